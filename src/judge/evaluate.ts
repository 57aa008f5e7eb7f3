import type { Expression, Figure, Operator, Rational } from '../model';
import { add, compare, divide, isZero, multiply, rational, subtract } from './rational';

/** A closed range of values. */
export interface Interval {
	readonly low: Rational;
	readonly high: Rational;
}

const OPERATE: Readonly<Record<Operator, ( a: Rational, b: Rational ) => Rational>> = { '+': add, '-': subtract, '*': multiply, '/': divide };

/** An input that is moved to the lower (-1) or upper (1) end of its rounding. */
export type Shift = ( figure: Figure ) => number;

/** With more rounded inputs than this, no corners are tried. */
const MOST_CORNERS = 6;

/**
 * The value of an expression, exactly.
 *
 * @param shift where rounded inputs stand; left out, every figure counts as printed
 * @return null where it divides by zero
 */
export function evaluate( expression: Expression, shift?: Shift ): Rational | null {
	if ( 'constant' in expression ) {
		return expression.constant;
	}
	if ( 'figure' in expression ) {
		const { figure } = expression;
		const value = expression.value || figure.value;
		const step = shift ? shift( figure ) : 0;
		return step ? add( value, multiply( figure.inputResolution, rational( step, 2 ) ) ) : value;
	}
	const left = evaluate( expression.left, shift );
	const right = evaluate( expression.right, shift );
	return !left || !right || expression.op === '/' && isZero( right ) ? null : OPERATE[ expression.op ]( left, right );
}

/** The figures of an expression, each once, in its order. */
export function inputsOf( expression: Expression ): Figure[] {
	const found: Figure[] = [];
	const walk = ( part: Expression ): void => {
		if ( 'op' in part ) {
			walk( part.left );
			walk( part.right );
		} else if ( 'figure' in part && !found.includes( part.figure ) ) {
			found.push( part.figure );
		}
	};
	walk( expression );
	return found;
}

/**
 * What an expression spans when each input that may have been rounded moves within half of its resolution. Every
 * formula of ours is monotone in each input, so the extremes lie at corners; each input is moved once, wherever it
 * stands. Null where nothing moves, or too much to try.
 */
export function spanOf( expression: Expression ): Interval | null {
	const rounded = inputsOf( expression ).filter( ( figure ) => !isZero( figure.inputResolution ) );
	if ( !rounded.length ) {
		return null;
	}
	const corners = rounded.length <= MOST_CORNERS ? 1 << rounded.length : 2;
	let low: Rational | null = null;
	let high: Rational | null = null;
	for ( let corner = 0; corner < corners; corner++ ) {
		const value = evaluate( expression, ( figure ) => {
			const at = rounded.indexOf( figure );
			return at < 0 ? 0 : ( corners === 2 && rounded.length > 1 ? corner : corner >> at & 1 ) ? 1 : -1;
		} );
		if ( !value ) {
			return null;
		}
		low = low && compare( low, value ) < 0 ? low : value;
		high = high && compare( high, value ) > 0 ? high : value;
	}
	return low && high ? { low, high } : null;
}
