import { describe, expect, it } from 'vitest';
import type { Rational } from '../../src/model';
import { add, compare, divide, floor, greater, integer, lesser, negate, powerOfTen, rational, reduce, subtract } from '../../src/judge/rational';
import { roundTo, truncateTo } from '../../src/judge/rounding';

/** As it is kept, not only what it is worth. */
const kept = ( { n, d }: Rational ): string => `${ n }/${ d }`;

describe( 'fractions', () => {
	it.each<[ string, Rational, string ]>( [
		[ 'keep the sign above', rational( 3, -4 ), '-3/4' ],
		[ 'lose two signs', rational( -3, -4 ), '3/4' ],
		[ 'of nothing', rational( 0, -5 ), '0/5' ],
		[ 'divided by a negative one', divide( rational( 1, 2 ), rational( -3, 4 ) ), '-4/6' ],
		[ '10²', powerOfTen( 2 ), '100/1' ],
		[ '10⁰', powerOfTen( 0 ), '1/1' ],
		[ '10⁻²', powerOfTen( -2 ), '1/100' ],
		[ 'added: the finer denominator', add( rational( 1, 2 ), rational( 1, 4 ) ), '3/4' ],
		[ 'added: the finer denominator, the other way round', add( rational( 1, 4 ), rational( 1, 2 ) ), '3/4' ],
		[ 'added: unlike denominators', add( rational( 1, 2 ), rational( 1, 3 ) ), '5/6' ],
		[ 'subtracted', subtract( rational( 1, 4 ), rational( 1, 2 ) ), '-1/4' ],
		[ 'negated', negate( rational( 1, 4 ) ), '-1/4' ],
		[ 'reduced', reduce( rational( 6, 4 ) ), '3/2' ],
		[ 'reduced below zero', reduce( rational( -6, 4 ) ), '-3/2' ],
		[ 'reduced to nothing', reduce( rational( 0, 7 ) ), '0/1' ],
		[ 'the lesser', lesser( rational( 1, 2 ), rational( 1, 3 ) ), '1/3' ],
		[ 'the greater', greater( rational( 1, 2 ), rational( 1, 3 ) ), '1/2' ],
		[ 'the lesser of equals is the second', lesser( rational( 1, 2 ), rational( 2, 4 ) ), '2/4' ],
		[ 'the greater of equals is the second', greater( rational( 1, 2 ), rational( 2, 4 ) ), '2/4' ]
	] )( '%s', ( _, value, expected ) => {
		expect( kept( value ) ).toBe( expected );
	} );

	it( 'cannot be divided by nothing', () => {
		expect( () => divide( rational( 1 ), rational( 0 ) ) ).toThrow( new RangeError( 'division by zero' ) );
		expect( () => rational( 1, 0 ) ).toThrow( RangeError );
	} );

	it.each<[ number, number, number ]>( [ [ 7, 2, 3 ], [ -7, 2, -4 ], [ -8, 2, -4 ], [ 0, 3, 0 ], [ -1, 3, -1 ] ] )( 'floor of %i/%i is %i', ( n, d, expected ) => {
		expect( floor( rational( n, d ) ) ).toBe( BigInt( expected ) );
	} );

	it.each<[ number, number, number ]>( [ [ 1, 2, -1 ], [ 2, 1, 1 ], [ 2, 2, 0 ] ] )( '%i against %i is %i', ( a, b, expected ) => {
		expect( compare( rational( a, 7 ), rational( b, 7 ) ) ).toBe( expected );
	} );

	it.each<[ number, number, string, string ]>( [ [ 5, 2, '3', '2' ], [ -5, 2, '-3', '-2' ], [ 9, 4, '2', '2' ], [ -11, 4, '-3', '-2' ], [ 3, 1, '3', '3' ] ] )( '%i/%i is rounded to %s and cut off to %s', ( n, d, rounded, cut ) => {
		expect( kept( roundTo( rational( n, d ), rational( 1 ) ) ) ).toBe( `${ rounded }/1` );
		expect( kept( truncateTo( rational( n, d ), rational( 1 ) ) ) ).toBe( `${ cut }/1` );
	} );
} );

it( 'digits make the integer that they write, however many they are', () => {
	for ( const digits of [ '0', '007', '999999999999999', '1000000000000001', '9007199254740993', '9'.repeat( 40 ) ] ) {
		expect( integer( digits ) ).toBe( BigInt( digits ) );
	}
} );

it( 'fractions of one denominator compare like others', () => {
	expect( [ [ 1, 3, 2, 3 ], [ 2, 3, 2, 3 ], [ -1, 3, -2, 3 ], [ 1, 3, 2, 6 ] ].map( ( [ a, b, c, d ] ) => compare( rational( a, b ), rational( c, d ) ) ) ).toEqual( [ -1, 0, 1, 0 ] );
} );
