import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge';
import { formatLike } from '../../src/judge/format';
import type { Marks } from '../../src/judge/notation';
import { rational } from '../../src/judge/rational';
import type { Figure } from '../../src/model';
import { claimOf, ENGLISH, figureOf, GERMAN, inWords, work } from './figure';

/** What is said to readers, in their own notation, of figures in another. */
const toGermans: Marks = { ...ENGLISH, reader: { ...GERMAN, zero: 0x30 } };
const toArabs: Marks = { ...ENGLISH, reader: { decimal: '٫', group: '٬', zero: 0x660 } };

describe( 'to a reader', () => {
	it.each<[ string, Partial<Figure>, number, number, Marks, string ]>( [
		[ '1,234.5', {}, 56789, 10, toGermans, '5.678,9' ],
		[ '12.46', {}, 1247, 100, toArabs, '١٢٫٤٧' ],
		[ '1,234', {}, 5678, 1, toArabs, '٥٬٦٧٨' ],
		// what is not grouped stays so
		[ '1234', {}, 5678, 1, toGermans, '5678' ],
		[ '১২.৫%', { resolution: rational( 1, 10 ) }, 131, 10, toGermans, '13,1%' ]
	] )( '%s is answered in their notation', ( text, parts, n, d, marks, expected ) => {
		expect( formatLike( figureOf( '0', { text, resolution: figureOf( text ).resolution, ...parts } ), rational( n, d ), marks ) ).toBe( expected );
	} );

	const worked = ( marks: Marks, source: string, given: Readonly<Record<string, Figure>> = {} ): string =>
		judge( claimOf( figureOf( '12.47' ), [ { expression: work( source, given ) } ] ), marks ).working;

	it( 'a working is written in their notation, with the words that are no numbers of a known one as they stand', () => {
		expect( worked( toGermans, '101,000 / 8,100' ) ).toBe( '101.000 ÷ 8.100 = 12,469…' );
		expect( worked( toArabs, '101,000 / 8,100' ) ).toBe( '١٠١٬٠٠٠ ÷ ٨٬١٠٠ = ١٢٫٤٦٩…' );
		expect( worked( ENGLISH, '101,000 / 8,100' ) ).toBe( '101,000 ÷ 8,100 = 12.469…' );
		expect( worked( toGermans, 'four * 3.12', { four: inWords( 'four', 4, 1 ) } ) ).toBe( 'four × 3,12 = 12,48' );
		expect( worked( toGermans, 'odd / 8,100', { odd: figureOf( '101000', { text: '1,01,0,00' } ) } ) ).toBe( '1,01,0,00 ÷ 8.100 = 12,469…' );
	} );
} );
