import type { Cell, Passage, Span, Table } from '../model';

/** "-----  -----": the rule under the heading of a table whose columns are set apart by spaces. */
const DASHES = /^\s*-{2,}(?: +-{2,})+\s*$/;
/** "|---|:--:|": the same between bars. */
const BARS = /^\|? ?:?-{2,}:?(?: ?\| ?:?-{2,}:?)+ ?\|?$/;

/** The cells of one line of a table in plain text, as spans of that line. */
export type PlainRow = readonly Span[];

/** A table in plain text: a heading, a rule, and lines up to the next blank one. */
export interface PlainTable {
	/** Number of its heading's line. */
	readonly first: number;
	/** A null stands for the rule. */
	readonly rows: readonly ( PlainRow | null )[];
}

/** Finds the tables that are drawn with dashes or bars. */
export function findPlainTables( lines: readonly string[] ): PlainTable[] {
	const tables: PlainTable[] = [];
	for ( let rule = 1; rule + 1 < lines.length; rule++ ) {
		const cut = DASHES.test( lines[ rule ] ) ? atDashes( lines[ rule ] ) : BARS.test( lines[ rule ].trim() ) ? atBars : null;
		if ( !cut || !lines[ rule - 1 ].trim() ) {
			continue;
		}
		const width = cut( lines[ rule ] ).length;
		const rows: ( PlainRow | null )[] = [ cut( lines[ rule - 1 ] ), null ];
		const first = rule - 1;
		for ( rule++; rule < lines.length && lines[ rule ].trim() && !DASHES.test( lines[ rule ] ); rule++ ) {
			rows.push( cut( lines[ rule ] ) );
		}
		if ( rows.length > 2 && rows.every( ( row ) => !row || row.length === width ) ) {
			tables.push( { first, rows } );
		}
	}
	return tables;
}

/** Cuts a line where the rule's groups of dashes begin. */
function atDashes( rule: string ): ( line: string ) => Span[] {
	const starts: number[] = [];
	rule.replace( /-+/g, ( _, at: number ) => String( starts.push( at ) ) );
	return ( line ) => starts.map( ( start, i ) => trimmed( line, i ? start : 0, i + 1 < starts.length ? starts[ i + 1 ] : line.length ) );
}

/** Cuts a line at its bars; those at its ends enclose it. */
function atBars( line: string ): Span[] {
	const cells: Span[] = [];
	let start = line.length - line.trimStart().replace( /^\|/, '' ).length;
	const end = line.trimEnd().replace( /\|$/, '' ).length;
	while ( start <= end ) {
		const bar = line.indexOf( '|', start );
		const stop = bar < 0 || bar > end ? end : bar;
		cells.push( trimmed( line, start, stop ) );
		start = stop + 1;
	}
	return cells;
}

function trimmed( line: string, from: number, to: number ): Span {
	const ink = line.slice( from, to );
	const start = Math.min( from, line.length ) + ink.length - ink.trimStart().length;
	return { start, end: start + ink.trim().length };
}

/** The grid of a table, once its cells are passages. */
export function toTable( rows: readonly ( readonly Passage[] )[] ): Table {
	const [ { comment, section } ] = rows[ 0 ];
	return {
		caption: null, comment, section,
		rows: rows.map( ( row, r ) => row.map( ( passage, c ): Cell => ( { passage, header: r === 0, row: r, column: c, rowspan: 1, colspan: 1 } ) ) )
	};
}
