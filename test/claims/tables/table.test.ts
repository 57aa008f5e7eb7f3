import { describe, expect, it } from 'vitest';
import { tableClaims } from '../../../src/claims/table';
import { checked, summaryOf } from './checked';
import { readGrid } from './grid';

const workings = ( grid: string, lang = 'en' ): string[] => checked( grid, lang ).map( ( finding ) => `${ finding.claim.figure.text } ${ finding.verdict }: ${ finding.working }` );

describe( 'inputs', () => {
	it( 'stand in the order of the table', () => {
		expect( workings( `
			!Room | !Valid | !Invalid | !Sum
			A | 77 | 4 | 81
			B | 103 | 6 | 109` ) ).toEqual( [ '81 verified: 77 + 4 = 81', '109 verified: 103 + 6 = 109' ] );
	} );

	it( 'of a share are part and whole, and the whole is the printed total', () => {
		expect( workings( `
			!Item | !Cost | !Share
			Tea | 120 | 37.5%
			Cake | 200 | 62.5%
			Total | 320 | 100%` ).slice( 0, 2 ) ).toEqual( [ '37.5% verified: 120 ÷ 320 = 37.5%', '62.5% verified: 200 ÷ 320 = 62.5%' ] );
	} );

	it( 'of a change are the new and the old value, and a wrong base is named', () => {
		const [ first, second ] = checked( `
			! | !2021 | !2022 | !%
			Readers | 320 | 470 | 31.9
			Editors | 410 | 451 | 10.0
			Files | 812 | 933 | 14.9`, 'en' );
		expect( [ first.expected, first.slip, second.verdict ] ).toEqual( [ '46.9', 'wrong-base', 'verified' ] );
	} );
} );

describe( 'rounding', () => {
	it( 'may explain a sum of measured areas', () => {
		expect( checked( `
			!Island | !Area (km²) | !People
			Big | 41 | 2,310
			Long | 19 | 845
			Far | 7 | 122
			Total | 68 | 3,277`, 'en' ).map( summaryOf ) ).toEqual( [ '68 rounding', '3,277 verified' ] );
	} );

	it( 'may not explain zeros beside cells that are printed to the unit', () => {
		const [ total ] = checked( `
			!Line | !Paid
			Rent | 12,000
			Print | 1,437
			Post | 500
			Total | 13,973`, 'en' );
		expect( [ total.verdict, total.expected, total.slip ] ).toEqual( [ 'mismatch', '13,937', 'transposed-digits' ] );
	} );

	it( 'of a mean shows', () => {
		expect( checked( `
			!Who | !Hours
			Jo | 14
			Mo | 19
			Flo | 23
			Average | 18.6`, 'en' ).map( ( { verdict, expected, slip } ) => [ verdict, expected, slip ] ) ).toEqual( [ [ 'rounding', '18.7', 'truncated' ] ] );
	} );
} );

describe( 'the faulty cell', () => {
	it( 'is named where its row and its column miss by as much', () => {
		const faults = checked( `
			!Chamber | !Red | !Blue | !Total
			Upper | 31 | 24 | 55
			Lower | 118 | 79 | 215
			Youth | 12 | 15 | 27
			Total | 161 | 136 | 297`, 'en' ).filter( ( { verdict } ) => verdict === 'mismatch' );
		expect( faults.map( summaryOf ) ).toEqual( [ '215 mismatch', '136 mismatch' ] );
		for ( const { claim, repaired } of faults ) {
			expect( repaired ).toBe( '97' );
			expect( claim.suspect?.text ).toBe( '79' );
			expect( claim.repair ).toEqual( { n: 97n, d: 1n } );
		}
	} );

	it( 'is a total that its row contradicts and that spoils the corner', () => {
		const [ fault, ...others ] = checked( `
			!Chamber | !Red | !Blue | !Total
			Upper | 31 | 24 | 65
			Lower | 118 | 97 | 215
			Youth | 12 | 15 | 27
			Total | 161 | 136 | 297`, 'en' );
		expect( [ fault.verdict, fault.claim.suspect?.text, fault.claim.repair?.n ] ).toEqual( [ 'mismatch', '65', 55n ] );
		expect( others.map( ( { verdict } ) => verdict ) ).toEqual( [ 'verified', 'verified', 'verified', 'verified', 'verified' ] );
	} );

	it( 'is not guessed without a second sum', () => {
		const [ fault ] = checked( `
			!County | !Photos | !Monuments
			Vas | 412 | 77
			Zala | 268 | 61
			Total | 608 | 138`, 'en' );
		expect( [ fault.verdict, fault.claim.suspect ] ).toEqual( [ 'mismatch', undefined ] );
	} );
} );

describe( 'an addend that cannot be read', () => {
	it( 'leaves its total unchecked and the others judged', () => {
		const findings = checked( `
			!Wiki | !Edits | !Files | !Pages
			North | 12 | 4 | 31
			South | n/a | 7 | 28
			East | 20 | 11 | 40
			Total | 57 | 22 | 99`, 'en' );
		expect( findings.map( summaryOf ) ).toEqual( [ '57 unchecked', '22 verified', '99 verified' ] );
		expect( findings[ 0 ].reason ).toBe( 'unreadable-input' );
	} );
} );

describe( 'notation', () => {
	it( 'is that of the column: 1.234 beside 950 in an English page', () => {
		expect( workings( `
			!Ort | !Stimmen | !Briefe
			A | 1.234 | 40
			B | 950 | 61
			Total | 2.184 | 101` )[ 0 ] ).toBe( '2.184 verified: 1.234 + 950 = 2.184' );
	} );

	it( 'takes years for numbers in a column of numbers', () => {
		expect( workings( `
			!Item | !A | !B
			x | 1997 | 12
			y | 1200 | 30
			Total | 3197 | 42` )[ 0 ] ).toBe( '3197 verified: 1997 + 1200 = 3197' );
	} );
} );

describe( 'tables that cost nothing', () => {
	it( 'have no heading of sums or shares', () => {
		const { text, table } = readGrid( '!Name | !Votes\nAsh | 41\nElm | 52', 'en' );
		expect( tableClaims( text, table, 'en' ) ).toEqual( [] );
	} );
} );
