import { breakBlock, breakLine, draft, flush, here, hide, visible, write } from './progress';
import type { Progress } from './progress';
import * as is from './selectors';
import { findSignature, readMarker } from './signatures';
import { spanOf } from './tables';
import type { OpenCell, OpenTable } from './tables';

/** An element that is open and has something to end. */
export interface Frame {
	readonly element: Element;
	readonly bits: number;
	readonly start: number;
	/** What held outside of it. */
	readonly lang: string;
	readonly table: OpenTable | null;
	readonly cell: OpenCell | null;
}

const INK = /[^\t\n\f\r ]/;

export function readText( page: Progress, node: Text ): void {
	const { data } = node;
	if ( !data || !page.size && !INK.test( data ) ) {
		return;
	}
	if ( page.began < 0 && !page.apart && !( page.hiding && page.silent ) && INK.test( data ) ) {
		page.began = page.indent;
	}
	if ( page.scripts && /\d/.test( data ) ) {
		page.raised = here( page );
	}
	page.runs.nodes.push( node );
	page.runs.starts.push( here( page ) );
	// A line feed in the source is a space on the page.
	write( page, page.lines || data.indexOf( '\n' ) < 0 ? data : data.replace( /\n/g, ' ' ) );
	if ( page.links.length ) {
		const seen = page.seen;
		page.seen += data.trim().length;
		if ( !page.silent && !page.marked && data.indexOf( ')' ) >= 0 ) {
			findSignature( page, seen );
		}
	}
}

/** @return whether to go inside */
export function enter( page: Progress, frames: Frame[], element: Element ): boolean {
	let bits = is.bitsOf( element );
	if ( bits & is.THING && page.began < 0 && !page.apart && !page.hiding ) {
		page.began = page.indent;
	}
	if ( bits & is.SKIP ) {
		return false;
	}
	if ( bits & is.BREAK ) {
		if ( page.signed ) {
			breakBlock( page );
		} else {
			breakLine( page );
		}
		return false;
	}
	if ( !bits ) {
		if ( element.localName === 'span' && !element.firstChild ) {
			readMarker( page, element );
		}
		return true;
	}
	if ( bits & is.BLOCK || bits & is.SEPARATOR && page.signed ) {
		breakBlock( page );
	}
	if ( bits & is.TERMS && isHeading( element ) ) {
		bits |= is.SEPARATOR;
	}
	if ( bits & is.TABLE ) {
		flush( page );
	}
	frames.push( { element, bits, start: here( page ), lang: page.language, table: page.table, cell: page.cell } );
	page.hiding += bits & is.HIDDEN ? 1 : 0;
	page.quoting += bits & is.QUOTED ? 1 : 0;
	page.apart += bits & is.SEPARATOR ? 1 : 0;
	page.lines += bits & is.LINES ? 1 : 0;
	page.scripts += bits & is.SCRIPT ? 1 : 0;
	if ( bits & is.BLOCK ) {
		const own = element.getAttribute( 'lang' );
		page.language = own || page.language;
		page.pageLang = own && bits & is.PARSED ? own : page.pageLang;
		page.indent += bits & is.INDENT ? 1 : 0;
		enterTable( page, element, bits );
		// Headings in a table of contents or a quotation open no section.
		page.inHeading = !!( page.inHeading || bits & is.HEADING && !page.silent );
	}
	page.silent += bits & is.NO_TALK ? 1 : 0;
	return true;
}

/** A list of one term alone is a heading by other means. */
function isHeading( { firstChild }: Element ): boolean {
	return firstChild !== null && !firstChild.nextSibling && ( firstChild as Element ).localName === 'dt';
}

function enterTable( page: Progress, element: Element, bits: number ): void {
	if ( bits & is.TABLE ) {
		page.cell = null;
		page.table = null;
		if ( is.isDataTable( element, bits ) ) {
			page.table = { caption: null, rows: [], section: page.section };
			page.tables.push( page.table );
		}
	} else if ( page.table && bits & is.ROW ) {
		page.table.rows.push( [] );
	} else if ( page.table && bits & is.CELL && page.table.rows.length ) {
		page.cell = { passage: draft( page, here( page ), here( page ) ), header: is.isHeaderCell( element ), rowspan: spanOf( element, 'rowspan' ), colspan: spanOf( element, 'colspan' ) };
		page.table.rows[ page.table.rows.length - 1 ].push( page.cell );
	} else if ( bits & is.CAPTION ) {
		page.inCaption = true;
	}
}

export function leave( page: Progress, frames: Frame[], element: Element ): void {
	const frame = frames[ frames.length - 1 ];
	if ( !frame || frame.element !== element ) {
		return;
	}
	frames.pop();
	const { bits, start, lang, table, cell } = frame;
	const end = here( page );
	if ( bits & is.HIDDEN && !--page.hiding || bits & is.SCRIPT && !page.hiding && page.raised >= start ) {
		hide( page, start, end );
	}
	if ( bits & is.QUOTED && !--page.quoting ) {
		page.quoted.push( { start, end } );
	}
	page.apart -= bits & is.SEPARATOR ? 1 : 0;
	page.lines -= bits & is.LINES ? 1 : 0;
	page.scripts -= bits & is.SCRIPT ? 1 : 0;
	page.silent -= bits & is.NO_TALK ? 1 : 0;
	if ( bits & is.LINK ) {
		page.links.push( { element, start, end, seen: page.seen } );
	}
	if ( bits & is.TIME_LINK && page.signature >= page.done ) {
		hide( page, page.signature, end );
		page.signature = -1;
	}
	if ( bits & is.BLOCK ) {
		leaveBlock( page, bits );
		page.indent -= bits & is.INDENT ? 1 : 0;
		page.language = lang;
		page.table = table;
		page.cell = cell;
	}
}

function leaveBlock( page: Progress, bits: number ): void {
	const heading = bits & is.HEADING && page.inHeading && !page.silent;
	if ( heading ) {
		page.section++;
		page.thread.startSection( visible( page ) );
	}
	if ( bits & ( is.CELL | is.CAPTION | is.TABLE ) ) {
		flush( page );
	}
	breakBlock( page );
	if ( heading ) {
		page.inHeading = false;
		page.began = -1;
	}
	page.inCaption = page.inCaption && !( bits & is.CAPTION );
}
