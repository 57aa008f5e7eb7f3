import type { Span } from '../model';
import { SELF_LINK, SPECIAL_NAMESPACES, USER_NAMESPACES } from './selectors';
import { findTimestamps } from './timestamp';
import type { Block, Link } from './walk';

/** A signature where it stands: from the first link to its author to the end of its time. */
export interface Signature extends Span {
	readonly author: string;
	/** UTC, ISO 8601. */
	readonly timestamp: string;
}

/** A link to the author stands this near before the time (DiscussionTools' rule). */
const REACH = 100;

/** The signatures of a block, in order. */
export function signaturesIn( text: string, block: Block ): Signature[] {
	const slice = text.slice( block.start, block.end );
	if ( !slice.includes( '(' ) ) {
		return [];
	}
	const found: Signature[] = [];
	for ( const time of findTimestamps( slice, block.lang.split( '-' )[ 0 ] ) ) {
		const start = block.start + time.start;
		const previous = found.length ? found[ found.length - 1 ].end : block.start;
		const signer = isQuotedAt( block, start ) ? null : signerBefore( block.links, start, previous );
		if ( signer ) {
			found.push( { author: signer.author, start: signer.start, end: block.start + time.end, timestamp: time.iso } );
		}
	}
	return found;
}

const isQuotedAt = ( block: Block, at: number ): boolean => block.quoted.some( ( span ) => span.start <= at && at < span.end );

/** The user that the links right before a time lead to. */
function signerBefore( links: readonly Link[], time: number, from: number ): { author: string; start: number } | null {
	let author: string | null = null;
	let start = time;
	for ( let i = links.length - 1; i >= 0; i-- ) {
		const link = links[ i ];
		if ( link.start >= time || link.start < from ) {
			continue;
		}
		if ( time - link.end > REACH ) {
			break;
		}
		const user = userOf( link.element );
		if ( user && author && user !== author ) {
			break;
		}
		if ( user ) {
			author = user;
			start = link.start;
		}
	}
	return author ? { author, start } : null;
}

/** The user whose page, talk page or contributions a link leads to, or null. */
export function userOf( link: Element ): string | null {
	const classes = link.getAttribute( 'class' );
	if ( classes && SELF_LINK.test( classes ) ) {
		return ( link.textContent || '' ).trim() || null;
	}
	const title = titleOf( link.getAttribute( 'href' ) || '' );
	const colon = title.indexOf( ':' );
	if ( colon < 1 ) {
		return null;
	}
	const namespace = title.slice( 0, colon );
	const rest = title.slice( colon + 1 );
	const slash = rest.indexOf( '/' );
	const name = USER_NAMESPACES.test( namespace ) ? slash < 0 ? rest : '' : SPECIAL_NAMESPACES.test( namespace ) && slash > 0 ? rest.slice( slash + 1 ) : '';
	return name ? name[ 0 ].toUpperCase() + name.slice( 1 ) : null;
}

/** The title that an address leads to, with spaces: of "/wiki/X", "./X" and "?title=X". */
function titleOf( href: string ): string {
	const query = /[?&]title=([^&#]*)/.exec( href );
	const path = query || /^(?:(?:https?:)?\/\/[^/]*)?\/wiki\/([^?#]*)/.exec( href ) || /^\.\/([^?#]*)/.exec( href );
	if ( !path ) {
		return '';
	}
	try {
		return decodeURIComponent( path[ 1 ] ).replace( /_/g, ' ' ).trim();
	} catch ( e ) {
		return '';
	}
}
