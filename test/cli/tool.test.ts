import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const tool = fileURLToPath( new URL( '../../dist/cli.js', import.meta.url ) );
const folder = mkdtempSync( join( tmpdir(), 'figurecheck-' ) );

function file( name: string, content: string | Uint8Array ): string {
	const path = join( folder, name );
	writeFileSync( path, content );
	return path;
}

function run( args: readonly string[], input: string | Uint8Array = '' ): { status: number | null; stdout: string; stderr: string } {
	return spawnSync( process.execPath, [ tool, ...args ], { input, encoding: 'utf8', maxBuffer: 1e9 } );
}

const figures = ( stdout: string ): string[] => JSON.parse( stdout ).claims.map( ( { figure, verdict }: Record<string, string> ) => `${ figure } ${ verdict }` );

test.each( [
	[ 'all is well', '12 of 40 editors (30%)', 0 ],
	[ 'rounding is no mismatch', '101,000 impressions, 8,100 followers: 12.46 impressions per follower', 0 ],
	[ 'a mismatch', '120 + 35 = 156', 1 ],
	[ 'nothing at all', '', 0 ]
] )( 'exit status: %s', ( _name, text, status ) => {
	for ( const options of [ [ '--json' ], [] ] ) {
		expect( run( [ ...options, '--text', '-' ], text ) ).toMatchObject( { status, stderr: '' } );
	}
	expect( run( [ '--ndjson' ], JSON.stringify( { id: 'a', text } ) ) ).toMatchObject( { status, stderr: '' } );
} );

test.each( [
	[ 'no FILE', [], /^figurecheck: FILE is missing/ ],
	[ 'an unknown option', [ '--verbose' ], /^figurecheck: Unknown option '--verbose'/ ],
	[ 'a file that is not there', [ join( folder, 'none.html' ) ], /none\.html: no such file$/ ],
	[ 'a folder', [ folder ], /: is a directory$/ ],
	[ 'a binary', [ file( 'page.png', Uint8Array.of( 0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13 ) ) ], /page\.png: not a text in UTF-8$/ ],
	[ 'UTF-16', [ file( 'utf16.txt', Buffer.from( '\ufeff12 of 40', 'utf16le' ) ) ], /utf16\.txt: not a text in UTF-8$/ ]
] )( 'one clear line: %s', ( _name, args, message ) => {
	for ( const options of [ [], [ '--json' ] ] ) {
		const { status, stdout, stderr } = run( [ ...options, ...args ] );
		expect( { status, stdout } ).toEqual( { status: 2, stdout: '' } );
		expect( stderr.trimEnd() ).toMatch( message );
		expect( stderr.trimEnd().split( '\n' ) ).toHaveLength( 1 );
	}
} );

test.each( [
	[ 'a fragment', '<p>12 of <b>40</b> editors (30%)</p>' ],
	[ 'a whole page', '<!DOCTYPE html>\n<html><head><title>1 + 1 = 3</title></head><body><div>2 + 2 = 5</div><div id="mw-content-text"><p>12 of 40 editors (30%)</p></div></body></html>' ],
	[ 'a page of parser output', '<html><body><p>2 + 2 = 5</p><div class="mw-parser-output"><p>12 of 40 editors (30%)</p></div></body></html>' ],
	[ 'a page with a notice above its content', '<html><body><div class="mw-parser-output">2 + 2 = 5</div><div id="mw-content-text"><div class="mw-parser-output">12 of 40 editors (30%)</div></div></body></html>' ],
	[ 'a page without MediaWiki', '<html><body><p>12 of 40 editors (30%)</p></body></html>' ],
	[ 'a page without a body', '<html><p>12 of 40 editors (30%)</p></html>' ],
	[ 'a byte order mark', '\ufeff<p>12 of 40 editors (30%)</p>' ],
	[ 'elements that nobody closed', '<ul><li>12 of 40 editors (30%)<li>Yes<ul><li>No' ],
	[ 'bytes that are no UTF-8', Buffer.concat( [ Buffer.from( '<p>12 of 40 editors (30%)</p><p>' ), Uint8Array.of( 0xff, 0xfe ), Buffer.from( '</p>' ) ] ) ]
] )( 'reads %s', ( _name, html ) => {
	const { status, stdout } = run( [ '--json', '-' ], html );
	expect( { status, claims: figures( stdout ) } ).toEqual( { status: 0, claims: [ '30% verified' ] } );
} );

test.each( [
	[ 'as told', '<p>1.326 / 8.100 = 16,37 %</p>', 'de' ],
	[ 'as the content says, not as told', '<div id="mw-content-text" lang="de"><p>1.326 / 8.100 = 16,37 %</p></div>', 'en' ],
	[ 'as what holds the content says', '<html lang="de"><body><div id="mw-content-text"><p>1.326 / 8.100 = 16,37 %</p></div></body></html>', 'en' ]
] )( 'takes the language %s', ( _name, html, lang ) => {
	expect( figures( run( [ '--json', '--lang', lang, '-' ], html ).stdout ) ).toEqual( [ '16,37 % verified' ] );
} );

describe( 'the report for people', () => {
	test( 'has no colour in a pipe', () => {
		expect( run( [ '--text', '-' ], '120 + 35 = 156' ).stdout ).toMatch( /^≠ mismatch {3}156/ );
	} );

	test( '--help and --version', () => {
		expect( run( [ '--help' ] ) ).toMatchObject( { status: 0, stdout: expect.stringContaining( 'Exit status:' ), stderr: '' } );
		expect( run( [ '--version' ] ).stdout ).toMatch( /^\d+\.\d+\.\d+\n$/ );
	} );
} );

test( 'is silent when its reader goes away', async () => {
	const child = spawn( process.execPath, [ tool, '--ndjson' ], { stdio: [ 'pipe', 'pipe', 'pipe' ] } );
	let stderr = '';
	child.stderr.on( 'data', ( chunk ) => {
		stderr += chunk;
	} );
	child.stdin.on( 'error', () => undefined );
	child.stdout.once( 'data', () => child.stdout.destroy() );
	child.stdin.write( `${ JSON.stringify( { id: 'a', text: '12 of 40 (30%)' } ) }\n`.repeat( 20000 ) );
	const status = await new Promise( ( resolve ) => {
		child.on( 'close', resolve );
	} );
	expect( { status, stderr } ).toEqual( { status: 0, stderr: '' } );
} );

test( 'memory stays flat over a long stream', async () => {
	const peak = async ( lines: number ): Promise<number> => {
		const child = spawn( process.execPath, [ '--eval', `
			process.on( 'exit', () => process.stderr.write( String( process.resourceUsage().maxRSS ) ) );
			import( process.argv[ 1 ] );`, tool, '--ndjson' ], { stdio: [ 'pipe', 'ignore', 'pipe' ] } );
		let stderr = '';
		child.stderr.on( 'data', ( chunk ) => {
			stderr += chunk;
		} );
		const batch = `${ JSON.stringify( { id: 'a', text: 'We met 12 of 40 editors (30%), and more will come.' } ) }\n`.repeat( 1000 );
		for ( let i = 0; i < lines; i += 1000 ) {
			if ( !child.stdin.write( batch ) ) {
				await new Promise( ( resolve ) => {
					child.stdin.once( 'drain', resolve );
				} );
			}
		}
		child.stdin.end();
		await new Promise( ( resolve ) => {
			child.on( 'close', resolve );
		} );
		return Number( stderr );
	};
	// Five times the stream, not twice the memory. In kilobytes; the heap of a process that just began is about 80,000.
	const short = await peak( 4000 );
	expect( short ).toBeGreaterThan( 10000 );
	expect( await peak( 20000 ) ).toBeLessThan( 1.6 * short );
} );
