import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

test( 'tokens, notation, and the separators and magnitudes of all languages take up at most 4 kB', async () => {
	const { outputFiles } = await build( {
		stdin: {
			contents: [ 'tokens', 'notation', 'formats' ].map( ( name ) => `export * from './src/figures/${ name }';` ).join( '' ),
			resolveDir: fileURLToPath( new URL( '../..', import.meta.url ) ), loader: 'ts'
		},
		bundle: true, minify: true, charset: 'utf8', format: 'esm', target: 'es2016', write: false
	} );
	expect( gzipSync( outputFiles[ 0 ].text, { level: 9 } ).length ).toBeLessThanOrEqual( 4096 );
} );
