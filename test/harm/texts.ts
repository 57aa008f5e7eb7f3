import fc from 'fast-check';
import { LANGUAGES } from '../../src/languages/all';

/** What the readers of other programs have stumbled over. */
const HOSTILE = [
	'\u0000', '\u0007', '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u202a', '\u202d', '\u202e', '\u202c', '\u2066', '\u2067', '\u2068', '\u2069', '\u061c', '\ufeff', '\u2028', '\u2029', '\u0085',
	'\ud800', '\udc00', '\udbff', '\uffff', '\u{1d7d9}', '\u{1f4af}', '\u{e0030}', '\u0301', '\u20e3', '½', '⅓', '²', '①', '㊿', '٣', '۳', '३', '৩', '３', '三', '万', 'Ⅻ',
	'<b>', '</p>', '<script>', '&amp;', '&#48;', '{{', '}}', '[[', ']]', '|', '||', '<!--', '${', '`', '\\', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'
];
const SIGNS = [ ' ', ' ', ' ', ', ', '. ', '; ', ': ', '\n', '\t', ' (', ') ', '[1]', '"', '“', '”', '%', ' %', '٪', '$', '€', '+', '-', '−', '–', '×', '*', '/', '÷', '=', ' = ', '≈', '~', '→', '^', '…', '†', '*', '\u00a0', '\u202f' ];
const NUMBERS = [ '0', '1', '2', '3', '12', '40', '30', '100', '8,100', '12.46', '1.234', '1,234,567', '1 000', '.5', '0.00', '1e9', '10^6', '1/2', '3 1/2', '2023', '16:9', '4万7400', '١٬٣٣٨', '1,2,3', '007', '9'.repeat( 30 ), '1.2 million', 'a third', 'half', 'doubled' ];
const SENTENCES = [
	'12 of 40 (30%)', 'from 400 to 500, up 25%', '13,413 divided by 643,530, times 100 = 2.08%', '12.46 impressions per follower', '(45/12/3), 78.9% support', 'three times as many (30 vs 10)',
	'10 support and 5 oppose, 15 in total', '60% yes, 30% no, the rest 10%', 'you say 13,413', 'Ann (talk) 07:47, 4 April 2023 (UTC)', '== Head ==', '| Total | 12 | 40 |', 'a\t12\t40'
];

export const lang = fc.constantFrom( 'en', 'de', 'ar', 'zh', 'hi', 'fr', 'xx', '', '__proto__', 'constructor', 'de-__proto__', ...LANGUAGES.map( ( { code } ) => code ) );

/** Words that mean something in some language, as their stems and endings are written in the files. */
const words = LANGUAGES.flatMap( ( language ) => Object.values( language.words ).flatMap( ( list ) => String( list ).split( '|' ) ) ).map( ( word ) => word.replace( /^[-+]|-$/g, '' ) );

/** Text in which claims, their parts and rubbish stand side by side. */
export const text = fc.array( fc.oneof(
	{ weight: 5, arbitrary: fc.constantFrom( ...NUMBERS ) },
	{ weight: 6, arbitrary: fc.constantFrom( ...SIGNS ) },
	{ weight: 5, arbitrary: fc.constantFrom( ...words ).map( ( word ) => ` ${ word } ` ) },
	{ weight: 2, arbitrary: fc.constantFrom( ...HOSTILE ) },
	{ weight: 2, arbitrary: fc.constantFrom( ...SENTENCES ).map( ( sentence ) => `${ sentence } ` ) },
	{ weight: 1, arbitrary: fc.string( { unit: 'binary', maxLength: 6 } ) },
	{ weight: 1, arbitrary: fc.nat().map( String ) }
), { maxLength: 30 } ).map( ( parts ) => parts.join( '' ) );
