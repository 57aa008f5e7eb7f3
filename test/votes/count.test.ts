import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/cli/html';
import '../../src/languages/all';
import { countVotes } from '../../src/votes/count';

const signed = ( name: string ): string => `<a href="/wiki/User:${ name }" title="User:${ name }">${ name }</a> (<a href="/wiki/User_talk:${ name }" title="User talk:${ name }">talk</a>) 12:30, 4 May 2023 (UTC)`;
const heading = ( text: string, level = 3 ): string => `<div class="mw-heading mw-heading${ level }"><h${ level }>${ text }</h${ level }></div>`;
const list = ( ...entries: string[] ): string => `<ol>${ entries.map( ( entry ) => `<li>${ entry }</li>` ).join( '' ) }</ol>`;
const votes = ( ...names: string[] ): string => list( ...names.map( ( name, i ) => `${ i % 2 ? '' : '<b>Yes</b>, good work. ' }${ signed( name ) }` ) );

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
		[ 'ar', 'مع', 'ضد' ], [ 'bn', 'সমর্থন', 'বিরোধিতা' ], [ 'ca', 'A favor', 'En contra' ], [ 'cs', 'Pro', 'Proti' ], [ 'de', 'Pro', 'Kontra' ], [ 'es', 'A favor', 'En contra' ],
		[ 'eu', 'Alde', 'Aurka' ], [ 'fa', 'موافق', 'مخالف' ], [ 'fr', 'Pour', 'Contre' ], [ 'he', 'בעד', 'נגד' ], [ 'hi', 'समर्थन', 'विरोध' ], [ 'id', 'Setuju', 'Tidak setuju' ],
		[ 'it', 'Favorevoli', 'Contrari' ], [ 'ja', '賛成', '反対' ], [ 'ko', '찬성', '반대' ], [ 'nl', 'Voor', 'Tegen' ], [ 'pl', 'Za', 'Przeciw' ], [ 'pt', 'A favor', 'Contra' ],
		[ 'ru', 'За', 'Против' ], [ 'sv', 'För', 'Emot' ], [ 'tr', 'Destek', 'Karşı' ], [ 'uk', 'За', 'Проти' ], [ 'vi', 'Đồng ý', 'Phản đối' ], [ 'zh', '支持', '反对' ]
	] )( 'in %s', ( lang, support, oppose ) => {
		expect( countsOf( `${ heading( `${ support } (1)` ) }${ heading( `${ oppose } (0)` ) }`, lang ) ).toEqual( [ `${ support } (1): 0, 1`, `${ oppose } (0): 0, 0` ] );
	} );
} );
