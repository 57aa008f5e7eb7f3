import { check, figuresOf } from '../check';
import type { Discussion, Figure, Finding, Rational } from '../model';
import { numberOccurrences } from '../nth';

/** What a report holds beside the claims. */
export interface Extras {
	readonly comments: boolean;
	readonly figures: boolean;
}

/** The machine-readable report of a discussion, as the contract has it, without its version. */
export function reportOf( discussion: Discussion, extras: Extras ): { claims: object[]; findings: Finding[]; comments?: object[]; figures?: object[] } {
	const { text } = discussion;
	const findings = check( discussion );
	const places = placesOf( text, findings.reduce<Figure[]>( ( all, finding ) => all.concat( finding.claim.figure, finding.inputs ), [] ) );
	return {
		findings,
		claims: findings.map( ( finding ) => ( {
			...places( finding.claim.figure ), quote: text.slice( finding.claim.quote.start, finding.claim.quote.end ).replace( /\s+/g, ' ' ),
			relation: finding.claim.relation, verdict: finding.verdict, expected: finding.expected, exact: finding.exact, working: finding.working,
			inputs: finding.inputs.map( places ), slip: finding.slip, ...finding.reason ? { reason: finding.reason } : {},
			comment: finding.claim.figure.passage.comment && { author: finding.claim.figure.passage.comment.author, timestamp: finding.claim.figure.passage.comment.timestamp }
		} ) ),
		...extras.comments ? { comments: discussion.comments.map( ( { author, timestamp, level, section } ) => ( { author, timestamp, level, section } ) ) } : {},
		...extras.figures ? { figures: figureList( discussion ) } : {}
	};
}

function placesOf( text: string, figures: readonly Figure[] ): ( figure: Figure ) => { figure: string; nth: number } {
	const numbers = numberOccurrences( text, figures );
	const byStart = new Map( figures.map( ( figure, i ) => [ `${ figure.start }-${ figure.end }`, numbers[ i ] ] ) );
	return ( figure ) => ( { figure: figure.text, nth: byStart.get( `${ figure.start }-${ figure.end }` ) as number } );
}

function figureList( discussion: Discussion ): object[] {
	const figures = figuresOf( discussion );
	const places = placesOf( discussion.text, figures );
	return figures.map( ( figure ) => ( {
		...places( figure ), value: plain( figure.value ), resolution: plain( figure.resolution ), percent: figure.kind === 'percent', readings: figure.readings.map( plain )
	} ) );
}

/** An exact decimal where there is one, else a fraction in lowest terms. */
function plain( { n, d }: Rational ): string {
	let divisor = n < 0n ? -n : n;
	for ( let rest = d; rest; ) {
		[ divisor, rest ] = [ rest, divisor % rest ];
	}
	const top = divisor ? n / divisor : n;
	const bottom = divisor ? d / divisor : d;
	let places = 0;
	for ( let power = 1n; places < 40; places++, power *= 10n ) {
		if ( power % bottom === 0n ) {
			const digits = String( ( top < 0n ? -top : top ) * ( power / bottom ) ).padStart( places + 1, '0' );
			return ( top < 0n ? '-' : '' ) + ( places ? `${ digits.slice( 0, -places ) }.${ digits.slice( -places ) }` : digits );
		}
	}
	return `${ top }/${ bottom }`;
}
