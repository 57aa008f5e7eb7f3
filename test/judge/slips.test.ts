import { describe, expect, it } from 'vitest';
import { inWords, judged } from './figure';

describe( 'slips behind a mismatch', () => {
	it.each<[ string, string, string | null ]>( [
		[ '16', '45 - 61', 'sign' ],
		[ '32', '1104 / 48', 'transposed-digits' ],
		[ '39.75%', '45 / ( 45 + 3 ) * #100', 'transposed-digits' ],
		[ '0.65', '28 / 50', 'transposed-digits' ],
		[ '0.12', '51 / 50', 'transposed-digits' ],
		// neighbours only
		[ '321', '100 + 23', null ],
		[ '16.7%', '( 630 - 525 ) / 525 * #100', 'wrong-base' ],
		[ '0.17', '( 630 - 525 ) / 525', 'wrong-base' ],
		[ '25.0%', '( 630 - 504 ) / 630 * #100', 'wrong-base' ],
		[ '0.33', '27 / 9', 'inverted' ],
		[ '256.0%', '25 / 64 * #100', 'inverted' ],
		[ '60%', '12 / ( 12 + 18 ) * #100', 'complement' ],
		[ '70.2%', '29 / 413 * #100', 'decimal-slip' ],
		[ '0.45', '9 / 2', 'decimal-slip' ],
		[ '0.6', '18 / 3', 'decimal-slip' ],
		[ '45', '99 / 220', 'decimal-slip' ],
		[ '0.45', '9 * 5', 'decimal-slip' ],
		[ '4500', '9 / 2', 'separator-slip' ],
		[ '4,500,000', '9 / 2', 'separator-slip' ],
		[ '4.5', '4500000 * 1', 'separator-slip' ],
		[ '0.02', '12 / 100', 'wrong-digit' ],
		[ '1.5', '300 * 5', 'separator-slip' ],
		[ '140', '84 + 56 + 39', 'missing-addend' ],
		[ '218', '84 + 56 + 39', 'double-counted-addend' ],
		[ '126', '56 + 35', 'double-counted-addend' ],
		[ '56', '56 + 35', 'missing-addend' ],
		[ '79', '#100 - 21 - 35', 'missing-addend' ],
		[ '14', '13 * 1', 'off-by-one' ],
		[ '12', '13 * 1', 'off-by-one' ],
		[ '124', '76 + 58', 'wrong-digit' ],
		[ '8', '62415 / 10402', 'wrong-digit' ],
		// a plain difference has no addend to forget
		[ '75', '75 - 41', null ],
		// only a division by a figure can be turned round, and only by what it is all of
		[ '10.25', '8 / 2 + 10', null ],
		[ '-9.75', '8 / 2 - 10', null ],
		[ '0.08', '50 / #4', null ],
		[ '1.83', '( 630 + 525 ) / 525', null ],
		[ '0.20', '( 630 - 525 ) / 999', null ],
		// nothing explains it
		[ '76%', '35,431 / 60,819 * #100', null ],
		// nought is no value with its mark slipped
		[ '0', '47 - 17 * 2', null ]
	] )( '%s for %s: %s', ( figure, expression, slip ) => {
		expect( judged( figure, expression ) ).toMatchObject( { verdict: 'mismatch', slip } );
	} );

	it( 'names those of a number in words that are made in the head', () => {
		expect( judged( inWords( 'fourteen', 14, 1, { kind: 'count' } ), '13 * 1' ) ).toMatchObject( { verdict: 'mismatch', slip: 'off-by-one' } );
		expect( judged( inWords( 'nine', 9, 1, { kind: 'count' } ), '9 + 4' ) ).toMatchObject( { verdict: 'mismatch', slip: 'missing-addend' } );
		expect( judged( inWords( 'seventeen', 17, 1, { kind: 'count' } ), '9 + 4' ) ).toMatchObject( { verdict: 'mismatch', slip: 'double-counted-addend' } );
		// no digits of it are another's
		expect( judged( inWords( 'seventeen', 17, 1, { kind: 'count' } ), '71 * 1' ) ).toMatchObject( { verdict: 'mismatch', slip: null } );
	} );
} );
