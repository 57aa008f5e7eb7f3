import { describe, expect, it } from 'vitest';
import { hide, isWanted, parseSettings, unhide } from '../../src/settings/settings';
import type { Finding, Relation } from '../../src/model';

const DEFAULTS = {
	marked: { mismatch: true, rounding: true, verified: true }, ticks: true, keys: true, relationsOff: [], languagesOff: [], hidden: []
};

describe( 'parseSettings', () => {
	it.each( [
		null, undefined, '', 'null', '0', '"text"', '[]', '{', '{"marked":', 'undefined', '[{"marked":{"verified":false}}]',
		'{"marked":[],"ticks":"no","keys":0,"hidden":{"length":3},"relationsOff":"share"}',
		'{"marked":null,"hidden":[1,null,{},["a"],"<b>","' + 'a'.repeat( 99 ) + '"]}',
		'{"__proto__":{"ticks":false,"hidden":["abc"]},"constructor":{"prototype":{"ticks":false}}}',
		'{"marked":{"__proto__":{"verified":false}}}',
		'{"relationsOff":["__proto__","toString","rates"],"languagesOff":["xx-yy","../en","EN"]}'
	] )( 'takes %j for nothing chosen', ( stored ) => {
		expect( parseSettings( stored ) ).toEqual( DEFAULTS );
		expect( ( {} as { ticks?: boolean } ).ticks ).toBeUndefined();
	} );
	it( 'keeps what is of the right shape, and drops what it does not know', () => {
		expect( parseSettings( '{"marked":{"verified":false,"unchecked":true},"ticks":false,"extra":1,"relationsOff":["share","share","x"],"languagesOff":["de"],"hidden":["1a2b3c"]}' ) )
			.toEqual( { ...DEFAULTS, marked: { ...DEFAULTS.marked, verified: false }, ticks: false, relationsOff: [ 'share' ], languagesOff: [ 'de' ], hidden: [ '1a2b3c' ] } );
	} );
	it( 'reads what it wrote', () => {
		const settings = { ...parseSettings( null ), keys: false, relationsOff: [ 'table' as Relation ] };
		expect( parseSettings( JSON.stringify( settings ) ) ).toEqual( settings );
	} );
	it( 'cannot be made to grow without bounds', () => {
		const many = Array.from( { length: 5000 }, ( _, i ) => i.toString( 36 ) );
		expect( parseSettings( JSON.stringify( { hidden: many } ) ).hidden ).toEqual( many.slice( -500 ) );
	} );
} );

describe( 'hide', () => {
	it( 'puts the latest last, once, and lets the oldest go', () => {
		let settings = parseSettings( null );
		for ( let i = 0; i < 510; i++ ) {
			settings = hide( settings, `h${ i }` );
		}
		settings = hide( settings, 'h500' );
		expect( settings.hidden.length ).toBe( 500 );
		expect( settings.hidden[ 499 ] ).toBe( 'h500' );
		expect( settings.hidden ).not.toContain( 'h9' );
		expect( unhide( settings, 'h500' ).hidden ).not.toContain( 'h500' );
	} );
} );

describe( 'isWanted', () => {
	const finding = ( relation: Relation, lang: string ): Finding => ( { claim: { relation, figure: { passage: { lang } } } } ) as unknown as Finding;
	it.each( [
		[ 'share', 'en', true ], [ 'rate', 'en', false ], [ 'share', 'de', false ], [ 'share', 'de-AT', false ]
	] as const )( '%s in %s: %s', ( relation, lang, wanted ) => {
		expect( isWanted( finding( relation, lang ), parseSettings( '{"relationsOff":["rate"],"languagesOff":["de"]}' ) ) ).toBe( wanted );
	} );
} );
