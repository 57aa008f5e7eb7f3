#!/usr/bin/env node
// What FigureCheck costs in Node: the engine beside its own tokeniser and jsdom's parser, and the command line as a whole.
//   node test/bench/node.mjs [page.html …]     REPS=7
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { median, pages, table } from './pages.mjs';

const root = fileURLToPath( new URL( '../../', import.meta.url ) );
const cli = join( root, 'dist/cli.js' );
const REPS = Number( process.env.REPS || 7 );
const PASSAGES = 20000;
const ENTRY = `
export { check } from './src/check';
export { hasDigit, tokenize } from './src/figures/tokens';
export { readHtml } from './src/cli/html';
`;

const folder = mkdtempSync( join( tmpdir(), 'figurecheck-bench-' ) );
try {
	const { outputFiles: [ bundle ] } = await build( { stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' }, bundle: true, write: false, format: 'esm', platform: 'node', alias: { canvas: './node_modules/linkedom/commonjs/canvas-shim.cjs' }, absWorkingDir: root } );
	writeFileSync( join( folder, 'engine.mjs' ), bundle.text );
	const engine = await import( pathToFileURL( join( folder, 'engine.mjs' ) ).href );
	const all = pages( process.argv.slice( 2 ) );
	console.log( `Node ${ process.versions.node }, medians of ${ REPS } rounds; the floor tokenises the passages that hold a digit.\n` );
	console.log( table( [ 'page', 'check ÷ floor', 'command line ÷ jsdom’s parse', 'floor, ms', 'parse and read', 'check', 'jsdom’s parse', 'command line' ], all.map( ( page ) => measure( engine, page ) ) ) );
	console.log( '' );
	console.log( table( [ 'passages', 'a second', 'most memory, MB' ], [ await batch( all[ 0 ].html, PASSAGES ), await batch( all[ 0 ].html, PASSAGES * 5 ) ] ) );
} finally {
	rmSync( folder, { recursive: true, force: true } );
}

function measure( { check, hasDigit, tokenize, readHtml }, { name, html } ) {
	const file = join( folder, 'page.html' );
	writeFileSync( file, html );
	const times = Array.from( { length: REPS }, () => {
		const [ reading, discussion ] = timed( () => readHtml( html, 'en' ) );
		const texts = discussion.passages.map( ( { start, end } ) => discussion.text.slice( start, end ) );
		const [ floor ] = timed( () => texts.reduce( ( sum, text ) => sum + ( hasDigit( text ) ? tokenize( text, 0 ).length : 0 ), 0 ) );
		const [ checking ] = timed( () => check( discussion ) );
		const [ parsing ] = timed( () => new JSDOM( html ).window.close() );
		const [ tool ] = timed( () => spawnSync( process.execPath, [ cli, '--json', file ], { maxBuffer: 1e9 } ) );
		return { floor, reading, checking, parsing, tool };
	} );
	const of = ( key ) => median( times.map( ( time ) => time[ key ] ) );
	return [ name, ( of( 'checking' ) / of( 'floor' ) ).toFixed( 2 ), ( of( 'tool' ) / of( 'parsing' ) ).toFixed( 2 ), ...[ 'floor', 'reading', 'checking', 'parsing', 'tool' ].map( ( key ) => of( key ).toFixed( 1 ) ) ];
}

/** Short passages through one process: how many a second, and how much memory it came to hold. */
async function batch( html, count ) {
	const texts = html.split( /<\/(?:p|dd|li|div)>/ ).map( ( part ) => part.replace( /<[^>]+>/g, '' ).trim() ).filter( ( text ) => text.length > 20 );
	const start = performance.now();
	const child = spawn( process.execPath, [ cli, '--ndjson' ], { stdio: [ 'pipe', 'pipe', 'inherit' ] } );
	let most = 0;
	let lines = 0;
	child.stdout.on( 'data', ( chunk ) => {
		lines += chunk.filter( ( byte ) => byte === 10 ).length;
		if ( process.platform === 'linux' && child.exitCode === null ) {
			most = Math.max( most, Number( /VmHWM:\s*(\d+)/.exec( readFileSync( `/proc/${ child.pid }/status`, 'utf8' ) )?.[ 1 ] ?? 0 ) );
		}
	} );
	const ended = new Promise( ( resolve ) => {
		child.on( 'close', resolve );
	} );
	for ( let i = 0; i < count; i++ ) {
		if ( !child.stdin.write( JSON.stringify( { id: String( i ), text: texts[ i % texts.length ] } ) + '\n' ) ) {
			await new Promise( ( resolve ) => {
				child.stdin.once( 'drain', resolve );
			} );
		}
	}
	child.stdin.end();
	await ended;
	if ( lines !== count ) {
		throw new Error( `${ count } passages in, ${ lines } answers out` );
	}
	return [ count, Math.round( count / ( performance.now() - start ) * 1000 ), ( most / 1024 ).toFixed( 0 ) ];
}

function timed( task ) {
	const start = performance.now();
	const result = task();
	return [ performance.now() - start, result ];
}
