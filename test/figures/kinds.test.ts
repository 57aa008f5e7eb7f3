import { describe, expect, test } from 'vitest';
import { told } from './told';

type Row = readonly [ lang: string, text: string, figures: readonly string[] ];
const check = ( rows: readonly Row[] ): void => test.each( rows )( '%s: %s', ( lang, text, figures ) => {
	expect( told( text, lang ) ).toEqual( figures );
} );

describe( 'percent as a sign or a word, before or after', () => check( [
	[ 'en', '41 per cent of 12 percent of 5% and 5 %', [ '41 per cent = 41%', '12 percent = 12%', '5%', '5 % = 5%' ] ],
	[ 'tr', "%40, yüzde 40, %25'i, % 12", [ '%40 = 40%', 'yüzde 40 = 40%', '%25 = 25%', '% 12 = 12%' ] ],
	[ 'eu', '%40, ehuneko 40, %58,6eko', [ '%40 = 40%', 'ehuneko 40 = 40%', '%58,6 = 58.6%' ] ],
	[ 'de', '20%ige Lösung, 30 Prozent', [ '20%', '30 Prozent = 30%' ] ],
	[ 'zh', '百分之30，50％', [ '百分之30 = 30%', '50％ = 50%' ] ],
	[ 'ar', '٢٠٪ و 20 في المئة', [ '٢٠٪ = 20%', '20 في المئة = 20%' ] ],
	[ 'es', '41 por ciento', [ '41 por ciento = 41%' ] ],
	[ 'tr', '40%30', [ '40%', '30' ] ],
	[ 'en', 'ten per cent of 40', [ 'ten per cent = 10%', '40' ] ],
	[ 'en', 'salt is 5‰', [ '5‰ = 0.5%' ] ],
	[ 'en', 'salt is 5 per mille', [ '5 per mille = 0.5%' ] ],
	[ 'fr', 'une teneur de 2,5 pour mille', [ '2,5 pour mille = 0.25%' ] ],
	[ 'ja', '50人の3割、割引は20円', [ '50', '3割 = 30%', '20' ] ],
	[ 'zh', '占七成，千分之三，约2.5成', [ '七成 = 70%', '千分之三 = 0.3%', '2.5成 = 25%' ] ],
	[ 'zh', '5成员完成3成果', [ '5', '3' ] ],
	[ 'ko', '참가자의 3할이 12명', [ '3할이 = 30%', '12' ] ]
] ) );

describe( 'percentage points are a kind of their own', () => check( [
	[ 'en', 'from 20% to 25%: 5 percentage points, or 5 pp', [ '20%', '25%', '5 = 5 points', '5 = 5 points' ] ],
	[ 'ko', '5%p, 3%포인트', [ '5 = 5 points', '3 = 3 points' ] ],
	[ 'ja', '3ポイント', [ '3 = 3 points' ] ],
	[ 'zh', '3个百分点', [ '3 = 3 points' ] ],
	[ 'ru', '5 п. п.', [ '5 = 5 points' ] ],
	[ 'de', '5 Prozentpunkte', [ '5 = 5 points' ] ],
	[ 'en', 'from 8.1% to 7.4%, so 0.7 points down', [ '8.1%', '7.4%', '0.7 = 0.7 points' ] ],
	[ 'en', '0.7 points down, from 8.1% to 7.4%', [ '0.7 = 0.7 points', '8.1%', '7.4%' ] ],
	[ 'en', '3 points up at 40%', [ '3', '40%' ] ],
	[ 'en', 'up 5%pp to 40%', [ '5 = 5 points', '40%' ] ],
	[ 'en', 'up 9.69% percentage points', [ '9.69% = 9.69 points' ] ],
	[ 'en', '5%% of 40', [ '5', '40' ] ],
	[ 'en', '40%, with 3 points for it', [ '40%', '3' ] ],
	[ 'en', '19.1%, up 1.6 points on last year (17.5%)', [ '19.1%', '1.6 = 1.6 points', '17.5%' ] ]
] ) );

describe( 'multiples', () => check( [
	[ 'en', '3 times as many, 3x, 3-fold, tenfold, doubled, twice', [ '3 = 3 times', '3 = 3 times', '3 = 3 times', 'tenfold = 10 times', 'doubled = 2 times', 'twice = 2 times' ] ],
	[ 'en', '3 times 4 is 12', [ '3', '4', '12' ] ],
	[ 'en', 'read 98 million times', [ '98 million = 98000000' ] ],
	[ 'de', 'das 3-fache', [ '3 = 3 times' ] ],
	[ 'en', 'a 3 fold rise', [ '3 = 3 times' ] ],
	[ 'en', '3 times (4 + 5) and 3 times $9', [ '3', '4', '5', '3', '$9 = 9' ] ],
	[ 'en', 'read 201 times, 201 times as often or 100 times', [ '201', '201 = 201 times', '100 = 100 times' ] ]
] ) );

describe( 'numbers in words', () => check( [
	[ 'en', 'half of 411, a third of 12, two-thirds of 9, two thirds, three quarters', [ 'half = 0.5 part', '411', 'a third = 1/3 part', '12', 'two-thirds = 2/3 part', '9', 'two thirds = 2/3 part', 'three quarters = 0.75 part' ] ],
	[ 'en', 'seven of 12; twelve of 30', [ 'seven = 7', '12', 'twelve = 12', '30' ] ],
	[ 'en', 'this one of 3, no one of 5, one of 3, one can 4', [ '3', '5', '3', '4' ] ],
	[ 'en', 'one editor of 5', [ 'one = 1', '5' ] ],
	[ 'en', 'a dozen or half a dozen of 40', [ 'dozen = 12', 'half a dozen = 6', '40' ] ],
	[ 'en', 'the third editor in 5 days, this quarter 5, two-way 5', [ '5', '5', '5' ] ],
	[ 'fr', 'la moitié des 40 votes, deux tiers de 30', [ 'la moitié = 0.5 part', '40', 'deux tiers = 2/3 part', '30' ] ],
	[ 'en', 'twenty-five of 40, two hundred and fifty, twenty-five thousand, one hundred percent, forty percent, six million', [ 'twenty-five = 25', '40', 'two hundred and fifty = 250', 'twenty-five thousand = 25000', 'one hundred percent = 100%', 'forty percent = 40%', 'six million = 6000000' ] ],
	// The end of a number that is not read as a whole is no number.
	[ 'en', 'a hundred and five of 300', [ '300' ] ],
	[ 'en', 'twenty and five of 40, ten twenty', [ 'twenty = 20', 'five = 5', '40', 'ten = 10', 'twenty = 20' ] ],
	[ 'es', 'treinta y cinco de 120, ciento veinte, mil doscientos', [ 'treinta y cinco = 35', '120', 'ciento veinte = 120' ] ],
	[ 'pt', 'vinte e cinco de 40, cento e vinte e três', [ 'vinte e cinco = 25', '40', 'cento e vinte e três = 123' ] ],
	[ 'pl', 'dwadzieścia pięć z 40, sto dwadzieścia', [ 'dwadzieścia pięć = 25', '40', 'sto dwadzieścia = 120' ] ],
	[ 'cs', 'dvacet pět ze 40, dvě stě', [ 'dvacet pět = 25', '40', 'dvě stě = 200' ] ],
	[ 'ru', 'двадцать пять из 40, две тысячи триста', [ 'двадцать пять = 25', '40', 'две тысячи триста = 2300' ] ],
	[ 'uk', 'двадцять п\'ять із 40', [ 'двадцять п\'ять = 25', '40' ] ],
	[ 'tr', 'yirmi beş, 40, iki yüz elli', [ 'yirmi beş = 25', '40', 'iki yüz elli = 250' ] ],
	[ 'fa', 'بیست و پنج از 40، نه 30', [ 'بیست و پنج = 25', '40', '30' ] ],
	[ 'id', 'dua puluh lima dari 40', [ 'dua puluh lima = 25', '40' ] ],
	[ 'vi', 'hai mươi lăm, 40, hai trăm', [ 'hai mươi lăm = 25', '40', 'hai trăm = 200' ] ],
	[ 'eu', 'hogeita hamabi, 40, hogeita bost', [ 'hogeita hamabi = 32', '40', 'hogeita bost = 25' ] ],
	[ 'hi', 'साढ़े तीन लाख, 40, तीन लाख', [ 'साढ़े तीन लाख = 350000', '40', 'तीन लाख = 300000' ] ],
	[ 'bn', 'এটি ৪০ নয়', [ '৪০ = 40' ] ],
	[ 'de', 'ein Drittel von 12, sieben von 14', [ 'ein Drittel = 1/3 part', '12', 'sieben = 7', '14' ] ]
] ) );
