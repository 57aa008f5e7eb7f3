import { numeralsOf } from '../languages/registry';
import { hasDigit } from './tokens';

/** Two inputs, and what follows from them. */
const FIGURES_OF_A_CLAIM = 3;
/** Words of the Latin script, longer than those that mean something else as well. */
const WORD = /^[a-z]{3,}=(?!0$|1$)/;

/** By the list that they are made of. */
const patterns = new Map<string, RegExp | null>();

/**
 * Whether a text may hold a claim's figures: it has a digit, or several numbers in words ("seven editors from Ghana and
 * five from Togo, twelve altogether"). The gate that most passages do not pass, so it looks for whole words in one go.
 */
export function mayHoldFigures( text: string, lang: string ): boolean {
	return hasDigit( text ) || countsInWords( text, lang );
}

function countsInWords( text: string, lang: string ): boolean {
	const numerals = numeralsOf( lang );
	let pattern = patterns.get( numerals );
	if ( pattern === undefined ) {
		pattern = patternOf( numerals );
		patterns.set( numerals, pattern );
	}
	let found = 0;
	if ( pattern ) {
		pattern.lastIndex = 0;
		while ( found < FIGURES_OF_A_CLAIM && pattern.test( text ) ) {
			found++;
		}
	}
	return found === FIGURES_OF_A_CLAIM;
}

/** Null where no numbers are written in several Latin letters. */
function patternOf( numerals: string ): RegExp | null {
	const words = numerals.split( '|' ).filter( ( entry ) => WORD.test( entry ) ).map( ( entry ) => entry.split( '=' )[ 0 ] );
	return words.length ? new RegExp( `\\b(?:${ words.join( '|' ) })\\b`, 'gi' ) : null;
}
