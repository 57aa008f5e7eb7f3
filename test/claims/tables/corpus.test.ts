import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model';
import { checked, summaryOf } from './checked';
import { FAULTY } from './corpus';
import { SILENT } from './silent';

const isFault = ( { verdict }: Finding ): boolean => verdict === 'mismatch' || verdict === 'rounding';
const digitsOf = ( text: string ): string => text.replace( /[^\p{Nd}.,٫٬\s]/gu, '' ).trim();

/** The cell that a finding blames. */
const blamed = ( { claim }: Finding ): string => digitsOf( ( claim.suspect || claim.figure ).text );

/** The printed and the right value of a slip, and the table with either. */
function slipOf( grid: string ): { printed: string; faulty: string; sound: string } {
	const at = grid.indexOf( '~' );
	const printed = ( /[^|!(\n]*$/.exec( grid.slice( 0, at ) ) as RegExpExecArray )[ 0 ].trim();
	const [ right ] = /^[^|)\n]*/.exec( grid.slice( at + 1 ) ) as RegExpExecArray;
	return { printed: digitsOf( printed ), faulty: grid.replace( `~${ right }`, ' ' ), sound: grid.replace( `${ printed }~`, '' ) };
}

describe( 'tables with one slip', () => {
	it.each( FAULTY.map( ( { lang, shape, grid }, i ) => [ `${ i } ${ lang }: ${ shape }`, lang, grid ] as const ) )( '%s', ( _name, lang, grid ) => {
		const { printed, faulty, sound } = slipOf( grid );
		const quiet = checked( sound, lang );
		expect( quiet.filter( isFault ).map( summaryOf ) ).toEqual( [] );
		expect( quiet.some( ( { verdict } ) => verdict === 'verified' ) ).toBe( true );
		expect( checked( faulty, lang ).filter( isFault ).map( blamed ) ).toContain( printed );
	} );

	it( 'is broad', () => {
		expect( FAULTY.length ).toBeGreaterThanOrEqual( 60 );
		expect( new Set( FAULTY.map( ( { lang } ) => lang ) ).size ).toBeGreaterThanOrEqual( 10 );
	} );
} );

describe( 'tables that nothing may be said against', () => {
	it.each( SILENT.map( ( { lang, shape, grid } ) => [ `${ lang }: ${ shape }`, lang, grid ] as const ) )( '%s', ( _name, lang, grid ) => {
		expect( checked( grid, lang ).filter( isFault ).map( summaryOf ) ).toEqual( [] );
	} );

	it( 'is broad', () => {
		expect( SILENT.length ).toBeGreaterThanOrEqual( 60 );
	} );
} );
