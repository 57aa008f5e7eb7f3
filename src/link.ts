import type { Words } from './messages/message';
import type { ShortKey } from './messages/short';

/** Menus that the link may stand in, the likeliest first: page tools; some skins, and Minerva for guests, lack one or another. */
const MENUS = [ 'p-tb', 'p-cactions', 'p-navigation' ];

let item: HTMLElement | null = null;

/**
 * Tells in the page's tools how many figures were checked; nothing where there were none. It leads to the settings as
 * well, so it stays where the reader has switched off all that there is.
 */
export function showLink( count: number, isNeeded: boolean, { message }: Words<ShortKey>, onPress: () => void ): void {
	for ( let i = 0; isNeeded && !item && i < MENUS.length; i++ ) {
		item = mw.util.addPortletLink( MENUS[ i ], '#', message( 'name' ), 't-figurecheck', message( 'link-tip' ) );
		const link = item && item.querySelector( 'a' );
		if ( link ) {
			link.setAttribute( 'role', 'button' );
			link.addEventListener( 'click', ( event ) => {
				event.preventDefault();
				onPress();
			} );
		}
	}
	if ( item ) {
		const link = item.querySelector( 'a' ) as HTMLElement;
		// Skins put the words into a span, beside their icon.
		( link.querySelector( 'span:not(:empty)' ) || link ).textContent = message( 'link', count );
		item.style.display = isNeeded ? '' : 'none';
	}
}
