import type { Discussion, Figure, Finding } from './model';
import { numberOccurrences } from './nth';

/** A figure and which occurrence of its string it is. */
export interface PlainFigure {
	readonly figure: string;
	readonly nth: number;
}

/** A finding as other programs get it: the claim of the machine-readable report. */
export interface PlainFinding extends PlainFigure {
	readonly quote: string;
	readonly relation: string;
	readonly verdict: string;
	readonly expected: string | null;
	readonly exact: string | null;
	readonly working: string;
	readonly inputs: readonly PlainFigure[];
	readonly slip: string | null;
	readonly reason: string | null;
	readonly comment: { readonly author: string; readonly timestamp: string } | null;
}

export function plainFindings( { text }: Discussion, findings: readonly Finding[] ): PlainFinding[] {
	const figures: Figure[] = [];
	findings.forEach( ( { claim, inputs } ) => figures.push( claim.figure, ...inputs ) );
	const numbers = numberOccurrences( text, figures );
	let next = 0;
	const toPlain = ( figure: Figure ): PlainFigure => ( { figure: figure.text, nth: numbers[ next++ ] } );
	return findings.map( ( { claim, verdict, expected, exact, working, inputs, slip, reason } ) => {
		const { comment } = claim.figure.passage;
		return {
			...toPlain( claim.figure ), quote: text.slice( claim.quote.start, claim.quote.end ).replace( /\s+/g, ' ' ), relation: claim.relation, verdict, expected, exact, working,
			inputs: inputs.map( toPlain ), slip, reason, comment: comment && { author: comment.author, timestamp: comment.timestamp }
		};
	} );
}
