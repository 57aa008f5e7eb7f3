import { mark } from './marks/mark';
import type { Mark, Marks, ToMark } from './marks/mark';
import { contextHash } from './marks/hash';
import type { Words } from './messages/message';
import type { ShortKey } from './messages/short';
import type { Discussion, Finding, Span } from './model';
import type { Page } from './page/read';
import { isWanted } from './settings/settings';
import type { Settings } from './settings/settings';

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

/** One content that was read: the page, or a preview in it. */
export interface Session {
	readonly root: Element;
	readonly page: Page;
	/** In the order of the text; empty until they are found. */
	entries: readonly Entry[];
	marks: Marks | null;
}

export function createSession( root: Element, page: Page ): Session {
	return { root, page, entries: [], marks: null };
}

export function entriesOf( page: Page, findings: readonly Finding[] ): Entry[] {
	return findings.map( ( finding ) => ( { finding, source: page, hash: contextHash( page.discussion, finding ) } ) );
}

/** Marks what the reader wants to see, in place of what was marked before. */
export function markSession( session: Session, settings: Settings, words: Words<ShortKey>, onPress: ( mark: Mark ) => void ): void {
	unmarkSession( session );
	const { marked, ticks, hidden } = settings;
	const toMark: ToMark[] = [];
	for ( const { finding, source, hash } of session.entries ) {
		const { verdict } = finding;
		const range = verdict !== 'unchecked' && marked[ verdict ] && isWanted( finding, settings ) && hidden.indexOf( hash ) < 0 ? source.rangeOf( finding.claim.figure ) : null;
		if ( range ) {
			toMark.push( { finding, range, hasBadge: verdict !== 'verified' || ticks } );
		}
	}
	session.marks = mark( session.root, toMark, words, onPress );
}

export function unmarkSession( session: Session ): void {
	if ( session.marks ) {
		session.marks.remove();
		session.marks = null;
	}
}

/** Whether a session still tells of what stands in its root: the same text on the same nodes, with its badges. */
export function isCurrent( { root, page, marks }: Session, { text }: Discussion ): boolean {
	const first = page.rangeOf( { start: 0, end: 1 } );
	const last = page.rangeOf( { start: text.length - 1, end: text.length } );
	return page.discussion.text === text && [ first, last ].every( ( range ) => !range || root.contains( range.startContainer ) ) &&
		( !marks || marks.list.every( ( { badge } ) => !badge || root.contains( badge ) ) );
}
