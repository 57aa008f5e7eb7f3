import type { Token } from './tokens';
import type { Meaning } from '../languages/lexicon';

/** What stands around a number and makes it a date, a time, a version, an ordinal or a name rather than a figure. */
export interface Context {
	readonly tokens: readonly Token[];
	/** Lower case texts of the tokens. */
	readonly words: readonly string[];
	/** The meaning of the phrase that begins at a token. */
	meaning( at: number ): Meaning;
}

const DASHES = '-‐‑‒–—−－';

export const isDash = ( text: string ): boolean => DASHES.includes( text );

/** Whether token `at` touches the one before it. */
export function isGlued( tokens: readonly Token[], at: number ): boolean {
	return at > 0 && at < tokens.length && tokens[ at - 1 ].end === tokens[ at ].start;
}

const ORDINAL = /^(?:st|nd|rd|th|er|ère|re|e|è|ème|eme|º|ª|o|a)$/;
const LATIN = /^[A-Za-zÀ-ɏ]/;

/** "T12345", "v1.2", "Route66", "COVID-19": letters cling to the left of the number. */
function isNamePart( { tokens }: Context, at: number ): boolean {
	const hyphen = isGlued( tokens, at ) && isDash( tokens[ at - 1 ].text );
	const left = hyphen ? at - 2 : at - 1;
	return left >= 0 && isGlued( tokens, left + 1 ) && tokens[ left ].kind === 'word' && LATIN.test( tokens[ left ].text ) &&
		( !hyphen || tokens[ at - 1 ].text === '-' );
}

/** "1.39.3", "10:45", "16:9", "2021-04-12", "12/05/2021": parts of one string that is no number. */
function isCompound( { tokens }: Context, at: number ): boolean {
	const joined = ( sign: number, other: number ): boolean => !!tokens[ other ] && tokens[ other ].kind === 'number' && '/:'.concat( DASHES ).includes( tokens[ sign ].text ) &&
		isGlued( tokens, sign ) && isGlued( tokens, sign + 1 );
	const before = joined( at - 1, at - 2 ) ? tokens[ at - 1 ].text : '';
	const after = joined( at + 1, at + 2 ) ? tokens[ at + 1 ].text : '';
	if ( before === ':' || after === ':' ) {
		return true;
	}
	const chain = [ at ];
	while ( joined( chain[ 0 ] - 1, chain[ 0 ] - 2 ) && chain.length < 6 ) {
		chain.unshift( chain[ 0 ] - 2 );
	}
	while ( joined( chain[ chain.length - 1 ] + 1, chain[ chain.length - 1 ] + 2 ) && chain.length < 6 ) {
		chain.push( chain[ chain.length - 1 ] + 2 );
	}
	return chain.length > 2 && chain.some( ( i ) => tokens[ i ].text.length === 4 );
}

/** "5th", "3º": an ordinal; "3D", "4WD": a name. */
function isOrdinalOrName( { tokens, words }: Context, at: number ): boolean {
	if ( !isGlued( tokens, at + 1 ) || tokens[ at + 1 ].kind !== 'word' || !LATIN.test( tokens[ at + 1 ].text ) ) {
		return false;
	}
	return ORDINAL.test( words[ at + 1 ] ) || /^[A-Z]/.test( tokens[ at + 1 ].text ) && !/^(?:[KMB]|BN|[kKMGT]i?B|[KMG]W?h?|Mio|Mrd|Md)$/.test( tokens[ at + 1 ].text );
}

/** "31 March", "March 31", "31. März": the day of a date. */
function isDay( { tokens, words, meaning }: Context, at: number ): boolean {
	if ( !/^\d{1,2}$/.test( words[ at ] ) && tokens[ at ].text.length > 2 ) {
		return false;
	}
	const isMonth = ( i: number ): boolean => !!tokens[ i ] && tokens[ i ].kind === 'word' && meaning( i ).classes.includes( 'month' );
	const next = words[ at + 1 ] === '.' || words[ at + 1 ] === 'de' || words[ at + 1 ] === 'of' || words[ at + 1 ] === 'd' ? at + 2 : at + 1;
	return isMonth( next ) || words[ next ] === "'" && isMonth( next + 1 ) || isMonth( at - 1 );
}

/** A bare 1500–2099 that no noun, operator or "of" claims. */
function isYear( { tokens, words, meaning }: Context, at: number ): boolean {
	if ( !/^(?:1[5-9]|20)\d\d$/.test( words[ at ] ) ) {
		return false;
	}
	const previous = at > 0 ? meaning( at - 1 ).classes : [];
	if ( previous.includes( 'year' ) || previous.includes( 'month' ) ) {
		return true;
	}
	if ( at > 0 && isDash( words[ at - 1 ] ) && isGlued( tokens, at ) || at + 1 < tokens.length && isDash( words[ at + 1 ] ) && isGlued( tokens, at + 1 ) ) {
		return true;
	}
	const next = tokens[ at + 1 ];
	if ( at > 0 && /[=+×÷*$€£~≈/−-]/.test( words[ at - 1 ] ) || next && /[=+×÷*%€/−-]/.test( next.text ) ) {
		return false;
	}
	if ( previous.includes( 'of' ) || previous.includes( 'from' ) || previous.includes( 'total' ) ) {
		return false;
	}
	return !next || next.kind !== 'word' || isGlued( tokens, at + 1 ) || meaning( at + 1 ).classes.length > 0;
}

/** "section 4.2", "#12", "§ 3", "№ 7": a number that names something. */
function isLabelled( { tokens, words, meaning }: Context, at: number ): boolean {
	const previous = words[ at - 1 ];
	if ( previous === undefined ) {
		return false;
	}
	if ( '#§№'.includes( previous ) ) {
		return true;
	}
	if ( words[ at ].length > 4 && !/^[0-9]{1,2}[.][0-9]{1,2}$/.test( words[ at ] ) ) {
		return false;
	}
	const label = previous === '.' ? at - 2 : at - 1;
	return label >= 0 && tokens[ label ].kind === 'word' && meaning( label ).classes.includes( 'label' ) &&
		!'%٪'.includes( words[ at + 1 ] || ' ' );
}

/** "1. First", "2) Second" at the start of a line. */
function isListNumber( { tokens, words }: Context, at: number, startsLine: boolean ): boolean {
	return startsLine && /^[0-9]{1,2}$/.test( words[ at ] ) && ( words[ at + 1 ] === '.' || words[ at + 1 ] === ')' ) &&
		isGlued( tokens, at + 1 ) && !isGlued( tokens, at + 2 );
}

/** Whether the number at a token is no figure. */
export function isNoFigure( context: Context, at: number, startsLine: boolean ): boolean {
	return isNamePart( context, at ) || isOrdinalOrName( context, at ) || isCompound( context, at ) || isDay( context, at ) ||
		isYear( context, at ) || isLabelled( context, at ) || isListNumber( context, at, startsLine ) ||
		context.words[ at + 1 ] === '±' || context.words[ at - 1 ] === '±';
}
