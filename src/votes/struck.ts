import { readHeading } from '../claims/tables/heading';
import type { Side } from '../claims/tally/sides';
import type { Passage } from '../model';

/** What may stand before the first word of an entry. */
const INK = /[^\s\-‐-―*#:.·]/;
/** So much of what follows struck words tells whether a vote is cast anew. */
const ANEW = 40;

/**
 * Whether an entry begins with struck words: struck text is hidden, as signatures are, but those begin with a name.
 * "<s>Weak support</s> Support after all" still stands.
 */
export function isStruck( text: string, { start, end, lang, hidden, comment }: Passage, side: Side ): boolean {
	const first = text.slice( start, end ).search( INK ) + start;
	const span = hidden.find( ( own ) => own.start <= first && first < own.end );
	return !!span && !!comment && !text.slice( first, span.end ).toLowerCase().startsWith( comment.author.toLowerCase() ) &&
		readHeading( text.slice( span.end, Math.min( end, span.end + ANEW ) ), lang ).first !== side;
}
