import { DIGITS, zeroOf } from '../../src/judge/digits';
import { evaluate, inputsOf } from '../../src/judge/evaluate';
import { formatLike } from '../../src/judge/format';
import type { Marks } from '../../src/judge/notation';
import { add, compare, HUNDRED, isInteger, isNegative, multiply, ONE, powerOfTen, subtract } from '../../src/judge/rational';
import type { Expression, Figure, Finding, Rational, Slip } from '../../src/model';

/** A figure with a slip in it. */
export interface Mutant {
	readonly figure: Figure;
	/** Its words after the slip. */
	readonly words: string;
	readonly slip: Slip;
	/** Whether the slip is in the claim itself, and not in one of its inputs. */
	readonly isClaim: boolean;
}

/** From a digit to the one that is misread for it: far enough that no rounding excuses it in the last place. */
const STEP = 3;

type Operation = Extract<Expression, { readonly op: string }>;

/** Every usual slip of a claim that holds, and every slip of one digit in its inputs. */
export function mutantsOf( finding: Finding, marks: Marks ): Mutant[] {
	const { claim: { figure }, reading, inputs } = finding;
	const value = reading && evaluate( reading.expression );
	const own = value ? slipsOf( figure, reading.expression, value, marks ) : [];
	const mutants = own.map( ( [ slip, words ] ): Mutant => ( { figure, words, slip, isClaim: true } ) );
	for ( const input of inputs ) {
		mutants.push( ...misprintsOf( input ).map( ( [ slip, words ] ): Mutant => ( { figure: input, words, slip, isClaim: false } ) ) );
	}
	const seen = new Set<string>();
	return mutants.filter( ( mutant ) => {
		const key = `${ mutant.figure.start }:${ mutant.words }`;
		const isNew = mutant.words !== mutant.figure.text && !seen.has( key );
		seen.add( key );
		return isNew;
	} );
}

type Slipped = readonly [ slip: Slip, words: string ];

function slipsOf( figure: Figure, expression: Expression, value: Rational, marks: Marks ): Slipped[] {
	if ( figure.inWords ) {
		return [];
	}
	const like = ( other: Rational | null ): string => other ? formatLike( figure, other, marks ) : figure.text;
	const isCount = figure.kind === 'count';
	const slips: Slipped[] = [
		...misprintsOf( figure ),
		[ 'decimal-slip', like( multiply( value, powerOfTen( 1 ) ) ) ],
		[ 'decimal-slip', like( multiply( value, powerOfTen( -1 ) ) ) ],
		[ 'inverted', like( changed( expression, turned ) ) ],
		[ 'wrong-base', like( changed( expression, rebased ) ) ]
	];
	if ( figure.kind === 'percent' && !isNegative( value ) && compare( value, HUNDRED ) < 0 ) {
		slips.push( [ 'complement', like( subtract( HUNDRED, value ) ) ] );
	}
	if ( isCount ) {
		slips.push( [ 'separator-slip', like( multiply( value, powerOfTen( 3 ) ) ) ] );
	}
	if ( isCount && isInteger( figure.value ) && isInteger( figure.resolution ) && !figure.magnitude ) {
		slips.push( [ 'off-by-one', like( add( value, ONE ) ) ], [ 'off-by-one', like( subtract( value, ONE ) ) ] );
	}
	if ( figure.sign ) {
		slips.push( [ 'sign', figure.text.replace( /[-+−–]/, figure.sign === '+' ? '−' : '+' ) ] );
	}
	const addends = addendsOf( expression );
	for ( const term of addends.length > 1 ? addends : [] ) {
		slips.push( [ 'missing-addend', like( subtract( value, term ) ) ], [ 'double-counted-addend', like( add( value, term ) ) ] );
	}
	return slips;
}

/** Two neighbouring digits exchanged, or one digit another, wherever that leaves a number. */
function misprintsOf( { text, inWords }: Figure ): Slipped[] {
	const slips: Slipped[] = [];
	const places = inWords ? [] : Array.from( text.matchAll( DIGITS ), ( { index } ) => index );
	const put = ( at: number, digit: string, line = text ): string => line.slice( 0, at ) + digit + line.slice( at + 1 );
	places.forEach( ( at, i ) => {
		const next = places[ i + 1 ];
		const zero = zeroOf( text[ at ] );
		const other = ( text.charCodeAt( at ) - zero + STEP ) % 10;
		const isLeading = i === 0 && places.length > 1;
		slips.push( [ 'wrong-digit', put( at, String.fromCharCode( zero + ( other || Number( isLeading ) ) ) ) ] );
		if ( next && !( isLeading && text[ next ] === String.fromCharCode( zero ) ) ) {
			slips.push( [ 'transposed-digits', put( at, text[ next ], put( next, text[ at ] ) ) ] );
		}
	} );
	return slips;
}

/** The value of an expression with its division by a figure done in another way. */
function changed( expression: Expression, change: ( division: Operation ) => Expression | null ): Rational | null {
	const inner = ( part: Expression ): Expression | null => !( 'op' in part ) ? null :
		part.op === '/' && inputsOf( part.right ).length ? change( part ) :
			part.op === '*' || part.op === '/' ? rebuilt( part, inner( part.left ) ) : null;
	const made = inner( expression );
	return made && evaluate( made );
}

const rebuilt = ( part: Operation, left: Expression | null ): Expression | null => left && { ...part, left };
const turned = ( { left, right }: Operation ): Expression => ( { op: '/', left: right, right: left } );

/** ( new − old ) ÷ new. */
function rebased( { left, right }: Operation ): Expression | null {
	return 'op' in left && left.op === '-' && 'figure' in right && 'figure' in left.left && 'figure' in left.right ?
		{ op: '/', left, right: left.left.figure === right.figure ? left.right : left.left } : null;
}

/** The terms of a sum of figures. */
function addendsOf( expression: Expression ): Rational[] {
	return 'op' in expression && expression.op === '+' ? [ ...addendsOf( expression.left ), ...addendsOf( expression.right ) ] :
		'figure' in expression ? [ expression.figure.value ] : [];
}
