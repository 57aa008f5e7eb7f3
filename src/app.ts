import type { TableReader } from './checking';
import { report, timed } from './guard';
import type { ReaderMarks } from './judge/notation';
import { showLink } from './link';
import { baseOf, loadLanguage, loadPart } from './load';
import type { Mark } from './marks/mark';
import { addStyles, STYLES } from './marks/styles';
import { createWords } from './messages/message';
import type { Translation } from './messages/message';
import { SHORT } from './messages/short';
import type { ShortKey } from './messages/short';
import type { Finding } from './model';
import { mayHoldClaims } from './page/gate';
import { REPLY_PREVIEW } from './page/selectors';
import { textOf } from './page/textOf';
import { placeInView } from './page/view';
import type { Details, Host } from './panel/host';
import type { Checker } from './parts/checker';
import { readerMarks } from './readerMarks';
import { addEntries, createSession, entriesOf, isCurrent, markEntries, unmarkSession } from './session';
import type { Entry, Session, Source, Tallied } from './session';
import { isWanted } from './settings/settings';
import type { Settings } from './settings/settings';
import { loadSettings, saveSettings } from './settings/store';
import { partOf } from './shared';
import { inSlices } from './slices';

/** Milliseconds. */
const BETWEEN_MARKS = 200;
const LONGEST_WAIT = 10000;

/** Shows the findings of contents as they come and go. */
export interface App {
	/** Reads a content, checks it and marks it. The same content again changes nothing. */
	show( root: Element, lang: string ): void;
	closePopover(): void;
}

/** @param languages of the reader, best first */
export function createApp( languages: readonly string[] ): App {
	let sessions: Session[] = [];
	/** What is being read and has no session yet. */
	let readings: { readonly root: Element }[] = [];
	let settings = loadSettings();
	let translation: Translation = { lang: 'en', messages: SHORT };
	let details: Details | null = null;
	let isStyled = false;
	let marksOfReader: ReaderMarks | null = null;
	const host: Host = {
		get translation() {
			return translation;
		},
		get settings() {
			return settings;
		},
		choose, entries, retold, votes
	};
	const translated = loadLanguage( ...languages ).then( ( found ) => {
		translation = found && found.part.messages ? { lang: found.code, messages: found.part.messages } : translation;
	} );
	return { show, closePopover };

	function show( changed: Element, lang: string ): void {
		const root = rootOf( changed );
		if ( mayHoldClaims( textOf( root ) ) ) {
			loadPart( 'checker' ).then( ( checker ) => read( checker as Checker, root, lang ) ).catch( report );
		} else {
			sessions = sessions.filter( ( other ) => keep( other, root ) );
			announce();
		}
	}

	/** Reads a content in slices; the latest that is asked for it counts. */
	function read( checker: Checker, root: Element, lang: string ): void {
		const reading = { root };
		readings = readings.filter( ( other ) => other.root !== root && other.root.isConnected ).concat( reading );
		const forget = (): void => {
			readings = readings.filter( ( other ) => other !== reading );
		};
		inSlices( 'read', checker.reading( root, lang ), () => readings.indexOf( reading ) >= 0 && root.isConnected, () => undefined ).then( ( page ) => {
			forget();
			if ( rootOf( root ) === root && !sessions.some( ( old ) => old.root === root && isCurrent( old, page.discussion ) ) ) {
				check( checker, createSession( root, page ) );
			}
		} ).catch( ( error ) => {
			forget();
			report( error );
		} );
	}

	/** Checks in slices, from what the reader sees on, and marks now and then what was found: each time the page is laid out anew. */
	function check( checker: Checker, session: Session ): void {
		const { root, page } = session;
		let found: Finding[] = [];
		let due = 0;
		const showFound = (): void => {
			const more = entriesOf( page, found );
			addEntries( session, more );
			timed( 'mark', () => markMore( session, more ) );
			announce();
			found = [];
			due = performance.now() + BETWEEN_MARKS;
		};
		sessions = sessions.filter( ( other ) => keep( other, root ) ).concat( session );
		const spoken = page.discussion.passages.map( ( { lang } ) => baseOf( lang ) ).filter( ( code, i, all ) => all.indexOf( code ) === i );
		const tables = page.discussion.tables.length ? loadPart( 'tables' ).catch( () => null ) : null;
		Promise.all( [ tables, translated, ...spoken.map( ( code ) => learn( checker, code ) ) ] )
			.then( ( [ reader ] ) => inSlices( 'check', checker.checking( page.discussion, placeInView( page ), ( reader || null ) as TableReader | null ), () => sessions.indexOf( session ) >= 0 && root.isConnected, ( slices ) => {
				found = found.concat( ...slices );
				if ( found.length && performance.now() >= due ) {
					showFound();
				}
			} ) )
			.then( () => {
				session.votes = checker.countVotes( page.discussion ).map( ( count ) => ( { count, source: page } ) );
				showFound();
				mw.hook( 'figurecheck.findings' ).fire( checker.plainFindings( page.discussion, session.entries.map( ( { finding } ) => finding ) ) );
			} )
			.catch( ( error ) => {
				unmarkSession( session );
				sessions = sessions.filter( ( other ) => other !== session );
				announce();
				report( error );
			} );
	}

	/** A part of a content that was read is read with its whole, but for a preview: that is no part of the page yet. */
	function rootOf( changed: Element ): Element {
		const outer = changed.closest( REPLY_PREVIEW ) ? [] : [ ...sessions, ...readings ].filter( ( { root } ) => root.contains( changed ) );
		return outer.length ? outer[ 0 ].root : changed;
	}

	/** Lets go of contents that left the page, and of those that a new one holds. */
	function keep( session: Session, root: Element ): boolean {
		const isInside = session.root === root || root.contains( session.root ) && !session.root.closest( REPLY_PREVIEW );
		const isKept = session.root.isConnected && !isInside;
		if ( !isKept ) {
			closePopover();
			unmarkSession( session );
		}
		return isKept;
	}

	function markAgain( session: Session ): void {
		closePopover();
		unmarkSession( session );
		markMore( session, session.entries );
	}

	function markMore( session: Session, more: readonly Entry[] ): void {
		// A page with nothing to mark is spared: a rule for highlights has the browser work out the style of all elements anew.
		if ( more.length && !isStyled ) {
			isStyled = true;
			addStyles( STYLES );
		}
		markEntries( session, more, settings, createWords<ShortKey>( translation, SHORT ), ( mark ) => press( mark, session.page ) );
	}

	function learn( { registerLanguage }: Checker, code: string ): Promise<void> {
		return loadLanguage( code ).then( ( found ) => {
			if ( found && found.part.language ) {
				registerLanguage( found.part.language );
			}
		} );
	}

	function choose( chosen: Settings ): Promise<void> {
		settings = chosen;
		sessions.forEach( markAgain );
		announce();
		return saveSettings( chosen );
	}

	function announce(): void {
		showLink( entries().length, sessions.some( ( session ) => session.entries.length > 0 ), createWords<ShortKey>( translation, SHORT ), () => withDetails( ( { openPanel } ) => openPanel() ).catch( report ) );
		if ( details ) {
			details.update();
		}
	}

	function entries(): Entry[] {
		return sessions.reduce<Entry[]>( ( all, session ) => all.concat( session.entries ), [] ).filter( ( entry ) => isWanted( entry.finding, settings ) );
	}

	function retold( finding: Finding ): Finding {
		marksOfReader = marksOfReader || readerMarks( translation.lang );
		return ( partOf( 'checker' ) as Checker ).retold( finding, marksOfReader );
	}

	function votes(): Tallied[] {
		return sessions.reduce<Tallied[]>( ( all, session ) => all.concat( session.votes ), [] );
	}

	/** Where the details cannot be had in time, the working is told all the same. */
	function press( mark: Mark, source: Source ): void {
		withDetails( ( { togglePopover } ) => togglePopover( mark, source ) ).catch( ( error ) => {
			report( error );
			mw.notify( mark.finding.working );
		} );
	}

	function withDetails( use: ( details: Details ) => void ): Promise<void> {
		// Where a request fails, mw.loader says nothing and waits for ever. What opens long after it was asked for startles.
		const late = new Promise( ( _, reject ) => {
			setTimeout( () => reject( new Error( 'The details did not come' ) ), LONGEST_WAIT );
		} );
		return Promise.race( [ loadPart( 'panel' ), late ] ).then( ( part ) => {
			details = details || ( part as { createDetails( host: Host ): Details } ).createDetails( host );
			use( details );
		} );
	}

	function closePopover(): void {
		if ( details ) {
			details.closePopover();
		}
	}
}
