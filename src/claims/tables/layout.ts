import type { Cell, Table } from '../../model';
import type { Entry } from './cell';

/** Which rows and columns of a table are its headings. */
export interface Layout {
	/** Rows of headings at the top. */
	readonly top: number;
	/** Columns of labels at the left. */
	readonly left: number;
	/** The rows beneath the headings. */
	readonly body: Table[ 'rows' ];
}

/** What stands in the cells of a table. */
export interface Contents {
	textOf( cell: Cell ): string;
	entryOf( cell: Cell ): Entry;
}

/** More rows of headings than this are data. */
const MOST_TOP = 4;
/** A label may hold a number ("Question 12"); so many letters make it one. */
const LABEL_LETTERS = 6;
const YEARS = /^[^0-9]{0,3}(?:1[5-9]|20)\d\d(?:\s*[-–/]\s*\d{2,4})?[^0-9]{0,3}$/;

/** A year or a span of years, perhaps in brackets or with a mark. */
export const isYears = ( text: string ): boolean => YEARS.test( text );

/** Tells headings from data. */
export function layoutOf( { rows }: Table, contents: Contents ): Layout {
	const top = headerRows( rows, contents );
	const body = rows.slice( top );
	return { top, left: labelColumns( body, contents ), body };
}

function headerRows( rows: Table[ 'rows' ], contents: Contents ): number {
	const isBlank = ( cell: Cell ): boolean => !contents.textOf( cell ).trim();
	const isAllHeader = ( row: readonly Cell[] ): boolean => row.every( ( cell ) => cell.header || isBlank( cell ) );
	const isLabelRow = ( row: readonly Cell[] ): boolean => row.slice( 1 ).every( ( cell ) => isYears( contents.textOf( cell ) ) || contents.entryOf( cell ).state !== 'number' );
	const goesOn = ( row: readonly Cell[], at: number ): boolean => isLabelRow( row ) && ( isAllHeader( row ) || row.some( ( cell ) => cell.row < at ) );
	let top = isAllHeader( rows[ 0 ] ) || isLabelRow( rows[ 0 ] ) ? 1 : 0;
	while ( top && top < rows.length - 1 && top < MOST_TOP && goesOn( rows[ top ], top ) ) {
		top++;
	}
	return top;
}

/** Those before the first column in which most places hold a number. */
function labelColumns( body: Table[ 'rows' ], contents: Contents ): number {
	const width = body.length ? body[ 0 ].length : 0;
	/* Some write "!" before every row. */
	const isAllHeader = body.every( ( row ) => row.every( ( cell ) => cell.header ) );
	let left = 0;
	while ( left < width - 1 && isLabelColumn( body.map( ( row ) => row[ left ] ), left, contents, isAllHeader ) ) {
		left++;
	}
	return left;
}

function isLabelColumn( column: readonly Cell[], at: number, { textOf, entryOf }: Contents, isAllHeader: boolean ): boolean {
	const isHeader = ( cell: Cell ): boolean => cell.header && !isAllHeader;
	const filled = column.filter( ( cell, i ) => column.indexOf( cell ) === i && textOf( cell ).trim() );
	const plain = filled.filter( ( cell ) => !isHeader( cell ) );
	const cells = plain.length > 1 ? plain : filled;
	const numbers = cells.filter( ( cell ) => !isHeader( cell ) && entryOf( cell ).state === 'number' && entryOf( cell ).letters < LABEL_LETTERS );
	const isFirst = at === 0;
	return numbers.length * 2 <= cells.length ? isFirst || cells.length > 0 : isFirst && isIndex( numbers.map( textOf ) );
}

/** 1, 2, 3 …, 101, 102, 103 … or years: what numbers lines. */
const isIndex = ( texts: readonly string[] ): boolean => texts.length > 1 && ( texts.every( ( text ) => isYears( text.trim() ) ) ||
	texts.length > 2 && texts.every( ( text, i ) => parseInt( text, 10 ) === parseInt( texts[ 0 ], 10 ) + i && /^\d+\.?$/.test( text.trim() ) ) );
