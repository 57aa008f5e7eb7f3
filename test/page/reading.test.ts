import { expect, test } from 'vitest';
import { reading, readPage } from '../../src/page/read';
import type { Page } from '../../src/page/read';
import { PARSERS } from './documents';

const [ [ , parse ] ] = PARSERS;
const HTML = Array.from( { length: 60 }, ( _, i ) => `<h2>Section ${ i }</h2><ul><li>We got <b>${ i }</b> of 70.<ul><li>No, 12%.</li></ul></li></ul>` ).join( '' );

/** Reads a page that somebody changes after so many steps. */
function readChanged( root: Element, after: number, change: () => void ): Page {
	const steps = reading( root, 'en' );
	let pauses = 0;
	for ( ;; ) {
		const step = steps.next();
		if ( step.done ) {
			expect( pauses ).toBeGreaterThan( after );
			return step.value;
		}
		if ( ++pauses === after ) {
			change();
		}
	}
}

test.each<[ string, ( root: Element ) => void ]>( [
	[ 'all is new', ( root ) => root.replaceChildren( ...parse( '<p>Now 9 of 10.</p>' + HTML ).body.childNodes ) ],
	[ 'a part is gone', ( root ) => Array.from( root.querySelectorAll( 'ul' ) ).forEach( ( list ) => list.remove() ) ],
	[ 'something was put before', ( root ) => root.prepend( 'Now 9 of 10.' ) ],
	[ 'something was put behind', ( root ) => root.append( 'Now 9 of 10.' ) ]
] )( 'a page that changes while it is read is read to its end: %s', ( name, change ) => {
	const root = parse( HTML ).body;
	const { text } = readChanged( root, 3, () => change( root ) ).discussion;
	const whole = readPage( root, 'en' ).discussion.text;
	// What is put before the place that was reached is not missed: who puts it there says so, and it is read again.
	expect( text ).toBe( name.endsWith( 'before' ) ? whole.slice( whole.indexOf( '\n' ) + 1 ) : whole );
} );
