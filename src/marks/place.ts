/** Something that is moved to its place by a translation, which moves nothing else and counts as no layout shift. */
export interface Movable {
	readonly element: HTMLElement;
	x: number;
	y: number;
}

/** A badge, and the figure that it stands at. */
export interface Placed extends Movable {
	readonly range: Range;
}

/**
 * How far the badge reaches beyond its figure. It lies over the figure's end, as a superscript would, so that its 24
 * pixels take no other word's clicks: the sign itself hangs in the gap above the line.
 */
const BEYOND = 6;
const ABOVE = 8;

const placed = new Set<Placed>();
let isListening = false;
let isScheduled = false;
let resized: ResizeObserver | null = null;

/** Keeps badges at their figures until they leave the page. */
export function keepInPlace( badges: readonly Placed[], root: Element ): void {
	badges.forEach( ( badge ) => placed.add( badge ) );
	listen();
	if ( resized ) {
		resized.observe( root );
	}
	placeAll();
}

export function release( badges: readonly Placed[], root: Element ): void {
	badges.forEach( ( badge ) => placed.delete( badge ) );
	if ( resized ) {
		resized.unobserve( root );
	}
}

/** Moves by what is left to the place, so that it matters not what the element is positioned in. */
export function moveBy( movable: Movable, right: number, down: number ): void {
	movable.x += right;
	movable.y += down;
	movable.element.style.transform = `translate(${ movable.x }px,${ movable.y }px)`;
}

/** All that may move text: the window, fonts and pictures that arrive, and whatever a click opens, sorts or folds. */
function listen(): void {
	if ( isListening ) {
		return;
	}
	isListening = true;
	resized = typeof ResizeObserver === 'function' ? new ResizeObserver( schedule ) : null;
	[ 'resize', 'load', 'transitionend' ].forEach( ( type ) => window.addEventListener( type, schedule, true ) );
	document.addEventListener( 'click', schedule );
	if ( document.fonts ) {
		document.fonts.ready.then( schedule );
	}
}

function schedule(): void {
	if ( !isScheduled && placed.size ) {
		isScheduled = true;
		requestAnimationFrame( () => {
			isScheduled = false;
			placeAll();
		} );
	}
}

/** Reads the whole layout before it writes any of it. */
function placeAll(): void {
	const moves: ( () => void )[] = [];
	placed.forEach( ( badge ) => {
		const rects = badge.range.getClientRects();
		const goal = rects[ rects.length - 1 ];
		if ( goal && goal.width ) {
			const own = badge.element.getBoundingClientRect();
			const isRightToLeft = getComputedStyle( badge.element ).direction === 'rtl';
			const right = isRightToLeft ? goal.left - BEYOND - own.left : goal.right + BEYOND - own.right;
			moves.push( () => moveBy( badge, right, goal.top - ABOVE - own.top ) );
		}
	} );
	moves.forEach( ( move ) => move() );
}
