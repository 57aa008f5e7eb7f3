import type { Comment, Discussion, Passage, Span } from '../model';
import { markerAuthors } from './markers';
import { signaturesIn } from './signatures';
import type { Signature } from './signatures';
import { readTable } from './tables';
import { walk } from './walk';
import type { Block, Run } from './walk';

/** A page as read, with the way back to its nodes. */
export interface Page {
	readonly discussion: Discussion;
	/** The range of nodes that a span of the text stands in; null for an empty one. */
	rangeOf( span: Span ): Range | null;
}

/** What has been seen of the page so far. */
interface Progress {
	section: number;
	heading: string | null;
	/** Ends where the last comment or heading ended: the next comment begins behind it. */
	pending: Draft[];
	readonly comments: Comment[];
	/** Comments that can be answered, by level. */
	readonly thread: Comment[];
}

/** A passage that waits for the signature that ends its comment. */
interface Draft {
	readonly block: Block;
	readonly start: number;
	readonly end: number;
	readonly section: number;
	comment: Comment | null;
	readonly hidden: Span[];
}

/**
 * Reads a talk page, as the old parser or Parsoid rendered it, with or without DiscussionTools.
 *
 * @param root the element that holds the content
 * @param lang language where the page does not say it
 */
export function readPage( root: Element, lang: string ): Page {
	const { text, runs, blocks, tables, markers } = walk( root, ( root.closest( '[lang]' ) || root ).getAttribute( 'lang' ) || lang );
	const progress: Progress = { section: 0, heading: null, pending: [], comments: [], thread: [] };
	const drafts: Draft[] = [];
	const authors = markerAuthors( markers );
	for ( const block of blocks ) {
		drafts.push( ...readBlock( text, block, progress, authors ) );
	}
	const passages = drafts.map( toPassage );
	const discussion: Discussion = {
		text, lang: blocks.length ? blocks[ 0 ].lang : lang, comments: progress.comments, passages,
		tables: tables.map( ( table ) => readTable( table, blocks, passages ) ).filter( ( table ) => table !== null )
	};
	return { discussion, rangeOf: ( span ) => rangeOf( root, runs, text, span ) };
}

function readBlock( text: string, block: Block, progress: Progress, authors: ( at: number ) => string | null ): Draft[] {
	if ( block.isHeading && !isAllHidden( block ) ) {
		progress.section++;
		progress.heading = visibleText( text, block );
		progress.pending = [];
		progress.thread.length = 0;
		return [ draft( block, block.start, block.end, progress ) ];
	}
	const drafts: Draft[] = [];
	const signatures = signaturesIn( text, block );
	let start = block.start;
	signatures.forEach( ( signature, i ) => {
		const end = i + 1 < signatures.length ? signature.end : block.end;
		const own = draft( block, start, end, progress );
		own.hidden.push( { start: signature.start, end: i + 1 < signatures.length ? signature.end : block.end } );
		drafts.push( own );
		progress.pending.push( own );
		closeComment( signature, block, progress, authors );
		start = end;
	} );
	if ( !signatures.length ) {
		const own = draft( block, block.start, block.end, progress );
		drafts.push( own );
		progress.pending.push( own );
	}
	return drafts;
}

function draft( block: Block, start: number, end: number, { section }: Progress ): Draft {
	return { block, start, end, section, comment: null, hidden: [] };
}

/** A signature ends a comment: all that stood since the last one belongs to it. */
function closeComment( signature: Signature, block: Block, progress: Progress, authors: ( at: number ) => string | null ): void {
	const { pending, thread } = progress;
	const level = Math.min( ( pending.find( isNoTerm ) || pending[ 0 ] ).block.indent, block.indent ) + 1;
	let parent: Comment | null = null;
	for ( let i = Math.min( level - 2, thread.length - 1 ); i >= 0 && !parent; i-- ) {
		parent = thread[ i ] || null;
	}
	const comment: Comment = {
		author: authors( pending[ 0 ].start ) || signature.author, timestamp: signature.timestamp, level, section: progress.heading, parent
	};
	thread.length = level - 1;
	thread[ level - 1 ] = comment;
	progress.comments.push( comment );
	for ( const waiting of pending ) {
		waiting.comment = comment;
	}
	progress.pending = [];
}

/** "; Remarks" makes a term that serves as a heading: no comment begins with it. */
const isNoTerm = ( { block }: Draft ): boolean => block.element.localName !== 'dt';

function toPassage( { block, start, end, section, comment, hidden }: Draft ): Passage {
	return {
		start, end, kind: block.isHeading ? 'heading' : !block.cell ? 'prose' : block.cell.localName === 'caption' ? 'caption' : 'cell',
		lang: block.lang, comment, section, hidden: merge( block.hidden.concat( hidden ) ), quoted: block.quoted
	};
}

const merge = ( spans: Span[] ): Span[] => spans.sort( ( a, b ) => a.start - b.start );

const isAllHidden = ( block: Block ): boolean => block.hidden.length > 0 && block.hidden[ 0 ].start <= block.start && block.hidden[ 0 ].end >= block.end;

function visibleText( text: string, block: Block ): string {
	let visible = '';
	let at = block.start;
	for ( const span of block.hidden ) {
		visible += text.slice( at, span.start );
		at = span.end;
	}
	return ( visible + text.slice( at, block.end ) ).replace( /\s+/g, ' ' ).trim();
}

/** Finds the text nodes of a span by bisection. */
function rangeOf( root: Element, runs: readonly Run[], text: string, span: Span ): Range | null {
	const first = runAt( runs, span.start );
	const last = runAt( runs, span.end - 1 );
	if ( span.start >= span.end || !first || !last || span.end > text.length ) {
		return null;
	}
	const range = root.ownerDocument.createRange();
	range.setStart( first.node, span.start - first.start );
	range.setEnd( last.node, span.end - last.start );
	return range;
}

function runAt( runs: readonly Run[], at: number ): Run | null {
	let low = 0;
	let high = runs.length - 1;
	while ( low < high ) {
		const middle = low + high + 1 >> 1;
		if ( runs[ middle ].start <= at ) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}
	const run = runs[ low ];
	return run && run.start <= at && at < run.start + run.node.data.length ? run : null;
}
