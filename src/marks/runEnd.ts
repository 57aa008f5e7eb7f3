/** A place among the children of an element: before `next`, or at their end. */
export interface InsertionPoint {
	readonly parent: Node;
	readonly next: Node | null;
}

/** Elements that a button must not stand in, were they laid out as blocks. */
const INTERACTIVE = /^(?:a|button|label|summary|option)$/;
/** What runs on in the line that its neighbours stand in. */
const RUNS_ON = /^(?:inline|none|contents)$/;

/**
 * The end of the run of text that a node stands in: before the next line break or block. An element without extent
 * between two letters would part them for the shaping of the text: "-" and "T" would no longer be kerned, and the rest
 * of the line move by a pixel. At the end of a run there is nothing to part.
 */
export function runEnd( text: Node, root: Element ): InsertionPoint {
	let parent = text.parentNode as Element;
	let next = text.nextSibling;
	for ( ; ; ) {
		if ( next ? !runsOn( next ) : parent === root || !isLeft( parent ) ) {
			return { parent, next };
		}
		if ( next ) {
			next = next.nextSibling;
		} else {
			next = parent.nextSibling;
			parent = parent.parentNode as Element;
		}
	}
}

function runsOn( node: Node ): boolean {
	return node.nodeType !== Node.ELEMENT_NODE || ( node as Element ).localName !== 'br' && RUNS_ON.test( displayOf( node as Element ) );
}

function isLeft( parent: Element ): boolean {
	return INTERACTIVE.test( parent.localName ) || RUNS_ON.test( displayOf( parent ) );
}

const displayOf = ( element: Element ): string => getComputedStyle( element ).display;
