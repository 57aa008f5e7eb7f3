import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

/** The two documents that the reader must get along with: a browser's, and the terminal's. */
export const PARSERS: readonly ( readonly [ string, ( html: string ) => Document ] )[] = [
	[ 'jsdom', ( html ) => new JSDOM( html ).window.document ],
	[ 'linkedom', ( html ) => parseHTML( /<html/i.test( html ) ? html : `<!doctype html><html><body>${ html }</body></html>` ).document as unknown as Document ]
];
