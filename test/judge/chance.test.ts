import { describe, expect, it } from 'vitest';
import { judged } from './figure';

describe( 'what comes out right', () => {
	it.each<[ string, string, boolean, string ]>( [
		// worded plainly it was meant, however small its inputs are
		[ '4,789', '4,787 + 2', true, 'verified' ],
		[ '5.3', '5.3 / 1', true, 'verified' ],
		// else each term must have its say
		[ '4,789', '4,787 + 2', false, 'two-readings' ],
		[ '4,785', '4,787 - 2', false, 'two-readings' ],
		[ '101', '100 + 1', false, 'verified' ],
		[ '101', '1 + 100', false, 'verified' ],
		[ '102', '101 + 1', false, 'two-readings' ],
		[ '102', '1 + 101', false, 'two-readings' ],
		[ '-101', '-100 - 1', false, 'verified' ],
		[ '4,791', '4,787 + 2 + 2', false, 'two-readings' ],
		[ '25', '12 + 9 + 4', false, 'verified' ],
		// and each factor
		[ '5.3', '5.3 / 1', false, 'two-readings' ],
		[ '-5.3', '5.3 / -1', false, 'two-readings' ],
		[ '1', '1 / 1', false, 'two-readings' ],
		[ '5.3', '53 / 10', false, 'verified' ],
		[ '16.37%', '1,326 / 8,100 * #100', false, 'verified' ],
		[ '530%', '5.3 / 1 * #100', false, 'two-readings' ],
		[ '100%', '5.3 / 5.3 * #100', false, 'verified' ],
		// what comes to one is told in two numbers
		[ '5', '( 47 - 46 ) * 5', false, 'verified' ]
	] )( '%s from %s, plain: %s: %s', ( figure, source, plain, expected ) => {
		const { verdict, reason } = judged( figure, source, { binding: plain ? 'bound' : 'loose' } );
		expect( reason || verdict ).toBe( expected );
	} );
} );
