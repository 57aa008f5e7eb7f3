import { describe, expect, test } from 'vitest';
import { figuresIn } from './reading';
import { told } from './told';

/* Each row holds a figure in digits, as sentences of few numbers in words are not read. */
describe( 'numbers in words', () => test.each<[ lang: string, text: string, figures: readonly string[] ]>( [
	[ 'en', 'twenty-five', [ '25' ] ], [ 'en', 'twenty five', [ '25' ] ], [ 'en', 'two hundred and fifty', [ '250' ] ], [ 'en', 'two hundred fifty-three', [ '253' ] ], [ 'en', 'six million', [ '6000000' ] ],
	[ 'en', 'six million two hundred thousand and five', [ '6200005' ] ], [ 'es', 'ciento cinco', [ '105' ] ], [ 'pt', 'vinte e cinco', [ '25' ] ], [ 'eu', 'hogeita hamar', [ '30' ] ], [ 'eu', 'hogeita bost', [ '25' ] ],
	// only what is smaller than the last place is joined on
	[ 'en', 'twelve five', [ '12', '5' ] ], [ 'en', 'ten five', [ '10', '5' ] ], [ 'en', 'twenty ten', [ '20', '10' ] ], [ 'en', 'twenty thirty', [ '20', '30' ] ], [ 'en', 'two hundred one hundred', [ '200' ] ],
	[ 'en', 'two hundred and five seven', [ '205', '7' ] ], [ 'es', 'doscientos cien', [ '200', '100' ] ],
	// and nothing over a comma or a line
	[ 'en', 'two hundred,five', [ '200', '5' ] ], [ 'en', 'six\nmillion', [ '6' ] ],
	// halves only of times
	[ 'en', 'four and a half times', [ '4.5 times' ] ], [ 'en', 'four and a half', [ '4', '0.5 part' ] ], [ 'en', 'four or a half times', [ '4', '0.5 times' ] ], [ 'en', 'two million and a half of them', [ '2000000', '0.5 part' ] ],
	// and of magnitudes, before and behind them
	[ 'en', 'two million and a half', [ '2500000' ] ], [ 'en', 'half a million', [ '500000' ] ], [ 'en', 'a quarter of a million', [ '250000' ] ], [ 'en', 'one and a half million', [ '1500000' ] ], [ 'es', 'tres millones y medio', [ '3500000' ] ], [ 'pl', 'pół miliona', [ '500000' ] ],
	[ 'vi', '3 triệu rưỡi', [ '3500000' ] ], [ 'hi', 'साढ़े 4 लाख', [ '450000' ] ], [ 'bn', 'পৌনে ৪ লাখ', [ '375000' ] ], [ 'fa', 'سه هزار و ۲۴۰', [ '3240' ] ], [ 'fa', 'یکهزار و ۲۴۰', [ '1240' ] ],
	// a greater magnitude multiplies what stands before it
	[ 'es', 'ciento siete mil', [ '107000' ] ], [ 'en', 'two hundred and six thousand', [ '206000' ] ], [ 'bn', '২ হাজার ৫৫ কোটি', [ '20550000000' ] ], [ 'hi', '14 लाख 350', [ '1400350' ] ], [ 'hi', '14 लाख 2019', [ '1400000' ] ], [ 'fr', 'soixante-treize', [ '73' ] ], [ 'en', 'two dozen', [ '24' ] ]
] )( '%s: %s', ( lang, text, figures ) => {
	expect( told( `${ text }: 40`, lang ).map( ( figure ) => figure.replace( /^.* = /s, '' ) ) ).toEqual( [ ...figures, '40' ] );
} ) );

test( 'only what ends in a magnitude is as coarse as it', () => {
	const coarse = ( text: string ): unknown => figuresIn( `${ text }: 40` )[ 0 ].magnitude;
	expect( [ 'six million', 'six million two hundred', 'two hundred and fifty', 'twenty-five' ].map( coarse ) ).toEqual( [ true, false, false, false ] );
} );

describe( 'powers of ten', () => test.each<[ text: string, figures: readonly string[] ]>( [
	[ '3×10^7', [ '3×10^7 = 30000000' ] ], [ '3·10^7', [ '3·10^7 = 30000000' ] ], [ '3x10⁷', [ '3x10⁷ = 30000000' ] ], [ '10¹²', [ '10¹² = 1000000000000' ] ], [ '10^-2', [ '10^-2 = 0.01' ] ], [ '10^12', [ '10^12 = 1000000000000' ] ],
	// of ten only, glued, and no greater than anybody writes
	[ '3×5^2', [ '3', '5', '2' ] ], [ '5 of 10^3', [ '5', '10^3 = 1000' ] ], [ '10 ^7', [ '10', '7' ] ], [ '10^x', [ '10' ] ], [ '40 and 10^', [ '40', '10' ] ], [ '10^123', [ '10', '123' ] ], [ '10¹²³', [ '10' ] ]
] )( '%s', ( text, figures ) => {
	expect( told( text ) ).toEqual( figures );
} ) );
