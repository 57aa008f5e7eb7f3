import type { Rational } from '../model';
import { absolute, add, divide, floor, HALF, isNegative, multiply, negate, rational } from './rational';

/** A value to the nearest step, ties away from zero. The step is positive. */
export const roundTo = ( value: Rational, step: Rational ): Rational => toStep( value, step, HALF );

/** A value cut off towards zero at a step. */
export const truncateTo = ( value: Rational, step: Rational ): Rational => toStep( value, step, rational( 0 ) );

function toStep( value: Rational, step: Rational, lift: Rational ): Rational {
	const steps = floor( add( divide( absolute( value ), step ), lift ) );
	const size = multiply( rational( steps ), step );
	return isNegative( value ) ? negate( size ) : size;
}
