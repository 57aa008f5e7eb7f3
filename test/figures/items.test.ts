import { describe, expect, test } from 'vitest';
import type { WordClass } from '../../src/languages/language';
import { sentencesOf } from './reading';

/** The words of a text with a class, in order; one that belongs to the figure before it has "<" behind it. */
const wordsOf = ( text: string, lang: string, name: WordClass ): string[] => sentencesOf( text, lang ).flatMap( ( { items } ) =>
	items.flatMap( ( item ) => item.kind === 'word' && item.classes.includes( name ) ? [ item.text + ( item.postposed ? '<' : '' ) ] : [] ) );

type Row = readonly [ lang: string, text: string, name: WordClass, words: readonly string[] ];
const check = ( rows: readonly Row[] ): void => test.each( rows )( '%s: %s: %s', ( lang, text, name, words ) => {
	expect( wordsOf( text, lang, name ) ).toEqual( words );
} );

describe( 'what follows a figure belongs to it where its language writes so', () => check( [
	[ 'hi', '40 से 30', 'from', [ 'से<' ] ],
	[ 'hi', 'घर से 40 लोग', 'from', [] ],
	[ 'ja', '40人から30人に', 'from', [ 'か<' ] ],
	[ 'ja', '家から40人', 'from', [] ],
	[ 'en', 'from 40 to 30', 'from', [ 'from' ] ]
] ) );

describe( 'endings that cling to digits, signs and magnitudes', () => check( [
	[ 'ko', '40명에서 30명으로', 'from', [ '명에서<' ] ], [ 'ko', '40명에서 30명으로', 'to', [ '명으로<' ] ],
	[ 'tr', "40'tan 30'a düştü", 'from', [ 'tan<' ] ], [ 'tr', "40'tan 30'a düştü", 'to', [ 'a<' ] ], [ 'tr', "%40'tan %30'a düştü", 'from', [ 'tan<' ] ], [ 'tr', '40’tan 30’a düştü', 'from', [ 'tan<' ] ],
	[ 'tr', '300 binden 450 bine', 'from', [ '<' ] ], [ 'tr', '300 binden 450 bine', 'to', [ '<' ] ],
	[ 'eu', '3 milioitik 40', 'from', [ '<' ] ], [ 'eu', '3 milioi eta 40', 'from', [] ], [ 'eu', '40tik 30', 'from', [ 'tik<' ] ]
] ) );

describe( 'more than: what compares the figure before it, and what hedges the one behind', () => check( [
	[ 'en', '310 more than last year', 'more', [ 'more' ] ], [ 'en', '310 more than last year', 'over', [] ],
	[ 'en', '310 fewer than last year', 'less', [ 'fewer' ] ],
	[ 'en', '310 more than the 540 of May', 'more', [ 'more' ] ],
	[ 'de', '40 mehr als 30', 'more', [ 'mehr<' ] ],
	[ 'es', '150 euros más de los 4.800 previstos', 'more', [ 'más<' ] ],
	[ 'pl', '17 proc. więcej niż 400 ton', 'more', [ 'więcej' ] ],
	[ 'en', 'more than 40 of them', 'over', [ 'more' ] ], [ 'en', 'more than 40 of them', 'more', [] ],
	[ 'en', 'more than forty of 60', 'over', [ 'more' ] ],
	[ 'de', 'mehr als 40, mehr als 30', 'over', [ 'mehr', 'mehr' ] ],
	[ 'en', 'of the 300 fewer than 20 came', 'under', [ 'fewer' ] ]
] ) );

test.each<[ text: string, signs: readonly string[] ]>( [
	[ 'see [12] for 40', [ '[', '#', ']' ] ], [ 'on page 12: 40', [ '#', ':' ] ], [ '5+3 = 8', [ '+', '=' ] ], [ 'see https://example.org/12 for 40', [ '#' ] ]
] )( '%s: signs, with # for a number or an address that is no figure', ( text, signs ) => {
	expect( sentencesOf( text ).flatMap( ( { items } ) => items.flatMap( ( item ) => item.kind === 'sign' ? [ item.text ] : [] ) ) ).toEqual( signs );
} );
