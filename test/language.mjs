#!/usr/bin/env node
// Shows a native speaker what FigureCheck knows of a language: its words by class, and what is found in its sentences.
//   npm run language -- eu            words and sentences
//   npm run language -- eu "…" "…"    what is found in sentences of your own
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname( dirname( fileURLToPath( import.meta.url ) ) );
const [ code, ...own ] = process.argv.slice( 2 );
if ( !code || !/^[a-z]{2}$/.test( code ) || !existsSync( join( root, `src/languages/${ code }.ts` ) ) ) {
	console.error( 'usage: npm run language -- CODE [SENTENCE …], with the code of a file in src/languages' );
	process.exit( 2 );
}

const table = existsSync( join( root, `test/languages/${ code }.ts` ) ) ? `export * as table from './test/languages/${ code }';` : 'export const table = {};';
const { outputFiles } = await build( {
	stdin: { resolveDir: root, loader: 'ts', contents: `
		import './src/languages/all';
		export { check } from './src/check';
		export { readText } from './src/page/text';
		export { ${ code } as language } from './src/languages/${ code }';
		${ table }`
	},
	bundle: true, write: false, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning'
} );
const { check, readText, language, table: tests } = await import( `data:text/javascript;base64,${ Buffer.from( outputFiles[ 0 ].text ).toString( 'base64' ) }` );

if ( !own.length ) {
	console.log( `Words of ${ code }, by class (a- is a stem, -a an ending, +a stands behind its figure):\n` );
	for ( const [ name, words ] of Object.entries( language.words ) ) {
		console.log( `${ name.padEnd( 13 ) } ${ words.split( '|' ).join( ', ' ) }` );
	}
	console.log( '\nWhat is found:' );
}
for ( const sentence of own.length ? own : sentencesIn( tests ) ) {
	console.log( `\n${ sentence }` );
	const findings = check( readText( sentence, code ) );
	for ( const { claim, verdict, working, expected, reason } of findings ) {
		console.log( `    ${ claim.figure.text }: ${ claim.relation }, ${ verdict }${ working ? `; ${ working }` : ` (${ reason })` }${ verdict === 'rounding' || verdict === 'mismatch' ? `; rounded ${ expected }` : '' }` );
	}
	if ( !findings.length ) {
		console.log( '    nothing' );
	}
}

/** The sentences of a language's test table: the first of each row, and the traps. */
function sentencesIn( value ) {
	return typeof value === 'string' ? [] : Object.values( value ).flatMap( ( part ) => {
		const rows = Array.isArray( part ) ? part : part && typeof part === 'object' ? Object.values( part ).flat() : [];
		return rows.map( ( row ) => Array.isArray( row ) ? row[ 0 ] : row ).filter( ( sentence ) => typeof sentence === 'string' );
	} );
}
