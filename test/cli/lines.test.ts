import { expect, test } from 'vitest';
import { linesOf } from '../../src/cli/lines';

/** Every way to cut the bytes in two must give the same lines. */
test.each( [
	[ 'two lines', 'a\nb\n', [ 'a', 'b', '' ] ],
	[ 'no line feed at the end', 'a\nb', [ 'a', 'b' ] ],
	[ 'nothing', '', [ '' ] ],
	[ 'a byte order mark', '\ufeffa\nb', [ 'a', 'b' ] ],
	[ 'Windows line ends are left to JSON', 'a\r\nb', [ 'a\r', 'b' ] ],
	[ 'line separators that JSON allows in strings', 'a\u2028b\u2029c\nd', [ 'a\u2028b\u2029c', 'd' ] ],
	[ 'characters of several bytes', '１２٪ 𝟙\n—', [ '１２٪ 𝟙', '—' ] ]
] )( '%s', async ( _name, text, lines ) => {
	const bytes = new TextEncoder().encode( text );
	for ( let cut = 0; cut <= bytes.length; cut++ ) {
		expect( await all( [ bytes.subarray( 0, cut ), bytes.subarray( cut ) ] ) ).toEqual( lines );
	}
} );

test( 'replaces what is no UTF-8', async () => {
	expect( await all( [ Uint8Array.of( 0x61, 0xff, 0x62, 0x0a, 0x63, 0xc3 ) ] ) ).toEqual( [ 'a\ufffdb', 'c\ufffd' ] );
} );

test( 'joins a line of many chunks once', async () => {
	const chunk = new TextEncoder().encode( 'x'.repeat( 1000 ) );
	const lines = await all( Array.from( { length: 20000 }, () => chunk ) );
	expect( lines.map( ( line ) => line.length ) ).toEqual( [ 20000000 ] );
} );

async function all( chunks: Uint8Array[] ): Promise<string[]> {
	const lines: string[] = [];
	for await ( const line of linesOf( stream( chunks ) ) ) {
		lines.push( line );
	}
	return lines;
}

async function* stream( chunks: Uint8Array[] ): AsyncGenerator<Uint8Array> {
	yield* chunks;
}
