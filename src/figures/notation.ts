import { integer, powerOfTen } from '../judge/rational';
import type { Rational } from '../model';

/** One way to understand a run of digits and separators. */
export interface Notation {
	readonly value: Rational;
	/** Digits behind the decimal mark. */
	readonly decimals: number;
	/** Zeros at the end of an integer. */
	readonly zeros: number;
}

/** Codes of the zero of each script. */
const ZEROS = [ 0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xe50, 0x1040, 0xff10 ];
/** Longer runs are no figures. A bound, so that a page of digits cannot stop a browser. */
const LONGEST = 400;
/** Separators as people type them, and what each stands for; every other one is a space. */
const MARKS: Readonly<Record<string, string>> = { '.': '.', '．': '.', ',': ',', '،': ',', '，': ',', '٫': '·', '٬': "'", "'": "'", '’': "'" };

/** A run with ASCII digits, and one of . , · ' or a space for each separator (· is the Arabic decimal mark). */
export function plainOf( run: string ): string {
	if ( /^[0-9.,']*$/.test( run ) ) {
		return run;
	}
	let plain = '';
	for ( let i = 0; i < run.length; i++ ) {
		const code = run.charCodeAt( i );
		const zero = ZEROS.find( ( first ) => code >= first && code < first + 10 );
		plain += zero === undefined ? MARKS[ run[ i ] ] || ' ' : String( code - zero );
	}
	return plain;
}

function read( digits: string, decimals: string ): Notation {
	let zeros = 0;
	while ( !decimals && digits[ digits.length - 1 - zeros ] === '0' ) {
		zeros++;
	}
	return { value: { n: integer( digits + decimals ), d: powerOfTen( decimals.length ).n }, decimals: decimals.length, zeros };
}

/** "1,234,567", or "12,34,567" as India writes it. */
const isGrouped = ( groups: string[] ): boolean =>
	groups[ 0 ].length <= 3 && groups[ groups.length - 1 ].length === 3 &&
	( groups.every( ( group, i ) => !i || group.length === 3 ) || groups.slice( 0, -1 ).every( ( group, i ) => group.length === 2 || !i && group.length === 1 ) );

/**
 * Every admissible reading of a run, best first; none for a list, a version or a date.
 *
 * @param run digits and separators as printed
 * @param decimal the decimal mark that decides what notation leaves open
 */
export function readNotation( run: string, decimal: string ): Notation[] {
	if ( run.length > LONGEST ) {
		return [];
	}
	const plain = plainOf( run[ 0 ] === '.' ? '0' + run : run );
	if ( !/\D/.test( plain ) ) {
		return [ read( plain, '' ) ];
	}
	/** The digits between the marks, and the marks. */
	const parts = plain.split( /\D/ );
	const marks = plain.replace( /\d+/g, '' );
	const last = marks[ marks.length - 1 ];
	const groups = parts.slice( 0, -1 );
	// All marks alike, or all but the last.
	const isUniform = marks === marks[ 0 ].repeat( marks.length );
	const isFraction = last !== marks[ 0 ] && marks.slice( 0, -1 ) === marks[ 0 ].repeat( marks.length - 1 );
	const mayBeDecimal = '.,·'.includes( last );
	if ( isFraction && mayBeDecimal && isGrouped( groups ) ) {
		return [ read( groups.join( '' ), parts[ parts.length - 1 ] ) ];
	}
	const isGroup = isUniform && last !== '·' && plain[ 0 ] !== '0' && isGrouped( parts );
	if ( marks.length > 1 ) {
		return isGroup ? [ read( parts.join( '' ), '' ) ] : [];
	}
	const asDecimal = mayBeDecimal ? [ read( parts[ 0 ], parts[ 1 ] ) ] : [];
	if ( !isGroup ) {
		return asDecimal;
	}
	const asGroup = [ read( parts.join( '' ), '' ) ];
	return last === decimal ? asDecimal.concat( asGroup ) : asGroup.concat( asDecimal );
}

/**
 * The decimal mark that a run proves whatever the language, or '': it holds both marks, repeats its grouping mark, or
 * has other than three digits behind its only one.
 */
export function decimalShown( run: string ): string {
	const marks = plainOf( run ).replace( /[0-9 ']/g, '' );
	const last = marks[ marks.length - 1 ];
	const readings = '.,'.includes( last || '·' ) ? readNotation( run, '.' ).length : 0;
	if ( !readings ) {
		return '';
	}
	const isRepeated = marks.length > 1 && marks[ 0 ] === last;
	return isRepeated ? last === '.' ? ',' : '.' : readings > 1 ? '' : last;
}
