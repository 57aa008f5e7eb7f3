import { powerOfTen } from '../judge/rational';
import type { Rational } from '../model';

/** One way to understand a run of digits and separators. */
export interface Notation {
	readonly value: Rational;
	/** Digits behind the decimal mark. */
	readonly decimals: number;
	/** Zeros at the end of an integer. */
	readonly zeros: number;
}

const ZEROS = [ 0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xe50, 0x1040, 0xff10 ];

/** The run with ASCII digits and '.', ',', ' ' or "'" for each kind of separator. */
function normalize( run: string ): string {
	let plain = '';
	for ( let i = 0; i < run.length; i++ ) {
		const code = run.charCodeAt( i );
		const zero = ZEROS.find( ( first ) => code >= first && code < first + 10 );
		plain += zero !== undefined ? String( code - zero ) :
			'٫'.includes( run[ i ] ) ? '·' :
				'.．'.includes( run[ i ] ) ? '.' : ',،，'.includes( run[ i ] ) ? ',' : run[ i ] === '٬' ? "'" :
					"'’".includes( run[ i ] ) ? "'" : ' ';
	}
	return plain;
}

function read( digits: string, decimals: string ): Notation {
	return {
		value: { n: BigInt( digits + decimals ), d: powerOfTen( decimals.length ).n },
		decimals: decimals.length,
		zeros: decimals ? 0 : digits.length - digits.replace( /0+$/, '' ).length
	};
}

const isGrouped = ( groups: string[] ): boolean =>
	groups[ 0 ].length <= 3 && groups[ groups.length - 1 ].length === 3 &&
	( groups.slice( 1 ).every( ( group ) => group.length === 3 ) || groups.slice( 1, -1 ).every( ( group ) => group.length === 2 ) );

/**
 * Every admissible reading of a run, best first; none for a list, a version or a date.
 *
 * @param run digits and separators as printed
 * @param decimal the decimal mark that the language writes, which decides what notation leaves open
 */
export function readNotation( run: string, decimal: string ): Notation[] {
	const plain = normalize( run[ 0 ] === '.' ? '0' + run : run );
	const marks = plain.replace( /[0-9]/g, '' );
	if ( !marks ) {
		return [ read( plain, '' ) ];
	}
	const last = marks[ marks.length - 1 ];
	const parts = plain.split( /[^0-9]/ );
	const kinds = new Set( marks ).size;
	const isMarkOfDecimals = last === '.' || last === ',' || last === '·';
	if ( kinds === 2 && isMarkOfDecimals && marks.indexOf( last ) === marks.length - 1 && isGrouped( parts.slice( 0, -1 ) ) ) {
		return [ read( parts.slice( 0, -1 ).join( '' ), parts[ parts.length - 1 ] ) ];
	}
	if ( kinds !== 1 ) {
		return [];
	}
	const grouped = isGrouped( parts ) && last !== '·' && plain[ 0 ] !== '0';
	if ( marks.length > 1 ) {
		return grouped ? [ read( parts.join( '' ), '' ) ] : [];
	}
	const asDecimal = isMarkOfDecimals ? [ read( parts[ 0 ], parts[ 1 ] ) ] : [];
	if ( !grouped ) {
		return asDecimal;
	}
	const asGroup = [ read( parts.join( '' ), '' ) ];
	return last === decimal ? asDecimal.concat( asGroup ) : asGroup.concat( asDecimal );
}
