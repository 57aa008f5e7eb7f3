import { readFileSync } from 'node:fs';
import '../languages/all';
import { checkBatch } from './batch';
import { readText } from '../page/text';
import { readHtml } from './input';
import { readOptions, USAGE } from './options';
import { describe } from './people';
import { reportOf } from './report';

declare const VERSION: string;

/** @throws {Error} with one clear line for bad usage or input */
async function run(): Promise<number> {
	const options = readOptions( process.argv.slice( 2 ) );
	if ( options.mode === 'help' || options.mode === 'version' ) {
		process.stdout.write( options.mode === 'help' ? USAGE : `${ VERSION }\n` );
		return 0;
	}
	if ( options.mode === 'ndjson' ) {
		return checkBatch( process.stdin, process.stdout, options, options.lang );
	}
	const source = read( options.file );
	const discussion = options.isText ? readText( source, options.lang ) : readHtml( source, options.lang );
	const { findings, ...report } = reportOf( discussion, options );
	process.stdout.write( options.mode === 'json' ? JSON.stringify( { version: 1, ...report }, null, 2 ) + '\n' :
		describe( discussion, findings, !!process.stdout.isTTY && !process.env.NO_COLOR ) );
	return findings.some( ( finding ) => finding.verdict === 'mismatch' ) ? 1 : 0;
}

function read( file: string ): string {
	const bytes = readFileSync( file === '-' ? 0 : file );
	if ( bytes.includes( 0 ) ) {
		throw new Error( `${ file }: not a text` );
	}
	return bytes.toString( 'utf8' ).replace( /^\ufeff/, '' );
}

process.stdout.on( 'error', ( error: NodeJS.ErrnoException ) => process.exit( error.code === 'EPIPE' ? 0 : 2 ) );
run().then(
	( status ) => {
		process.exitCode = status;
	},
	( error: Error ) => {
		process.stderr.write( `figurecheck: ${ error.message.split( '\n' )[ 0 ] }\n` );
		process.exitCode = 2;
	}
);
