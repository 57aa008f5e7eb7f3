import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../src/check';
import { checking } from '../src/checking';
import { tableClaims } from '../src/claims/table';
import { toldClaims } from '../src/claims/tables/told';
import type { Finding } from '../src/model';
import { readHtml } from '../src/cli/html';

const SENTENCES = [ 'Of 40 editors 12 (30%) agreed.', 'It fell from 500 to 400, down by 25%.', 'There were 45 support and 12 oppose, 57 in total.', 'You say 30%.', 'Thanks.', '8,100 followers saw it.', 'That is 12.46 impressions per follower of 101,000 impressions.' ];
const SIGNED = ' <a href="/wiki/User:Ann">Ann</a> 10:00, 1 May 2021 (UTC)';
const TABLE = '<table class="wikitable"><tr><th>Year</th><th>Edits</th></tr><tr><td>A</td><td>12</td></tr><tr><td>B</td><td>30</td></tr><tr><td>C</td><td>8</td></tr><tr><th>Total</th><td>51</td></tr></table>';

const comment = fc.tuple( fc.array( fc.constantFrom( ...SENTENCES ), { minLength: 1, maxLength: 4 } ), fc.boolean() ).map( ( [ said, isSigned ] ) => `<p>${ said.join( ' ' ) }${ isSigned ? SIGNED : '' }</p>` );
const block = fc.oneof( { weight: 6, arbitrary: comment }, { weight: 2, arbitrary: fc.constant( '<h2>Next</h2>' ) }, { weight: 1, arbitrary: fc.constant( TABLE ) } );
const page = fc.array( block, { minLength: 1, maxLength: 15 } ).map( ( blocks ) => readHtml( blocks.join( '' ), 'en' ) );

/** What is said of each figure, in the order of the text. */
const told = ( findings: Finding[] ): string[] => findings.sort( ( a, b ) => a.claim.figure.start - b.claim.figure.start )
	.map( ( { claim, verdict, working } ) => `${ claim.figure.start } ${ claim.relation } ${ verdict } ${ working }` );

test( 'wherever it begins, the check finds the same', () => {
	let found = 0;
	fc.assert( fc.property( page, fc.double( { min: 0, max: 1.2, noNaN: true } ), ( discussion, part ) => {
		const findings = [ ...checking( discussion, Math.floor( part * discussion.text.length ), { tableClaims, toldClaims } ) ].flat();
		found += findings.length;
		expect( told( findings ) ).toEqual( told( check( discussion ) ) );
	} ), { numRuns: 40 } );
	expect( found ).toBeGreaterThan( 100 );
} );

test( 'what the reader sees is checked first', () => {
	const discussion = readHtml( SENTENCES.map( ( sentence ) => `<h2>Section</h2><p>${ sentence }</p>` ).join( '' ), 'en' );
	const place = discussion.text.indexOf( '500' );
	const [ first, ...others ] = [ ...checking( discussion, place, null ) ].flat();
	expect( discussion.text.slice( first.claim.quote.start, first.claim.quote.end ) ).toContain( '25%' );
	expect( Math.min( ...others.map( ( { claim } ) => claim.figure.start ) ) ).toBeLessThan( place );
} );
