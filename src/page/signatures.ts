import { here, hide } from './progress';
import type { Progress } from './progress';
import { COMMENT_END, COMMENT_SIGNATURE, COMMENT_START } from './selectors';
import { findTimestamp } from './timestamps';
import { userOf } from './users';

/** A comment as DiscussionTools marked it: c-Theklan-20230404074700-LDickinson_(WMF)-…, or with an ISO time before July 2022. */
const COMMENT_ID = /^c-(.*?)-(\d{4})-?(\d\d)-?(\d\d)T?(\d\d):?(\d\d):?\d\d/;
/** Names of users are cut in ids near this length, in bytes. */
const CUT = 75;
/** A signature's link stands this near before its time (DiscussionTools' own limit). */
const REACH = 100;
/** So far before the node that it ends in a time may begin. */
const LONGEST_TIME = 80;

/**
 * A signature that is found by its time, which ends in the last text node: "Theklan (talk) 07:47, 4 April 2023 (UTC)".
 *
 * @param seen letters of the block before that node
 */
export function findSignature( page: Progress, seen: number ): void {
	const last = page.pieces[ page.pieces.length - 1 ];
	// Character entities part a time into several nodes.
	const text = lastOf( page, last.length + LONGEST_TIME );
	const time = findTimestamp( text, text.length - last.length, page.pageLang || page.lang );
	if ( !time ) {
		return;
	}
	const offset = here( page ) - text.length;
	const start = offset + time.start;
	let author: string | null = null;
	let first = start;
	for ( let i = page.links.length - 1; i >= 0 && seen - page.links[ i ].seen + page.links[ i ].end - page.links[ i ].start < REACH; i-- ) {
		const user = page.links[ i ].end <= start ? userOf( page.links[ i ].element, page.users ) : null;
		if ( user && ( !author || author === user ) ) {
			author = user;
			first = page.links[ i ].start;
		}
	}
	if ( author ) {
		hide( page, first, offset + time.end );
		// A second signature in the same line signs nothing: somebody amended the comment.
		page.signed = page.signed || page.thread.close( author, time.iso, Math.min( page.began, page.indent ) + 1 );
		page.links = [];
	}
}

/** The empty spans by which DiscussionTools marks comments. */
export function readMarker( page: Progress, element: Element ): void {
	const name = element.getAttribute( 'id' ) || '';
	if ( name.startsWith( 'c-' ) && element.getAttribute( COMMENT_START ) !== null ) {
		page.marked = true;
		page.id = name;
		page.began = page.indent;
	} else if ( element.getAttribute( COMMENT_SIGNATURE ) !== null ) {
		page.signature = here( page );
		page.signedAt = page.indent;
	} else if ( page.id && element.getAttribute( COMMENT_END ) === page.id ) {
		closeMarked( page );
	}
}

/** At least so many of the block's last letters, or all. */
function lastOf( { pieces }: Progress, length: number ): string {
	let from = pieces.length;
	for ( let size = 0; from > 0 && size < length; ) {
		size += pieces[ --from ].length;
	}
	return pieces.slice( from ).join( '' );
}

function closeMarked( page: Progress ): void {
	const match = COMMENT_ID.exec( page.id );
	if ( page.signature >= page.done ) {
		const text = lastOf( page, here( page ) - page.signature );
		const time = findTimestamp( text, text.length - here( page ) + page.signature, page.pageLang || page.lang );
		hide( page, page.signature, time ? here( page ) - text.length + time.end : here( page ) );
	}
	if ( match ) {
		let author = match[ 1 ].replace( /_/g, ' ' );
		if ( encodeURIComponent( author ).replace( /%../g, '.' ).length >= CUT ) {
			author = page.links.reduce( ( name, { element } ) => {
				const user = userOf( element, page.users );
				return user && user.startsWith( author ) ? user : name;
			}, author );
		}
		const [ year, month, day, hour, minute ] = match.slice( 2 );
		const comment = page.thread.close( author, `${ year }-${ month }-${ day }T${ hour }:${ minute }:00Z`, Math.min( page.began, page.signedAt ) + 1 );
		page.signed = page.size ? comment : null;
	}
	page.id = '';
	page.signature = -1;
}
