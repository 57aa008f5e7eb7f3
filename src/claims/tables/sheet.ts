import type { Cell, Figure, Passage, Table } from '../../model';
import { EMPTY, figuresOf, readCell } from './cell';
import type { Entry } from './cell';
import { isTotalOf, readHeading } from './heading';
import type { Contents, Layout } from './layout';
import { layoutOf } from './layout';
import { columnsOf, rowsOf } from './line';
import type { Label, Line } from './line';
import { settleColumn } from './settle';
import { withUnnamedSums } from './unnamed';

/** The body of a table, seen along its rows or its columns: sums run over lines, once for each series. */
export interface View {
	readonly lines: readonly Line[];
	readonly series: readonly Line[];
	/** Its series are rows: what one is made of, the others are. */
	readonly isAlike: boolean;
	at( line: number, series: number ): Entry;
}

/** A table with its labels read. */
export interface Sheet {
	/** Lines are rows. */
	readonly down: View;
	/** Lines are columns. */
	readonly across: View;
	/** Whole numbers that the caption or a heading states: "N = 132". */
	readonly bases: readonly Figure[];
	/** Percentages in labels that stand for several rows: "Hosting [66.78%]". */
	readonly groups: readonly Group[];
}

export interface Group {
	readonly figure: Figure;
	/** Its rows, from the first to before the last. */
	readonly from: number;
	readonly to: number;
}

/** More whole numbers in captions and headings are no base of anything. */
const MOST_BASES = 8;

/** Reads a table's labels and figures. */
export function readSheet( text: string, table: Table, lang: string ): Sheet {
	const contents = contentsOf( text );
	const layout = layoutOf( table, contents );
	const headings = table.rows.slice( 0, layout.top );
	const columnLabels = table.rows[ 0 ].slice( layout.left ).map( ( _, c ) => labelsOf( headings.map( ( row ) => row[ layout.left + c ] ), ( cell ) => cell.colspan, contents, lang ) );
	const rowLabels = layout.body.map( ( row ) => labelsOf( row.slice( 0, layout.left ), ( cell ) => cell.rowspan, contents, lang ) );
	const amounts = gridOf( layout, contents );
	columnLabels.forEach( ( labels, c ) => settleColumn( amounts, c, labels.map( ( { heading } ) => heading.text ).join( ' ' ), lang ) );
	const sharing = columnLabels.map( ( _, c ) => c ).filter( ( c ) => amounts.filter( ( row ) => row[ c ].share ).length > 1 );
	const grid = amounts.map( ( row ) => row.concat( sharing.map( ( c ) => shareOf( row[ c ] ) ) ) );
	const columns = columnsOf( columnLabels.concat( sharing.map( ( c ) => columnLabels[ c ] ) ), ( c ) => grid.map( ( row ) => row[ c ] ) )
		.map( ( line, c ): Line => c < columnLabels.length ? line : { ...line, kind: 'percent' } );
	const names = headings.reduce<string[]>( ( all, row ) => row.reduce( ( words, cell ) => words.concat( readHeading( contents.textOf( cell ), lang ).words ), all ), [] );
	const rows = withMargins( rowsOf( rowLabels, ( r ) => grid[ r ] ).map( ( line ) => line.kind === 'total' && line.labels.some( ( label ) => isTotalOf( label, names ) ) ? { ...line, isPlain: true } : line ), grid );
	const down = withUnnamedSums( rows, grid.length && grid[ 0 ].length, ( r, c ) => grid[ r ][ c ] );
	const across = withUnnamedSums( columns, grid.length, ( c, r ) => grid[ r ][ c ] );
	return {
		down: { lines: down, series: across, isAlike: false, at: ( r, c ) => grid[ r ][ c ] },
		across: { lines: across, series: down, isAlike: true, at: ( c, r ) => grid[ r ][ c ] },
		groups: groupsIn( text, layout ),
		bases: basesIn( text, ( table.caption ? [ table.caption ] : [] ).concat( ...headings.map( ( row ) => row.map( ( cell ) => cell.passage ) ) ) )
	};
}

/** The cells of a text, each read once. */
function contentsOf( text: string ): Contents {
	const entries = new Map<Cell, Entry>();
	return {
		textOf: ( { passage } ) => text.slice( passage.start, passage.end ),
		entryOf: ( cell ) => {
			const entry = entries.get( cell ) || readCell( text, cell.passage );
			entries.set( cell, entry );
			return entry;
		}
	};
}

/** The labels of one line, a cell over several places once. */
const labelsOf = ( cells: readonly Cell[], extentOf: ( cell: Cell ) => number, { textOf }: Contents, lang: string ): Label[] =>
	cells.filter( ( cell, i ) => cells.indexOf( cell ) === i && textOf( cell ).trim() ).map( ( cell ) => ( { heading: readHeading( textOf( cell ), lang ), extent: extentOf( cell ) } ) );

/** What stands in each place beside and beneath the labels. */
const gridOf = ( { top, left, body }: Layout, { entryOf }: Contents ): Entry[][] => body.map( ( row, r ) => row.slice( left ).map( ( cell, c ) =>
	cell.row === top + r && cell.column === left + c ? entryOf( cell ) : coveredBy( cell, entryOf( cell ) ) ) );

/** A place that another cell reaches over: a text over several columns ("did not enter") counts for nothing there. */
const coveredBy = ( cell: Cell, entry: Entry ): Entry =>
	( entry.state === 'text' || entry.state === 'unread' ) && cell.colspan < 3 ? entry : { ...EMPTY, state: 'covered', figure: cell.colspan > 1 ? null : entry.figure };

/** The second figure of "54 (45%)", as a place of a column of its own. */
const shareOf = ( { share }: Entry ): Entry => ( { ...EMPTY, state: share ? 'number' : 'empty', figure: share } );

/** Rows of margins among rows of amounts are percentages, whatever their labels say. */
function withMargins( rows: readonly Line[], grid: readonly ( readonly Entry[] )[] ): Line[] {
	const isMargin = grid.map( ( entries ) => entries.filter( ( { figure } ) => figure ).length > 1 && entries.every( ( { figure } ) => !figure || figure.kind === 'percent' ) );
	const amounts = rows.filter( ( { kind }, r ) => kind !== 'break' && !isMargin[ r ] ).length;
	return rows.map( ( line, r ): Line => amounts > 1 && isMargin[ r ] && ( line.kind === 'data' || line.kind === 'difference' ) ? { ...line, kind: 'percent' } : line );
}

/** Whole numbers in a caption or a heading, each of which may be what shares are shares of. */
const basesIn = ( text: string, passages: readonly Passage[] ): Figure[] =>
	Array.from( new Set( passages ) ).reduce<Figure[]>( ( found, passage ) => found.concat( figuresOf( text, passage ) ), [] ).filter( ( { kind } ) => kind === 'count' ).slice( 0, MOST_BASES );

function groupsIn( text: string, { top, left, body }: Layout ): Group[] {
	return body.reduce<Group[]>( ( groups, row, r ) => groups.concat( ...row.slice( 0, left )
		.filter( ( cell, c ) => cell.row === top + r && cell.column === c && cell.rowspan > 1 )
		.map( ( cell ) => figuresOf( text, cell.passage ).filter( ( { kind } ) => kind === 'percent' ).map( ( figure ) => ( { figure, from: r, to: r + cell.rowspan } ) ) )
	), [] );
}
