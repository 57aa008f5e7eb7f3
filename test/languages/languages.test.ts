import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check';
import '../../src/languages/all';
import { readText } from '../../src/page/text';
import type { Cases, Expected } from './cases';

/** Every relation that prose makes: each language has a sentence for each. */
const RELATIONS = [ 'formula', 'share', 'rate', 'change', 'multiple', 'sum', 'tally', 'partition', 'restatement' ];
const CODES = readdirSync( new URL( '.', import.meta.url ) ).filter( ( name ) => /^[a-z]{2,3}\.ts$/.test( name ) ).map( ( name ) => name.slice( 0, -3 ) );

const found = ( text: string, code: string ): Expected[] =>
	check( readText( text, code ) ).map( ( { claim, verdict } ) => [ claim.figure.text, claim.relation, verdict ] );

const atFault = ( claims: readonly Expected[] ): Expected[] =>
	claims.filter( ( [ , , verdict ] ) => verdict === 'mismatch' || verdict === 'rounding' );

/** What was expected and found, and what was found at fault besides: equal to what was expected when all is well. */
function toldOf( text: string, code: string, expected: readonly Expected[] ): Expected[] {
	const claims = found( text, code );
	const isExpected = ( claim: Expected ): boolean => expected.some( ( other ) => other.join() === claim.join() );
	return claims.filter( ( claim ) => isExpected( claim ) || atFault( [ claim ] ).length );
}

describe.each( CODES )( '%s', async ( code ) => {
	const { cases } = await import( /* @vite-ignore */ `./${ code }.ts` ) as { cases: Cases };

	it.each( cases.claims )( '%s', ( text, expected ) => {
		expect( toldOf( text, code, expected ) ).toEqual( expected );
	} );

	it.each( cases.traps )( 'nothing at fault: %s', ( text ) => {
		expect( atFault( found( text, code ) ) ).toEqual( [] );
	} );

	it.each( cases.pending || [] )( 'not yet: %s', ( text, expected ) => {
		expect( toldOf( text, code, expected ) ).not.toEqual( expected );
	} );

	it( 'nothing at fault where one passage follows another', () => {
		const sound = cases.claims.filter( ( [ text, expected ] ) => !atFault( expected ).length && !text.includes( '\n' ) ).map( ( [ text ] ) => text ).concat( cases.traps );
		const pairs = sound.flatMap( ( text, i ) => [ 1, 7 ].map( ( step ) => `${ text } ${ sound[ ( i + step ) % sound.length ] }` ) );
		expect( pairs.filter( ( text ) => atFault( found( text, code ) ).length ) ).toEqual( [] );
	} );

	it( 'has a sentence for every relation, and traps', () => {
		const all = cases.claims.concat( ( cases.pending || [] ).map( ( [ text, expected ] ) => [ text, expected ] as const ) );
		const relations = new Set( all.flatMap( ( [ , expected ] ) => expected.map( ( [ , relation ] ) => relation as string ) ) );
		expect( RELATIONS.filter( ( relation ) => !relations.has( relation ) ) ).toEqual( [] );
		expect( all.length ).toBeGreaterThanOrEqual( 12 );
		expect( cases.traps.length ).toBeGreaterThanOrEqual( 6 );
	} );
} );
