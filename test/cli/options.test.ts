import { expect, test } from 'vitest';
import { readOptions } from '../../src/cli/options';

test.each( [
	[ 'page.html', { mode: 'people', isText: false, comments: false, figures: false, lang: 'en', file: 'page.html' } ],
	[ '--json page.html', { mode: 'json', file: 'page.html' } ],
	[ '--json --text -', { mode: 'json', isText: true, file: '-' } ],
	[ '--json --comments --figures --lang pt-BR -', { comments: true, figures: true, lang: 'pt-BR' } ],
	[ '--lang=de page.html', { lang: 'de' } ],
	[ '--ndjson --figures', { mode: 'ndjson', figures: true } ],
	[ '-- --json', { mode: 'people', file: '--json' } ],
	[ '--help', { mode: 'help' } ],
	[ '-h --json', { mode: 'help' } ],
	[ '--version', { mode: 'version' } ]
] )( '%s', ( line, wanted ) => {
	expect( readOptions( line.split( ' ' ) ) ).toMatchObject( wanted );
} );

test.each( [
	[ '', 'FILE is missing (- reads standard input; see --help)' ],
	[ '--json', 'FILE is missing (- reads standard input; see --help)' ],
	[ 'a b', 'one FILE at a time' ],
	[ '--ndjson a', '--ndjson reads standard input and takes no FILE' ],
	[ '--verbose a', "Unknown option '--verbose' (see --help)" ],
	[ '--json=yes a', "Option '--json' does not take an argument (see --help)" ],
	[ '--lang', "Option '--lang <value>' argument missing (see --help)" ],
	[ '--lang English! a', '--lang wants a language code such as en or pt-BR, not "English!"' ],
	[ '--lang ../x a', '--lang wants a language code such as en or pt-BR, not "../x"' ]
] )( 'refuses "%s"', ( line, message ) => {
	expect( () => readOptions( line ? line.split( ' ' ) : [] ) ).toThrow( new Error( message ) );
} );
