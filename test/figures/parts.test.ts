import { describe, expect, test } from 'vitest';
import { told } from './told';
import { figuresIn, plain } from './reading';

describe( 'vulgar fractions', () => test.each( [
	[ '½', '0.5' ], [ '⅓', '1/3' ], [ '⅔', '2/3' ], [ '¼', '0.25' ], [ '¾', '0.75' ], [ '⅕', '0.2' ], [ '⅖', '0.4' ], [ '⅗', '0.6' ], [ '⅘', '0.8' ],
	[ '⅙', '1/6' ], [ '⅚', '5/6' ], [ '⅐', '1/7' ], [ '⅛', '0.125' ], [ '⅜', '0.375' ], [ '⅝', '0.625' ], [ '⅞', '0.875' ], [ '⅑', '1/9' ], [ '⅒', '0.1' ]
] )( '%s is %s', ( text, value ) => {
	const [ part, whole, mixed ] = figuresIn( `${ text } of 40, 3${ text }` );
	expect( [ part.kind, plain( part.value ), plain( whole.value ), mixed.text ] ).toEqual( [ 'fraction', value, '40', `3${ text }` ] );
} ) );

describe( 'mixed numbers', () => test.each<[ text: string, figures: readonly string[] ]>( [
	...[ 2, 3, 4, 5, 6, 8, 10, 12, 16 ].map( ( d ): [ string, string[] ] => [ `7 1/${ d } of it`, [ `7 1/${ d } = ${ plain( { n: BigInt( 7 * d + 1 ), d: BigInt( d ) } ) }` ] ] ),
	// No such denominator, no proper fraction, another sum, a date.
	[ '7 1/7 of it', [ '7', '1', '7' ] ],
	[ '7 2/2 of it', [ '7', '2', '2' ] ],
	[ '7 3/2 of it', [ '7', '3', '2' ] ],
	[ '7 0/2 of it', [ '7', '0', '2' ] ],
	[ '7 1/2/3 of it', [ '7', '1', '2', '3' ] ],
	[ '7 1 /2 of it', [ '7', '1', '2' ] ],
	[ '7 1/ 2 of it', [ '7', '1', '2' ] ],
	[ '7  1/2 of it', [ '7', '1', '2' ] ],
	[ '7.5 1/2 of it', [ '7.5', '1', '2' ] ],
	[ '7 1+2 of it', [ '7', '1', '2' ] ]
] )( '%s', ( text, figures ) => {
	expect( told( text ) ).toEqual( figures );
} ) );

describe( 'denominators that come first', () => test.each<[ lang: string, text: string, figures: readonly string[] ]>( [
	[ 'ja', '40人の3分の1と4分の3', [ '40', '3分の1 = 1/3 part', '4分の3 = 0.75 part' ] ],
	[ 'ko', '40명의 3분의 2', [ '40', '3분의 2 = 2/3 part' ] ],
	[ 'zh', '40人的5分之3', [ '40', '5分之3 = 0.6 part' ] ],
	[ 'zh', '40人的5分之5', [ '40', '5', '5' ] ],
	[ 'zh', '40人的5分之6', [ '40', '5', '6' ] ],
	[ 'zh', '40人的5分之0', [ '40', '5', '0' ] ]
] )( '%s: %s', ( lang, text, figures ) => {
	expect( told( text, lang ) ).toEqual( figures );
} ) );

describe( 'Chinese numbers of percents', () => test.each( [
	[ '四十', 40 ], [ '三十六', 36 ], [ '十', 10 ], [ '十五', 15 ], [ '七', 7 ], [ '百', 100 ], [ '一百零五', 105 ], [ '一百二十三', 123 ], [ '两百', 200 ], [ '九', 9 ], [ '〇', 0 ], [ '八', 8 ], [ '一', 1 ], [ '五十', 50 ], [ '六十二', 62 ], [ '零', 0 ]
] )( '百分之%s is %i', ( text, value ) => {
	expect( told( `40人的百分之${ text }`, 'zh' ) ).toEqual( [ '40', `百分之${ text } = ${ value }%` ] );
} ) );

describe( 'Chinese tenths', () => test.each( [
	[ '七成', 70 ], [ '两成', 20 ], [ '十成', 100 ]
] )( '%s is %i%%', ( text, value ) => {
	expect( told( `40人的${ text }`, 'zh' ) ).toEqual( [ '40', `${ text } = ${ value }%` ] );
} ) );

test( 'no number behind 百分之 is no figure', () => {
	expect( told( '40人的百分之多', 'zh' ) ).toEqual( [ '40' ] );
} );
