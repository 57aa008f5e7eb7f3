import { execFile, execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { logIn } from './api';
import type { Api } from './api';
import { fullVersionOf, unpackMediaWiki } from './unpack';
import type { Version } from './unpack';

export interface WikiOptions {
	readonly version: Version;
	readonly discussionTools?: boolean;
	/** Sends the strictest content security policy that MediaWiki has. */
	readonly csp?: boolean;
	/** Language of the content; English where it is not given. */
	readonly lang?: string;
}

/** A MediaWiki that runs. */
export interface Wiki {
	/** Without a slash at the end. */
	readonly url: string;
	/** As 1.43.9. */
	readonly version: string;
	readonly options: WikiOptions;
	/** Of its administrator. */
	readonly api: Api;
	stop(): void;
}

const ADMIN = 'Admin';
/** What PHP must have; Debian's packages for them are php-cli, php-sqlite3, php-intl, php-mbstring, php-xml, php-apcu and php-gmp. */
const PHP_EXTENSIONS = [ 'mbstring', 'intl', 'xml', 'pdo_sqlite', 'apcu', 'gmp' ];
const STEP = 120000;
const START = 60000;
const own = ( name: string ): string => fileURLToPath( new URL( name, import.meta.url ) );

/** Creates a MediaWiki on SQLite in a folder of its own and serves it on the loopback interface. */
export async function startWiki( options: WikiOptions ): Promise<Wiki> {
	const lacking = PHP_EXTENSIONS.filter( ( name ) => execFileSync( 'php', [ '-r', `echo extension_loaded( '${ name }' );` ], { encoding: 'utf8' } ) !== '1' );
	if ( lacking.length ) {
		throw new Error( `PHP lacks ${ lacking.join( ', ' ) }` );
	}
	const code = await unpackMediaWiki( options.version );
	const dir = mkdtempSync( join( tmpdir(), `figurecheck-${ options.version }-` ) );
	const pass = randomBytes( 12 ).toString( 'hex' );
	const url = `http://127.0.0.1:${ await freePort() }`;
	let server: ChildProcess | null = null;
	const stop = (): void => {
		process.removeListener( 'exit', stop );
		server?.stdin?.destroy();
		rmSync( dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 } );
	};
	// Nothing stays behind, however the run ends.
	process.once( 'exit', stop );
	try {
		layOut( dir, code, options );
		await install( dir, url, pass, options );
		server = serve( dir, new URL( url ).port );
		await untilReady( url, server, dir );
		return { url, version: fullVersionOf( code ), options, api: await logIn( url, ADMIN, pass ), stop };
	} catch ( error ) {
		stop();
		throw error;
	}
}

function layOut( dir: string, code: string, { discussionTools, csp }: WikiOptions ): void {
	[ 'w/extensions', 'w/images', 'data', 'cache', 'log', 'tmp' ].forEach( ( folder ) => mkdirSync( join( dir, folder ), { recursive: true } ) );
	for ( const name of readdirSync( code ) ) {
		if ( ![ 'LocalSettings.php', 'extensions', 'extensions-core', 'images', 'config', 'cache' ].includes( name ) ) {
			symlinkSync( join( code, name ), join( dir, 'w', name ) );
		}
	}
	for ( const name of readdirSync( join( code, 'extensions-core' ) ) ) {
		symlinkSync( join( code, 'extensions-core', name ), join( dir, 'w/extensions', name ) );
	}
	const extensions = [ 'Gadgets', 'ParserFunctions', 'Cite', ...discussionTools ? [ 'VisualEditor', 'Linter', 'Echo', 'DiscussionTools' ] : [] ];
	writeFileSync( join( dir, 'wiki.json' ), JSON.stringify( { extensions, csp: Boolean( csp ) } ) );
	copyFileSync( own( 'settings.php' ), join( dir, 'settings.php' ) );
	copyFileSync( own( 'router.php' ), join( dir, 'router.php' ) );
}

async function install( dir: string, url: string, pass: string, { discussionTools, lang = 'en' }: WikiOptions ): Promise<void> {
	await maintain( dir, 'install', [ '--dbtype', 'sqlite', '--dbname', 'wiki', '--dbpath', join( dir, 'data' ), '--server', url, '--scriptpath', '/w', '--lang', lang, '--confpath', join( dir, 'w' ), '--skins', 'Vector', '--pass', pass, 'Meta', ADMIN ] );
	const local = join( dir, 'w/LocalSettings.php' );
	// The installer loads what it finds; settings.php says what to load.
	writeFileSync( local, readFileSync( local, 'utf8' ).replace( /^wfLoad(?:Skin|Extension)\(.*$/gm, '' ) );
	appendFileSync( local, `require_once '${ dir }/settings.php';\n` );
	if ( discussionTools ) {
		await maintain( dir, 'update', [ '--quick' ] );
	}
}

/** Since 1.40 one script runs all of them. */
async function maintain( dir: string, script: string, args: readonly string[] ): Promise<void> {
	const runner = join( dir, 'w/maintenance/run.php' );
	const command = existsSync( runner ) ? [ runner, script ] : [ join( dir, `w/maintenance/${ script }.php` ) ];
	try {
		await promisify( execFile )( 'php', [ ...command, ...args ], { encoding: 'utf8', timeout: STEP, env: { ...process.env, MW_INSTALL_PATH: join( dir, 'w' ), TMPDIR: join( dir, 'tmp' ) } } );
	} catch ( error ) {
		const { stdout, stderr, message } = error as { stdout?: string; stderr?: string; message: string };
		throw new Error( `MediaWiki's ${ script }.php failed: ${ ( stderr || stdout || message ).trim().split( '\n' ).slice( -3 ).join( ' ' ) }` );
	}
}

function serve( dir: string, port: string ): ChildProcess {
	const settings = {
		display_errors: '0', log_errors: '1', error_log: join( dir, 'log/php.log' ), memory_limit: '512M', max_execution_time: '120',
		'opcache.enable': '1', 'opcache.memory_consumption': '256', 'opcache.max_accelerated_files': '20000', 'apc.shm_size': '128M',
		sys_temp_dir: join( dir, 'tmp' ), upload_tmp_dir: join( dir, 'tmp' ), 'session.save_path': join( dir, 'tmp' )
	};
	const log = openSync( join( dir, 'log/server.log' ), 'a' );
	const command = [ 'php', ...Object.entries( settings ).flatMap( ( pair ) => [ '-d', pair.join( '=' ) ] ), '-S', `127.0.0.1:${ port }`, '-t', dir, join( dir, 'router.php' ) ];
	// The server and its workers end when the pipe to this process does, however it ends.
	return spawn( 'sh', [ '-c', '"$@" & cat > /dev/null; kill -9 0', 'sh', ...command ], {
		cwd: dir, detached: true, stdio: [ 'pipe', log, log ], env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4', MW_INSTALL_PATH: join( dir, 'w' ) }
	} );
}

/** The first view compiles styles and messages: done here once, so that no test waits for it. */
async function untilReady( url: string, server: ChildProcess, dir: string ): Promise<void> {
	const deadline = Date.now() + START;
	while ( Date.now() < deadline && server.exitCode === null ) {
		const response = await fetch( `${ url }/w/index.php?title=Special:BlankPage`, { signal: AbortSignal.timeout( START ) } ).catch( () => null );
		if ( response?.ok ) {
			return;
		}
		if ( response && response.status >= 500 ) {
			throw new Error( `MediaWiki answers ${ response.status }: ${ ( await response.text() ).replace( /<[^>]+>|\s+/g, ' ' ).slice( 0, 300 ) }` );
		}
		await new Promise( ( resolve ) => setTimeout( resolve, 200 ) );
	}
	throw new Error( `MediaWiki does not answer on ${ url }: ${ readFileSync( join( dir, 'log/server.log' ), 'utf8' ).trim().split( '\n' ).slice( -2 ).join( ' ' ) }` );
}

function freePort(): Promise<number> {
	return new Promise( ( resolve, reject ) => {
		const probe = createServer();
		probe.once( 'error', reject );
		probe.listen( 0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close( () => resolve( port ) );
		} );
	} );
}
