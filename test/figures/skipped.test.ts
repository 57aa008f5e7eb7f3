import { describe, expect, test } from 'vitest';
import { told } from './told';

type Row = readonly [ lang: string, text: string, figures: readonly string[] ];
const check = ( rows: readonly Row[] ): void => test.each( rows )( '%s: %s', ( lang, text, figures ) => {
	expect( told( text, lang ) ).toEqual( figures );
} );

/* Each row holds a figure, too, so that nothing passes by reading nothing. */
describe( 'dates', () => check( [
	[ 'en', 'On 31 March 2013, April 12, 2013 and the 12th of May 40 came.', [ '40' ] ],
	[ 'en', '2021-04-12, 12/05/2021, 5/17/2018: 40', [ '40' ] ],
	[ 'de', 'Am 31. März 2013 und am 12.05.2021 kamen 40.', [ '40' ] ],
	[ 'es', 'El 12 de abril de 2013 hubo 40.', [ '40' ] ],
	[ 'ca', "El 12 d'abril de 2013 n'hi havia 40.", [ '40' ] ],
	[ 'fr', 'Le 1er mars 2013, il y en avait 40.', [ '40' ] ],
	[ 'pl', '5 stycznia 2013 było 40 głosów', [ '40' ] ],
	[ 'ru', '19 февраля 2013 было 40', [ '40' ] ],
	[ 'cs', 'Dne 5. ledna 2013 jich bylo 40.', [ '40' ] ],
	[ 'sv', 'Den 12 april 2013 fanns 40.', [ '40' ] ],
	[ 'fa', '۱۹ فوریهٔ ۲۰۱۳: ۴۰ نفر، سال ۱۳۹۸', [ '۴۰ = 40' ] ],
	[ 'ar', '20 فبراير 2020: 40', [ '40' ] ],
	[ 'vi', 'Ngày 8 tháng 8 năm 2009 có 40.', [ '40' ] ],
	[ 'ja', '2013年1月22日に40人、平成29年', [ '40' ] ],
	[ 'zh', '2013年1月22日有40人', [ '40' ] ],
	[ 'ko', '2017년 6월 20일 40명', [ '40' ] ],
	[ 'eu', '2002an eta 2019ko apirilaren 12an 40 lagun', [ '40' ] ],
	[ 'ja', '30日間で5年間、3か月', [ '30', '5', '3' ] ],
	[ 'en', 'On May 3 2019 editors met; 40 came.', [ '40' ] ],
	[ 'en', 'On May 3, 2019 editors met; 40 came.', [ '40' ] ],
	[ 'en', 'In Dec. 2019 editors met 40.', [ '40' ] ],
	[ 'en', 'We closed it on Dec. 30 for 40 people.', [ '40' ] ],
	[ 'en', 'On 3. March 40 came.', [ '40' ] ],
	[ 'en', 'It was split in March. 30 are let, 40 are not.', [ '30', '40' ] ],
	[ 'pl', 'Zebrano 5go maja 40 głosów', [ '40' ] ],
	[ 'ur', 'سنہ 1445: 40', [ '40' ] ],
	[ 'cs', 'Dne 14. 6. 2024 40 lidí přišlo.', [ '40' ] ],
	[ 'en', 'It was 14-6. 2019 was worse.', [ '14', '6' ] ],
	[ 'en', 'We need 14. 6 of 2019 came.', [ '14', '6', '2019' ] ],
	[ 'zh', '2019年有40人', [ '40' ] ],
	[ 'ko', '2019년 40명', [ '40' ] ],
	[ 'ko', '21일간 편집이 40회', [ '21', '40' ] ]
] ) );

/* By themselves, as sentences without a figure are not read at all. */
describe( 'what only looks like a date', () => check( [
	[ 'en', 'We paid $2019.', [ '$2019 = 2019' ] ],
	[ 'en', 'We paid US$ 2019.', [ 'US$ 2019 = 2019' ] ],
	[ 'en', 'We paid EUR 2019.', [ 'EUR 2019 = 2019' ] ],
	[ 'en', 'We paid Rs. 2019.', [ 'Rs. 2019 = 2019' ] ],
	[ 'en', 'We paid in 2019, and then in 2020.', [] ],
	[ 'en', '2019 was bad.', [] ],
	[ 'en', 'US 2019 was bad.', [] ],
	[ 'tr', 'Bu %2019 eder.', [ '%2019 = 2019%' ] ],
	[ 'ja', 'これは4分の1です', [ '4分の1 = 0.25 part' ] ],
	[ 'en', 'A year ago, in 2019. A third of us came. An hour went.', [ 'A third = 1/3 part' ] ]
] ) );

describe( 'years', () => check( [
	[ 'en', 'In 2019 it had 40; the elections of 2016 and the 2019 election had 30.', [ '40', '30' ] ],
	[ 'en', 'from 2015 to 2019 it rose to 2000', [ '2000' ] ],
	[ 'en', 'from 1850 to 1900 edits', [ '1850', '1900' ] ],
	[ 'en', '12 of 2000 (0.6%)', [ '12', '2000', '0.6%' ] ],
	[ 'en', '2000 - 500 = 1500', [ '2000', '500', '1500' ] ],
	[ 'en', 'we have 2000 editors', [ '2000' ] ],
	[ 'en', 'an article on 2009 Nakumatt: 40', [ '40' ] ],
	[ 'de', 'es gab 1809 Stimmen', [ '1809' ] ],
	[ 'en', 'the 2019–20 season, 2019/20, 1990–2004, the 1990s: 40', [ '40' ] ],
	[ 'en', 'The balance is -1526 now, and was 40 (2019).', [ '-1526', '40' ] ],
	[ 'he', '10% יותר מב-2021; השנה 40', [ '10%', '40' ] ],
	[ 'he', 'ב-2022 באו 40 איש', [ '40' ] ],
	[ 'en', 'In 2019 $40 was enough.', [ '$40 = 40' ] ],
	[ 'en', 'We paid 2019 € for 40 of them.', [ '2019', '40' ] ],
	[ 'en', 'That makes 2500 - 2000, or 500.', [ '2500', '2000', '500' ] ],
	[ 'en', 'In 2019 - as 40 of us know - it rained.', [ '40' ] ],
	[ 'en', 'In 2019 -40 was usual.', [ '-40' ] ],
	[ 'it', 'Erano 1386 del 2016.', [ '1386' ] ],
	[ 'en', 'Of 3500 pages most are done, remaining 1800.', [ '3500', '1800' ] ],
	[ 'en', 'We had 3500 and 1750, so difference 1750.', [ '3500', '1750' ] ],
	[ 'en', 'Churn: 1869 of the 7043 customers, or 1869 of their 7043.', [ '1869', '7043', '1869', '7043' ] ],
	[ 'en', 'We reached 1869 of 7043.', [ '1869', '7043' ] ],
	[ 'en', 'In 2019 of the 7043 customers 40 left.', [ '7043', '40' ] ],
	[ 'en', 'Spring 2019, of 400 pages 40 were left.', [ '400', '40' ] ],
	[ 'en', 'Spring 2019 of 400 pages 40 were left.', [ '400', '40' ] ],
	[ 'de-at', 'es gab 1809 Stimmen', [ '1809' ] ],
	[ 'en', 'Views are down to 1900.', [ '1900' ] ],
	[ 'en', '12 of the 2019 users', [ '12', '2019' ] ]
] ) );

describe( 'times', () => check( [
	[ 'en', 'at 20:15, 5 pm, 11 a.m. and 10:03:22 UTC there were 40', [ '40' ] ],
	[ 'de', 'um 20.15 Uhr waren es 40', [ '40' ] ],
	[ 'fr', 'à 20h30 il y en avait 40', [ '40' ] ],
	[ 'ca', 'van caldre 18h21min i 40 vots', [ '40' ] ],
	[ 'ja', '20時15分30秒に40人', [ '40' ] ],
	[ 'ja', '会議は10〜40分', [ '10', '40' ] ],
	[ 'zh', '8點30分有40人', [ '40' ] ],
	[ 'zh', '8时有40人', [ '40' ] ],
	[ 'ko', '20시에 40명', [ '40' ] ],
	[ 'fr', 'à 20h 30 ou 16 h 30 pour 40', [ '40' ] ],
	[ 'fr', 'en 5 h 400 pages', [ '5', '400' ] ]
] ) );

describe( 'names, versions and labels', () => check( [
	[ 'en', 'T12345, v1.2, MediaWiki 1.39.3, COVID-19, 192.168.0.1, User:Foo99: 40', [ '40' ] ],
	[ 'en', 'section 4.2, #12, § 3, No. 7, pages 5–7, p. 12, fig. 3: 40', [ '40' ] ],
	[ 'en', 'ISBN 978-3-16-148410-0, +49 30 1234567: 40', [ '40' ] ],
	[ 'en', '52°31′N 13°24′E has 40', [ '40' ] ],
	[ 'en', 'https://example.org/123?x=45 says 40', [ '40' ] ],
	[ 'en', '16:9, 24/7, 9/11, 50/50 and 1:1000, but 40', [ '40' ] ],
	[ 'en', 'the diff (+1,234) adds 40 words', [ '40' ] ],
	[ 'en', 'see [12] for 40', [ '40' ] ],
	[ 'cs', '3:8:8 (pro : proti : zdrželi se)', [ '3', '8', '8' ] ]
] ) );

describe( 'ordinals and list numbers', () => check( [
	[ 'en', '1. First 20 votes\n2) Second 30 votes\n(3) Third 40 votes', [ '20', '30', '40' ] ],
	[ 'en', 'there are: (1) foo 20, (2) bar 30', [ '20', '30' ] ],
	[ 'en', 'There are none. 2. It has 23 more. 3. We have 40.', [ '23', '40' ] ],
	[ 'en', 'a 1) foo 20, 2) bar 30, (of 40)', [ '20', '30', '40' ] ],
	[ 'en', 'the 5th, 1st, 2nd, 3D and 4WD: 40', [ '40' ] ],
	[ 'en', '340 5-star reviews of 10-page drafts in a 30-day trial by 1,200-odd users', [ '340', '30', '1,200 = 1200' ] ],
	[ 'de', 'der 3. Platz und das 2. Mal, es waren 12. Danach 40.', [ '12', '40' ] ],
	[ 'cs', '2. místo a 40 hlasů', [ '40' ] ],
	[ 'es', 'el 1.º, la 3ª y 40', [ '40' ] ],
	[ 'fr', 'le 2e, le 1er et 40', [ '40' ] ],
	[ 'ru', '14-е место, 3-й, 40', [ '40' ] ],
	[ 'sv', '3:e plats, 40', [ '40' ] ],
	[ 'zh', '第3次，40个', [ '40' ] ],
	[ 'ko', '제3조 40명', [ '40' ] ]
] ) );

/* What hardly differs from such a name is a figure. */
describe( 'names and what is none', () => check( [
	[ 'en', 'foo_12, @12, R&12 and 40', [ '40' ] ],
	[ 'en', '3x10 makes 30', [ '3', '10', '30' ] ],
	[ 'en', 'a - 19, b -19', [ '19', '-19' ] ],
	[ 'ja', '第3回に40人', [ '40' ] ],
	[ 'ko', '제3회 40명', [ '40' ] ],
	[ 'ja', '1位は40票', [ '40' ] ],
	[ 'bg', '14-те и 40', [ '40' ] ],
	[ 'pt', '1.º e 40', [ '40' ] ],
	[ 'en', '10M views, 5GB, 3kW, 7USD', [ '10M = 10000000', '5', '3', '7' ] ],
	[ 'en', '1990s, 1995s and 40', [ '40' ] ],
	[ 'sv', '3:o och 40', [ '3', '40' ] ],
	[ 'de', 'Stand 3. März: 40', [ '40' ] ],
	[ 'de', 'Es waren 3. Danach 40', [ '3', '40' ] ],
	[ 'de', '123. Platz 40', [ '123', '40' ] ],
	[ 'en', '1:2:3 and 1:20:30, 40', [ '1', '2', '3', '40' ] ],
	[ 'en', '1-2-3-4 and 1-2-3: 40', [ '1', '2', '3', '40' ] ],
	[ 'en', '24/7=3.4 and 24/7, 40', [ '24', '7', '3.4', '40' ] ],
	[ 'en', '9/11, 9/12, 50/50, 50-50: 40', [ '9', '12', '40' ] ],
	[ 'en', '2019/20, 2019/21, 1999-00, 2019-20: 40', [ '2019', '21', '40' ] ],
	[ 'en', 'We are done with the pages. 12 of 40', [ '12', '40' ] ],
	[ 'en', 'nos. 12 and no. 3 of 40', [ '40' ] ],
	[ 'vi', 'trong số 53 có 40', [ '53', '40' ] ],
	[ 'vi', 'số 53 có 40', [ '40' ] ],
	[ 'en', 'section 12345, section 4.2, 40', [ '12345', '40' ] ],
	[ 'en', 'version 12% and 40', [ '12%', '40' ] ],
	[ 'en', 'pages\n12 of 40', [ '12', '40' ] ],
	[ 'en', '1.\nFirst 40', [ '1', '40' ] ],
	[ 'en', 'it: 1. It has 40; Support: 17. Oppose: 8.', [ '40', '17', '8' ] ],
	[ 'en', 'so (1) foo 40', [ '1', '40' ] ],
	[ 'en', '(of 12) 40', [ '12', '40' ] ],
	[ 'en', '1234) foo 40', [ '1234', '40' ] ],
	[ 'en', '5°3 and 5°x 40', [ '3', '5', '40' ] ],
	[ 'en', '+49 30 12: 40', [ '+49 = 49', '30', '12', '40' ] ],
	[ 'en', '0301 22: 40', [ '0301 = 301', '22', '40' ] ],
	[ 'en', '012-345-6789: 40', [ '40' ] ],
	[ 'en', '(+12 edits) 40', [ '+12 = 12', '40' ] ],
	[ 'en', '±12 and 12±: 40', [ '40' ] ],
	[ 'en', '14. 6. 2024: 40', [ '40' ] ],
	[ 'en', '5.th and 40', [ '5', '40' ] ],
	[ 'en', '2x3=6', [ '2', '3', '6' ] ]
] ) );
