import { check, figuresOf } from '../check';
import type { Comment, Discussion, Figure, Finding, Reason, Relation, Slip, Verdict } from '../model';
import { numberOccurrences } from '../nth';
import { decimalOf } from './decimal';

/** What a report holds beside the claims. */
export interface Extras {
	readonly comments: boolean;
	readonly figures: boolean;
}

interface Place {
	readonly figure: string;
	readonly nth: number;
}

export interface ClaimReport extends Place {
	readonly quote: string;
	readonly relation: Relation;
	readonly verdict: Verdict;
	readonly expected: string | null;
	readonly exact: string | null;
	readonly working: string;
	readonly inputs: readonly Place[];
	readonly slip: Slip | null;
	/** Only of an unchecked claim. */
	readonly reason?: Reason;
	readonly comment: Pick<Comment, 'author' | 'timestamp'> | null;
}

export interface FigureReport extends Place {
	readonly value: string;
	readonly resolution: string;
	readonly percent: boolean;
	readonly readings: readonly string[];
}

/** The machine-readable report of a discussion, as the contract has it, without its version. */
export interface Report {
	readonly claims: readonly ClaimReport[];
	readonly comments?: readonly Omit<Comment, 'parent'>[];
	readonly figures?: readonly FigureReport[];
}

export function reportOf( discussion: Discussion, extras: Extras ): Report {
	const findings = check( discussion );
	const figures = extras.figures ? figuresOf( discussion ) : [];
	const placeOf = placesOf( discussion.text, findings.flatMap( ( { claim, inputs } ) => [ claim.figure, ...inputs ] ).concat( figures ) );
	return {
		claims: findings.map( ( finding ) => claimReport( discussion.text, finding, placeOf ) ),
		...extras.comments && { comments: discussion.comments.map( ( { author, timestamp, level, section } ) => ( { author, timestamp, level, section } ) ) },
		...extras.figures && { figures: figures.map( ( figure ) => figureReport( figure, placeOf ) ) }
	};
}

export const hasMismatch = ( { claims }: Report ): boolean => claims.some( ( { verdict } ) => verdict === 'mismatch' );

type PlaceOf = ( figure: Figure ) => Place;

/** Numbers all figures at once: each pass over the text costs as much as reading it. */
function placesOf( text: string, figures: readonly Figure[] ): PlaceOf {
	const numbers = numberOccurrences( text, figures );
	const keyOf = ( { start, end }: Figure ): string => `${ start }-${ end }`;
	const byKey = new Map( figures.map( ( figure, i ) => [ keyOf( figure ), numbers[ i ] ] ) );
	return ( figure ) => ( { figure: figure.text, nth: byKey.get( keyOf( figure ) ) as number } );
}

function claimReport( text: string, { claim, verdict, expected, exact, working, inputs, slip, reason }: Finding, placeOf: PlaceOf ): ClaimReport {
	const { figure, relation, quote } = claim;
	const { comment } = figure.passage;
	return {
		...placeOf( figure ),
		quote: text.slice( quote.start, quote.end ).replace( /\s+/g, ' ' ),
		relation, verdict, expected, exact, working,
		inputs: inputs.map( placeOf ),
		slip,
		...reason && { reason },
		comment: comment && { author: comment.author, timestamp: comment.timestamp }
	};
}

function figureReport( figure: Figure, placeOf: PlaceOf ): FigureReport {
	return {
		...placeOf( figure ), value: decimalOf( figure.value ), resolution: decimalOf( figure.resolution ), percent: figure.kind === 'percent',
		readings: figure.readings.map( decimalOf )
	};
}
