import { mark } from './marks/mark';
import type { Mark, Marks, ToMark } from './marks/mark';
import { contextHash } from './marks/hash';
import type { Words } from './messages/message';
import type { ShortKey } from './messages/short';
import type { Discussion, Finding, Span } from './model';
import type { Page } from './page/read';
import { isWanted } from './settings/settings';
import type { Settings } from './settings/settings';
import type { Count } from './votes/count';

/** A text that was read, and the way back to its nodes. */
export interface Source {
	readonly discussion: Discussion;
	rangeOf( span: Span ): Range | null;
}

/** A finding, and where it stands. */
export interface Entry {
	readonly finding: Finding;
	readonly source: Source;
	/** Under which the reader may hide it. */
	readonly hash: string;
}

/** What stands under a heading of a vote, and where. */
export interface Tallied {
	readonly count: Count;
	readonly source: Source;
}

/** One content that was read: the page, or a preview in it. */
export interface Session {
	readonly root: Element;
	readonly page: Page;
	/** What was found up to now, in the order of the text. */
	entries: readonly Entry[];
	votes: readonly Tallied[];
	marks: readonly Marks[];
}

export function createSession( root: Element, page: Page ): Session {
	return { root, page, entries: [], votes: [], marks: [] };
}

export function entriesOf( page: Page, findings: readonly Finding[] ): Entry[] {
	return findings.map( ( finding ) => ( { finding, source: page, hash: contextHash( page.discussion, finding ) } ) );
}

/** Takes in what was found next, anywhere in the text. */
export function addEntries( session: Session, more: readonly Entry[] ): void {
	session.entries = session.entries.concat( more ).sort( ( a, b ) => a.finding.claim.figure.start - b.finding.claim.figure.start );
}

/** Marks what the reader wants to see of some entries. */
export function markEntries( session: Session, entries: readonly Entry[], settings: Settings, words: Words<ShortKey>, onPress: ( mark: Mark ) => void ): void {
	const { marked, ticks, hidden } = settings;
	const toMark: ToMark[] = [];
	for ( const { finding, source, hash } of entries ) {
		const { verdict } = finding;
		const range = verdict !== 'unchecked' && marked[ verdict ] && isWanted( finding, settings ) && hidden.indexOf( hash ) < 0 ? source.rangeOf( finding.claim.figure ) : null;
		if ( range ) {
			toMark.push( { finding, range, hasBadge: verdict !== 'verified' || ticks } );
		}
	}
	if ( toMark.length ) {
		session.marks = session.marks.concat( mark( session.root, toMark, words, onPress ) );
	}
}

export function unmarkSession( session: Session ): void {
	session.marks.forEach( ( marks ) => marks.remove() );
	session.marks = [];
}

/** Whether a session still tells of what stands in its root: the same text on the same nodes, with its badges. */
export function isCurrent( { root, page, marks }: Session, { text }: Discussion ): boolean {
	const first = page.rangeOf( { start: 0, end: 1 } );
	const last = page.rangeOf( { start: text.length - 1, end: text.length } );
	return page.discussion.text === text && [ first, last ].every( ( range ) => !range || root.contains( range.startContainer ) ) &&
		marks.every( ( { list } ) => list.every( ( { badge } ) => !badge || root.contains( badge ) ) );
}
