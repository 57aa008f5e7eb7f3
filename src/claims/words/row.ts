import type { Item } from '../../figures/sentence';
import { isCount } from './mention';
import type { Mention } from './mention';

/** So many words may stand between two members of a row: "14 on Monday, 22 on Tuesday". */
const ROW_REACH = 4;

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

/** Only words and marks stand between, not "12 of 40" or "45 (12 new)". */
const isListed = ( between: readonly Item[] ): boolean => between.some( isMark ) && between.length <= ROW_REACH && between.every( ( item ) => item.kind === 'word' ? !item.classes.includes( 'so' ) && !item.classes.includes( 'of' ) && !item.classes.includes( 'average' ) : isMark( item ) );
