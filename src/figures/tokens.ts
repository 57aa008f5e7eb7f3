/** One run of a text: digits with their separators, a word, an address, or a single other sign. */
export interface Token {
	readonly start: number;
	readonly end: number;
	readonly kind: 'number' | 'word' | 'sign' | 'address';
	readonly text: string;
}

/** The digits of the ten scripts that Wikimedia's prose uses, as the inside of a character class. */
const DIGITS = '0-9٠-٩۰-۹०-९০-৯੦-੯૦-૯๐-๙၀-၉０-９';
/** Marks that may stand between two digits of one number; spaces are joined later, by their neighbours. */
const MARKS = ".,'’٫٬،．";
const VULGAR = '¼-¾⅐-⅞↉';
/** What is neither a digit, a space nor part of a word. */
const SIGNS = '!-/:-@[-^`{-~\\u00a1-\\u00a9\\u00ab\\u00ac\\u00ae-\\u00b1\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf×÷،؛؟٪٫٬؉۔।॥\\u2010-\\u2027\\u2030-\\u205e\\u20a0-\\u20cf\\u2150-\\u215f\\u2189-\\u23ff\\u25a0-\\u27bf\\u3001-\\u3004\\u3008-\\u3020\\u3030\\ufe50-\\ufe6b\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\uffe0-\\uffe6';
/** Scripts that write words without spaces: each character is a word of its own. */
const UNSPACED = '\\u0e00-\\u0e4f\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff';
/** Marks of direction and width are no part of anything; the joiners of Persian and Indic words are. */
const SPACES = '\\s\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\u061c\\u00ad';

const DIGIT = 1;
const SPACE = 2;
const SIGN = 3;
const LETTER = 5;
/** What makes a character a digit (1), a space (2), a sign (3), a word by itself (4); all others are letters. */
const KINDS = [ DIGITS, SPACES, SIGNS, UNSPACED ].map( ( inside ) => new RegExp( `[${ inside }]` ) );
/** By code, as they come: to ask the expressions for each character of a page would take ten times as long. */
const kinds = new Uint8Array( 65536 );

const ADDRESS = /(?:https?|ftp):\/\/[^\s<>"]+/y;
const KOREAN_MAGNITUDES = '백천만억조';
const HAS_DIGIT = new RegExp( `[${ DIGITS }${ VULGAR }]` );

/** Whether a text can hold a figure at all: the gate that most passages do not pass. */
export function hasDigit( text: string ): boolean {
	return HAS_DIGIT.test( text );
}

/** Splits a text into tokens. Linear in its length; spaces and invisible marks give no token. */
export function tokenize( text: string, offset: number ): Token[] {
	const tokens: Token[] = [];
	let magnitudeAt = -1;
	for ( let at = 0; at < text.length; ) {
		const start = at++;
		const first = kindAt( text, start );
		if ( first === SPACE ) {
			continue;
		}
		let kind: Token[ 'kind' ] = 'sign';
		if ( first === DIGIT || text[ start ] === '.' && text[ at ] >= '0' && text[ at ] <= '9' ) {
			kind = 'number';
			at = numberEnd( text, at );
			magnitudeAt = at;
		} else if ( start === magnitudeAt && KOREAN_MAGNITUDES.includes( text[ start ] ) ) {
			// 만명 behind digits is 만 and 명; elsewhere Korean words stay whole.
			kind = 'word';
			magnitudeAt = at;
		} else if ( first > SIGN ) {
			kind = 'word';
			at = first === LETTER ? wordEnd( text, at ) : at;
			if ( text[ at ] === ':' && text[ at + 1 ] === '/' ) {
				ADDRESS.lastIndex = start;
				kind = ADDRESS.test( text ) ? 'address' : kind;
				at = ADDRESS.lastIndex || at;
			}
		}
		tokens.push( { start: offset + start, end: offset + at, kind, text: text.slice( start, at ) } );
	}
	return tokens;
}

/** The kind of a character, 0 behind the text. */
function kindAt( text: string, at: number ): number {
	return at < text.length ? kinds[ text.charCodeAt( at ) ] || learn( text[ at ] ) : 0;
}

function learn( sign: string ): number {
	const kind = KINDS.findIndex( ( expression ) => expression.test( sign ) ) + 1 || LETTER;
	kinds[ sign.charCodeAt( 0 ) ] = kind;
	return kind;
}

function runEnd( text: string, at: number, kind: number ): number {
	let end = at;
	while ( kindAt( text, end ) === kind ) {
		end++;
	}
	return end;
}

/** Digits, and groups of them behind a mark each. A Chinese comma parts clauses, too: it takes three digits, and wide ones before it. */
function numberEnd( text: string, at: number ): number {
	let end = runEnd( text, at, DIGIT );
	for ( ; ; ) {
		const isMark = MARKS.includes( text[ end ] );
		const next = isMark || text[ end ] === '，' && text[ end - 1 ] >= '０' ? runEnd( text, end + 1, DIGIT ) : end;
		if ( next < end + 2 || !isMark && next !== end + 4 ) {
			return end;
		}
		end = next;
	}
}

/** Letters, with apostrophes between them. */
function wordEnd( text: string, at: number ): number {
	let end = runEnd( text, at, LETTER );
	while ( ( text[ end ] === "'" || text[ end ] === '’' ) && kindAt( text, end + 1 ) === LETTER ) {
		end = runEnd( text, end + 1, LETTER );
	}
	return end;
}
