import { finish } from '../steps';
import { createLexicon } from './lexicon';
import type { Lexicon } from './lexicon';
import type { Language } from './language';
import { en } from './en';

const languages = new Map<string, Language>();
const lexicons = new Map<string, Lexicon>();
const headings = new Map<string, Lexicon>();

/** Makes the words of a language known; the last one registered for a code counts. */
export function registerLanguage( language: Language ): void {
	languages.set( language.code, language );
	lexicons.delete( language.code );
	headings.delete( language.code );
}

/** The words for a BCP 47 code: those of its language, or of English where they are not known. */
export const lexiconOf = ( code: string ): Lexicon => lexicons.get( code ) || finish( readying( code ) );

/** What puts the words of a language in order, once: in steps, to leave the browser to its own between them. */
export const readying = ( code: string ): Generator<undefined, Lexicon> => kept( lexicons, code, ( language ) => language );

/** The words of headings, which mean nothing in prose. */
export const headingsOf = ( code: string ): Lexicon => finish( kept( headings, code, ( language ) => ( { code: language.code, words: language.headings || {} } ) ) );

/** Whether two words are one of the pairs that a language lists: what is one of two is not the other ("passed", "failed"), or both are all there are ("men", "women"). */
export function arePair( code: string, list: 'contraries' | 'halves', a: string, b: string ): boolean {
	const pairs = ( languages.get( knownOf( code ) ) as Language )[ list ];
	return !!pairs && pairs.split( '|' ).some( ( pair ) => {
		const [ first, second ] = pair.split( '/' );
		return isForm( a, first ) && isForm( b, second ) || isForm( a, second ) && isForm( b, first );
	} );
}

const isForm = ( word: string, entry: string ): boolean => entry.endsWith( '-' ) ? word.startsWith( entry.slice( 0, -1 ) ) : word === entry;

/** The language that a code stands for, if its words are known. */
function knownOf( code: string ): string {
	const base = code.toLowerCase().split( '-' )[ 0 ];
	return languages.has( base ) ? base : 'en';
}

function* kept( cache: Map<string, Lexicon>, code: string, wordsOf: ( language: Language ) => Language ): Generator<undefined, Lexicon> {
	const known = knownOf( code );
	let lexicon = cache.get( known );
	if ( !lexicon ) {
		lexicon = yield* createLexicon( wordsOf( languages.get( known ) as Language ) );
		cache.set( known, lexicon );
	}
	return lexicon;
}

registerLanguage( en );
