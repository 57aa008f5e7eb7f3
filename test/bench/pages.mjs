// The pages that the benches read: the seed page over and over, as talk pages of some size.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const seed = readFileSync( new URL( '../pages/1.43.vector-2022.served.html', import.meta.url ), 'utf8' );
const CONTENT = '<div class="mw-parser-output" lang="en" dir="ltr">';

/** What comments of talk pages say in numbers without claiming anything; in one paragraph of four, as on the large pages that this was compared with. */
const REMARKS = [ 'We talked about this on 3 March 2019.', 'There were 40 people in the room.', 'This is the 2nd time, see also rule 3.1.', 'I have made some 1,200 edits since 2011.' ];
/** One comment of a hundred makes a claim there: the sections that do stand between so many others. */
const RARE = 90;

/**
 * Pages by name, as the HTML of a content: 1 MB and ten times as much of a page full of claims, 1 MB as talk pages are,
 * and 1 MB of the sections that hold no claim.
 * @param {string[]} files pages to read besides
 */
export function pages( files ) {
	const sections = seed.slice( seed.indexOf( '<h2' ), seed.indexOf( '<!-- \nNewPP' ) ).split( /(?=<h2)/ );
	const isQuiet = ( section ) => !/\d\s*%/.test( section );
	const quiet = sections.filter( isQuiet );
	let count = 0;
	const typical = quiet.join( '' ).repeat( RARE ).replace( /<(?:p|dd|li)>/g, ( tag ) => ++count % 4 ? tag : `${ tag }${ REMARKS[ count / 4 % REMARKS.length ] } ` );
	return [
		{ name: '1 MB', html: repeat( sections.join( '' ), 1e6 ) },
		{ name: '10 MB', html: repeat( sections.join( '' ), 1e7 ) },
		{ name: '1 MB as talk pages are', html: repeat( typical + sections.filter( ( section ) => !isQuiet( section ) ).join( '' ), 1e6 ) },
		{ name: '1 MB without claims', html: repeat( quiet.join( '' ), 1e6 ) },
		...files.map( ( file ) => ( { name: basename( file ), html: readFileSync( file, 'utf8' ) } ) )
	];
}

function repeat( html, length ) {
	return CONTENT + html.repeat( Math.ceil( length / html.length ) ) + '</div>';
}

/** Rounds of each measurement; medians are told. */
export const REPS = Number( process.env.REPS || 7 );
/** Rounds behind the first that are not told, until all is compiled: by their size some, for a page of 10 MB few. */
export const warmUpsFor = ( html ) => Math.ceil( 2e7 / html.length );

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
