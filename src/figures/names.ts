import type { WordClass } from '../languages/language';
import { PERCENT } from './kind';
import { plainOf } from './notation';
import { gapBefore, is, isDash, isGlued, isLowerCase, isNoun, isNumber, isSign, isWord, startsLine } from './source';
import type { Source } from './source';

/** What makes a number a name, an ordinal or a label rather than a figure. Each answers for the number at a token. */

const ALPHABETIC = /^[A-Za-zªºÀ-ӿ]/;
/** Words before "3. Platz" where nouns have capitals. */
const BEFORE_ORDINAL = /^(?:der|die|das|dem|den|des|am|im|zum|vom|beim|seit|jeder|[(,;:])$/;
const ORDINAL = /^(?:st|rd|th|ers?|ère|re|e|è|é|ème|eme|nde?|ste|os|as|º|ª|o|a|ᵉ|ʳ|го|й|я|е|му|та|те|ти|ша|ма|га)$/;
/** "10M", "5GB", "3kW": capitals that measure rather than name. */
const MEASURE = /^(?:[kKMGTP]i?[BW]h?|[KMBTGL]|MHz|GHz|BN|Mio|Mrd|Md|Mn|Mr|Tr|Bn|V|W|A|N|[A-Z]{3})$/;
/** Ratios that are names. */
const NAMED_RATIO = /^(?:24\/7|9\/11|50\/50|50-50)$/;

/** "T12345", "v1.2", "COVID-19", "PR/555": letters cling to the left of the number. */
export function isNamePart( source: Source, at: number ): boolean {
	const { tokens, words } = source;
	if ( isSign( source, at - 1, '/' ) && isGlued( source, at ) && isGlued( source, at - 1 ) && isWord( source, at - 2 ) && /^[A-Z]{2,}$/.test( tokens[ at - 2 ].text ) ) {
		return true;
	}
	const hyphen = isGlued( source, at ) && words[ at - 1 ] === '-';
	const left = hyphen ? at - 2 : at - 1;
	if ( !isGlued( source, left + 1 ) || !isWord( source, left ) || !ALPHABETIC.test( tokens[ left ].text ) ) {
		return !hyphen && isSign( source, at - 1, '_@&' ) && isGlued( source, at );
	}
	// The "x" of "3x10" multiplies, the "o" of Spanish "3o4" does not occur.
	return !( words[ left ] === 'x' && isNumber( source, left - 1 ) && isGlued( source, left ) );
}

/** "5th", "3º", "14-те", "第3", "제3", "3D". */
export function isOrdinalOrName( source: Source, at: number ): boolean {
	const { tokens, words, format } = source;
	// 1位
	if ( isGlued( source, at + 1 ) && is( source, at + 1, 'ordinal' ) || isAttribute( source, at ) ) {
		return true;
	}
	// "14-те" and "1.º"
	const joint = ( isDash( words[ at + 1 ] ) || words[ at + 1 ] === '.' ) && isGlued( source, at + 1 ) ? 1 : 0;
	const next = at + 1 + joint;
	if ( isGlued( source, next ) && isWord( source, next ) && ALPHABETIC.test( tokens[ next ].text ) ) {
		const isOrdinal = ORDINAL.test( words[ next ] ) && !( joint && /^[a-z]/.test( words[ next ] ) );
		// "2.4.xx"
		return isOrdinal || joint > 0 && /^x+$/.test( words[ next ] ) || !joint && /^[A-Z]/.test( tokens[ next ].text ) && !MEASURE.test( tokens[ next ].text ) && !format.magnitude( tokens[ next ].text );
	}
	// Swedish "3:e"
	return isSign( source, at + 1, ':' ) && isGlued( source, at + 1 ) && isGlued( source, at + 2 ) && /^[ea]$/.test( words[ at + 2 ] ) || isDotOrdinal( source, at );
}

/** Letters that a hyphen joins to a number that is one all the same: "1,200-odd users", "a 30-day trial". */
const APPROXIMATE = /^(?:odd|plus|ish|some|something|strong|man)$/;
const MEASURING: readonly WordClass[] = [ 'period', 'percent', 'point', 'times', 'fold', 'vote', 'support', 'oppose' ];

/** "a 5-star review", "10-page booklets": what kind of thing it is, not how many there are. */
function isAttribute( source: Source, at: number ): boolean {
	const { tokens, words, format } = source;
	const next = at + 2;
	return words[ at + 1 ] === '-' && isGlued( source, at + 1 ) && isGlued( source, next ) && isWord( source, next ) && /^[a-z]{3,}$/.test( tokens[ next ].text ) &&
		!APPROXIMATE.test( words[ next ] ) && !format.magnitude( tokens[ next ].text ) && !is( source, next, ...MEASURING );
}

/** "3. Platz", "5. ledna": a small number with a dot that ends no sentence, as the next word shows. */
export function isDotOrdinal( source: Source, at: number ): boolean {
	const { tokens, words, format } = source;
	if ( !format.dotOrdinals || !isSign( source, at + 1, '.' ) || !isGlued( source, at + 1 ) || !/^\d{1,2}$/.test( words[ at ] ) ) {
		return false;
	}
	const next = at + 2;
	if ( !isWord( source, next ) || isGlued( source, next ) || !/^[ \u00a0]$/.test( gapBefore( source, next ) ) ) {
		return false;
	}
	return isLowerCase( tokens[ next ].text ) || is( source, next, 'month' ) || ( at === 0 || BEFORE_ORDINAL.test( words[ at - 1 ] ) );
}

/**
 * "10:45", "16:9", "2021-04-12", "12/05/2021", "2019–20", "24/7", "978-3-16-148410-0": parts of one string that is no
 * number. How many tokens it takes up, 0 for none. What follows a label belongs to it as a whole ("pages 5–7").
 */
export function compoundLength( source: Source, at: number ): number {
	const { words } = source;
	const parts = [ plainOf( words[ at ] ) ];
	let joints = '';
	let end = at + 1;
	while ( parts.length < 9 && ( isSign( source, end, '/:.' ) || isDash( words[ end ] ) ) && isGlued( source, end ) && isNumber( source, end + 1 ) && isGlued( source, end + 1 ) ) {
		joints += isDash( words[ end ] ) ? '-' : words[ end ];
		parts.push( plainOf( words[ end + 1 ] ) );
		end += 2;
	}
	// "Lower.c:65:46"
	const isFirst = !isGlued( source, at ) || !isSign( source, at - 1, ':/' ) || !isNumber( source, at - 2 ) && isGlued( source, at - 1 );
	const isName = isFirst && !isSign( source, end, '=' + PERCENT ) && isOneString( parts, joints ) && !( joints === ':' && areVotes( source, at, end ) ) || isLabelled( source, at );
	return isName ? end - at : 0;
}

/** "0x7fffffff": how many tokens a hexadecimal number takes up, 0 for none. */
export function hexLength( source: Source, at: number ): number {
	const { words } = source;
	let end = at + 1;
	if ( words[ at ] !== '0' || !isWord( source, end ) || words[ end ][ 0 ] !== 'x' ) {
		return 0;
	}
	while ( isGlued( source, end ) && ( isWord( source, end ) || isNumber( source, end ) ) ) {
		end++;
	}
	return end > at + 1 ? end - at : 0;
}

/** So many words before a pair may call it votes. */
const VOTE_REACH = 5;

/** "the vote ended 45:15", "18:12 (for:against)": no score, and no time ("the vote ends at 18:12") where no sides are told. */
function areVotes( source: Source, at: number, end: number ): boolean {
	const isVote = ( word: number ): boolean => isWord( source, word ) && is( source, word, 'vote', 'support', 'oppose' ) && !is( source, word, 'function' );
	const isTime = Number( source.words[ at ] ) < 25;
	return isSign( source, end, '(（' ) && is( source, end + 1, 'support' ) || !isTime && Array.from( { length: VOTE_REACH }, ( _, back ) => at - 1 - back ).some( isVote );
}

function isOneString( parts: readonly string[], joints: string ): boolean {
	const isFourDigits = parts.some( ( part ) => /^(?:1[5-9]|20)\d\d$/.test( part ) );
	if ( joints.includes( ':' ) ) {
		// A tally may be written 3:8:8; a time has two digits behind each colon.
		return parts.length === 2 || parts.slice( 1 ).every( ( part ) => /^[0-5]\d/.test( part ) );
	}
	if ( parts.length > 2 ) {
		return isFourDigits || parts.length > 3 && /^-+$/.test( joints );
	}
	// "12/05": a day and a month
	return NAMED_RATIO.test( parts.join( joints ) ) || joints === '/' && parts.some( ( part ) => /^0\d$/.test( part ) ) || isSeason( parts[ 0 ], parts[ 1 ], joints );
}

/** "2019–20", "2019/20", "1990–2004" */
function isSeason( first: string, second: string, joint: string ): boolean {
	if ( !/^(?:1[5-9]|20)\d\d$/.test( first ) ) {
		return false;
	}
	const next = String( ( Number( first ) + 1 ) % 100 ).padStart( 2, '0' );
	return second === next || joint === '-' && ( /^(?:1[5-9]|20)\d\d$/.test( second ) && second > first || /^\d\d$/.test( second ) && second > first.slice( 2 ) );
}

/** "p.", "vol.", "str." */
const LONGEST_ABBREVIATION = 3;

/** "section 4.2", "#12", "§ 3", "№ 7", "p. 12": a number that names something. */
function isLabelled( source: Source, at: number ): boolean {
	const { words } = source;
	if ( isSign( source, at - 1, '#§№' ) ) {
		return true;
	}
	if ( words[ at ].length > 4 && !/^\d{1,2}\.\d{1,2}$/.test( words[ at ] ) ) {
		return false;
	}
	const label = isSign( source, at - 1, '.' ) && isGlued( source, at - 1 ) ? at - 2 : at - 1;
	if ( label < at - 1 && isWord( source, label ) && words[ label ].length > LONGEST_ABBREVIATION ) {
		// "We are done with the pages. 12 of 40 …"
		return false;
	}
	const isNumero = label < at - 1 && /^nos?$/.test( words[ label ] );
	// Vietnamese "trong số 53" (of the 53) beside "số 53" (number 53).
	const isCovered = isWord( source, label - 1 ) && source.meaning( label - 1 ).length > 1;
	// "of our 40 pages 12 are stubs": what is counted already is no label.
	const isCounted = isNumber( source, label - 1 ) && [ 2, 3 ].some( ( back ) => is( source, label - back, 'of' ) );
	return isWord( source, label ) && ( isNumero || is( source, label, 'label' ) && !isCovered && !isCounted || isNumbered( source, at ) ) && !isSign( source, at + 1, PERCENT ) && !gapBefore( source, at ).includes( '\n' );
}

/** "from 40 in week 1 to 52 on day 2": what bears a number; not "per day 12 edits", nor the second of two. */
function isNumbered( source: Source, at: number ): boolean {
	if ( !is( source, at - 1, 'period' ) || !is( source, at - 2, 'function' ) || is( source, at - 2, 'per' ) ) {
		return false;
	}
	const { days } = source.meaning( at - 1 );
	return !!days && days.n >= days.d && /^\d\d?$/.test( source.words[ at ] ) && !isNoun( source, at + 1 );
}

/** "1. First", "2) Second" at the start of a line; "(1)" and "a) … 2) …" within one; "[12]". */
export function isListNumber( source: Source, at: number ): boolean {
	const { words } = source;
	if ( words[ at ].length > 3 || !/^\d+$/.test( plainOf( words[ at ] ) ) ) {
		return false;
	}
	if ( isSign( source, at - 1, '[' ) && isSign( source, at + 1, ']' ) ) {
		return true;
	}
	const isMarked = isSign( source, at + 1, '.)' ) && isGlued( source, at + 1 ) && !isGlued( source, at + 2 ) && words[ at ].length < 3;
	if ( startsLine( source, at ) ) {
		return isMarked && isFollowed( source, at + 2 );
	}
	if ( !isMarked || !isWord( source, at + 2 ) ) {
		return false;
	}
	if ( words[ at + 1 ] === '.' ) {
		// "… it. 2. It has"; "it: 1. It has", but "Support: 17. Oppose: 8."
		return isSign( source, at - 1, words[ at ] === '1' ? '.!?;:' : '.!?;' ) && !isGlued( source, at );
	}
	return isSign( source, at - 1, '(' ) ? startsLine( source, at - 1 ) || isSign( source, at - 2, '.,;:' ) : !isInBrackets( source, at );
}

/** "1." on a line of its own, or as all of a passage, is no list. */
const isFollowed = ( source: Source, at: number ): boolean => at < source.tokens.length && !startsLine( source, at );

function isInBrackets( source: Source, at: number ): boolean {
	for ( let i = at - 1; i > at - 30 && !startsLine( source, i + 1 ); i-- ) {
		if ( isSign( source, i, '()' ) ) {
			return source.words[ i ] === '(';
		}
	}
	return false;
}

/** "52°31′N", "31′ 15″" */
export const isCoordinate = ( source: Source, at: number ): boolean =>
	isGlued( source, at + 1 ) && ( isSign( source, at + 1, '′″' ) || isSign( source, at + 1, '°' ) && isGlued( source, at + 2 ) && ( isNumber( source, at + 2 ) || /^[nsweo]$/.test( source.words[ at + 2 ] ) ) );

/** "+49 30 1234567", "030 12 34 56 78": a plus or zero, and pieces of digits. How many tokens, 0 for no phone number. */
export function phoneLength( source: Source, at: number ): number {
	const { words } = source;
	const isAbroad = isSign( source, at - 1, '+' ) && isGlued( source, at ) && /^\d{1,3}$/.test( words[ at ] );
	if ( !isAbroad && !/^0\d+$/.test( words[ at ] ) ) {
		return 0;
	}
	let end = at + 1;
	let digits = words[ at ].length;
	while ( isNumber( source, end ) && /^\d+$/.test( words[ end ] ) && gapBefore( source, end ).length < 2 || isDash( words[ end ] ) && isGlued( source, end ) && isNumber( source, end + 1 ) ) {
		digits += isNumber( source, end ) ? words[ end ].length : 0;
		end++;
	}
	return end > at + 1 && digits > 6 ? end - at : 0;
}

/** "(+1,234)" by itself, as histories write the size of a change; "45 (+9)" is a change that is told. */
export function isByteCount( source: Source, at: number ): boolean {
	if ( !isGlued( source, at ) || !isSign( source, at + 1, ')' ) || !isSign( source, at - 2, '(' ) || isBehindNumber( source, at ) ) {
		return false;
	}
	return isSign( source, at - 1, '+' ) || isDash( source.words[ at - 1 ] );
}

/** Whether a number stands shortly before the bracket. */
const isBehindNumber = ( source: Source, at: number ): boolean =>
	[ 3, 4, 5 ].some( ( back ) => isNumber( source, at - back ) || isSign( source, at - back, PERCENT ) );
