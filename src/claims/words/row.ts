import type { Item } from '../../figures/sentence';
import { isCount } from './mention';
import type { Mention } from './mention';
import { hasClass } from './wording';

/** So many words and marks may stand between two members of a row: "41 people came on Friday, 22 on Sunday". */
const ROW_REACH = 7;

/** Counts that a sentence lists, each parted from the one before by a comma or "and": "45, 30 and 60 minutes". */
export function rowsIn( mentions: readonly Mention[] ): Mention[][] {
	const rows: Mention[][] = [];
	let last: Mention | undefined;
	for ( const mention of mentions.filter( isCount ) ) {
		if ( last && last.bracket === mention.bracket && isListed( mention.sentence.items.slice( last.index + 1, mention.index ) ) ) {
			rows[ rows.length - 1 ].push( mention );
		} else {
			rows.push( [ mention ] );
		}
		last = mention;
	}
	return rows.filter( ( row ) => row.length > 1 );
}

const isMark = ( item: Item ): boolean => item.kind === 'sign' ? ',;+&、，；،؛'.includes( item.text ) : item.kind === 'word' && item.classes.includes( 'and' );

/** Only words and marks stand between, not "12 of 40" or "45 (12 new)"; "18, der zweite 24" is a row. */
function isListed( between: readonly Item[] ): boolean {
	const mark = between.findIndex( isMark );
	return mark >= 0 && between.length <= ROW_REACH && between.every( ( item, at ) => item.kind === 'word' ? !hasClass( item, [ 'so', 'average' ] ) && !( at < mark && hasClass( item, [ 'of' ] ) ) : isMark( item ) );
}
