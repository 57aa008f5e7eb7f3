import type { Cell, Table } from '../model';
import type { Draft } from './thread';

/** A cell as the page has it. */
export interface OpenCell {
	passage: Draft;
	readonly header: boolean;
	readonly rowspan: number;
	readonly colspan: number;
}

/** A data table while it is being read. */
export interface OpenTable {
	caption: Draft | null;
	readonly rows: OpenCell[][];
	readonly section: number;
}

/** More columns than any real table has, and more places than one is worth: spans multiply. */
const MOST_COLUMNS = 1000;
const MOST_PLACES = 100000;

/** The extent that an attribute gives, within sane limits; 0 (to the end of the table) for rows only. */
export function spanOf( element: Element, name: 'rowspan' | 'colspan' ): number {
	const value = parseInt( element.getAttribute( name ) || '1', 10 );
	return value === 0 && name === 'rowspan' ? MOST_PLACES : value > 0 ? Math.min( value, MOST_COLUMNS ) : 1;
}

/** Lays a table out as a grid without holes; null when it is a single cell or beyond measure. */
export function toTable( { caption, rows, section }: OpenTable, empty: () => Draft ): Table | null {
	const grid: Cell[][] = rows.map( () => [] );
	let width = 0;
	let places = 0;
	for ( let row = 0; row < rows.length; row++ ) {
		let column = 0;
		for ( const { passage, header, rowspan, colspan } of rows[ row ] ) {
			while ( grid[ row ][ column ] ) {
				column++;
			}
			const bottom = Math.min( rows.length, row + rowspan );
			const cell: Cell = { passage, header, row, column, rowspan: bottom - row, colspan };
			places += ( bottom - row ) * colspan;
			width = Math.max( width, column + colspan );
			if ( places > MOST_PLACES || width * rows.length > MOST_PLACES ) {
				return null;
			}
			for ( let r = row; r < bottom; r++ ) {
				for ( let c = column; c < column + colspan; c++ ) {
					// Where two spans overlap, the first one keeps its place.
					grid[ r ][ c ] = grid[ r ][ c ] || cell;
				}
			}
			column += colspan;
		}
	}
	if ( width * rows.length < 2 ) {
		return null;
	}
	grid.forEach( ( cells, row ) => {
		for ( let column = 0; column < width; column++ ) {
			cells[ column ] = cells[ column ] || { passage: empty(), header: false, row, column, rowspan: 1, colspan: 1 };
		}
	} );
	const first = grid.reduce<Cell | null>( ( found, cells ) => found || cells.find( ( { passage } ) => passage.comment ) || null, null );
	return { caption, rows: grid, comment: first && first.passage.comment, section };
}
