import { partsAt, vulgarAt } from './fractions';
import { currencyAhead, percentAhead } from './kind';
import { isDotOrdinal } from './names';
import { skipLength } from './skip';
import { is, isGlued, isLowerCase, isNumber, isSign, isWord, startsLine } from './source';
import type { Source } from './source';

/** These end a sentence wherever they stand; the others only with a space behind them. */
const FULL_STOPS = '。！？｡।॥؟۔';
const STOPS = '!?.…';
const CLOSING = ')]”"’»」』）';
/** Abbreviations that more of the sentence follows. */
const ABBREVIATION = /^(?:[a-zà-ÿа-яё]{1,2}|etc|approx|resp|incl|excl|max|min|est|avg|bzw|usw|evtl|ggf|inkl|zzgl|tzn|tzv|např|tys|proc|pkt|стр|тыс|млн|тис|напр|aprox|prof|mrs|dra|nro|núm|art|abs|mio|mrd|mln|mld|sept?|okt|oct|nov|dec|dez|aug|jan|feb|mar|apr|figs?|vol|nos|pag|pág|env|insg|bspw|vgl|dvs|ung|ong|bijv|celk|прибл)$/;

/** Whether a sentence begins with a token. */
export const startsSentence = ( source: Source, at: number ): boolean => at === 0 || startsLine( source, at ) || endsBefore( source, at );

/**
 * The beginning of the first sentence from a token on that may hold a figure; behind the last token for none. Most
 * sentences hold none, and are done with by this one look.
 */
export function skipQuiet( source: Source, first: number ): number {
	const { tokens } = source;
	let at = first;
	for ( let quiet = 1; at < tokens.length && quiet; at += quiet ) {
		quiet = quietLength( source, at );
	}
	while ( at > first && at < tokens.length && !startsSentence( source, at ) ) {
		at--;
	}
	return at;
}

/** How many tokens from one on surely belong to no figure, 0 where one may begin. Most numbers of a discussion are dates. */
function quietLength( source: Source, at: number ): number {
	switch ( source.tokens[ at ].kind ) {
		case 'number':
			return partsAt( source, at ) || isPrefixed( source, at ) ? 0 : skipLength( source, at );
		case 'word':
			return source.mayCount( at ) ? 0 : 1;
		default:
			return vulgarAt( source, at ) ? 0 : 1;
	}
}

/** Whether what stands before a number makes a figure even of one that looks like a date: "$2019". */
const isPrefixed = ( source: Source, at: number ): boolean =>
	at > 0 && ( currencyAhead( source, at - 1 ) > 0 || percentAhead( source, at - 1 ) > 0 ) || at > 1 && currencyAhead( source, at - 2 ) > 0;

/** Whether a sentence ends before a token of the same line. */
function endsBefore( source: Source, at: number ): boolean {
	let stop = at - 1;
	if ( source.tokens[ stop ].kind !== 'sign' ) {
		return false;
	}
	if ( isSign( source, stop, FULL_STOPS ) ) {
		return !isSign( source, at, CLOSING );
	}
	if ( isGlued( source, at ) ) {
		return false;
	}
	while ( isSign( source, stop, CLOSING ) && isGlued( source, stop ) ) {
		stop--;
	}
	if ( !isSign( source, stop, STOPS ) || stop < 1 ) {
		return isSign( source, stop, FULL_STOPS );
	}
	const { tokens, words } = source;
	if ( words[ stop ] !== '.' && words[ stop ] !== '…' ) {
		return true;
	}
	if ( isWord( source, at ) && isLowerCase( tokens[ at ].text ) && tokens[ at ].text[ 0 ] !== tokens[ at ].text[ 0 ].toUpperCase() ) {
		return false;
	}
	if ( stop < at - 1 ) {
		return true;
	}
	if ( isNumber( source, stop - 1 ) ) {
		return !isDotOrdinal( source, stop - 1 );
	}
	// "%35ek. Hurrengoa", "7 850 kr. Besöken": behind a number it is an ending or a unit.
	const isBehindNumber = isNumber( source, stop - 2 ) || isSign( source, stop - 2, '%\'’' );
	if ( isBehindNumber && words[ stop - 1 ].length < 3 && isWord( source, at ) && !isLowerCase( tokens[ at ].text ) && !source.format.magnitude( tokens[ stop - 1 ].text ) ) {
		return true;
	}
	// "onartu da. Emakumeen", "I saw it. 20 of", not "no. 20": small words that end sentences, and no abbreviations.
	const isSmall = words[ stop - 1 ].length === 2 && is( source, stop - 1, 'function', 'equals', 'more', 'less' ) && !is( source, stop - 1, 'about', 'label', 'versus' );
	if ( isSmall && ( isNumber( source, at ) ? words[ stop - 1 ] !== 'no' : isWord( source, at ) && !isLowerCase( tokens[ at ].text ) ) ) {
		return true;
	}
	const isLabel = isNumber( source, at ) && ( is( source, stop - 1, 'month', 'versus' ) || is( source, stop - 1, 'label' ) && words[ stop - 1 ].length < 4 );
	const isMagnitude = isNumber( source, stop - 2 ) && source.format.isAbbreviation( words[ stop - 1 ] );
	return !isWord( source, stop - 1 ) || !isLabel && !isMagnitude && !ABBREVIATION.test( words[ stop - 1 ] );
}
