import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expression, Figure } from '../../src/model';
import { evaluate } from '../../src/judge/evaluate';
import { formatLike } from '../../src/judge/format';
import { spanOf } from '../../src/judge/interval';
import { add, compare, divide, multiply, powerOfTen, rational, reduce, subtract } from '../../src/judge/rational';
import { roundTo, truncateTo } from '../../src/judge/rounding';
import { ENGLISH, figureOf, judged } from './figure';

const count = fc.integer( { min: 1, max: 10 ** 6 } );
const places = fc.integer( { min: 0, max: 5 } );

/** Long division on decimal strings: the oracle, which knows neither rationals nor our rounding. */
function longDivision( n: number, d: number, digits: number ): { cut: string; rest: number } {
	let rest = n % d;
	let cut = String( Math.floor( n / d ) );
	for ( let i = 0; i < digits; i++ ) {
		rest *= 10;
		cut += Math.floor( rest / d );
		rest %= d;
	}
	return { cut, rest };
}

/** One more than a string of digits, carried by hand. */
function increment( digits: string ): string {
	return /^9*$/.test( digits ) ? '1' + '0'.repeat( digits.length ) :
		digits.replace( /([0-8])(9*)$/, ( _, digit: string, nines: string ) => Number( digit ) + 1 + '0'.repeat( nines.length ) );
}

const withPoint = ( digits: string, decimals: number ): string => {
	const padded = digits.padStart( decimals + 1, '0' );
	return decimals ? `${ padded.slice( 0, -decimals ) }.${ padded.slice( -decimals ) }` : padded;
};

describe( 'against long division', () => {
	it( 'cuts off and rounds', () => {
		fc.assert( fc.property( count, count, places, ( n, d, decimals ) => {
			const { cut, rest } = longDivision( n, d, decimals );
			const step = powerOfTen( -decimals );
			const units = ( value: ReturnType<typeof rational> ): string => String( reduce( divide( value, step ) ).n );
			expect( units( truncateTo( rational( n, d ), step ) ) ).toBe( String( BigInt( cut ) ) );
			expect( units( roundTo( rational( n, d ), step ) ) ).toBe( String( BigInt( rest * 2 >= d ? increment( cut ) : cut ) ) );
			expect( units( roundTo( rational( -n, d ), step ) ) ).toBe( String( -BigInt( rest * 2 >= d ? increment( cut ) : cut ) ) );
		} ) );
	} );

	it( 'verifies what is rounded, and never calls a mismatch what is cut off', () => {
		fc.assert( fc.property( count, count, places, ( n, d, decimals ) => {
			const { cut, rest } = longDivision( n, d, decimals );
			const expression = `${ n } / ${ d }`;
			const rounded = withPoint( String( BigInt( rest * 2 >= d ? increment( cut ) : cut ) ), decimals );
			expect( judged( rounded, expression ).verdict ).toBe( 'verified' );
			const finding = judged( withPoint( String( BigInt( cut ) ), decimals ), expression );
			expect( finding.verdict ).toBe( rest * 2 <= d ? 'verified' : 'rounding' );
			expect( finding.slip ).toBe( rest * 2 <= d ? null : 'truncated' );
		} ) );
	} );

	it( 'accuses whatever lies two units away, when the inputs are exact', () => {
		fc.assert( fc.property( count, count, places, ( n, d, decimals ) => {
			const { cut } = longDivision( n, d, decimals );
			const figure = withPoint( String( BigInt( cut ) + BigInt( 2 ) ), decimals );
			const expression: Expression = { op: '/', left: { figure: exact( n ) }, right: { figure: exact( d ) } };
			expect( judged( figure, { expression } ).verdict ).toBe( 'mismatch' );
		} ) );
	} );

	it( 'prints what it expects so that it verifies', () => {
		fc.assert( fc.property( count, count, places, ( n, d, decimals ) => {
			const like = figureOf( withPoint( '1'.repeat( decimals + 1 ), decimals ) );
			const expected = formatLike( like, rational( n, d ), ENGLISH );
			expect( judged( expected, { expression: { constant: rational( n, d ) } } ).verdict ).toBe( 'verified' );
		} ) );
	} );
} );

const exact = ( n: number ): Figure => figureOf( String( n ), { inputResolution: rational( 0 ) } );

describe( 'rational arithmetic', () => {
	const whole = fc.integer( { min: -1000, max: 1000 } );
	const positive = fc.integer( { min: 1, max: 1000 } );

	it( 'agrees with integers over a common denominator', () => {
		fc.assert( fc.property( whole, whole, positive, ( a, b, d ) => {
			expect( compare( add( rational( a, d ), rational( b, d ) ), rational( a + b, d ) ) ).toBe( 0 );
			expect( compare( subtract( rational( a, d ), rational( b, d ) ), rational( a - b, d ) ) ).toBe( 0 );
			expect( compare( multiply( rational( a, d ), rational( b, d ) ), rational( a * b, d * d ) ) ).toBe( 0 );
		} ) );
	} );

	it( 'adds unlike denominators', () => {
		fc.assert( fc.property( whole, positive, whole, positive, ( a, b, c, d ) => {
			expect( compare( add( rational( a, b ), rational( c, d ) ), rational( a * d + c * b, b * d ) ) ).toBe( 0 );
		} ) );
	} );
} );

describe( 'intervals', () => {
	const rounded = fc.integer( { min: 2, max: 999 } ).map( ( n ) => figureOf( `${ n }00` ) );
	/** Each stands between -1 and 1 of half its rounding. */
	const shifts = fc.array( fc.integer( { min: -10, max: 10 } ), { minLength: 3, maxLength: 3 } );
	const leaf = ( figure: Figure ): Expression => ( { figure } );

	it( 'hold every value that the inputs may stand for, repeated inputs included', () => {
		fc.assert( fc.property( rounded, rounded, rounded, shifts, ( a, b, c, moves ) => {
			const figures = [ a, b, c ];
			const change: Expression = { op: '/', left: { op: '-', left: leaf( a ), right: leaf( b ) }, right: leaf( b ) };
			const share: Expression = { op: '/', left: leaf( a ), right: { op: '+', left: { op: '+', left: leaf( a ), right: leaf( b ) }, right: leaf( c ) } };
			const product: Expression = { op: '*', left: { op: '-', left: leaf( a ), right: leaf( b ) }, right: leaf( c ) };
			for ( const expression of [ change, share, product ] ) {
				const span = spanOf( { expression } );
				const value = evaluate( expression, ( { figure } ) =>
					add( figure.value, multiply( figure.inputResolution, rational( moves[ figures.indexOf( figure ) ], 20 ) ) ) );
				expect( span && value && compare( span.low, value ) <= 0 && compare( value, span.high ) <= 0 ).toBe( true );
			}
		} ) );
	} );
} );
