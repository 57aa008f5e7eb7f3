#!/usr/bin/env node
// Changes one thing in a folder of src/ at a time and looks whether its tests notice: what survives is not tested.
//   npm run mutants -- judge [figures …]      a whole folder
//   npm run mutants -- judge/fault.ts …       one file of it
import { build } from 'esbuild';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { mutate } from './mutate.mjs';

const root = fileURLToPath( new URL( '../../', import.meta.url ) );
/** Tests of speed, size and whole alphabets: they take seconds and would notice nothing more. */
const SLOW = /(?:intl|linear|size|formats)\.test\.ts$/;
/** A mutant that computes for so many microseconds runs in circles, which is noticed. On a busy machine that may take minutes. */
const PATIENCE = 15e6;

const places = process.argv.slice( 2 );
if ( !places.length ) {
	console.error( 'usage: npm run mutants -- FOLDER[/FILE.ts] …, with folders of src/ that have one of the same name in test/' );
	process.exit( 2 );
}
const scratch = mkdtempSync( join( tmpdir(), 'figurecheck-mutants-' ) );
try {
	for ( const place of places ) {
		await report( ...place.split( '/' ) );
	}
} finally {
	rmSync( scratch, { recursive: true, force: true } );
}

async function report( folder, only = '' ) {
	const mutants = [];
	const texts = new Map();
	for ( const name of readdirSync( join( root, 'src', folder ) ).filter( ( file ) => file.endsWith( only || '.ts' ) ) ) {
		const file = join( root, 'src', folder, name );
		const made = mutate( readFileSync( file, 'utf8' ), mutants.length );
		texts.set( file, made.text );
		mutants.push( ...made.mutants.map( ( mutant ) => ( { ...mutant, name } ) ) );
	}
	const bundle = join( scratch, `${ folder }.cjs` );
	writeFileSync( bundle, await bundled( folder, texts ) );
	let survived = 0;
	await tryAll( bundle, mutants.length, ( id ) => {
		survived++;
		console.log( `src/${ folder }/${ mutants[ id ].name }:${ mutants[ id ].place }  ${ mutants[ id ].what }` );
	} );
	console.log( `${ join( folder, only ) }: ${ mutants.length - survived } of ${ mutants.length } mutants noticed, ${ ( ( 1 - survived / mutants.length ) * 100 ).toFixed( 1 ) }%\n` );
}

/** The tests of a folder with all mutants in it; what runs them is handed in. */
async function bundled( folder, texts ) {
	const tests = readdirSync( join( root, 'test', folder ) ).filter( ( file ) => file.endsWith( '.test.ts' ) && !SLOW.test( file ) );
	const { outputFiles: [ { text } ] } = await build( {
		stdin: { contents: tests.map( ( file ) => `import './${ file }';` ).join( '\n' ), resolveDir: join( root, 'test', folder ), loader: 'ts' },
		bundle: true, write: false, format: 'cjs', platform: 'node', target: 'node20', external: [ 'vitest', 'fast-check', 'node:*' ], logLevel: 'warning',
		plugins: [ { name: 'mutants', setup: ( { onLoad } ) => onLoad( { filter: /\.ts$/ }, ( { path } ) => texts.has( path ) ? { contents: texts.get( path ), loader: 'ts', resolveDir: dirname( path ) } : null ) } ]
	} );
	return text;
}

/** Tells of the mutants that no test noticed. One that hangs takes its worker along, and the next worker goes on. */
async function tryAll( bundle, count, onSurvivor ) {
	for ( let next = 0; next < count; ) {
		next = await new Promise( ( resolve, reject ) => {
			const worker = new Worker( new URL( './worker.mjs', import.meta.url ), { workerData: { bundle, first: next, count } } );
			let current = next;
			let since = null;
			const timer = setInterval( () => {
				if ( since && process.cpuUsage( since ).user > PATIENCE ) {
					since = null;
					current++;
					worker.terminate();
				}
			}, 1000 );
			worker.on( 'message', ( { id, isNoticed } ) => {
				if ( !isNoticed ) {
					onSurvivor( id );
				}
				current = id + 1;
				since = process.cpuUsage();
			} );
			worker.on( 'error', reject );
			worker.on( 'exit', () => {
				clearInterval( timer );
				resolve( Math.max( current, next + 1 ) );
			} );
		} );
	}
}
