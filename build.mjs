#!/usr/bin/env node
// Builds dist/ from src/. With --check it writes nothing and fails where dist/ is not what src/ gives.
import { build } from 'esbuild';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { minify } from 'terser';

const root = dirname( fileURLToPath( import.meta.url ) );
const { version, license, description } = readJson( 'package.json' );

// Taken apart, so that this file could itself be pasted into a wiki.
const OPEN = '// <no' + 'wiki>';
const CLOSE = '// </no' + 'wiki>';
/** What MediaWiki would act on when it saves the bundle as a page. */
const ACTED_ON = [ '~'.repeat( 3 ), '{{su' + 'bst:', '{{safesu' + 'bst:', '</no' + 'wiki' ];

/** Each bundle has its own copy: it is how they find each other. */
const SHARED = 'src/shared.ts';

const files = new Map();
const notes = [];

try {
	await addTool();
	if ( existsSync( join( root, 'src/gadget.ts' ) ) ) {
		await addGadget();
	}
	process.exitCode = process.argv.includes( '--check' ) ? compare() : write();
} catch ( error ) {
	// esbuild has shown its own errors already.
	console.error( error.errors ? 'Not built.' : error.message );
	process.exitCode = 1;
}

/** The command line: one file that runs in a bare clone, with what it depends on inside. */
async function addTool() {
	const { text, weights } = await bundle( 'src/cli/main.ts', {
		format: 'esm', platform: 'node', target: 'node20',
		banner: { js: `#!/usr/bin/env node\n${ banner( 'command line' ) }` }
	} );
	files.set( 'cli.js', `${ text }/* Bundled with their licences:\n${ credits( Object.keys( weights ) ) }\n*/\n` );
}

/** The gadget, the parts that it loads when they are asked for, and the lines that define both. */
async function addGadget() {
	const { text, weights } = await bundleForWiki( 'src/gadget.ts', 'gadget' );
	files.set( 'FigureCheck.js', text );
	notes.push( ...weigh( 'FigureCheck.js', weights ) );
	const parts = readdirSync( join( root, 'src/parts' ) ).map( ( name ) => name.replace( /\.ts$/, '' ) ).sort();
	const names = parts.map( ( name ) => `FigureCheck-${ name }` );
	const { weights: held } = await bundle( 'src/parts/checker.ts', {} );
	const lent = new Set();
	for ( const part of parts.filter( ( name ) => name !== 'checker' ) ) {
		await addPart( part, `src/parts/${ part }.ts`, part === 'tables' ? [ borrowing( held, lent ) ] : [] );
	}
	await addPart( 'checker', lending( lent ), [] );
	for ( const code of languages() ) {
		names.push( `FigureCheck-${ code }` );
		files.set( `FigureCheck-${ code }.js`, ( await bundleForWiki( languagePart( code ), 'a language, loaded on demand' ) ).text );
	}
	const definitions = [
		'* FigureCheck[ResourceLoader|dependencies=mediawiki.util,mediawiki.storage,mediawiki.user|actions=view,edit|contentModels=wikitext|supportsUrlLoad]|FigureCheck.js',
		...names.map( ( name ) => `* ${ name }[ResourceLoader|hidden]|${ name }.js` )
	];
	files.set( 'Gadgets-definition.txt', definitions.join( '\n' ) + '\n' );
}

async function addPart( part, entry, plugins ) {
	const { text, weights } = await bundleForWiki( entry, 'part loaded on demand', plugins );
	files.set( `FigureCheck-${ part }.js`, text );
	notes.push( ...weigh( `FigureCheck-${ part }.js`, weights ) );
}

/**
 * Has a part take the modules that the checker holds from there: none is fetched twice, and there is one copy of the
 * words of languages.
 * @param {Record<string, number>} held files of the checker
 * @param {Set<string>} lent takes down which of them are used
 */
function borrowing( held, lent ) {
	return { name: 'borrowing', setup( { onResolve, onLoad } ) {
		onResolve( { filter: /^\./ }, ( { path, resolveDir } ) => {
			const file = relative( root, join( resolveDir, `${ path }.ts` ) );
			if ( file !== SHARED && file in held ) {
				lent.add( file );
				return { path: file, namespace: 'borrowed' };
			}
		} );
		onLoad( { filter: /./, namespace: 'borrowed' }, ( { path } ) => ( { contents: `module.exports = mw.figurecheck.parts.modules[ '${ path }' ];` } ) );
	} };
}

/** The checker, with the modules that it lends. */
function lending( lent ) {
	const modules = [ ...lent ].sort();
	return { resolveDir: root, loader: 'ts', sourcefile: 'src/parts/lending.ts', contents: [
		"import './src/parts/checker';", `import { definePart } from './${ SHARED }';`, ...modules.map( ( file, i ) => `import * as module${ i } from './${ file }';` ),
		`definePart( 'modules', { ${ modules.map( ( file, i ) => `'${ file }': module${ i }` ).join( ', ' ) } } );`
	].join( '\n' ) };
}

/** Codes of the languages beside English that claims are read in. */
function languages() {
	return readdirSync( join( root, 'src/languages' ) ).map( ( name ) => /^([a-z]{2})\.ts$/.exec( name )?.[ 1 ] ).filter( ( code ) => code && code !== 'en' ).sort();
}

/** A language's part: the words that claims are read by, and the messages for its readers, where they are translated. */
function languagePart( code ) {
	const messages = existsSync( join( root, `src/messages/${ code }.json` ) );
	return { resolveDir: join( root, 'src' ), loader: 'ts', sourcefile: `src/parts/${ code }.ts`, contents: [
		`import { ${ code } as language } from './languages/${ code }';`, messages ? `import messages from './messages/${ code }.json';` : '',
		"import { definePart } from './shared';", `definePart( '${ code }', { language${ messages ? ', messages' : '' } } );`
	].join( '\n' ) };
}

/** @param entry a file, or what esbuild takes in place of one */
async function bundle( entry, options ) {
	const { outputFiles, metafile } = await build( {
		absWorkingDir: root, ...typeof entry === 'string' ? { entryPoints: [ entry ] } : { stdin: entry }, bundle: true, write: false, metafile: true, minify: true, charset: 'utf8', legalComments: 'none', logLevel: 'warning',
		define: { VERSION: JSON.stringify( version ) }, ...options
	} );
	const [ { inputs } ] = Object.values( metafile.outputs );
	return { text: outputFiles[ 0 ].text, weights: Object.fromEntries( Object.entries( inputs ).map( ( [ file, { bytesInOutput } ] ) => [ file, bytesInOutput ] ) ) };
}

/** ES2016 is what MediaWiki 1.43 validates. */
async function bundleForWiki( entry, role, plugins = [] ) {
	const { text: bundled, weights } = await bundle( entry, { format: 'iife', target: 'es2016', plugins } );
	// A twentieth less than esbuild alone makes of it.
	const { code: plain } = await minify( bundled, { ecma: 2016, compress: { passes: 2 } } );
	// A note that the panel writes as wikitext has nowiki tags of its own: they must not end ours.
	const text = plain.replace( /nowiki/g, 'no\\u0077iki' );
	const found = ACTED_ON.find( ( sign ) => text.includes( sign ) );
	if ( found ) {
		throw new Error( `${ entry }: the bundle holds ${ found }, which MediaWiki would act on` );
	}
	return { text: `${ banner( role ) }${ OPEN }\n${ text }\n${ CLOSE }\n`, weights };
}

function banner( role ) {
	return `/**
 * FigureCheck ${ version } (${ role })
 * ${ description }
 * Built from the TypeScript of the figurecheck repository: edits here will be overwritten.
 * Licence: ${ license }
 */
`;
}

/** Name, version, licence and copyright of each package that stands in a bundle. */
function credits( inputs ) {
	const packages = new Set( inputs.map( ( file ) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec( file )?.[ 0 ] ).filter( Boolean ) );
	return [ ...packages ].sort().map( ( folder ) => {
		const its = readJson( join( folder, 'package.json' ) );
		const file = readdirSync( join( root, folder ) ).find( ( name ) => /^licen[cs]e/i.test( name ) );
		const copyright = file && readFileSync( join( root, folder, file ), 'utf8' ).split( '\n' ).find( ( line ) => /copyright\b/i.test( line ) && /\d{4}/.test( line ) )?.trim();
		return ` * ${ its.name } ${ its.version }, ${ its.license }${ copyright ? `: ${ copyright }` : '' }`;
	} ).join( '\n' );
}

/** Minified bytes by folder. */
function weigh( name, weights ) {
	const folders = new Map();
	for ( const [ file, bytes ] of Object.entries( weights ) ) {
		const folder = dirname( file );
		folders.set( folder, ( folders.get( folder ) ?? 0 ) + bytes );
	}
	return [ `${ name }, minified bytes by folder:`, ...[ ...folders ].sort( ( a, b ) => b[ 1 ] - a[ 1 ] ).map( ( [ folder, bytes ] ) => `  ${ folder.padEnd( 24 ) }${ String( bytes ).padStart( 8 ) }` ) ];
}

function write() {
	mkdirSync( join( root, 'dist' ), { recursive: true } );
	for ( const name of leftOver() ) {
		rmSync( join( root, 'dist', name ) );
	}
	for ( const [ name, text ] of files ) {
		writeFileSync( join( root, 'dist', name ), text );
		notes.push( `dist/${ name.padEnd( 24 ) }${ String( Buffer.byteLength( text ) ).padStart( 8 ) } B, ${ gzipSync( text, { level: 9 } ).length } B gzipped` );
	}
	chmodSync( join( root, 'dist/cli.js' ), 0o755 );
	console.log( notes.join( '\n' ) );
	return 0;
}

function compare() {
	const isStale = ( name ) => !existsSync( join( root, 'dist', name ) ) || readFileSync( join( root, 'dist', name ), 'utf8' ) !== files.get( name );
	const stale = [ ...files.keys() ].filter( isStale ).concat( leftOver() );
	if ( stale.length ) {
		console.error( `dist/ is not what src/ gives: ${ stale.join( ', ' ) }. Run npm run build.` );
	}
	return stale.length ? 1 : 0;
}

/** Files in dist/ that nothing builds any more. */
function leftOver() {
	return existsSync( join( root, 'dist' ) ) ? readdirSync( join( root, 'dist' ) ).filter( ( name ) => !files.has( name ) ) : [];
}

function readJson( file ) {
	return JSON.parse( readFileSync( join( root, file ), 'utf8' ) );
}
