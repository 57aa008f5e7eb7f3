import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check';
import { readPage } from '../../src/page/read';
import { countVotes } from '../../src/votes/count';
import { PARSERS } from './documents';

/** Pages written as .wikitext, as MediaWiki 1.43 with DiscussionTools renders them; what must be found in them. */
const PAGES = [
	{ file: 'vote', comments: 19, verified: 10, faults: [ '6 mismatch, 3 + 2 + 0 = 5: 6 should be 5' ], votes: [ 'Support: 8, 9', 'Oppose: 3, 3', 'Neutral: 1, 1' ] },
	{ file: 'budget', comments: 2, verified: 16, faults: [ '1,629.00 mismatch, 11.75 × 144 = 1,692' ], votes: [] },
	{ file: 'grant-report', comments: 4, verified: 21, faults: [ '28.32 mismatch, 405 ÷ 17 = 23.823…', '59.6 mismatch, 148 ÷ 260 = 56.92…' ], votes: [] }
];

describe.each( PARSERS )( '%s', ( _name, parse ) => {
	it.each( PAGES )( '$file', ( { file, comments, verified, faults, votes } ) => {
		const { discussion } = readPage( parse( readFileSync( new URL( `golden/${ file }.html`, import.meta.url ), 'utf8' ) ).body, 'en' );
		const findings = check( discussion );
		expect( discussion.comments ).toHaveLength( comments );
		expect( findings.filter( ( { verdict } ) => verdict === 'mismatch' || verdict === 'rounding' ).map( ( { claim, verdict, working } ) =>
			`${ claim.figure.text } ${ verdict }, ${ working }${ claim.suspect && claim.repair ? `: ${ claim.suspect.text } should be ${ Number( claim.repair.n ) / Number( claim.repair.d ) }` : '' }` ) ).toEqual( faults );
		expect( findings.filter( ( finding ) => finding.verdict === 'verified' ) ).toHaveLength( verified );
		expect( countVotes( discussion ).map( ( { heading, counted, stated } ) => `${ discussion.text.slice( heading.start, heading.end ) }: ${ counted }, ${ stated && stated.text }` ) ).toEqual( votes );
	} );
} );
