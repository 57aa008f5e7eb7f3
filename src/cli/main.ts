import '../languages/all';
import { readText } from '../page/text';
import { checkBatch } from './batch';
import { readHtml } from './html';
import { readOptions, USAGE } from './options';
import { coloured, describe, plain } from './people';
import { hasMismatch, reportOf } from './report';
import { readSource } from './source';

/** Written by the build, from package.json. */
declare const VERSION: string;

/** Resolves to the exit status. @throws {Error} with one clear line for bad usage or input */
async function run( args: string[] ): Promise<number> {
	const { stdin, stdout, env } = process;
	const options = readOptions( args );
	if ( options.mode === 'help' || options.mode === 'version' ) {
		stdout.write( options.mode === 'help' ? USAGE : `${ VERSION }\n` );
		return 0;
	}
	if ( options.mode === 'ndjson' ) {
		return checkBatch( stdin, stdout, options, options.lang );
	}
	const source = await readSource( options.file );
	const report = reportOf( options.isText ? readText( source, options.lang ) : readHtml( source, options.lang ), options );
	const paint = stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb' ? coloured : plain;
	stdout.write( options.mode === 'json' ? JSON.stringify( { version: 1, ...report }, null, 2 ) + '\n' : describe( report, paint ) );
	return hasMismatch( report ) ? 1 : 0;
}

// "figurecheck … | head" closes the pipe early; that is no fault.
process.stdout.on( 'error', ( error: NodeJS.ErrnoException ) => process.exit( error.code === 'EPIPE' ? 0 : 2 ) );
run( process.argv.slice( 2 ) ).then(
	( status ) => {
		process.exitCode = status;
	},
	( error: Error ) => {
		process.stderr.write( `figurecheck: ${ error.message.split( '\n' )[ 0 ] }\n` );
		process.exitCode = 2;
	}
);
