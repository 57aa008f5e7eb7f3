import { expect, test } from 'vitest';
import { formatOf } from '../../src/figures/formats';

/* What a language writes, as tables; all of CLDR is held to it in formats.test.ts. */
test.each( [
	[ 'en', '.,', '' ], [ 'xx', '.,', '' ], [ 'de', ',.', 'dots' ], [ 'DE', ',.', 'dots' ], [ 'de-ch', ".'", 'dots' ], [ 'de-lu', ',.', 'dots' ], [ 'es', ',.', 'head' ], [ 'es-mx', '.,', 'head' ],
	[ 'fr', ',\u202f', 'head' ], [ 'fr-CH', ",'", 'head' ], [ 'tr', ',.', 'percent dots' ], [ 'eu', ',.', 'percent dots head' ], [ 'fa', '٫٬', 'head' ], [ 'ar', '.,', 'head' ], [ 'ar-EG', '٫٬', 'head' ],
	[ 'pl', ',\u00a0', 'dots' ], [ 'ja', '.,', '' ], [ 'vi', ',.', 'head' ], [ 'sv', ',\u00a0', '' ], [ 'cs', ',\u00a0', 'dots' ]
] )( '%s: marks %s, %s', ( lang, marks, traits ) => {
	const { decimal, group, percentFirst, dotOrdinals, headFirst } = formatOf( lang );
	expect( [ decimal + group, [ percentFirst && 'percent', dotOrdinals && 'dots', headFirst && 'head' ].filter( Boolean ).join( ' ' ) ] ).toEqual( [ marks, traits ] );
} );

test( 'a format is made once', () => {
	expect( formatOf( 'de-at' ) ).toBe( formatOf( 'de-at' ) );
} );

test.each( [
	[ 'en', 'million', 6 ], [ 'en', 'Million', 6 ], [ 'en', 'MILLIONS', 6 ], [ 'en', 'hundred', 2 ], [ 'en', 'bn', 9 ], [ 'en', 'MN', 0 ], [ 'en', 'billion', 9 ], [ 'de', 'Billion', 12 ], [ 'en', 'editors', 0 ], [ 'en', '', 0 ],
	// Regional words come on top of those of the language.
	[ 'en-in', 'Cr', 7 ], [ 'EN-IN', 'LCr', 12 ], [ 'en-in', 'million', 6 ], [ 'en-in', 'bn', 9 ], [ 'en', 'Cr', 0 ], [ 'fr-ca', 'G', 9 ], [ 'fr', 'G', 0 ],
	// Case tells short ones apart, in Vietnamese and elsewhere.
	[ 'vi', 'T', 9 ], [ 'vi', 'Tr', 6 ], [ 'pl', 'tysiące', 3 ], [ 'pl', 'tysiąc', 3 ], [ 'ru', 'тысячи', 3 ], [ 'it', 'milione', 6 ],
	[ 'nl', 'duizend', 3 ], [ 'uk', 'мільйонів', 6 ], [ 'eu', 'milioitik', 6 ], [ 'ar', 'مليارات', 9 ], [ 'he', 'מיליארד', 9 ], [ 'ja', '京', 16 ], [ 'sv', 'miljarder', 9 ], [ 'ckb', 'ملیار', 9 ], [ 'mr', 'अब्ज', 9 ],
	// Words of other languages, but for short ones and those that mean two things.
	[ 'en', 'Millionen', 6 ], [ 'en', 'mln', 6 ], [ 'en', 'тыс', 3 ], [ 'de', '万', 4 ], [ 'xx', 'million', 6 ], [ 'xx', 'billion', 0 ], [ 'nl', 'billion', 0 ], [ 'en', 'mil', 6 ], [ 'xx', 'mil', 0 ], [ 'xx', 'rb', 0 ], [ 'de', 'bin', 0 ], [ 'xx', 'lakh', 5 ]
] as const )( '%s: "%s" is 10^%i', ( lang, word, power ) => {
	expect( formatOf( lang ).magnitude( word ) ).toBe( power );
} );

test.each( [
	[ 'de', 'Mio', true ], [ 'de', 'mio', true ], [ 'de', 'Millionen', false ], [ 'cs', 'tis', true ], [ 'cs', 'mil', true ], [ 'es', 'mil', false ], [ 'pt', 'mi', true ], [ 'en', 'k', false ], [ 'en', 'Mio', false ]
] as const )( '%s: "%s" may bear a dot: %s', ( lang, word, isAbbreviation ) => {
	expect( formatOf( lang ).isAbbreviation( word ) ).toBe( isAbbreviation );
} );
