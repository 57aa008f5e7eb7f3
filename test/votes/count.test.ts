import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/cli/html';
import '../../src/languages/all';
import { countVotes } from '../../src/votes/count';

const signed = ( name: string ): string => `<a href="/wiki/User:${ name }" title="User:${ name }">${ name }</a> (<a href="/wiki/User_talk:${ name }" title="User talk:${ name }">talk</a>) 12:30, 4 May 2023 (UTC)`;
const heading = ( text: string, level = 3 ): string => `<div class="mw-heading mw-heading${ level }"><h${ level }>${ text }</h${ level }></div>`;
const list = ( ...entries: string[] ): string => `<ol>${ entries.map( ( entry ) => `<li>${ entry }</li>` ).join( '' ) }</ol>`;
const votes = ( ...names: string[] ): string => list( ...names.map( ( name, i ) => `${ i % 2 ? '' : '<b>Yes</b>, good work. ' }${ signed( name ) }` ) );
const icon = ( name: string ): string => `<span typeof="mw:File"><a href="/wiki/File:Symbol_${ name }_vote.svg" title="${ name }"><img alt="${ name }" src="x.png"></a></span> <b>${ name }</b>`;
const candidate = ( name: string, result: string, ...sides: readonly ( readonly string[] )[] ): string =>
	`${ heading( name ) }<p>Languages: en, de. ${ signed( name ) }</p><p>Result: ${ result }</p>${ sides.map( ( own, i ) => heading( [ 'Yes', 'No', 'Neutral' ][ i ], 4 ) + votes( ...own ) ).join( '' ) }`;

const countsOf = ( html: string, lang = 'en' ): string[] => {
	const discussion = readHtml( `<div class="mw-parser-output">${ html }</div>`, lang );
	return countVotes( discussion ).map( ( { heading: { start, end }, counted, stated } ) => `${ discussion.text.slice( start, end ) }: ${ counted }, ${ stated ? stated.text : 'not stated' }` );
};

describe( 'votes', () => {
	it.each( [
		[ 'with their numbers in the headings', `${ heading( 'Support (3)' ) }${ votes( 'Ann', 'Bob', 'Cy' ) }${ heading( 'Oppose (2)' ) }${ votes( 'Dot' ) }${ heading( 'Neutral' ) }`,
			[ 'Support (3): 3, 3', 'Oppose (2): 1, 2', 'Neutral: 0, not stated' ] ],
		[ 'with a tally above', `${ heading( 'Candidate', 2 ) }<p>Final tally: (2/1/1)</p>${ heading( 'Support' ) }${ votes( 'Ann', 'Bob' ) }${ heading( 'Oppose' ) }${ votes( 'Cy' ) }${ heading( 'Neutral' ) }${ votes( 'Dot' ) }`,
			[ 'Support: 2, 2', 'Oppose: 1, 1', 'Neutral: 1, 1' ] ],
		[ 'with answers, which are none', `${ heading( 'Support (2)' ) }${ list( `Yes. ${ signed( 'Ann' ) }<dl><dd>Why? ${ signed( 'Zed' ) }</dd></dl>`, `Yes. ${ signed( 'Bob' ) }` ) }${ heading( 'Oppose (0)' ) }`,
			[ 'Support (2): 2, 2', 'Oppose (0): 0, 0' ] ],
		[ 'with struck ones, which are none', `${ heading( 'Support (2)' ) }${ list( `Yes. ${ signed( 'Ann' ) }`, `<s>Yes. ${ signed( 'Bob' ) }</s>`, `<s>Yes.</s> Changed my mind. ${ signed( 'Cy' ) }`, signed( 'Dot' ) ) }${ heading( 'Oppose (1)' ) }${ votes( 'Eve' ) }`,
			[ 'Support (2): 2, 2', 'Oppose (1): 1, 1' ] ],
		[ 'of a steward election, each candidate under the other', `${ heading( 'Candidates', 2 ) }${ candidate( 'Umbriel', '3 yes, 1 no, 1 neutral', [ 'Ann', 'Bob', 'Cy' ], [ 'Dot' ], [ 'Eve' ] ) }${ candidate( 'Titania', '2 yes, 2 no, 0 neutral', [ 'Ann' ], [ 'Dot', 'Bob' ], [] ) }`,
			[ 'Yes: 3, 3', 'No: 1, 1', 'Neutral: 1, 1', 'Yes: 1, 2', 'No: 2, 2', 'Neutral: 0, 0' ] ],
		[ 'with icons and bullets, answered and annotated', `${ heading( 'Support (2)' ) }<ul><li>${ icon( 'Support' ) } sensible. ${ signed( 'Ann' ) }<ul><li>On phones? ${ signed( 'Zed' ) }<ul><li>There too. ${ signed( 'Ann' ) }</li></ul></li></ul></li><li><s>${ icon( 'Oppose' ) }</s> ${ icon( 'Support' ) } after all. ${ signed( 'Bob' ) }</li><li><s>${ icon( 'Support' ) } ${ signed( 'Cy' ) }</s> <i>Moved.</i></li></ul>${ heading( 'Oppose (1)' ) }<ul><li>${ icon( 'Oppose' ) } ${ signed( 'Cy' ) }</li></ul>`,
			[ 'Support (2): 2, 2', 'Oppose (1): 1, 1' ] ],
		[ 'with what is needed in brackets', `${ heading( 'Support (2)' ) }${ votes( 'Ann', 'Bob' ) }${ heading( 'Oppose (1)' ) }${ votes( 'Cy' ) }${ heading( 'Neutral (70% needed to pass, at least 10 votes)' ) }${ votes( 'Dot' ) }`,
			[ 'Support (2): 2, 2', 'Oppose (1): 1, 1', 'Neutral (70% needed to pass, at least 10 votes): 1, not stated' ] ],
		[ 'each for itself', `${ heading( 'Support (1)' ) }${ votes( 'Ann' ) }${ heading( 'Oppose (1)' ) }${ votes( 'Bob' ) }${ heading( 'Second proposal', 2 ) }${ heading( 'Support (2)' ) }${ votes( 'Ann', 'Cy' ) }${ heading( 'Oppose (0)' ) }`,
			[ 'Support (1): 1, 1', 'Oppose (1): 1, 1', 'Support (2): 2, 2', 'Oppose (0): 0, 0' ] ]
	] )( '%s', ( _name, html, expected ) => {
		expect( countsOf( html ) ).toEqual( expected );
	} );

	it.each( [
		[ 'no tally', `${ heading( 'Support' ) }${ votes( 'Ann' ) }${ heading( 'Oppose' ) }${ votes( 'Bob' ) }` ],
		[ 'one side', `${ heading( 'Support (1)' ) }${ votes( 'Ann' ) }${ heading( 'Discussion' ) }${ votes( 'Bob' ) }` ],
		[ 'headings that say more', `${ heading( 'Support for old browsers (2)' ) }${ votes( 'Ann' ) }${ heading( 'Oppose the move of 2 pages' ) }${ votes( 'Bob' ) }` ]
	] )( 'are not counted: %s', ( _name, html ) => {
		expect( countsOf( html ) ).toEqual( [] );
	} );

	it.each( [
		[ 'ar', 'مع', 'ضد', 'محايد', 'النتيجة: 4 مع، 2 ضد، 1 محايد' ],
		[ 'bn', 'সমর্থন', 'বিরোধিতা', 'নিরপেক্ষ', 'ফলাফল: ৪ সমর্থন, ২ বিরোধিতা, ১ নিরপেক্ষ' ],
		[ 'ca', 'A favor', 'En contra', 'Abstencions', 'Resultat: 4 a favor, 2 en contra, 1 abstenció' ],
		[ 'cs', 'Pro', 'Proti', 'Zdržuji se', 'Výsledek: 4 pro, 2 proti, 1 se zdržel' ],
		[ 'de', 'Pro', 'Kontra', 'Enthaltungen', 'Ergebnis: 4 Pro, 2 Kontra, 1 Enthaltung' ],
		[ 'es', 'A favor', 'En contra', 'Abstenciones', 'Resultado: 4 a favor, 2 en contra, 1 abstención' ],
		[ 'eu', 'Alde', 'Aurka', 'Abstentzioa', 'Emaitza: 4 alde, 2 aurka, 1 abstentzio' ],
		[ 'fa', 'موافق', 'مخالف', 'ممتنع', 'نتیجه: ۴ موافق، ۲ مخالف، ۱ ممتنع' ],
		[ 'fr', 'Pour', 'Contre', 'Neutre', 'Résultat : 4 pour, 2 contre, 1 neutre' ],
		[ 'he', 'בעד', 'נגד', 'נמנע', 'תוצאה: 4 בעד, 2 נגד, 1 נמנע' ],
		[ 'hi', 'समर्थन', 'विरोध', 'तटस्थ', 'परिणाम: 4 समर्थन, 2 विरोध, 1 तटस्थ' ],
		[ 'id', 'Setuju', 'Tidak setuju', 'Netral', 'Hasil: 4 setuju, 2 tidak setuju, 1 netral' ],
		[ 'it', 'Favorevoli', 'Contrari', 'Astenuti', 'Esito: 4 favorevoli, 2 contrari, 1 astenuto' ],
		[ 'ja', '賛成', '反対', '中立', '結果: 賛成4、反対2、中立1' ],
		[ 'ko', '찬성', '반대', '중립', '결과: 찬성 4, 반대 2, 중립 1' ],
		[ 'nl', 'Voor', 'Tegen', 'Neutraal', 'Uitslag: 4 voor, 2 tegen, 1 neutraal' ],
		[ 'pl', 'Za', 'Przeciw', 'Neutralne', 'Wynik: 4 za, 2 przeciw, 1 neutralny' ],
		[ 'pt', 'A favor', 'Contra', 'Neutro', 'Resultado: 4 a favor, 2 contra, 1 neutro' ],
		[ 'ru', 'За', 'Против', 'Воздержались', 'Итог: 4 за, 2 против, 1 воздержался' ],
		[ 'sv', 'För', 'Emot', 'Neutral', 'Resultat: 4 för, 2 emot, 1 neutral' ],
		[ 'tr', 'Destek', 'Karşı', 'Çekimser', 'Sonuç: 4 destek, 2 karşı, 1 çekimser' ],
		[ 'uk', 'За', 'Проти', 'Утримались', 'Підсумок: 4 за, 2 проти, 1 утримався' ],
		[ 'vi', 'Đồng ý', 'Phản đối', 'Trung lập', 'Kết quả: 4 đồng ý, 2 phản đối, 1 trung lập' ],
		[ 'zh', '支持', '反对', '中立', '结果：支持4，反对2，中立1' ]
	] )( 'in %s', ( lang, support, oppose, neutral, result ) => {
		const html = `${ heading( 'X', 2 ) }<p>${ result }</p>${ heading( support ) }${ votes( 'Ann', 'Bob', 'Cy', 'Dot' ) }${ heading( oppose ) }${ votes( 'Eve', 'Fay' ) }${ heading( neutral ) }${ votes( 'Gil' ) }`;
		const [ four, two, one ] = result.match( /[\d۰-۹০-৯]/g ) as string[];
		expect( countsOf( html, lang ) ).toEqual( [ `${ support }: 4, ${ four }`, `${ oppose }: 2, ${ two }`, `${ neutral }: 1, ${ one }` ] );
	} );
} );
