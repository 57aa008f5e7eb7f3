import type { Comment, Span } from '../model';
import type { Runs } from './nodes';
import type { OpenCell, OpenTable } from './tables';
import { createThread } from './thread';
import type { Draft, Thread } from './thread';
import type { Users } from './users';

/** A link in the block that is being read. */
export interface Link extends Span {
	readonly element: Element;
	/** Where it ends as `seen` counts. */
	readonly seen: number;
}

/** How far a page has been read. One object, as all that reads it moves it on. */
export interface Progress {
	/** Language where nothing says another. */
	readonly lang: string;
	readonly parts: string[];
	readonly runs: Runs;
	readonly passages: Draft[];
	readonly tables: OpenTable[];
	readonly hidden: Span[];
	readonly quoted: Span[];
	readonly thread: Thread;
	readonly users: Users;

	/** Length of the text before the block that is being read. */
	done: number;
	section: number;
	/** Language that the content gives itself, or ''. */
	pageLang: string;

	/** Of the block: its text in pieces (joining them at each node would be quadratic), their length, its links, and the letters behind the first of them. */
	pieces: string[];
	size: number;
	links: Link[];
	seen: number;
	/** The comment that its signature ended, or null. */
	signed: Comment | null;

	/** Of the elements round it; numbers say how many of the kind are open. */
	language: string;
	indent: number;
	table: OpenTable | null;
	cell: OpenCell | null;
	inCaption: boolean;
	inHeading: boolean;
	hiding: number;
	quoting: number;
	silent: number;
	apart: number;
	lines: number;
	scripts: number;
	/** Where the last text with a digit began that stands raised or lowered. */
	raised: number;

	/** Indentation at which the comment began, -1 before it began. */
	began: number;
	/** DiscussionTools has marked the comments: its id of this one, and where its signature stands. */
	marked: boolean;
	id: string;
	signature: number;
	signedAt: number;
}

export function createProgress( lang: string, pageLang: string ): Progress {
	return {
		lang, parts: [], runs: { nodes: [], starts: [] }, passages: [], tables: [], hidden: [], quoted: [], thread: createThread(), users: new Map(),
		done: 0, section: 0, pageLang, pieces: [], size: 0, links: [], seen: 0, signed: null,
		language: pageLang || lang, indent: 0, table: null, cell: null, inCaption: false, inHeading: false, hiding: 0, quoting: 0, silent: 0, apart: 0, lines: 0, scripts: 0, raised: -1,
		began: -1, marked: false, id: '', signature: -1, signedAt: 0
	};
}

/** Length of the text so far. */
export function here( page: Progress ): number {
	return page.done + page.size;
}

export function write( page: Progress, piece: string ): void {
	page.pieces.push( piece );
	page.size += piece.length;
}

/** A passage as things stand. */
export function draft( page: Progress, start: number, end: number ): Draft {
	return {
		start, end, kind: page.inHeading ? 'heading' : page.inCaption ? 'caption' : page.cell ? 'cell' : 'prose',
		lang: page.language, comment: page.signed, section: page.section, hidden: [], quoted: []
	};
}

/** Ends a passage. */
export function flush( page: Progress ): void {
	if ( page.size ) {
		const text = page.pieces.join( '' );
		const ink = text.trim();
		if ( ink ) {
			const start = page.done + text.indexOf( ink );
			keep( page, draft( page, start, start + ink.length ) );
		}
		page.parts.push( text + '\n' );
		page.done += text.length + 1;
		page.pieces = [];
		page.size = 0;
	}
	if ( page.signed ) {
		page.signed = null;
		page.began = -1;
	}
}

function keep( page: Progress, passage: Draft ): void {
	const { cell, table } = page;
	page.passages.push( passage );
	if ( !page.signed && !page.inHeading ) {
		page.thread.wait( passage );
	}
	if ( cell && cell.passage.start === cell.passage.end ) {
		cell.passage = passage;
	} else if ( page.inCaption && table ) {
		table.caption = passage;
	}
}

export function breakLine( page: Progress ): void {
	if ( page.size && !page.pieces[ page.pieces.length - 1 ].endsWith( '\n' ) ) {
		write( page, '\n' );
	}
}

/** Blocks begin and end here. A cell of a data table is one passage, whatever blocks it holds. */
export function breakBlock( page: Progress ): void {
	page.links = [];
	page.seen = 0;
	if ( !page.cell || page.signed ) {
		flush( page );
	} else {
		breakLine( page );
	}
}

export function hide( page: Progress, start: number, end: number ): void {
	if ( start < end ) {
		page.hidden.push( { start, end } );
	}
}

/** What is read of the block so far. */
export function visible( page: Progress ): string {
	const text = page.pieces.join( '' );
	let shown = '';
	let end = text.length;
	for ( let i = page.hidden.length - 1; i >= 0 && page.hidden[ i ].end > page.done; i-- ) {
		shown = text.slice( page.hidden[ i ].end - page.done, end ) + shown;
		end = Math.max( 0, page.hidden[ i ].start - page.done );
	}
	return ( text.slice( 0, end ) + shown ).replace( /\s+/g, ' ' ).trim();
}
