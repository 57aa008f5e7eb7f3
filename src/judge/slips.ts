import type { Expression, Figure, Rational, Slip } from '../model';
import { evaluate } from './evaluate';
import { absolute, add, divide, equals, HUNDRED, isInteger, isZero, multiply, negate, ONE, powerOfTen, subtract } from './rational';
import { roundTo, truncateTo } from './rounding';
import type { Comparison } from './verdict';

type Operation = Extract<Expression, { readonly op: string }>;

/** How a figure that is off by rounding came about. */
export function roundingSlip( figure: Figure, value: Rational, { span }: Comparison ): Slip {
	return span ? 'rounded-inputs' : equals( truncateTo( value, figure.resolution ), figure.value ) ? 'truncated' : 'misrounded';
}

/** A claim whose value differs from its figure, as slips see it. */
interface Fault {
	readonly figure: Figure;
	readonly expression: Expression;
	readonly value: Rational;
	/** The digits as printed, and as they should be. */
	readonly printed: string;
	readonly right: string;
	/** Whether a value would have been printed like the figure. */
	explains( other: Rational | null ): boolean;
}

/** Shifts of the decimal mark, and of a separator taken for another. */
const SHIFTS = [ 1, -1, 2, -2 ];
const GROUPS = [ 3, -3, 6, -6 ];

const isShifted = ( { figure, value, explains }: Fault, powers: readonly number[] ): boolean =>
	!isZero( figure.value ) && powers.some( ( power ) => explains( multiply( value, powerOfTen( power ) ) ) );

/** The usual slips, the least coincidental first: 0.6 for 6 is a shifted mark before it is exchanged digits. */
const SLIPS: ReadonlyArray<readonly [ Slip, ( fault: Fault ) => boolean ]> = [
	[ 'sign', ( { value, explains } ) => explains( negate( value ) ) ],
	[ 'decimal-slip', ( fault ) => isShifted( fault, SHIFTS ) ],
	[ 'transposed-digits', ( { printed, right } ) => isTransposed( right, printed ) ],
	[ 'wrong-base', ( { expression, explains } ) => explains( recomputed( expression, withNewBase ) ) ],
	[ 'inverted', ( { expression, explains } ) => explains( recomputed( expression, turnRound ) ) ],
	[ 'complement', ( { figure, value, explains } ) => figure.kind === 'percent' && explains( subtract( HUNDRED, value ) ) ],
	[ 'separator-slip', ( fault ) => isShifted( fault, GROUPS ) ],
	[ 'missing-addend', ( { expression, value, explains } ) => termsOf( expression ).some( ( term ) => explains( subtract( value, term ) ) ) ],
	[ 'double-counted-addend', ( { expression, value, explains } ) => termsOf( expression ).some( ( term ) => explains( add( value, term ) ) ) ],
	[ 'off-by-one', ( { figure, value } ) => figure.kind === 'count' && isInteger( value ) && equals( absolute( subtract( value, figure.value ) ), ONE ) ],
	[ 'wrong-digit', ( { printed, right } ) => isOneDigitOff( right, printed ) ]
];

/** Those that may be made in the head: a number in words has no digits. */
const OF_WORDS: readonly Slip[] = [ 'missing-addend', 'double-counted-addend', 'off-by-one' ];

/** The usual slip that explains a wrong figure to the digit, or null. */
export function mismatchSlip( figure: Figure, expression: Expression, value: Rational ): Slip | null {
	const { resolution } = figure;
	const fault: Fault = {
		figure, expression, value,
		printed: digitsOf( figure.value, resolution ),
		right: digitsOf( roundTo( value, resolution ), resolution ),
		explains: ( other ) => !!other && equals( roundTo( other, resolution ), figure.value )
	};
	const found = SLIPS.find( ( [ name, fits ] ) => ( !figure.inWords || figure.kind === 'count' && OF_WORDS.includes( name ) ) && fits( fault ) );
	return found ? found[ 0 ] : null;
}

/** The digits of a value that is a multiple of its unit: "1246" for 12.46, "005" for 0.05. */
function digitsOf( value: Rational, unit: Rational ): string {
	const { n, d } = divide( absolute( value ), unit );
	return String( n / d ).padStart( String( unit.d ).length, '0' );
}

/** Two neighbouring digits exchanged. */
function isTransposed( a: string, b: string ): boolean {
	const at = firstDifference( a, b );
	return a.slice( 0, at ) + a.charAt( at + 1 ) + a.charAt( at ) + a.slice( at + 2 ) === b;
}

function isOneDigitOff( a: string, b: string ): boolean {
	const at = firstDifference( a, b );
	return a.length === b.length && a.slice( at + 1 ) === b.slice( at + 1 );
}

function firstDifference( a: string, b: string ): number {
	let at = 0;
	while ( at < a.length && a[ at ] === b[ at ] ) {
		at++;
	}
	return at;
}

/** The value of an expression whose division was done in another way; scale constants stay. Null without such a division. */
function recomputed( expression: Expression, change: ( division: Operation ) => Expression | null ): Rational | null {
	const changed = changeDivision( expression, change );
	return changed && evaluate( changed );
}

function changeDivision( expression: Expression, change: ( division: Operation ) => Expression | null ): Expression | null {
	if ( !( 'op' in expression ) || expression.op === '+' || expression.op === '-' ) {
		return null;
	}
	if ( expression.op === '/' && !( 'constant' in expression.right ) ) {
		return change( expression );
	}
	const left = changeDivision( expression.left, change );
	return left && { op: expression.op, left, right: expression.right };
}

const turnRound = ( { left, right }: Operation ): Expression => ( { op: '/', left: right, right: left } );

/** A change divided by its other end: (new − old) ÷ new. */
function withNewBase( { left, right }: Operation ): Expression | null {
	if ( !( 'op' in left ) || left.op !== '-' || !( 'figure' in right ) ) {
		return null;
	}
	const isBase = ( part: Expression ): boolean => 'figure' in part && part.figure === right.figure;
	return isBase( left.right ) ? { op: '/', left, right: left.left } : isBase( left.left ) ? { op: '/', left, right: left.right } : null;
}

/** The terms of a sum that has a value, with their signs; none where leaving one out is no slip of adding (a plain difference of two). */
function termsOf( expression: Expression ): Rational[] {
	const terms: Rational[] = [];
	const visit = ( part: Expression, isTaken: boolean ): void => {
		if ( 'op' in part && ( part.op === '+' || part.op === '-' ) ) {
			visit( part.left, isTaken );
			visit( part.right, part.op === '-' ? !isTaken : isTaken );
			return;
		}
		const value = evaluate( part ) as Rational;
		terms.push( isTaken ? negate( value ) : value );
	};
	visit( expression, false );
	return terms.length > 2 || 'op' in expression && expression.op === '+' ? terms : [];
}
