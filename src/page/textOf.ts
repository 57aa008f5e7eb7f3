/** NodeFilter.SHOW_TEXT, which the terminal's document does not name. */
const TEXT = 4;

/** The text of an element as `textContent` has it, which takes Chromium ten times as long on a page of 1 MB. */
export function textOf( root: Element ): string {
	const walker = root.ownerDocument.createTreeWalker( root, TEXT );
	const parts: string[] = [];
	while ( walker.nextNode() ) {
		parts.push( ( walker.currentNode as Text ).data );
	}
	return parts.join( '' );
}
