import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/read';
import { PARSERS } from './documents';

const LONG_NAME = 'Benedikt Maximilian Konstantin Alexander Friedrich Wilhelm von und zu Obstgarten';

/** File, language given by the caller, and the comments as: author, time, level, parent. */
const PAGES: readonly ( readonly [ string, string, readonly string[] ] )[] = [
	[ 'zones-de', 'en', [
		'Anna Apfel 2023-12-31T23:30:00Z 1 -',
		'Birne 2024-07-02T23:05:00Z 2 Anna Apfel',
		'2001:DB8::1A 2024-03-03T11:00:00Z 3 Birne',
		'Birne 2024-07-04T07:00:00Z 2 Anna Apfel'
	] ],
	[ 'marks-nl', 'nl', [ '192.0.2.7 2017-03-28T14:32:00Z 1 -' ] ],
	[ 'selflink-pl', 'pl', [ 'Zofia 2019-10-05T19:06:00Z 1 -' ] ],
	[ 'arabic', 'en', [ 'Salma 2020-04-29T14:08:00Z 1 -', 'Omar 2021-01-02T17:40:00Z 2 Salma' ] ],
	[ 'fake-headings', 'en', [
		'Ann 2021-05-01T10:00:00Z 1 -',
		'Bo 2021-05-01T11:00:00Z 2 Ann',
		'Cy 2021-05-01T12:00:00Z 3 Bo',
		'Di 2021-05-01T13:00:00Z 2 Ann',
		'Ed 2021-05-01T14:00:00Z 3 Di',
		'Gus 2021-05-01T16:00:00Z 1 -',
		'Hal 2021-05-01T17:00:00Z 1 -',
		'Ida 2021-05-01T18:00:00Z 1 -'
	] ],
	[ 'markers', 'en', [ 'Ann Lee 2024-01-01T12:00:00Z 1 -', `${ LONG_NAME } 2022-06-01T08:09:00Z 2 Ann Lee` ] ]
];

describe.each( PARSERS )( 'comments, %s', ( _name, parse ) => {
	it.each( PAGES )( '%s', ( file, lang, expected ) => {
		const html = readFileSync( new URL( `golden/${ file }.html`, import.meta.url ), 'utf8' );
		const { comments } = readPage( parse( html ).body, lang ).discussion;
		expect( comments.map( ( { author, timestamp, level, parent } ) => `${ author } ${ timestamp } ${ level } ${ parent ? parent.author : '-' }` ) ).toEqual( expected );
	} );

	it( 'gives each passage the comment that its signature ends', () => {
		const html = readFileSync( new URL( 'golden/markers.html', import.meta.url ), 'utf8' );
		const { text, passages } = readPage( parse( html ).body, 'en' ).discussion;
		const told = passages.filter( ( { comment } ) => comment && comment.author === 'Ann Lee' ).map( ( { start, end } ) => text.slice( start, end ) );
		expect( told ).toContain( 'There were 12.' );
		expect( told[ told.length - 1 ] ).toMatch( /^Of 40\. Ann 1\.1\.24/ );
	} );
} );

const SIGNED = [ 'User:Ann', 'User talk:Ann', 'Usuaria:Ann', 'Utilisatrice:Ann', 'Benutzerin Diskussion:Ann', 'Wikipedystka:Ann', 'Обсуждение участницы:Ann', '利用者‐会話:Ann', 'Spezial:Beiträge/Ann', 'Special:Contributions/ann', 'Speciális:Szerkesztő közreműködései/Ann' ];
const UNSIGNED = [ 'Talk:Ann', 'User:Ann/Notes', 'Special:Log/Ann', 'Wikipedia:Users', 'Category:Ann' ];

describe( 'links that sign', () => {
	const [ , parse ] = PARSERS[ 1 ];
	const count = ( href: string, between = ' ' ): number =>
		readPage( parse( `<p>Text. <a href="${ href }">Ann</a>${ between }10:00, 1 May 2021 (UTC)</p>` ).body, 'en' ).discussion.comments.length;

	it.each( SIGNED )( '%s', ( title ) => {
		const path = encodeURIComponent( title.replace( / /g, '_' ) );
		expect( [ '/wiki/' + path, './' + path, `/w/index.php?title=${ path }&amp;action=edit&amp;redlink=1` ].map( ( href ) => count( href ) ) ).toEqual( [ 1, 1, 1 ] );
	} );
	it.each( UNSIGNED )( 'not %s', ( title ) => {
		expect( count( '/wiki/' + title ) ).toBe( 0 );
	} );
	it( 'not from afar', () => {
		expect( count( '/wiki/User:Ann', `<i>${ 'word '.repeat( 15 ) }</i>` ) ).toBe( 1 );
		expect( count( '/wiki/User:Ann', `<i>${ 'word '.repeat( 25 ) }</i>` ) ).toBe( 0 );
		expect( count( '/wiki/User:Ann', '</p><p>' ) ).toBe( 0 );
	} );
} );
