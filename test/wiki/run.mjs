#!/usr/bin/env node
// Builds FigureCheck, installs it on real MediaWikis and reads pages there in Chromium. Ends with "N passed, N failed".
//   node test/wiki/run.mjs [arguments of vitest, as a part of a file's name, or -t and a part of a test's]
// Needs what README.md lists: chromium, php-cli with a few of its modules, and apt-get for MediaWiki itself.
// VISITS=200 makes the long run longer; SHOTS=folder says where pictures go.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath( new URL( '../../', import.meta.url ) );
const NEEDED = [ [ 'php', [ '--version' ] ], [ process.env.CHROMIUM || '/usr/bin/chromium', [ '--version' ] ], [ 'apt-get', [ '--version' ] ], [ 'dpkg', [ '--version' ] ] ];

const missing = NEEDED.filter( ( [ command, args ] ) => spawnSync( command, args, { stdio: 'ignore' } ).status !== 0 ).map( ( [ command ] ) => command );
if ( missing.length ) {
	console.error( `A real MediaWiki cannot be started, as this machine lacks ${ missing.join( ', ' ) }.` );
	process.exitCode = 2;
} else if ( process.env.FIGURECHECK_DIST || node( 'build.mjs' ) === 0 ) {
	process.exitCode = test();
} else {
	process.exitCode = 2;
}

function test() {
	const results = mkdtempSync( join( tmpdir(), 'figurecheck-results-' ) );
	const file = join( results, 'results.json' );
	const status = node( 'node_modules/vitest/vitest.mjs', 'run', '--root', '.', '--config', 'test/wiki/vitest.config.ts', '--reporter=verbose', '--reporter=json', `--outputFile.json=${ file }`, ...process.argv.slice( 2 ) );
	try {
		const { numPassedTests, numFailedTests } = JSON.parse( readFileSync( file, 'utf8' ) );
		// A wiki that does not start fails its file without a failed test.
		console.log( `${ numPassedTests } passed, ${ status !== 0 && numFailedTests === 0 ? 1 : numFailedTests } failed` );
	} catch {
		console.log( '0 passed, 1 failed' );
	}
	rmSync( results, { recursive: true, force: true } );
	return status;
}

function node( ...args ) {
	return spawnSync( process.execPath, args, { cwd: root, stdio: 'inherit' } ).status ?? 1;
}
