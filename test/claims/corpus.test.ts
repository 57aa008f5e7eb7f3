// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check';
import { readPage } from '../../src/page/read';
import { readText } from '../../src/page/text';
import type { Discussion } from '../../src/model';
import { change } from './corpus/change';
import type { Corpus, Said, Told } from './corpus/corpus';
import { formula } from './corpus/formula';
import { multiple } from './corpus/multiple';
import { partition } from './corpus/partition';
import { rate } from './corpus/rate';
import { restatement } from './corpus/restatement';
import { share } from './corpus/share';
import { sum } from './corpus/sum';
import { tally } from './corpus/tally';
import { pendingTraps, traps } from './corpus/traps';

const CORPORA: Readonly<Record<string, Corpus>> = { change, formula, multiple, partition, rate, restatement, share, sum, tally };

/** All that the checker says of a text; a figure that it can say nothing of is only listed in the panel. */
function toldOf( said: Said ): Told[] {
	return check( read( said ) ).filter( ( finding ) => finding.verdict !== 'unchecked' )
		.map( ( { claim, verdict, expected } ) => verdict === 'verified' ? [ claim.figure.text, claim.relation, verdict ] : [ claim.figure.text, claim.relation, verdict, expected ] );
}

const faultsOf = ( said: Said ): Told[] => toldOf( said ).filter( ( [ , , verdict ] ) => verdict !== 'verified' );

/** A thread is read from a page, each comment below the one that it answers. */
function read( said: Said ): Discussion {
	if ( typeof said === 'string' ) {
		return readText( said, 'en' );
	}
	const root = document.createElement( 'div' );
	root.className = 'mw-parser-output';
	root.lang = 'en';
	let place: HTMLElement = root;
	said.forEach( ( words, level ) => {
		const comment = document.createElement( level ? 'dd' : 'p' );
		comment.append( `${ words } ` );
		const user = document.createElement( 'a' );
		user.href = `/wiki/User:Writer_${ level }`;
		user.title = `User:Writer ${ level }`;
		user.textContent = `Writer ${ level }`;
		comment.append( user, ` 1${ level }:00, 3 May 2023 (UTC)` );
		if ( level ) {
			const list = place.appendChild( document.createElement( 'dl' ) );
			place = list.appendChild( comment );
		} else {
			place.append( comment );
		}
	} );
	document.body.replaceChildren( root );
	return readPage( root, 'en' ).discussion;
}

for ( const [ name, { examples, pending } ] of Object.entries( CORPORA ) ) {
	describe( name, () => {
		test.each( examples.map( ( [ said, claims ] ) => ( { said, claims } ) ) )( '$said', ( { said, claims } ) => {
			expect( toldOf( said ) ).toEqual( claims );
		} );
		// Whoever mends one moves it up to the examples.
		test.each( pending.map( ( [ said, claims, reason ] ) => ( { said, claims, reason } ) ) )( 'pending: $said', ( { said, claims, reason } ) => {
			expect( toldOf( said ), reason ).not.toEqual( claims );
		} );
	} );
}

describe.each( Object.entries( traps ) )( 'traps for %s', ( _, list ) => {
	test.each( list.map( ( said ) => ( { said } ) ) )( '$said', ( { said } ) => {
		expect( faultsOf( said ) ).toEqual( [] );
	} );
} );

test.each( pendingTraps.map( ( [ said, reason ] ) => ( { said, reason } ) ) )( 'pending trap: $said', ( { said, reason } ) => {
	expect( faultsOf( said ), reason ).not.toEqual( [] );
} );

test( 'each relation has its sentences and its traps', () => {
	for ( const [ name, { examples, pending } ] of Object.entries( CORPORA ) ) {
		expect( examples.length + pending.length, name ).toBeGreaterThanOrEqual( 30 );
	}
	const lists = Object.values( traps );
	expect( lists ).toHaveLength( Object.keys( CORPORA ).length );
	expect( lists.reduce( ( count, list ) => count + list.length, pendingTraps.length ) ).toBeGreaterThanOrEqual( 30 * lists.length );
} );
