import type { Cell, Passage, Table } from '../model';
import { NO_TABLE } from './selectors';
import type { Block } from './walk';

/** Tables with more places than this are databases; spans that would blow a small one up are cut. */
const MOST_CELLS = 20000;
const MOST_COLUMNS = 200;

/** Reads a data table to a grid without holes; null for tables that lay out a page. */
export function readTable( table: Element, blocks: readonly Block[], passages: readonly Passage[] ): Table | null {
	if ( NO_TABLE.test( table.getAttribute( 'class' ) || '' ) || table.getAttribute( 'role' ) === 'presentation' ) {
		return null;
	}
	const byCell = passagesByCell( blocks, passages );
	const rows: Cell[][] = [];
	let first: Passage | null = null;
	let caption: Passage | null = null;
	let places = 0;
	for ( const element of childrenOf( table ) ) {
		if ( element.localName === 'caption' ) {
			caption = byCell.get( element ) || null;
		}
	}
	rowsOf( table ).forEach( ( row, r ) => {
		rows[ r ] = rows[ r ] || [];
		let c = 0;
		for ( const element of childrenOf( row ) ) {
			if ( element.localName !== 'td' && element.localName !== 'th' ) {
				continue;
			}
			while ( rows[ r ][ c ] ) {
				c++;
			}
			const passage = byCell.get( element ) || emptyPassage( first );
			first = first || ( passage.start < passage.end ? passage : null );
			const cell: Cell = {
				passage, header: element.localName === 'th', row: r, column: c,
				rowspan: spanOf( element, 'rowspan', 500 ), colspan: spanOf( element, 'colspan', MOST_COLUMNS )
			};
			places += cell.rowspan * cell.colspan;
			if ( places > MOST_CELLS || c >= MOST_COLUMNS ) {
				return;
			}
			for ( let dr = 0; dr < cell.rowspan; dr++ ) {
				rows[ r + dr ] = rows[ r + dr ] || [];
				for ( let dc = 0; dc < cell.colspan; dc++ ) {
					rows[ r + dr ][ c + dc ] = cell;
				}
			}
			c += cell.colspan;
		}
	} );
	const count = rowsOf( table ).length;
	const grid = rows.slice( 0, count );
	const width = Math.max( 0, ...grid.map( ( row ) => row.length ) );
	if ( count < 2 || width < 2 || places > MOST_CELLS || !first ) {
		return null;
	}
	const known: Passage = first;
	return { caption, rows: grid.map( ( row, r ) => fill( row, r, width, known ) ), comment: known.comment, section: known.section };
}

const cellsCache = new WeakMap<readonly Passage[], Map<Element, Passage>>();

/** The passage of each cell; of several blocks in one cell, the first that holds a text. */
function passagesByCell( blocks: readonly Block[], passages: readonly Passage[] ): Map<Element, Passage> {
	let found = cellsCache.get( passages );
	if ( !found ) {
		found = new Map();
		const byStart = new Map( passages.map( ( passage ) => [ passage.start, passage ] as const ) );
		for ( const block of blocks ) {
			const passage = byStart.get( block.start );
			if ( block.cell && passage && !found.has( block.cell ) ) {
				found.set( block.cell, passage );
			}
		}
		cellsCache.set( passages, found );
	}
	return found;
}

function childrenOf( element: Element ): Element[] {
	const children: Element[] = [];
	for ( let node = element.firstChild; node; node = node.nextSibling ) {
		if ( node.nodeType === 1 ) {
			children.push( node as Element );
		}
	}
	return children;
}

function rowsOf( table: Element ): Element[] {
	return childrenOf( table ).reduce<Element[]>( ( rows, child ) =>
		child.localName === 'tr' ? rows.concat( child ) : /^t(?:head|body|foot)$/.test( child.localName ) ? rows.concat( childrenOf( child ).filter( ( row ) => row.localName === 'tr' ) ) : rows, [] );
}

function spanOf( element: Element, name: string, most: number ): number {
	const value = Math.floor( Number( element.getAttribute( name ) ) );
	return value > 1 ? Math.min( value, most ) : 1;
}

const emptyPassage = ( like: Passage | null ): Passage => ( {
	start: 0, end: 0, kind: 'cell', lang: like ? like.lang : 'en', comment: null, section: 0, hidden: [], quoted: []
} );

function fill( row: readonly Cell[], r: number, width: number, like: Passage ): Cell[] {
	const full: Cell[] = [];
	for ( let c = 0; c < width; c++ ) {
		full.push( row[ c ] || { passage: emptyPassage( like ), header: false, row: r, column: c, rowspan: 1, colspan: 1 } );
	}
	return full;
}
