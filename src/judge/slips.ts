import type { Claim, Expression, Figure, Rational, Slip } from '../model';
import { evaluate } from './evaluate';
import { formatAt, roundTo, truncateTo } from './format';
import type { Marks } from './format';
import { absolute, compare, equals, HUNDRED, isInteger, isZero, multiply, negate, ONE, powerOfTen, rational, subtract } from './rational';

/** How a value that is off by less than one unit came about. */
export function roundingSlip( claimed: Rational, value: Rational, unit: Rational, byInputs: boolean ): Slip {
	return equals( truncateTo( value, unit ), claimed ) ? 'truncated' : byInputs ? 'rounded-inputs' : 'misrounded';
}

/** The usual slip that explains a wrong figure to the digit, or null. */
export function mismatchSlip( claim: Claim, expression: Expression, value: Rational, marks: Marks ): Slip | null {
	const { figure } = claim;
	const claimed = figure.value;
	if ( figure.inWords ) {
		return null;
	}
	const fits = ( other: Rational | null ): boolean => !!other && equals( roundTo( other, figure.resolution ), claimed );
	const rounded = roundTo( value, figure.resolution );
	const expected = digits( formatAt( figure, rounded, marks ) );
	const printed = digits( figure.text );
	if ( !isZero( claimed ) && equals( rounded, negate( claimed ) ) ) {
		return 'sign';
	}
	if ( isTransposed( expected, printed ) ) {
		return 'transposed-digits';
	}
	const base = wrongBase( expression );
	if ( base && fits( evaluate( base ) ) ) {
		return 'wrong-base';
	}
	const inverse = inverted( expression );
	if ( inverse && fits( evaluate( inverse ) ) ) {
		return 'inverted';
	}
	if ( figure.kind === 'percent' && fits( subtract( HUNDRED, value ) ) && claim.relation !== 'change' ) {
		return 'complement';
	}
	for ( const power of [ 1, -1, 2, -2, 3, -3, 6, -6 ] ) {
		const shifted = multiply( value, powerOfTen( power ) );
		if ( fits( shifted ) || equals( multiply( rounded, powerOfTen( power ) ), claimed ) ) {
			return power % 3 ? 'decimal-slip' : 'separator-slip';
		}
	}
	const addend = addendSlip( expression, value, claimed );
	if ( addend ) {
		return addend;
	}
	if ( isOneDigitOff( expected, printed ) ) {
		return 'wrong-digit';
	}
	return isInteger( value ) && equals( absolute( subtract( value, claimed ) ), ONE ) ? 'off-by-one' : null;
}

function digits( text: string ): string {
	return text.replace( /[^0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0e50-\u0e59\u1040-\u1049\uff10-\uff19]/g, '' );
}

/** Two digits exchanged, neighbours or not. */
function isTransposed( a: string, b: string ): boolean {
	if ( a.length !== b.length ) {
		return false;
	}
	const off = Array.from( a ).map( ( digit, i ) => digit === b[ i ] ? -1 : i ).filter( ( i ) => i >= 0 );
	return off.length === 2 && a[ off[ 0 ] ] === b[ off[ 1 ] ] && a[ off[ 1 ] ] === b[ off[ 0 ] ];
}

function isOneDigitOff( a: string, b: string ): boolean {
	return a.length === b.length && Array.from( a ).filter( ( digit, i ) => digit !== b[ i ] ).length === 1;
}

/** The innermost division of a share or rate, turned round. */
function inverted( expression: Expression ): Expression | null {
	if ( !( 'op' in expression ) ) {
		return null;
	}
	if ( expression.op === '/' && !( 'constant' in expression.right ) ) {
		return { op: '/', left: expression.right, right: expression.left };
	}
	const left = inverted( expression.left );
	return left && expression.op === '*' ? { op: '*', left, right: expression.right } : null;
}

/** (new − old) ÷ old with the new value as the base. */
function wrongBase( expression: Expression ): Expression | null {
	if ( !( 'op' in expression ) ) {
		return null;
	}
	const { op, left, right } = expression;
	if ( op === '/' && 'op' in left && left.op === '-' && 'figure' in right && 'figure' in left.left && 'figure' in left.right ) {
		const base = left.left.figure === right.figure ? left.right : left.left;
		return { op: '/', left, right: base };
	}
	const inner = op === '*' ? wrongBase( left ) : null;
	return inner && { op, left: inner, right };
}

/** A sum with one addend left out or counted twice. */
function addendSlip( expression: Expression, value: Rational, claimed: Rational ): Slip | null {
	const addends = addendsOf( expression );
	if ( !addends || addends.length < 3 ) {
		return null;
	}
	const off = subtract( value, claimed );
	const size = absolute( off );
	if ( isZero( size ) || !addends.some( ( { value: addend } ) => equals( addend, size ) ) ) {
		return null;
	}
	return compare( off, rational( 0 ) ) > 0 ? 'missing-addend' : 'double-counted-addend';
}

function addendsOf( expression: Expression ): Figure[] | null {
	if ( 'figure' in expression ) {
		return [ expression.figure ];
	}
	if ( !( 'op' in expression ) || expression.op !== '+' ) {
		return null;
	}
	const left = addendsOf( expression.left );
	const right = addendsOf( expression.right );
	return left && right ? left.concat( right ) : null;
}

