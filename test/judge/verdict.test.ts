import { describe, expect, it } from 'vitest';
import type { Figure, FigureKind, Hedge, Verdict } from '../../src/model';
import { rational } from '../../src/judge/rational';
import { figureOf, inWords, judged, work } from './figure';

describe( 'plain figures', () => {
	it.each<[ string, string, Verdict, string | null ]>( [
		// the seed page
		[ '12.46', '101,000 / 8,100', 'rounding', 'truncated' ],
		[ '12.47', '101,000 / 8,100', 'verified', null ],
		[ '16.37%', '1,326 / 8,100 * #100', 'verified', null ],
		[ '2.08%', '13,413 / 643,530 * #100', 'verified', null ],
		// ties go either way
		[ '12', '25 / 2', 'verified', null ],
		[ '13', '25 / 2', 'verified', null ],
		[ '0.1', '1 / 8', 'verified', null ],
		[ '-13', '( 1 - 26 ) / 2', 'verified', null ],
		// within one unit
		[ '43.2%', '119 / 276 * #100', 'rounding', 'misrounded' ],
		[ '47.6', '1001 / 21', 'rounding', 'truncated' ],
		[ '-0.6', '( 1 - 3 ) / 3', 'rounding', 'truncated' ],
		// exactly one unit off is no rounding
		[ '16', '3 * 5', 'mismatch', 'off-by-one' ],
		[ '26%', '1 / 4 * #100', 'mismatch', 'wrong-digit' ],
		// signs are compared
		[ '16', '45 - 61', 'mismatch', 'sign' ],
		[ '-16', '45 - 61', 'verified', null ]
	] )( '%s for %s is %s (%s)', ( figure, expression, verdict, slip ) => {
		expect( judged( figure, expression ) ).toMatchObject( { verdict, slip } );
	} );
} );

describe( 'what a machine printed', () => {
	it.each<[ string, string, Verdict ]>( [
		// it holds fifteen digits of a fraction
		[ '0.30000000000000004', '3 / 10', 'verified' ],
		[ '0.30000000000000015', '3 / 10', 'verified' ],
		[ '0.30000000000000016', '3 / 10', 'mismatch' ],
		// whole numbers are worked out by hand
		[ '30000000000000009', '10000000000000003 * 3', 'verified' ],
		[ '30000000000000006', '10000000000000003 * 3', 'mismatch' ]
	] )( '%s for %s is %s', ( figure, expression, verdict ) => {
		expect( judged( figure, expression ).verdict ).toBe( verdict );
	} );
} );

describe( 'rounded inputs', () => {
	it.each<[ string, string, Verdict ]>( [
		// 8,100 stands for 8,050 to 8,150
		[ '2.02', '16,332 / 8,100', 'verified' ],
		[ '2.03', '16,332 / 8,100', 'rounding' ],
		[ '2.04', '16,332 / 8,100', 'mismatch' ],
		// a single zero at the end is exact
		[ '2.1', '83 / 40', 'verified' ],
		[ '2.3', '83 / 40', 'mismatch' ],
		// a change holds its base twice, but the base moves as one
		[ '73.1%', '( 11.4 - 6.6 ) / 6.6 * #100', 'rounding' ],
		[ '76.0%', '( 11.4 - 6.6 ) / 6.6 * #100', 'mismatch' ],
		// up to 6,250 of 11,700; were the two 6,200s to move apart, it would reach 53.9%
		[ '53.4%', '6200 / ( 6200 + 5500 ) * #100', 'rounding' ],
		[ '53.7%', '6200 / ( 6200 + 5500 ) * #100', 'mismatch' ],
		// half a unit of each addend
		[ '9.9', '1.2 + 3.4 + 5.1', 'rounding' ],
		[ '9.4', '1.2 + 3.4 + 5.1', 'mismatch' ],
		// seven of them: 28.7 and 0.35 either way, and half a unit of the total
		[ '29.1', '1.1 + 2.1 + 3.1 + 4.1 + 5.1 + 6.1 + 7.1', 'rounding' ],
		[ '29.2', '1.1 + 2.1 + 3.1 + 4.1 + 5.1 + 6.1 + 7.1', 'mismatch' ]
	] )( '%s for %s is %s', ( figure, expression, verdict ) => {
		expect( judged( figure, expression ).verdict ).toBe( verdict );
	} );

	it( 'says what the value spans where that decided, and only there', () => {
		expect( judged( '2.03', '16,332 / 8,100' ) ).toMatchObject( { slip: 'rounded-inputs', interval: [ '2.003…', '2.028…' ] } );
		expect( judged( '2.02', '16,332 / 8,100' ).interval ).toBeNull();
		expect( judged( '12.46', '101,000 / 8,100' ).interval ).toBeNull();
	} );

	it( 'leaves the operands of a written-out formula exact, unless they bear a magnitude or a hedge', () => {
		const verdictWith = ( parts: Partial<Figure> ): Verdict =>
			judged( '2.03', { expression: work( '16,332 / 8,100', { '8,100': figureOf( '8,100', parts ) } ), exact: true } ).verdict;
		expect( verdictWith( {} ) ).toBe( 'mismatch' );
		expect( verdictWith( { hedge: 'about' } ) ).toBe( 'rounding' );
		expect( verdictWith( { magnitude: true } ) ).toBe( 'rounding' );
	} );

	it( 'moves only the inexact operand of a formula', () => {
		const expression = work( '16,300 / 8,100', { '8,100': figureOf( '8,100', { hedge: 'about' } ) } );
		expect( judged( '2.03', { expression, exact: true } ).verdict ).toBe( 'mismatch' );
		expect( judged( '2.03', { expression } ).verdict ).toBe( 'rounding' );
	} );
} );

describe( 'hedges', () => {
	it.each<[ Hedge, string, string, Verdict ]>( [
		[ 'about', '40%', '42 / 100 * #100', 'verified' ],
		[ 'about', '40%', '38 / 100 * #100', 'verified' ],
		[ 'about', '3,000', '276 * 10', 'verified' ],
		[ 'about', '3,010', '276 * 10', 'mismatch' ],
		[ 'about', '25%', '105 / 400 * #100', 'verified' ],
		[ 'about', '25%', '27 / 100 * #100', 'mismatch' ],
		[ 'about', '0', '2 + 2', 'mismatch' ],
		[ 'about', '3.0', '34 / 10', 'mismatch' ],
		[ 'nearly', '25%', '24 / 100 * #100', 'verified' ],
		[ 'nearly', '25.0%', '22.5 / 100 * #100', 'verified' ],
		[ 'nearly', '25.0%', '22.4 / 100 * #100', 'mismatch' ],
		[ 'nearly', '25%', '252 / 1001 * #100', 'verified' ],
		[ 'nearly', '25%', '22 / 101 * #100', 'mismatch' ],
		[ 'nearly', '25%', '27 / 101 * #100', 'mismatch' ],
		[ 'over', '40%', '40 / 100 * #100', 'verified' ],
		[ 'over', '40%', '87 / 100 * #100', 'verified' ],
		[ 'over', '40%', '396 / 1001 * #100', 'rounding' ],
		[ 'over', '40%', '393 / 1001 * #100', 'mismatch' ],
		[ 'under', '1%', '5 / 551 * #100', 'verified' ],
		[ 'under', '1%', '5 / 357 * #100', 'rounding' ],
		[ 'under', '1%', '5 / 251 * #100', 'mismatch' ],
		// a hedge speaks of the size of a loss
		[ 'nearly', '-25%', '( 76 - 100 ) / 100 * #100', 'verified' ],
		[ 'over', '-25%', '( 70 - 100 ) / 100 * #100', 'verified' ],
		[ 'over', '-25%', '( 80 - 101 ) / 101 * #100', 'mismatch' ]
	] )( '%s %s for %s is %s', ( hedge, figure, expression, verdict ) => {
		const reading = { expression: work( expression ), exact: true };
		expect( judged( figureOf( figure, { hedge } ), reading ).verdict ).toBe( verdict );
	} );

	it.each<[ string, Verdict ]>( [
		// 16,332 ÷ 8,100 spans 2.003 to 2.0289
		[ '2.02', 'rounding' ],
		[ '2.03', 'rounding' ],
		[ '2.04', 'mismatch' ]
	] )( 'over %s allows for rounded inputs: %s', ( figure, verdict ) => {
		expect( judged( figureOf( figure, { hedge: 'over' } ), '16,332 / 8,100' ).verdict ).toBe( verdict );
	} );

	it( 'hedges a magnitude at its significant digits', () => {
		const million = ( text: string, n: number, resolution: number ): Figure =>
			figureOf( text, { hedge: 'about', magnitude: true, value: rational( n ), resolution: rational( resolution ) } );
		expect( judged( million( '20 million', 20_000_000, 1_000_000 ), '23,456,789 * 1' ).verdict ).toBe( 'verified' );
		expect( judged( million( '20.0 million', 20_000_000, 100_000 ), '23,456,789 * 1' ).verdict ).toBe( 'mismatch' );
	} );
} );

describe( 'figures in words', () => {
	it.each<[ string, number, number, FigureKind, string, Verdict ]>( [
		[ 'a third', 1, 3, 'fraction', '30 / 91', 'verified' ],
		[ 'a third', 1, 3, 'fraction', '35 / 100', 'verified' ],
		[ 'a third', 1, 3, 'fraction', '36 / 101', 'mismatch' ],
		[ 'half', 1, 2, 'fraction', '203 / 411', 'verified' ],
		[ 'half', 1, 2, 'fraction', '46 / 97', 'mismatch' ],
		[ 'three', 3, 1, 'times', '297 / 101', 'verified' ],
		[ 'doubled', 2, 1, 'times', '21 / 10', 'verified' ],
		[ 'doubled', 2, 1, 'times', '42 / 24', 'mismatch' ],
		[ 'seven', 7, 1, 'count', '3 + 4', 'verified' ],
		[ 'nine', 9, 1, 'count', '3 * 4', 'mismatch' ],
		[ 'four', 4, 1, 'count', '119 / 31', 'verified' ]
	] )( '%s (%i/%i, %s) for %s is %5$s', ( text, n, d, kind, expression, verdict ) => {
		const finding = judged( inWords( text, n, d, { kind } ), expression );
		expect( finding ).toMatchObject( { verdict, expected: null, slip: null } );
	} );

	it( 'is hedged, too', () => {
		expect( judged( inWords( 'three', 3, 1, { kind: 'times', hedge: 'over' } ), '1290 / 402' ).verdict ).toBe( 'verified' );
		expect( judged( inWords( 'half', 1, 2, { hedge: 'nearly' } ), '46 / 101' ).verdict ).toBe( 'verified' );
	} );
} );

describe( 'partitions', () => {
	const remainder = ( figure: string, tolerance: number ) =>
		judged( figureOf( figure, { hedge: null } ), { expression: work( '#100 - 56.98% - 40.25%' ), tolerance: rational( tolerance, 1000 ) }, { relation: 'partition' } );

	it( 'verifies within half a unit of each part, closed', () => {
		expect( remainder( '2.77%', 15 ).verdict ).toBe( 'verified' );
		expect( remainder( '2.785%', 15 ).verdict ).toBe( 'verified' );
	} );

	it( 'is never off by rounding', () => {
		expect( remainder( '2.79%', 15 ).verdict ).toBe( 'mismatch' );
		expect( judged( '12.4', '37.49 / 3', { relation: 'partition' } ).verdict ).toBe( 'mismatch' );
	} );

	it( 'is not rescued by a hedge', () => {
		const reading = { expression: work( '#100 - 23.6% - 76.4%' ), tolerance: rational( 1, 10 ) };
		expect( judged( figureOf( '50%', { hedge: 'under' } ), reading, { relation: 'partition' } ).verdict ).toBe( 'mismatch' );
	} );
} );

describe( 'restatements', () => {
	it.each<[ string, string, Verdict, string | null ]>( [
		[ '13,413', '13,413', 'verified', null ],
		[ '98.8%', '98.76%', 'verified', null ],
		[ '98.7%', '98.76%', 'rounding', 'truncated' ],
		[ '98.76%', '98.8%', 'verified', null ],
		[ '98.86%', '98.8%', 'mismatch', null ],
		[ '2.09%', '2.08%', 'mismatch', 'wrong-digit' ],
		[ '28,516', '25,816', 'mismatch', 'transposed-digits' ]
	] )( '%s repeats %s: %s (%s)', ( figure, input, verdict, slip ) => {
		const finding = judged( figure, input, { relation: 'restatement' } );
		expect( finding.verdict ).toBe( verdict );
		expect( slip ? finding.slip : null ).toBe( slip );
	} );

	it( 'are as coarse as the coarser of two; other claims are not', () => {
		expect( judged( '98.76%', '98.8%', { relation: 'rate' } ).verdict ).toBe( 'rounding' );
		expect( judged( '12', '3 * 4', { relation: 'restatement' } ).verdict ).toBe( 'verified' );
	} );
} );
