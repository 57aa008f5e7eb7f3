import type { Expression, Figure, Rational, Reading } from '../model';
import { evaluate, leavesOf, operate, valueOf } from './evaluate';
import type { Leaf } from './evaluate';
import { absolute, add, compare, divide, greater, HALF, isZero, lesser, multiply, subtract, ZERO } from './rational';

/** A closed range of values. */
export interface Interval {
	readonly low: Rational;
	readonly high: Rational;
}

/** With more rounded inputs than this, corners are not tried one by one. */
const MOST_CORNERS = 6;

/**
 * What a reading spans when each input that may have been rounded moves within half of its resolution; one point where
 * none was.
 *
 * @return null where a divisor may be zero, so that there are no bounds
 */
export function spanOf( { expression, exact }: Reading ): Interval | null {
	const marginOf = ( leaf: Leaf ): Rational => exact && !leaf.figure.magnitude && !leaf.figure.hedge ? ZERO : roundingOf( leaf );
	const moving = leavesOf( expression ).filter( ( leaf ) => !isZero( marginOf( leaf ) ) );
	const span = enclose( expression, marginOf );
	const figures = Array.from( new Set( moving.map( ( leaf ) => leaf.figure ) ) );
	return span && figures.length < moving.length && figures.length <= MOST_CORNERS ? cornersOf( expression, figures, marginOf ) : span;
}

/** Half of the resolution of an input, in the units in which the expression reads it. */
function roundingOf( leaf: Leaf ): Rational {
	const { figure } = leaf;
	const half = multiply( figure.inputResolution, HALF );
	return leaf.value && !isZero( figure.value ) ? absolute( multiply( half, divide( leaf.value, figure.value ) ) ) : half;
}

/** Of values that are all there: where no divisor can be zero, none is missing. */
function hullOf( values: readonly ( Rational | null )[] ): Interval {
	const known = values as readonly Rational[];
	return { low: known.reduce( lesser ), high: known.reduce( greater ) };
}

/** Interval arithmetic: as narrow as can be where each input stands once. */
function enclose( expression: Expression, marginOf: ( leaf: Leaf ) => Rational ): Interval | null {
	if ( 'constant' in expression ) {
		return { low: expression.constant, high: expression.constant };
	}
	if ( 'figure' in expression ) {
		const value = valueOf( expression );
		const margin = marginOf( expression );
		return { low: subtract( value, margin ), high: add( value, margin ) };
	}
	const { op } = expression;
	const left = enclose( expression.left, marginOf );
	const right = enclose( expression.right, marginOf );
	if ( !left || !right || op === '/' && compare( right.low, ZERO ) <= 0 && compare( right.high, ZERO ) >= 0 ) {
		return null;
	}
	return hullOf( [ operate( op, left.low, right.low ), operate( op, left.low, right.high ), operate( op, left.high, right.low ), operate( op, left.high, right.high ) ] );
}

/**
 * (b − a) ÷ a holds a twice, and a cannot be large above and small below at once: every figure moves as one. Our
 * formulas are monotone in each input, so the extremes lie at corners.
 */
function cornersOf( expression: Expression, figures: readonly Figure[], marginOf: ( leaf: Leaf ) => Rational ): Interval {
	const values: ( Rational | null )[] = [];
	for ( let corner = 0; corner < 1 << figures.length; corner++ ) {
		values.push( evaluate( expression, ( leaf ) => {
			const isUp = corner >> figures.indexOf( leaf.figure ) & 1;
			return ( isUp ? add : subtract )( valueOf( leaf ), marginOf( leaf ) );
		} ) );
	}
	return hullOf( values );
}
