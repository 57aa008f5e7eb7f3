import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model';
import { summaryOf } from './checked';
import { findingsOf, readTables } from './wikitext';

/** "{1,973~1,937}" is printed 1,973 where the rest of the table says 1,937. */
const SLIP = /\{([^{}|~]*)~([^{}|]*)\}/;
const SLIPS = readTables( 'slips.wikitext' );
const SOUND = readTables( 'sound.wikitext' );
const QUIET = readTables( 'quiet.wikitext' );

const isFault = ( { verdict }: Finding ): boolean => verdict === 'mismatch' || verdict === 'rounding';
const digitsOf = ( text: string ): string => text.replace( /[^\p{Nd}.,٫٬'\s]/gu, '' ).trim();
const named = ( tables: typeof SLIPS ): [ string, string, string ][] => tables.map( ( { lang, shape, wikitext } ) => [ `${ lang }: ${ shape }`, lang, wikitext ] );

describe( 'wikitables with one slip', () => {
	it.each( named( SLIPS ) )( '%s', ( _name, lang, wikitext ) => {
		const quiet = findingsOf( wikitext.replace( SLIP, '$2' ), lang );
		expect( quiet.filter( isFault ).map( summaryOf ) ).toEqual( [] );
		expect( quiet.some( ( { verdict } ) => verdict === 'verified' ) ).toBe( true );
		const faults = findingsOf( wikitext.replace( SLIP, '$1' ), lang ).filter( isFault );
		const [ , printed ] = SLIP.exec( wikitext ) as RegExpExecArray;
		expect( new Set( faults.map( ( { claim } ) => digitsOf( ( claim.suspect || claim.figure ).text ) ) ) ).toEqual( new Set( [ digitsOf( printed ) ] ) );
	} );
} );

describe( 'wikitables of which "{1,234}" follows from other cells', () => {
	it.each( named( SOUND ) )( '%s', ( _name, lang, wikitext ) => {
		const findings = findingsOf( wikitext.replace( /\{([^{}|]+)\}/g, '$1' ), lang );
		expect( findings.filter( isFault ).map( summaryOf ) ).toEqual( [] );
		const verified = findings.filter( ( { verdict } ) => verdict === 'verified' ).map( ( { claim } ) => digitsOf( claim.figure.text ) );
		for ( const [ , cell ] of wikitext.matchAll( /\{([^{}|]+)\}/g ) ) {
			expect( verified ).toContain( digitsOf( cell ) );
			verified.splice( verified.indexOf( digitsOf( cell ) ), 1 );
		}
	} );
} );

describe( 'wikitables that nothing may be said against', () => {
	it.each( named( QUIET ) )( '%s', ( _name, lang, wikitext ) => {
		expect( findingsOf( wikitext, lang ).filter( isFault ).map( summaryOf ) ).toEqual( [] );
	} );
} );

it( 'is broad', () => {
	expect( SLIPS.length ).toBeGreaterThanOrEqual( 68 );
	expect( SOUND.length ).toBeGreaterThanOrEqual( 83 );
	expect( QUIET.length ).toBeGreaterThanOrEqual( 97 );
	expect( new Set( SLIPS.map( ( { lang } ) => lang ) ).size ).toBeGreaterThanOrEqual( 20 );
} );
