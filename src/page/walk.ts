/** What to do with the nodes of a tree. */
export interface Visitor {
	text( node: Text ): void;
	/** @return whether to go inside */
	enter( element: Element ): boolean;
	/** After all that is inside; only of elements that were gone into. */
	leave( element: Element ): void;
}

/** Visits all that is inside of an element, in order and without recursion, as talk pages nest lists thousands deep. */
export function walk( root: Element, { text, enter, leave }: Visitor ): void {
	let node: Node | null = root.firstChild;
	while ( node ) {
		if ( node.nodeType === 3 ) {
			text( node as Text );
		} else if ( node.nodeType === 1 && enter( node as Element ) ) {
			if ( node.firstChild ) {
				node = node.firstChild;
				continue;
			}
			leave( node as Element );
		}
		while ( node && !node.nextSibling ) {
			node = node.parentNode;
			if ( !node || node === root ) {
				return;
			}
			leave( node as Element );
		}
		node = node && node.nextSibling;
	}
}
