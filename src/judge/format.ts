import type { Figure, Rational } from '../model';
import { absolute, divide, floor, isNegative, isZero, multiply, powerOfTen, rational, add } from './rational';

/** The marks of the language that a figure stands in, for what its own digits do not show. */
export interface Marks {
	readonly decimal: string;
	readonly group: string;
}

const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0e50-\u0e59\u1040-\u1049\uff10-\uff19]/;
const ZEROS = [ 0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xe50, 0x1040, 0xff10 ];
/** Places beyond the figure's own that a working shows of a value that does not end. */
const WORKING_PLACES = 1;

/** A value to the nearest step, half away from zero. */
export function roundTo( value: Rational, step: Rational ): Rational {
	const steps = divide( absolute( value ), step );
	const whole = floor( add( steps, rational( 1, 2 ) ) );
	const rounded = multiply( { n: whole, d: BigInt( 1 ) }, step );
	return isNegative( value ) ? { n: -rounded.n, d: rounded.d } : rounded;
}

/** A value cut off towards zero at a step. */
export function truncateTo( value: Rational, step: Rational ): Rational {
	const cut = multiply( { n: floor( divide( absolute( value ), step ) ), d: BigInt( 1 ) }, step );
	return isNegative( value ) ? { n: -cut.n, d: cut.d } : cut;
}

/** Digits behind the decimal mark that a step of 10^-n or coarser has. */
function placesOf( step: Rational ): number {
	let places = 0;
	for ( let denominator = step.d / gcd( step.n, step.d ); denominator > BigInt( 1 ); denominator /= BigInt( 10 ) ) {
		places++;
	}
	return places;
}

function gcd( a: bigint, b: bigint ): bigint {
	let [ x, y ] = [ a < BigInt( 0 ) ? -a : a, b ];
	while ( y ) {
		[ x, y ] = [ y, x % y ];
	}
	return x;
}

/** What surrounds the digits of a figure, its magnitude, and the notation of the digits. */
interface Notation {
	readonly prefix: string;
	readonly suffix: string;
	/** What one unit of the printed digits is worth: 1,000,000 in "1.2 million". */
	readonly scale: Rational;
	readonly places: number;
	readonly decimal: string;
	readonly group: string;
	readonly zero: number;
}

function notationOf( figure: Figure, marks: Marks ): Notation {
	const { text } = figure;
	let first = 0;
	while ( first < text.length && !DIGIT.test( text[ first ] ) ) {
		first++;
	}
	let last = first;
	for ( let i = first; i < text.length && ( DIGIT.test( text[ i ] ) || DIGIT.test( text[ i + 1 ] || '' ) && !/[a-zA-Z]/.test( text[ i ] ) ); i++ ) {
		last = DIGIT.test( text[ i ] ) ? i + 1 : last;
	}
	const digits = text.slice( first, last );
	const separators = digits.split( '' ).filter( ( sign ) => !DIGIT.test( sign ) );
	const digitsOnly = digits.length - separators.length;
	const scale = figure.magnitude ? scaleOf( digits, separators, figure ) : powerOfTen( 0 );
	const places = placesOf( divide( figure.resolution, scale ) );
	const decimal = places > 0 ? separators[ separators.length - 1 ] : marks.decimal;
	const grouped = places > 0 ? separators.length > 1 ? separators[ 0 ] : '' : separators[ 0 ] || '';
	const group = grouped || ( digitsOnly - places > 3 && !separators.length ? '' : decimal === marks.group ? '' : marks.group );
	const code = digits.charCodeAt( 0 );
	return {
		prefix: text.slice( 0, first ).replace( /[-−–+]/, '' ), suffix: text.slice( last ), scale, places, decimal, group,
		zero: ZEROS.find( ( zero ) => code >= zero && code < zero + 10 ) || ZEROS[ 0 ]
	};
}

/** The power of ten between the digits as printed and the value. */
function scaleOf( digits: string, separators: readonly string[], figure: Figure ): Rational {
	const isDecimal = separators.length === 1 && !/^.{1,3}[^\d].{3}$/.test( digits );
	const places = isDecimal ? digits.length - digits.indexOf( separators[ 0 ] ) - 1 : 0;
	return multiply( figure.resolution, powerOfTen( places ) );
}

function digitsOf( value: Rational, places: number, notation: Notation ): string {
	const scaled = multiply( absolute( value ), powerOfTen( places ) );
	const all = String( floor( add( scaled, rational( 1, 2 ) ) ) ).padStart( places + 1, '0' );
	const whole = all.slice( 0, all.length - places );
	const grouped = notation.group ? whole.replace( /\B(?=(?:\d{3})+$)/g, notation.group ) : whole;
	const plain = places ? grouped + notation.decimal + all.slice( all.length - places ) : grouped;
	return notation.zero === ZEROS[ 0 ] ? plain : plain.replace( /[0-9]/g, ( digit ) => String.fromCharCode( notation.zero + Number( digit ) ) );
}

/** A value in a figure's own notation, at its resolution. */
export function formatAt( figure: Figure, value: Rational, marks: Marks ): string {
	const notation = notationOf( figure, marks );
	return digitsOf( divide( value, notation.scale ), notation.places, notation );
}

/** A value in a figure's own notation and at its resolution; finer where fewer than two significant digits would be left. */
export function formatLike( figure: Figure, value: Rational, marks: Marks ): string {
	const notation = notationOf( figure, marks );
	const scaled = divide( value, notation.scale );
	let { places } = notation;
	while ( places < 12 && !isZero( value ) && isTooCoarse( scaled, places ) ) {
		places++;
	}
	return ( isNegative( value ) ? '−' : figure.sign === '+' ? '+' : '' ).replace( '−', figure.text.includes( '-' ) ? '-' : '−' ) + notation.prefix + digitsOf( scaled, places, notation ) + notation.suffix;
}

/** A value below one step of its resolution, of which one digit or none would be left. */
function isTooCoarse( value: Rational, places: number ): boolean {
	const steps = multiply( absolute( value ), powerOfTen( places ) );
	const left = floor( add( steps, rational( 1, 2 ) ) );
	return left < BigInt( 10 ) && ( left * steps.d !== steps.n );
}

/** A value as a working shows it: with more places than the figure, "…" where it goes on. */
export function formatWorking( figure: Figure, value: Rational, marks: Marks ): string {
	const source = figure.inWords ? null : notationOf( figure, marks );
	const notation: Notation = source || { prefix: '', suffix: '', scale: powerOfTen( 0 ), places: 0, decimal: marks.decimal, group: marks.group, zero: ZEROS[ 0 ] };
	const scaled = divide( value, notation.scale );
	for ( let places = notation.places ? 0 : 0; places <= notation.places + WORKING_PLACES + 1; places++ ) {
		const all = multiply( scaled, powerOfTen( places ) );
		if ( all.n % all.d === BigInt( 0 ) ) {
			return sign( value ) + notation.prefix + digitsOf( scaled, Math.max( places, 0 ), notation ) + notation.suffix;
		}
	}
	const places = notation.places + WORKING_PLACES + ( notation.places ? 0 : 1 );
	return sign( value ) + notation.prefix + digitsOf( truncateTo( scaled, powerOfTen( -places ) ), places, notation ) + '…' + notation.suffix;
}

const sign = ( value: Rational ): string => isNegative( value ) ? '−' : '';
