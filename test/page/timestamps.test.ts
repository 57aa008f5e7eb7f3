import { describe, expect, it } from 'vitest';
import { findTimestamp } from '../../src/page/timestamps';

/** As MediaWiki writes them by default in each language; the month is the one whose name is hardest. */
const TIMES: readonly ( readonly [ string, string, string ] )[] = [
	[ 'en', '14:47, 31 March 2023 (UTC)', '2023-03-31T14:47' ],
	[ 'en', '23:30, 31 December 2022 (EST)', '2023-01-01T04:30' ],
	[ 'es', '21:06 21 ago 2019 (CEST)', '2019-08-21T19:06' ],
	[ 'fr', '3 juillet 2020 à 09:05 (CEST)', '2020-07-03T07:05' ],
	[ 'fr', '3 juin 2020 à 09:05 (CEST)', '2020-06-03T07:05' ],
	[ 'de', '10:12, 5. Mär. 2023 (CET)', '2023-03-05T09:12' ],
	[ 'it', '10:12, 5 giu 2023 (CEST)', '2023-06-05T08:12' ],
	[ 'pt', '14h47min de 31 de março de 2023 (UTC)', '2023-03-31T14:47' ],
	[ 'nl', '28 mrt 2017 16:32\u200e (CEST)', '2017-03-28T14:32' ],
	[ 'pl', '22:26, 4 paź 2020 (CEST)', '2020-10-04T20:26' ],
	[ 'ru', '12:00, 9 мая 2021 (UTC)', '2021-05-09T12:00' ],
	[ 'uk', '12:00, 9 листопада 2021 (UTC)', '2021-11-09T12:00' ],
	[ 'eu', '14:20, 4 abendua 2023 (CET)', '2023-12-04T13:20' ],
	[ 'ca', '17:51, 1 nov 2021 (CET)', '2021-11-01T16:51' ],
	[ 'ar', '14:08، 29 أبريل 2020 (ت ع م)', '2020-04-29T14:08' ],
	[ 'ckb', '\u200f٢٠:٤٥، ١٤ی تشرینی دووەمی ٢٠١٨ (UTC)', '2018-11-14T20:45' ],
	[ 'fa', '۱۲ ژوئیهٔ ۲۰۲۰، ساعت ۱۲:۳۰ (UTC)', '2020-07-12T12:30' ],
	[ 'he', '12:30, 5 בינואר 2022 (IST)', '2022-01-05T10:30' ],
	[ 'tr', '14.30, 5 Mayıs 2020 (UTC)', '2020-05-05T14:30' ],
	[ 'ja', '2023年3月31日 (金) 14:47 (JST)', '2023-03-31T05:47' ],
	[ 'zh', '2023年12月1日 (五) 14:47 (UTC)', '2023-12-01T14:47' ],
	[ 'ko', '2023년 10월 2일 (월) 14:47 (KST)', '2023-10-02T05:47' ],
	[ 'hi', '14:47, 3 सितम्बर 2023 (IST)', '2023-09-03T09:17' ],
	[ 'bn', '১৪:৪৭, ৩ মার্চ ২০২৩ (ইউটিসি)', '2023-03-03T14:47' ],
	[ 'id', '5 Agustus 2020 14.30 (UTC)', '2020-08-05T14:30' ],
	[ 'vi', '21:06, ngày 21 tháng 8 năm 2019 (UTC)', '2019-08-21T21:06' ],
	[ 'sv', '5 maj 2020 kl. 14.30 (CEST)', '2020-05-05T12:30' ],
	[ 'cs', '12. 10. 2023, 07:05 (CEST)', '2023-10-12T05:05' ],
	[ 'hu', '2023. január 13., 10:25 (CET)', '2023-01-13T09:25' ],
	[ 'sr', '00:43, 11. jul 2018. (CEST)', '2018-07-10T22:43' ],
	[ 'sr-Latn', '21:33, 17. април 2018. (CEST)', '2018-04-17T19:33' ],
	[ 'th', '14:47, 3 มีนาคม 2566 (+07)', '2023-03-03T07:47' ],
	[ 'en', '12:00, 1 May 2020 (+0530)', '2020-05-01T06:30' ],
	[ 'de', '12:00, 1 May 2020 (UTC)', '2020-05-01T12:00' ]
];

const NO_TIMES: readonly ( readonly [ string, string ] )[] = [
	[ 'en', 'We met at 14:47 on 31 March 2023.' ],
	[ 'en', 'From 31 March 2023 (UTC) on.' ],
	[ 'en', '14:47, 31 March 2023 (sic)' ],
	[ 'en', '14:77, 31 March 2023 (UTC)' ],
	[ 'en', '14:47, 32 March 2023 (UTC)' ],
	[ 'en', '14:47, 31 Smarch-or-so 1987 (UTC)' ],
	[ 'en', 'Ratios of 14:47, 31 and 2023 (UTC)' ],
	[ 'en', '14:47, 31 March 2023, seen by all of us and then some more (UTC)' ]
];

describe( 'findTimestamp', () => {
	it.each( TIMES )( '%s: %s', ( lang, time, iso ) => {
		const text = `I have 12 of 40. Ann (talk) ${ time } and 5 more`;
		const found = findTimestamp( text, 0, lang )!;
		expect( found.iso ).toBe( iso + ':00Z' );
		expect( text.slice( found.start, found.end ) ).toBe( time.replace( /^\u200f/, '' ) );
	} );
	it.each( NO_TIMES )( '%s: not in %s', ( lang, text ) => {
		expect( findTimestamp( text, 0, lang ) ).toBeNull();
	} );
	it( 'finds the next one behind a place', () => {
		const text = '10:00, 1 May 2020 (UTC) and 11:00, 2 May 2020 (UTC)';
		expect( findTimestamp( text, 25, 'en' )!.iso ).toBe( '2020-05-02T11:00:00Z' );
	} );
	it( 'is linear in brackets', () => {
		const text = '('.repeat( 1e5 ) + ')'.repeat( 1e5 );
		const begun = performance.now();
		findTimestamp( text, 0, 'en' );
		expect( performance.now() - begun ).toBeLessThan( 500 );
	} );
} );
