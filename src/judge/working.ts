import type { Expression, Figure, Operator, Rational } from '../model';
import { formatLike, formatWorking } from './format';
import type { Marks } from './notation';
import { equals, HUNDRED, isInteger } from './rational';

const SIGNS: Readonly<Record<Operator, string>> = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' };
const STRENGTH: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };

/** "101,000 ÷ 8,100 = 12.469…": an expression with its inputs as printed, or as the reader would, and what it comes to. */
export function workingOf( figure: Figure, expression: Expression, value: Rational, marks: Marks ): string {
	const left = print( figure.kind === 'percent' ? withoutHundred( expression ) : expression, 0, marks );
	const result = formatWorking( figure, value, marks );
	// In one piece: findings are kept, and a string that was added up holds on to its parts.
	return ( left === result ? [ left ] : [ left, ' = ', result ] ).join( '' );
}

/** The percent sign of the result says "× 100": 1,326 ÷ 8,100 = 16.370…%. */
function withoutHundred( expression: Expression ): Expression {
	return 'op' in expression && expression.op === '*' && isHundred( expression.right ) && 'op' in expression.left ? expression.left : expression;
}

const isHundred = ( part: Expression ): boolean => 'constant' in part && equals( part.constant, HUNDRED );

/** A percentage that counts as the fraction that it is; its sign says "÷ 100". */
const isPercentage = ( op: Operator, left: Expression, right: Expression ): boolean =>
	op === '/' && 'figure' in left && left.figure.kind === 'percent' && isHundred( right );

function print( expression: Expression, least: number, marks: Marks ): string {
	if ( 'constant' in expression ) {
		const { n, d } = expression.constant;
		return isInteger( expression.constant ) ? String( n / d ) : `${ n }/${ d }`;
	}
	if ( 'figure' in expression ) {
		return marks.reader ? asReaderWrites( expression.figure, marks ) : expression.figure.text;
	}
	const { op, left, right } = expression;
	if ( isPercentage( op, left, right ) ) {
		return print( left, least, marks );
	}
	const strength = STRENGTH[ op ];
	const text = print( left, strength, marks ) + SIGNS[ op ] + print( right, op === '-' || op === '/' ? strength + 1 : strength, marks );
	return strength < least ? `(${ text })` : text;
}

/** A figure that would not be printed again as it stands is no number of a known notation, and stays so. */
function asReaderWrites( figure: Figure, marks: Marks ): string {
	const { text, value } = figure;
	return formatLike( figure, value, { decimal: marks.decimal, group: marks.group } ) === text ? formatLike( figure, value, marks ) : text;
}
