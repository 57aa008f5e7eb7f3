import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/page/text';

const TIME = '10:00, 1 May 2021 (UTC)';

/** A signed line, its author, and what stays to be read. */
const SIGNED: readonly ( readonly [ string, string, string ] )[] = [
	[ `Ann (talk) ${ TIME }`, 'Ann', '' ],
	[ `It is 12%. Ann (talk) ${ TIME }Reply[reply]`, 'Ann', 'It is 12%.' ],
	[ `Sincerely. Ann Lee (WMF) (talk) ${ TIME }`, 'Ann Lee (WMF)', 'Sincerely.' ],
	[ `Thanks, Ann Lee (WMF) ${ TIME }`, 'Ann Lee (WMF)', 'Thanks,' ],
	[ `It is 12% --Ann ${ TIME }`, 'Ann', 'It is 12% --' ],
	[ `Das sind 12 %. Anna (Diskussion) 10:00, 1. Mai 2021 (CEST)`, 'Anna', 'Das sind 12 %.' ],
	[ `what I meant all along was this Ann ${ TIME }`, 'Ann', 'what I meant all along was this' ],
	[ `It is 12%. Ann (talk) ${ TIME } (it was 13 before)`, 'Ann', 'It is 12%.  (it was 13 before)' ]
];

describe( 'readText', () => {
	it.each( SIGNED )( '%s', ( line, author, rest ) => {
		const { text, comments, passages: [ { start, hidden } ] } = readText( line, 'de' );
		expect( comments.map( ( comment ) => comment.author ) ).toEqual( [ author ] );
		expect( ( text.slice( start, hidden[ 0 ].start ) + text.slice( hidden[ 0 ].end ) ).trim() ).toBe( rest );
	} );

	it.each( [ 'It ended at 10:00, 1 May 2021.', 'Nothing is signed (12 of 40).', TIME ] )( 'no comment: %s', ( line ) => {
		expect( readText( line, 'en' ).comments ).toEqual( [] );
	} );

	it.each( [
		[ 'Goals[edit]\nText.', [ 'Goals[edit]' ] ],
		[ 'Ziele[Bearbeiten | Quelltext bearbeiten]\nText.', [ 'Ziele[Bearbeiten | Quelltext bearbeiten]' ] ],
		[ '== Goals ==\nText.', [ '== Goals ==' ] ],
		[ `Ann ${ TIME }\nOther goals\n\nText.`, [ 'Other goals' ] ],
		[ '12 of 40\n\n30%\n', [] ],
		[ 'Some text.[citation needed]', [] ],
		[ 'no heading but a line\nof a paragraph', [] ]
	] )( 'headings of %j', ( text, expected ) => {
		expect( readText( text, 'en' ).passages.filter( ( { kind } ) => kind === 'heading' ).map( ( { start, end } ) => text.slice( start, end ) ) ).toEqual( expected );
	} );

	it( 'reads levels from pasted wikitext', () => {
		const { comments } = readText( [ '', ':', ':', '::' ].map( ( indent, i ) => `${ indent }Text. U${ i } ${ TIME }` ).join( '\n' ), 'en' );
		expect( comments.map( ( { author, level, parent } ) => [ author, level, parent && parent.author ] ) ).toEqual( [ [ 'U0', 1, null ], [ 'U1', 2, 'U0' ], [ 'U2', 2, 'U0' ], [ 'U3', 3, 'U2' ] ] );
	} );

	it( 'lets each answer the one before where nothing tells', () => {
		const { comments } = readText( `A[edit]\nU0 ${ TIME }\nU1 ${ TIME }\nB[edit]\nU2 ${ TIME }`, 'en' );
		expect( comments.map( ( { author, level, section, parent } ) => [ author, level, section, parent && parent.author ] ) ).toEqual( [ [ 'U0', 1, 'A', null ], [ 'U1', 2, 'A', 'U0' ], [ 'U2', 1, 'B', null ] ] );
	} );

	it( 'reads the seed page', () => {
		const { comments } = readText( readFileSync( new URL( '../pages/talk-social-media.txt', import.meta.url ), 'utf8' ), 'en' );
		expect( comments.map( ( { author, timestamp } ) => `${ author } ${ timestamp }` ) ).toEqual( [
			'LDickinson (WMF) 2023-03-31T14:47:00Z', 'Theklan 2023-04-04T07:47:00Z', 'Nemo 2023-05-03T06:27:00Z', 'LDickinson (WMF) 2023-08-15T15:06:00Z',
			'Theklan 2023-08-25T14:59:00Z', 'LPasqual (WMF) 2023-04-20T19:32:00Z', 'Theklan 2023-04-21T07:27:00Z', 'Nosferattus 2023-05-18T18:31:00Z',
			'Nemo 2023-07-18T06:52:00Z', 'Nemo 2023-07-18T06:51:00Z', 'LPasqual (WMF) 2023-07-26T18:36:00Z', 'Legoktm 2023-07-19T06:11:00Z', 'LPasqual (WMF) 2023-07-26T18:39:00Z'
		] );
	} );
} );
