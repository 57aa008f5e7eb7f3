// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { mark } from '../../src/marks/mark';
import type { Mark, Marks } from '../../src/marks/mark';
import { createWords } from '../../src/messages/message';
import { SHORT } from '../../src/messages/short';
import type { ShortKey } from '../../src/messages/short';
import { contentOf, findingIn, read, withoutLayout } from './fixture';
import type { Given } from './fixture';

const words = createWords<ShortKey>( { lang: 'en', messages: SHORT }, SHORT );

beforeEach( withoutLayout );

function markIn( root: Element, given: readonly Given[], onPress: ( mark: Mark ) => void = () => undefined ): Marks {
	const page = read( root );
	return mark( root, given.map( ( one ) => {
		const finding = findingIn( page, one );
		return { finding, range: page.rangeOf( finding.claim.figure ) as Range, hasBadge: true };
	} ), words, onPress );
}

/** All nodes of a tree, in order: equal lists are the very same nodes. */
function nodesOf( root: Node ): Node[] {
	return Array.from( root.childNodes ).reduce<Node[]>( ( all, node ) => all.concat( node, nodesOf( node ) ), [] );
}

const PAGES: readonly ( readonly [ string, string, readonly Given[] ] )[] = [
	[ 'two in one text node', '<p>Of 40, 12 (30%) and 20 (55%) came.</p>', [ { figure: '30%', verdict: 'verified' }, { figure: '55%', verdict: 'mismatch' } ] ],
	[ 'a figure over several nodes', '<p>It is 1<b>2.4</b>6 in all<br>or so.</p>', [ { figure: '12.46', verdict: 'rounding' } ] ],
	[ 'a figure in a link', '<p>See <a href="#x">120 + 36 = <i>156</i> votes</a> there.</p>', [ { figure: '156', verdict: 'mismatch' } ] ],
	[ 'a cell', '<table class="wikitable"><tr><th>Total</th><td>26</td></tr></table>', [ { figure: '26', verdict: 'mismatch' } ] ],
	[ 'lines and inline elements', '<p>Of 40, 12 (30%) <span>came<br>and 20 (55%) --<a href="#x">T</a> did</span> not.<br>End</p>', [ { figure: '30%', verdict: 'verified' }, { figure: '55%', verdict: 'mismatch' } ] ],
	[ 'a text at the very end', '<dl><dd>all 15</dd></dl>', [ { figure: '15', verdict: 'verified' } ] ]
];

describe.each( PAGES )( 'marks on %s', ( _, html, given ) => {
	it( 'change no text and no node of the page', () => {
		const root = contentOf( html );
		const before = { nodes: nodesOf( root ), text: root.textContent, html: root.innerHTML };
		const marks = markIn( root, given );
		expect( root.querySelectorAll( 'button' ).length ).toBe( given.length );
		expect( root.textContent ).toBe( before.text );
		expect( nodesOf( root ).filter( ( node ) => before.nodes.includes( node ) ) ).toEqual( before.nodes );
		marks.remove();
		expect( nodesOf( root ) ).toEqual( before.nodes );
		expect( root.innerHTML ).toBe( before.html );
	} );
	it( 'read as if they were not there', () => {
		const root = contentOf( html );
		const { discussion } = read( root );
		markIn( root, given );
		expect( read( root ).discussion.text ).toBe( discussion.text );
	} );
	it( 'stand in the order of the text, in nothing that can be pressed itself', () => {
		const root = contentOf( html );
		markIn( root, given );
		const badges = Array.from( root.querySelectorAll( 'button' ) );
		expect( badges.map( ( badge ) => ( badge.getAttribute( 'aria-label' ) as string ).split( ':' )[ 0 ] ) ).toEqual( given.map( ( { figure } ) => figure ) );
		expect( badges.filter( ( badge ) => badge.closest( 'a, label, summary' ) ) ).toEqual( [] );
	} );
} );

describe( 'a badge', () => {
	it.each( [
		[ '<p>Of 40, 20 (55%) --<a href="#x">T</a> (UTC) <i>so</i></p><p>More</p>', '<i>so</i>|</p>' ],
		[ '<ul><li>Of 40, <b>20 (55%)</b> came.<ul><li>More</li></ul></li></ul>', 'came.|<ul>' ],
		[ '<p><i>Of 40, 20 (55%) came,</i> and<br>so on</p>', 'and|<br>' ]
	] )( 'stands at the end of the line of %s', ( html, place ) => {
		const root = contentOf( html );
		markIn( root, [ { figure: '55%', verdict: 'mismatch' } ] );
		expect( root.innerHTML.replace( /<span class="figurecheck-anchor.*?<\/span>/, '|' ) ).toContain( place );
	} );

	it( 'says the figure and the verdict, and hands out its mark when pressed', () => {
		const root = contentOf( '<p>Of 40, 20 (55%) came.</p>' );
		const pressed: Mark[] = [];
		const { list } = markIn( root, [ { figure: '55%', verdict: 'mismatch' } ], ( one ) => pressed.push( one ) );
		const badge = root.querySelector( 'button' ) as HTMLButtonElement;
		expect( badge.getAttribute( 'aria-label' ) ).toBe( '55%: Does not follow from the stated inputs. Show the working.' );
		badge.click();
		expect( pressed ).toEqual( list );
	} );
} );
