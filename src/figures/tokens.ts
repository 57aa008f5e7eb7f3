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
/** What is neither a digit, a space nor part of a word. Apostrophe and hyphen have rules of their own. */
const SIGNS = '!-&(-,.-/:-@[-^`{-~\\u00a1-\\u00a9\\u00ab\\u00ac\\u00ae-\\u00b1\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf×÷،؛؟٪٫٬؉۔।॥\\u2010-\\u2027\\u2030-\\u205e\\u20a0-\\u20cf\\u2150-\\u215f\\u2189-\\u23ff\\u25a0-\\u27bf\\u3001-\\u3004\\u3008-\\u3020\\u3030\\ufe50-\\ufe6b\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\uffe0-\\uffe6';
/** Scripts that write words without spaces: each character is a word of its own. */
const UNSPACED = '\\u0e00-\\u0e4f\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff';
/** Marks of direction and width are no part of anything; the joiners of Persian and Indic words are. */
const SPACES = '\\s\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\u061c\\u00ad';
const LETTER = `[^${ DIGITS }${ SIGNS }${ UNSPACED }${ SPACES }'\\-]`;

/*
 * The one expression that runs over whole texts. Every alternative starts with another character class and no two
 * neighbouring repetitions can take the same character, so it is linear.
 */
const TOKEN = new RegExp(
	'((?:https?|ftp):\\/\\/[^\\s<>"]+)|' +
	`((?:\\.(?=[0-9]))?[${ DIGITS }]+(?:(?:[${ MARKS }]|，(?=[${ DIGITS }]{3}(?![${ DIGITS }])))[${ DIGITS }]+)*)|` +
	`([${ UNSPACED }]|${ LETTER }+(?:['’]${ LETTER }+)*)|` +
	`[^${ SPACES }]`,
	'g'
);

const KOREAN_MAGNITUDES = '백천만억조';

const HAS_DIGIT = new RegExp( `[${ DIGITS }${ VULGAR }]` );

/** Whether a text can hold a figure at all: the gate that most passages do not pass. */
export function hasDigit( text: string ): boolean {
	return HAS_DIGIT.test( text );
}

/** Splits a text into tokens. Linear in its length; spaces and invisible marks give no token. */
export function tokenize( text: string, offset: number ): Token[] {
	const tokens: Token[] = [];
	TOKEN.lastIndex = 0;
	let magnitudeAt = -1;
	for ( let match = TOKEN.exec( text ); match; match = TOKEN.exec( text ) ) {
		const { index } = match;
		const kind = match[ 2 ] ? 'number' : match[ 3 ] ? 'word' : match[ 1 ] ? 'address' : 'sign';
		// 만명 behind digits is 만 and 명; elsewhere Korean words stay whole.
		const isMagnitude = index === magnitudeAt && KOREAN_MAGNITUDES.includes( text[ index ] );
		if ( isMagnitude ) {
			TOKEN.lastIndex = index + 1;
		}
		if ( kind === 'number' || isMagnitude ) {
			magnitudeAt = TOKEN.lastIndex;
		}
		tokens.push( { start: offset + index, end: offset + TOKEN.lastIndex, kind, text: isMagnitude ? text[ index ] : match[ 0 ] } );
	}
	return tokens;
}
