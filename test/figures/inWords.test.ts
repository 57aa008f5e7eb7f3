import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/model';
import { figuresIn, plain } from './reading';
import { told } from './told';

type Row = readonly [ lang: string, text: string, figures: readonly string[] ];
/* A figure in digits ends each text, as sentences of few numbers in words are not read. */
const check = ( rows: readonly Row[] ): void => test.each( rows )( '%s: %s', ( lang, text, figures ) => {
	expect( told( `${ text }: 40`, lang ) ).toEqual( [ ...figures, '40' ] );
} );

describe( 'numbers that stand in words of other kinds', () => check( [
	[ 'en', 'five-fold rise', [ 'five = 5 times' ] ], [ 'en', 'a two-percent sample', [ 'two-percent = 2%' ] ], [ 'en', 'a ten-member board', [] ], [ 'en', 'the mid-twenty', [] ],
	[ 'en', 'version two', [] ], [ 'vi', 'thứ hai', [] ], [ 'en', 'version of two editors', [ 'two = 2' ] ], [ 'en', '4 five', [ '4', 'five = 5' ] ], [ 'en', '4five', [ '4' ] ],
	[ 'en', 'two points', [ 'two = 2' ] ], [ 'en', 'by two percentage points', [ 'two = 2 points' ] ], [ 'en', 'three years ago', [] ]
] ) );

describe( 'parts that are ordinals and seasons too', () => check( [
	[ 'en', 'the third editor', [] ], [ 'en', 'third of the editors', [ 'third = 1/3 part' ] ], [ 'en', 'this quarter', [] ], [ 'it', 'il terzo mese', [] ],
	[ 'en', 'about third left', [ 'third = 1/3 part' ] ], [ 'en', 'nearly quarter left', [ 'quarter = 0.25 part' ] ], [ 'en', 'over quarter left', [ 'quarter = 0.25 part' ] ], [ 'en', 'under quarter left', [ 'quarter = 0.25 part' ] ],
	[ 'ar', 'ربع السكان', [ 'ربع = 0.25 part' ] ], [ 'ar', 'ربع جديد', [] ], [ 'en', 'a third', [ 'a third = 1/3 part' ] ]
] ) );

describe( '“one” counts only with a noun behind it', () => check( [
	[ 'en', 'one editor', [ 'one = 1' ] ], [ 'en', 'this one vote', [] ], [ 'en', 'one of them', [] ], [ 'en', 'one can see', [] ], [ 'en', 'one', [] ],
	[ 'en', 'one month', [ 'one = 1' ] ], [ 'en', 'one support', [ 'one = 1' ] ], [ 'en', 'one oppose', [ 'one = 1' ] ], [ 'en', 'one neutral', [ 'one = 1' ] ], [ 'en', 'one percent', [ 'one percent = 1%' ] ]
] ) );

describe( 'times and parts', () => check( [
	[ 'en', 'half as many', [ 'half = 0.5 times' ] ], [ 'en', 'half the editors', [ 'half = 0.5 part' ] ], [ 'zh', '一半的条目', [ '一半 = 0.5 part' ] ],
	[ 'en', 'twice', [ 'twice = 2 times' ] ], [ 'en', 'four times', [ 'four = 4 times' ] ], [ 'en', 'a dozen', [ 'dozen = 12' ] ]
] ) );

describe( 'percentages in Chinese characters', () => check( [
	[ 'zh', '七成', [ '七成 = 70%' ] ], [ 'zh', '五成六', [ '五成六 = 56%' ] ], [ 'zh', '五成十', [ '五成 = 50%' ] ], [ 'zh', '五成人', [ '五成 = 50%' ] ],
	[ 'zh', '百分之四十', [ '百分之四十 = 40%' ] ], [ 'zh', '百分之四十六', [ '百分之四十六 = 46%' ] ], [ 'zh', '千分之三', [ '千分之三 = 0.3%' ] ], [ 'zh', '四十六人', [] ]
] ) );

type Kept = Pick<Figure, 'inWords' | 'magnitude' | 'sign' | 'currency'> & { readonly resolution: string; readonly inputResolution: string };
const kept = ( text: string, lang: string ): Kept => {
	const [ { inWords, magnitude, sign, currency, resolution, inputResolution } ] = figuresIn( `${ text }: 40`, lang );
	return { inWords, magnitude, sign, currency, resolution: plain( resolution ), inputResolution: plain( inputResolution ) };
};

describe( 'how coarse a figure in words is', () => test.each<[ lang: string, text: string, figure: Partial<Kept> ]>( [
	[ 'en', 'twenty editors', { inWords: true, magnitude: false, sign: '', currency: '', resolution: '1', inputResolution: '0' } ],
	[ 'en', 'three hundred editors', { inWords: true, magnitude: true, resolution: '100', inputResolution: '100' } ],
	// good for 5% of itself
	[ 'en', 'a quarter', { resolution: '0.025' } ], [ 'en', 'doubled', { resolution: '0.2' } ], [ 'en', 'four times', { resolution: '1' } ],
	[ 'zh', '七成', { resolution: '10', inWords: true } ], [ 'zh', '五成六', { resolution: '1' } ]
] )( '%s: %s', ( lang, text, figure ) => {
	expect( kept( text, lang ) ).toMatchObject( figure );
} ) );
