import type { Figure, Rational } from '../model';
import { inScript } from './digits';
import { notationOf } from './notation';
import type { Marks, Notation } from './notation';
import { absolute, compare, divide, isInteger, isNegative, isZero, multiply, powerOfTen, rational, subtract } from './rational';
import { roundTo, truncateTo } from './rounding';

/** A value so small that it has no digits in this many places is printed as it comes. */
const MOST_PLACES = 12;

/**
 * A value in a figure's own notation and at its resolution; finer where fewer than two significant digits would be left
 * (0.25, not 0), unless one digit says it all.
 */
export function formatLike( figure: Figure, value: Rational, marks: Marks ): string {
	const notation = notationOf( figure, marks );
	let { places } = notation;
	while ( places < MOST_PLACES && isTooCoarse( value, stepOf( notation, places ) ) ) {
		places++;
	}
	const rounded = roundTo( value, stepOf( notation, places ) );
	return ( figure.sign === '+' && !isNegative( rounded ) ? '+' : '' ) + print( notation, rounded, places );
}

/** A value as a working shows it: in full where it ends soon, else with one place more than the figure has, and "…". */
export function formatWorking( figure: Figure, value: Rational, marks: Marks ): string {
	const notation = notationOf( figure, marks );
	for ( let places = 0; places <= notation.places + 3; places++ ) {
		if ( isInteger( divide( value, stepOf( notation, places ) ) ) ) {
			return print( notation, value, places );
		}
	}
	const places = Math.max( notation.places + 1, 2 );
	return print( notation, truncateTo( value, stepOf( notation, places ) ), places, '…' );
}

/** What the last of so many decimal places is worth. */
const stepOf = ( { scale, rest }: Notation, places: number ): Rational => multiply( rest || scale, powerOfTen( -places ) );

function isTooCoarse( value: Rational, step: Rational ): boolean {
	return compare( absolute( roundTo( value, step ) ), multiply( step, rational( 10 ) ) ) < 0 && !isInteger( divide( value, step ) );
}

/** A value that ends within the places given. */
function print( notation: Notation, value: Rational, places: number, more = '' ): string {
	const { scale, rest, middle, minus, prefix, suffix } = notation;
	const size = divide( absolute( value ), scale );
	const sign = isNegative( value ) ? minus : '';
	if ( !rest ) {
		return sign + prefix + digitsOf( notation, size, places ) + more + suffix;
	}
	const above = truncateTo( size, rational( 1 ) );
	const below = divide( multiply( subtract( size, above ), scale ), rest );
	const first = isZero( above ) ? '' : digitsOf( notation, above, 0 ) + middle;
	return sign + prefix + ( first && isZero( below ) ? first.trim() : first + digitsOf( notation, below, places ) + more + suffix );
}

/** Digits in groups: the last of three, the others of `size`. */
function grouped( digits: string, group: string, size: number ): string {
	let text = digits.slice( -3 );
	for ( let rest = digits.slice( 0, -3 ); rest; rest = rest.slice( 0, -size ) ) {
		text = rest.slice( -size ) + group + text;
	}
	return text;
}

function digitsOf( { decimal, group, isBare, isIndian, zero }: Notation, size: Rational, places: number ): string {
	const scaled = multiply( size, powerOfTen( places ) );
	const all = String( scaled.n / scaled.d ).padStart( places + 1, '0' );
	const whole = grouped( all.slice( 0, all.length - places ), group, isIndian ? 2 : 3 );
	return inScript( places ? ( isBare && whole === '0' ? '' : whole ) + decimal + all.slice( -places ) : whole, zero );
}
