import type { WordClass } from '../../languages/language';
import { arePair } from '../../languages/registry';
import type { Cell, Table } from '../../model';
import { readHeading } from './heading';

const CUES: readonly WordClass[] = [ 'total', 'sumHead', 'average', 'percent', 'rate', 'difference', 'all', 'per', 'perReversed', 'rest', 'unitPrice', 'quantity', 'cumulative' ];
/** Labels stand in the first rows and columns. */
const DEPTH = 3;
const MOST_CELLS = 20000;

const nameOf = ( label: string ): string => label.trim().toLowerCase();

export const isSmall = ( { rows }: Table ): boolean => rows.length * rows[ 0 ].length <= MOST_CELLS;

/** Whether a table has a label that promises arithmetic, or a percent sign: most have neither, and cost nothing more. */
export function isWorthReading( text: string, table: Table, lang: string ): boolean {
	const { rows } = table;
	if ( rows.length < 2 || !isSmall( table ) ) {
		return false;
	}
	const labelOf = ( { passage }: Cell ): string => text.slice( passage.start, passage.end );
	const isCue = ( cell: Cell ): boolean => {
		const { classes } = readHeading( labelOf( cell ), lang );
		return CUES.some( ( name ) => classes.has( name ) );
	};
	// "Population", "Men", "Women"
	const isHalf = ( cell: Cell, next: Cell | undefined ): boolean => !!next && arePair( lang, 'halves', nameOf( labelOf( cell ) ), nameOf( labelOf( next ) ) );
	return rows.some( ( row, r ) => row.some( ( cell, c ) => cell.row === r && cell.column === c &&
		( labelOf( cell ).includes( '%' ) || ( r < DEPTH || c < DEPTH || cell.header ) && isCue( cell ) || r < DEPTH && isHalf( cell, row[ c + 1 ] ) || c === 0 && isHalf( cell, rows[ r + 1 ] && rows[ r + 1 ][ 0 ] ) ) ) );
}
