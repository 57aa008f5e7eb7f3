import { expect, test } from 'vitest';
import { coloured, describe, plain } from '../../src/cli/people';
import { reportOf } from '../../src/cli/report';
import type { ClaimReport, Report } from '../../src/cli/report';
import { readText } from '../../src/page/text';

const TEXT = `We had 101,000 impressions and 8,100 followers: 12.46 impressions per follower. Ann (talk) 07:47, 4 April 2023 (UTC)
No: 120 + 35 = 156, and 12 of 40 (30%). Bob (talk) 08:00, 4 April 2023 (UTC)`;

test( 'tells figure, verdict, relation, working, source and coverage', () => {
	const report = reportOf( readText( TEXT, 'en' ), { comments: false, figures: false } );
	expect( describe( report, plain ).split( '\n' ) ).toEqual( [
		'≈ rounding   12.46   rate         101,000 ÷ 8,100 = 12.469…; expected 12.47 (cut off, not rounded)',
		expect.stringMatching( /^ {13}“12\.46 impressions.*” – Ann, 2023-04-04 07:47$/ ),
		expect.stringMatching( /^≠ mismatch {3}156 {5}formula {6}120 \+ 35 = 155; expected 155/ ),
		'             “120 + 35 = 156” – Bob, 2023-04-04 08:00',
		'✓ verified   30%     share        12 ÷ 40 = 30%',
		expect.stringMatching( /^ {13}“.*30%.*” – Bob, 2023-04-04 08:00$/ ),
		'',
		'3 claims: 1 verified, 1 rounding, 1 mismatch, 0 unchecked.',
		''
	] );
} );

test( 'lists comments and figures where asked for', () => {
	const report: Report = {
		claims: [],
		comments: [
			{ author: 'Ann', timestamp: '2023-04-04T07:47:00Z', level: 1, section: 'Numbers' }, { author: 'Bob', timestamp: '2023-04-04T08:00:00Z', level: 2, section: null }
		],
		figures: [
			{ figure: '1.234', nth: 1, value: '1.234', resolution: '0.001', percent: false, readings: [ '1234' ] }, { figure: '12.5%', nth: 1, value: '12.5', resolution: '0.1', percent: true, readings: [] }
		]
	};
	expect( describe( report, plain ) ).toBe( `2023-04-04 07:47  Ann  Numbers
2023-04-04 08:00    Bob

1.234   1.234  to 0.001, or 1234
12.5%   12.5%  to 0.1

2 comments. 0 claims: 0 verified, 0 rounding, 0 mismatch, 0 unchecked.
` );
} );

test( 'says so where there is nothing to say', () => {
	expect( describe( { claims: [] }, plain ) ).toBe( '0 claims: 0 verified, 0 rounding, 0 mismatch, 0 unchecked.\n' );
} );

test( 'colours only when told to', () => {
	const report = reportOf( readText( TEXT, 'en' ), { comments: false, figures: false } );
	expect( describe( report, plain ) ).not.toContain( '\u001b' );
	expect( describe( report, coloured ) ).toContain( '\u001b[1;31m≠ mismatch ' );
} );

test( 'keeps control characters of the page from the terminal', () => {
	const claim: ClaimReport = {
		figure: '30%', nth: 1, quote: '\u001b]0;owned\u0007 30%\u009b2J', relation: 'share', verdict: 'verified', expected: '30%', exact: '30/1', working: '12 ÷ 40 = 30%', inputs: [], slip: null,
		comment: { author: 'Eve\u001b[2J', timestamp: '2023-04-04T07:47:00Z' }
	};
	// eslint-disable-next-line no-control-regex
	expect( describe( { claims: [ claim ] }, plain ).replace( /\n/g, '' ) ).not.toMatch( /[\u0000-\u001f\u007f-\u009f]/ );
} );
