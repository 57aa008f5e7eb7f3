import type { Passage } from './model';

/** What of a passage is read: its text without what is hidden in it, as signatures are. */
export function shownIn( text: string, { start, end, hidden }: Pick<Passage, 'start' | 'end' | 'hidden'> ): string {
	if ( !hidden.length ) {
		return text.slice( start, end );
	}
	let shown = '';
	let at = start;
	for ( const span of hidden ) {
		shown += text.slice( at, Math.max( at, span.start ) );
		at = Math.max( at, span.end );
	}
	return shown + text.slice( at, Math.max( at, end ) );
}
