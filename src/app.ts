import { check } from './check';
import { report, timed } from './guard';
import { registerLanguage } from './languages/registry';
import { showLink } from './link';
import { baseOf, loadLanguage, loadPart } from './load';
import { closePopover, togglePopover } from './marks/popover';
import type { Reader } from './marks/reader';
import { addStyles, STYLES } from './marks/styles';
import { createWords, ENGLISH } from './messages/message';
import { readPage } from './page/read';
import type { Panel } from './panel/host';
import { plainFindings } from './plain';
import { createSession, entriesOf, isCurrent, markSession, unmarkSession } from './session';
import type { Entry, Session } from './session';
import { isWanted } from './settings/settings';
import type { Settings } from './settings/settings';
import { loadSettings, saveSettings } from './settings/store';

/** Shows the findings of contents as they come and go. */
export interface App {
	/** Reads a content, checks it and marks it. The same content again changes nothing. */
	show( root: Element, lang: string ): void;
}

/** @param languages of the reader, best first */
export function createApp( languages: readonly string[] ): App {
	let sessions: Session[] = [];
	let settings = loadSettings();
	let words = ENGLISH;
	let panel: Panel | null = null;
	const reader: Reader = {
		get words() {
			return words;
		},
		get settings() {
			return settings;
		},
		choose( chosen: Settings ) {
			settings = chosen;
			sessions.forEach( markAgain );
			announce();
			return saveSettings( chosen );
		}
	};
	const translated = loadLanguage( ...languages ).then( ( found ) => {
		if ( found && found.part.messages ) {
			words = createWords( found.code, found.part.messages );
		}
	} );
	addStyles( STYLES );
	return { show };

	function show( root: Element, lang: string ): void {
		const page = timed( 'read', () => readPage( root, lang ) );
		const old = sessions.filter( ( session ) => session.root === root )[ 0 ];
		if ( old && isCurrent( old, page.discussion ) ) {
			return;
		}
		const session = createSession( root, page );
		sessions = sessions.filter( ( other ) => keep( other, root ) ).concat( session );
		const spoken = page.discussion.passages.map( ( passage ) => baseOf( passage.lang ) ).filter( ( code, i, all ) => all.indexOf( code ) === i );
		Promise.all( [ translated, ...spoken.map( learn ) ] ).then( () => {
			if ( sessions.indexOf( session ) >= 0 ) {
				session.entries = entriesOf( page, timed( 'check', () => check( page.discussion ) ) );
				timed( 'mark', () => markAgain( session ) );
				announce();
				mw.hook( 'figurecheck.findings' ).fire( plainFindings( page.discussion, session.entries.map( ( entry ) => entry.finding ) ) );
			}
		} ).catch( ( error ) => {
			unmarkSession( session );
			report( error );
		} );
	}

	/** Lets go of contents that left the page, and of those that a new one holds. */
	function keep( session: Session, root: Element ): boolean {
		if ( session.root.isConnected && !root.contains( session.root ) ) {
			return true;
		}
		closePopover();
		unmarkSession( session );
		return false;
	}

	function markAgain( session: Session ): void {
		closePopover();
		markSession( session, reader, ( mark ) => togglePopover( mark, session.page, reader ) );
	}

	function learn( code: string ): Promise<void> {
		return loadLanguage( code ).then( ( found ) => {
			if ( found && found.part.language ) {
				registerLanguage( found.part.language );
			}
		} );
	}

	function announce(): void {
		showLink( entries().length, words, openPanel );
		if ( panel ) {
			panel.update();
		}
	}

	function entries(): Entry[] {
		return sessions.reduce<Entry[]>( ( all, session ) => all.concat( session.entries ), [] ).filter( ( entry ) => isWanted( entry.finding, settings ) );
	}

	function openPanel(): void {
		loadPart( 'panel' ).then( ( part ) => {
			panel = panel || ( part as { createPanel: ( host: object ) => Panel } ).createPanel( { reader, entries, closePopover } );
			panel.open();
		} ).catch( report );
	}
}
