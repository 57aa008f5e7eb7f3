import { hide } from '../settings/settings';
import type { Settings } from '../settings/settings';
import { copyFrom } from './clipboard';
import { describe, listInputs } from './describe';
import { button, element } from './element';
import { contextHash } from './hash';
import { paint, unpaint } from './highlight';
import { icon } from './icon';
import type { Mark } from './mark';
import { noteOf } from './note';
import { moveBy } from './place';
import type { Movable } from './place';
import type { Reader, Source } from './reader';
import { PHONE, reveal } from './reveal';
import { reportLink } from './report';

const ID = 'figurecheck-popover';
/** Pixels between the popover and the figure, and the window's edges. */
const GAP = 8;

/** Ends the popover that is open; one at a time. */
let close: ( ( returnFocus: boolean ) => void ) | null = null;

export function closePopover(): void {
	if ( close ) {
		close( false );
	}
}

/** Opens what is said of a mark; pressing the badge again closes it. */
export function togglePopover( mark: Mark, source: Source, reader: Reader ): void {
	const isOpen = mark.badge && mark.badge.getAttribute( 'aria-expanded' ) === 'true';
	closePopover();
	if ( !isOpen ) {
		openPopover( mark, source, reader );
	}
}

function openPopover( mark: Mark, source: Source, reader: Reader ): void {
	const { finding, badge } = mark;
	const { message, lang, dir } = reader.words;
	const inputs = finding.inputs.map( source.rangeOf ).filter( ( range ): range is Range => range !== null );
	/** Settings that take effect once the popover is closed, as its badge may go with them. */
	let pending: Settings | null = null;

	const title = element( 'h2', 'title', icon( finding.verdict ), message( finding.verdict ) );
	title.id = `${ ID }-title`;
	const x = button( 'close', '', () => end( true ) );
	x.setAttribute( 'aria-label', message( 'close' ) );
	const body = element( 'div', 'body', ...describe( finding, source.discussion, reader.words ) );
	if ( inputs.length ) {
		body.append( element( 'h3', '', message( 'inputs', inputs.length ) ), listInputs( finding.inputs, source.discussion, reader.words, ( input ) => {
			const range = source.rangeOf( input );
			if ( range ) {
				reveal( range );
			}
		} ) );
	}
	const copy = button( 'action', message( 'copy' ), () => copyFrom( copy, noteOf( finding, message ), message( 'copied' ) ) );
	const actions = element( 'div', 'actions', copy, button( 'action', message( 'hide' ), hideMark ) );
	const report = reportLink( finding, reader.words );
	if ( report ) {
		actions.append( report );
	}
	const box = element( 'div', 'box', title, x, body, actions );
	box.classList.add( ID, 'noprint' );
	box.id = ID;
	box.lang = lang;
	box.dir = dir;
	box.tabIndex = -1;
	box.setAttribute( 'role', 'dialog' );
	box.setAttribute( 'aria-labelledby', title.id );
	document.body.append( box );
	expand( badge, true );
	paint( 'input', inputs );
	placeBox( box, mark.range );
	box.focus( { preventScroll: true } );
	box.addEventListener( 'keydown', onKey );
	document.addEventListener( 'click', onClick, true );
	window.addEventListener( 'resize', onResize );
	close = end;

	function end( returnFocus: boolean ): void {
		close = null;
		document.removeEventListener( 'click', onClick, true );
		window.removeEventListener( 'resize', onResize );
		box.remove();
		expand( badge, false );
		unpaint( 'input', inputs );
		if ( returnFocus && badge ) {
			badge.focus();
		}
		if ( pending ) {
			reader.choose( pending ).catch( () => undefined );
		}
	}

	function hideMark(): void {
		pending = hide( reader.settings, contextHash( source.discussion, finding ) );
		const undo = button( 'action', message( 'undo' ), () => {
			pending = null;
			end( true );
		} );
		const note = element( 'p', 'body', message( 'hidden' ) );
		note.setAttribute( 'role', 'status' );
		body.remove();
		actions.remove();
		box.append( note, element( 'div', 'actions', undo ) );
		undo.focus();
	}

	function onKey( event: KeyboardEvent ): void {
		if ( event.key === 'Escape' ) {
			event.stopPropagation();
			end( true );
		} else if ( event.key === 'Tab' ) {
			leaveByTab( event );
		}
	}

	/** The box stands at the end of the page; who tabs out of it goes on from the figure. */
	function leaveByTab( event: KeyboardEvent ): void {
		const stops = box.querySelectorAll<HTMLElement>( 'button, a' );
		const { activeElement } = document;
		if ( event.shiftKey ? activeElement === box || activeElement === stops[ 0 ] : activeElement === stops[ stops.length - 1 ] ) {
			end( true );
			if ( event.shiftKey ) {
				event.preventDefault();
			}
		}
	}

	function onClick( event: Event ): void {
		const target = event.target as Node;
		if ( !box.contains( target ) && !( badge && badge.contains( target ) ) ) {
			end( false );
		}
	}

	function onResize(): void {
		placeBox( box, mark.range );
	}
}

function expand( badge: HTMLElement | null, isExpanded: boolean ): void {
	if ( badge ) {
		badge.setAttribute( 'aria-expanded', String( isExpanded ) );
		badge.setAttribute( 'aria-controls', ID );
	}
}

/** Under the figure, or above it where there is more room; a sheet at the lower edge on phones, which the style places. */
function placeBox( box: HTMLElement, range: Range ): void {
	box.style.transform = '';
	if ( window.innerWidth <= PHONE ) {
		return;
	}
	const movable: Movable = { element: box, x: 0, y: 0 };
	const rects = range.getClientRects();
	const goal = rects[ rects.length - 1 ];
	if ( !goal ) {
		return;
	}
	const { width, height, left, top } = box.getBoundingClientRect();
	const { clientWidth, clientHeight } = document.documentElement;
	const start = box.dir === 'rtl' ? goal.right - width : goal.left;
	const isBelow = goal.bottom + GAP + height <= clientHeight || goal.top < clientHeight / 2;
	const down = isBelow ? goal.bottom + GAP : goal.top - GAP - height;
	moveBy( movable, Math.max( GAP, Math.min( start, clientWidth - GAP - width ) ) - left, Math.max( GAP, Math.min( down, clientHeight - GAP - height ) ) - top );
}
