import { button, element } from '../marks/element';
import type { Words } from '../messages/message';
import type { Verdict } from '../model';
import type { Entry } from '../session';
import { box } from './box';
import { checkboxes } from './checkboxes';
import { copyFrom } from './clipboard';
import { countVerdicts } from './coverage';
import { toJson, toWikitable } from './export';
import { settingsForm } from './form';
import type { Host } from './host';
import { listEntries } from './list';
import { reveal } from './reveal';
import { listVotes } from './votes';

const ID = 'figurecheck-panel';

export interface Panel {
	open(): void;
	update(): void;
}

/** The list of all claims, with coverage, filter, copies and the settings. */
export function createPanel( host: Host, words: Words ): Panel {
	const { message } = words;
	let left: readonly Verdict[] = [];
	/** Hash of the entry that was gone to last. */
	let current = '';
	let shown: readonly Entry[] = [];
	/** What had the focus before it opened. */
	let opener: HTMLElement | null = null;

	const dialog = box( ID, words, close );
	dialog.title.append( message( 'name' ) );
	const filter = element( 'div', 'filter' );
	const position = element( 'span', 'position' );
	position.setAttribute( 'role', 'status' );
	const steps = element( 'div', 'steps', button( 'action', message( 'previous' ), () => step( -1 ) ), button( 'action', message( 'next' ), () => step( 1 ) ), position );
	const list = element( 'div', 'list' );
	const asTable = button( 'action', message( 'copy-table' ), () => copyFrom( asTable, toWikitable( shown, words ), message( 'copied' ) ) );
	const asJson = button( 'action', message( 'copy-json' ), () => copyFrom( asJson, toJson( shown ), message( 'copied' ) ) );
	const settings = element( 'details', 'settings', element( 'summary', '', message( 'settings' ) ) );
	dialog.element.append( filter, steps, list, element( 'div', 'actions', asTable, asJson ), settings );
	return { open, update };

	function open(): void {
		if ( !dialog.element.parentNode ) {
			opener = document.activeElement as HTMLElement | null;
			settings.append( settingsForm( host, words ) );
			document.body.append( dialog.element );
			document.addEventListener( 'keydown', onKey );
			update();
		}
		dialog.element.focus( { preventScroll: true } );
	}

	function close(): void {
		document.removeEventListener( 'keydown', onKey );
		dialog.element.remove();
		( settings.lastChild as Element ).remove();
		if ( opener ) {
			opener.focus();
		}
	}

	function update(): void {
		if ( dialog.element.parentNode ) {
			const entries = host.entries();
			const boxes = filter.getElementsByTagName( 'input' );
			const focused = Array.from( boxes ).indexOf( document.activeElement as HTMLInputElement );
			filter.textContent = '';
			filter.append( checkboxes( entries.length ? message( 'coverage', entries.length ) : message( 'none' ), countVerdicts( entries ).map( ( { verdict, count } ) => ( {
				label: message( 'count', message( verdict ), count ), isOn: left.indexOf( verdict ) < 0,
				onChange( isOn ) {
					left = isOn ? left.filter( ( other ) => other !== verdict ) : left.concat( verdict );
					showList();
				}
			} ) ) ) );
			if ( boxes[ focused ] ) {
				boxes[ focused ].focus( { preventScroll: true } );
			}
			showList();
		}
	}

	/** The list anew; who was in it stays at the same entry. */
	function showList(): void {
		const { activeElement } = document;
		const hadFocus = list.contains( activeElement );
		const item = hadFocus && activeElement ? activeElement.closest( '.figurecheck-entry' ) : null;
		const head = item && item.querySelector( '[data-hash]' );
		shown = host.entries().filter( ( entry ) => left.indexOf( entry.finding.verdict ) < 0 );
		list.textContent = '';
		list.append( listEntries( shown, current, host, words, goTo ), listVotes( host.votes(), words ) );
		const at = shown.map( ( entry ) => entry.hash ).indexOf( current );
		position.textContent = at < 0 ? '' : message( 'position', at + 1, shown.length );
		if ( hadFocus ) {
			( head && rowOf( head.getAttribute( 'data-hash' ) ) || dialog.element ).focus( { preventScroll: true } );
		}
	}

	function rowOf( hash: string | null ): HTMLElement | null {
		return list.querySelector( `[data-hash="${ hash }"]` );
	}

	function goTo( entry: Entry ): void {
		current = entry.hash === current ? '' : entry.hash;
		const hadFocus = list.contains( document.activeElement );
		showList();
		reveal( current ? entry.source.rangeOf( entry.finding.claim.figure ) : null );
		const row = rowOf( entry.hash );
		if ( row ) {
			row.scrollIntoView( { block: 'nearest' } );
			if ( hadFocus ) {
				row.focus( { preventScroll: true } );
			}
		}
	}

	function step( by: number ): void {
		const at = shown.map( ( entry ) => entry.hash ).indexOf( current );
		const next = shown[ at < 0 ? by > 0 ? 0 : shown.length - 1 : ( at + by + shown.length ) % shown.length ];
		if ( next && next.hash !== current ) {
			goTo( next );
		}
	}

	function onKey( event: KeyboardEvent ): void {
		const { target, key } = event;
		const isTyping = target instanceof HTMLElement && !dialog.element.contains( target ) && ( target.isContentEditable || /^(?:input|textarea|select)$/.test( target.localName ) );
		if ( host.settings.keys && !isTyping && !event.ctrlKey && !event.altKey && !event.metaKey && /^[np]$/i.test( key ) ) {
			step( key.toLowerCase() === 'n' ? 1 : -1 );
		}
	}
}
