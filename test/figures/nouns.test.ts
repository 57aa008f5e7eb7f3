import { describe, expect, test } from 'vitest';
import { figuresIn } from './reading';

describe( 'what a figure counts', () => test.each<[ lang: string, text: string, unit: string, words: readonly string[] ]>( [
	[ 'en', '8,100 followers', 'followers', [ 'followers' ] ],
	[ 'en', '45 registered users in total', 'users', [ 'registered', 'users' ] ],
	[ 'en', '40 co-operative users', 'users', [ 'co', 'operative', 'users' ] ],
	[ 'en', '45%', '', [] ],
	[ 'es', '28.516 visitas únicas', 'visitas', [ 'visitas', 'únicas' ] ],
	[ 'de', '1.234 angemeldete Benutzer', 'benutzer', [ 'angemeldete', 'benutzer' ] ],
	[ 'ru', '3,5 млн просмотров', 'просмотров', [ 'просмотров' ] ],
	// four words at most
	[ 'en', '45 newly registered friendly local editors', 'local', [ 'newly', 'registered', 'friendly', 'local' ] ],
	// behind words that say how many more
	[ 'en', '13,413 total engagements', 'engagements', [ 'engagements' ] ],
	[ 'en', '40 more users', 'users', [ 'users' ] ],
	[ 'en', '40 fewer users', 'users', [ 'users' ] ],
	[ 'en', 'twice as many users', 'users', [ 'users' ] ],
	// sides, votes, spans and pages are counted as well
	[ 'en', '45 support votes', 'votes', [ 'support', 'votes' ] ],
	[ 'en', '12 oppose', 'oppose', [ 'oppose' ] ],
	[ 'en', '3 neutral', 'neutral', [ 'neutral' ] ],
	[ 'en', '5 weeks', 'weeks', [ 'weeks' ] ],
	[ 'en', '7 pages', 'pages', [ 'pages' ] ],
	// but not what a preposition leads to
	[ 'en', '28 for keeping it', '', [] ],
	[ 'en', '81 said no', '', [] ],
	[ 'en', '145 per day', '', [] ],
	[ 'en', '145 daily', '', [] ],
	[ 'en', '24 against 48', '', [] ],
	[ 'en', 'a 25% decline', '', [] ],
	[ 'en', 'a 25% increase', '', [] ],
	// Where words are not spaced, and of Korean counters, the first one tells.
	[ 'ja', '1,338人が', '人', [ '人' ] ],
	[ 'zh', '40人回答', '人', [ '人', '回', '答' ] ],
	[ 'zh', '40人 users', '人', [ '人', 'users' ] ],
	[ 'ko', '932,001명으로', '명', [ '명' ] ],
	[ 'ko', '40명 참여자', '명', [ '명', '참여자' ] ],
	[ 'ko', '40개 문서 명단', '개', [ '개', '문서', '명단' ] ],
	[ 'ko', '40 명단 문서', '문서', [ '명단', '문서' ] ]
] )( '%s: %s → %s', ( lang, text, unit, words ) => {
	const [ figure ] = figuresIn( text, lang );
	expect( [ figure.unit, figure.unitWords ] ).toEqual( [ unit, words ] );
} ) );

describe( 'a figure with its hedge and what it counts', () => test.each( [
	'about 45 registered users|, of 60', '45|, of 60', '45%| of 60', '40 more users| in 60 days', '28| for 60'
] )( '%s', ( barred ) => {
	const [ { phrase } ] = figuresIn( barred.replace( '|', '' ) );
	expect( barred.slice( phrase.start, phrase.end ) ).toBe( barred.split( '|' )[ 0 ] );
} ) );

describe( 'labels', () => test.each<[ lang: string, text: string, words: readonly string[] ]>( [
	[ 'en', 'Fuel: €84', [ 'fuel' ] ],
	[ 'en', 'Support 57', [ 'support' ] ],
	[ 'en', 'the total number of votes, oppose = 57', [ 'oppose' ] ],
	[ 'en', '(57)', [] ],
	[ 'en', 'Fuel, 84', [] ],
	[ 'en', 'Fuel: tax 84', [ 'tax' ] ],
	[ 'en', 'Fuel or tax 84', [ 'tax' ] ],
	[ 'en', 'Fuel and tax 84', [ 'tax' ] ],
	[ 'en', 'Big local fuel tax 84', [ 'local', 'fuel', 'tax' ] ],
	[ 'ja', '登録者2,283人', [ '登', '録', '者' ] ]
] )( '%s: %s', ( lang, text, words ) => {
	expect( figuresIn( text, lang )[ 0 ].labelWords ).toEqual( words );
} ) );

describe( 'what one figure counts does not label the next', () => test.each<[ text: string, labels: readonly string[][] ]>( [
	[ '45 support and 12 oppose', [ [], [] ] ],
	[ '45 users support 12 others', [ [], [] ] ],
	[ '45 users on Commons 12', [ [], [ 'on', 'commons' ] ] ],
	[ 'support 45, oppose 12', [ [ 'support' ], [ 'oppose' ] ] ]
] )( '%s', ( text, labels ) => {
	expect( figuresIn( text ).map( ( figure ) => figure.labelWords ) ).toEqual( labels );
} ) );
