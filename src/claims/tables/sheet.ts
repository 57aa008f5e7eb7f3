import type { WordClass } from '../../languages/language';
import type { Cell, Figure, Passage, Table } from '../../model';
import { EMPTY, figuresOf, readCell } from './cell';
import type { Entry } from './cell';
import { isTotalOf, readHeading } from './heading';
import type { Heading } from './heading';
import { settleColumn } from './settle';
import { withUnnamedSums } from './unnamed';

/**
 * What a line may be worth to a sum. `data` adds up, `total` is a sum by its heading, `running` one up to its own row,
 * `other` does not add up (years, ranks, densities), `break` holds no figures.
 */
export type LineKind = 'data' | 'total' | 'average' | 'percent' | 'rate' | 'difference' | 'running' | 'other' | 'break';

/** One row or one column. */
export interface Line {
	/** From the outermost label to the innermost. */
	readonly labels: readonly Heading[];
	/** Text of the innermost label: what tells sub-columns of a group apart. */
	readonly leaf: string;
	readonly kind: LineKind;
	/** Its label says "total" and nothing else. */
	readonly isPlain: boolean;
	/** Its label does not say that it is a total: its cells do. */
	readonly isUnnamed?: boolean;
}

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

/** A label and how many lines it stands for. */
interface Label {
	readonly heading: Heading;
	readonly extent: number;
}

const YEARS = /^[^0-9]{0,3}(?:1[5-9]|20)\d\d(?:\s*[-–/]\s*\d{2,4})?[^0-9]{0,3}$/;

/** Reads a table's labels and figures. */
export function readSheet( text: string, table: Table, lang: string ): Sheet {
	const { rows } = table;
	const entries = new Map<Cell, Entry>();
	const textOf = ( { passage }: Cell ): string => text.slice( passage.start, passage.end );
	const entryOf = ( cell: Cell ): Entry => {
		let entry = entries.get( cell );
		if ( !entry ) {
			entry = readCell( text, cell.passage );
			entries.set( cell, entry );
		}
		return entry;
	};
	const top = headerRows( rows, textOf, entryOf );
	const body = rows.slice( top );
	const left = labelColumns( body, textOf, entryOf );
	const labelsOf = ( cells: readonly Cell[], extentOf: ( cell: Cell ) => number ): Label[] =>
		cells.filter( ( cell, i ) => cells.indexOf( cell ) === i && textOf( cell ).trim() ).map( ( cell ) => ( { heading: readHeading( textOf( cell ), lang ), extent: extentOf( cell ) } ) );
	const columnLabels = rows[ 0 ].slice( left ).map( ( _, c ) => labelsOf( rows.slice( 0, top ).map( ( row ) => row[ left + c ] ), ( cell ) => cell.colspan ) );
	const rowLabels = body.map( ( row ) => labelsOf( row.slice( 0, left ), ( cell ) => cell.rowspan ) );
	const place = ( r: number, c: number ): Entry => {
		const cell = body[ r ][ left + c ];
		return cell.row !== top + r || cell.column !== left + c ? coveredBy( cell, entryOf( cell ) ) : entryOf( cell );
	};
	const grid = body.map( ( _, r ) => columnLabels.map( ( _label, c ) => place( r, c ) ) );
	columnLabels.forEach( ( labels, c ) => settleColumn( grid, c, labels.map( ( label ) => label.heading.text ).join( ' ' ), lang ) );
	const shared = columnLabels.map( ( _, c ) => c ).filter( ( c ) => grid.filter( ( row ) => row[ c ].share ).length > 1 );
	for ( const row of grid ) {
		row.push( ...shared.map( ( c ) => ( { ...EMPTY, state: row[ c ].share ? 'number' as const : 'empty' as const, figure: row[ c ].share } ) ) );
	}
	const isShare = ( c: number ): boolean => c >= columnLabels.length;
	const labelled = linesOf( columnLabels.concat( shared.map( ( c ) => columnLabels[ c ] ) ), ( c ) => grid.map( ( row ) => row[ c ] ), true )
		.map( ( line, c ): Line => isShare( c ) ? { ...line, kind: 'percent' } : line );
	const names = rows.slice( 0, top ).reduce<string[]>( ( all, row ) => row.reduce( ( words, cell ) => words.concat( readHeading( textOf( cell ), lang ).words ), all ), [] );
	const lines = linesOf( rowLabels, ( r ) => grid[ r ], false ).map( ( line ): Line =>
		line.kind === 'total' && line.labels.some( ( label ) => isTotalOf( label, names ) ) ? { ...line, isPlain: true } : line ).map( ( line, r, all ): Line => ( line.kind === 'data' || line.kind === 'difference' ) && isAllPercent( grid[ r ] ) &&
		all.filter( ( own, i ) => own.kind !== 'break' && !isAllPercent( grid[ i ] ) ).length > 1 ? { ...line, kind: 'percent' } : line );
	const columns = withUnnamedSums( labelled, grid.length, ( c, r ) => grid[ r ][ c ] );
	const rowLines = withUnnamedSums( lines, labelled.length, ( r, c ) => grid[ r ][ c ] );
	return {
		down: { lines: rowLines, series: columns, isAlike: false, at: ( r, c ) => grid[ r ][ c ] },
		across: { lines: columns, series: rowLines, isAlike: true, at: ( c, r ) => grid[ r ][ c ] },
		groups: groupsIn( body, top, left, ( cell ) => figuresOf( text, cell.passage ) ),
		bases: basesIn( text, [ ...table.caption ? [ table.caption ] : [], ...rows.slice( 0, top ).reduce<Cell[]>( ( all, row ) => all.concat( row ), [] ).map( ( cell ) => cell.passage ) ] )
	};
}

/** A row of margins among rows of amounts. */
const isAllPercent = ( entries: readonly Entry[] ): boolean => {
	const figures = entries.map( ( { figure } ) => figure ).filter( ( figure ): figure is Figure => figure !== null );
	return figures.length > 1 && figures.every( ( { kind } ) => kind === 'percent' );
};

/** A place that another cell reaches over: a text over several columns ("did not enter") counts for nothing there. */
const coveredBy = ( cell: Cell, entry: Entry ): Entry =>
	( entry.state === 'text' || entry.state === 'unread' ) && cell.colspan < 3 ? entry : { ...EMPTY, state: 'covered', figure: cell.colspan > 1 ? null : entry.figure };

const isLabelRow = ( row: readonly Cell[], textOf: ( cell: Cell ) => string, entryOf: ( cell: Cell ) => Entry ): boolean =>
	row.slice( 1 ).every( ( cell ) => YEARS.test( textOf( cell ) ) || entryOf( cell ).state !== 'number' );

/** How many rows at the top are headings. */
function headerRows( rows: Table[ 'rows' ], textOf: ( cell: Cell ) => string, entryOf: ( cell: Cell ) => Entry ): number {
	const isAllHeader = ( row: readonly Cell[] ): boolean => row.every( ( cell ) => cell.header || !textOf( cell ).trim() );
	let top = isAllHeader( rows[ 0 ] ) || isLabelRow( rows[ 0 ], textOf, entryOf ) ? 1 : 0;
	while ( top && top < rows.length - 1 && top < 4 && isLabelRow( rows[ top ], textOf, entryOf ) &&
		( isAllHeader( rows[ top ] ) || rows[ top ].some( ( cell ) => cell.row < top ) ) ) {
		top++;
	}
	return top;
}

/** How many columns at the left are labels: those before the first in which most places hold a number. */
function labelColumns( body: Table[ 'rows' ], textOf: ( cell: Cell ) => string, entryOf: ( cell: Cell ) => Entry ): number {
	const width = body.length ? body[ 0 ].length : 0;
	/* Some write "!" before every row. */
	const isHeader = body.every( ( row ) => row.every( ( cell ) => cell.header ) ) ? () => false : ( cell: Cell ) => cell.header;
	let left = 0;
	for ( ; left < width - 1; left++ ) {
		const filled = body.map( ( row ) => row[ left ] ).filter( ( cell, i, all ) => all.indexOf( cell ) === i && textOf( cell ).trim() );
		const plain = filled.filter( ( cell ) => !isHeader( cell ) );
		const cells = plain.length > 1 ? plain : filled;
		const numbers = cells.filter( ( cell ) => !isHeader( cell ) && entryOf( cell ).state === 'number' && entryOf( cell ).letters < 6 );
		if ( numbers.length * 2 > cells.length && !( left === 0 && isIndex( numbers.map( textOf ) ) ) || left > 0 && !cells.length ) {
			break;
		}
	}
	return left;
}

/** 1, 2, 3 …, 101, 102, 103 … or years: what numbers lines. */
const isIndex = ( texts: readonly string[] ): boolean => texts.length > 1 && ( texts.every( ( text ) => YEARS.test( text.trim() ) ) ||
	texts.length > 2 && texts.every( ( text, i ) => parseInt( text, 10 ) === parseInt( texts[ 0 ], 10 ) + i && /^\d+\.?$/.test( text.trim() ) ) );

function linesOf( labels: readonly ( readonly Label[] )[], entriesOf: ( at: number ) => readonly Entry[], isColumn: boolean ): Line[] {
	const leaves = labels.map( leafOf );
	const repeated = new Set( leaves.filter( ( leaf, i ) => leaf && leaves.indexOf( leaf ) !== i ) );
	return labels.map( ( own, i ): Line => {
		const entries = entriesOf( i );
		const numbers = entries.filter( ( entry ) => entry.state === 'number' ).map( ( entry ) => entry.figure as Figure );
		const total = own.find( ( label, at ) => label.heading.isTotal && ( at === own.length - 1 || label.extent === 1 || repeated.has( leaves[ i ] ) ) );
		const kind = numbers.length || entries.some( ( entry ) => entry.state === 'unread' ) ? kindOf( own.map( ( label ) => label.heading ), !!total, numbers, isColumn ) : 'break';
		return { labels: own.map( ( label ) => label.heading ), leaf: leaves[ i ], kind, isPlain: kind === 'total' ? !!total && total.heading.isPlain : kind === 'average' && own.some( ( label ) => label.heading.classes.has( 'average' ) && !label.heading.words.length ) };
	} );
}

const leafOf = ( labels: readonly Label[] ): string => labels.length ? labels[ labels.length - 1 ].heading.text : '';

function kindOf( labels: readonly Heading[], isTotal: boolean, numbers: readonly Figure[], isColumn: boolean ): LineKind {
	/* "Record Store Day" is a name in a row, "Record attendance" no sum in a column. */
	const says = ( name: WordClass ): boolean => labels.some( ( label ) => label.classes.has( name ) && ( isColumn || label.first === name && label.words.length < 4 ) );
	if ( says( 'average' ) ) {
		return 'average';
	}
	if ( says( 'percent' ) || isColumn && numbers.filter( ( figure ) => figure.kind === 'percent' ).length * 2 > numbers.length ) {
		return 'percent';
	}
	if ( isColumn && says( 'cumulative' ) ) {
		return 'running';
	}
	if ( says( 'rate' ) || isColumn && ( says( 'per' ) || says( 'perReversed' ) || says( 'unitPrice' ) ) ) {
		return 'rate';
	}
	if ( isTotal ) {
		return 'total';
	}
	if ( isColumn && ( says( 'nonAdditive' ) || numbers.length > 1 && numbers.every( ( figure ) => YEARS.test( figure.text ) ) ) ) {
		return 'other';
	}
	return says( 'difference' ) || isColumn && says( 'rest' ) ? 'difference' : 'data';
}

/** Whole numbers in a caption or a heading, each of which may be what shares are shares of. */
const basesIn = ( text: string, passages: readonly Passage[] ): Figure[] =>
	Array.from( new Set( passages ) ).reduce<Figure[]>( ( found, passage ) => found.concat( figuresOf( text, passage ) ), [] ).filter( ( figure ) => figure.kind === 'count' ).slice( 0, 8 );

function groupsIn( body: Table[ 'rows' ], top: number, left: number, figuresIn: ( cell: Cell ) => Figure[] ): Group[] {
	return body.reduce<Group[]>( ( groups, row, r ) => groups.concat( ...row.slice( 0, left )
		.filter( ( cell, c ) => cell.row === top + r && cell.column === c && cell.rowspan > 1 )
		.map( ( cell ) => figuresIn( cell ).filter( ( figure ) => figure.kind === 'percent' ).map( ( figure ) => ( { figure, from: r, to: r + cell.rowspan } ) ) )
	), [] );
}
