import { parseArgs } from 'node:util';

export type Mode = 'people' | 'json' | 'ndjson' | 'help' | 'version';

/** What the command line asks for. */
export interface Options {
	readonly mode: Mode;
	readonly isText: boolean;
	readonly comments: boolean;
	readonly figures: boolean;
	readonly lang: string;
	readonly file: string;
}

export const USAGE = `Usage: figurecheck [OPTION]... FILE
Recomputes the numeric claims of a wiki discussion from the inputs stated in it.

FILE is the HTML of a page or of its content; - reads standard input.

  --text        FILE is plain text
  --lang CODE   content language where the page does not say it (default: en)
  --comments    list all comments, too
  --figures     list all figures read, too
  --json        print one JSON object
  --ndjson      check many passages: one JSON object per line on standard input
                ({"id", "text" or "html", "lang"}), one per line on standard output
  --help, --version

Exit status: 0 no mismatch, 1 at least one mismatch, 2 bad usage or unreadable input.
`;

const LANGUAGE_CODE = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

/** Reads the arguments. @throws {Error} with one clear line for bad usage */
export function readOptions( args: string[] ): Options {
	const { values, positionals } = parse( args );
	const { help, version, ndjson, json, text, comments = false, figures = false, lang = 'en' } = values;
	const mode = help ? 'help' : version ? 'version' : ndjson ? 'ndjson' : json ? 'json' : 'people';
	if ( !LANGUAGE_CODE.test( lang ) ) {
		throw new Error( `--lang wants a language code such as en or pt-BR, not "${ lang }"` );
	}
	if ( mode === 'ndjson' && positionals.length ) {
		throw new Error( '--ndjson reads standard input and takes no FILE' );
	}
	if ( ( mode === 'json' || mode === 'people' ) && positionals.length !== 1 ) {
		throw new Error( positionals.length ? 'one FILE at a time' : 'FILE is missing (- reads standard input; see --help)' );
	}
	return { mode, isText: !!text, comments, figures, lang, file: positionals[ 0 ] ?? '-' };
}

function parse( args: string[] ): ReturnType<typeof parseArgs<typeof CONFIG>> {
	try {
		return parseArgs( { ...CONFIG, args } );
	} catch ( error ) {
		// Node's own message goes on to explain "--": its first sentence says what is wrong.
		throw new Error( `${ ( error as Error ).message.split( /\.(?:\s|$)|\n/ )[ 0 ] } (see --help)` );
	}
}

const CONFIG = {
	allowPositionals: true,
	options: {
		json: { type: 'boolean' }, ndjson: { type: 'boolean' }, text: { type: 'boolean' }, comments: { type: 'boolean' }, figures: { type: 'boolean' },
		lang: { type: 'string' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' }
	}
} as const;
