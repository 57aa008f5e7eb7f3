import type { Page } from './read';

/** Where in the text the passage begins that is the first one in view, or 0. */
export function placeInView( { discussion: { passages }, rangeOf }: Page ): number {
	let low = 0;
	let high = passages.length;
	while ( low < high ) {
		const middle = low + high >> 1;
		const range = rangeOf( passages[ middle ] );
		if ( range && range.getBoundingClientRect().bottom > 0 ) {
			high = middle;
		} else {
			low = middle + 1;
		}
	}
	return low < passages.length ? passages[ low ].start : 0;
}
