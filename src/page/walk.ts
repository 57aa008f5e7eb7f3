import type { Span } from '../model';
import { BLOCKS, COMMENT_START, HEADINGS, HIDDEN, HIDDEN_CLASSES, INDENTS, QUOTE_CLASSES, QUOTES, SKIPPED } from './selectors';

/** A text node, and where its text begins in the text of the page. */
export interface Run {
	readonly node: Text;
	readonly start: number;
}

/** A block of text as it was found. */
export interface Block extends Span {
	readonly element: Element;
	readonly isHeading: boolean;
	/** Innermost table cell or caption that it stands in, or null. */
	readonly cell: Element | null;
	readonly lang: string;
	/** Steps of indentation. */
	readonly indent: number;
	readonly hidden: Span[];
	readonly quoted: Span[];
	readonly links: Link[];
}

/** A link, with the place of its text. */
export interface Link extends Span {
	readonly element: Element;
}

/** Where DiscussionTools says that a comment begins, and the id that it gives. */
export interface Marker {
	readonly at: number;
	readonly id: string;
}

export interface Walked {
	readonly text: string;
	readonly runs: Run[];
	readonly blocks: Block[];
	readonly tables: Element[];
	readonly markers: Marker[];
}

interface State {
	readonly element: Element;
	readonly isBlock: boolean;
	readonly isHidden: boolean;
	readonly isQuote: boolean;
	readonly isLink: boolean;
	readonly start: number;
	readonly lang: string;
}

/**
 * Reads the text of a tree in one walk, without recursion, as talk pages nest lists thousands deep.
 *
 * @param lang language where no element says another
 */
export function walk( root: Element, lang: string ): Walked {
	const parts: string[] = [];
	const runs: Run[] = [];
	const blocks: Block[] = [];
	const tables: Element[] = [];
	const markers: Marker[] = [];
	const open: State[] = [];
	const cells: Element[] = [];
	let length = 0;
	let block: Block | null = null;
	let hidden = 0;
	let quoted = 0;
	let indent = 0;
	let language = lang;

	const breakLine = (): void => {
		if ( length && !parts[ parts.length - 1 ].endsWith( '\n' ) ) {
			parts.push( '\n' );
			length++;
		}
	};
	const closeBlock = (): void => {
		if ( block ) {
			( block as { end: number } ).end = length;
			if ( hidden ) {
				endSpan( block.hidden, length );
			}
			if ( quoted ) {
				endSpan( block.quoted, length );
			}
			block = null;
			breakLine();
		}
	};
	const openBlock = ( element: Element ): Block => {
		const opened: Block = {
			start: length, end: length, element, isHeading: HEADINGS.has( element.localName ), cell: cells[ cells.length - 1 ] || null,
			lang: language, indent, hidden: hidden ? [ { start: length, end: -1 } ] : [], quoted: quoted ? [ { start: length, end: -1 } ] : [], links: []
		};
		blocks.push( opened );
		return opened;
	};
	const enter = ( element: Element ): boolean => {
		const name = element.localName;
		if ( SKIPPED.has( name ) ) {
			return false;
		}
		if ( name === 'br' ) {
			breakLine();
			return false;
		}
		const isBlock = BLOCKS.has( name );
		if ( isBlock ) {
			closeBlock();
		}
		if ( name === 'span' && !element.firstChild ) {
			const id = element.id;
			if ( id && id.startsWith( 'c-' ) && element.hasAttribute( COMMENT_START ) ) {
				markers.push( { at: length, id } );
			}
			return false;
		}
		const classes = element.getAttribute( 'class' );
		const isHidden = HIDDEN.has( name ) || classes !== null && HIDDEN_CLASSES.test( classes ) || isInvisible( element, name );
		const isQuote = QUOTES.has( name ) || classes !== null && QUOTE_CLASSES.test( classes );
		open.push( { element, isBlock, isHidden, isQuote, isLink: name === 'a', start: length, lang: language } );
		language = element.getAttribute( 'lang' ) || language;
		if ( isHidden && !hidden++ && block ) {
			( block as Block ).hidden.push( { start: length, end: -1 } );
		}
		if ( isQuote && !quoted++ && block ) {
			( block as Block ).quoted.push( { start: length, end: -1 } );
		}
		if ( isBlock ) {
			indent += INDENTS.has( name ) ? 1 : 0;
			if ( name === 'table' ) {
				tables.push( element );
			} else if ( name === 'td' || name === 'th' || name === 'caption' ) {
				cells.push( element );
			}
		}
		return true;
	};
	const leave = (): void => {
		const state = open.pop() as State;
		if ( state.isBlock ) {
			closeBlock();
			const name = state.element.localName;
			indent -= INDENTS.has( name ) ? 1 : 0;
			if ( name === 'td' || name === 'th' || name === 'caption' ) {
				cells.pop();
			}
		}
		if ( state.isHidden && !--hidden && block ) {
			endSpan( ( block as Block ).hidden, length );
		}
		if ( state.isQuote && !--quoted && block ) {
			endSpan( ( block as Block ).quoted, length );
		}
		if ( state.isLink && block && length > state.start ) {
			( block as Block ).links.push( { start: state.start, end: length, element: state.element } );
		}
		language = state.lang;
	};
	const readText = ( node: Text ): void => {
		const { data } = node;
		if ( !data || !block && !data.trim() ) {
			return;
		}
		block = block || openBlock( open.length ? innermostBlock( open ) : root );
		runs.push( { node, start: length } );
		parts.push( data );
		length += data.length;
	};

	let node: Node | null = root.firstChild;
	while ( node ) {
		let child: Node | null = null;
		if ( node.nodeType === 3 ) {
			readText( node as Text );
		} else if ( node.nodeType === 1 && enter( node as Element ) ) {
			child = node.firstChild;
			if ( !child ) {
				leave();
			}
		}
		if ( child ) {
			node = child;
			continue;
		}
		while ( node && !node.nextSibling ) {
			node = node.parentNode;
			if ( node === root || !node ) {
				node = null;
				break;
			}
			leave();
		}
		node = node && node.nextSibling;
	}
	closeBlock();
	return { text: parts.join( '' ), runs, blocks, tables, markers };
}

function endSpan( spans: Span[], end: number ): void {
	const last = spans[ spans.length - 1 ] as { end: number } | undefined;
	if ( last && last.end < 0 ) {
		last.end = end;
	}
}

function innermostBlock( open: readonly State[] ): Element {
	for ( let i = open.length - 1; i >= 0; i-- ) {
		if ( open[ i ].isBlock ) {
			return open[ i ].element;
		}
	}
	return open[ 0 ].element;
}

/** Elements that a style hides, and raised or lowered digits (exponents, formulas), which belong to no figure. */
function isInvisible( element: Element, name: string ): boolean {
	if ( name === 'sup' || name === 'sub' ) {
		return /\d/.test( element.textContent || '' );
	}
	const style = element.getAttribute( 'style' );
	return style !== null && /display\s*:\s*none/i.test( style );
}
