#!/usr/bin/env node
// All benches, one after the other: Chromium, Node, and beside Microsoft's Recognizers.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const BENCHES = [ 'browser.mjs', 'node.mjs', 'figures.mjs' ];

console.log( `${ new Date().toISOString().slice( 0, 10 ) }, ${ cpus().length } × ${ cpus()[ 0 ].model }` );
for ( const bench of BENCHES ) {
	console.log( `\n## ${ bench }\n` );
	const { status } = spawnSync( process.execPath, [ fileURLToPath( new URL( bench, import.meta.url ) ), ...bench === 'figures.mjs' ? [] : process.argv.slice( 2 ) ], { stdio: 'inherit' } );
	process.exitCode = process.exitCode || status || 0;
}
