import type { Expression, Figure, Operator, Rational } from '../model';
import { formatWorking } from './format';
import type { Marks } from './notation';
import { equals, HUNDRED, isInteger } from './rational';

const SIGNS: Readonly<Record<Operator, string>> = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' };
const STRENGTH: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };

/** "101,000 ÷ 8,100 = 12.469…": an expression with its inputs as printed, and what it comes to. */
export function workingOf( figure: Figure, expression: Expression, value: Rational, marks: Marks ): string {
	const left = print( figure.kind === 'percent' ? withoutHundred( expression ) : expression, 0 );
	const result = formatWorking( figure, value, marks );
	return left === result ? left : `${ left } = ${ result }`;
}

/** The percent sign of the result says "× 100": 1,326 ÷ 8,100 = 16.370…%. */
function withoutHundred( expression: Expression ): Expression {
	return 'op' in expression && expression.op === '*' && isHundred( expression.right ) && 'op' in expression.left ? expression.left : expression;
}

const isHundred = ( part: Expression ): boolean => 'constant' in part && equals( part.constant, HUNDRED );

/** A percentage that counts as the fraction that it is; its sign says "÷ 100". */
const isPercentage = ( op: Operator, left: Expression, right: Expression ): boolean =>
	op === '/' && 'figure' in left && left.figure.kind === 'percent' && isHundred( right );

function print( expression: Expression, least: number ): string {
	if ( 'constant' in expression ) {
		const { n, d } = expression.constant;
		return isInteger( expression.constant ) ? String( n / d ) : `${ n }/${ d }`;
	}
	if ( 'figure' in expression ) {
		return expression.figure.text;
	}
	const { op, left, right } = expression;
	if ( isPercentage( op, left, right ) ) {
		return print( left, 0 );
	}
	const strength = STRENGTH[ op ];
	const text = print( left, strength ) + SIGNS[ op ] + print( right, op === '-' || op === '/' ? strength + 1 : strength );
	return strength < least ? `(${ text })` : text;
}
