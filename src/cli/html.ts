import type { Discussion } from '../model';
import { readPage } from '../page/read';
import { CONTENT } from '../page/selectors';
import { Tree } from './tree';

/** The whole content first, as the gadget is given it: notices above it have parser output of their own. */
const PLACES = [ ...CONTENT ].reverse();

/** Reads the HTML of a page, or of its content, as the browser's reader does. */
export function readHtml( html: string, lang: string ): Discussion {
	const tree = new Tree( html );
	const found = PLACES.map( ( selector ) => tree.querySelector( selector ) ).find( ( element ) => element !== null );
	return readPage( ( found ?? tree.body ) as unknown as Element, lang ).discussion;
}
