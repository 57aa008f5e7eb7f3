#!/usr/bin/env node
// Builds dist/ from src/. With --check it writes nothing and fails where dist/ is not what src/ gives.
import { build } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync, chmodSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = dirname( fileURLToPath( import.meta.url ) );
const { version, license } = JSON.parse( readFileSync( join( root, 'package.json' ), 'utf8' ) );
const isCheck = process.argv.includes( '--check' );
/** What MediaWiki would act on when the bundle is saved as a wiki page. */
const FORBIDDEN = [ '~~' + '~~', '{{sub' + 'st:', '</nowi' + 'ki' ];

const banner = `/**
 * FigureCheck ${ version }: recomputes the numeric claims of a discussion from the inputs stated on the page.
 * Built from TypeScript; edits here will be overwritten. Source, tests and documentation: the figurecheck repository.
 * Licence: ${ license }
 */
// <nowiki>`;

async function bundle( entry, options ) {
	const result = await build( {
		absWorkingDir: root, entryPoints: [ entry ], bundle: true, write: false, metafile: true, minify: true, charset: 'utf8', legalComments: 'none', logLevel: 'warning',
		define: { VERSION: JSON.stringify( version ) }, ...options
	} );
	return { text: result.outputFiles[ 0 ].text, inputs: Object.values( result.metafile.outputs )[ 0 ].inputs };
}

async function wikiPage( entry ) {
	const { text, inputs } = await bundle( entry, { format: 'iife', target: 'es2016', banner: { js: banner }, footer: { js: '// </nowi' + 'ki>' } } );
	const inner = text.slice( 0, text.lastIndexOf( '// </nowi' + 'ki>' ) );
	const found = FORBIDDEN.find( ( sign ) => inner.includes( sign ) );
	if ( found ) {
		throw new Error( `${ entry } holds ${ found }, which MediaWiki would act on` );
	}
	return { text, inputs };
}

function weigh( inputs ) {
	const folders = new Map();
	for ( const [ file, { bytesInOutput } ] of Object.entries( inputs ) ) {
		const folder = dirname( file );
		folders.set( folder, ( folders.get( folder ) || 0 ) + bytesInOutput );
	}
	return [ ...folders ].sort( ( a, b ) => b[ 1 ] - a[ 1 ] ).map( ( [ folder, bytes ] ) => `  ${ folder.padEnd( 24 ) } ${ String( bytes ).padStart( 7 ) } B min` ).join( '\n' );
}

const files = new Map();
files.set( 'cli.js', ( await bundle( 'src/cli/main.ts', {
	format: 'esm', platform: 'node', target: 'node20', banner: { js: '#!/usr/bin/env node\nimport{createRequire as figurecheckRequire}from"node:module";const require=figurecheckRequire(import.meta.url);' }
} ) ).text );
if ( existsSync( join( root, 'src/gadget.ts' ) ) ) {
	const gadget = await wikiPage( 'src/gadget.ts' );
	files.set( 'FigureCheck.js', gadget.text );
	if ( !isCheck ) {
		console.log( `FigureCheck.js: ${ gzipSync( gadget.text, { level: 9 } ).length } B gzipped; by folder:\n${ weigh( gadget.inputs ) }` );
	}
}
const parts = existsSync( join( root, 'src/parts' ) ) ? readdirSync( join( root, 'src/parts' ) ).filter( ( name ) => name.endsWith( '.ts' ) ).sort() : [];
for ( const part of parts ) {
	const { text } = await wikiPage( `src/parts/${ part }` );
	files.set( `FigureCheck-${ part.replace( /\.ts$/, '' ) }.js`, text );
}
if ( files.has( 'FigureCheck.js' ) ) {
	const hidden = parts.map( ( part ) => part.replace( /\.ts$/, '' ) ).map( ( name ) => `* FigureCheck-${ name }[ResourceLoader|hidden]|FigureCheck-${ name }.js\n` ).join( '' );
	files.set( 'Gadgets-definition.txt', `* FigureCheck[ResourceLoader|dependencies=mediawiki.util,mediawiki.storage,mediawiki.user|actions=view,edit|contentModels=wikitext|supportsUrlLoad]|FigureCheck.js\n${ hidden }` );
}

mkdirSync( join( root, 'dist' ), { recursive: true } );
const stale = [];
for ( const [ name, text ] of files ) {
	const path = join( root, 'dist', name );
	if ( isCheck ) {
		if ( !existsSync( path ) || readFileSync( path, 'utf8' ) !== text ) {
			stale.push( name );
		}
	} else {
		writeFileSync( path, text );
		if ( name === 'cli.js' ) {
			chmodSync( path, 0o755 );
		}
	}
}
stale.push( ...readdirSync( join( root, 'dist' ) ).filter( ( name ) => !files.has( name ) ).map( ( name ) => `${ name } (no longer built)` ) );
if ( stale.length ) {
	console.error( `dist/ is not what src/ gives: ${ stale.join( ', ' ) }; run npm run build` );
	process.exit( 1 );
}
