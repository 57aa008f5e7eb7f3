import { readFileSync } from 'node:fs';
import { check } from '../../../src/check';
import { readHtml } from '../../../src/cli/html';
import '../../../src/languages/all';
import type { Finding } from '../../../src/model';

/** A table as somebody would write it on a wiki. */
export interface Wikitable {
	readonly lang: string;
	/** What it is about. */
	readonly shape: string;
	readonly wikitext: string;
}

/** Reads a file of tables, each under a line "# en | what it is about". */
export const readTables = ( file: string ): Wikitable[] => readFileSync( new URL( file, import.meta.url ), 'utf8' ).split( /^# /m ).slice( 1 ).map( ( block ) => {
	const [ , lang, shape, wikitext ] = /^(\S+) \| (.*)\n([\s\S]*)$/.exec( block ) as RegExpExecArray;
	return { lang, shape, wikitext };
} );

/** What the page of a table, and of the wikitext around it, is found to say. */
export const findingsOf = ( wikitext: string, lang: string ): Finding[] => check( readHtml( `<div class="mw-parser-output">${ parse( wikitext ) }</div>`, lang ) );

/** The HTML that MediaWiki makes of lines, tables, headings, list items and bold text. */
export function parse( wikitext: string ): string {
	const html: string[] = [];
	for ( const line of wikitext.replace( /'''(.*?)'''/g, '<b>$1</b>' ).replace( /\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '<a href="#">$1</a>' ).split( '\n' ) ) {
		const [ , mark = '', rest ] = /^(\{\||\|\}|\|-|\|\+|[|!]|==|\*|#)?(.*)$/.exec( line ) as RegExpExecArray;
		if ( mark === '{|' ) {
			html.push( `<table${ rest }>` );
		} else if ( mark === '|}' ) {
			html.push( '</tr></tbody></table>' );
		} else if ( mark === '|+' ) {
			html.push( `<caption>${ rest.trim() }\n</caption>` );
		} else if ( mark === '|-' ) {
			html.push( '<tr>' );
		} else if ( mark === '|' || mark === '!' ) {
			html.push( ...rest.split( mark === '!' ? /!!|\|\|/ : '||' ).map( ( cell ) => cellOf( cell, mark === '!' ? 'th' : 'td' ) ) );
		} else if ( mark === '==' ) {
			html.push( `<div class="mw-heading mw-heading2"><h2>${ rest.replace( /=+\s*$/, '' ).trim() }</h2></div>` );
		} else if ( mark ) {
			html.push( `<${ mark === '*' ? 'ul' : 'ol' }><li>${ rest.trim() }</li></${ mark === '*' ? 'ul' : 'ol' }>` );
		} else if ( rest.trim() ) {
			html.push( `<p>${ rest }</p>` );
		}
	}
	return html.join( '\n' ).replace( /(<table[^>]*>\n(?:<caption>[\s\S]*?<\/caption>\n)?)(<tr>)?/g, '$1<tbody><tr>' );
}

function cellOf( cell: string, name: string ): string {
	const [ , attributes = '', text ] = /^(?:\s*((?:[a-z]+="[^"]*"\s*)+)\|)?([\s\S]*)$/.exec( cell ) as RegExpExecArray;
	return `<${ name }${ attributes && ` ${ attributes.trim() }` }>${ text.trim() }\n</${ name }>`;
}
