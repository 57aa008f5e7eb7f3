import { JSDOM } from 'jsdom';
import { Tree } from '../../src/cli/tree';

/** The two documents that the reader must get along with: a browser's, and the terminal's. */
export const PARSERS: readonly ( readonly [ string, ( html: string ) => Document ] )[] = [
	[ 'jsdom', ( html ) => new JSDOM( html ).window.document ],
	[ 'the terminal', ( html ) => new Tree( html ) as unknown as Document ]
];
