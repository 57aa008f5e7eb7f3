import type { WordClass } from '../languages/language';
import type { Meaning } from '../languages/lexicon';
import { lexiconOf } from '../languages/registry';
import type { Passage } from '../model';
import { formatOf } from './formats';
import type { NumberFormat } from './formats';
import { withStandIns } from './standIns';
import { tokenize } from './tokens';
import type { Token } from './tokens';

/** A passage cut into tokens, and what its language knows of them. All that reads figures reads from here. */
export interface Source {
	readonly text: string;
	readonly passage: Passage;
	readonly tokens: readonly Token[];
	/** The tokens' texts; words in lower case with a straight apostrophe. */
	readonly words: readonly string[];
	readonly format: NumberFormat;
	/** The decimal mark that the passage's own numbers prove, or ''; null until it is asked for. */
	shownDecimal: string | null;
	/** The meaning of the phrase that begins at a token. */
	meaning( at: number ): Meaning;
	/** The meaning of a word by itself, whatever phrase it begins. */
	alone( at: number ): Meaning;
	/** The meaning of letters that cling to a number. */
	ending( at: number ): Meaning;
	/** Whether a figure in words may begin with a word. */
	mayCount( at: number ): boolean;
}

export const DASHES = '-‐‑‒–—⁻₋−－﹣➖';

export function openSource( text: string, passage: Passage ): Source {
	const tokens = visible( tokenize( withStandIns( text.slice( passage.start, passage.end ) ), passage.start ), passage );
	const words = tokens.map( wordOf );
	const lexicon = lexiconOf( passage.lang );
	const known: Meaning[] = [];
	return {
		text, passage, tokens, words, format: formatOf( passage.lang ), shownDecimal: null,
		meaning: ( at ) => known[ at ] || ( known[ at ] = lexicon.find( words, at ) ),
		alone: ( at ) => lexicon.find( [ words[ at ] ], 0 ),
		ending: ( at ) => lexicon.ending( words[ at ] ),
		mayCount: ( at ) => lexicon.mayCount( words, at )
	};
}

function wordOf( { kind, text }: Token ): string {
	// "İki" gives an i with a dot of its own.
	const word = kind === 'word' ? text.toLowerCase().replace( '\u0307', '' ) : text;
	return kind === 'word' && word.includes( '’' ) ? word.replace( '’', "'" ) : word;
}

/** The tokens outside of what is hidden; a number that touches something hidden ("10<sup>5</sup>") is hidden with it. */
function visible( tokens: Token[], { hidden }: Passage ): Token[] {
	if ( !hidden.length ) {
		return tokens;
	}
	let next = 0;
	return tokens.filter( ( token ) => {
		while ( next < hidden.length && hidden[ next ].end <= token.start ) {
			next++;
		}
		return next >= hidden.length || hidden[ next ].start >= token.end;
	} );
}

export const isDash = ( sign: string | undefined ): boolean => !!sign && DASHES.includes( sign );

export const isNumber = ( { tokens }: Source, at: number ): boolean => !!tokens[ at ] && tokens[ at ].kind === 'number';
export const isWord = ( { tokens }: Source, at: number ): boolean => !!tokens[ at ] && tokens[ at ].kind === 'word';

/** Whether a token is one of some signs; false outside of the passage. */
export const isSign = ( { tokens, words }: Source, at: number, signs: string ): boolean =>
	!!tokens[ at ] && tokens[ at ].kind === 'sign' && signs.includes( words[ at ] );

/** Whether a token touches the one before it. */
export const isGlued = ( { tokens }: Source, at: number ): boolean =>
	at > 0 && at < tokens.length && tokens[ at - 1 ].end === tokens[ at ].start;

/** What stands between a token and the one before it. */
export const gapBefore = ( { text, tokens }: Source, at: number ): string => text.slice( tokens[ at - 1 ].end, tokens[ at ].start );

export function startsLine( source: Source, at: number ): boolean {
	const { tokens } = source;
	return at === 0 || tokens[ at ].start > tokens[ at - 1 ].end + Number( source.text[ tokens[ at - 1 ].end ] === ' ' ) && gapBefore( source, at ).includes( '\n' );
}

/** Whether the phrase at a token is of one of the classes. */
export function is( source: Source, at: number, ...names: WordClass[] ): boolean {
	if ( !source.tokens[ at ] ) {
		return false;
	}
	const { classes } = source.meaning( at );
	for ( let i = 0; i < classes.length; i++ ) {
		if ( names.includes( classes[ i ] ) ) {
			return true;
		}
	}
	return false;
}

/** Whether a token is a word that names something: none of grammar. */
export const isNoun = ( source: Source, at: number ): boolean => isWord( source, at ) && !source.meaning( at ).classes.length;

/** Whether a word begins without a capital; those of scripts without case do. */
export const isLowerCase = ( text: string ): boolean => text[ 0 ] === text[ 0 ].toLowerCase();
