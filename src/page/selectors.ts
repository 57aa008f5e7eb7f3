/**
 * All that FigureCheck knows of the HTML of MediaWiki. Each name has its reason and the versions where it was seen:
 * 1.39 and 1.43 with the old parser, Parsoid 2.1 to 2.8, DiscussionTools (DT) of the same years.
 */

/** What an element means for the reader, as bits. */
export const BLOCK = 1;
/** No text of the page. */
export const SKIP = 2;
/** Text that is counted but not read. */
export const HIDDEN = 4;
export const QUOTED = 8;
/** Signatures in it sign no comment of this page. */
export const NO_TALK = 16;
export const HEADING = 32;
/** One step of indentation. */
export const INDENT = 64;
export const TABLE = 128;
export const ROW = 256;
export const CELL = 512;
export const CAPTION = 1024;
export const LINK = 2048;
/** Raised or lowered: no part of a figure when it holds digits. */
export const SCRIPT = 4096;
/** Something to see without text: a comment may begin with it. */
export const THING = 8192;
/** Stands between comments and belongs to none. */
export const SEPARATOR = 16384;
export const BREAK = 32768;
/** Line feeds in it are lines. */
export const LINES = 65536;
/** A table for layout or navigation. */
export const LAYOUT = 131072;
/** The cells of a table that surely holds data. */
export const DATA = 262144;
/** The link from a signature's time to its comment (DT 1.40+). */
export const TIME_LINK = 524288;
export const SELF_LINK = 1048576;
/** What the wiki's own parser made: its language is the page's. */
export const PARSED = 2097152;
/** Terms and what is said of each; talk pages indent with it. */
export const TERMS = 4194304;

function tableOf( lines: readonly ( readonly [ number, string ] )[] ): ReadonlyMap<string, number> {
	const bits = new Map<string, number>();
	for ( const [ bit, names ] of lines ) {
		for ( const name of names.split( ' ' ) ) {
			bits.set( name, ( bits.get( name ) || 0 ) | bit );
		}
	}
	return bits;
}

const TAGS = /* @__PURE__ */ tableOf( [
	[ BLOCK, 'p div dl dd dt ul ol li table tbody thead tfoot tr td th caption h1 h2 h3 h4 h5 h6 blockquote pre hr section article main nav header footer aside figure figcaption details summary center address fieldset form body' ],
	[ SKIP, 'script style template noscript head title iframe object' ],
	[ HIDDEN, 'code pre kbd samp tt s del strike math svg button textarea select input nav header footer' ],
	[ QUOTED, 'blockquote q cite' ],
	[ NO_TALK, 'blockquote q cite h1 h2 h3 h4 h5 h6 textarea' ],
	[ HEADING, 'h1 h2 h3 h4 h5 h6' ],
	[ INDENT, 'dd li' ],
	[ TERMS, 'dl' ],
	[ TABLE, 'table' ],
	[ ROW, 'tr' ],
	[ CELL, 'td th' ],
	[ CAPTION, 'caption' ],
	[ LINK, 'a' ],
	[ SCRIPT, 'sup sub' ],
	[ THING, 'img video audio style math svg link' ],
	[ SEPARATOR, 'br hr' ],
	[ BREAK, 'br' ],
	[ LINES, 'pre textarea' ]
] );

const CLASSES = /* @__PURE__ */ tableOf( [
	// "[edit]" and the numbers of headings, in or beside the heading by version (all).
	[ HIDDEN | NO_TALK, 'mw-editsection mw-editsection-like mw-headline-number' ],
	// Navigation: the table of contents (1.39, and all skins but Vector 2022), boxes at the foot of pages.
	[ HIDDEN | NO_TALK | LAYOUT, 'toc navbox vertical-navbox navbar NavFrame catlinks printfooter mw-indicators mw-jump-link' ],
	// Code and formulas: SyntaxHighlight, Math (all).
	[ HIDDEN, 'mw-highlight mwe-math-element' ],
	// "[Expand]", where it is no button yet (1.39).
	[ HIDDEN, 'mw-collapsible-toggle-default' ],
	// Footnote marks and the arrows back to them, Cite (all).
	[ HIDDEN, 'reference mw-cite-backlink' ],
	// Keys of sortable tables, {{sort}} and {{nts}}; text that a gadget of Meta puts behind names.
	[ HIDDEN, 'sortkey adminMark' ],
	// Links round the page that are no part of what is said ({{edit}}, {{purge}}).
	[ HIDDEN, 'noprint' ],
	// Templates that quote: {{tq}}, {{quote}}, {{talkquote}} of Wikipedia and Meta.
	[ QUOTED, 'inline-quote inline-quote-talk templatequote quote quotebox talkquote' ],
	// DT reads no comments here; references are lists of both parsers.
	[ NO_TALK, 'mw-notalk references' ],
	// {{outdent}} and {{tracked}}: DT begins no comment with them.
	[ SEPARATOR, 'outdent-template mw-trackedTemplate' ],
	// Boxes that templates of Wikipedia make of tables.
	[ LAYOUT, 'ambox tmbox ombox cmbox fmbox mbox-small messagebox' ],
	[ DATA, 'wikitable sortable infobox' ],
	[ TIME_LINK, 'ext-discussiontools-init-timestamplink' ],
	[ SELF_LINK, 'mw-selflink selflink' ],
	[ PARSED, 'mw-parser-output mw-body-content' ]
] );

/** Buttons, bars and counts of DT ("5 comments"), there even when not shown (1.43). Not the heading's own wrapper. */
const DT_TOOL = /^ext-discussiontools-(?:init-(?:replylink|replybutton|section-|pageframe|sidebar|new-topic|lede)|ui-)/;
/** Whether an element is one of DT's, by its class alone. */
export const isTool = ( element: Element | null ): boolean => !!element && DT_TOOL.test( element.getAttribute( 'class' ) || '' );
/** Our own marks. They are not the page's text: it must read the same before and after. */
const OWN = /^figurecheck/;
/** Hidden by its style too, and only for now: what core shuts in its collapsible boxes (all). */
const OPENABLE = /(?:^|\s)mw-(?:made-collapsible|collapsible-content)(?:\s|$)/;

/** Inline elements that hardly ever bear a class that matters; asking costs. */
const PLAIN = /* @__PURE__ */ new Set( 'b i em strong big br p dd dl tbody tr font u wbr abbr bdi'.split( ' ' ) );

const known = new Map<string, number>();

/** What the classes of an element mean. Pages repeat the same few strings, so each is read once. */
function classBits( classes: string ): number {
	let bits = known.get( classes );
	if ( bits === undefined ) {
		bits = 0;
		for ( const name of classes.split( /\s+/ ) ) {
			bits |= ( CLASSES.get( name ) || 0 ) | ( DT_TOOL.test( name ) ? HIDDEN | NO_TALK : OWN.test( name ) ? SKIP : 0 );
		}
		known.set( classes, bits );
	}
	return bits;
}

/** What an element means for the reader. */
export function bitsOf( element: Element ): number {
	const name = element.localName;
	let bits = TAGS.get( name ) || 0;
	if ( PLAIN.has( name ) ) {
		return bits;
	}
	const classes = element.getAttribute( 'class' );
	if ( classes ) {
		bits |= classBits( classes );
	}
	if ( name === 'span' || name === 'div' || name === 'table' ) {
		const style = element.getAttribute( 'style' );
		// Sort keys, and what a page hides for good.
		if ( style && /display\s*:\s*none/.test( style ) && !( classes && OPENABLE.test( classes ) ) ) {
			bits |= HIDDEN;
		}
	}
	return bits;
}

/** The place of a page's content, innermost first. */
export const CONTENT = [ '.mw-parser-output', '#mw-content-text' ];
/** Marks that DT puts round a heading or a comment: empty spans, with its id. */
export const COMMENT_START = 'data-mw-comment-start';
export const COMMENT_SIGNATURE = 'data-mw-comment-sig';
export const COMMENT_END = 'data-mw-comment-end';
/** Only where DT found a comment: headings are marked too. */
export const COMMENT_MARK = '[data-mw-comment-sig]';
/** "Add topic": the page wants to be a discussion (__NEWSECTIONLINK__; all skins). */
export const ADD_TOPIC_TAB = 'ca-addsection';
/** The title of the page as shown (all skins). */
export const PAGE_TITLE = 'firstHeading';

/** Whether a table holds data. Wikis lay pages out with tables too, and those hold running talk. */
export function isDataTable( table: Element, bits: number ): boolean {
	const role = table.getAttribute( 'role' );
	if ( bits & LAYOUT || role === 'presentation' || role === 'none' ) {
		return false;
	}
	return ( bits & DATA ) > 0 || Number( table.getAttribute( 'border' ) ) > 0 || hasHeader( table );
}

/** Whether the first row has a header cell. */
function hasHeader( table: Element ): boolean {
	for ( let node = table.firstChild; node; ) {
		const { localName } = node as Element;
		if ( localName === 'th' ) {
			return true;
		}
		node = node.firstChild && /^(?:thead|tbody|tr)$/.test( localName ) ? node.firstChild : node.nextSibling;
	}
	return false;
}

/** A header by its element, its role, or because all of it is bold. */
export function isHeaderCell( cell: Element ): boolean {
	const first = cell.firstChild as Element | null;
	return cell.localName === 'th' || /header$/.test( cell.getAttribute( 'role' ) || '' ) ||
		first !== null && /^(?:b|strong)$/.test( first.localName ) && ( !first.nextSibling || !( first.nextSibling as Text ).data?.trim() && !first.nextSibling.nextSibling );
}
/** Id of the content of the page itself, as the wikipage.content hook hands it out (all). */
export const CONTENT_ID = 'mw-content-text';
/** What the edit page shows of the text as it would be (all). */
export const EDIT_PREVIEW = '#wikiPreview .mw-parser-output';
/** What DT shows of the reply that is being written (1.36 and later). */
export const REPLY_PREVIEW = '.ext-discussiontools-ui-replyWidget-preview';
/** Shut sections of MobileFrontend, under their heading: the old parser's, and Parsoid's (1.42 and later). */
export const SHUT_SECTION = '.collapsible-block:not(.open-block), .mf-collapsible-content[hidden]';
/** What opens them where the heading itself does not: from 1.43 on with Parsoid, its text. A click on it rises to the heading. */
export const SECTION_TOGGLE = '[role=button][aria-controls]';
/** Shut boxes of core (jquery.makeCollapsible), and what opens them. */
export const SHUT_BOX = '.mw-collapsible.mw-collapsed';
export const BOX_TOGGLE = '.mw-collapsible-toggle';
