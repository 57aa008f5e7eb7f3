/** The zero of each script whose digits are read; the other nine follow it. */
const ZEROS = [ 0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xe50, 0x1040, 0xff10 ];
const ANY = `[${ ZEROS.map( ( zero ) => `${ String.fromCharCode( zero ) }-${ String.fromCharCode( zero + 9 ) }` ).join( '' ) }]`;

/** Digits in a row, with single separators between them: the numbers of a figure as printed. */
export const RUNS = new RegExp( `${ ANY }+(?:[.,'’·٫٬،．，\\u00a0\\u202f\\u2009\\u2007 ]${ ANY }+)*`, 'g' );
export const DIGITS = new RegExp( ANY, 'g' );

/** The code of the zero of the script that a digit is of. */
export function zeroOf( digit: string ): number {
	const code = digit.charCodeAt( 0 );
	return ZEROS.find( ( zero ) => code >= zero && code < zero + 10 ) as number;
}

/** An ASCII digit string in the script of a zero. */
export const inScript = ( digits: string, zero: number ): string => zero === ZEROS[ 0 ] ? digits :
	digits.replace( /\d/g, ( digit ) => String.fromCharCode( zero + Number( digit ) ) );

/** The whole number that a run of digits and separators spells, separators left out. */
export const wholeOf = ( run: string ): bigint =>
	BigInt( ( run.match( DIGITS ) || [] ).map( ( digit ) => digit.charCodeAt( 0 ) - zeroOf( digit ) ).join( '' ) );
