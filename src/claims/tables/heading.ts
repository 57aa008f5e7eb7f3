import { withStandIns } from '../../figures/standIns';
import { tokenize } from '../../figures/tokens';
import type { WordClass } from '../../languages/language';
import type { Lexicon, Meaning } from '../../languages/lexicon';
import { headingsOf, lexiconOf } from '../../languages/registry';
import { isSameNoun } from '../words/noun';

/** What the label of a row or column says of its figures. */
export interface Heading {
	/** Lower case, as printed. */
	readonly text: string;
	/** Words without a class: what it is about. */
	readonly words: readonly string[];
	readonly classes: ReadonlySet<WordClass>;
	/** Class of its first word or sign. */
	readonly first: WordClass | null;
	/** Says "total" in one way or another. */
	readonly isTotal: boolean;
	/** Says nothing else. */
	readonly isPlain: boolean;
}

/** Signs that stand for a word in headings. */
const SIGNS: Readonly<Record<string, WordClass>> = {
	'%': 'percent', '％': 'percent', '٪': 'percent', '‰': 'percent', '#': 'nonAdditive', '№': 'nonAdditive', 'ø': 'average', '⌀': 'average',
	'Σ': 'total', '∑': 'total', 'σ': 'total', 'Δ': 'difference', 'δ': 'difference', '±': 'difference'
};
/** Classes that a plain "Total" may be dressed in: "Total of all votes", "Grand total (USD)". */
const DRESS: readonly WordClass[] = [ 'total', 'sumHead', 'all', 'function', 'of', 'and', 'in', 'label', 'vote' ];
/** Whether a label says "total" of what other labels name: "Total votes" beneath "Votes". */
export const isTotalOf = ( { isTotal, classes, words }: Heading, names: readonly string[] ): boolean =>
	isTotal && Array.from( classes ).every( ( name ) => DRESS.includes( name ) ) && words.every( ( word ) => names.some( ( name ) => isSameNoun( name, word ) ) );

/** What makes a line that says "total" none: "average total", "total rank". */
const NO_SUM: readonly WordClass[] = [ 'average', 'nonAdditive', 'rate', 'percent' ];
const MOST_WORDS = 12;

const known = new Map<string, Heading>();

/** Reads the label of a row or column in the language of the page, or in English, which tables often mix in. */
export function readHeading( label: string, lang: string ): Heading {
	const key = `${ lang }\n${ label }`;
	let heading = known.get( key );
	if ( !heading ) {
		if ( known.size > 2000 ) {
			known.clear();
		}
		heading = read( label, lang );
		known.set( key, heading );
	}
	return heading;
}

const NOTHING: Pick<Meaning, 'classes' | 'length'> = { classes: [], length: 1 };

/** The longest meaning; what means something in the language of the page is not looked up in English. */
function meaningAt( lexicons: readonly Lexicon[], names: readonly string[], at: number ): Pick<Meaning, 'classes' | 'length'> {
	for ( let i = 0; i < lexicons.length; i += 2 ) {
		const found = lexicons.slice( i, i + 2 ).map( ( lexicon ) => lexicon.find( names, at ) ).filter( ( meaning ) => meaning.classes.length );
		const length = Math.max( 0, ...found.map( ( meaning ) => meaning.length ) );
		if ( length ) {
			return { length, classes: found.filter( ( meaning ) => meaning.length === length ).reduce<WordClass[]>( ( all, meaning ) => all.concat( meaning.classes ), [] ) };
		}
	}
	return NOTHING;
}

function read( label: string, lang: string ): Heading {
	const text = label.toLowerCase().replace( /[\s_]+/g, ' ' ).trim();
	const tokens = tokenize( withStandIns( text.slice( 0, 200 ) ), 0 );
	const names = tokens.map( ( token ) => token.text.replace( '’', "'" ) );
	const lexicons = [ headingsOf( lang ), lexiconOf( lang ), headingsOf( 'en' ), lexiconOf( 'en' ) ];
	const classes = new Set<WordClass>();
	const words: string[] = [];
	let first: WordClass | null = null;
	for ( let at = 0; at < tokens.length && at < MOST_WORDS; ) {
		/* "VAT (20%)" is not in percents. */
		const isSign = Object.prototype.hasOwnProperty.call( SIGNS, names[ at ] ) && !( at && SIGNS[ names[ at ] ] === 'percent' && tokens[ at - 1 ].kind === 'number' );
		const sign = isSign ? SIGNS[ names[ at ] ] : undefined;
		const meaning = sign ? { classes: [ sign ], length: 1 } : tokens[ at ].kind === 'word' ? meaningAt( lexicons, names, at ) : NOTHING;
		/* "De" is also where something comes from, and what stands before a year. */
		meaning.classes.filter( ( name ) => DRESS.includes( name ) || !meaning.classes.includes( 'of' ) ).forEach( ( name ) => classes.add( name ) );
		if ( meaning.classes.every( ( name ) => name === 'quantity' ) && ( tokens[ at ].kind === 'word' || tokens[ at ].kind === 'number' ) ) {
			words.push( names[ at ] );
		}
		first = at ? first : meaning.classes[ 0 ] || null;
		at += meaning.length;
	}
	if ( /^\+ ?\/ ?[-−–]$/.test( text ) ) {
		classes.add( 'difference' );
		first = 'difference';
	}
	/* "Pro" and "Za" are sides of a vote here. */
	if ( tokens.length === 1 ) {
		classes.delete( 'per' );
		if ( classes.has( 'support' ) || classes.has( 'oppose' ) ) {
			classes.delete( 'rate' );
		}
	}
	const isOnlyAll = words.length === 0 && classes.has( 'all' );
	const isTotal = ( classes.has( 'total' ) || classes.has( 'sumHead' ) || isOnlyAll ) && !NO_SUM.some( ( name ) => classes.has( name ) );
	const isPlain = isTotal && words.length === 0 && Array.from( classes ).every( ( name ) => DRESS.includes( name ) || tokens.length === 1 );
	return { text, words, classes, first, isTotal, isPlain };
}
