import { describe, expect, test } from 'vitest';
import { told } from './told';
import { figuresIn, plain } from './reading';

type Row = readonly [ lang: string, text: string, figures: readonly string[] ];
const check = ( rows: readonly Row[] ): void => test.each( rows )( '%s: %s', ( lang, text, figures ) => {
	expect( told( text, lang ) ).toEqual( figures );
} );

describe( 'separators and digits', () => check( [
	[ 'en', 'It has 13,413 edits and 643,530 views.', [ '13,413 = 13413', '643,530 = 643530' ] ],
	[ 'en', 'Lakhs are written 1,23,456 in India.', [ '1,23,456 = 123456' ] ],
	[ 'de', '1.234.567 Aufrufe, im Schnitt 46.719,77.', [ '1.234.567 = 1234567', '46.719,77 = 46719.77' ] ],
	[ 'de-CH', "1'234'567 Aufrufe und 12.50 Franken", [ "1'234'567 = 1234567", '12.50 = 12.5' ] ],
	[ 'fr', '3\u202f500 modifications sur 46 719,77', [ '3\u202f500 = 3500', '46 719,77 = 46719.77' ] ],
	[ 'pl', '181\u00a0991 głosów', [ '181\u00a0991 = 181991' ] ],
	[ 'cs', 'V roce 2019 to bylo 199 221 činů.', [ '199 221 = 199221' ] ],
	[ 'en', 'in 2019 500 users came', [ '500' ] ],
	[ 'fr', 'En 2019 567 890 votes', [ '567 890 = 567890' ] ],
	[ 'fr', '12  345 678 votes', [ '12', '345 678 = 345678' ] ],
	[ 'fr', '0 123 votes', [ '0', '123' ] ],
	[ 'en', 'the numbers 1 234 5678', [ '1', '234', '5678' ] ],
	[ 'fa', '۱۲۳۴ نفر از ۲٬۰۰۰ نفر (۶۱٫۷٪)', [ '۱۲۳۴ = 1234', '۲٬۰۰۰ = 2000', '۶۱٫۷٪ = 61.7%' ] ],
	[ 'hi', '२,५१,२५० सम्पादन', [ '२,५१,२५० = 251250' ] ],
	[ 'bn', '৪৭% মানুষ', [ '৪৭% = 47%' ] ],
	[ 'bn', '২ দশমিক ২৭ শতাংশ, ৪০ জন', [ '২ দশমিক ২৭ শতাংশ = 2.27%', '৪০ = 40' ] ],
	[ 'hi', '2 दशमलव 5 और 40', [ '2 दशमलव 5 = 2.5', '40' ] ],
	[ 'ja', '２．０８％の人', [ '２．０８％ = 2.08%' ] ],
	[ 'en', 'Multiply 400*.5 = 200', [ '400', '.5 = 0.5', '200' ] ],
	[ 'en', 'The list 22,24,26,31 and 1,2,3,4 is none.', [] ],
	[ 'ar', 'و945 من 2000 شخص', [ '945', '2000' ] ],
	[ 'he', 'ב-48 מקרים, כ-500 ומ-32,422', [ '48', '500', '32,422 = 32422' ] ]
] ) );

describe( 'open notations keep both readings, the likelier one first', () => {
	const readings = ( text: string, lang: string ): string[] => figuresIn( text, lang ).filter( ( figure ) => figure.readings.length ).flatMap( ( { value, readings: others } ) => [ value, ...others ].map( plain ) );
	test.each( [
		[ 'en', '3.500 more', [ '3.5', '3500' ] ],
		[ 'de', '3.500 mehr', [ '3500', '3.5' ] ],
		[ 'es-MX', '3.500 más', [ '3.5', '3500' ] ],
		[ 'pl', '3,500 więcej', [ '3.5', '3500' ] ],
		// The other numbers of the passage show how its writer writes.
		[ 'en', '5.884.993 here and 3.500 there', [ '3500', '3.5' ] ],
		[ 'en', '46,5 % here and 3.500 there', [ '3500', '3.5' ] ],
		[ 'de', '46.5 % hier und 3.500 dort', [ '3.5', '3500' ] ],
		[ 'en', '€46,50 here and 3.500 there', [ '3500', '3.5' ] ],
		[ 'en', '46,5 percent here and 3.500 there', [ '3500', '3.5' ] ],
		// Two that contradict each other show nothing, nor does a version.
		[ 'en', '46,5 % here, 46.5 % there, 3.500 on', [ '3.5', '3500' ] ],
		[ 'de', '46,5 % hier, 46.5 % dort, 3.500 sonst', [ '3500', '3.5' ] ],
		[ 'de', 'Version 1.43 hatte 3.500 Nutzer', [ '3500', '3.5' ] ],
		[ 'en', '0.125 and 1234.567 and 12,34', [] ]
	] )( '%s: %s', ( lang, text, expected ) => {
		expect( readings( text, lang ) ).toEqual( expected );
	} );
} );

describe( 'magnitudes', () => check( [
	[ 'en', '1.2 million views, 685k edits, 3 lakh, $5m and 5m of rope', [ '1.2 million = 1200000', '685k = 685000', '3 lakh = 300000', '$5m = 5000000', '5' ] ],
	[ 'en', '2 lakh crore, 3 hundred thousand, 4 thousand million', [ '2 lakh crore = 2000000000000', '3 hundred thousand = 300000', '4 thousand million = 4000000000' ] ],
	[ 'en', 'We walked 5 miles with 5 bin bags.', [ '5', '5' ] ],
	[ 'en', 'Er schreibt 3 Mio. Aufrufe.', [ '3 Mio = 3000000' ] ],
	[ 'de', '1,2 Mio. Aufrufe, 5 Mrd. Euro, 3 Tausend', [ '1,2 Mio. = 1200000', '5 Mrd. = 5000000000', '3 Tausend = 3000' ] ],
	[ 'de', '2 Billionen', [ '2 Billionen = 2000000000000' ] ],
	[ 'es', '3 mil millones y 1,5 millones de visitas', [ '3 mil millones = 3000000000', '1,5 millones = 1500000' ] ],
	[ 'ca', '3 milers de milions', [ '3 milers de milions = 3000000000' ] ],
	[ 'it', '20 mila miliardi', [ '20 mila miliardi = 20000000000000' ] ],
	[ 'cs', '12 mil. editací', [ '12 mil. = 12000000' ] ],
	[ 'ru', '5 тыс. правок и 3,5 млн просмотров, двум миллионам', [ '5 тыс. = 5000', '3,5 млн = 3500000' ] ],
	[ 'vi', '5 triệu, 2 nghìn tỷ', [ '5 triệu = 5000000', '2 nghìn tỷ = 2000000000000' ] ],
	[ 'id', '360 juta, 5 rb, 2M', [ '360 juta = 360000000', '5 rb = 5000', '2M = 2000000000' ] ],
	[ 'ja', '5万4397、3億5000万、1,100万', [ '5万4397 = 54397', '3億5000万 = 350000000', '1,100万 = 11000000' ] ],
	[ 'ja', '1万2,345', [ '1万2,345 = 12345' ] ],
	[ 'zh', '1.2万亿', [ '1.2万亿 = 1200000000000' ] ],
	[ 'zh', '不低于40，500左右，４０，５００', [ '40', '500', '４０，５００ = 40500' ] ],
	[ 'fr', '3,5 M€, 500 k€, 500k€ et 5 k', [ '3,5 M = 3500000', '500 k = 500000', '500k = 500000', '5' ] ],
	[ 'en', '1½ million, 2 1/2 million, 3½ of 7', [ '1½ million = 1500000', '2 1/2 million = 2500000', '3½ = 3.5', '7' ] ],
	[ 'ko', '1만 2천 표, 5만명, 1억 2천만', [ '1만 2천 = 12000', '5만 = 50000', '1억 2천만 = 120000000' ] ],
	[ 'ko', '하지만 5 하고', [ '5' ] ],
	[ 'tr', '147 bin 143 oy', [ '147 bin 143 = 147143' ] ],
	[ 'hi', '२ लाख १२ हज़ार ९६४', [ '२ लाख १२ हज़ार ९६४ = 212964' ] ],
	[ 'bn', '47 হাজার 286', [ '47 হাজার 286 = 47286' ] ],
	[ 'tr', '300 binden 450 bine', [ '300 binden = 300000', '450 bine = 450000' ] ],
	[ 'en', '2 million million, 3 million thousand', [ '2 million = 2000000', '3 million = 3000000' ] ],
	[ 'fr', '5 k € de plus, 6 k €/an', [ '5', '6' ] ],
	[ 'de', '3 Mio/Jahr', [ '3 Mio = 3000000' ] ],
	[ 'ja', '3億50000万', [ '3億 = 300000000', '50000万 = 500000000' ] ],
	[ 'de', 'Es waren 3 Mio.', [ '3 Mio = 3000000' ] ],
	[ 'de', 'Es waren 3 Mio.\nDanach 40.', [ '3 Mio = 3000000', '40' ] ],
	[ 'fa', '۴ هزار و ۲۰ نفر', [ '۴ هزار و ۲۰ = 4020' ] ],
	[ 'fa', 'هزار و ۵۶۰ نفر', [ 'هزار و ۵۶۰ = 1560' ] ],
	[ 'tr', 'bin 560 kişi', [ 'bin 560 = 1560' ] ],
	[ 'tr', 'bin kişi, 40 oy', [ '40' ] ],
	[ 'tr', '1,5 bin 200 oy', [ '1,5 bin = 1500', '200' ] ],
	[ 'tr', '147 bin 1,5 oy, 5 bin 3 bin', [ '147 bin = 147000', '1,5 = 1.5', '5 bin = 5000', '3 bin = 3000' ] ],
	[ 'tr', '147 bin 1000 oy', [ '147 bin = 147000', '1000' ] ],
	[ 'ko', '1만 500명', [ '1만 500 = 10500' ] ],
	[ 'en', 'It had 2 million 2019 edits and 5k 200 users.', [ '2 million = 2000000', '2019', '5k = 5000', '200' ] ]
] ) );

describe( 'fractions and powers', () => check( [
	[ 'en', '3½ minutes, 1 1/2 hours, ½ a day', [ '3½ = 3.5', '1 1/2 = 1.5', '½ = 0.5 part' ] ],
	[ 'en', '60 / 3/4 = 80 and 12/40 = 30%', [ '60', '3', '4', '80', '12', '40', '30%' ] ],
	[ 'en', '1.5x10^7 edits, 10^5 users, 1.5×10⁷ views, 3x10 = 30, 5×10^-3', [ '1.5x10^7 = 15000000', '10^5 = 100000', '1.5×10⁷ = 15000000', '3', '10', '30', '5×10^-3 = 0.005' ] ]
] ) );

describe( 'signs and currency', () => check( [
	[ 'en', '−5 and -3.5%, (+3.0%), 45 (+9), 56-27 = 29', [ '−5 = -5', '-3.5%', '+3.0% = 3%', '45', '+9 = 9', '56', '27', '29' ] ],
	[ 'en', '$40, US$ 40, €115, 115 €, EUR 40, Rs. 500, $-5', [ '$40 = 40', 'US$ 40 = 40', '€115 = 115', '115', 'EUR 40 = 40', 'Rs. 500 = 500', '$-5 = -5' ] ],
	[ 'id', 'Rp5.000', [ 'Rp5.000 = 5000' ] ],
	[ 'en', '-$5 and (-%5)', [ '-$5 = -5', '5' ] ],
	[ 'en', 'Of 30 we pay in $\n40 came', [ '30', '40' ] ]
] ) );

test( 'a currency is kept with its figure wherever it stands', () => {
	expect( figuresIn( '$40, US$ 40, 115 €, 40 USD, 40 users' ).map( ( figure ) => figure.currency ) ).toEqual( [ '$', '$', '€', '$', '' ] );
} );

test( 'a sign and a magnitude are kept', () => {
	expect( figuresIn( '+9, −5, 40, (-$7)' ).map( ( figure ) => figure.sign ) ).toEqual( [ '+', '-', '', '-' ] );
	expect( figuresIn( '3 million, 5‰, 40' ).map( ( figure ) => figure.magnitude ) ).toEqual( [ true, true, false ] );
} );

test.each( [
	[ '12.46', '0.01', '0.01' ], [ '2.080%', '0.001', '0.001' ], [ '1.2 million', '100000', '100000' ], [ '8,100', '1', '100' ], [ '101,000', '1', '1000' ],
	[ '250', '1', '0' ], [ '40%', '1', '1' ], [ '5万4397', '1', '1' ], [ '3億5000万', '10000', '10000' ], [ '5‰', '0.1', '0.1' ], [ '3½', '1', '0' ], [ '3½%', '1', '0' ], [ '10^5', '1', '0' ]
] )( '%s is printed to %s, and as an input may have been rounded to %s', ( text, resolution, inputResolution ) => {
	const [ figure ] = figuresIn( text, 'ja' );
	expect( [ plain( figure.resolution ), plain( figure.inputResolution ) ] ).toEqual( [ resolution, inputResolution ] );
} );
