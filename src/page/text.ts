import type { Discussion, Span } from '../model';
import { findPlainTables, toTable } from './plainTable';
import { share } from './spans';
import { finish } from '../steps';
import { createThread } from './thread';
import type { Draft } from './thread';
import { findTimestamp } from './timestamps';
import { tellLanguages } from './tongues';

/** "Organic social media strategy update[edit]", in any language: no sentence, then letters in brackets. */
const EDIT_LINK = /^([^[\]]*)\[[^\][\d]{2,40}\]$/;
const WIKITEXT_HEADING = /^={1,6}[^=]+={1,6}$/;
const LONGEST_HEADING = 100;
/** "(talk)", "(discusión · contribs)", but not the "(WMF)" of a name. */
const TALK_LINKS = /[(（](?![A-Z]{2,6}\))[^()（）]*[)）][\u200e\u200f\s]*$/;
/** What parts a name from the words before it: "Thanks, Nemo", "Sincerely. Theklan", "—Theklan". */
const BEFORE_NAME = /[.!?…:;,)\]»”"']\s|[-–—•|~]|。|！|？/g;
/** A name and what leads up to it is this long at most. */
const LONGEST_END = 120;
/** More words than this are no name: the last word is. */
const LONGEST_NAME = 4;

interface Signature extends Span {
	readonly author: string;
	readonly timestamp: string;
}

/**
 * Reads a discussion that was copied from a page as plain text. Each line is a passage; a signature ends a comment.
 *
 * @param lang language of the text
 */
export function readText( text: string, lang: string ): Discussion {
	const lines = text.split( '\n' );
	const passages: Draft[] = [];
	const hidden: Span[] = [];
	const thread = createThread();
	let section = 0;
	let level = 0;
	let start = 0;
	let ended = true;
	const tables = findPlainTables( lines );
	const drawn = new Map( tables.map( ( table ) => [ table, [] as Draft[][] ] ) );
	lines.forEach( ( line, i ) => {
		const table = tables.find( ( { first, rows } ) => i >= first && i < first + rows.length );
		if ( table ) {
			const row = ( table.rows[ i - table.first ] || [] ).map( ( cell ): Draft => ( {
				start: start + cell.start, end: start + cell.end, kind: 'cell', lang, comment: null, section, hidden: [], quoted: []
			} ) );
			row.forEach( thread.wait );
			passages.push( ...row );
			( drawn.get( table ) as Draft[][] ).push( ...row.length ? [ row ] : [] );
			start += line.length + 1;
			return;
		}
		const ink = line.trim();
		const at = start + line.indexOf( ink );
		start += line.length + 1;
		if ( !ink ) {
			return;
		}
		const signature = findSignature( ink, lang );
		const title = signature ? null : titleOf( ink, ended && isAlone( lines, i ) );
		section += title === null ? 0 : 1;
		const passage: Draft = {
			start: at, end: at + ink.length, kind: title === null ? 'prose' : 'heading', lang, comment: null, section, hidden: [], quoted: []
		};
		passages.push( passage );
		ended = signature !== null || title !== null;
		if ( title !== null ) {
			hidden.push( { start: at + ink.indexOf( title ) + title.length, end: passage.end } );
			thread.startSection( title );
			level = 0;
			return;
		}
		thread.wait( passage );
		if ( signature ) {
			// Pasted wikitext keeps its indentation; otherwise nobody can tell, and each answers the one before.
			const indentation = /^[:*#]+/.exec( ink );
			level = indentation ? indentation[ 0 ].length + 1 : level + 1;
			thread.close( signature.author, signature.timestamp, level );
			hidden.push( { start: at + signature.start, end: at + signature.end } );
		}
	} );
	share( passages, hidden.filter( ( span ) => span.start < span.end ), 'hidden' );
	finish( tellLanguages( text, passages, lang ) );
	return { text, lang, comments: thread.comments, passages, tables: tables.map( ( table ) => toTable( drawn.get( table ) as Draft[][] ) ) };
}

/** A line apart from what follows. */
const isAlone = ( lines: readonly string[], i: number ): boolean => i + 2 < lines.length && !lines[ i + 1 ].trim();

function titleOf( line: string, mayBePlain: boolean ): string | null {
	if ( line.length > LONGEST_HEADING ) {
		return null;
	}
	const link = EDIT_LINK.exec( line );
	const marked = link && !/[.!?:;,]$/.test( link[ 1 ].trim() ) ? link : null;
	const wikitext = WIKITEXT_HEADING.test( line );
	if ( marked || wikitext ) {
		return marked ? marked[ 1 ].trim() : line.replace( /=/g, '' ).trim();
	}
	return mayBePlain && /^[^\d:*#(-][^\d]*[^\d.!?:;,…)%]$/.test( line ) ? line : null;
}

/** "Sincerely. Theklan (talk) 07:47, 4 April 2023 (UTC)Reply[reply]" */
function findSignature( line: string, lang: string ): Signature | null {
	let time = null;
	for ( let next = findTimestamp( line, 0, lang ); next; next = findTimestamp( line, next.end, lang ) ) {
		time = next;
	}
	if ( !time ) {
		return null;
	}
	const before = line.slice( 0, time.start ).trimEnd().slice( -LONGEST_END ).replace( TALK_LINKS, '' ).trimEnd();
	const words = before.slice( endOfLast( BEFORE_NAME, before ) ).replace( /^[:*#\s]+/, '' );
	const author = words.split( ' ' ).length > LONGEST_NAME ? words.slice( words.lastIndexOf( ' ' ) + 1 ) : words;
	if ( !author ) {
		return null;
	}
	// The words of buttons may follow: "Reply[reply]".
	const rest = line.slice( time.end );
	return { author, timestamp: time.iso, start: line.lastIndexOf( author, time.start ), end: /\d/.test( rest ) || rest.length > 40 ? time.end : line.length };
}

/** Where the last match of an expression ends, or 0. */
function endOfLast( expression: RegExp, text: string ): number {
	let end = 0;
	expression.lastIndex = 0;
	while ( expression.test( text ) ) {
		end = expression.lastIndex;
	}
	return end;
}
