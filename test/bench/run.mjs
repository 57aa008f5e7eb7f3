#!/usr/bin/env node
// The README's table of what FigureCheck costs, in Chromium and in Node, and the measurements that it is made from. All
// times are processor time, so that a busy machine tells nearly the same; medians of some rounds, when all is compiled.
//   node test/bench/run.mjs [page.html …]     REPS=7, and CHROMIUM= for another browser
import { cpus } from 'node:os';
import { benchBrowser, MARKS, tableOfBrowser } from './browser.mjs';
import { compareFigures, tableOfFigures } from './figures.mjs';
import { benchBatch, benchNode, tableOfNode } from './node.mjs';
import { pages, ratio, table } from './pages.mjs';

const PASSAGES = 20000;

const all = pages( process.argv.slice( 2 ) );
const { version, rows } = await benchBrowser( all );
const inNode = await benchNode( all );
const batches = [ await benchBatch( all[ 0 ], PASSAGES ), await benchBatch( all[ 0 ], 5 * PASSAGES ) ];
const figures = await compareFigures();

console.log( `${ new Date().toISOString().slice( 0, 10 ) }, ${ cpus().length } × ${ cpus()[ 0 ].model }, Chromium ${ version.split( '.' )[ 0 ] }, Node ${ process.versions.node }.` );
console.log( 'The floor walks all text nodes and tokenises those with a digit, as anything that reads numbers must.\n' );
console.log( table( [ '', 'Chromium', 'Node' ], summary() ) );
console.log( `\n## Chromium, milliseconds\n\n${ tableOfBrowser( rows ) }` );
console.log( `\n## Node\n\n${ tableOfNode( inNode ) }\n` );
console.log( table( [ 'passages', 'a second', 'most memory, MB' ], batches.map( ( { count, rate, megabytes } ) => [ count, Math.round( rate ), Math.round( megabytes ) ] ) ) );
console.log( `\n## Numbers alone\n\n${ tableOfFigures( figures ) }` );

/** Ratios first. */
function summary() {
	const both = ( of ) => [ of( rows ), of( inNode ) ];
	const lines = all.map( ( { name }, i ) => [ `${ name }: read and checked ÷ floor`, ...both( ( its ) => ratio( its[ i ].all, its[ i ].floor ) ) ] );
	const tens = all.findIndex( ( { name } ) => name === '10 MB' );
	if ( tens > 0 ) {
		lines.push( [ 'ten times the page ÷ the page', ...both( ( its ) => ratio( its[ tens ].all, its[ 0 ].all ) ) ] );
	}
	const faster = figures.map( ( { lang, ms, msOfRecognizers } ) => `${ lang } ${ Math.round( msOfRecognizers / ms ) }` ).join( ', ' );
	return [
		...lines,
		[ 'command line ÷ jsdom’s parse of the page', '–', ratio( inNode[ 0 ].tool, inNode[ 0 ].jsdom ) ],
		[ 'reading numbers alone, times faster than Recognizers', '–', faster ],
		[ '… than compromise (English)', '–', ratio( figures[ 0 ].msOfCompromise, figures[ 0 ].ms ) ],
		[ 'memory kept ÷ text', rows[ 0 ].memory.toFixed( 1 ), '–' ],
		[ `${ all[ 0 ].name }: read and checked, ms`, ...both( ( its ) => its[ 0 ].all.toFixed( 0 ) ) ],
		[ '… for the first time, nothing compiled yet', ...both( ( its ) => its[ 0 ].first.toFixed( 0 ) ) ],
		[ '… longest time in one go', rows[ 0 ].longest.toFixed( 0 ), '–' ],
		[ `${ Math.min( MARKS, rows[ 0 ].findings ) } marks, ms`, rows[ 0 ].marks.toFixed( 0 ), '–' ],
		[ 'short passages a second, one process', '–', Math.round( batches[ 0 ].rate ) ]
	];
}
