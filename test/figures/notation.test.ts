import { describe, expect, test } from 'vitest';
import { decimalShown, plainOf, readNotation } from '../../src/figures/notation';
import { plain } from './reading';

describe( 'digits of any script, and the marks between them', () => test.each( [
	[ '1,234.5', '1,234.5' ], [ '٠١٩', '019' ], [ '۰۱۹', '019' ], [ '०१९', '019' ], [ '০১৯', '019' ], [ '੦੧੯', '019' ], [ '૦૧૯', '019' ], [ '๐๑๙', '019' ], [ '၀၁၉', '019' ], [ '０１９', '019' ],
	[ '१,२३४.५', '1,234.5' ], [ "१'२३४", "1'234" ], [ '１，２３４．５', '1,234.5' ], [ '١،٢', '1,2' ], [ '١٬٢٣٤٫٥', "1'234·5" ], [ '1’234', "1'234" ],
	// every other mark is a space, the sign behind Devanagari's nine as well
	[ '1\u202f234', '1 234' ], [ '५॰', '5 ' ]
] )( '%s is %s', ( run, expected ) => {
	expect( plainOf( run ) ).toBe( expected );
} ) );

describe( 'what a run of digits may mean, the likelier first', () => test.each<[ run: string, decimal: string, values: readonly string[] ]>( [
	[ '1234', '.', [ '1234' ] ], [ '12.34', '.', [ '12.34' ] ], [ '12.34', ',', [ '12.34' ] ], [ '1.234.567,89', '.', [ '1234567.89' ] ], [ '1,234,567.89', ',', [ '1234567.89' ] ],
	// one mark and three digits behind it are open
	[ '1.234', '.', [ '1.234', '1234' ] ], [ '1.234', ',', [ '1234', '1.234' ] ], [ '1234.567', ',', [ '1234.567' ] ],
	// but a nought is no group, and some marks are only one of the two
	[ '0.234', ',', [ '0.234' ] ], [ '.500', ',', [ '0.5' ] ], [ "1'234", '.', [ '1234' ] ], [ '1 234', '.', [ '1234' ] ], [ "12'34", '.', [] ], [ '1٫234', ',', [ '1.234' ] ],
	// groups of three, or of two above the last
	[ '1,234,567', '.', [ '1234567' ] ], [ '1,23,456', '.', [ '123456' ] ], [ '12,34,567', '.', [ '1234567' ] ], [ '1,23,45,678', '.', [ '12345678' ] ],
	[ '123,45,678', '.', [] ], [ '1,2,345', '.', [] ], [ '12,3,456', '.', [] ], [ '1,234,56,789', '.', [] ], [ '12,345,67,890', '.', [] ], [ '12,34,567,890', '.', [] ], [ '1234,567,890', '.', [] ],
	// lists, versions, dates
	[ '1,2,3', '.', [] ], [ '1.2.3', '.', [] ], [ '12.05.2021', ',', [] ], [ "1.234'567", '.', [] ]
] )( '%s where the mark is %s: %j', ( run, decimal, values ) => {
	expect( readNotation( run, decimal ).map( ( { value } ) => plain( value ) ) ).toEqual( values );
} ) );

test.each( [ [ '1200', 0, 2 ], [ '1205', 0, 0 ], [ '1,200,000', 0, 5 ], [ '12.00', 2, 0 ] ] )( '%s has %i decimals and ends in %i zeros', ( run, decimals, zeros ) => {
	expect( readNotation( run, '.' )[ 0 ] ).toMatchObject( { decimals, zeros } );
} );

test( 'a page of digits is no number', () => {
	expect( [ 400, 401 ].map( ( length ) => readNotation( '7'.repeat( length ), '.' ).length ) ).toEqual( [ 1, 0 ] );
} );

describe( 'the decimal mark that a run proves', () => test.each( [
	[ '1,234.5', '.' ], [ '1.234,5', ',' ], [ '1.234.567', ',' ], [ '1,234,567', '.' ], [ '12.5', '.' ], [ '12,5', ',' ], [ '12,5678', ',' ], [ '１２，５', ',' ],
	[ '1.234', '' ], [ '1,234', '' ], [ '1234', '' ], [ '1 234', '' ], [ '1٫5', '' ], [ '1.2.3', '' ]
] )( 'of %s is "%s"', ( run, expected ) => {
	expect( decimalShown( run ) ).toBe( expected );
} ) );
