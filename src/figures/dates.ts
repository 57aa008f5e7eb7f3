import type { WordClass } from '../languages/language';
import { CURRENCY, PERCENT } from './kind';
import { plainOf } from './notation';
import { gapBefore, is, isDash, isGlued, isLowerCase, isNoun, isNumber, isSign, isWord } from './source';
import type { Source } from './source';

/** What makes a number a part of a date or a time of day. Each answers for the number at a token. */

const COMMON_YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Years of other calendars by language: Hijri, Solar Hijri, Hebrew, Buddhist. */
const HIJRI = /^1[34]\d\d$/;
const OTHER_YEARS: ReadonlyMap<string, RegExp> = new Map( [ [ 'ar', HIJRI ], [ 'fa', HIJRI ], [ 'ckb', /^(?:1[34]|27)\d\d$/ ], [ 'ur', HIJRI ], [ 'he', /^57\d\d$/ ], [ 'th', /^25\d\d$/ ] ] );
/** "the 2019 election": before a noun a year looks like a count, but for its article. */
const ARTICLES = /^(?:the|der|die|das|dem|den|des|le|les|el|los|las|il|gli|os|de|het|this|our)$/;
/** Four digits that are written as a number of thousands. */
const GROUPED = /^\d[.,]\d{3}$/;
const CLOCK = /^(?:[ap]m|uhr|utc|gmt|cest?|o'clock|h)$/;
/** Joins a day to its month: "12 de abril", "12th of April", "d'abril". */
const DAY_JOINS = /^(?:de|of|d|da|di|ta|tháng)$/;
/** Units of Chinese, Japanese and Korean dates, by what they are glued to. */
const CJK_DATE = /^[年月日号號時时点點分秒년월일시]/;
/** Chinese, Japanese and Korean words that count what a number is glued to, and those that multiply it. */
const COUNTERS = /^[人名件票本冊册個个回次点點頁页項项枚台家戸户円元명건표권개회곳점대원편張张篇株份筆笔座羽只匹頭头隻辆輛所校社店杯套幅部艘架棵粒组組双雙間种種歳岁마척채벌팀万萬億亿만억조]/;
/** 30日間, 3个月, 5年間 and 10일 동안 are spans of time rather than dates. */
const SPAN = /^(?:[間间内內연간]|동안$|만에$|내내$)/;

export function isYear( source: Source, at: number ): boolean {
	const digits = plainOf( source.words[ at ] );
	const other = OTHER_YEARS.get( source.passage.lang.split( '-' )[ 0 ] );
	if ( !COMMON_YEAR.test( digits ) && !( other && other.test( digits ) ) ) {
		return false;
	}
	// 1722人のうち, 1690명: only 年 and 년 make it a year.
	if ( isWord( source, at + 1 ) && isGlued( source, at + 1 ) && COUNTERS.test( source.words[ at + 1 ] ) ) {
		return false;
	}
	// "Dec. 2019", "May 3, 2019"
	const before = isSign( source, at - 1, ',.،' ) ? at - 2 : at - 1;
	if ( is( source, before, 'month' ) || isNumber( source, before ) && is( source, before - 1, 'month' ) ) {
		return true;
	}
	const { words } = source;
	const isNegative = isDash( words[ at - 1 ] ) && isGlued( source, at ) && !isGlued( source, at - 1 );
	if ( isNegative || isSign( source, at - 1, '=+×÷*~≈≃><≤≥/−' + CURRENCY ) || isSign( source, at + 1, '=+×÷*/−' + PERCENT ) || isSign( source, at + 1, CURRENCY ) && !isNumber( source, at + 2 ) || is( source, at + 1, 'percent' ) || isHyphenBetween( source, at + 1 ) || isHyphenBetween( source, at - 1 ) ) {
		return false;
	}
	// "last year it was 1520", "1824, o 1620 więcej"
	if ( !is( source, at - 1, 'year' ) && ( is( source, at - 1, 'before' ) || is( source, at - 1, 'equals' ) && [ 2, 3 ].some( ( back ) => is( source, at - back, 'before' ) ) || is( source, at + 1, 'more', 'less' ) && !is( source, at + 1, 'function' ) ) ) {
		return false;
	}
	// "le 1386 del 2016", "the 15,800 of 2014": a part is no larger than its whole
	const isOfYear = is( source, at - 1, 'year' ) && !isNoun( source, at + 1 ) || isNumber( source, at - 2 ) && isLarger( words[ at - 2 ], digits );
	if ( is( source, at - 1, 'of' ) && ( isNumber( source, at - 2 ) && !isOfYear || isSign( source, at - 2, PERCENT ) ) || is( source, at - 1, 'total', 'rest', 'difference' ) ) {
		return false;
	}
	// "1869 of the 7043 customers"
	const whole = is( source, at + 2, 'function' ) || is( source, at + 2, 'them' ) ? at + 3 : at + 2;
	if ( is( source, at + 1, 'of' ) && isNumber( source, whole ) && words[ whole ].length > 3 && !COMMON_YEAR.test( words[ whole ] ) && !is( source, at - 1, 'year' ) ) {
		return false;
	}
	// "2009 Nakumatt fire": what is counted has no capital, but in German.
	const isNamed = ( isNoun( source, at + 1 ) || is( source, at + 1, 'vote' ) ) && !isGlued( source, at + 1 ) && ( isLowerCase( source.tokens[ at + 1 ].text ) || source.passage.lang.startsWith( 'de' ) );
	if ( is( source, at - 1, 'from' ) && is( source, at + 1, 'to' ) && isNumber( source, at + 2 ) ) {
		// "dropped from 2016 to 1,793": a count would have its comma as well.
		return isLoneYear( source, at + 2 ) || GROUPED.test( words[ at + 2 ] );
	}
	const otherEnd = otherEndOf( source, at );
	if ( otherEnd >= 0 ) {
		return isLoneYear( source, otherEnd );
	}
	if ( is( source, at - 1, 'to' ) && ( isNumber( source, at - 2 ) || is( source, at - 2, 'up', 'down' ) ) ) {
		return COMMON_YEAR.test( words[ at - 2 ] ) && !isNamed;
	}
	// "ב-2022"
	const isIn = isDash( words[ at - 1 ] ) && isGlued( source, at ) && isGlued( source, at - 1 ) && is( source, at - 2, 'in' ) && is( source, at - 2, 'year' );
	return isIn || is( source, at - 1, 'year' ) || ARTICLES.test( words[ at - 1 ] ) && !is( source, at - 2, 'of' ) || !isNamed;
}

const isLoneYear = ( source: Source, at: number ): boolean => COMMON_YEAR.test( source.words[ at ] ) && !isNoun( source, at + 1 );

/** "1500から2600に", "1.500'den 2000'e": the number at the other end, where endings say from and to; -1 for none. */
function otherEndOf( source: Source, at: number ): number {
	const to = endOf( source, at );
	for ( let from = at - 1; to < 0 && from >= at - 4; from-- ) {
		if ( isNumber( source, from ) ) {
			return endOf( source, from ) === at ? from : -1;
		}
	}
	return to;
}

/** Where the number stands to which the one at a token comes, by their endings; -1 for none. */
function endOf( source: Source, at: number ): number {
	const from = endingOf( source, at );
	if ( !from.classes.includes( 'from' ) ) {
		return -1;
	}
	// "1.200 से बढ़कर 1.600"
	const isBetween = is( source, from.next, 'to' );
	const end = isBetween ? from.next + source.meaning( from.next ).length : from.next;
	const last = isSign( source, end + 1, PERCENT ) ? end + 1 : end;
	return isNumber( source, end ) && ( isBetween || endingOf( source, last ).classes.includes( 'to' ) ) ? end : -1;
}

/** What the ending of a number says, and the token behind it. */
function endingOf( source: Source, at: number ): { classes: readonly WordClass[]; next: number } {
	const start = isSign( source, at + 1, "'" ) && isGlued( source, at + 1 ) ? at + 2 : at + 1;
	if ( !isWord( source, start ) ) {
		return { classes: [], next: start };
	}
	const meaning = source.meaning( start );
	const { classes, length } = meaning.classes.length || !isGlued( source, start ) ? meaning : source.ending( start );
	return { classes, next: start + length };
}

/** Whether a number of whole digits is larger than a year. */
const isLarger = ( word: string, year: string ): boolean => Number( plainOf( word ).replace( /\D/g, '' ) ) > Number( year );

/** "ten years ago", "vor etwa zehn Jahren", 10年前: when something was, not how long it took. */
export function isAgo( source: Source, first: number, next: number ): boolean {
	// Not "1,204 a year ago".
	if ( !is( source, next, 'period' ) || source.meaning( next ).length > 1 ) {
		return false;
	}
	const hedged = is( source, first - 1, 'about', 'nearly', 'over', 'under' ) ? first - 2 : first - 1;
	return saysAgo( source, next + 1, true ) || saysAgo( source, hedged, false );
}

/** Whether a word beside a span of time tells that it is past; it stands on one side of it. */
function saysAgo( source: Source, at: number, isBehind: boolean ): boolean {
	if ( !is( source, at, 'ago' ) ) {
		return false;
	}
	const { postposed, classes, ahead = postposed ? [] : classes } = source.meaning( at );
	return ahead.includes( 'ago' ) !== isBehind;
}

/** "14. 6. 2024": how many tokens, 0 for no such date. */
export function spacedDateLength( { words }: Source, at: number ): number {
	return words[ at + 1 ] === '.' && words[ at + 3 ] === '.' && /^\d{1,2}$/.test( words[ at ] ) && /^\d{1,2}$/.test( words[ at + 2 ] ) && COMMON_YEAR.test( words[ at + 4 ] ) ? 5 : 0;
}

/** A minus with spaces on both sides: "2000 - 500"; "(2008 – 24618)" takes no more from less. */
const isHyphenBetween = ( source: Source, at: number ): boolean =>
	isDash( source.words[ at ] ) && !isGlued( source, at ) && !isGlued( source, at + 1 ) && isNumber( source, at - 1 ) && isNumber( source, at + 1 ) && plainOf( source.words[ at + 1 ] ).length <= plainOf( source.words[ at - 1 ] ).length;

/** "31 March", "March 31", "31. März", "12 de abril", "19 فوریهٔ", "ngày 8 tháng 8". */
export function isDay( source: Source, at: number ): boolean {
	const { words } = source;
	if ( !/^(?:\d|[12]\d|3[01])$/.test( plainOf( words[ at ] ) ) ) {
		return false;
	}
	let next = at + 1;
	if ( isSign( source, next, '.' ) || isWord( source, next ) && isGlued( source, next ) && words[ next ].length < 4 && !is( source, next, 'month' ) ) {
		next++;
	}
	if ( DAY_JOINS.test( words[ next ] ) && !is( source, next, 'month' ) ) {
		next++;
	}
	return isMonth( source, next, at ) || !DAY_FIRST.test( source.passage.lang ) && isMonth( source, at - 1, at ) || isSign( source, at - 1, '.' ) && isGlued( source, at - 1 ) && isMonth( source, at - 2, at ) && words[ at - 2 ].length < 5;
}

/** Languages that never put the day behind its month: "im Mai 19" counts something; a number of Vietnamese is the month (tháng 8). */
const DAY_FIRST = /^(?:de|es|fr|it|pt|nl|ca|pl|cs|ru|uk|sv|tr|id|hi|bn|ar|fa|he)\b/;

/** 月 and 월 are months only where they are glued to their number. */
function isMonth( source: Source, at: number, number: number ): boolean {
	return isWord( source, at ) && is( source, at, 'month' ) && at !== number && !/^[月월]/.test( source.words[ at ] ) && !gapBefore( source, Math.max( at, number ) ).includes( '\n' );
}

/** 2013年1月22日, 2017년 6월, 20時15分, 平成29年. */
export function isCjkDate( source: Source, at: number ): boolean {
	const { words } = source;
	const next = words[ at + 1 ];
	if ( !isGlued( source, at + 1 ) || !CJK_DATE.test( next ) ) {
		return false;
	}
	// 30日で is a span too, but in 5月30日で.
	const isSpan = SPAN.test( next.slice( 1 ) || words[ at + 2 ] || '' ) || words[ at + 2 ] === 'で' && !isNumber( source, at - 2 );
	const size = Number( plainOf( words[ at ] ) );
	switch ( next[ 0 ] ) {
		case '年':
		case '년':
			return COMMON_YEAR.test( plainOf( words[ at ] ) ) || /[平令昭大][成和正]/.test( ( words[ at - 2 ] || '' ) + ( words[ at - 1 ] || '' ) );
		case '分':
		case '秒':
			return isNumber( source, at - 2 ) && /^[時时点點分시]/.test( words[ at - 1 ] );
		case '点':
		case '點':
			return size < 25 && isNumber( source, at + 2 );
		case '時':
		case '时':
		case '시':
			return size < 25 && !isSpan;
		case '月':
		case '월':
			return size < 13;
		default:
			return size < 32 && !isSpan;
	}
}

/** "20:15", "20.15 Uhr", "5 pm", "11 a.m.", "20h30", "16 h 30", "18h21min": how many tokens they take up, 0 for no time. */
export function clockLength( source: Source, at: number ): number {
	const { words } = source;
	if ( !/^(?:\d|[01]\d|2[0-4])(?:\.[0-5]\d)?$/.test( plainOf( words[ at ] ) ) ) {
		return 0;
	}
	if ( words[ at + 1 ] === 'h' && /^[0-5]\d$/.test( words[ at + 2 ] ) ) {
		return 3;
	}
	const isAm = /^[ap]$/.test( words[ at + 1 ] ) && isSign( source, at + 2, '.' ) && words[ at + 3 ] === 'm';
	return isAm || CLOCK.test( words[ at + 1 ] ) && words[ at + 1 ] !== 'h' ? 1 : 0;
}
