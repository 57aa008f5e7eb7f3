import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, figuresOf } from '../../src/check';
import { isPlain } from '../../src/judge/fault';
import { numberOccurrences } from '../../src/nth';
import { readText } from '../../src/page/text';
import { FAILURES } from './failures';
import { lang, text } from './texts';

/** Set RUNS to look longer. */
const RUNS = Number( process.env.RUNS || 1500 );
const BROKEN = /undefined|NaN|null|Infinity|\[object/;

/** A text is read and checked without a throw, and whatever is said of it is whole and stands where it says. */
function isTold( said: string, language: string ): void {
	const discussion = readText( said, language );
	expect( discussion.text ).toBe( said );
	let end = 0;
	for ( const figure of figuresOf( discussion ) ) {
		expect( figure.start ).toBeGreaterThanOrEqual( end );
		expect( figure.text ).toBe( said.slice( figure.start, figure.end ) );
		expect( figure.text ).not.toBe( '' );
		expect( figure.value.d > 0 && figure.resolution.d > 0 && figure.resolution.n > 0, `resolution of ${ figure.text }` ).toBe( true );
		end = figure.end;
	}
	const findings = check( discussion );
	for ( const { claim, verdict, inputs, expected, working, exact, interval, reason, slip } of findings ) {
		expect( claim.figure.text ).toBe( said.slice( claim.figure.start, claim.figure.end ) );
		expect( [ expected, working, exact, ...interval ?? [] ].join( ' ' ) ).not.toMatch( BROKEN );
		expect( verdict === 'unchecked' ).toBe( reason !== null );
		if ( verdict === 'mismatch' ) {
			expect( inputs ).not.toEqual( [] );
			expect( isPlain( claim ) || slip !== null, 'plain, or plainly a slip' ).toBe( true );
		}
		inputs.forEach( ( input ) => expect( input.text ).toBe( said.slice( input.start, input.end ) ) );
	}
	expect( new Set( findings.map( ( { claim } ) => claim.figure.start ) ).size ).toBe( findings.length );
	expect( numberOccurrences( said, findings.map( ( { claim } ) => claim.figure ) ).every( ( nth ) => nth > 0 ) ).toBe( true );
}

describe( 'any text in any language is read without a throw', () => {
	test.each( FAILURES.map( ( [ said, language ] ) => ( { said, language, name: said.slice( 0, 60 ) } ) ) )( 'once it was not: $name', ( { said, language } ) => isTold( said, language ) );

	test( 'whatever stands in it', () => {
		fc.assert( fc.property( text, lang, isTold ), { numRuns: RUNS } );
	} );

	test( 'be it nothing but rubbish', () => {
		fc.assert( fc.property( fc.string( { unit: 'binary', maxLength: 200 } ), lang, isTold ), { numRuns: RUNS } );
	} );
} );

test( 'no language can reach what objects inherit', () => {
	fc.assert( fc.property( fc.constantFrom( ...Object.getOwnPropertyNames( Object.prototype ) ), text, ( language, said ) => {
		isTold( said, language );
		expect( Object.keys( Object.prototype ) ).toEqual( [] );
	} ), { numRuns: RUNS / 10 } );
} );
