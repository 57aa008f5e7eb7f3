import { expect, test } from 'vitest';
import { check } from '../src/check';
import { retold } from '../src/checking';
import { readText } from '../src/page/text';
import { readerMarks } from '../src/readerMarks';
import '../src/languages/all';

/** Language and words of the text, language of the reader, and the working as it is told to them. */
test.each( [
	[ 'en', '101,000 impressions and 8,100 followers: 12.46 impressions per follower.', 'en', '101,000 ÷ 8,100 = 12.469…' ],
	[ 'en', '101,000 impressions and 8,100 followers: 12.46 impressions per follower.', 'de', '101.000 ÷ 8.100 = 12,469…' ],
	[ 'en', '101,000 impressions and 8,100 followers: 12.46 impressions per follower.', 'fr', '101\u202f000 ÷ 8\u202f100 = 12,469…' ],
	[ 'en', '101,000 impressions and 8,100 followers: 12.46 impressions per follower.', 'fa', '۱۰۱٬۰۰۰ ÷ ۸٬۱۰۰ = ۱۲٫۴۶۹…' ],
	[ 'de', '1.326 von 8.100 Konten (16,37 %) antworteten.', 'en', '1,326 ÷ 8,100 = 16.370… %' ],
	// A year-like figure without a mark gets none, and words stay words.
	[ 'en', '500 of 2000 users (25%) agreed.', 'de', '500 ÷ 2000 = 25%' ],
	[ 'en', 'It rose from $1.2 million to $1.5 million, an increase of 25%.', 'de', '($1,5 million − $1,2 million) ÷ $1,2 million = 25%' ],
	// What has another notation than its text's is told by its value.
	[ 'en', '1.326 of 8.100 accounts (16,37%) answered.', 'en', '1,326 ÷ 8,100 = 16.370…%' ]
] )( 'in %s: %s, to a reader of %s', ( lang, text, reader, working ) => {
	const [ finding ] = check( readText( text, lang ) );
	expect( retold( finding, readerMarks( reader ) ).working ).toBe( working );
	expect( retold( finding, readerMarks( reader ) ) ).toMatchObject( { verdict: finding.verdict, expected: finding.expected } );
} );

test( 'the interval is told likewise', () => {
	const [ finding ] = check( readText( '1.2 million of 3.6 million readers (32%) came.', 'en' ) );
	expect( finding.interval ).toEqual( [ '31.50…%', '35.21…%' ] );
	expect( retold( finding, readerMarks( 'pl' ) ).interval ).toEqual( [ '31,50…%', '35,21…%' ] );
} );
