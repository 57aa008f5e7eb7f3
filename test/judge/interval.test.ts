import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/judge/interval';
import { work } from './figure';

/** 300 stands for 250 to 350, 310.0 for 309.95 to 310.05. */
const spanned = ( source: string ): readonly string[] | null => {
	const span = spanOf( { expression: work( source ) } );
	return span && [ span.low, span.high ].map( ( { n, d } ) => ( Number( n ) / Number( d ) ).toFixed( 4 ) );
};

describe( 'what a reading spans', () => {
	it.each<[ string, readonly string[] | null ]>( [
		[ '7 / 4', [ '1.7500', '1.7500' ] ],
		[ '300 / 7', [ '35.7143', '50.0000' ] ],
		[ '7 / 300', [ '0.0200', '0.0280' ] ],
		[ '300 - 200', [ '0.0000', '200.0000' ] ],
		[ '7 * ( 300 - 400 )', [ '-1400.0000', '0.0000' ] ],
		[ '7 / ( 250 - 400 )', [ '-0.0700', '-0.0350' ] ],
		// no bounds where the divisor may be nothing, wherever that is
		[ '7 / ( 300 - 310.0 )', null ],
		[ '1 + 7 / ( 300 - 310.0 )', null ],
		[ '7 / ( 300 - 310.0 ) + 1', null ],
		[ '( 300 - 7 ) / ( 300 - 310.0 )', null ],
		[ '7 / ( 300 - 250 )', null ],
		[ '7 / ( 200 - 250 )', null ],
		// a figure that stands there twice moves as one
		[ '( 300 - 100 ) / 300', [ '0.4000', '0.8571' ] ],
		[ '300 - 300', [ '0.0000', '0.0000' ] ],
		[ '300 + 300', [ '500.0000', '700.0000' ] ],
		// up to six of them; more are taken apart
		[ '300 / ( 300 + 1100 + 1200 + 1300 + 1400 + 1500 )', [ '0.0357', '0.0530' ] ],
		[ '300 / ( 300 + 1100 + 1200 + 1300 + 1400 + 1500 + 1600 )', [ '0.0286', '0.0435' ] ],
		// exact ones do not count among them
		[ '300 / ( 300 + 1 + 2 + 3 + 4 + 5 + 6 )', [ '0.9225', '0.9434' ] ]
	] )( '%s', ( source, expected ) => {
		expect( spanned( source ) ).toEqual( expected );
	} );
} );
