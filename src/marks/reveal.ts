import { flash } from './highlight';

/** What is shut, and what opens it: sections of MobileFrontend (the old parser, and Parsoid since 1.42), collapsible boxes of core. */
const SHUT: readonly ( readonly [ string, ( shut: Element ) => Element | null ] )[] = [
	[ '.collapsible-block:not(.open-block), .mf-collapsible-content[hidden]', ( shut ) => shut.previousElementSibling ],
	[ '.mw-collapsible.mw-collapsed', ( shut ) => shut.querySelector( '.mw-collapsible-toggle' ) ]
];
/** Part of the window's height above a place that was scrolled to: clear of sticky headers, and of the sheet on phones. */
const ABOVE = 0.3;

/** Scrolls to a place of the page, opens what it is shut in, and flashes it. */
export function reveal( range: Range ): void {
	const holder = range.startContainer.parentElement;
	if ( !holder ) {
		return;
	}
	openAround( holder );
	holder.scrollIntoView( { block: 'nearest', inline: 'nearest' } );
	const { top, bottom } = range.getBoundingClientRect();
	const height = window.innerHeight;
	if ( top < height * ABOVE / 2 || bottom > height / 2 ) {
		window.scrollBy( 0, top - height * ABOVE );
	}
	flash( range );
}

function openAround( holder: Element ): void {
	for ( let node: Element | null = holder; node; node = node.parentElement ) {
		if ( node.localName === 'details' ) {
			( node as HTMLDetailsElement ).open = true;
		}
		for ( const [ selector, openerOf ] of SHUT ) {
			const opener = node.matches( selector ) ? openerOf( node ) : null;
			if ( opener ) {
				( opener as HTMLElement ).click();
			}
		}
	}
}
