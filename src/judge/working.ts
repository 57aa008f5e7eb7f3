import type { Expression, Figure, Operator, Rational } from '../model';
import { formatWorking } from './format';
import type { Marks } from './format';

const SIGNS: Readonly<Record<Operator, string>> = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' };
const STRENGTH: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };

/** "101,000 ÷ 8,100 = 12.469…": an expression with its inputs as printed, and what it comes to. */
export function workingOf( figure: Figure, expression: Expression, value: Rational, marks: Marks ): string {
	const left = print( expression, 0 );
	const result = formatWorking( figure, value, marks );
	return left === result ? left : `${ left } = ${ result }`;
}

function print( expression: Expression, least: number ): string {
	if ( 'constant' in expression ) {
		const { n, d } = expression.constant;
		return d === BigInt( 1 ) ? String( n ) : `${ n }/${ d }`;
	}
	if ( 'figure' in expression ) {
		return expression.figure.text;
	}
	const strength = STRENGTH[ expression.op ];
	const isStrict = expression.op === '-' || expression.op === '/';
	const text = print( expression.left, strength ) + SIGNS[ expression.op ] + print( expression.right, isStrict ? strength + 1 : strength );
	return strength < least ? `(${ text })` : text;
}
