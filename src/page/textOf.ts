import { isTool } from './selectors';

/** NodeFilter.SHOW_TEXT, which the terminal's document does not name. */
const TEXT = 4;

/** Longer texts are no counts. */
const LONGEST_COUNT = 40;

/** The text of an element as `textContent` has it but for what DiscussionTools counts; `textContent` takes Chromium ten times as long on a page of 1 MB. */
export function textOf( root: Element ): string {
	const walker = root.ownerDocument.createTreeWalker( root, TEXT );
	const parts: string[] = [];
	for ( let node = walker.nextNode(); node; node = walker.nextNode() ) {
		const { data } = node as Text;
		if ( data.length > LONGEST_COUNT || !/\d/.test( data ) || !isCount( node ) ) {
			parts.push( data );
		}
	}
	return parts.join( '' );
}

/** DiscussionTools counts at each heading: "3 years ago", "5 comments". Asked of short numbers only, as parents cost. */
const isCount = ( { parentElement }: Node ): boolean => isTool( parentElement ) || isTool( parentElement && parentElement.parentElement );
