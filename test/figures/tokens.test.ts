import { describe, expect, test } from 'vitest';
import { mayHoldFigures } from '../../src/figures/spelled';
import { gapBefore, isGlued, isSign, openSource, startsLine } from '../../src/figures/source';
import { hasDigit, tokenize } from '../../src/figures/tokens';
import '../../src/languages/all';
import { passageOf } from './reading';

/** The tokens of a text by kind: "n:12", "w:votes", "s:%", "a:https://…". */
const tokensOf = ( text: string ): string[] => tokenize( text, 0 ).map( ( token ) => `${ token.kind[ 0 ] }:${ token.text }` );

describe( 'tokens', () => test.each<[ text: string, tokens: readonly string[] ]>( [
	[ '12 votes, 40%', [ 'n:12', 'w:votes', 's:,', 'n:40', 's:%' ] ],
	[ '1,234.5', [ 'n:1,234.5' ] ], [ '1,2', [ 'n:1,2' ] ], [ '1,a', [ 'n:1', 's:,', 'w:a' ] ], [ '１２，３４５', [ 'n:１２，３４５' ] ], [ '12，345', [ 'n:12', 's:，', 'n:345' ] ],
	[ 'of .5, .05, .95', [ 'w:of', 'n:.5', 's:,', 'n:.05', 's:,', 'n:.95' ] ], [ 'so . 5', [ 'w:so', 's:.', 'n:5' ] ], [ 'so ./', [ 'w:so', 's:.', 's:/' ] ], [ 'so .:', [ 'w:so', 's:.', 's::' ] ],
	[ "don't l’été '40'", [ "w:don't", 'w:l’été', "s:'", 'n:40', "s:'" ] ],
	// Korean magnitudes part from what clings to them behind digits only.
	[ '5만명', [ 'n:5', 'w:만', 'w:명' ] ], [ '5억만명', [ 'n:5', 'w:억', 'w:만', 'w:명' ] ], [ '만명', [ 'w:만명' ] ], [ '5 만명', [ 'n:5', 'w:만명' ] ],
	// Each character of an unspaced script is a word.
	[ '条目12个', [ 'w:条', 'w:目', 'n:12', 'w:个' ] ],
	[ 'https://a.org/12?b=3 of 4', [ 'a:https://a.org/12?b=3', 'w:of', 'n:4' ] ], [ 'ftp://a.org', [ 'a:ftp://a.org' ] ], [ 'ratio:/12', [ 'w:ratio', 's::', 's:/', 'n:12' ] ],
	[ 'and/or a:b', [ 'w:and', 's:/', 'w:or', 'w:a', 's::', 'w:b' ] ],
	[ '1\u200f2', [ 'n:1', 'n:2' ] ]
] )( '%s', ( text, tokens ) => {
	expect( tokensOf( text ) ).toEqual( tokens );
	// The second time the kinds of its characters are known.
	expect( tokensOf( text ) ).toEqual( tokens );
} ) );

test( 'tokens tell where they stand in the page', () => {
	expect( tokenize( 'a 12', 100 ).map( ( { start, end } ) => [ start, end ] ) ).toEqual( [ [ 100, 101 ], [ 102, 104 ] ] );
} );

test.each( [ [ '12', true ], [ '½', true ], [ '⅞', true ], [ '٣', true ], [ 'twelve', false ], [ '', false ] ] )( '%s has a digit: %s', ( text, expected ) => {
	expect( hasDigit( text ) ).toBe( expected );
} );

describe( 'what may hold the figures of a claim', () => test.each<[ text: string, lang: string, isToldBefore: boolean, expected: boolean ]>( [
	[ '12 came', 'en', false, true ], [ 'Nobody came.', 'en', true, false ],
	[ 'Seven of ten came, three did not.', 'en', false, true ], [ 'Seven of ten came.', 'en', false, false ], [ 'Seven of ten, seven of ten', 'en', false, true ],
	[ 'So it has doubled.', 'en', true, true ], [ 'So it has doubled.', 'en', false, false ],
	[ `So it has doubled${ '!'.repeat( 103 ) }`, 'en', true, true ], [ `So it has doubled${ '!'.repeat( 104 ) }`, 'en', true, false ],
	// Words that mean something else as well, and parts of words.
	[ 'One to one, one by one', 'en', false, false ], [ 'Seventh heaven, tend, threefoldness', 'en', false, false ], [ '七 和 八 和 九', 'zh', true, false ],
	[ 'Sieben von zehn, drei nicht', 'de', false, true ], [ 'Sieben von zehn, drei nicht', 'en', false, false ]
] )( '%s (%s, told before: %s): %s', ( text, lang, isToldBefore, expected ) => {
	expect( mayHoldFigures( text, lang, isToldBefore ) ).toBe( expected );
	expect( mayHoldFigures( text, lang, isToldBefore ) ).toBe( expected );
} ) );

describe( 'a source', () => {
	const sourceOf = ( text: string, hidden: readonly { start: number; end: number }[] = [] ): ReturnType<typeof openSource> => openSource( text, passageOf( text, 'en', hidden ) );

	test( 'reads its own passage only', () => {
		const { words } = openSource( '12 of 40 left', { ...passageOf( '', 'en' ), start: 3, end: 8 } );
		expect( words ).toEqual( [ 'of', '40' ] );
	} );

	test( 'words are in lower case with straight apostrophes; signs stay', () => {
		expect( sourceOf( 'Aren’t ’40’ Votes' ).words ).toEqual( [ "aren't", '’', '40', '’', 'votes' ] );
	} );

	test( 'what touches something hidden is hidden with it', () => {
		const text = 'a bc 12 def 40';
		const seen = ( ...hidden: [ start: number, end: number ][] ): string => sourceOf( text, hidden.map( ( [ start, end ] ) => ( { start, end } ) ) ).words.join( ' ' );
		expect( [ seen(), seen( [ 2, 4 ] ), seen( [ 3, 5 ] ), seen( [ 1, 2 ] ), seen( [ 0, 1 ], [ 5, 7 ] ), seen( [ 6, 9 ] ), seen( [ 12, 14 ] ), seen( [ 7, 8 ] ) ] )
			.toEqual( [ 'a bc 12 def 40', 'a 12 def 40', 'a 12 def 40', 'a bc 12 def 40', 'bc def 40', 'a bc 40', 'a bc 12 def', 'a bc 12 def 40' ] );
	} );

	test( 'places in it', () => {
		const source = sourceOf( 'a 12%\nb c  d\n e' );
		expect( source.words.map( ( _, at ) => startsLine( source, at ) ) ).toEqual( [ true, false, false, true, false, false, true ] );
		expect( source.words.map( ( _, at ) => isGlued( source, at ) ) ).toEqual( [ false, false, true, false, false, false, false ] );
		expect( [ isGlued( source, 7 ), isSign( source, 2, '%‰' ), isSign( source, 1, '12' ), isSign( source, 9, '%' ), gapBefore( source, 5 ) ] ).toEqual( [ false, true, false, false, '  ' ] );
	} );
} );
