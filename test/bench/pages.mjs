// The pages that the benches read: the seed page over and over, as talk pages of some size.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const seed = readFileSync( new URL( '../pages/1.43.vector-2022.served.html', import.meta.url ), 'utf8' );
const CONTENT = '<div class="mw-parser-output" lang="en" dir="ltr">';

/**
 * Pages by name, as the HTML of a content: 1 MB and ten times as much, and 1 MB of the sections that hold no claim.
 * @param {string[]} files pages to read besides
 */
export function pages( files ) {
	const sections = seed.slice( seed.indexOf( '<h2' ), seed.indexOf( '<!-- \nNewPP' ) ).split( /(?=<h2)/ );
	const quiet = sections.filter( ( section ) => !/\d\s*%/.test( section ) );
	return [
		{ name: '1 MB', html: repeat( sections.join( '' ), 1e6 ) },
		{ name: '10 MB', html: repeat( sections.join( '' ), 1e7 ) },
		{ name: '1 MB without claims', html: repeat( quiet.join( '' ), 1e6 ) },
		...files.map( ( file ) => ( { name: basename( file ), html: readFileSync( file, 'utf8' ) } ) )
	];
}

function repeat( html, length ) {
	return CONTENT + html.repeat( Math.ceil( length / html.length ) ) + '</div>';
}

/** Rounds of each measurement; medians are told. */
export const REPS = Number( process.env.REPS || 7 );

/** Milliseconds of processor time: what else the machine does is not counted. */
export function costOf( task ) {
	const before = process.cpuUsage();
	task();
	const { user, system } = process.cpuUsage( before );
	return ( user + system ) / 1000;
}

export const ratio = ( a, b ) => ( a / b ).toFixed( 1 );

export const median = ( numbers ) => [ ...numbers ].sort( ( a, b ) => a - b )[ numbers.length >> 1 ];

/** @param {string[]} head @param {( string | number )[][]} rows */
export function table( head, rows ) {
	return [ head, head.map( () => '---' ), ...rows ].map( ( cells ) => `| ${ cells.join( ' | ' ) } |` ).join( '\n' );
}
