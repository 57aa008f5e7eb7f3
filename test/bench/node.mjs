// What FigureCheck costs in Node: the engine beside the least that it must do, the command line beside jsdom's parser, and many passages in one process.
import { build } from 'esbuild';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { costOf, median, ratio, REPS, table, warmUpsFor } from './pages.mjs';

const root = fileURLToPath( new URL( '../../', import.meta.url ) );
const cli = join( root, 'dist/cli.js' );
const ENTRY = `
export { check } from './src/check';
export { Tree } from './src/cli/tree';
export { hasDigit, tokenize } from './src/figures/tokens';
export { readPage } from './src/page/read';
export { finish } from './src/steps';
export { walk } from './src/page/walk';
`;
/** Prints to standard error what a process cost. */
const TELL = 'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write(String((user+system)/1000))})';
/** Prints what it takes jsdom to parse a file, loading jsdom not counted. */
const PARSE = `import { readFileSync } from 'node:fs'; import { JSDOM } from 'jsdom'; const html = readFileSync( process.argv[ 1 ], 'utf8' ); const before = process.cpuUsage(); new JSDOM( html ); const { user, system } = process.cpuUsage( before ); console.error( ( user + system ) / 1000 );`;
/** Larger pages are left to the engine. */
const LARGEST = 2e6;

/** Milliseconds of processor time for each of some pages. */
export async function benchNode( pages ) {
	const folder = mkdtempSync( join( tmpdir(), 'figurecheck-bench-' ) );
	try {
		const { outputFiles: [ bundle ] } = await build( { stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' }, bundle: true, write: false, format: 'esm', platform: 'node', absWorkingDir: root } );
		writeFileSync( join( folder, 'engine.mjs' ), bundle.text );
		const engine = await import( pathToFileURL( join( folder, 'engine.mjs' ) ).href );
		return pages.map( ( page ) => ( { ...measure( engine, page ), ...page.html.length < LARGEST ? compareTools( folder, page ) : {} } ) );
	} finally {
		rmSync( folder, { recursive: true, force: true } );
	}
}

function measure( { Tree, check, finish, hasDigit, readPage, tokenize, walk }, { name, html } ) {
	const { body } = new Tree( html );
	const tasks = {
		/** Any script that reads numbers must see every text, ask it for digits, and tell what stands round them. */
		floor() {
			let tokens = 0;
			finish( walk( body, { text( { data } ) {
				tokens += hasDigit( data ) ? tokenize( data, 0 ).length : 0;
			}, enter: () => true, leave: () => undefined } ) );
			return tokens;
		},
		all: () => check( readPage( body, 'en' ).discussion ).length
	};
	const round = () => ( { floor: costOf( tasks.floor ), all: costOf( tasks.all ) } );
	const first = round();
	Array.from( { length: warmUpsFor( html ) }, round );
	const warm = Array.from( { length: REPS }, round );
	return { name, first: first.all, floor: median( warm.map( ( { floor } ) => floor ) ), all: median( warm.map( ( { all } ) => all ) ) };
}

/** The command line from its start to its end, and jsdom's parser, each in a process of its own. */
function compareTools( folder, { html } ) {
	const file = join( folder, 'page.html' );
	writeFileSync( file, html );
	const run = ( ...args ) => Number( spawnSync( process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1e9 } ).stderr );
	const times = Array.from( { length: REPS }, () => ( { tool: run( '--import', TELL, cli, '--json', file ), jsdom: run( '--input-type=module', '-e', PARSE, file ) } ) );
	return { tool: median( times.map( ( { tool } ) => tool ) ), jsdom: median( times.map( ( { jsdom } ) => jsdom ) ) };
}

/** Short passages of a page through one process: how many for each second of its processor time, and how many megabytes it came to hold. */
export async function benchBatch( { html }, count ) {
	const texts = html.split( /<\/(?:p|dd|li|div)>/ ).map( ( part ) => part.replace( /<[^>]+>/g, '' ).trim() ).filter( ( text ) => text.length > 20 );
	const child = spawn( process.execPath, [ '--import', TELL, cli, '--ndjson' ], { stdio: 'pipe' } );
	let lines = 0;
	let most = 0;
	let cost = '';
	child.stdout.on( 'data', ( chunk ) => {
		lines += chunk.filter( ( byte ) => byte === 10 ).length;
		if ( process.platform === 'linux' && child.exitCode === null ) {
			most = Math.max( most, Number( /VmRSS:\s*(\d+)/.exec( readFileSync( `/proc/${ child.pid }/status`, 'utf8' ) )?.[ 1 ] ?? 0 ) );
		}
	} );
	child.stderr.on( 'data', ( chunk ) => {
		cost += chunk;
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
	return { count, rate: count / Number( cost ) * 1000, megabytes: most / 1024 };
}

export const tableOfNode = ( rows ) => table( [ 'page', 'all ÷ floor', 'first time ÷ floor', 'command line ÷ jsdom’s parse', 'floor, ms', 'all', 'first time', 'command line', 'jsdom’s parse' ], rows.map( ( { name, floor, all, first, tool, jsdom } ) => [
	name, ratio( all, floor ), ratio( first, floor ), tool ? ratio( tool, jsdom ) : '–', ...[ floor, all, first, tool, jsdom ].map( ( ms ) => ms ? ms.toFixed( 0 ) : '–' )
] ) );
