import { plainOf } from '../../figures/notation';
import { readPassage } from '../../figures/read';
import { negate } from '../../judge/rational';
import type { Figure, Passage } from '../../model';
import { shownIn } from '../../shown';

/** What a place of a table holds. */
export interface Entry {
	/**
	 * `empty` counts as nothing, `unread` stands for a number that cannot be told ("13/14", "n/a"), `text` is words,
	 * `covered` belongs to a cell that begins in another place.
	 */
	readonly state: 'number' | 'empty' | 'unread' | 'text' | 'covered';
	readonly figure: Figure | null;
	/** The second figure of "54 (45%)". */
	readonly share: Figure | null;
	/** Letters beside the figure. */
	readonly letters: number;
}

export const EMPTY: Entry = { state: 'empty', figure: null, share: null, letters: 0 };
const NOTHING = /^[\s\-‐‑‒–—−－.…·*†‡]*$/;
const YEAR_LIKE = /^(?:1[5-9]|20)\d\d$/;
/** Words that a cell may hold before its figure ("Oui à 66,66 %") and behind it ("18 votes cast"). */
const MOST_LETTERS_BEFORE = 8;
const MOST_LETTERS = 14;
/** "n/a", "tbd", "k. A.": so few letters stand for a number that is not known. */
const MOST_OF_UNKNOWN = 4;

const DOWN = /🡇|🔻|[▼▽↓⇩⬇↘]/;

/** Reads one cell of figures. */
export function readCell( text: string, passage: Passage ): Entry {
	const shown = shownIn( text, passage );
	if ( NOTHING.test( shown ) ) {
		return EMPTY;
	}
	const figures = figuresIn( text, passage, shown );
	const marked = figures.filter( ( figure ) => text[ figure.start - 1 ] !== '[' );
	const own = marked.length ? marked : figures;
	const [ first, second ] = own;
	const letters = lettersIn( own.reduce( ( rest, figure ) => rest.replace( figure.text, ' ' ), shown ).replace( /\([^()]*\)/g, ' ' ) );
	if ( !first || own.length > 2 || shown.includes( '?' ) || letters > MOST_LETTERS || lettersIn( shown.slice( 0, shown.indexOf( first.text ) ) ) > MOST_LETTERS_BEFORE ) {
		return unread( own.length > 0 && letters <= MOST_LETTERS || letters <= MOST_OF_UNKNOWN, letters );
	}
	if ( !second ) {
		return { state: 'number', figure: isLoss( shown ) ? lost( first ) : isFallen( shown, first ) ? negative( first ) : first, share: null, letters };
	}
	if ( ( first.kind === 'percent' ) !== ( second.kind === 'percent' ) ) {
		return { state: 'number', figure: first.kind === 'percent' ? second : first, share: first.kind === 'percent' ? first : second, letters };
	}
	return /[(（]\s*$/.test( text.slice( first.end, second.start ) ) ? { state: 'number', figure: first, share: second, letters } :
		unread( true, letters );
}

const unread = ( isNumber: boolean, letters: number ): Entry => ( { state: isNumber ? 'unread' : 'text', figure: null, share: null, letters } );

const lettersIn = ( text: string ): number => text.split( /\s+/ ).join( '' ).replace( /[!-@[-`{-\u00bf\u2000-\u2bff\u3001-\u303f\uff00-\uff0f]/g, '' ).length;

/** Every figure in digits of a cell. */
export const figuresOf = ( text: string, passage: Passage ): Figure[] =>
	readPassage( text, passage ).reduce<Figure[]>( ( found, sentence ) => found.concat( sentence.figures ), [] ).filter( ( figure ) => !figure.inWords );

function figuresIn( text: string, passage: Passage, shown: string ): Figure[] {
	const figures = figuresOf( text, passage );
	return figures.length || !YEAR_LIKE.test( plainOf( shown.trim() ) ) ? figures : yearLike( passage, shown.trim(), text );
}

/** A bare 1812 is a year in prose, but a number in a column of numbers. An equals sign before it says so to the reader. */
function yearLike( passage: Passage, digits: string, text: string ): Figure[] {
	const start = text.indexOf( digits, passage.start );
	const [ sentence ] = readPassage( `= ${ digits }`, { ...passage, start: 0, end: digits.length + 2, hidden: [] } );
	const place = { start, end: start + digits.length };
	return sentence ? [ { ...sentence.figures[ 0 ], ...place, passage, phrase: place } ] : [];
}

/** Accounts write negative amounts in brackets: "(1,234)". */
const isLoss = ( shown: string ): boolean => /^\s*[(（][^()]*[)）]\s*$/.test( shown );
const lost = ( figure: Figure ): Figure => figure.kind === 'count' ? negative( figure ) : figure;

/** "🡇 12.0", "▼ 3%" */
const isFallen = ( shown: string, { text }: Figure ): boolean => DOWN.test( shown.slice( 0, shown.indexOf( text ) ) );

const negative = ( figure: Figure ): Figure => figure.sign ? figure : { ...figure, value: negate( figure.value ), readings: figure.readings.map( negate ), sign: '-' };
