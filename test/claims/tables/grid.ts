import type { Cell, Passage, Table } from '../../../src/model';

/** A table with its text, as the page reader would give it. */
export interface Grid {
	readonly text: string;
	readonly table: Table;
}

/**
 * Writes a table down: one row a line, cells set apart by `|`, a leading `!` for a heading, `<` and `^` for a place that
 * the cell to the left or above reaches over, and a first line with `+` for the caption.
 */
export function readGrid( written: string, lang: string ): Grid {
	let text = '';
	const lines = written.trim().split( '\n' ).map( ( line ) => line.trim() );
	const passage = ( words: string, kind: Passage[ 'kind' ] ): Passage => {
		const start = text.length;
		text += `${ words }\n`;
		return { start, end: start + words.length, kind, lang, comment: null, section: 0, hidden: [], quoted: [] };
	};
	const caption = lines[ 0 ][ 0 ] === '+' ? passage( ( lines.shift() as string ).slice( 1 ).trim(), 'caption' ) : null;
	const rows: { -readonly [ key in keyof Cell ]: Cell[ key ] }[][] = [];
	lines.forEach( ( line, r ) => {
		rows[ r ] = [];
		line.split( '|' ).map( ( cell ) => cell.trim() ).forEach( ( words, c ) => {
			const reached = words === '<' ? rows[ r ][ c - 1 ] : words === '^' ? rows[ r - 1 ][ c ] : null;
			if ( reached ) {
				reached.colspan = Math.max( reached.colspan, c - reached.column + 1 );
				reached.rowspan = Math.max( reached.rowspan, r - reached.row + 1 );
			}
			rows[ r ][ c ] = reached || {
				passage: passage( words.replace( /^!/, '' ).trim(), 'cell' ), header: words[ 0 ] === '!', row: r, column: c, rowspan: 1, colspan: 1
			};
		} );
	} );
	return { text, table: { caption, rows, comment: null, section: 0 } };
}
