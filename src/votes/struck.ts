import type { Passage } from '../model';

/** What may stand before the first word of an entry. */
const INK = /[^\s\-‐-―*#:.·]/;

/** Whether an entry begins with struck words: struck text is hidden, as signatures are, but those begin with a name. */
export function isStruck( text: string, { start, end, hidden, comment }: Passage ): boolean {
	const first = text.slice( start, end ).search( INK ) + start;
	const span = hidden.find( ( own ) => own.start <= first && first < own.end );
	return !!span && !!comment && !text.slice( first, span.end ).toLowerCase().startsWith( comment.author.toLowerCase() );
}
