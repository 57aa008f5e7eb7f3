import { button, element } from '../marks/element';
import { contextHash } from '../marks/hash';
import { paint, unpaint } from '../marks/highlight';
import { icon } from '../marks/icon';
import type { Mark } from '../marks/mark';
import type { Words } from '../messages/message';
import type { Source } from '../session';
import { hide } from '../settings/settings';
import type { Settings } from '../settings/settings';
import { box } from './box';
import { copyFrom } from './clipboard';
import { describe } from './describe';
import type { Host } from './host';
import { noteOf } from './note';
import { placeBy } from './placeBy';
import { reportLink } from './report';
import { bringInSight, PHONE } from './reveal';
import { drawInputs } from './sum';

const ID = 'figurecheck-popover';

export interface Popover {
	/** Opens what is said of a mark, or closes it where it is open; one at a time. */
	toggle( mark: Mark, source: Source ): void;
	close(): void;
}

export function createPopover( host: Host, words: Words ): Popover {
	let closeOpen: ( () => void ) | null = null;
	const close = (): void => {
		if ( closeOpen ) {
			closeOpen();
		}
	};
	return {
		close,
		toggle( mark, source ) {
			const isOpen = mark.badge && mark.badge.getAttribute( 'aria-expanded' ) === 'true';
			close();
			if ( !isOpen ) {
				closeOpen = openPopover( mark, source, host, words, () => {
					closeOpen = null;
				} );
			}
		}
	};
}

/** @return what closes it without moving the focus */
function openPopover( mark: Mark, source: Source, host: Host, words: Words, onClose: () => void ): () => void {
	const { finding, badge } = mark;
	const inputs = finding.inputs.map( ( input ) => source.rangeOf( input ) ).filter( ( range ): range is Range => range !== null );
	/** Settings that wait until it is closed, as the badge that gets the focus back may go with them. */
	let pending: Settings | null = null;
	const dialog = box( ID, words, () => end( true ) );
	dialog.title.append( icon( finding.verdict ), words.message( finding.verdict ) );
	const copy = button( 'action', words.message( 'copy' ), () => copyFrom( copy, noteOf( finding, words ), words.message( 'copied' ) ) );
	const actions = element( 'div', 'actions', copy, button( 'action', words.message( 'hide' ), hideMark ) );
	const report = reportLink( finding, words );
	if ( report ) {
		actions.append( report );
	}
	const body = element( 'div', 'body', ...describe( finding, source.discussion, host, words ), drawInputs( finding, source, words ), actions );
	dialog.element.append( body );
	document.body.append( dialog.element );
	setExpanded( true );
	paint( 'input', inputs );
	if ( window.innerWidth <= PHONE ) {
		// The sheet may lie over the figure that was pressed.
		bringInSight( mark.range );
	}
	place();
	dialog.element.focus( { preventScroll: true } );
	dialog.element.addEventListener( 'keydown', leaveByTab );
	document.addEventListener( 'click', closeOutside, true );
	window.addEventListener( 'resize', place );
	return () => end( false );

	function end( returnFocus: boolean ): void {
		onClose();
		document.removeEventListener( 'click', closeOutside, true );
		window.removeEventListener( 'resize', place );
		dialog.element.remove();
		setExpanded( false );
		unpaint( 'input', inputs );
		if ( returnFocus && badge ) {
			badge.focus();
		}
		if ( pending ) {
			host.choose( pending ).catch( () => undefined );
		}
	}

	function hideMark(): void {
		pending = hide( host.settings, contextHash( source.discussion, finding ) );
		const undo = button( 'action', words.message( 'undo' ), () => {
			pending = null;
			end( true );
		} );
		const note = element( 'p', '', words.message( 'hidden' ) );
		note.setAttribute( 'role', 'status' );
		body.remove();
		dialog.element.append( note, element( 'div', 'actions', undo ) );
		undo.focus();
	}

	/** The popover stands at the end of the page; who tabs out of it goes on from the figure. */
	function leaveByTab( event: KeyboardEvent ): void {
		const stops = dialog.element.querySelectorAll<HTMLElement>( 'button, a' );
		const { activeElement } = document;
		const isLeaving = event.shiftKey ? activeElement === dialog.element || activeElement === stops[ 0 ] : activeElement === stops[ stops.length - 1 ];
		if ( event.key === 'Tab' && isLeaving ) {
			end( true );
			if ( event.shiftKey ) {
				event.preventDefault();
			}
		}
	}

	function closeOutside( event: Event ): void {
		const target = event.target as Node;
		if ( !dialog.element.contains( target ) && !( badge && badge.contains( target ) ) ) {
			end( false );
		}
	}

	function setExpanded( isExpanded: boolean ): void {
		if ( badge ) {
			badge.setAttribute( 'aria-expanded', String( isExpanded ) );
			badge.setAttribute( 'aria-controls', ID );
		}
	}

	function place(): void {
		placeBy( dialog.element, mark.range );
	}
}
