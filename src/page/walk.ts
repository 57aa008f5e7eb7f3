/** What to do with the nodes of a tree. */
export interface Visitor {
	text( node: Text ): void;
	/** @return whether to go inside */
	enter( element: Element ): boolean;
	/** After all that is inside; only of elements that were gone into. */
	leave( element: Element ): void;
}

/** So many nodes are one step. */
const STEP = 64;

/**
 * Visits all that is inside of an element, in order and without recursion, as talk pages nest lists thousands deep.
 * Returns false where the way was lost, as somebody took the page apart between two steps.
 */
export function* walk( root: Element, { text, enter, leave }: Visitor ): Generator<undefined, boolean> {
	let node: Node | null = root.firstChild;
	for ( let count = 1; node; count++ ) {
		if ( count % STEP === 0 ) {
			yield;
			if ( !root.contains( node ) ) {
				return false;
			}
		}
		if ( node.nodeType === 3 ) {
			text( node as Text );
		} else if ( node.nodeType === 1 && enter( node as Element ) ) {
			const child: Node | null = node.firstChild;
			if ( child ) {
				node = child;
				continue;
			}
			leave( node as Element );
		}
		// What is asked of the tree is kept: each question costs.
		let next: Node | null = node.nextSibling;
		while ( !next ) {
			node = node.parentNode;
			if ( !node || node === root ) {
				return true;
			}
			leave( node as Element );
			next = node.nextSibling;
		}
		node = next;
	}
	return true;
}
