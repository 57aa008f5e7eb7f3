import { rational, divide } from '../judge/rational';
import type { Rational } from '../model';
import type { Language, WordClass } from './language';

/** What a word or phrase may be: its classes, and a value where it has one ("half" is 1/2). */
export interface Meaning {
	readonly classes: readonly WordClass[];
	readonly value: Rational | null;
	/** How many words it takes up. */
	readonly length: number;
	/** Counts only behind a figure ("25 left"). */
	readonly postposed: boolean;
}

interface Phrase {
	readonly words: readonly string[];
	readonly meaning: Meaning;
}

const NOTHING: Meaning = { classes: [], value: null, length: 1, postposed: false };

/** The words of one language, ready to be looked up. */
export interface Lexicon {
	readonly code: string;
	/** The meaning of the longest phrase that begins at words[ at ]; one of length 1 and no class for an unknown word. */
	find( words: readonly string[], at: number ): Meaning;
	/** The meaning of letters that are glued to a figure ("5-fold", "30etik"). */
	ending( letters: string ): Meaning;
}

export function createLexicon( language: Language ): Lexicon {
	const phrases = new Map<string, Phrase[]>();
	const stems = new Map<string, Phrase[]>();
	const endings: { letters: string; meaning: Meaning }[] = [];
	const seen = new Map<string, Phrase[]>();

	for ( const name of Object.keys( language.words ) as WordClass[] ) {
		for ( const entry of ( language.words[ name ] as string ).split( '|' ) ) {
			addEntry( name, entry );
		}
	}

	function addEntry( name: WordClass, entry: string ): void {
		const [ written, value ] = entry.split( '=' );
		const postposed = written[ 0 ] === '+';
		const words = splitWords( postposed ? written.slice( 1 ) : written );
		const meaning = { classes: [ name ], value: value ? parseValue( value ) : null, length: words.length, postposed };
		const last = words[ words.length - 1 ];
		if ( words.length === 1 && last[ 0 ] === '-' ) {
			endings.push( { letters: last.slice( 1 ), meaning } );
		} else {
			const isStem = words[ 0 ].length > 1 && words[ 0 ].endsWith( '-' );
			merge( isStem ? stems : phrases, isStem ? words[ 0 ].slice( 0, -1 ) : words[ 0 ], { words, meaning } );
		}
	}

	/** One meaning for each phrase: a word that stands in two classes has both. */
	function merge( map: Map<string, Phrase[]>, first: string, phrase: Phrase ): void {
		const list = map.get( first ) || [];
		const same = list.find( ( other ) => other.words.join( ' ' ) === phrase.words.join( ' ' ) &&
			other.meaning.postposed === phrase.meaning.postposed );
		if ( same ) {
			list.splice( list.indexOf( same ), 1 );
			phrase = { words: phrase.words, meaning: {
				classes: same.meaning.classes.concat( phrase.meaning.classes ),
				value: same.meaning.value || phrase.meaning.value,
				length: phrase.meaning.length,
				postposed: phrase.meaning.postposed
			} };
		}
		list.push( phrase );
		list.sort( ( a, b ) => b.words.length - a.words.length );
		map.set( first, list );
	}

	/** What may begin with a word, longest phrase first; remembered, as pages repeat their words. */
	function candidates( word: string ): Phrase[] {
		let list = seen.get( word );
		if ( !list ) {
			list = ( phrases.get( word ) || [] ).slice();
			for ( let length = word.length; length > 1; length-- ) {
				const found = stems.get( word.slice( 0, length ) );
				if ( found ) {
					list = list.concat( found );
				}
			}
			if ( !list.length ) {
				list = endings.filter( ( ending ) => word.length > ending.letters.length && word.endsWith( ending.letters ) )
					.map( ( ending ) => ( { words: [ word ], meaning: ending.meaning } ) );
			}
			list.sort( ( a, b ) => b.words.length - a.words.length );
			seen.set( word, list );
		}
		return list;
	}

	function matches( phrase: Phrase, words: readonly string[], at: number ): boolean {
		return phrase.words.every( ( expected, i ) => {
			const word = words[ at + i ];
			return i === 0 || expected === word || word !== undefined && expected.length > 1 &&
				expected[ expected.length - 1 ] === '-' && word.startsWith( expected.slice( 0, -1 ) );
		} );
	}

	return {
		code: language.code,
		find( words, at ) {
			const list = candidates( words[ at ] );
			return list.length ? longest( list.filter( ( phrase ) => matches( phrase, words, at ) ) ) : NOTHING;
		},
		ending( letters ) {
			const found = endings.find( ( ending ) => letters === ending.letters || letters.endsWith( ending.letters ) );
			return found ? found.meaning : NOTHING;
		}
	};
}

/** The longest phrase that fits; a word that is in several lists has all of their classes. */
function longest( fitting: readonly Phrase[] ): Meaning {
	const best = fitting.filter( ( phrase ) => phrase.words.length === fitting[ 0 ].words.length ).map( ( phrase ) => phrase.meaning );
	return best.length < 2 ? best[ 0 ] || NOTHING : {
		classes: best.reduce<WordClass[]>( ( classes, meaning ) => classes.concat( meaning.classes ), [] ),
		value: best.map( ( meaning ) => meaning.value ).find( ( value ) => value ) || null,
		length: best[ 0 ].length, postposed: best.every( ( meaning ) => meaning.postposed )
	};
}

/** Words as the tokenizer cuts them: scripts without spaces give a word a character. */
function splitWords( written: string ): string[] {
	return written.split( ' ' ).reduce<string[]>(
		( words, word ) => words.concat( /[\u0e00-\u0e4f\u3005-\u3007\u3040-\u30ff\u3400-\u9fff]/.test( word ) ? Array.from( word ) : [ word ] ),
		[]
	);
}

function parseValue( written: string ): Rational {
	const [ n, d ] = written.split( '/' );
	return divide( rational( Number( n ) ), rational( Number( d || 1 ) ) );
}
