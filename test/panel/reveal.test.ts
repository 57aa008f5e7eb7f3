// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { reveal } from '../../src/panel/reveal';
import { contentOf, read, withoutLayout } from '../marks/fixture';

/** A shut section, what in its heading answers to clicks, and how it is shut. */
type Shut = readonly [ name: string, html: string, listens: string, isShut: ( content: HTMLElement ) => boolean, toggle: ( content: HTMLElement ) => void ];

const byAttribute = ( content: HTMLElement ): boolean => content.hasAttribute( 'hidden' );
const toggleAttribute = ( content: HTMLElement ): void => {
	content.toggleAttribute( 'hidden' );
};
const text = '<p>Of 40 editors 12 (30%) agreed.</p>';
/** As MobileFrontend makes them of the old parser's HTML and of Parsoid's, and core of boxes. */
const SHUT: readonly Shut[] = [
	[ 'of the old parser', `<div class="mw-heading mw-heading2 collapsible-heading"><h2><span class="mw-headline" tabindex="0" role="button" aria-controls="content-0" aria-expanded="false">Votes</span></h2></div><section class="mf-section-1 collapsible-block collapsible-block-js" id="content-0" hidden="until-found">${ text }</section>`,
		'.collapsible-heading', ( { classList } ) => !classList.contains( 'open-block' ), ( content ) => {
			content.classList.toggle( 'open-block' );
			content.toggleAttribute( 'hidden' );
		} ],
	[ 'of Parsoid, 1.43', `<section><div class="mw-heading mf-collapsible-heading"><h2><span class="mf-icon" aria-hidden="true"></span><span tabindex="0" role="button" aria-controls="content-1">Votes</span></h2></div><div class="mf-collapsible-content" id="content-1" hidden="until-found">${ text }</div></section>`, 'h2', byAttribute, toggleAttribute ],
	[ 'of Parsoid, 1.44 and later', `<section><div class="mw-heading mf-collapsible-heading" tabindex="0" role="button" aria-controls="content-2"><span class="mf-icon" aria-hidden="true"></span><h2>Votes</h2></div><div class="mf-collapsible-content" id="content-2" hidden="until-found">${ text }</div></section>`, '.mw-heading', byAttribute, toggleAttribute ],
	[ 'of core', `<div class="mw-collapsible mw-collapsed"><span role="button" class="mw-collapsible-toggle" tabindex="0">Show</span><div class="mw-collapsible-content">${ text }</div></div>`, '.mw-collapsible-toggle',
		( content ) => ( content.parentNode as Element ).classList.contains( 'mw-collapsed' ), ( content ) => ( content.parentNode as Element ).classList.toggle( 'mw-collapsed' ) ]
];

test.each( SHUT )( 'a section %s opens for a place in it, and stays open for the next', ( _, html, listens, isShut, toggle ) => {
	withoutLayout();
	const root = contentOf( html );
	const content = ( root.querySelector( 'p' ) as Element ).parentNode as HTMLElement;
	( root.querySelector( listens ) as Element ).addEventListener( 'click', () => toggle( content ) );
	const page = read( root );
	const placeOf = ( figure: string ): Range | null => {
		const start = page.discussion.text.indexOf( figure );
		return page.rangeOf( { start, end: start + figure.length } );
	};
	expect( isShut( content ) ).toBe( true );
	for ( const figure of [ '40', '12' ] ) {
		expect( placeOf( figure )?.toString() ).toBe( figure );
		reveal( placeOf( figure ) );
		expect( isShut( content ) ).toBe( false );
	}
} );

test( 'details open', () => {
	withoutLayout();
	const root = contentOf( `<details><summary>Votes</summary>${ text }</details>` );
	const { discussion, rangeOf } = read( root );
	const start = discussion.text.indexOf( '12' );
	reveal( rangeOf( { start, end: start + 2 } ) );
	expect( ( root.querySelector( 'details' ) as HTMLDetailsElement ).open ).toBe( true );
} );
