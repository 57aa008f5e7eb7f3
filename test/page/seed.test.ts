import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/read';
import { PARSERS } from './documents';

const PAGES = new URL( '../pages/', import.meta.url );
const FILES = readdirSync( PAGES ).filter( ( name ) => name.endsWith( '.html' ) );

const COMMENTS = [
	'LDickinson (WMF) 2023-03-31T14:47:00Z 1', 'Theklan 2023-04-04T07:47:00Z 2', 'Nemo bis 2023-05-03T06:27:00Z 1', 'LDickinson (WMF) 2023-08-15T15:06:00Z 2',
	'Theklan 2023-08-25T14:59:00Z 3', 'LPasqual (WMF) 2023-04-20T19:32:00Z 1', 'Theklan 2023-04-21T07:27:00Z 2', 'Nosferattus 2023-05-18T18:31:00Z 2',
	'Nemo bis 2023-07-18T06:52:00Z 3', 'Nemo bis 2023-07-18T06:51:00Z 1', 'LPasqual (WMF) 2023-07-26T18:36:00Z 2', 'Legoktm 2023-07-19T06:11:00Z 1', 'LPasqual (WMF) 2023-07-26T18:39:00Z 2'
];

describe.each( PARSERS )( 'the seed page, %s', ( _name, parse ) => {
	it.each( FILES )( '%s', ( file ) => {
		const { text, comments, passages } = readPage( parse( readFileSync( new URL( file, PAGES ), 'utf8' ) ).body, 'en' ).discussion;
		expect( comments.map( ( { author, timestamp, level } ) => `${ author } ${ timestamp } ${ level }` ) ).toEqual( COMMENTS );
		const first = passages.filter( ( { comment } ) => comment === comments[ 0 ] ).map( ( { start, end } ) => text.slice( start, end ) );
		expect( first ).toContain( '*13,413 total engagements divided by 643,530 followers, times 100 = 2.08%' );
		const read = passages.map( ( { start, end, hidden } ) => hidden.reduceRight( ( shown, span ) => shown.slice( 0, span.start - start ) + shown.slice( span.end - start ), text.slice( start, end ) ) ).join( '\n' );
		expect( read ).not.toMatch( /\(UTC\)|\[edit|\[reply|\d comment|people in|Latest comment|Contents/ );
	} );
} );
