#!/usr/bin/env node
// Puts the usual slips into claims that hold, and tells how many are flagged.
//   npm run slips                             in the project's own sentences
//   npm run slips -- labelled.jsonl …         in labelled passages: {"id", "text" or "html", "lang", "claims": [{"figure", "verdict"}]}
//   npm run slips -- --cases [labelled.jsonl …]   each slip that is not flagged, or flagged at the wrong figure, one a line
import { build } from 'esbuild';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = fileURLToPath( new URL( '../../', import.meta.url ) );
const { outputFiles: [ bundle ] } = await build( {
	entryPoints: [ join( root, 'test/slips/main.ts' ) ], absWorkingDir: root, bundle: true, write: false, format: 'esm', platform: 'node', target: 'node20',
	logLevel: 'warning'
} );
const folder = mkdtempSync( join( tmpdir(), 'figurecheck-slips-' ) );
try {
	writeFileSync( join( folder, 'slips.mjs' ), bundle.text );
	const { main } = await import( pathToFileURL( join( folder, 'slips.mjs' ) ).href );
	main( process.argv.slice( 2 ) );
} finally {
	rmSync( folder, { recursive: true, force: true } );
}
