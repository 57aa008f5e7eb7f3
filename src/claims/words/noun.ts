import type { Figure } from '../../model';

/** How many letters of inflection a noun may have: "follower" and "followers", "Stimme" and "Stimmen". */
const INFLECTION = 3;

/** Whether two words are forms of one noun. Knows no dictionary: a common beginning, and little behind it. */
export function isSameNoun( a: string, b: string ): boolean {
	if ( a === b ) {
		return true;
	}
	if ( isSemitic( a ) && ( isClad( a ) || isClad( b ) ) ) {
		return isSameNoun( bare( a ), bare( b ) );
	}
	const longest = Math.max( a.length, b.length );
	let common = 0;
	while ( common < a.length && a[ common ] === b[ common ] ) {
		common++;
	}
	const least = isSyllabic( a ) ? 1 : 2;
	return common > least && common >= longest - INFLECTION && common * 2 > longest + least - 2;
}

const isSemitic = ( word: string ): boolean => /^[\u05d0-\u06ff]/.test( word );
/** What clings to Arabic and Hebrew nouns: the article before them, the case behind ("הטון", "طنًا"). */
const CLINGING = /^(?:و?ال|ו?ה)(?=..)|ا?\u064bا?$|[\u064b-\u0652]/g;
const bare = ( word: string ): string => word.replace( CLINGING, '' );
const isClad = ( word: string ): boolean => bare( word ) !== word;

/** Of scripts that write consonants with their vowels two letters tell as much as three (জন, জনের). */
const isSyllabic = ( word: string ): boolean => /^[\u0900-\u0dff]/.test( word );

/** "succeeded" and "a success rate", "replied" and "replies": longer than any prefix that turns a word into another. */
const ROOT = 5;
export const isSameRoot = ( a: string, b: string ): boolean => a.length >= ROOT && a.slice( 0, ROOT ) === b.slice( 0, ROOT );

/** Whether a figure counts what a word names. */
export function counts( figure: Figure, noun: string ): boolean {
	return figure.unitWords.some( ( word ) => isSameNoun( word, noun ) );
}

/**
 * How well a figure's noun fits a word: the letters that they share, so that "editors" beats "edits" for "editor". A figure
 * without one counts what its label names ("Reviewers: 71").
 */
export function fit( { unitWords, labelWords = [] }: Figure, noun: string ): number {
	return Math.max( 0, ...( unitWords.length ? unitWords : labelWords ).filter( ( word ) => isSameNoun( word, noun ) ).map( ( word ) => {
		let common = 0;
		while ( common < word.length && word[ common ] === noun[ common ] ) {
			common++;
		}
		return common;
	} ) );
}

/** A unit of measurement rather than a noun: "kB", "m", "hrs". Scripts without letters for sounds write nouns as short. */
export const isMeasure = ( { unit }: Figure ): boolean => /^[a-z]{1,3}$/.test( unit );

/** Whether two figures may be added or compared: their kinds and currencies agree, and no noun speaks against it. */
export function isComparable( a: Figure, b: Figure ): boolean {
	return a.kind === b.kind && ( !a.currency || !b.currency || a.currency === b.currency );
}

/** Whether two figures count the same thing, or one of them does not say what. */
export function hasSameUnit( a: Figure, b: Figure ): boolean {
	return isComparable( a, b ) && ( !a.unit || !b.unit || a.unitWords.some( ( word ) => counts( b, word ) ) );
}
