import { parseHTML } from 'linkedom';
import type { Discussion } from '../model';
import { readPage } from '../page/read';
import { CONTENT } from '../page/selectors';

/** Reads the HTML of a page, or of its content, as the browser's reader does. */
export function readHtml( html: string, lang: string ): Discussion {
	const { document } = parseHTML( /<html[\s>]/i.test( html ) ? html : `<!DOCTYPE html><html><body>${ html }</body></html>` );
	const root = CONTENT.map( ( selector ) => document.querySelector( selector ) ).find( ( element ) => element ) || document.body || document.documentElement;
	return readPage( root as unknown as Element, lang ).discussion;
}

