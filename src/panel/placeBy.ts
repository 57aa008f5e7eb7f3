import { moveBy } from '../marks/place';
import { PHONE } from './reveal';

/** Pixels between a box and its figure, and the window's edges. */
const GAP = 8;

/** Puts a box under a figure, or above it where there is no room; on phones the style makes it a sheet at the lower edge. */
export function placeBy( box: HTMLElement, range: Range ): void {
	const rects = range.getClientRects();
	const goal = rects[ rects.length - 1 ];
	box.style.transform = '';
	if ( window.innerWidth <= PHONE || !goal ) {
		return;
	}
	const { width, height, left, top } = box.getBoundingClientRect();
	const { clientWidth, clientHeight } = document.documentElement;
	const across = box.dir === 'rtl' ? goal.right - width : goal.left;
	const isBelow = goal.bottom + GAP + height <= clientHeight || goal.top < height + GAP;
	const down = isBelow ? goal.bottom + GAP : goal.top - GAP - height;
	moveBy( { element: box, x: 0, y: 0 }, within( across, clientWidth - width ) - left, within( down, clientHeight - height ) - top );
}

function within( place: number, room: number ): number {
	return Math.max( GAP, Math.min( place, room - GAP ) );
}
