import type { Figure, Rational } from '../model';
import { DIGITS, RUNS, wholeOf, zeroOf } from './digits';
import { absolute, divide, isInteger, isZero, multiply, ONE, powerOfTen, rational, reduce, subtract } from './rational';

/** The marks of the language that a figure stands in, for what its own digits do not show. */
export interface Marks {
	readonly decimal: string;
	readonly group: string;
	/** What to print instead of what a figure shows. */
	readonly reader?: ReaderMarks;
}

/** How the reader writes numbers. */
export interface ReaderMarks {
	readonly decimal: string;
	readonly group: string;
	/** Code of the zero of their digits. */
	readonly zero: number;
}

/** How a figure is printed, so that another value can be printed likewise. */
export interface Notation extends Marks {
	/** Its minus sign. */
	readonly minus: string;
	/** What stands before and behind its digits, sign left out. */
	readonly prefix: string;
	readonly suffix: string;
	/** What one unit of the printed digits is worth: 1,000,000 in "1.2 million". */
	readonly scale: Rational;
	/** Digits behind the decimal mark. */
	readonly places: number;
	/** Writes .15 for 0.15. */
	readonly isBare: boolean;
	/** Groups of two above the last three (1,23,456). */
	readonly isIndian: boolean;
	/** Code of the zero of its script. */
	readonly zero: number;
	/** Of "4万7400": the magnitude in the middle, and what one unit of the digits behind it is worth. */
	readonly middle: string;
	readonly rest: Rational | null;
}

/** Bengali and Hindi spell the decimal mark out: "২ দশমিক ২৭". */
export const SPELLED_MARK = /\s(?:দশমিক|दशमलव)\s/;
const ARABIC: Marks = { decimal: '٫', group: '٬' };
/** Devanagari and Bengali. */
const INDIAN_ZEROS = [ 0x966, 0x9e6 ];

/** Derives the notation of a figure from its text; a figure in words is answered in plain digits. */
export function notationOf( figure: Figure, marks: Marks ): Notation {
	const { resolution } = figure;
	const [ spelled ] = SPELLED_MARK.exec( figure.text ) || [ '' ];
	// ۱۸/۹۶
	const text = figure.text.replace( spelled || '/', ARABIC.decimal );
	const runs = figure.inWords ? null : text.match( RUNS );
	const run = runs ? runs[ 0 ] : '0';
	const zero = zeroOf( run );
	const at = runs ? text.indexOf( run ) : 0;
	const before = text.slice( 0, at );
	const sign = /[-−–]/.exec( before );
	const places = figure.magnitude ? placesByMarks( run, marks ) : placesOf( resolution );
	const scale = multiply( resolution, powerOfTen( places ) );
	const shown = marksOf( runs ? runs[ runs.length - 1 ] : run, places, zero === 0x660 || zero === 0x6f0 ? ARABIC : marks );
	const above = runs && runs.length === 2 ? subtract( absolute( figure.value ), multiply( rational( wholeOf( runs[ 1 ] ) ), resolution ) ) : ONE;
	// "یک میلیون و ۲۷ هزار و ۳۶۸": words before the digits count as well.
	const isRead = runs !== null && runs.length < 3 && !isZero( above ) && ( runs.length < 2 || isPowerOfTen( divide( above, rational( wholeOf( run ) ) ) ) );
	const lower = isRead && runs.length === 2 ? runs[ 1 ] : '';
	const behind = text.slice( at + run.length );
	const next = behind.indexOf( lower );
	const { reader } = marks;
	return {
		decimal: reader ? reader.decimal : spelled || shown.decimal, group: reader ? shown.group && reader.group : shown.group, zero: reader ? reader.zero : zero,
		minus: sign ? sign[ 0 ] : '−', places, isBare: /\.$/.test( before ), isIndian: INDIAN_ZEROS.includes( zero ) || /\D\d\d\D/.test( run ),
		prefix: isRead || runs && runs.length > 2 ? before.replace( /[-−–+.]/, '' ) : '', suffix: isRead ? behind.slice( next + lower.length ) : '',
		scale: lower ? divide( above, rational( wholeOf( run ) ) ) : isRead ? scale : ONE,
		middle: behind.slice( 0, next ), rest: lower ? resolution : null
	};
}

/** Digits behind the decimal mark for a resolution of 10^-n, 0 for a coarser one. */
export const placesOf = ( resolution: Rational ): number => String( reduce( resolution ).d ).length - 1;

const isPowerOfTen = ( value: Rational ): boolean => isInteger( value ) && /^10*$/.test( String( reduce( value ).n ) );

const separatorsOf = ( run: string ): string => run.replace( DIGITS, '' );

/** "1.2 million" against "1,200 thousand": three digits behind a mark are decimals only where the language writes it so. */
function placesByMarks( run: string, marks: Marks ): number {
	const separators = separatorsOf( run );
	const last = separators[ separators.length - 1 ];
	const behind = last ? run.length - run.lastIndexOf( last ) - 1 : 0;
	return separators.length > 1 && separators[ 0 ] === last || behind === 3 && last !== marks.decimal ? 0 : behind;
}

/** The marks that the digits show, completed by those of the language; the two always differ. */
function marksOf( run: string, places: number, marks: Marks ): Marks {
	const separators = separatorsOf( run );
	const shown = places ? separators.slice( 0, -1 ) : separators;
	const decimal = places && separators ? separators[ separators.length - 1 ] : marks.decimal;
	if ( shown ) {
		return { group: shown[ 0 ], decimal: decimal === shown[ 0 ] ? otherThan( decimal ) : decimal };
	}
	const isUngrouped = run.length - separators.length - places > 3;
	return { decimal, group: isUngrouped ? '' : marks.group === decimal ? otherThan( decimal ) : marks.group };
}

const otherThan = ( mark: string ): string => mark === '.' ? ',' : '.';
