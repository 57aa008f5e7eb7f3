import { rational } from '../judge/rational';
import type { FigureKind, Rational } from '../model';
import { gapBefore, is, isDash, isGlued, isNumber, isSign, isWord } from './source';
import type { Source } from './source';

export const PERCENT = '%٪％﹪';
const PER_MILLE = '‰؉';
export const CURRENCY = '$€£¥₹₽₩₪₺₫฿₴₦₱￥＄';
/** How "percentage points" are glued to their number besides the words of a language: "5%p". */
const GLUED_POINTS = /^(?:p|pt|pts|pp)$/;

/** What kind of number stands before a token, and how many tokens of sign or word belong to its text. */
export interface Kind {
	readonly kind: FigureKind;
	readonly taken: number;
	/** How many percents one unit is worth, where not one: 1/10 of "3‰", 10 of "3割". */
	readonly worth?: Rational | null;
}

/** Percentages that go with a number of points stand within so many tokens. */
const PERCENT_REACH = 14;

const COUNT: Kind = { kind: 'count', taken: 0 };

export function kindAt( source: Source, at: number ): Kind {
	const { words } = source;
	if ( isSign( source, at, PER_MILLE ) ) {
		return { kind: 'percent', taken: 1, worth: rational( 1, 10 ) };
	}
	if ( isSign( source, at, PERCENT ) && !( isSign( source, at + 1, PERCENT ) && isGlued( source, at + 1 ) ) ) {
		// "5%pp"; "9.69% percentage points" says it twice
		const isGluedPoints = isGlued( source, at + 1 ) && ( is( source, at + 1, 'points' ) || GLUED_POINTS.test( words[ at + 1 ] ) );
		return { kind: isGluedPoints || is( source, at + 1, 'points' ) ? 'points' : 'percent', taken: isGluedPoints ? 0 : 1 };
	}
	if ( is( source, at, 'points' ) || is( source, at, 'point' ) && isBesidePercents( source, at ) ) {
		return { kind: 'points', taken: 0 };
	}
	if ( is( source, at, 'percent' ) ) {
		const { length, value } = source.meaning( at );
		return { kind: 'percent', taken: length, worth: value };
	}
	// "5-prozentig", "3-fach", "10-fold", "3-mal"
	const word = isDash( words[ at ] ) && isGlued( source, at ) && isGlued( source, at + 1 ) ? at + 1 : at;
	if ( is( source, word, 'percent' ) ) {
		return { kind: 'percent', taken: 2 };
	}
	if ( is( source, word, 'fold' ) || word > at && is( source, word, 'times' ) ) {
		return { kind: 'times', taken: 0 };
	}
	const isOperator = isNumber( source, at + 1 ) || isSign( source, at + 1, CURRENCY + '(' );
	return is( source, at, 'times' ) && !isOperator ? { kind: 'times', taken: 0 } : COUNT;
}

/** "from 17.5% to 19.1%, so 1.6 points", "by 0.7 points, from 8.1 percent to 7.4 percent", "19.1%, up 1.6 points on last year (17.5%)": the word alone means percentage points beside two percentages. */
function isBesidePercents( source: Source, at: number ): boolean {
	const { words } = source;
	const percentsIn = ( from: number, to: number ): number => words.slice( from, to ).filter( ( word, i ) => PERCENT.includes( word ) || is( source, from + i, 'percent' ) ).length;
	const [ before, behind ] = [ percentsIn( 0, at ), percentsIn( at, at + PERCENT_REACH ) ];
	return before > 1 || behind > 1 || behind > 0 && percentsIn( Math.max( 0, at - PERCENT_REACH ), at ) > 0;
}

/** They stand before their number in whatever language. */
const PERCENT_WORDS = /^(?:百|শতকরা|ehuneko|yüzde)/;

/** How many tokens of a percent sign or word stand before a number, in languages that write it there ("%40", "yüzde 40"). */
export function percentAhead( source: Source, at: number ): number {
	const length = isSign( source, at, PERCENT ) ? 1 : isWord( source, at ) && is( source, at, 'percent' ) ? source.meaning( at ).length : 0;
	return length && ( source.format.percentFirst || PERCENT_WORDS.test( source.words[ at ] ) ) ? length : 0;
}

/** Letters of a currency before its sign: "US$", "NT$", "R$". */
const LETTERED = /^[A-Z]{1,3}$/;
/** Codes before a number; the commonest ones, as three capitals may be anything. */
const CODE = /^(?:USD|EUR|GBP|CHF|JPY|CNY|INR|BRL|RUB|PLN|CZK|SEK|NOK|DKK|UAH|TRY|CAD|AUD|NZD|MXN|IDR|VND|KRW|ILS|ZAR|HUF|BDT|Rs|Rp|Fr|Kč|kr)$/;

/** The signs of currencies that are also written by their codes: "USD 8,400" and "$6,132" are of one coin. */
const SIGN_OF: Readonly<Record<string, string>> = { USD: '$', US$: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹', Rs: '₹', 'Rs.': '₹', KRW: '₩', ILS: '₪', UAH: '₴', TRY: '₺', RUB: '₽', VND: '₫', BDT: '৳', BRL: 'R$', IDR: 'Rp', CZK: 'Kč' };

/** One name for a currency, however it is written. */
export const coinOf = ( written: string ): string => SIGN_OF[ written ] || written;

/** How many tokens of currency stand before a number: "$40", "US$ 40", "EUR 40", "Rs. 500"; 0 for none. */
export function currencyAhead( source: Source, at: number ): number {
	const { tokens, words } = source;
	const lettered = isGlued( source, at + 1 ) && isWord( source, at ) && LETTERED.test( tokens[ at ].text ) ? 1 : 0;
	if ( isSign( source, at + lettered, CURRENCY ) ) {
		const behind = at + lettered + 1;
		const number = isDash( words[ behind ] ) && isGlued( source, behind ) && isGlued( source, behind + 1 ) ? behind + 1 : behind;
		return isNumber( source, number ) && !gapBefore( source, number ).includes( '\n' ) ? lettered + 1 : 0;
	}
	const dot = isSign( source, at + 1, '.' ) && isGlued( source, at + 1 ) ? 1 : 0;
	return isNumber( source, at + dot + 1 ) && isWord( source, at ) && CODE.test( tokens[ at ].text ) ? dot + 1 : 0;
}

/** The currency that stands behind a number ("115 €", "40 USD"), or ''. */
export function currencyBehind( source: Source, at: number ): string {
	return isSign( source, at, CURRENCY ) && !isNumber( source, at + 1 ) || isWord( source, at ) && CODE.test( source.tokens[ at ].text ) && !isNumber( source, at + 1 ) ? source.tokens[ at ].text : '';
}
