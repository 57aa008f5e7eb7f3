import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/check';
import { readHtml } from '../../src/cli/html';
import type { Discussion, Finding } from '../../src/model';
import { readText } from '../../src/page/text';

/**
 * The bound: for each character of the page, markup included, and for so many more to begin with, reading and checking
 * cost at most twice what a character of a page dense with claims costs on the same machine in the same run.
 * All pages here are so large that squared time would be far beyond.
 */
const TIMES_A_DENSE_PAGE = 2;
const CHARACTERS_TO_BEGIN = 50_000;

const many = ( piece: string, count: number ): string => piece.repeat( count );
const each = ( count: number, piece: ( i: number ) => string ): string => Array.from( { length: count }, ( _, i ) => piece( i ) ).join( '' );
const USER = '<a href="/wiki/User:A" title="User:A">A</a>';
const TIME = '10:00, 1 May 2021 (UTC)';

const TEXTS: readonly ( readonly [ name: string, text: string ] )[] = [
	[ 'a number of 10^5 digits', `${ many( '7', 1e5 ) } of 40` ],
	[ 'an equation of numbers of 10^5 digits', `${ many( '7', 1e5 ) } / ${ many( '3', 1e5 ) } = ${ many( '5', 1e5 ) }%` ],
	[ '10^5 groups of three', `${ many( '123,', 1e5 ) }456` ],
	[ '10^4 figures in one sentence', many( '17 votes, ', 1e4 ) ],
	[ '10^4 shares in one sentence', many( '12 of 40 (30%) and ', 1e4 ) ],
	[ '5,000 shares in one paragraph', many( '12 of 40 (35%). ', 5e3 ) ],
	[ '5,000 paragraphs', many( '12 of 40 (35%)\n', 5e3 ) ],
	[ 'a sum of 10^4 numbers', `${ many( '1 + ', 1e4 ) }1 = 10002` ],
	[ 'a chain of 10^4 equals signs', `${ many( '2 + 2 = ', 1e4 ) }4` ],
	[ '10^4 brackets', `${ many( '(', 1e4 ) }1${ many( ')', 1e4 ) } = 2` ],
	[ '10^4 parts', `${ many( '7%, ', 1e4 ) } respectively, the rest 5%` ],
	[ '10^4 changes', many( 'from 40 to 50, up 20%, ', 1e4 ) ],
	[ '10^4 rates', many( '12.5 impressions per follower, ', 1e4 ) ],
	[ '10^4 tallies', many( '(45/12/3), 78.9% support ', 1e4 ) ],
	[ '3,000 divisions by zero', many( '12 / 0 = 5. 0 of 0 (30%). From 0 to 0, up 5%. ', 1e3 ) ],
	[ '10^4 huge powers', many( '10^9999999 * 5e99999999 = 1.5x10^7 ', 5e3 ) ],
	[ '10^5 opened quotations', `${ many( '“', 1e5 ) } 12 of 40 (30%)` ],
	[ '10^4 zero-width characters and bidi controls', many( '1\u200b2 of\u200d 4\u20600 (\u202e30%\u202c) ', 1e4 ) ],
	[ '10^4 lone surrogates', many( '\ud83012 of\udc00 40 (30%) ', 1e4 ) ],
	[ '10^5 combining marks', `12${ many( '\u0301', 1e5 ) } of 40 (30%)` ],
	[ '10^4 footnotes that lead to each other', many( '30%* of 40**, *12 of 40, **see * [1] [1] see [2] [2] see [1] ', 2e3 ) ],
	[ '10^3 answers, each to the one before', each( 1000, ( i ) => `${ many( ':', i ) }You say 13,413. ${ i } of 5000 (30%) A${ i } (talk) ${ TIME }\n` ) ],
	[ '10^4 comments', each( 1e4, ( i ) => `${ many( ':', i % 20 ) }You say 13,413, I say ${ i }%. A${ i } (talk) ${ TIME }\n` ) ],
	[ 'a drawn table of 10^4 rows', `${ many( 'a\t12\t40\t30%\n', 1e4 ) }Total\t120000\t400000\t30%` ]
];

const PAGES: readonly ( readonly [ name: string, html: string ] )[] = [
	[ '10^4 nested lists', many( '<ul><li>12 of 40 (35%)', 1e4 ) ],
	[ '10^3 answers, each in the one before', many( `<dl><dd>you say 35% ${ USER } ${ TIME }`, 1e3 ) ],
	[ '10^4 nested inline elements', `${ many( '<span lang="de">', 1e4 ) }12 of 40 (35%)` ],
	[ '10^3 nested tables', many( '<table class="wikitable"><tr><td>1<td>', 1e3 ) ],
	[ 'spans of a million cells', `<table class="wikitable"><tr><th>Total<tr>${ many( '<td colspan="1000" rowspan="65534">5', 1000 ) }</table>` ],
	[ '10^4 cells of totals', `<table class="wikitable"><tr>${ many( '<th>Total', 120 ) }${ many( `<tr>${ many( '<td>55%', 120 ) }`, 120 ) }</table>` ],
	[ '60,000 text nodes in a paragraph', `<p>${ many( '1<b>2</b> ', 3e4 ) }` ],
	[ '10^4 footnotes that lead to each other', many( '<p>30%<sup class="reference" id="a"><a href="#b">[1]</a></sup> of 40</p><ol class="references"><li id="b">12 <a href="#a">^</a> 40 (35%)<sup class="reference"><a href="#b">[1]</a></sup></li></ol>', 2000 ) ],
	[ 'attributes of a megabyte', many( `<p lang="${ many( 'x-', 1e5 ) }" class="${ many( 'mw-parser-output ', 5e4 ) }">12 of 40 (35%)</p>`, 3 ) ],
	[ '10^4 headings', many( '<h2>12 of 40 (35%)</h2>', 1e4 ) ],
	[ '10^4 signatures in a paragraph', `<p>${ many( `${ USER } ${ TIME } `, 1e4 ) }` ],
	[ '10^4 links to users before one time', `<p>${ many( `${ USER } `, 1e4 ) }${ TIME }` ]
];

/** Microseconds of processor time: other work on the machine hardly counts. */
function timed( read: () => Discussion ): [ time: number, findings: Finding[] ] {
	const before = process.cpuUsage();
	const findings = check( read() );
	const { user, system } = process.cpuUsage( before );
	return [ user + system, findings ];
}

const DENSE = each( 1500, ( i ) => `In week ${ i } the page had ${ 2 * i + 40 } views, and ${ i + 20 } of ${ 2 * i + 40 } readers (50%) stayed, up 12% from ${ i + 11 }.\n` );
let dense = 0;

beforeAll( () => {
	// The first reading warms the engine.
	timed( () => readText( DENSE, 'en' ) );
	[ dense ] = timed( () => readText( DENSE, 'en' ) );
}, 60_000 );

const boundOf = ( page: string ): number => TIMES_A_DENSE_PAGE * dense / DENSE.length * ( page.length + CHARACTERS_TO_BEGIN );

// Between such tests the runner wants a word.
afterEach( () => new Promise( ( resolve ) => {
	setTimeout( resolve, 1 );
} ) );

// A busy machine may disturb one reading, hardly three; squared time fails each.
describe( 'time is bounded for a text with', { retry: 2 }, () => {
	test.each( TEXTS )( '%s', ( _, text ) => {
		const [ time ] = timed( () => readText( text, 'en' ) );
		expect( time ).toBeLessThan( boundOf( text ) );
	} );
} );

describe( 'time is bounded for a page with', { retry: 2 }, () => {
	test.each( PAGES )( '%s', ( _, html ) => {
		const [ time ] = timed( () => readHtml( html, 'en' ) );
		expect( time ).toBeLessThan( boundOf( html ) );
	} );
} );

test( 'a division by zero proves nothing', () => {
	const [ , findings ] = timed( () => readText( '12 / 0 = 5. Of 0 editors 0 agreed (30%). From 0 to 0, up 5%.', 'en' ) );
	expect( findings.filter( ( { verdict } ) => verdict !== 'unchecked' ) ).toEqual( [] );
} );
