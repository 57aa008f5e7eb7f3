import type { Comment, Discussion, Passage } from '../model';
import { findTimestamps } from './timestamp';

/** "(talk)", "(discuter)", "(d)": the bracketed link that most signatures have behind the name. */
const TALK_LINK = /\s*\([^()]{1,30}\)\s*$/;
/** The edit link that a copied heading ends with. */
const EDIT_LINK = /\s*\[[^[\]]{2,20}\]\s*$/;
const LONGEST_NAME = 60;

/** Reads plain text as pasted from a talk page: each line a passage, signatures ending comments. */
export function readText( text: string, lang: string ): Discussion {
	const comments: Comment[] = [];
	const passages: Passage[] = [];
	let waiting: { start: number; end: number; hidden: { start: number; end: number }[] }[] = [];
	let section = 0;
	let heading: string | null = null;
	let thread: Comment[] = [];
	const flush = ( comment: Comment | null ): void => {
		for ( const { start, end, hidden } of waiting ) {
			passages.push( { start, end, kind: 'prose', lang, comment, section, hidden, quoted: [] } );
		}
		waiting = [];
	};
	for ( let start = 0; start < text.length; ) {
		const feed = text.indexOf( '\n', start );
		const end = feed < 0 ? text.length : feed;
		const line = text.slice( start, end );
		if ( EDIT_LINK.test( line ) && !findTimestamps( line, lang ).length ) {
			flush( null );
			section++;
			heading = line.replace( EDIT_LINK, '' );
			thread = [];
			passages.push( { start, end, kind: 'heading', lang, comment: null, section, hidden: [], quoted: [] } );
		} else if ( line.trim() ) {
			const time = findTimestamps( line, lang ).pop();
			const name = time && nameBefore( line.slice( 0, time.start ) );
			waiting.push( { start, end, hidden: time && name ? [ { start: start + name.start, end } ] : [] } );
			if ( time && name ) {
				const parent: Comment | null = thread[ thread.length - 1 ] || null;
				const comment: Comment = { author: name.name, timestamp: time.iso, level: thread.length + 1, section: heading, parent };
				comments.push( comment );
				thread.push( comment );
				flush( comment );
			}
		}
		start = end + 1;
	}
	flush( null );
	return { text, lang, comments, passages, tables: [] };
}

/** The name at the end of a text: behind the last stop or dash. */
function nameBefore( text: string ): { name: string; start: number } | null {
	const named = text.replace( /[\s,]+$/, '' ).replace( TALK_LINK, '' );
	const candidate = named.slice( -LONGEST_NAME );
	const stop = Math.max( ...[ '. ', '! ', '? ', ', ', '; ', ': ', '— ', '– ', '--', ' - ' ].map( ( sign ) => candidate.lastIndexOf( sign ) + ( candidate.includes( sign ) ? sign.length : 0 ) ) );
	const start = Math.max( 0, stop );
	const name = candidate.slice( start ).trim();
	return name ? { name, start: named.length - candidate.length + start } : null;
}
