/**
 * Words for powers of ten by language. "6 M mln. milion//y/ów" reads: 10⁶ is written M, mln. (with its dot), milion,
 * miliony, milionów. Words of one or two letters count as printed, longer ones in any case. Two in a row multiply where
 * the second is the greater ("mil millones", "lakh crore", 万亿). The words of CLDR's compact formats are all here
 * (test/figures/formats.test.ts), the others are what people write besides.
 */
export const MAGNITUDES: Readonly<Record<string, string>> = {
	en: '2 hundred|3 K k thousand//s|6 M m Mn mn mln. mil. million//s|9 B bn Bn BN b billion//s|12 T tn Tn trillion//s|5 lakh//s lac//s|7 crore//s',
	'en-in': '5 L|7 Cr|10 KCr|12 LCr',
	es: '3 K k mil millar//es|6 M mill. mm millón millon millones|12 B billón billon billones',
	fr: '3 K k mille milliers millier|6 M million//s|9 Md Mds Mrd milliard//s|12 Bn billion//s|18 trillion//s',
	'fr-ca': '9 G|12 T',
	de: '3 k K Tsd. tausend//e/en|6 Mio. Mill. million//en|9 Mrd. Mia. milliarde//n|12 Bio. billion//en|18 trillion//en',
	it: '3 K k mila mille migliaia|6 Mln. Mio. milion/e/i|9 Mld. Mrd. miliard/o/i|12 Bln. bilion/e/i',
	pt: '3 K k mil milhares|6 M mi mi. milhão milhões|9 bi bilhão bilhões mM|12 tri trilhão trilhões Bi bilião biliões',
	nl: '3 K k dzd. duizend//en|6 M mln. mio. miljoen//en|9 mld. mrd. miljard//en|12 bln. biljoen//en',
	pl: '3 k tys. tysi/ąc/ące/ęcy/ąca/ącami|6 mln. mio. milion//y/ów/a/em/ami|9 mld. mlrd. miliard//y/ów/a/em|12 bln. bilion//y/ów/a',
	ru: '3 К к K k тыс. тысяч//а/и/у/ам/ами|6 млн. мил. миллион//а/ов/у/ам/ами|9 млрд. миллиард//а/ов/у|12 трлн. триллион//а/ов',
	uk: '3 к K k тис. тисяч//а/і/у/ам|6 млн. мільйон//и/ів/а/у|9 млрд. мільярд//и/ів/а/у|12 трлн. трильйон//и/ів/а',
	eu: '3 mila milako|6 M mio. milioi//ko/tik/ra|12 B bilioi//ko',
	ca: '3 K k mil miler//s|6 M milió milions|9 kM|12 B bilió bilions',
	ar: '3 ألف ألفا ألفًا الف آلاف|6 مليون مليونا مليونًا ملايين|9 مليار مليارا مليارًا مليارات بليون|12 ترليون تريليون',
	fa: '3 هزار یکهزار یک‌هزار|6 میلیون|9 میلیارد|12 تریلیون هزارمیلیارد',
	he: '3 K k אלף אלפים|6 M מיליון מליון מיליוני|9 B מיליארד מליארד|12 T טריליון',
	tr: '3 B bin|6 Mn mn milyon|9 Mr mr milyar|12 Tn trilyon',
	ja: '2 百|3 千|4 万|8 億|12 兆|16 京',
	zh: '2 百|3 千|4 万 萬|8 亿 億|12 兆',
	ko: '2 백|3 천|4 만|8 억|12 조',
	hi: '3 हज़ार हजार|5 लाख|7 क॰ करोड़|9 अ॰ अरब|11 ख॰ खरब|13 नील',
	id: '3 rb ribu|6 jt juta|9 M mlr miliar milyar|12 T triliun trilyun',
	vi: '3 N nghìn ngàn|6 Tr tr triệu|9 T tỷ tỉ|12 NT',
	sv: '3 tn k tkr tusen//tals|6 mn mkr mnkr milj. miljon//er|9 md mdr mdkr miljard//er|12 bn biljon//er',
	cs: '3 tis. tisíc//e/ů|6 mil. mio. milion//y/u/ů|9 mld. miliard//a/y/u|12 bil. bilion//y/u/ů',
	ckb: '3 K هەزار|6 M ملیۆن|9 G ملیار|12 T',
	bn: '2 শত|3 হা হাজার|5 লা. লাখ লক্ষ|7 কো. কোটি',
	mr: '3 ह हजार|5 लाख|7 कोटी|9 अब्ज|11 खर्व|13 पद्म'
};
