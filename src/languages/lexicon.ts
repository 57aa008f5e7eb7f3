import { rational, divide } from '../judge/rational';
import type { Rational } from '../model';
import type { Language, WordClass } from './language';

/** What a word or phrase may be: its classes, and what they are worth. */
export interface Meaning {
	readonly classes: readonly WordClass[];
	/** Of a number in words: "half" is 1/2. */
	readonly value: Rational | null;
	/** Of a period: a "quarter" is 91 days, and 1/4 besides. */
	readonly days: Rational | null;
	/** How many words it takes up. */
	readonly length: number;
	/** Counts only behind a figure ("25 left"). */
	readonly postposed: boolean;
	/** Of a word that is listed both ways ("100多人", "多100人"): its classes where it does not stand right behind a figure. */
	readonly ahead?: readonly WordClass[];
}

interface Phrase {
	readonly words: readonly string[];
	readonly meaning: Meaning;
}

/** All that may begin with a word. */
interface Entry {
	/** The word by itself. */
	readonly single: Meaning;
	/** Phrases of several words, the longest first. */
	readonly longer: readonly Phrase[];
	/** What their second words begin with: most phrases are told by this one look. */
	readonly seconds: string;
	/** One of them is a number, or makes one of the words behind it. */
	readonly mayCount: boolean;
}

/** Whether what begins with a word holds the word by itself. */
const isWord = ( list: readonly Phrase[] ): boolean => list.some( ( { words } ) => words.length === 1 );

/** Arabic short vowels and doublings, which most writers leave out. */
const VOWEL_MARKS = /[\u064b-\u0652]/g;
/** A bound, so that a page-long word costs no more than a long one. */
const LONGEST_STEM = 24;
const NOTHING: Meaning = { classes: [], value: null, days: null, length: 1, postposed: false };
const UNKNOWN: Entry = { single: NOTHING, longer: [], seconds: '', mayCount: false };

/** The words of one language, ready to be looked up. */
export interface Lexicon {
	readonly code: string;
	/** The words for numbers, parts and multiples, as they are listed. */
	readonly numerals: string;
	/** The meaning of the longest phrase that begins at words[ at ]; one of length 1 and no class for an unknown word. */
	find( words: readonly string[], at: number ): Meaning;
	/** Whether what begins with words[ at ] may be a figure, or makes one of the words behind it (百分之四十). */
	mayCount( words: readonly string[], at: number ): boolean;
	/** The meaning of letters that are glued to a figure ("5-fold", "30etik"). */
	ending( letters: string ): Meaning;
}

/** In steps, as a language has some thousand phrases: they take as long as a hundred passages. */
export function* createLexicon( language: Language ): Generator<undefined, Lexicon> {
	const phrases = new Map<string, Phrase[]>();
	const stems = new Map<string, Phrase[]>();
	/** How phrases begin: most words are told by this one look. */
	const openings = new Set<number>();
	const endings: { letters: string; meaning: Meaning }[] = [];
	/** Remembered, as pages repeat their words. */
	const entries = new Map<string, Entry>();
	const proclitics = ( language.proclitics || '' ).split( '|' );
	const { numeral, fraction, multiple } = language.words;

	for ( const name of Object.keys( language.words ) as WordClass[] ) {
		for ( const entry of ( language.words[ name ] as string ).split( '|' ) ) {
			addEntry( name, entry );
		}
		yield;
	}

	function addEntry( name: WordClass, entry: string ): void {
		const [ written, value ] = entry.split( '=' );
		const postposed = written[ 0 ] === '+';
		const words = splitWords( postposed ? written.slice( 1 ) : written );
		const worth = value ? parseValue( value ) : null;
		const isPeriod = name === 'period' || name === 'per' || name === 'month';
		const meaning = { classes: [ name ], value: isPeriod ? null : worth, days: isPeriod ? worth : null, length: words.length, postposed };
		const last = words[ words.length - 1 ];
		if ( words.length === 1 && last[ 0 ] === '-' ) {
			endings.push( { letters: last.slice( 1 ), meaning } );
		} else {
			const isStem = words[ 0 ].length > 1 && words[ 0 ].endsWith( '-' );
			openings.add( openingOf( words[ 0 ] ) );
			merge( isStem ? stems : phrases, isStem ? words[ 0 ].slice( 0, -1 ) : words[ 0 ], { words, meaning } );
		}
	}

	/** One meaning for each phrase: a word that stands in two classes has both. */
	function merge( map: Map<string, Phrase[]>, first: string, phrase: Phrase ): void {
		const list = map.get( first ) || [];
		const same = list.find( ( other ) => other.words.length === phrase.words.length && other.meaning.postposed === phrase.meaning.postposed &&
			other.words.every( ( word, i ) => word === phrase.words[ i ] ) );
		if ( same ) {
			list.splice( list.indexOf( same ), 1 );
		}
		list.push( same ? { words: phrase.words, meaning: {
			classes: same.meaning.classes.concat( phrase.meaning.classes ),
			value: same.meaning.value || phrase.meaning.value,
			days: same.meaning.days || phrase.meaning.days,
			length: phrase.meaning.length,
			postposed: phrase.meaning.postposed
		} } : phrase );
		map.set( first, list );
	}

	/** What may begin with a word as it stands. */
	function listed( word: string ): Phrase[] {
		let list = ( phrases.get( word ) || [] ).slice();
		for ( let length = Math.min( word.length, LONGEST_STEM ); length > 1; length-- ) {
			const found = stems.get( word.slice( 0, length ) );
			if ( found ) {
				list = list.concat( found );
			}
		}
		return list;
	}

	/** A word without its vowel marks, and then without the letters that cling to its beginning; in this order the first that is listed. */
	function listedBare( word: string ): Phrase[] {
		const bare = word.replace( VOWEL_MARKS, '' );
		const forms = [ bare ].concat( proclitics.filter( ( letters ) => letters && bare.startsWith( letters ) && bare.length > letters.length + 2 ).map( ( letters ) => bare.slice( letters.length ) ) );
		// The Hebrew "the second" is no number.
		return forms.map( ( form ) => listed( form ).filter( ( { meaning } ) => form === word || !meaning.value ) ).find( isWord ) || [];
	}

	/** The "twelve" of "twelvefold". */
	const numeralOf = ( word: string ): Rational | null => ( listed( word ).find( ( { words, meaning } ) => words.length === 1 && meaning.classes.includes( 'numeral' ) ) || { meaning: NOTHING } ).meaning.value;

	/** What may begin with a word. */
	function candidates( word: string ): Phrase[] {
		let list = listed( word );
		if ( language.proclitics && !isWord( list ) ) {
			list = list.concat( listedBare( word ) );
		}
		if ( !list.length ) {
			list = endings.filter( ( ending ) => word.length > ending.letters.length && word.endsWith( ending.letters ) )
				.map( ( { letters, meaning } ) => ( { words: [ word ], meaning: meaning.classes.includes( 'fold' ) ? { ...meaning, value: numeralOf( word.slice( 0, -letters.length ) ) } : meaning } ) );
		}
		const article = word.indexOf( "'" ) + 1;
		// "d'un quart", "l'altra metà", but not letters between a thousand of them
		return article > 1 && article < 6 && word.indexOf( "'", article ) < 0 ? list.concat( candidates( word.slice( article ) ) ) : list;
	}

	function entryOf( word: string ): Entry {
		let entry = entries.get( word );
		if ( !entry ) {
			entry = !endings.length && !language.proclitics && !openings.has( openingOf( word ) ) ? UNKNOWN : createEntry( candidates( word ) );
			entries.set( word, entry );
		}
		return entry;
	}

	/** How many words a phrase takes up from a place on, 0 where it does not fit. A hyphen may join what is listed with a space ("two-thirds"). */
	function lengthAt( phrase: Phrase, words: readonly string[], at: number ): number {
		let next = at + 1;
		for ( let i = 1; i < phrase.words.length; i++ ) {
			const expected = phrase.words[ i ];
			if ( words[ next ] === '-' && expected !== '-' ) {
				next++;
			}
			const word = words[ next++ ];
			const isStem = expected.length > 1 && expected[ expected.length - 1 ] === '-';
			if ( word === undefined || expected !== word && !( isStem && word.startsWith( expected.slice( 0, -1 ) ) ) ) {
				return 0;
			}
		}
		return next - at;
	}

	function find( words: readonly string[], at: number ): Meaning {
		const { single, longer, seconds } = entryOf( words[ at ] );
		const next = words[ at + 1 ];
		if ( !seconds || !next || next !== '-' && !seconds.includes( next[ 0 ] ) ) {
			return single;
		}
		for ( const phrase of longer ) {
			const length = lengthAt( phrase, words, at );
			if ( length ) {
				return longest( longer.filter( ( other ) => other.words.length === phrase.words.length && lengthAt( other, words, at ) ), length );
			}
		}
		return single;
	}

	return {
		code: language.code,
		numerals: [ numeral, fraction, multiple ].filter( ( list ) => list ).join( '|' ),
		find,
		mayCount: ( words, at ) => entryOf( words[ at ] ).mayCount && isNumber( find( words, at ) ),
		ending( letters ) {
			const found = endings.filter( ( ending ) => letters.endsWith( ending.letters ) ).map( ( { meaning } ) => ( { words: [ letters ], meaning } ) );
			return found.length ? longest( found, 1 ) : NOTHING;
		}
	};
}

/** The first two characters of a word as a small number, which is looked up faster than others; few pairs share one. */
const openingOf = ( word: string ): number => word.charCodeAt( 0 ) << 12 ^ ( word.charCodeAt( 1 ) || 0 );

function createEntry( list: readonly Phrase[] ): Entry {
	const singles = list.filter( ( { words } ) => words.length === 1 );
	const longer = list.filter( ( { words } ) => words.length > 1 ).sort( ( a, b ) => b.words.length - a.words.length );
	return list.length ? {
		single: singles.length ? longest( singles, 1 ) : NOTHING, longer,
		seconds: longer.map( ( { words } ) => words[ 1 ][ 0 ] ).join( '' ),
		mayCount: list.some( ( { meaning } ) => isNumber( meaning ) )
	} : UNKNOWN;
}

/** "thirds" are no number by themselves. */
const isNumber = ( { value, classes }: Meaning ): boolean => value !== null && classes[ 0 ] !== 'parts' || classes.includes( 'percent' );

/** One meaning of phrases of one length; a word that is in several lists has all of their classes. */
function longest( fitting: readonly Phrase[], length: number ): Meaning {
	const [ { meaning } ] = fitting;
	if ( fitting.length === 1 ) {
		return meaning.length === length ? meaning : { ...meaning, length };
	}
	const meanings = fitting.map( ( phrase ) => phrase.meaning );
	const classesOf = ( list: readonly Meaning[] ): WordClass[] => list.reduce<WordClass[]>( ( classes, other ) => classes.concat( other.classes ), [] );
	return {
		classes: classesOf( meanings ), ahead: classesOf( meanings.filter( ( other ) => !other.postposed ) ),
		value: meanings.map( ( { value } ) => value ).find( ( value ) => value ) || null,
		days: meanings.map( ( { days } ) => days ).find( ( days ) => days ) || null,
		length, postposed: meanings.every( ( other ) => other.postposed )
	};
}

const UNSPACED = /[\u0e00-\u0e4f\u3005-\u3007\u3040-\u30ff\u3400-\u9fff]/;

/** Words as the tokenizer cuts them: scripts without spaces give a word a character. */
function splitWords( written: string ): string[] {
	const words = written.split( ' ' );
	return UNSPACED.test( written ) ? words.reduce<string[]>( ( all, word ) => all.concat( UNSPACED.test( word ) ? Array.from( word ) : [ word ] ), [] ) : words;
}

function parseValue( written: string ): Rational {
	const [ n, d ] = written.split( '/' );
	return divide( rational( Number( n ) ), rational( Number( d || 1 ) ) );
}
