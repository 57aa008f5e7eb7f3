import type { Expression, Figure, Operator, Rational } from '../model';
import { add, divide, isZero, multiply, subtract } from './rational';

/** An input where it stands in an expression. */
export type Leaf = Extract<Expression, { readonly figure: Figure }>;

const OPERATIONS: Readonly<Record<Operator, ( a: Rational, b: Rational ) => Rational>> = { '+': add, '-': subtract, '*': multiply, '/': divide };

/** What an input counts as: one of its admissible readings, or as printed. */
export const valueOf = ( leaf: Leaf ): Rational => leaf.value || leaf.figure.value;

/** One operation on two values; null for a division by zero. */
export function operate( op: Operator, a: Rational, b: Rational ): Rational | null {
	return op === '/' && isZero( b ) ? null : OPERATIONS[ op ]( a, b );
}

/**
 * The value of an expression, exactly.
 *
 * @param read what an input counts as
 * @return null where it divides by zero
 */
export function evaluate( expression: Expression, read: ( leaf: Leaf ) => Rational = valueOf ): Rational | null {
	if ( 'constant' in expression ) {
		return expression.constant;
	}
	if ( 'figure' in expression ) {
		return read( expression );
	}
	const left = evaluate( expression.left, read );
	const right = left && evaluate( expression.right, read );
	return left && right && operate( expression.op, left, right );
}

/** The inputs of an expression where they stand, from left to right. */
export function leavesOf( expression: Expression ): Leaf[] {
	const leaves: Leaf[] = [];
	const visit = ( part: Expression ): void => {
		if ( 'op' in part ) {
			visit( part.left );
			visit( part.right );
		} else if ( 'figure' in part ) {
			leaves.push( part );
		}
	};
	visit( expression );
	return leaves;
}

/** The figures of an expression, each once, in its order. */
export const inputsOf = ( expression: Expression ): Figure[] =>
	Array.from( new Set( leavesOf( expression ).map( ( leaf ) => leaf.figure ) ) );
