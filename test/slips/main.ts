import '../../src/languages/all';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { corpusSources } from './corpus';
import { trySlips } from './outcome';
import { cases, summary } from './print';
import { labelledSources } from './said';

/** Prints what comes of slips in the labelled files, or in the corpus where none is given. */
export function main( args: readonly string[] ): void {
	const files = args.filter( ( arg ) => arg !== '--cases' );
	const sources = files.length ? files.flatMap( ( file ) => labelledSources( readFileSync( file, 'utf8' ) ) ) : corpusSources();
	const tried = sources.map( trySlips );
	const outcomes = tried.flatMap( ( result ) => result.outcomes );
	const unfound = tried.flatMap( ( result ) => result.unfound );
	const lines = args.includes( '--cases' ) ? cases( outcomes ) : [ `${ files.length ? files.map( ( file ) => basename( file ) ).join( ', ' ) : 'test/claims/corpus' }\n`, ...summary( outcomes, unfound ) ];
	process.stdout.write( `${ lines.join( '\n' ) }\n` );
}
