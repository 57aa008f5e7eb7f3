import type { Discussion, Finding } from './model';
import { mark } from './marks/mark';
import type { Mark, Marks, ToMark } from './marks/mark';
import { contextHash } from './marks/hash';
import type { Reader, Source } from './marks/reader';
import { isWanted } from './settings/settings';
import type { Page } from './page/read';

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
export function markSession( session: Session, reader: Reader, onPress: ( mark: Mark ) => void ): void {
	unmarkSession( session );
	const { marked, ticks, hidden } = reader.settings;
	const toMark: ToMark[] = [];
	for ( const { finding, source, hash } of session.entries ) {
		const { verdict } = finding;
		const range = verdict !== 'unchecked' && marked[ verdict ] && isWanted( finding, reader.settings ) && hidden.indexOf( hash ) < 0 ? source.rangeOf( finding.claim.figure ) : null;
		if ( range ) {
			toMark.push( { finding, range, hasBadge: verdict !== 'verified' || ticks } );
		}
	}
	session.marks = mark( session.root, toMark, reader.words, onPress );
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
