import type { Span } from '../model';

/** Text nodes in the order of the page, and where the text of each begins. */
export interface Runs {
	readonly nodes: Text[];
	readonly starts: number[];
}

export interface Place {
	readonly node: Text;
	readonly offset: number;
}

/** The node that a character of the text stands in; null for a line feed between blocks. */
export function nodeAt( { nodes, starts }: Runs, at: number ): Place | null {
	let low = 0;
	let high = nodes.length;
	while ( low < high ) {
		const middle = ( low + high ) >> 1;
		if ( starts[ middle ] <= at ) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	const node = nodes[ low - 1 ];
	const offset = at - starts[ low - 1 ];
	return node && offset < node.data.length ? { node, offset } : null;
}

/** The range that a span stands in; null for an empty one, or when its ends are not on the page. */
export function rangeOf( runs: Runs, { start, end }: Span ): Range | null {
	const first = start < end && nodeAt( runs, start );
	const last = first && nodeAt( runs, end - 1 );
	if ( !first || !last ) {
		return null;
	}
	const range = first.node.ownerDocument.createRange();
	range.setStart( first.node, first.offset );
	range.setEnd( last.node, last.offset + 1 );
	return range;
}
