import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/model';
import { readPage } from '../../src/page/read';
import { PARSERS } from './documents';

const wikitable = ( rows: string ): string => `<table class="wikitable">${ rows }</table>`;

/** Cells row by row: headers with '!', places that a cell only spans with '"'. */
function show( text: string, { rows }: Table ): string[] {
	return rows.map( ( cells, r ) => cells.map( ( { passage, header, row, column }, c ) =>
		( header ? '!' : '' ) + ( row === r && column === c ? '' : '"' ) + text.slice( passage.start, passage.end ) ).join( '|' ) );
}

const GRIDS: readonly ( readonly [ string, string, readonly string[] ] )[] = [
	[ 'plain', wikitable( '<tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr>' ), [ '!A|!B', '1|2' ] ],
	[ 'colspan', wikitable( '<tr><th colspan="2">A</th></tr><tr><td>1</td><td>2</td></tr>' ), [ '!A|!"A', '1|2' ] ],
	[ 'rowspan', wikitable( '<tr><td rowspan=2>A</td><td>1</td></tr><tr><td>2</td></tr>' ), [ 'A|1', '"A|2' ] ],
	[ 'rowspan 0 to the end', wikitable( '<tr><td rowspan=0>A</td><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr>' ), [ 'A|1', '"A|2', '"A|3' ] ],
	[ 'rowspan beyond the end', wikitable( '<tr><td rowspan=9>A</td><td>1</td></tr><tr><td>2</td></tr>' ), [ 'A|1', '"A|2' ] ],
	[ 'holes', wikitable( '<tr><td>1</td><td>2</td></tr><tr><td>3</td></tr>' ), [ '1|2', '3|' ] ],
	[ 'nonsense in spans', wikitable( '<tr><td colspan="x">1</td><td rowspan="-3">2</td></tr>' ), [ '1|2' ] ],
	[ 'blocks in a cell are one passage', wikitable( '<tr><td><p>1</p><ul><li>2</li></ul></td><td>3</td></tr>' ), [ '1\n2|3' ] ],
	[ 'bold cells head', wikitable( '<tr><td><b>A</b></td><td><b>B</b> 2</td><td>C</td></tr>' ), [ '!A|B 2|C' ] ],
	[ 'no class, but header cells', '<table><tbody><tr><th>A</th><td>1</td></tr></tbody></table>', [ '!A|1' ] ],
	[ 'no class, but borders', '<table border="1"><tr><td>A</td><td>1</td></tr></table>', [ 'A|1' ] ]
];

const NO_DATA: readonly ( readonly [ string, string ] )[] = [
	[ 'presentation', '<table role="presentation" class="wikitable"><tr><th>A</th><td>1</td></tr></table>' ],
	[ 'navigation', '<table class="navbox wikitable"><tr><th>A</th><td>1</td></tr></table>' ],
	[ 'message boxes', '<table class="ambox"><tr><th>A</th><td>1</td></tr></table>' ],
	[ 'layout', '<table style="width:100%"><tr><td>A</td><td>1</td></tr></table>' ],
	[ 'a single cell', wikitable( '<tr><td>A</td></tr>' ) ],
	[ 'no cells', wikitable( '' ) ],
	[ 'a bomb of spans', wikitable( '<tr><td colspan="1000" rowspan="0">A</td></tr>' + '<tr></tr>'.repeat( 200 ) ) ]
];

describe.each( PARSERS )( 'tables, %s', ( _name, parse ) => {
	const read = ( html: string ) => readPage( parse( html ).body, 'en' ).discussion;

	it.each( GRIDS )( '%s', ( _what, html, expected ) => {
		const { text, tables } = read( html );
		expect( tables.map( ( table ) => show( text, table ) ) ).toEqual( [ expected ] );
	} );
	it.each( NO_DATA )( 'no data: %s', ( _what, html ) => {
		expect( read( html ).tables ).toEqual( [] );
	} );
	it( 'sees nested tables by themselves', () => {
		const { text, tables } = read( wikitable( `<tr><td>1 ${ wikitable( '<tr><td>2</td><td>3</td></tr>' ) }</td><td>4</td></tr>` ) );
		expect( tables.map( ( table ) => show( text, table ) ) ).toEqual( [ [ '1|4' ], [ '2|3' ] ] );
	} );
	it( 'knows caption, comment and section', () => {
		const { text, tables, comments } = read( '<h2>A</h2><p>See:</p>' + wikitable( '<caption>Votes</caption><tr><td>1</td><td>2</td></tr>' ) + '<p><a href="/wiki/User:Ann">Ann</a> 10:00, 1 May 2021 (UTC)</p>' );
		const { caption, comment, section } = tables[ 0 ];
		expect( [ text.slice( caption!.start, caption!.end ), caption!.kind, section ] ).toEqual( [ 'Votes', 'caption', 1 ] );
		expect( comment ).toBe( comments[ 0 ] );
	} );
	it( 'shares its cells with the passages', () => {
		const { passages, tables } = read( wikitable( '<tr><td>1</td><td>2</td></tr>' ) );
		expect( tables[ 0 ].rows[ 0 ].map( ( { passage } ) => passage ) ).toEqual( passages );
		expect( passages.every( ( { kind } ) => kind === 'cell' ) ).toBe( true );
	} );
} );

it( 'lays out two thousand rows', () => {
	const [ , parse ] = PARSERS[ 1 ];
	const html = wikitable( '<tr><td>1</td><td>2</td></tr>'.repeat( 2000 ) );
	expect( readPage( parse( html ).body, 'en' ).discussion.tables[ 0 ].rows ).toHaveLength( 2000 );
} );
