// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { contextHash } from '../../src/marks/hash';
import { createWords } from '../../src/messages/message';
import { SHORT } from '../../src/messages/short';
import type { ShortKey } from '../../src/messages/short';
import { addEntries, createSession, entriesOf, isCurrent, markEntries, unmarkSession } from '../../src/session';
import type { Session } from '../../src/session';
import { hide, parseSettings } from '../../src/settings/settings';
import { contentOf, findingIn, read, withoutLayout } from './fixture';

const words = createWords<ShortKey>( { lang: 'en', messages: SHORT }, SHORT );
const HTML = '<p>Of 80 members 20 (35%) came.</p><p>Then 12 of 40 (30%) stayed, 9% said.</p>';
const settings = parseSettings( null );

function sessionOf( root: HTMLElement ): Session {
	const page = read( root );
	const session = createSession( root, page );
	addEntries( session, entriesOf( page, [
		findingIn( page, { figure: '35%', verdict: 'mismatch', inputs: [ '20', '80' ] } ), findingIn( page, { figure: '30%', verdict: 'verified', inputs: [ '12', '40' ] } ),
		findingIn( page, { figure: '9%', verdict: 'unchecked' } )
	] ) );
	return session;
}

const badges = (): number => document.querySelectorAll( '.figurecheck-badge' ).length;

beforeEach( withoutLayout );

describe( 'a session', () => {
	it.each( [
		[ 'marks all verdicts but unchecked', settings, 2 ],
		[ 'leaves out what is switched off', parseSettings( '{"marked":{"verified":false}}' ), 1 ],
		[ 'only underlines verified figures without ticks', parseSettings( '{"ticks":false}' ), 1 ],
		[ 'leaves out a relation that is not wanted', parseSettings( '{"relationsOff":["share"]}' ), 0 ]
	] )( '%s', ( _, chosen, count ) => {
		const session = sessionOf( contentOf( HTML ) );
		markEntries( session, session.entries, chosen, words, () => undefined );
		expect( badges() ).toBe( count );
	} );
	it( 'takes all marks away, also those that came later', () => {
		const root = contentOf( HTML );
		const before = root.innerHTML;
		const session = sessionOf( root );
		markEntries( session, session.entries, settings, words, () => undefined );
		unmarkSession( session );
		markEntries( session, session.entries, hide( settings, session.entries[ 0 ].hash ), words, () => undefined );
		expect( badges() ).toBe( 1 );
		unmarkSession( session );
		expect( root.innerHTML ).toBe( before );
	} );
} );

describe( 'isCurrent', () => {
	it( 'holds as long as the same text stands on the same nodes with its badges', () => {
		const root = contentOf( HTML );
		const session = sessionOf( root );
		markEntries( session, session.entries, settings, words, () => undefined );
		expect( isCurrent( session, read( root ).discussion ) ).toBe( true );
	} );
	it.each<[ string, ( root: HTMLElement ) => void ]>( [
		[ 'the same text on other nodes', ( root ) => {
			( root.firstChild as HTMLElement ).innerHTML = HTML;
		} ],
		[ 'another text', ( root ) => {
			( root.querySelector( 'p' ) as HTMLElement ).firstChild!.nodeValue = 'Of 80 members 24 (30%) came.';
		} ],
		[ 'a badge that is gone', ( root ) => ( root.querySelector( '.figurecheck-anchor' ) as HTMLElement ).remove() ]
	] )( 'does not for %s', ( _, change ) => {
		const root = contentOf( HTML );
		const session = sessionOf( root );
		markEntries( session, session.entries, settings, words, () => undefined );
		change( root );
		expect( isCurrent( session, read( root ).discussion ) ).toBe( false );
	} );
} );

describe( 'contextHash', () => {
	const hashOf = ( html: string ): string => {
		const page = read( contentOf( html ) );
		return contextHash( page.discussion, findingIn( page, { figure: '35%', verdict: 'mismatch', inputs: [ '20', '80' ] } ) );
	};
	it( 'stays through edits elsewhere, and changes with the inputs', () => {
		expect( hashOf( '<p>Something before. 1 and 2.</p>' + HTML ) ).toBe( hashOf( HTML ) );
		const page = read( contentOf( HTML ) );
		const other = findingIn( page, { figure: '35%', verdict: 'mismatch', inputs: [ '20', '40' ] } );
		expect( contextHash( page.discussion, other ) ).not.toBe( hashOf( HTML ) );
	} );
} );
