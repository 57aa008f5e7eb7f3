import { createLexicon } from './lexicon';
import type { Lexicon } from './lexicon';
import type { Language } from './language';
import { en } from './en';

const languages = new Map<string, Language>();
const lexicons = new Map<string, Lexicon>();

/** Makes the words of a language known; the last one registered for a code counts. */
export function registerLanguage( language: Language ): void {
	languages.set( language.code, language );
	lexicons.delete( language.code );
}

/** The words for a BCP 47 code: those of its language, or of English where they are not known. */
export function lexiconOf( code: string ): Lexicon {
	const base = code.toLowerCase().split( '-' )[ 0 ];
	const known = languages.has( base ) ? base : 'en';
	let lexicon = lexicons.get( known );
	if ( !lexicon ) {
		lexicon = createLexicon( languages.get( known ) as Language );
		lexicons.set( known, lexicon );
	}
	return lexicon;
}

registerLanguage( en );
