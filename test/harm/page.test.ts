// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { check } from '../../src/check';
import { retold } from '../../src/checking';
import type { Mark } from '../../src/marks/mark';
import { createWords } from '../../src/messages/message';
import en from '../../src/messages/en.json';
import type { ShortKey } from '../../src/messages/short';
import { mayHoldClaims } from '../../src/page/gate';
import { isDiscussion } from '../../src/page/isDiscussion';
import { readPage } from '../../src/page/read';
import { createDetails } from '../../src/panel/details';
import { readerMarks } from '../../src/readerMarks';
import { addEntries, createSession, entriesOf, markEntries, unmarkSession } from '../../src/session';
import type { Session } from '../../src/session';
import { parseSettings } from '../../src/settings/settings';
import { withoutLayout } from '../marks/fixture';
import { PAGES } from './failures';
import type { Spec } from './failures';
import { text } from './texts';

const RUNS = Number( process.env.RUNS || 100 );
const words = createWords<ShortKey>( { lang: 'en', messages: en }, en );
const settings = parseSettings( null );

const TRAP = '"><img src=x onerror="window.trapped=1"><script>window.trapped=1</script>';
const VALUES = [
	'', TRAP, '__proto__', 'constructor', 'toString', '" ]', '*', '#', ':not(', '\\', '\ud800', '\u0000', 'en', 'ar', 'xx-__proto__', '0', '-1', '1e9', '65534', '99999999999999999999', 'display:none',
	'/wiki/User:A', '/wiki/User:%E0%A4%A', '/wiki/User:__proto__', `/wiki/User:${ TRAP }`, '?title=User:', [ 'javascript', 'alert(1)' ].join( ':' ), 'c-A-20230404074700-B', 'c-\ud800-20230404074700', `c-${ 'x'.repeat( 99 ) }-\udc00-20239999999999`, 'c-__proto__-20230404074700',
	'wikitable', 'reference', 'references', 'mw-parser-output', 'mw-selflink', 'sortkey', 'figurecheck-anchor', 'figurecheck', 'ext-discussiontools-init-replylink-buttons', 'outdent-template', 'mw-collapsible mw-collapsed', 'presentation', 'columnheader'
];
const NAMES = [ 'lang', 'class', 'id', 'href', 'title', 'colspan', 'rowspan', 'style', 'dir', 'role', 'border', 'hidden', 'data-mw-comment-start', 'data-mw-comment-end', 'data-mw-comment-sig' ];
const TAGS = [ 'p', 'div', 'dl', 'dd', 'ul', 'li', 'h2', 'blockquote', 'q', 'span', 'b', 'a', 'sup', 'br', 'code', 's', 'del', 'button', 'select', 'textarea', 'label', 'table', 'table', 'tbody', 'tr', 'tr', 'td', 'th', 'caption', 'ol', 'cite', 'math', 'x-y', 'template', 'details', 'summary', 'bdo', 'ruby' ];

const sentence = fc.constantFrom( 'Of 40 editors 12 (35%) agreed. ', '120 + 35 = 165 ', ' <a href="/wiki/User:Ann">Ann</a> 10:00, 1 May 2021 (UTC)', 'You say 35%. ', '12', '30%', 'Total', TRAP );
const { tree } = fc.letrec<{ node: Spec; tree: Spec[] }>( ( tie ) => ( {
	node: fc.oneof( { depthSize: 'small', withCrossShrink: true }, sentence, text, fc.record( {
		tag: fc.constantFrom( ...TAGS ), attributes: fc.array( fc.tuple( fc.constantFrom( ...NAMES ), fc.constantFrom( ...VALUES ) ), { maxLength: 3 } ), inside: tie( 'tree' )
	} ) ),
	tree: fc.array( tie( 'node' ), { maxLength: 6 } )
} ) );

function nodeOf( spec: Spec ): Node {
	if ( typeof spec === 'string' ) {
		return document.createTextNode( spec );
	}
	const made = document.createElement( spec.tag );
	spec.attributes.forEach( ( [ name, value ] ) => made.setAttribute( name, value ) );
	made.append( ...spec.inside.map( nodeOf ) );
	return made;
}

function rootOf( specs: readonly Spec[] ): HTMLElement {
	const root = document.createElement( 'div' );
	root.id = 'mw-content-text';
	root.append( ...specs.map( nodeOf ) );
	document.body.replaceChildren( root );
	return root;
}

/** All nodes of a tree, in order, with their data and attributes: equal lists are the very same nodes, unchanged. */
function snapshot( root: Node ): unknown[] {
	return [ ...root.childNodes ].flatMap( ( node ): unknown[] => [
		node, ( node as Text ).data, node instanceof Element ? [ ...node.attributes ].map( ( { name, value } ) => `${ name }=${ value }` ).join( ' ' ) : '', ...snapshot( node )
	] );
}

const isSame = ( a: readonly unknown[], b: readonly unknown[] ): boolean => a.length === b.length && a.every( ( part, i ) => part === b[ i ] );

function sessionOf( root: Element ): Session {
	const page = readPage( root, 'en' );
	const session = createSession( root, page );
	addEntries( session, entriesOf( page, check( page.discussion ) ) );
	return session;
}

/** Everything that is ever shown of a page, opened once. */
function openAll( session: Session ): void {
	const details = createDetails( { translation: { lang: 'en', messages: en }, settings, choose: () => Promise.resolve(), entries: () => session.entries, votes: () => session.votes, retold: ( finding ) => retold( finding, readerMarks( 'fa' ) ) } );
	const seen: Mark[] = session.marks.flatMap( ( { list } ) => [ ...list ] );
	seen.slice( 0, 3 ).forEach( ( mark ) => details.togglePopover( mark, session.page ) );
	details.closePopover();
	details.openPanel();
	details.update();
}

/** Marks come and go without a trace, and text stays text. Returns how many there were. */
function isUnharmed( specs: readonly Spec[] ): number {
	withoutLayout();
	const root = rootOf( specs );
	const before = snapshot( root );
	const shown = root.textContent;
	mayHoldClaims( shown ?? '' );
	isDiscussion( { action: 'view', contentModel: 'wikitext', namespace: 4, extraSignatureNamespaces: [ 4 ] }, root );
	const session = sessionOf( root );
	const { text: plain } = session.page.discussion;
	expect( isSame( snapshot( root ), before ), 'reading changes nothing' ).toBe( true );
	markEntries( session, session.entries, settings, words, () => undefined );
	expect( root.textContent ).toBe( shown );
	expect( readPage( root, 'en' ).discussion.text ).toBe( plain );
	openAll( session );
	const own = [ ...document.querySelectorAll( '[class^=figurecheck] *, [role=dialog] *' ) ].filter( ( node ) => !root.contains( node ) );
	expect( own.filter( ( { localName } ) => /^(?:img|script|iframe|object|style|link)$/.test( localName ) ) ).toEqual( [] );
	expect( own.filter( ( node ) => [ ...node.attributes ].some( ( { name, value } ) => /^on/.test( name ) || name === 'href' && !/^[/#]/.test( value ) ) ) ).toEqual( [] );
	const count = session.marks.reduce( ( sum, { list } ) => sum + list.length, 0 );
	unmarkSession( session );
	expect( isSame( snapshot( root ), before ), 'no trace is left' ).toBe( true );
	expect( Object.keys( Object.prototype ) ).toEqual( [] );
	expect( 'trapped' in window ).toBe( false );
	return count;
}

beforeEach( () => {
	vi.stubGlobal( 'mw', {
		config: new Map<string, unknown>( [ [ 'wgPageName', 'Talk:Trap' ], [ 'wgRevisionId', 7 ] ] ),
		util: { getUrl: ( title: string, query: Record<string, string> ) => `/wiki/${ encodeURIComponent( title ) }?${ new URLSearchParams( query ) }` }
	} );
} );
afterEach( () => vi.unstubAllGlobals() );

describe( 'a page of any nodes is left as it was, node for node', () => {
	test.each( PAGES.map( ( specs ) => ( { specs } ) ) )( 'once it was not: $specs', ( { specs } ) => {
		isUnharmed( specs );
	} );

	test( 'whatever it is made of', () => {
		let count = 0;
		fc.assert( fc.property( tree, ( specs ) => {
			count += isUnharmed( specs );
		} ), { numRuns: RUNS } );
		expect( count, 'marks in all' ).toBeGreaterThan( RUNS / 10 );
	} );
} );
