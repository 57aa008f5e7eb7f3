// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import en from '../../src/messages/en.json';
import { createWords } from '../../src/messages/message';
import { toJson, toWikitable } from '../../src/panel/export';
import { noteOf, plain } from '../../src/panel/note';
import { entriesOf } from '../../src/session';
import { contentOf, findingIn, read } from '../marks/fixture';

const words = createWords( { lang: 'en', messages: {} }, en );
const page = read( contentOf( '<p>Of 80 members 20 (35%) came: 12.46 each.</p>' ) );
const mismatch = findingIn( page, { figure: '35%', verdict: 'mismatch', inputs: [ '20', '80' ], working: '20 ÷ 80 = 25%', expected: '25%', slip: 'wrong-digit' } );
const unchecked = findingIn( page, { figure: '35%', verdict: 'unchecked' } );
const rounding = findingIn( page, { figure: '12.46', verdict: 'rounding', working: '101,000 ÷ 8,100 = 12.469…', expected: '12.47', slip: 'truncated' } );

describe( 'copies', () => {
	it( 'as a table in wikitext', () => {
		expect( toWikitable( entriesOf( page, [ mismatch ] ), words ) ).toBe(
			'{| class="wikitable"\n! Figure !! Verdict !! Working !! Recomputed !! Comment\n|-\n| 35% || Does not follow from the stated inputs || 20 ÷ 80 = 25% || 25% || \n|}' );
	} );
	it( 'as a table that says why a figure was not checked', () => {
		expect( toWikitable( entriesOf( page, [ { ...unchecked, reason: 'two-readings' } ] ), words ) ).toContain( '| 35% || Not checked || It can be read in more than one way. ||  || \n' );
	} );
	it( 'as a table with who wrote it and when', () => {
		const signed = read( contentOf( '<p>Of 80 members 20 (35%) came. <a href="/wiki/User:Ann">Ann</a> 10:00, 1 May 2021 (UTC)</p>' ) );
		expect( toWikitable( entriesOf( signed, [ findingIn( signed, { figure: '35%', verdict: 'mismatch' } ) ] ), words ) ).toContain( '|| Ann, 1 May 2021, 10:00 UTC\n' );
	} );
	it( 'as JSON, in the shape of the report', () => {
		expect( JSON.parse( toJson( entriesOf( page, [ mismatch ] ) ) ) ).toEqual( { version: 1, claims: [ {
			figure: '35%', nth: 1, quote: '35%', relation: 'share', verdict: 'mismatch', expected: '25%', exact: null, working: '20 ÷ 80 = 25%',
			inputs: [ { figure: '20', nth: 1 }, { figure: '80', nth: 1 } ], slip: 'wrong-digit', reason: null, comment: null
		} ] } );
	} );
	it( 'as a note that speaks of the numbers', () => {
		expect( noteOf( rounding, words ) ).toBe( 'A note on the figures: 101,000 ÷ 8,100 = 12.469…, which is 12.47 when rounded; the text says 12.46.' );
		expect( noteOf( mismatch, words ) ).toContain( 'Any of the numbers may be the wrong one.' );
	} );
	it.each( [ [ '12.46', '12.46' ], [ '{{x}}', '{{x}}' ], [ 'a|b', 'a|b' ], [ '~~' + '~~', '~~' + '~~' ], [ '[[x]]', '[[x]]' ], [ '<b>', '&lt;b>' ] ] )( 'with %s as plain text', ( text, inner ) => {
		expect( plain( text ) ).toBe( inner === '12.46' ? inner : `<${ 'nowiki' }>${ inner }</${ 'nowiki' }>` );
	} );
} );
