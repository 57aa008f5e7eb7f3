import type { Rational } from '../model';

/** Exact arithmetic on fractions over BigInt. Literals (10n) do not pass MediaWiki's validator, so they are built here. */
const big = BigInt;
export const ZERO: Rational = { n: big( 0 ), d: big( 1 ) };
export const ONE: Rational = { n: big( 1 ), d: big( 1 ) };
export const HALF: Rational = { n: big( 1 ), d: big( 2 ) };
export const HUNDRED: Rational = { n: big( 100 ), d: big( 1 ) };

/** The fraction n/d of two safe integers. */
export function rational( n: number | bigint, d: number | bigint = 1 ): Rational {
	return make( big( n ), big( d ) );
}

/** So many digits are a safe integer, whatever they are. */
const SAFE_DIGITS = 15;

/** The integer that digits write: by way of a number where it is exact, which is much faster. */
export const integer = ( digits: string ): bigint => big( digits.length > SAFE_DIGITS ? digits : Number( digits ) );

const powers: Rational[] = [];

/** 10 to the power of a small integer, negative ones included. Every figure asks for one or two: they are kept. */
export function powerOfTen( exponent: number ): Rational {
	const size = Math.abs( exponent );
	const power = powers[ size ] || ( powers[ size ] = { n: big( '1' + '0'.repeat( size ) ), d: ONE.n } );
	return exponent < 0 ? { n: ONE.n, d: power.n } : power;
}

function make( n: bigint, d: bigint ): Rational {
	if ( d === ZERO.n ) {
		throw new RangeError( 'division by zero' );
	}
	return d < ZERO.n ? { n: -n, d: -d } : { n, d };
}

/** Keeps the finer denominator where one divides the other, so that a long column of decimals does not swell. */
export const add = ( a: Rational, b: Rational ): Rational =>
	a.d % b.d === ZERO.n ? { n: a.n + b.n * ( a.d / b.d ), d: a.d } :
		b.d % a.d === ZERO.n ? add( b, a ) : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
export const negate = ( a: Rational ): Rational => ( { n: -a.n, d: a.d } );
export const subtract = ( a: Rational, b: Rational ): Rational => add( a, negate( b ) );
export const multiply = ( a: Rational, b: Rational ): Rational => ( { n: a.n * b.n, d: a.d * b.d } );
/** @throws {RangeError} when b is zero */
export const divide = ( a: Rational, b: Rational ): Rational => make( a.n * b.d, a.d * b.n );

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare( a: Rational, b: Rational ): number {
	const isAlike = a.d === b.d;
	const left = isAlike ? a.n : a.n * b.d;
	const right = isAlike ? b.n : b.n * a.d;
	return left < right ? -1 : left > right ? 1 : 0;
}
export const equals = ( a: Rational, b: Rational ): boolean => compare( a, b ) === 0;
export const isZero = ( a: Rational ): boolean => a.n === ZERO.n;
export const isNegative = ( a: Rational ): boolean => a.n < ZERO.n;
export const absolute = ( a: Rational ): Rational => isNegative( a ) ? negate( a ) : a;
export const lesser = ( a: Rational, b: Rational ): Rational => compare( a, b ) < 0 ? a : b;
export const greater = ( a: Rational, b: Rational ): Rational => compare( a, b ) > 0 ? a : b;
export const isInteger = ( a: Rational ): boolean => a.n % a.d === ZERO.n;

/** The greatest integer that is not above a. */
export function floor( a: Rational ): bigint {
	const q = a.n / a.d;
	return a.n % a.d < ZERO.n ? q - ONE.n : q;
}

/** In lowest terms. */
export function reduce( a: Rational ): Rational {
	let x = a.n < ZERO.n ? -a.n : a.n;
	let y = a.d;
	while ( y !== ZERO.n ) {
		[ x, y ] = [ y, x % y ];
	}
	return { n: a.n / x, d: a.d / x };
}
