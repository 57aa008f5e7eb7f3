import { describe, expect, it } from 'vitest';
import { findingsOf } from './wikitext';

const SURVEY = `== Survey ==
{| class="wikitable"
! Group !! Asked !! Answered !! %
|-
| Librarians || 145 || 60 || 41.4
|-
| Teachers || 212 || 71 || 33.5
|-
| Others || 90 || 27 || 30.0
|-
! Total !! 447 !! 158 !! 35.3
|}`;
const EDITS = `== Edits ==
{| class="wikitable"
! Wiki !! Edits !! Uploads
|-
| Breton || 412 || 37
|-
| Welsh || 822 || 61
|-
! Total !! 1,234 !! 98
|}`;
const VOTES_DE = `== Umfrage ==
{| class="wikitable"
! Antwort !! Stimmen
|-
| dafür || 48
|-
| dagegen || 21
|-
| weiß nicht || 11
|}`;

const saidOf = ( table: string, prose: string, lang = 'en' ): string[] => {
	const end = findingsOf( table, lang ).length;
	return findingsOf( `${ table }\n${ prose }`, lang ).slice( end ).map( ( { claim, verdict } ) => `${ claim.figure.text } ${ claim.relation } ${ verdict }` );
};

describe( 'prose about a table', () => {
	it.each( [
		[ SURVEY, 'As the table shows, 41.4% of the librarians answered.', [ '41.4% restatement verified' ] ],
		[ SURVEY, 'As the table shows, 44.1% of the librarians answered.', [ '44.1% restatement mismatch' ] ],
		[ SURVEY, 'According to the table, 212 teachers were asked.', [ '212 restatement verified' ] ],
		[ EDITS, 'In the table, the total of 1,234 edits is a record.', [ '1,234 restatement verified' ] ],
		[ EDITS, 'The table shows a total of 1,243 edits.', [ '1,243 restatement mismatch' ] ],
		[ EDITS, 'The table lists 822 Welsh edits.', [ '822 restatement verified' ] ],
		[ VOTES_DE, 'Die Tabelle zeigt: 60 % waren dafür.', [ '60 % share verified' ] ]
	] )( '%# %s\n%s', ( table, prose, expected ) => {
		expect( saidOf( table, prose, table === VOTES_DE ? 'de' : 'en' ) ).toEqual( expected );
	} );
} );

describe( 'prose that leaves room for doubt is not accused', () => {
	it.each( [
		[ SURVEY, 'If the table is right, 44.1% of the librarians answered?' ],
		[ SURVEY, 'The table does not show that 44.1% of the librarians answered.' ],
		[ SURVEY, 'The table leaves out that 12.5% of the librarians and 3.1% of the teachers answered late.' ],
		[ SURVEY, 'About 44% of the librarians had seen the banner.' ],
		[ SURVEY, 'In last year\'s table 38.0% of all had answered.' ],
		[ EDITS, 'The table needs 1,300 Welsh edits to be complete.' ],
		[ EDITS, 'Without bots the table would show 1,100 edits.' ],
		[ EDITS, 'The table covers 30 days and 2 wikis.' ],
		[ `${ EDITS }\n${ EDITS.replace( '== Edits ==', '' ) }`, 'The table shows a total of 1,243 edits.' ]
	] )( '%# %s\n%s', ( table, prose ) => {
		expect( saidOf( table, prose ).filter( ( said ) => /mismatch|rounding/.test( said ) ) ).toEqual( [] );
	} );
} );
