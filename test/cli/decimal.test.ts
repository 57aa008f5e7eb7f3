import { expect, test } from 'vitest';
import { decimalOf } from '../../src/cli/decimal';

test.each( [
	[ 1200000, 1, '1200000' ], [ 1, 100, '0.01' ], [ 2, 3, '2/3' ], [ 4, 6, '2/3' ], [ -5, 2, '-2.5' ], [ -1, 3, '-1/3' ], [ 0, 7, '0' ], [ 100, 10, '10' ], [ 1234, 1000, '1.234' ], [ 1, 8, '0.125' ]
] )( '%i/%i is %s', ( n, d, text ) => {
	expect( decimalOf( { n: BigInt( n ), d: BigInt( d ) } ) ).toBe( text );
} );
