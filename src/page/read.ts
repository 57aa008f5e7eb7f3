import type { Discussion, Span, Table } from '../model';
import { enter, leave, readText } from './elements';
import type { Frame } from './elements';
import { nodeAt, rangeOf } from './nodes';
import type { Place, Runs } from './nodes';
import { createProgress, draft, flush } from './progress';
import { share } from './spans';
import { finish } from '../steps';
import { toTable } from './tables';
import { tellLanguages } from './tongues';
import { walk } from './walk';

/** A page as read, with the way back to its nodes. */
export interface Page {
	readonly discussion: Discussion;
	/** Null for an empty span, and where its ends stand on no node. */
	rangeOf( span: Span ): Range | null;
	/** Null for a line feed between blocks. */
	nodeAt( offset: number ): Place | null;
}

/** Reads a page in one go. */
export function readPage( root: Element, lang: string ): Page {
	return finish( reading( root, lang ) );
}

/**
 * Reads a talk page as the old parser or Parsoid rendered it, with or without DiscussionTools. One walk, with nothing
 * but the oldest DOM, as the terminal's has little more. It may pause between its steps, and begins again where the page
 * was changed meanwhile.
 *
 * @param root the element that holds the content
 * @param lang language of the content where the page does not say it
 */
export function* reading( root: Element, lang: string ): Generator<undefined, Page> {
	const page = createProgress( lang, langOf( root ) );
	const frames: Frame[] = [];
	const isWhole = yield* walk( root, {
		text: ( node ) => readText( page, node ),
		enter: ( element ) => enter( page, frames, element ),
		leave: ( element ) => leave( page, frames, element )
	} );
	if ( !isWhole ) {
		return yield* reading( root, lang );
	}
	yield;
	flush( page );
	const { passages, runs, done } = page;
	share( passages, page.hidden, 'hidden' );
	share( passages, page.quoted, 'quoted' );
	const text = page.parts.join( '' );
	const language = page.pageLang || lang;
	yield;
	yield* tellLanguages( text, passages, language );
	const discussion: Discussion = {
		text, lang: language, comments: page.thread.comments, passages,
		tables: page.tables.map( ( table ) => toTable( table, () => draft( page, done, done ) ) ).filter( ( table ): table is Table => table !== null )
	};
	return pageOf( discussion, { nodes: runs.nodes.slice(), starts: runs.starts.slice() } );
}

/** Apart from the reading, all of whose notes the way back would hold on to, and with lists as long as they need to be. */
const pageOf = ( discussion: Discussion, runs: Runs ): Page =>
	( { discussion, rangeOf: ( span ) => rangeOf( runs, span ), nodeAt: ( offset ) => nodeAt( runs, offset ) } );

/** The language of an element; that of the whole document is the reader's, not the page's. */
function langOf( element: Element ): string {
	for ( let node: Element | null = element; node && node.localName !== 'html'; node = node.parentElement ) {
		const lang = node.getAttribute( 'lang' );
		if ( lang ) {
			return lang;
		}
	}
	return '';
}
