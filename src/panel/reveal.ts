import { flash } from '../marks/highlight';
import { BOX_TOGGLE, SECTION_TOGGLE, SHUT_BOX, SHUT_SECTION } from '../page/selectors';

/** What may be shut, and what opens it. */
const SHUT: readonly ( readonly [ string, ( shut: Element ) => Element | null ] )[] = [
	[ SHUT_SECTION, ( { previousElementSibling: heading } ) => heading && heading.querySelector( SECTION_TOGGLE ) || heading ],
	[ SHUT_BOX, ( shut ) => shut.querySelector( BOX_TOGGLE ) ]
];
/** Parts of the height that is free between which a place is in sight: clear of sticky headers. */
const TOP = 0.1;
const BOTTOM = 0.9;
const SCROLL_TO = 0.3;
/** Up to this width the popover is a sheet at the lower edge. */
export const PHONE = 480;

/** Scrolls to a place of the page, opens what it is shut in, and flashes it. */
export function reveal( range: Range | null ): void {
	const holder = range && range.startContainer.parentElement;
	if ( !range || !holder ) {
		return;
	}
	openAround( holder );
	holder.scrollIntoView( { block: 'nearest', inline: 'nearest' } );
	bringInSight( range );
	flash( range );
}

/** Scrolls up or down until nothing of ours or the skin's lies over a place. */
export function bringInSight( range: Range ): void {
	const { top, bottom } = range.getBoundingClientRect();
	const height = freeHeight();
	if ( top < height * TOP || bottom > height * BOTTOM ) {
		window.scrollBy( 0, top - height * SCROLL_TO );
	}
}

/** Of the window, above the sheets on phones: nearly all of it is theirs where it is zoomed to four times its size. */
function freeHeight(): number {
	const { innerHeight, innerWidth } = window;
	const sheets = innerWidth > PHONE ? [] : Array.from( document.querySelectorAll( '.figurecheck-box' ) );
	return sheets.reduce( ( height, sheet ) => Math.min( height, sheet.getBoundingClientRect().top ), innerHeight );
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
