import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { checkBatch } from '../../src/cli/batch';
import type { Extras } from '../../src/cli/report';

const TRUE_CLAIM = '12 of 40 editors (30%) agreed.';
const FALSE_CLAIM = '120 + 35 = 156';

interface Line {
	readonly id: string | null;
	readonly error?: string;
	readonly claims: readonly { readonly figure: string; readonly verdict: string }[];
	readonly figures?: readonly unknown[];
	readonly comments?: readonly unknown[];
}

async function run( input: string, extras: Extras = { comments: false, figures: false } ): Promise<{ status: number; lines: Line[] }> {
	let written = '';
	const output = new Writable( {
		write( chunk, _encoding, done ) {
			written += chunk;
			done();
		}
	} );
	const status = await checkBatch( Readable.from( [ Buffer.from( input ) ] ), output, extras, 'en' );
	expect( written === '' || written.endsWith( '\n' ) ).toBe( true );
	return { status, lines: written.split( '\n' ).filter( Boolean ).map( ( line ) => JSON.parse( line ) ) };
}

const passage = ( id: string, text: string, more: object = {} ): string => JSON.stringify( { id, text, ...more } );

describe( 'the answers', () => {
	test( 'come one a line, in order, with an empty list where nothing is claimed', async () => {
		const { status, lines } = await run( [ passage( 'a', TRUE_CLAIM ), passage( 'b', 'Hello!' ), passage( 'c', FALSE_CLAIM ) ].join( '\n' ) );
		expect( lines.map( ( { id, claims } ) => [ id, ...claims.map( ( { figure, verdict } ) => `${ figure } ${ verdict }` ) ] ) ).toEqual( [ [ 'a', '30% verified' ], [ 'b' ], [ 'c', '156 mismatch' ] ] );
		expect( status ).toBe( 1 );
	} );

	test.each( [
		[ 'a byte order mark, Windows line ends and empty lines', `\ufeff${ passage( 'a', TRUE_CLAIM ) }\r\n\r\n  \n${ passage( 'b', TRUE_CLAIM ) }\r\n` ],
		[ 'a line separator inside of a string', `{"id":"a","text":"One\u2028${ TRUE_CLAIM }"}\n${ passage( 'b', TRUE_CLAIM ) }` ],
		[ 'keys that nobody knows', [ passage( 'a', TRUE_CLAIM, { claims: 7 } ), passage( 'b', TRUE_CLAIM, { __proto__: null, constructor: 1 } ) ].join( '\n' ) ],
		[ 'languages that nobody knows', [ passage( 'a', TRUE_CLAIM, { lang: 'tlh' } ), passage( 'b', TRUE_CLAIM, { lang: 'constructor' } ) ].join( '\n' ) ],
		[ 'HTML', [ 'a', 'b' ].map( ( id ) => JSON.stringify( { id, html: `<p>12 of <b>40</b> editors (30%) agreed.</p>` } ) ).join( '\n' ) ]
	] )( 'take %s', async ( _name, input ) => {
		const { status, lines } = await run( input );
		expect( lines.map( ( { id, claims } ) => [ id, claims.length ] ) ).toEqual( [ [ 'a', 1 ], [ 'b', 1 ] ] );
		expect( status ).toBe( 0 );
	} );

	test( 'follow the language of the passage, and of the content before that', async () => {
		const html = '<div lang="de"><p>1.326 / 8.100 = 16,37 %</p></div>';
		const { lines } = await run( [ passage( 'a', '1.326 / 8.100 = 16,37 %', { lang: 'de' } ), JSON.stringify( { id: 'b', html, lang: 'en' } ) ].join( '\n' ) );
		expect( lines.map( ( { claims } ) => claims.map( ( { verdict } ) => verdict ) ) ).toEqual( [ [ 'verified' ], [ 'verified' ] ] );
	} );

	test( 'hold figures and comments where asked for', async () => {
		const { lines: [ line ] } = await run( passage( 'a', `${ TRUE_CLAIM } Ann (talk) 07:47, 4 April 2023 (UTC)` ), { comments: true, figures: true } );
		expect( line.figures ).toHaveLength( 3 );
		expect( line.comments ).toEqual( [ { author: 'Ann', timestamp: '2023-04-04T07:47:00Z', level: 1, section: null } ] );
	} );
} );

test.each( [
	[ 'nonsense', null, 'not JSON' ],
	[ '{"id":"a"', null, 'not JSON' ],
	[ '[]', null, 'not a JSON object' ],
	[ 'null', null, 'not a JSON object' ],
	[ '"text"', null, 'not a JSON object' ],
	[ '{"text":"1"}', null, 'id must be a string' ],
	[ '{"id":7,"text":"1"}', null, 'id must be a string' ],
	[ '{"id":"a"}', 'a', 'exactly one of text and html must be given, as a string' ],
	[ '{"id":"a","text":"1","html":"1"}', 'a', 'exactly one of text and html must be given, as a string' ],
	[ '{"id":"a","text":7}', 'a', 'exactly one of text and html must be given, as a string' ],
	[ '{"id":"a","text":"1","lang":7}', 'a', 'lang must be a string' ]
] )( 'a bad line is answered and the rest is done: %s', async ( bad, id, error ) => {
	const { status, lines } = await run( [ bad, passage( 'b', FALSE_CLAIM ) ].join( '\n' ) );
	expect( lines[ 0 ] ).toEqual( { id, error, claims: [] } );
	expect( lines[ 1 ].claims ).toHaveLength( 1 );
	expect( status ).toBe( 2 );
} );

test( 'waits for a slow reader of the answers', async () => {
	let waiting = 0;
	let most = 0;
	const output = new Writable( {
		highWaterMark: 1000,
		write( _chunk, _encoding, done ) {
			setTimeout( done, 1 );
		}
	} );
	async function* lines(): AsyncGenerator<Uint8Array> {
		for ( let i = 0; i < 200; i++ ) {
			waiting = output.writableLength;
			most = Math.max( most, waiting );
			yield Buffer.from( passage( String( i ), TRUE_CLAIM ) + '\n' );
		}
	}
	await checkBatch( lines(), output, { comments: false, figures: false }, 'en' );
	expect( most ).toBeLessThan( 2000 );
} );
