import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/page/languageOf';
import { SMALL_WORDS } from '../../src/page/smallWords';
import { readText } from '../../src/page/text';

/** One sentence of each language, as people write on talk pages. */
const SENTENCES: Readonly<Record<string, string>> = {
	ar: 'من بين 1,340 مقالة أُنشئت في المسابقة هناك 402 مقالة بلا مصادر، أي 30%.',
	bn: 'প্রতিযোগিতায় তৈরি ১,২৪০টি নিবন্ধের মধ্যে ৩৭২টিতে কোনো সূত্র নেই, যা ৩০%।',
	ca: 'Dels 940 articles nous, 329 no tenen cap referència, cosa que representa el 35% del total, però hi ha més de 200 esborranys.',
	cs: 'Z 860 článků v kategorii jich 301 nemá žádný zdroj, což je 35 %.',
	de: 'Von den 1.248 gestellten Löschanträgen wurden 812 abgelehnt, das entspricht 65,1 Prozent.',
	en: 'Of the 45 places 38 are taken, so 7 of them are left.',
	es: 'De los 930 artículos creados en el editatón, 372 siguen sin referencias, o sea el 40 %.',
	eu: 'Lehiaketa amaitu da eta 820 artikulu sortu dira; horietatik 287k ez dute erreferentziarik.',
	fa: 'از ۱٬۲۴۰ مقاله‌ای که در مسابقه ساخته شد ۳۷۲ مقاله منبع ندارد، یعنی ۳۰ درصد.',
	fr: "Sur les 1 640 pages ébauchées du projet, 574 n'ont aucune source, ce qui est 35 % du total.",
	he: 'מתוך 1,240 ערכים שנוצרו בתחרות, 372 חסרי מקורות, שהם 30%.',
	hi: 'प्रतियोगिता में बने 1,240 लेखों में से 372 में कोई स्रोत नहीं है, जो 30% है।',
	id: 'Dari 1.240 artikel yang dibuat peserta, 372 belum punya referensi dan itu sudah 30%.',
	it: 'Delle 1.480 voci create durante il concorso 444 sono ancora senza fonti, e non è poco per una gara.',
	ja: 'コンテストで作られた記事1,240本のうち372本は出典がなく、全体の30%にあたります。',
	ko: '이번 대회에서 만들어진 문서 1,240개 중 372개는 출처가 없는데, 이는 30%에 해당합니다.',
	nl: 'Van de 1.760 artikelen die de bot aanmaakte hebben er 528 nog geen bron, dus dat is 30%.',
	pl: 'Z 1320 haseł zgłoszonych w konkursie 462 nie ma przypisów, a to 35% całości.',
	pt: 'Dos 1.320 artigos criados no concurso, 528 continuam sem fontes, o que corresponde a 40% do total e não é pouco.',
	ru: 'Из 2 150 статей, созданных ботом, 860 до сих пор без источников, что составляет 40 %.',
	sv: 'Av de 1 180 artiklar som boten skapade saknar 354 källor, och det är 30 %.',
	tr: 'Yarışmada oluşturulan 1.260 maddenin 441 tanesinde kaynak yok ve bu çok.',
	uk: 'Із 1 450 статей проєкту джерел не мають 609, а це 42 % від загальної кількості.',
	vi: 'Trong số 1.340 bài được tạo trong cuộc thi, 402 bài chưa có nguồn, chiếm 30%.',
	zh: '比赛中创建的1,240篇条目里有372篇没有来源,占30%。'
};
const CODES = Object.keys( SENTENCES );

describe( 'the language of a text', () => {
	it.each( CODES )( '%s is told on a page in any other language', ( code ) => {
		const isNeighbour = ( other: string ): boolean => [ 'zh', 'ja' ].includes( code ) && [ 'zh', 'ja' ].includes( other );
		const others = CODES.filter( ( other ) => other !== code && !isNeighbour( other ) );
		expect( others.filter( ( other ) => ![ code, other ].includes( languageOf( SENTENCES[ code ], other ) ) ) ).toEqual( [] );
		expect( languageOf( SENTENCES[ code ], code === 'en' ? 'de' : 'en' ) ).toBe( code );
		expect( languageOf( SENTENCES[ code ], code ) ).toBe( code );
	} );

	it.each( [
		[ '12:8 (60 %)', 'de' ],
		[ 'Support 45, oppose 12', 'fr' ],
		[ 'De 90 stemmer var 45 for og 45 imod, men det er ikke et flertal.', 'da' ],
		[ 'Dos 90 votos, 45 foron a favor e 45 en contra, o que non é unha maioría.', 'gl' ],
		[ 'एकूण 90 मतांपैकी 45 मते बाजूने आहेत.', 'mr' ],
		[ 'Gesamtzahl 1.200', 'en-GB' ]
	] )( 'nothing is told of "%s" on a page in %s', ( text, lang ) => {
		expect( languageOf( text, lang ) ).toBe( lang );
	} );

	it( 'is told by English words on a page in a language that is not known', () => {
		expect( languageOf( 'I think that 12 of the 40 editors have answered, but we are not there yet.', 'da' ) ).toBe( 'en' );
	} );

	it( 'has small words for each language whose script has others', () => {
		expect( Object.keys( SMALL_WORDS ).sort() ).toEqual( CODES.filter( ( code ) => ![ 'bn', 'he', 'hi', 'ko' ].includes( code ) ) );
	} );
} );

it( 'a thread of three languages: each comment is read in its own', () => {
	const { passages } = readText( [
		'I think 12 of the 40 editors (30%) have answered so far. --Ann (talk) 10:00, 4 May 2021 (UTC)',
		`:${ SENTENCES.fr } --Luc (talk) 12:00, 4 May 2021 (UTC)`,
		`::${ SENTENCES.ru } --Иван (talk) 13:30, 4 May 2021 (UTC)`,
		':::(12/40 = 30%) --Ann (talk) 14:00, 4 May 2021 (UTC)'
	].join( '\n' ), 'en' );
	expect( passages.map( ( { lang } ) => lang ) ).toEqual( [ 'en', 'fr', 'ru', 'en' ] );
} );
