import '../../src/languages/all';
import { describe, expect, test } from 'vitest';
import { corpusSources } from './corpus';
import { trySlips } from './outcome';
import { cases, scoreOf } from './print';

/** `npm run slips` tells the figures; here they may not fall, but for what new sentences bring along: of some, what is off in an input cannot be told. */
describe( 'slips in the sentences of the corpus', () => {
	const outcomes = corpusSources().flatMap( ( source ) => trySlips( source ).outcomes );
	const share = ( part: number, whole: number ): number => part / whole;

	test( 'never let an unrelated figure be accused', () => {
		expect( cases( outcomes.filter( ( { misplaced } ) => misplaced.length ) ) ).toEqual( [] );
	} );

	test.each( [ [ 'claims', true, 0.7 ], [ 'inputs', false, 0.56 ] ] as const )( 'are flagged in %s', ( _, isClaim, least ) => {
		const score = scoreOf( outcomes.filter( ( { mutant } ) => mutant.isClaim === isClaim ) );
		expect( score.false ).toBeGreaterThan( 500 );
		expect( share( score.flagged, score.false ) ).toBeGreaterThan( least );
	} );

	test( 'are named', () => {
		const score = scoreOf( outcomes );
		expect( share( score.named, score.own ) ).toBeGreaterThan( 0.95 );
	} );
} );
