import { describe, expect, test } from 'vitest';
import { told } from './told';

/* What is told of a number that may be a date, beside one that is none. */
const check = ( rows: readonly ( readonly [ lang: string, text: string, figures: readonly string[] ] )[] ): void => test.each( rows )( '%s: %s', ( lang, text, figures ) => {
	expect( told( text, lang ) ).toEqual( figures );
} );

describe( 'years of other calendars, in their languages only', () => check( [
	[ 'ar', 'عام 1445 كان 40', [ '40' ] ],
	[ 'fa', 'سال 1398 بود 40', [ '40' ] ],
	[ 'ckb', '2723: 40', [ '40' ] ],
	[ 'he', 'בשנת 5784: 40', [ '40' ] ],
	[ 'th', '2566: 40', [ '40' ] ],
	[ 'en', '1445, 2723, 5784, 2566: 40', [ '1445', '2723', '5784', '2566', '40' ] ]
] ) );

describe( 'years beside counts', () => check( [
	[ 'en', 'On May 3, 2019 40 came.', [ '40' ] ],
	[ 'en', 'In May 2019 40 came.', [ '40' ] ],
	[ 'en', 'We had −2019 and −40.', [ '−2019 = -2019', '−40 = -40' ] ],
	[ 'en', 'It is = 2019 or ~2019.', [ '2019', '2019' ] ],
	[ 'en', '2019 × 2 and 2019 + 3 and 2019%', [ '2019', '2', '2019', '3', '2019%' ] ],
	[ 'en', '2019 percent, 2019 €', [ '2019 percent = 2019%', '2019' ] ],
	[ 'en', 'a total of 2019; total 2019', [ '2019' ] ],
	[ 'en', '45% of 2019 and 12 of 2019', [ '45%', '2019', '12', '2019' ] ],
	[ 'en', 'from 1990 to 2019, 40 more', [ '40' ] ],
	[ 'en', 'the 2019 election: 40', [ '40' ] ],
	[ 'en', '2019 elections: 40', [ '2019', '40' ] ],
	[ 'en', 'the year 2019 editors: 40', [ '40' ] ]
] ) );

describe( 'days beside counts', () => check( [
	[ 'en', '31 March, March 31, 3rd of May, May 3rd: 40', [ '40' ] ],
	[ 'en', '32 March and 40 of May', [ '32', '40' ] ],
	[ 'de', 'im Mai 19 Stimmen', [ '19' ] ],
	[ 'de', '3. Mai, 12. Dez. und 40', [ '40' ] ],
	[ 'ca', 'el 3 d\'abril, el 4 d’agost: 40', [ '40' ] ],
	[ 'vi', 'ngày 8 tháng 8: 40', [ '40' ] ],
	[ 'en', 'In May\n19 of 40', [ '19', '40' ] ]
] ) );

describe( 'dates and spans of Chinese, Japanese and Korean', () => check( [
	[ 'ja', '2019年に40人', [ '40' ] ],
	[ 'ja', '3000年に40人', [ '3000', '40' ] ],
	[ 'ja', '平成3年に40人、令和2年', [ '40' ] ],
	[ 'ko', '2019년 40명', [ '40' ] ],
	[ 'ja', '12月40人', [ '40' ] ],
	[ 'ja', '13月40人', [ '13', '40' ] ],
	[ 'ko', '12월 40명, 13월', [ '40', '13' ] ],
	[ 'ja', '31日40人', [ '40' ] ],
	[ 'ja', '32日40人', [ '32', '40' ] ],
	[ 'ja', '24時40人', [ '40' ] ],
	[ 'ja', '25時40人', [ '25', '40' ] ],
	[ 'ja', '24時間40人', [ '24', '40' ] ],
	[ 'zh', '8时15分30秒40人', [ '40' ] ],
	[ 'zh', '15分40人', [ '15', '40' ] ],
	[ 'zh', '8点15分40人', [ '40' ] ],
	[ 'zh', '8點15分40人', [ '40' ] ],
	[ 'zh', '8点，40人', [ '8', '40' ] ],
	[ 'zh', '25时40人', [ '25', '40' ] ],
	[ 'zh', '24点15分40人', [ '40' ] ],
	[ 'zh', '25点15分40人', [ '25', '40' ] ],
	[ 'ko', '25시 40명', [ '25', '40' ] ],
	[ 'ko', '8시 40명', [ '40' ] ],
	[ 'ja', '30日で40人', [ '30', '40' ] ],
	[ 'ja', '5月30日で40人', [ '40' ] ],
	[ 'zh', '5年内40人，3个月', [ '5', '40', '3' ] ]
] ) );

describe( 'times of day', () => check( [
	[ 'en', '5 pm, 11 a.m., 12 UTC: 40', [ '40' ] ],
	[ 'en', '25 pm: 40', [ '25', '40' ] ],
	[ 'en', '5 a day, 5 a.b., 40', [ '5', '5', '40' ] ],
	[ 'de', '20.15 Uhr, 8 Uhr: 40', [ '40' ] ],
	[ 'de', '20.75 Uhr: 40', [ '20.75', '40' ] ],
	[ 'fr', '20h30: 40', [ '40' ] ],
	[ 'en', '5 h work, 40', [ '5', '40' ] ]
] ) );
