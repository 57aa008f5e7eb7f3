import { describe, expect, test } from 'vitest';
import { figuresIn, sentencesOf } from './reading';

describe( 'hedges', () => test.each( [
	[ 'en', 'about 40', 'about' ], [ 'en', 'approx. 500 users', 'about' ], [ 'en', 'ca. 12', 'about' ], [ 'en', '~30', 'about' ], [ 'en', '500 or so', 'about' ],
	[ 'en', 'nearly 25%', 'nearly' ], [ 'en', 'just under 40', 'nearly' ],
	[ 'en', 'more than 40', 'over' ], [ 'en', 'not more than 40', 'under' ], [ 'en', 'no fewer than 12', 'over' ], [ 'en', 'up to 12', 'under' ],
	[ 'en', '>20', 'over' ], [ 'en', '≤ 20', 'under' ], [ 'en', '500+ edits', 'over' ], [ 'en', '40 users', null ], [ 'en', 'about the 40', 'about' ],
	[ 'en', 'not under 30', 'over' ], [ 'en', 'not above 30', 'under' ], [ 'de', 'nicht unter 50', 'over' ], [ 'de', 'nicht über 50', 'under' ], [ 'cs', 'ne více než 20', 'under' ], [ 'cs', 'ne méně než 20', 'over' ],
	[ 'sv', 'inte mer än 20', 'under' ], [ 'sv', 'inte färre än 20', 'over' ], [ 'zh', '不超过20', 'under' ], [ 'zh', '不低于20', 'over' ], [ 'zh', '超过20', 'over' ], [ 'zh', '500左右', 'about' ],
	[ 'hi', '20 से अधिक नहीं', 'under' ], [ 'hi', '20 से अधिक', 'over' ], [ 'eu', '500 inguru', 'about' ], [ 'tr', '10\'dan az', 'under' ], [ 'vi', 'không hơn 20', 'under' ], [ 'vi', 'hơn 20', 'over' ],
	[ 'ar', 'لا يتجاوز 20', 'under' ], [ 'fa', 'نه بیش از ۲۰', 'under' ], [ 'ja', '20を超えない', 'under' ], [ 'ja', '20を超える', 'over' ], [ 'pt', 'não mais do que 20', 'under' ],
	[ 'es', 'no más de 20', 'under' ], [ 'fr', 'pas moins de 20', 'over' ], [ 'it', 'non più di 20', 'under' ], [ 'nl', 'niet minder dan 20', 'over' ], [ 'pl', 'nie więcej niż 20', 'under' ], [ 'ru', 'не менее 20', 'over' ],
	[ 'uk', 'не більше 20', 'under' ], [ 'ca', 'no menys de 20', 'over' ], [ 'he', 'לא יותר מ-20', 'under' ], [ 'id', 'tidak kurang dari 20', 'over' ], [ 'ko', '20명 이하', 'under' ],
	[ 'en', '∼30', 'about' ], [ 'en', '～30', 'about' ], [ 'en', '≈30', 'about' ], [ 'en', '≃30', 'about' ], [ 'en', '≥30', 'over' ], [ 'en', '<30', 'under' ],
	[ 'en', 'what it is about in the 40', null ], [ 'en', 'about users 40', null ], [ 'en', 'what this is about: 40', null ],
	[ 'ja', '100以上', 'over' ], [ 'ja', '約500人', 'about' ], [ 'zh', '约500个', 'about' ], [ 'ko', '약 500명', 'about' ], [ 'ko', '500명 이상', 'over' ],
	[ 'eu', '500 baino gehiago', 'over' ], [ 'de', 'knapp 40', 'nearly' ], [ 'fr', 'environ 40', 'about' ], [ 'ru', 'более 40', 'over' ]
] as const )( '%s: %s → %s', ( lang, text, hedge ) => {
	expect( figuresIn( text, lang )[ 0 ].hedge ).toBe( hedge );
} ) );

/* "Up to" hedges, but leads to the new value of a change. */
describe( 'hedges of the last figure', () => test.each( [
	[ 'pl', 'do 722', 'under' ], [ 'pl', '945 edycji do 722', 'under' ], [ 'pl', 'z 945 edycji do 722', null ], [ 'pl', 'z 945, do 722', 'under' ], [ 'pl', '5 osób zeszło z 945 edycji do 722', null ], [ 'pl', 'z 945 ponad 722', 'over' ]
] as const )( '%s: %s → %s', ( lang, text, hedge ) => {
	const figures = figuresIn( text, lang );
	expect( figures[ figures.length - 1 ].hedge ).toBe( hedge );
} ) );

/** Each row is read as the sentences between its bars. */
describe( 'sentences', () => test.each( [
	[ 'en', 'There were 40 votes.| 30 of them were for it!| And 10?| Yes, 10.' ],
	[ 'en', 'It grew to 12 (vs. 206 before), approx. 5 more, e.g. 3 of 4, i.e. 75%.' ],
	[ 'en', 'Ask J. Smith about 40.|\nThe next 30' ],
	[ 'en', 'He said “there were 40.”| Then 30 left.' ],
	[ 'de', 'Am 31. März waren es 40, z. B. 30 Benutzer.| Danach 10.' ],
	[ 'de', 'Es gab 1,2 Mio. Aufrufe.| Davon 40 heute.' ],
	[ 'de', 'Nur 5180 gaben ihre Stimme ab.| 320 davon ungültig, ab ca. 10 gültig.' ],
	[ 'en', 'See no. 12 and take 3 of it.| 20 of them count.' ],
	[ 'cs', 'Stálo to 4,5 mil. Kč.| Z toho 3 tis. Kč letos.' ],
	[ 'ja', '40人が投票。|30人が賛成！|10人は反対。' ],
	[ 'hi', '40 लोग थे।| 30 ने वोट दिया।' ],
	[ 'ar', 'هل كانوا 40؟| كانوا 30.' ],
	[ 'en', '(There were 40.)| Then 30 left.' ],
	[ 'en', 'Was it 40?”| Then 30.' ],
	[ 'en', 'We had 40!?| 30 left.' ],
	[ 'en', 'We had 40… no, 30.' ],
	[ 'en', 'We had 40…| Then 30.' ],
	[ 'en', 'It was 40.30 of it' ],
	[ 'en', 'Of 40 I saw it.| 20 of them count.' ],
	[ 'en', 'He said no. 20 of 40' ],
	[ 'en', '45 vs. 30 of them' ],
	[ 'en', 'There are 40 pages.| 12 of them' ],
	[ 'en', 'On 3 Dec. 30 came, 40 left.' ],
	[ 'en', 'He had 40. they had 30.' ],
	[ 'en', 'Up by 40 or so.| 30 left' ],
	[ 'en', '40 (est.) of 50' ],
	[ 'en', 'We saw 40 (cf. 30).| Then 20.' ],
	[ 'de', 'Es waren 40 usw. 30 kamen.' ],
	[ 'de', 'Am 3. Platz 40.| Danach 30.' ],
	[ 'sv', 'Det kostade 7850 kr.| Besöken blev 40.' ],
	[ 'eu', 'Guztira %35ek.| Hurrengoa 40 da.' ],
	[ 'tr', 'Toplam 2 mln. 40 kişi' ],
	[ 'pl', 'Było 40 tys. 30 z nich' ],
	[ 'pl', 'Było 40 tys. zł.| Z tego 30.' ],
	[ 'ko', '40명이다.| 30명은 반대.' ],
	[ 'bn', '৪০ জন।| ৩০ জন।' ],
	[ 'en', 'Votes for: 40|\nVotes against: 30' ],
	[ 'en', 'Twelve.| Down from 60 last week.' ],
	[ 'en', '… and 40 came, 30 of them twice.' ],
	[ 'en', 'Did 40 vote?| yes, and 30 twice.' ],
	[ 'en', '(There were 40 votes, comments etc.)| Then 30 left.' ],
	[ 'en', 'We saw 40 of it.| (30 came twice.)' ],
	[ 'en', 'We are at 5k.| Then 30 left.' ],
	[ 'en', 'The 120 rooms were split in June.| 40 are let.' ],
	[ 'en', '22 for, 18 against.| 6 of them are struck.' ],
	[ 'en', 'The 40 pages follow fig. 12 and 30 follow none.' ],
	[ 'en', '60 say yes, 20 say no.| So it is 75%.' ],
	[ 'de', 'Von 50 stimmten 40% zu.| Danach 30%.' ],
	[ 'de', 'Von 50 sagten 40% ja.| Danach 30%.' ],
	[ 'de', 'Sie hatten 12 bzw. Ende Mai 30 Artikel.' ],
	[ 'tr', 'Kabul edenler 40 kişinin 30\'u.| Kalan 10 kişi reddetti.' ],
	[ 'tr', 'Oylar 40\'tan az.| Kabul edenler 30.' ],
	[ 'de', 'Wir hatten 40 Stand 3. März, 30 davon gültig.' ],
	[ 'es', 'El 3 dic. 30 vinieron, 40 se fueron.' ],
	[ 'nl', 'Volgens blz. 12 kwamen er 40, 30 te voet.' ],
	[ 'ko', '문서 275개 중 77개가 없습니다.| 즉 28%입니다.' ]
] )( '%s: %s', ( lang, barred ) => {
	const text = barred.replace( /\|/g, '' );
	const sentences = sentencesOf( text, lang ).map( ( { start, end } ) => text.slice( start, end ).trim() );
	expect( sentences ).toEqual( barred.split( '|' ).map( ( sentence ) => sentence.trim() ) );
} ) );

test( 'what is hidden is not read, nor a number that touches it', () => {
	const text = '40 votes 105 here 30';
	const hidden = [ { start: 11, end: 12 }, { start: 18, end: 20 } ];
	const sentences = sentencesOf( text, 'en', hidden );
	expect( sentences.flatMap( ( { figures } ) => figures.map( ( figure ) => figure.text ) ) ).toEqual( [ '40' ] );
} );
