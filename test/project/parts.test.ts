import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { TableReader } from '../../src/checking';
import type { Discussion } from '../../src/model';
import type { Checker } from '../../src/parts/checker';
import { root } from './source';

const PAGE = '<p>Of 40 editors 12 (30%) came.</p><table class="wikitable"><tr><th>Land</th><th>Stimmen</th></tr><tr><td>A</td><td>12</td></tr><tr><td>B</td><td>30</td></tr><tr><td>C</td><td>8</td></tr><tr><td>Insgesamt</td><td>50</td></tr></table>';

/** Runs a bundle as a browser does, after what it needs. */
function load( window: JSDOM[ 'window' ], ...names: readonly string[] ): Record<string, unknown> {
	names.forEach( ( name ) => window.eval( readFileSync( join( root, 'dist', `FigureCheck-${ name }.js` ), 'utf8' ) ) );
	return window.eval( 'mw.figurecheck.parts' ) as Record<string, unknown>;
}

test( 'the part for tables uses the modules of the checker, and the words that it was given', () => {
	const { window } = new JSDOM( `<body lang="de">${ PAGE }</body>`, { runScripts: 'outside-only' } );
	window.eval( 'var mw = { figurecheck: { parts: {} } }' );
	const { checker, tables, de } = load( window, 'checker', 'tables', 'de' ) as { checker: Checker; tables: TableReader; de: { language: Parameters<Checker[ 'registerLanguage' ]>[ 0 ] } };
	const relations = ( discussion: Discussion, reader: TableReader | null ): string[] => [ ...checker.checking( discussion, 0, reader ) ].flat().map( ( { claim } ) => claim.relation );
	const reading = checker.reading( window.document.body, 'de' );
	let step = reading.next();
	while ( !step.done ) {
		step = reading.next();
	}
	const { discussion } = step.value;
	checker.registerLanguage( de.language );
	expect( relations( discussion, tables ) ).toContain( 'table' );
	expect( relations( discussion, null ) ).not.toContain( 'table' );
} );
