import type { Item } from '../../figures/sentence';
import type { Scope } from '../../inputs/scope';
import type { Mention } from '../words/mention';

const MARKS = '*†‡§¹²³';
/** A mark stands behind the figure or behind what it counts: "12.46 impressions per follower**". */
const MARK_REACH = 5;

/** The figures of the footnote that a figure points at, in order: "35%** … **140 of 400 new accounts"; none where nothing bears its mark. */
export function notesFor( { rings }: Scope, { sentence: { items, start }, index }: Mention ): readonly Mention[] {
	const words = items.slice( index + 1, index + MARK_REACH + 1 ).findIndex( ( { kind } ) => kind !== 'word' );
	const mark = words < 0 ? '' : marksFrom( items, index + 1 + words );
	return mark ? rings[ 1 ].mentions.filter( ( { sentence } ) => sentence.start > start && marksFrom( sentence.items, 0 ) === mark ) : [];
}

/** Marks at a place, as many as stand there in a row: "**", "[a]". */
function marksFrom( items: readonly Item[], at: number ): string {
	const [ item, letter, close ] = items.slice( at, at + 3 );
	if ( !item || item.kind !== 'sign' ) {
		return '';
	}
	const isLettered = item.text === '[' && !!close && letter.kind === 'word' && letter.text.length === 1 && close.kind === 'sign' && close.text === ']';
	return isLettered ? letter.text : MARKS.includes( item.text ) ? item.text + marksFrom( items, at + 1 ) : '';
}
