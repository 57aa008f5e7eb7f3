import { lexiconOf } from '../languages/registry';
import { hasDigit } from './tokens';

/** Two inputs, and what follows from them. */
const FIGURES_OF_A_CLAIM = 3;
/** What an answer concludes from figures told before it ("So it has doubled."), which it does in few words. */
const FIGURES_OF_A_CONCLUSION = 1;
const LONGEST_CONCLUSION = 120;
/** Words of the Latin script, longer than those that mean something else as well. */
const WORD = /^[a-z][a-z ]{2,}=(?!0$|1$)/;

/** By the list that they are made of. */
const patterns = new Map<string, RegExp | null>();

/**
 * Whether a text may hold a claim's figures: it has a digit, or several numbers in words ("seven editors from Ghana and
 * five from Togo, twelve altogether"), or one where figures were told before. The gate that most passages do not pass, so it looks for whole words in one go.
 */
export function mayHoldFigures( text: string, lang: string, isToldBefore: boolean ): boolean {
	return hasDigit( text ) || countsInWords( text, lang, isToldBefore && text.length <= LONGEST_CONCLUSION ? FIGURES_OF_A_CONCLUSION : FIGURES_OF_A_CLAIM );
}

function countsInWords( text: string, lang: string, enough: number ): boolean {
	const { numerals } = lexiconOf( lang );
	let pattern = patterns.get( numerals );
	if ( pattern === undefined ) {
		pattern = patternOf( numerals );
		patterns.set( numerals, pattern );
	}
	let found = 0;
	if ( pattern ) {
		pattern.lastIndex = 0;
		while ( found < enough && pattern.test( text ) ) {
			found++;
		}
	}
	return found === enough;
}

/** Null where no numbers are written in several Latin letters. */
function patternOf( numerals: string ): RegExp | null {
	const words = numerals.split( '|' ).filter( ( entry ) => WORD.test( entry ) ).map( ( entry ) => entry.split( '=' )[ 0 ] );
	return words.length ? new RegExp( `\\b(?:${ words.join( '|' ) })\\b`, 'gi' ) : null;
}
