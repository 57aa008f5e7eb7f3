import { Tree } from '../../src/cli/tree';
import type { Discussion, Span } from '../../src/model';
import { readPage } from '../../src/page/read';
import { readText } from '../../src/page/text';
import type { Said } from '../claims/corpus/corpus';

/** A place of a figure, as the labels name it. */
export interface Label {
	readonly figure: string;
	readonly nth: number;
}

/** Something that was said, and what it would be with other words in a place of it. */
export interface Source {
	readonly id: string;
	readonly discussion: Discussion;
	/** The figures that are labelled as verified; null where whatever is found counts. */
	readonly labels: readonly Label[] | null;
	/** Null where the place cannot be written to. */
	write( span: Span, words: string ): Discussion | null;
}

type Labels = Source[ 'labels' ];

export function plainSource( id: string, text: string, lang: string, labels: Labels ): Source {
	return {
		id, labels, discussion: readText( text, lang ),
		write: ( { start, end }, words ) => readText( text.slice( 0, start ) + words + text.slice( end ), lang )
	};
}

export function htmlSource( id: string, html: string, lang: string, labels: Labels ): Source {
	const tree = new Tree( html );
	const root = ( tree.querySelector( '.mw-parser-output' ) ?? tree.body ) as unknown as Element;
	const page = readPage( root, lang );
	return {
		id, labels, discussion: page.discussion,
		write( { start, end }, words ) {
			const from = page.nodeAt( start );
			const to = page.nodeAt( end - 1 );
			if ( !from || from.node !== to?.node ) {
				return null;
			}
			const { node } = from;
			const before = node.data;
			node.data = before.slice( 0, from.offset ) + words + before.slice( to.offset + 1 );
			const { discussion } = readPage( root, lang );
			node.data = before;
			return discussion;
		}
	};
}

/** A text, or a thread in which each comment answers the one before. */
export function saidSource( said: Said ): Source {
	if ( typeof said === 'string' ) {
		return plainSource( said, said, 'en', null );
	}
	const signature = ( level: number ): string => `<a href="/wiki/User:Writer_${ level }" title="User:Writer ${ level }">Writer ${ level }</a> 1${ level }:00, 3 May 2023 (UTC)`;
	const comment = ( level: number ): string => level < said.length ? `${ said[ level ] } ${ signature( level ) }<dl><dd>${ comment( level + 1 ) }</dd></dl>` : '';
	return htmlSource( said.join( ' / ' ), `<div class="mw-parser-output"><p>${ said[ 0 ] } ${ signature( 0 ) }</p><dl><dd>${ comment( 1 ) }</dd></dl></div>`, 'en', null );
}

interface Row {
	readonly id: string;
	readonly text?: string;
	readonly html?: string;
	readonly lang?: string;
	readonly claims?: readonly ( Label & { readonly verdict: string } )[];
}

/** The passages of a file of labelled ones, one JSON object a line. */
export function labelledSources( lines: string ): Source[] {
	return lines.split( '\n' ).filter( ( line ) => line.trim() ).map( ( line ) => {
		const { id, text, html = '', lang = 'en', claims = [] } = JSON.parse( line ) as Row;
		const labels = claims.filter( ( { verdict } ) => verdict === 'verified' );
		return text === undefined ? htmlSource( id, html, lang, labels ) : plainSource( id, text, lang, labels );
	} );
}
