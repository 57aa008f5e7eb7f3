import { describe, expect, it } from 'vitest';
import type { Claim, Finding } from '../../src/model';
import { rational } from '../../src/judge/rational';
import { figureOf, judged } from './figure';

type Repairs = { readonly [Key in 'repaired' | 'misprinted']?: Finding[ Key ] | undefined };

/** What the cells at fault would have to be: 1,201 + 3,402 + 4,503 is 9,106. */
function repairsOf( total: string, parts: Partial<Claim> ): Repairs {
	const { repaired, misprinted } = judged( figureOf( total ), '1,201 + 3,402 + 4,503', { relation: 'table', ...parts } );
	return { repaired, misprinted };
}

describe( 'the cells of a table', () => {
	const suspect = figureOf( '1,201' );
	const misprints = [ { suspect, repair: rational( 2101 ) }, { suspect: figureOf( '4,503' ), repair: rational( 5403 ) } ];

	it.each<[ string, Partial<Claim>, Repairs ]>( [
		[ '10,006', {}, {} ],
		[ '10,006', { suspect, repair: rational( 2101 ) }, { repaired: '2,101' } ],
		[ '10,006', { suspect }, {} ],
		[ '10,006', { misprints }, { misprinted: [ '2,101', '5,403' ] } ],
		[ '10,006', { suspect, repair: rational( 2101 ), misprints }, { repaired: '2,101', misprinted: [ '2,101', '5,403' ] } ],
		// nothing is misprinted in a sum that is right
		[ '9,106', { misprints }, {} ]
	] )( 'of %s: %o: %j', ( total, parts, expected ) => {
		expect( repairsOf( total, parts ) ).toEqual( expected );
	} );
} );

it( 'a share is on the other side of a threshold for no slip of the pen', () => {
	const over = figureOf( '60%', { hedge: 'over' } );
	expect( judged( over, '12 / 30 * #100', { relation: 'share' } ) ).toMatchObject( { verdict: 'mismatch', slip: 'complement' } );
	expect( judged( over, '12 / 30 * #100', { relation: 'share', threshold: true } ) ).toMatchObject( { verdict: 'mismatch', slip: null } );
} );
