import { parse } from 'acorn';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { root } from './source';

const dist = join( root, 'dist' );
/** Bytes, gzipped: what is loaded on every page view, and each part that is loaded when it is wanted. */
const BUDGETS: Readonly<Record<string, number>> = { 'FigureCheck.js': 20480, 'FigureCheck-checker.js': 102000, 'FigureCheck-tables.js': 13000, 'FigureCheck-panel.js': 11000 };
const BUDGET_OF_LANGUAGE = 8000;
const scripts = readdirSync( dist ).filter( ( name ) => /^FigureCheck.*\.js$/.test( name ) );
const read = ( name: string ): string => readFileSync( join( dist, name ), 'utf8' );

test( 'dist/ is what src/ gives', () => {
	expect( () => execFileSync( process.execPath, [ join( root, 'build.mjs' ), '--check' ], { stdio: 'pipe' } ) ).not.toThrow();
} );

test( 'the gadget is there, and its definition', () => {
	expect( readdirSync( dist ) ).toEqual( expect.arrayContaining( [ 'FigureCheck.js', 'Gadgets-definition.txt', 'cli.js' ] ) );
} );

describe.each( scripts )( '%s', ( name ) => {
	test( 'passes the ES2016 that MediaWiki 1.43 validates', () => {
		expect( () => parse( read( name ), { ecmaVersion: 2016, sourceType: 'script' } ) ).not.toThrow();
	} );

	test( 'needs no expression that the oldest browsers cannot read', () => {
		// Lookbehind, named groups and properties of Unicode, in a literal or in a string.
		expect( read( name ) ).not.toMatch( /\(\?<[=!a-zA-Z]|\\p\{/ );
	} );

	test( 'reads no markup and runs no text', () => {
		expect( read( name ) ).not.toMatch( /innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|srcdoc|document\.write|\beval\(|new Function|\.html\(|globalEval/ );
	} );

	test( 'holds nothing that MediaWiki acts on when it is saved', () => {
		expect( read( name ).match( /~{3}|\{\{(?:safe)?subst:|<\/?nowiki/gi ) ).toEqual( [ '<nowiki', '</nowiki' ] );
	} );

	test( 'says what it is, and that edits will be lost', () => {
		expect( read( name ).slice( 0, 500 ) ).toMatch( /^\/\*\*\n \* FigureCheck \d[\s\S]*edits here will be overwritten[\s\S]*Licence: MIT/ );
	} );
} );

test.each( scripts )( '%s is no larger than it may be', ( name ) => {
	expect( gzipSync( read( name ), { level: 9 } ).length ).toBeLessThanOrEqual( BUDGETS[ name ] ?? BUDGET_OF_LANGUAGE );
} );

describe( 'the definition', () => {
	/** "* name[options]|page|page" */
	const lines = read( 'Gadgets-definition.txt' ).trim().split( '\n' ).map( ( line ) => {
		const [ , name, options, pages ] = /^\* ([\w-]+)\[([^\]]*)\]\|(.+)$/.exec( line ) ?? [];
		return { name, options: ( options ?? '' ).split( '|' ), pages: ( pages ?? '' ).split( '|' ) };
	} );

	test( 'names each file that ships, once', () => {
		expect( lines.flatMap( ( { pages } ) => pages ).sort() ).toEqual( [ ...scripts ].sort() );
	} );

	test( 'hides the parts, and shows the gadget', () => {
		expect( lines.filter( ( { options } ) => !options.includes( 'hidden' ) ).map( ( { name } ) => name ) ).toEqual( [ 'FigureCheck' ] );
	} );

	test( 'names options that MediaWiki knows; without ResourceLoader nothing is loaded', () => {
		const known = [ 'ResourceLoader', 'dependencies', 'rights', 'actions', 'skins', 'namespaces', 'contentModels', 'categories', 'default', 'hidden', 'package', 'type', 'peers', 'supportsUrlLoad' ];
		for ( const { options } of lines ) {
			expect( options ).toContain( 'ResourceLoader' );
			expect( known ).toEqual( expect.arrayContaining( options.map( ( option ) => option.split( '=' )[ 0 ] ) ) );
		}
	} );

	test( 'declares what the gadget waits for', () => {
		const [ , listed ] = /const DEPENDENCIES = \[([^\]]*)\]/.exec( readFileSync( join( root, 'src/gadget.ts' ), 'utf8' ) ) ?? [];
		const declared = lines[ 0 ].options.find( ( option ) => option.startsWith( 'dependencies=' ) )?.slice( 'dependencies='.length ).split( ',' );
		expect( listed?.match( /[\w.]+/g ) ).toEqual( declared );
	} );
} );

test( 'the command line runs alone, with nothing beside it', () => {
	const folder = mkdtempSync( join( tmpdir(), 'figurecheck-' ) );
	copyFileSync( join( dist, 'cli.js' ), join( folder, 'cli.mjs' ) );
	expect( existsSync( join( folder, 'node_modules' ) ) ).toBe( false );
	const html = '<p>12 of <b>40</b> editors (30%) agreed.</p>';
	const report = JSON.parse( execFileSync( process.execPath, [ join( folder, 'cli.mjs' ), '--json', '-' ], { input: html, encoding: 'utf8' } ) );
	expect( report ).toMatchObject( { version: 1, claims: [ { figure: '30%', verdict: 'verified' } ] } );
	expect( statSync( join( dist, 'cli.js' ) ).mode & 0o111 ).not.toBe( 0 );
} );
