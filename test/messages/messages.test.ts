import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createWords } from '../../src/messages/message';
import { SHORT } from '../../src/messages/short';
import en from '../../src/messages/en.json';

type Table = Record<string, string>;

const folder = new URL( '../../src/messages/', import.meta.url );
const tableOf = ( file: string ): Table => {
	const { '@metadata': metadata, ...table } = JSON.parse( readFileSync( new URL( file, folder ), 'utf8' ) );
	expect( Array.isArray( metadata.authors ) ).toBe( true );
	return table;
};
const files = readdirSync( folder ).filter( ( file ) => file.endsWith( '.json' ) );
const languages = files.map( ( file ) => file.replace( '.json', '' ) ).filter( ( code ) => code !== 'qqq' );
const english = tableOf( 'en.json' );
const paramsOf = ( text: string ): string[] => Array.from( new Set( text.match( /\$\d/g ) || [] ) ).sort();
/** In how many forms a language puts numbers below a million, the ones that are counted here. */
const formsOf = ( lang: string ): number => new Set( Array.from( { length: 1000 }, ( _, n ) => new Intl.PluralRules( lang ).select( n ) ) ).size;

describe( 'messages', () => {
	it( 'are there in the 24 languages of the words, and English', () => {
		expect( languages.sort() ).toEqual( 'ar bn ca cs de en es eu fa fr he hi id it ja ko nl pl pt ru sv tr uk vi zh'.split( ' ' ) );
	} );
	it.each( [ 'qqq', ...languages ] )( 'of %s are complete, and no more', ( code ) => {
		const table = tableOf( `${ code }.json` );
		expect( Object.keys( table ).sort() ).toEqual( Object.keys( english ).sort() );
		expect( Object.values( table ).filter( ( text ) => !text.trim() ) ).toEqual( [] );
	} );
	it( 'have names in lower case with one prefix', () => {
		expect( Object.keys( english ).filter( ( key ) => !/^figurecheck-[a-z-]+$/.test( key ) ) ).toEqual( [] );
	} );
	it.each( languages )( 'of %s take the same parameters as in English', ( code ) => {
		const table = tableOf( `${ code }.json` );
		expect( Object.keys( english ).filter( ( key ) => paramsOf( table[ key ] ).join() !== paramsOf( english[ key ] ).join() ) ).toEqual( [] );
	} );
	it( 'describe every parameter for translators', () => {
		const notes = tableOf( 'qqq.json' );
		expect( Object.keys( english ).filter( ( key ) => paramsOf( english[ key ] ).some( ( param ) => !notes[ key ].includes( `\n* ${ param } - ` ) ) ) ).toEqual( [] );
	} );
	it.each( languages )( 'of %s put plurals in as many forms as the language has, and hold no markup', ( code ) => {
		for ( const text of Object.values( tableOf( `${ code }.json` ) ) ) {
			for ( const [ , forms ] of text.matchAll( /\{\{PLURAL:\$\d\|([^{}]*)\}\}/g ) ) {
				expect( [ text, forms.split( '|' ).length ] ).toEqual( [ text, formsOf( code ) ] );
			}
			expect( text.replace( /\{\{PLURAL:\$\d\|[^{}]*\}\}/g, '' ) ).not.toMatch( /[{}<>[\]]|''|~~/ );
		}
	} );
	it( 'of a page view are those of English', () => {
		expect( SHORT ).toEqual( Object.fromEntries( Object.keys( SHORT ).map( ( key ) => [ key, english[ key ] ] ) ) );
	} );
} );

describe( 'message', () => {
	const { message } = createWords( { lang: 'ru', messages: {
		'figurecheck-coverage': '{{PLURAL:$1|$1 число|$1 числа|$1 чисел}}', 'figurecheck-close': 42, 'figurecheck-says': '$1 $2'
	} }, en );
	it.each( [ [ 1, '1 число' ], [ 3, '3 числа' ], [ 5, '5 чисел' ], [ 21, '21 число' ], [ 12345, '12\u00a0345 чисел' ] ] )( 'counts %d as the language does', ( count, text ) => {
		expect( message( 'coverage', count ) ).toBe( text );
	} );
	it( 'falls back to English, plural and all, where one is missing or broken', () => {
		expect( message( 'close' ) ).toBe( 'Close' );
		expect( message( 'inputs', 21 ) ).toBe( 'The inputs' );
	} );
	it( 'takes what it is given for text, not for a message', () => {
		expect( message( 'says', '$2 {{PLURAL:$1|a|b}}', '$1' ) ).toBe( '$2 {{PLURAL:$1|a|b}} $1' );
	} );
} );
