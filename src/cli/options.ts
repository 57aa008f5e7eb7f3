import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface Options {
	readonly mode: 'people' | 'json' | 'ndjson' | 'help' | 'version';
	readonly isText: boolean;
	readonly comments: boolean;
	readonly figures: boolean;
	readonly lang: string;
	readonly file: string;
}

export const USAGE = `Usage: figurecheck [OPTION]… FILE
Recomputes the numeric claims of a talk page from the inputs stated on it.

FILE is the HTML of a page or of its content; - reads standard input.
  --text       FILE is plain text
  --json       print the report as JSON
  --ndjson     check many passages: one JSON object a line on standard input, one a line on standard output
  --comments   list the comments, too (with --json or --ndjson)
  --figures    list all figures, too (with --json or --ndjson)
  --lang CODE  content language where the page does not say it (default: en)
  --help, --version

Exit status: 0 no mismatch, 1 at least one, 2 bad usage or unreadable input.
`;

/** Reads the arguments. @throws {Error} with one clear line for bad usage */
export function readOptions( args: string[] ): Options {
	const { values, positionals } = parseArgs( {
		args, allowPositionals: true, options: {
			json: { type: 'boolean' }, text: { type: 'boolean' }, ndjson: { type: 'boolean' }, comments: { type: 'boolean' }, figures: { type: 'boolean' },
			lang: { type: 'string' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' }
		}
	} );
	const lang = values.lang ?? 'en';
	if ( !/^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*$/.test( lang ) ) {
		throw new Error( `--lang wants a language code, not "${ lang }"` );
	}
	const mode = values.help ? 'help' : values.version ? 'version' : values.ndjson ? 'ndjson' : values.json ? 'json' : 'people';
	const wanted = mode === 'json' || mode === 'people' ? 1 : 0;
	if ( mode !== 'help' && mode !== 'version' && positionals.length !== wanted ) {
		throw new Error( wanted ? positionals.length ? 'one FILE at a time' : 'FILE is missing (try --help)' : '--ndjson reads standard input and takes no FILE' );
	}
	return { mode, isText: !!values.text, comments: !!values.comments, figures: !!values.figures, lang, file: positionals[ 0 ] ?? '-' };
}
