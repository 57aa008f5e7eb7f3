import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatOf } from '../../src/figures/formats';
import { LANGUAGES, numbersOf, OTHERS, VARIANTS } from './cldr';
import { separatorsSource } from './generate';

test( 'separators.ts is what CLDR gives', () => {
	expect( readFileSync( new URL( '../../src/figures/separators.ts', import.meta.url ), 'utf8' ) ).toBe( separatorsSource() );
} );

test.each( [ ...LANGUAGES, ...VARIANTS, ...OTHERS ] )( '%s has the marks of CLDR', ( locale ) => {
	const { decimal, group } = numbersOf( locale );
	expect( [ formatOf( locale ).decimal, formatOf( locale ).group ] ).toEqual( [ decimal, group ] );
} );

test( 'the percent sign stands first where CLDR writes it first', () => {
	const first = LANGUAGES.filter( ( locale ) => numbersOf( locale ).percentFirst );
	expect( LANGUAGES.filter( ( locale ) => formatOf( locale ).percentFirst ) ).toEqual( first );
} );

/** What CLDR writes of two words is read as two, the second greater; test/figures/numbers.test.ts has them. */
const isOneWord = ( word: string ): boolean => !/[\s.]\S/.test( word ) && !/^(?:万亿)$/.test( word );
/** CLDR 48 gives Bengali crores for 10¹¹. */
const MISTAKEN = new Set( [ 'bn কো 11' ] );

describe.each( [ ...LANGUAGES, ...VARIANTS ] )( '%s', ( locale ) => {
	const words = numbersOf( locale ).magnitudes.filter( ( [ word, power ] ) => isOneWord( word ) && !MISTAKEN.has( `${ locale } ${ word } ${ power }` ) );
	test.runIf( words.length )( 'knows the magnitudes of CLDR', () => {
		expect( words.filter( ( [ word, power ] ) => formatOf( locale ).magnitude( word.replace( /\.$/, '' ) ) !== power ) ).toEqual( [] );
	} );
} );

test.each( [ [ 'en', 'billion', 9 ], [ 'de', 'Billion', 12 ], [ 'es', 'mil', 3 ], [ 'cs', 'mil', 6 ], [ 'tr', 'bin', 3 ], [ 'de', 'bin', 0 ], [ 'en', 'Millionen', 6 ], [ 'nl', 'billion', 0 ], [ 'en', 'miles', 0 ], [ 'vi', 'T', 9 ], [ 'en', 'T', 12 ], [ 'xx', 'million', 6 ] ] as const )(
	'%s "%s" is 10^%i', ( lang, word, power ) => {
		expect( formatOf( lang ).magnitude( word ) ).toBe( power );
	}
);
