import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Which release of Debian has which MediaWiki. */
const SUITES = { 1.39: 'bookworm', 1.43: 'trixie' } as const;
export type Version = '1.39' | '1.43';
/** 52 MB, over a slow line. */
const PATIENCE = 300000;

/** Where unpacked packages are kept between runs. */
const cache = process.env.FIGURECHECK_WIKI_CACHE || join( tmpdir(), 'figurecheck-wiki' );

/**
 * Unpacks Debian's package of a MediaWiki, without installing it: it would bring a web server along. The package is PHP
 * and JavaScript only, so that of another release will do.
 *
 * @return the folder that holds index.php
 */
export async function unpackMediaWiki( version: Version ): Promise<string> {
	const code = join( cache, version, 'usr/share/mediawiki' );
	if ( !existsSync( join( code, 'includes/Defines.php' ) ) ) {
		const work = join( cache, `apt-${ version }` );
		rmSync( join( work, 'debs' ), { recursive: true, force: true } );
		rmSync( join( work, 'tree' ), { recursive: true, force: true } );
		[ 'lists/partial', 'debs', 'tree' ].forEach( ( folder ) => mkdirSync( join( work, folder ), { recursive: true } ) );
		await download( work, version );
		for ( const deb of readdirSync( join( work, 'debs' ) ) ) {
			await run( 'dpkg', [ '-x', join( work, 'debs', deb ), join( work, 'tree' ) ] );
		}
		rmSync( join( cache, version ), { recursive: true, force: true } );
		renameSync( join( work, 'tree' ), join( cache, version ) );
	}
	return code;
}

/** The whole version of an unpacked MediaWiki, as 1.43.11. */
export function fullVersionOf( code: string ): string {
	return /'MW_VERSION', '([^']+)'/.exec( readFileSync( join( code, 'includes/Defines.php' ), 'utf8' ) )?.[ 1 ] ?? '?';
}

async function download( work: string, version: Version ): Promise<void> {
	const sources = join( work, 'mediawiki.sources' );
	writeFileSync( sources, [ 'Types: deb', `URIs: ${ await mirror() }`, `Suites: ${ SUITES[ version ] }`, 'Components: main', 'Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg', '' ].join( '\n' ) );
	const options = [
		'-q', '-o', `Dir::Etc::sourcelist=${ sources }`, '-o', 'Dir::Etc::sourceparts=/dev/null', '-o', `Dir::State::Lists=${ join( work, 'lists' ) }`,
		'-o', 'APT::Sandbox::User=root', '-o', 'Acquire::Languages=none', '-o', 'Acquire::Retries=3'
	];
	await run( 'apt-get', [ ...options, 'update' ] );
	const found = ( await run( 'apt-cache', [ ...options, 'madison', 'mediawiki' ] ) ).split( '\n' ).map( ( line ) => ( line.split( '|' )[ 1 ] ?? '' ).trim() )
		.find( ( full ) => full.replace( /^\d+:/, '' ).startsWith( `${ version }.` ) );
	if ( !found ) {
		throw new Error( `Debian ${ SUITES[ version ] } has no MediaWiki ${ version }` );
	}
	await run( 'apt-get', [ ...options, 'download', `mediawiki=${ found }`, `mediawiki-classes=${ found }` ], join( work, 'debs' ) );
}

/** The mirror that the machine itself is set up with. */
async function mirror(): Promise<string> {
	const found = ( await run( 'apt-get', [ 'indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages' ] ) ).split( '\n' ).find( ( address ) => /\/debian\/?$/.test( address ) );
	if ( !found ) {
		throw new Error( 'This machine names no Debian mirror in its package sources' );
	}
	return found;
}

/** Without blocking: vitest takes a worker that says nothing for a minute for a failed one. */
async function run( command: string, args: readonly string[], cwd?: string ): Promise<string> {
	try {
		return ( await promisify( execFile )( command, args, { encoding: 'utf8', timeout: PATIENCE, ...cwd ? { cwd } : {} } ) ).stdout;
	} catch ( error ) {
		const { stderr, message } = error as { stderr?: string; message: string };
		throw new Error( `${ command } ${ args[ args.length - 1 ] }: ${ ( stderr || message ).trim().split( '\n' ).slice( -3 ).join( ' ' ) }` );
	}
}
