import { moveBy } from '../marks/place';
import { PHONE } from './reveal';

/** Pixels between a box and its figure, and the window's edges. */
const GAP = 8;

/**
 * Puts a box under a figure, or above it where there is no room; beside a table, so that the cells that it speaks of
 * stay in sight. On phones the style makes it a sheet at the lower edge.
 */
export function placeBy( box: HTMLElement, range: Range ): void {
	const rects = range.getClientRects();
	const goal = rects[ rects.length - 1 ];
	box.style.transform = '';
	if ( window.innerWidth <= PHONE || !goal ) {
		return;
	}
	const { width, height, left, top } = box.getBoundingClientRect();
	const { clientWidth, clientHeight } = document.documentElement;
	const isRightToLeft = box.dir === 'rtl';
	const beside = besideTable( range, width, clientWidth, isRightToLeft );
	const under = isRightToLeft ? goal.right - width : goal.left;
	const isBelow = goal.bottom + GAP + height <= clientHeight || goal.top < height + GAP;
	const down = beside !== undefined ? goal.top : isBelow ? goal.bottom + GAP : goal.top - GAP - height;
	moveBy( { element: box, x: 0, y: 0 }, within( beside ?? under, clientWidth - width ) - left, within( down, clientHeight - height ) - top );
}

/** Where a box would begin that stands beside the table of a range, if there is room. */
function besideTable( { startContainer }: Range, width: number, clientWidth: number, isRightToLeft: boolean ): number | undefined {
	const table = ( startContainer.parentElement as Element ).closest( 'table' );
	if ( !table ) {
		return undefined;
	}
	const { left, right } = table.getBoundingClientRect();
	const sides = [ right + GAP, left - GAP - width ];
	return ( isRightToLeft ? sides.reverse() : sides ).find( ( side ) => side >= GAP && side + width + GAP <= clientWidth );
}

function within( place: number, room: number ): number {
	return Math.max( GAP, Math.min( place, room - GAP ) );
}
