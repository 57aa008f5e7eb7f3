// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mark } from '../../src/marks/mark';
import type { Mark } from '../../src/marks/mark';
import en from '../../src/messages/en.json';
import { createWords } from '../../src/messages/message';
import { SHORT } from '../../src/messages/short';
import type { ShortKey } from '../../src/messages/short';
import { describe as saying } from '../../src/panel/describe';
import { createDetails } from '../../src/panel/details';
import type { Details, Host } from '../../src/panel/host';
import type { Page } from '../../src/page/read';
import { entriesOf } from '../../src/session';
import type { Entry, Tallied } from '../../src/session';
import { hide, parseSettings } from '../../src/settings/settings';
import type { Settings } from '../../src/settings/settings';
import { contentOf, findingIn, read, withoutLayout } from '../marks/fixture';

const HTML = '<h2>Turnout</h2><p>Of 80 members 20 (35%) came, and 12 of 40 (30%) stayed; 7% overall. <a href="#">link</a></p>';

let settings: Settings;
let entries: Entry[];
let votes: Tallied[] = [];
let page: Page;
let details: Details;
let marks: readonly Mark[];

beforeEach( () => {
	withoutLayout();
	const root = contentOf( HTML );
	page = read( root );
	settings = parseSettings( null );
	const findings = [
		findingIn( page, { figure: '35%', verdict: 'mismatch', inputs: [ '20', '80' ], working: '20 ÷ 80 = 25%', expected: '25%', slip: 'wrong-digit' } ),
		findingIn( page, { figure: '30%', verdict: 'verified', inputs: [ '12', '40' ], working: '12 ÷ 40 = 30%', expected: '30%' } ),
		findingIn( page, { figure: '7%', verdict: 'unchecked' } )
	];
	entries = entriesOf( page, findings );
	const host: Host = {
		translation: { lang: 'en', messages: {} }, entries: () => entries, votes: () => votes, retold: ( finding ) => finding,
		get settings() {
			return settings;
		},
		choose( chosen ) {
			settings = chosen;
			return Promise.resolve();
		}
	};
	vi.stubGlobal( 'mw', {
		config: new Map<string, unknown>( [ [ 'wgPageName', 'Talk:Some_page' ], [ 'wgRevisionId', 7 ] ] ),
		util: { getUrl: ( title: string, query: Record<string, string> ) => `/wiki/${ title }?${ new URLSearchParams( query ) }` }
	} );
	details = createDetails( host );
	marks = mark( root, findings.slice( 0, 2 ).map( ( finding ) => ( { finding, range: page.rangeOf( finding.claim.figure ) as Range, hasBadge: true } ) ),
		createWords<ShortKey>( { lang: 'en', messages: SHORT }, SHORT ), ( one ) => details.togglePopover( one, page ) ).list;
} );
afterEach( () => vi.unstubAllGlobals() );

const dialog = (): HTMLElement | null => document.querySelector( '[role=dialog]' );
const badge = ( i: number ): HTMLButtonElement => marks[ i ].badge as HTMLButtonElement;
const press = ( name: string ): void => Array.from( document.querySelectorAll<HTMLElement>( '[role=dialog] button' ) ).filter( ( one ) => one.textContent === name )[ 0 ].click();
const key = ( name: string, shiftKey = false ): void => {
	( document.activeElement as Element ).dispatchEvent( new KeyboardEvent( 'keydown', { key: name, shiftKey, bubbles: true, cancelable: true } ) );
};

describe( 'the popover', () => {
	it( 'takes the focus and says the working, the slip and the inputs', () => {
		badge( 0 ).click();
		expect( document.activeElement ).toBe( dialog() );
		expect( badge( 0 ).getAttribute( 'aria-expanded' ) ).toBe( 'true' );
		expect( document.getElementById( badge( 0 ).getAttribute( 'aria-controls' ) as string ) ).toBe( dialog() );
		const said = ( dialog() as HTMLElement ).textContent as string;
		for ( const words of [ 'Does not follow from the stated inputs', 'The text says “35%”.', '20 ÷ 80 = 25%', 'One digit may be mistyped.', 'Any of these numbers may be the wrong one.', 'The inputs' ] ) {
			expect( said ).toContain( words );
		}
		expect( Array.from( document.querySelectorAll( 'li button' ) ).map( ( one ) => one.getAttribute( 'aria-label' ) ) ).toEqual( [ '20. Show its place.', '80. Show its place.' ] );
	} );
	it( 'names the cell that its row and its column both point to', () => {
		const { finding } = entries[ 0 ];
		const said = saying( { ...finding, claim: { ...finding.claim, suspect: finding.inputs[ 0 ] }, repaired: '28' }, page.discussion, { retold: ( found ) => found } as Host, createWords( { lang: 'en', messages: {} }, en ) );
		expect( said.map( ( one ) => one.textContent ).join( ' ' ) ).toMatch( /If 20 were 28, its row and its column would both fit\.$/ );
	} );
	it( 'stands outside of the content, which stays as it was', () => {
		const text = page.discussion.text;
		badge( 0 ).click();
		expect( read( document.getElementById( 'mw-content-text' ) as Element ).discussion.text ).toBe( text );
		expect( ( document.getElementById( 'mw-content-text' ) as Element ).contains( dialog() ) ).toBe( false );
	} );
	it.each( [
		[ 'Escape', () => key( 'Escape' ) ], [ 'its button', () => ( document.querySelector( '.figurecheck-close' ) as HTMLElement ).click() ],
		[ 'tabbing back out of it', () => key( 'Tab', true ) ], [ 'its badge', () => badge( 0 ).click() ]
	] )( 'is closed by %s', ( how, close ) => {
		badge( 0 ).focus();
		badge( 0 ).click();
		close();
		expect( dialog() ).toBeNull();
		expect( badge( 0 ).getAttribute( 'aria-expanded' ) ).toBe( 'false' );
		if ( how !== 'its badge' ) {
			expect( document.activeElement ).toBe( badge( 0 ) );
		}
	} );
	it( 'is closed by a click elsewhere, and by another one', () => {
		badge( 0 ).click();
		badge( 1 ).click();
		expect( document.querySelectorAll( '[role=dialog]' ).length ).toBe( 1 );
		expect( ( dialog() as Element ).textContent ).toContain( 'Follows from' );
		document.body.click();
		expect( dialog() ).toBeNull();
	} );
	it( 'hides a finding once it is closed, unless that was undone', () => {
		badge( 0 ).click();
		press( 'Hide this one' );
		expect( ( document.activeElement as Element ).textContent ).toBe( 'Undo' );
		press( 'Undo' );
		expect( settings.hidden ).toEqual( [] );
		badge( 0 ).click();
		press( 'Hide this one' );
		key( 'Escape' );
		expect( settings.hidden ).toEqual( [ entries[ 0 ].hash ] );
	} );
	it( 'offers to report a false alarm only where the wiki says where', () => {
		badge( 0 ).click();
		expect( document.querySelector( '[role=dialog] a' ) ).toBeNull();
		( mw.config as unknown as Map<string, unknown> ).set( 'figurecheck-report', 'Help talk:FigureCheck' );
		badge( 1 ).click();
		expect( ( document.querySelector( '[role=dialog] a' ) as HTMLAnchorElement ).href ).toMatch( /Help%20talk:FigureCheck\?.*section=new.*preloadtitle=30%25\+on\+Talk/ );
	} );
} );

describe( 'the panel', () => {
	const rows = (): string[] => Array.from( document.querySelectorAll( '.figurecheck-row b' ) ).map( ( row ) => row.textContent as string );
	beforeEach( () => details.openPanel() );

	it( 'lists all claims by section, with why one was not checked', () => {
		const said = ( dialog() as Element ).textContent as string;
		expect( said ).toContain( '3 figures follow from others:' );
		expect( said ).toContain( 'Not checked: 1' );
		expect( said ).toContain( 'Its inputs are not stated where they can be found.' );
		expect( Array.from( document.querySelectorAll( '.figurecheck-list h3' ) ).map( ( one ) => one.textContent ) ).toContain( 'Turnout' );
		expect( rows() ).toEqual( [ '35%', '30%', '7%' ] );
	} );
	it( 'tells the count of a vote beside what the page states, without a verdict', () => {
		const { figure } = entries[ 0 ].finding.claim;
		const [ heading ] = page.discussion.passages;
		votes = [ { count: { heading, counted: 43, stated: figure }, source: page }, { count: { heading, counted: 2, stated: null }, source: page } ];
		details.update();
		expect( Array.from( document.querySelectorAll( '.figurecheck-votes button' ) ).map( ( one ) => one.textContent ) )
			.toEqual( [ expect.stringMatching( /^Signed entries under “.+” that are not struck: 43\. The page states 35%\.$/ ) ] );
		votes = [];
	} );
	it( 'leaves out the verdicts that were unticked', () => {
		( document.querySelectorAll( '.figurecheck-filter input' )[ 1 ] as HTMLElement ).click();
		expect( rows() ).toEqual( [ '35%', '7%' ] );
	} );
	it( 'moves by keys, round and round, and tells where it is', () => {
		const current = (): string => ( document.querySelector( '[aria-expanded=true] b' ) as Element ).textContent as string;
		const seen = [ 'n', 'n', 'N', 'n', 'p' ].map( ( name ) => {
			key( name );
			return current();
		} );
		expect( seen ).toEqual( [ '35%', '30%', '7%', '35%', '7%' ] );
		expect( ( document.querySelector( '.figurecheck-position' ) as Element ).textContent ).toBe( '3 of 3' );
	} );
	it( 'moves by keys from a box that was unticked, too', () => {
		const box = document.querySelectorAll<HTMLElement>( '.figurecheck-filter input' )[ 1 ];
		box.click();
		box.focus();
		key( 'n' );
		expect( ( document.querySelector( '[aria-expanded=true] b' ) as Element ).textContent ).toBe( '35%' );
	} );
	it.each( [
		[ 'a row', () => document.querySelectorAll<HTMLElement>( '.figurecheck-row' )[ 1 ], () => document.querySelectorAll( '.figurecheck-row' )[ 1 ] ],
		[ 'what goes away', () => document.querySelector<HTMLElement>( '.figurecheck-entry .figurecheck-link' ), () => document.querySelectorAll( '.figurecheck-row' )[ 0 ] ],
		[ 'the filter', () => document.querySelectorAll<HTMLElement>( '.figurecheck-filter input' )[ 2 ], () => document.querySelectorAll( '.figurecheck-filter input' )[ 2 ] ]
	] )( 'keeps the focus where it was, in %s, while more is found or chosen', ( _, take, wanted ) => {
		settings = hide( settings, entries[ 0 ].hash );
		details.update();
		const held = take();
		( held as HTMLElement ).focus();
		settings = parseSettings( null );
		details.update();
		expect( ( held as HTMLElement ).isConnected ).toBe( false );
		expect( document.activeElement ).toBe( wanted() );
	} );
	it( 'leaves the keys alone while somebody writes, or where they are switched off', () => {
		const area = document.body.appendChild( document.createElement( 'textarea' ) );
		area.focus();
		key( 'n' );
		settings = { ...settings, keys: false };
		( dialog() as HTMLElement ).focus();
		key( 'n' );
		expect( document.querySelector( '.figurecheck-row[aria-expanded=true]' ) ).toBeNull();
	} );
	it( 'holds the settings, each kept at once', () => {
		const choices = Array.from( document.querySelectorAll<HTMLLabelElement>( '.figurecheck-form label' ) );
		const choose = ( label: string ): void => ( choices.filter( ( one ) => ( one.textContent as string ).trim() === label )[ 0 ].querySelector( 'input' ) as HTMLElement ).click();
		[ 'Follows from the stated inputs', 'a share', 'English' ].forEach( choose );
		expect( settings ).toMatchObject( { marked: { verified: false, mismatch: true }, relationsOff: [ 'share' ], languagesOff: [ 'en' ] } );
		choose( 'a share' );
		expect( settings.relationsOff ).toEqual( [] );
	} );
	it( 'shows all hidden ones again, and keeps the focus', () => {
		key( 'Escape' );
		settings = hide( settings, entries[ 0 ].hash );
		details.openPanel();
		const reset = Array.from( document.querySelectorAll<HTMLElement>( '.figurecheck-form button' ) )[ 0 ];
		reset.focus();
		reset.click();
		expect( settings.hidden ).toEqual( [] );
		expect( reset.isConnected ).toBe( false );
		expect( ( dialog() as Element ).contains( document.activeElement ) ).toBe( true );
	} );
	it( 'is there once, however often it is asked for', () => {
		details.openPanel();
		expect( document.querySelectorAll( '.figurecheck-form' ).length ).toBe( 1 );
		expect( document.activeElement ).toBe( dialog() );
	} );
	it( 'closes on Escape', () => {
		key( 'Escape' );
		expect( dialog() ).toBeNull();
		key( 'n' );
	} );
} );
