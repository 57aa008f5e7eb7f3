import { parseHTML } from 'linkedom';
import type { Discussion } from '../model';
import { readPage } from '../page/read';
import { CONTENT } from '../page/selectors';

const PAGE = /<html[\s>]/i;
/** The whole content first, as the gadget is given it: notices above it have parser output of their own. */
const PLACES = [ ...CONTENT ].reverse().concat( 'body' );

/** Reads the HTML of a page, or of its content, as the browser's reader does. */
export function readHtml( html: string, lang: string ): Discussion {
	const { document } = parseHTML( PAGE.test( html ) ? html : `<!DOCTYPE html><html><body>${ html }</body></html>` );
	const found = PLACES.map( ( selector ) => document.querySelector( selector ) ).find( ( element ) => element !== null );
	return readPage( ( found ?? document.documentElement ) as unknown as Element, lang ).discussion;
}
