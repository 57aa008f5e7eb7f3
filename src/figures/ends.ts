import { partsAt, vulgarAt } from './fractions';
import { currencyAhead, percentAhead } from './kind';
import { isDotOrdinal } from './names';
import { skipLength } from './skip';
import { is, isGlued, isNumber, isSign, isWord, startsLine } from './source';
import type { Source } from './source';

/** These end a sentence wherever they stand; the others only with a space behind them. */
const FULL_STOPS = '。！？｡।॥؟۔';
const STOPS = '!?.…';
const CLOSING = ')]”"’»」』）';
/** Abbreviations that more of the sentence follows. */
const ABBREVIATION = /^(?:[a-zà-ÿа-яё]{1,2}|etc|approx|resp|incl|excl|max|min|est|avg|bzw|usw|evtl|ggf|inkl|zzgl|tzn|tzv|např|tys|proc|pkt|стр|тыс|млн|тис|напр|aprox|prof|mrs|dra|nro|núm|art|abs|mio|mrd|mln|mld|sept?|okt|oct|nov|dec|dez|aug|jan|feb|mar|apr|figs?|vol|nos|pag|pág|env|insg|bspw|vgl|dvs|ung|ong|bijv|celk|прибл)$/;

/** Whether a sentence begins with a token. */
export const startsSentence = ( source: Source, at: number ): boolean => startsLine( source, at ) || endsBefore( source, at );

/**
 * The beginning of the first sentence from one on that may hold a figure; behind the last token for none. Most
 * sentences hold none, and are done with by this one look.
 */
export function skipQuiet( source: Source, first: number ): number {
	const { tokens } = source;
	let at = first;
	let quiet: number;
	do {
		quiet = at < tokens.length ? quietLength( source, at ) : 0;
		at += quiet;
	} while ( quiet );
	while ( at < tokens.length && !startsSentence( source, at ) ) {
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

/** Whether what stands before a number makes a figure even of one that looks like a date: "$2019", "US$ 2019". */
const isPrefixed = ( source: Source, at: number ): boolean =>
	!!currencyAhead( source, at - 1 ) || !!percentAhead( source, at - 1 ) || !!currencyAhead( source, at - 2 );

/** Whether a sentence ends before a token of the same line. */
function endsBefore( source: Source, at: number ): boolean {
	let stop = at - 1;
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
	const [ initial ] = tokens[ at ].text;
	if ( initial !== initial.toUpperCase() ) {
		return false;
	}
	if ( stop < at - 1 ) {
		return true;
	}
	return isNumber( source, stop - 1 ) ? !isDotOrdinal( source, stop - 1 ) : !isAbbreviated( source, stop - 1, at );
}

/** Whether the dot behind a word is that of an abbreviation, so that the sentence goes on at a token. */
function isAbbreviated( source: Source, at: number, next: number ): boolean {
	const { format, words } = source;
	const word = words[ at ];
	// "no. 20", "3 dic. 30", but "split in June. 40 are let"
	if ( isNumber( source, next ) && word.length < 4 && ( word === 'no' || is( source, at, 'month', 'label' ) ) ) {
		return true;
	}
	// "%35ek. Hurrengoa", "7 850 kr. Besöken": behind a number it is an ending or a unit.
	const isBehindNumber = isNumber( source, at - 1 ) || isSign( source, at - 1, '%\'’' );
	if ( isBehindNumber && word.length < 3 && isWord( source, next ) ) {
		return false;
	}
	// "onartu da. Emakumeen", "I saw it. 20 of": small words that end sentences.
	const isSmall = word.length === 2 && is( source, at, 'function', 'less' );
	return !isSmall && ABBREVIATION.test( word ) || isNumber( source, at - 1 ) && format.isAbbreviation( word );
}
