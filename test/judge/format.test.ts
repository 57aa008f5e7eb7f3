import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/model';
import { formatLike, formatWorking } from '../../src/judge/format';
import { powerOfTen, rational } from '../../src/judge/rational';
import { ENGLISH, GERMAN, figureOf, inWords } from './figure';

const FRENCH = { decimal: ',', group: '\u202f' };
const POLISH = { decimal: ',', group: '\u00a0' };
const PERSIAN = { decimal: '٫', group: '٬' };

/** A figure of any notation; its value only matters where there is a magnitude in the middle. */
const printed = ( text: string, power: number, parts: Partial<Figure> = {} ): Figure =>
	figureOf( '0', { text, value: rational( 1 ), resolution: powerOfTen( power ), ...parts } );

describe( 'formatLike', () => {
	it.each<[ string, number, number, number, typeof ENGLISH, string ]>( [
		// decimals, ties away from zero
		[ '12.46', -2, 101000, 8100, ENGLISH, '12.47' ],
		[ '0.3', -1, 1, 4, ENGLISH, '0.25' ],
		[ '10.3', -1, 41, 4, ENGLISH, '10.3' ],
		[ '10.3', -1, -41, 4, ENGLISH, '−10.3' ],
		// finer where fewer than two significant digits would be left
		[ '0', 0, 1, 4, ENGLISH, '0.25' ],
		[ '5', 0, 702, 100, ENGLISH, '7.0' ],
		[ '5', 0, 6, 1, ENGLISH, '6' ],
		[ '0.00', -2, 19, 5000, ENGLISH, '0.0038' ],
		[ '2%', 0, 0, 1, ENGLISH, '0%' ],
		[ '5', 0, 103, 10, ENGLISH, '10' ],
		// but no finer than twelve places
		[ '5', 0, 1, 1e15, ENGLISH, '0.000000000000' ],
		// grouping as printed, or as the language has it where the printed figure is too short to show it
		[ '1,234', 0, 7654321, 1, ENGLISH, '7,654,321' ],
		[ '1234', 0, 7654321, 1, ENGLISH, '7654321' ],
		[ '$16900.66', -2, 50702, 3, ENGLISH, '$16900.67' ],
		[ '234', 0, 7654, 1, ENGLISH, '7,654' ],
		[ '1,23,456', 0, 7654321, 1, ENGLISH, '76,54,321' ],
		[ '12,345', 0, 7654321, 1, ENGLISH, '7,654,321' ],
		[ '12,345,678', 0, 87654321, 1, ENGLISH, '87,654,321' ],
		// signs, percent signs and words stay where they are
		[ '$40', 0, 7000, 1, ENGLISH, '$7,000' ],
		[ '41 per cent', 0, 1234, 100, ENGLISH, '12 per cent' ],
		[ '%58,6', -1, 4025, 100, GERMAN, '%40,3' ],
		[ '58,6 %', -1, 4025, 100, FRENCH, '40,3 %' ],
		[ '.15', -2, 9, 60, ENGLISH, '.15' ],
		[ '.15', -2, 90, 60, ENGLISH, '1.50' ],
		// decimal comma, and a notation that is not the language's own
		[ '1.234', 0, 9876, 1, GERMAN, '9.876' ],
		[ '1.234,5', -1, 98765, 10, GERMAN, '9.876,5' ],
		[ '234,5', -1, 98765, 10, POLISH, '9\u00a0876,5' ],
		[ '1 234', 0, 9876, 1, POLISH, '9 876' ],
		[ '12.5', -1, 98765, 10, GERMAN, '9,876.5' ],
		[ '1,234', 0, 1, 4, GERMAN, '0.25' ],
		// scripts
		[ '٥٦٫٩٨٪', -2, 4025, 100, PERSIAN, '٤٠٫٢٥٪' ],
		[ '۹۴۵', 0, 1338, 1, ENGLISH, '۱٬۳۳۸' ],
		[ '৪১.৩%', -1, 4139, 100, ENGLISH, '৪১.৪%' ],
		[ '৯৪৫', 0, 1058674, 1, ENGLISH, '১০,৫৮,৬৭৪' ],
		[ '१२', 0, 34, 1, ENGLISH, '३४' ],
		[ '१२', 0, 1058674, 1, ENGLISH, '१०,५८,६७४' ],
		[ '٣', 0, 1, 4, ENGLISH, '٠٫٢٥' ],
		[ '۳', 0, 7654, 1, ENGLISH, '۷٬۶۵۴' ],
		[ '੧੨', 0, 34, 1, ENGLISH, '੩੪' ],
		[ '૧૨', 0, 34, 1, ENGLISH, '૩૪' ],
		[ '๑๒', 0, 34, 1, ENGLISH, '๓๔' ],
		[ '၁၂', 0, 34, 1, ENGLISH, '၃၄' ],
		[ '１２', 0, 34, 1, ENGLISH, '３４' ]
	] )( 'like %s (10^%i): %i/%i', ( text, power, n, d, marks, expected ) => {
		expect( formatLike( printed( text, power ), rational( n, d ), marks ) ).toBe( expected );
	} );

	it.each<[ string, number, number, typeof ENGLISH, string ]>( [
		[ '2.0 million', 5, 2070000, ENGLISH, '2.1 million' ],
		[ '1,200 thousand', 3, 2070400, ENGLISH, '2,070 thousand' ],
		[ '1,200 thousand', 3, 1234567000, ENGLISH, '1,234,567 thousand' ],
		[ '1,234 Mio.', 3, 2070000, GERMAN, '2,070 Mio.' ],
		[ '685k', 3, 1234567, ENGLISH, '1,235k' ],
		[ '1,234.5 thousand', 2, 2070440, ENGLISH, '2,070.4 thousand' ],
		[ '1,234,567 thousand', 3, 2070400000, ENGLISH, '2,070,400 thousand' ],
		[ '1.234 million', 3, 2070400, ENGLISH, '2.070 million' ],
		[ '1,23 Mio.', 4, 2074000, GERMAN, '2,07 Mio.' ],
		[ '1.2 Mio.', 5, 2074000, GERMAN, '2.1 Mio.' ],
		[ '1,234,567 thousand', 3, 2070400000, GERMAN, '2,070,400 thousand' ],
		[ '3 lakh', 5, 350000, ENGLISH, '3.5 lakh' ]
	] )( 'like %s: %i', ( text, power, n, marks, expected ) => {
		expect( formatLike( printed( text, power, { magnitude: true } ), rational( n ), marks ) ).toBe( expected );
	} );

	it.each<[ string, number, number, number, string ]>( [
		[ '4万7400', 47400, 1, 297400, '29万7400' ],
		[ '4万7400', 47400, 1, 50000, '5万' ],
		[ '4万7400', 47400, 1, 900, '900' ],
		[ '3億5000万', 350000000, 10000, 120004000, '1億2000万' ],
		[ '147 bin 143', 147143, 1, 250120, '250 bin 120' ],
		[ '147 bin 143', 147143, 1, 250000, '250 bin' ],
		[ '0万7400', 7400, 1, 7500, '7500' ],
		// three magnitudes are answered in plain digits
		[ '3億5000万20', 350000020, 1, 120004000, '120.004.000' ],
		[ '¥3億5000万20', 350000020, 1, 120004000, '¥120.004.000' ]
	] )( 'like %s, its magnitude in the middle', ( text, value, resolution, n, expected ) => {
		const figure = printed( text, 0, { magnitude: true, value: rational( value ), resolution: rational( resolution ) } );
		expect( formatLike( figure, rational( n ), GERMAN ) ).toBe( expected );
	} );

	it( 'keeps the sign that the figure writes', () => {
		expect( formatLike( figureOf( '-8.1%' ), rational( -76, 10 ), ENGLISH ) ).toBe( '-7.6%' );
		expect( formatLike( figureOf( '+6,117' ), rational( 6118 ), ENGLISH ) ).toBe( '+6,118' );
		expect( formatLike( figureOf( '+6,117' ), rational( -6118 ), ENGLISH ) ).toBe( '−6,118' );
		expect( formatLike( figureOf( '-15' ), rational( 15 ), ENGLISH ) ).toBe( '15' );
	} );
} );

describe( 'formatWorking', () => {
	it.each<[ string, number, number, string ]>( [
		[ '12.46', 101000, 8100, '12.469…' ],
		[ '16.37%', 132600, 8100, '16.370…%' ],
		[ '8', 62415, 10402, '6.00…' ],
		[ '12', 25, 2, '12.5' ],
		[ '12', 97, 8, '12.125' ],
		[ '12', 193, 16, '12.06…' ],
		[ '12.50', 25, 2, '12.5' ],
		[ '1,200', 4200, 1, '4,200' ],
		[ '-1.9', -19, 10, '-1.9' ]
	] )( 'beside %s: %i/%i is %s', ( text, n, d, expected ) => {
		expect( formatWorking( figureOf( text ), rational( n, d ), ENGLISH ) ).toBe( expected );
	} );

	it( 'is in plain digits beside a number in words', () => {
		expect( formatWorking( inWords( 'a third', 1, 3 ), rational( 30, 91 ), GERMAN ) ).toBe( '0,32…' );
		expect( formatWorking( inWords( '-1/3', -1, 3 ), rational( -30, 91 ), ENGLISH ) ).toBe( '−0.32…' );
		expect( formatWorking( inWords( 'twenty-four', 24, 1 ), rational( -5 ), ENGLISH ) ).toBe( '−5' );
		expect( formatWorking( inWords( '3 1/2', 7, 2 ), rational( 5, 2 ), GERMAN ) ).toBe( '2,5' );
	} );
} );
