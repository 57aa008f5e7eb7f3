import { describe, expect, it } from 'vitest';
import type { Expression, Figure, Reading, Relation } from '../../src/model';
import { judge } from '../../src/judge/judge';
import { rational } from '../../src/judge/rational';
import { settle } from '../../src/judge/settle';
import { claimOf, ENGLISH, figureOf, GERMAN, judged, work } from './figure';

const charitable = ( source: string ): Reading => ( { expression: work( source ), charitable: true } );
const noted = ( source: string ): Reading => ( { expression: work( source ), note: 'points-not-percent' } );
const verdictOf = ( figure: string, readings: readonly ( string | Reading )[], plain = true ) =>
	judge( claimOf( figureOf( figure ), readings, { binding: plain ? 'bound' : 'loose' } ), ENGLISH );

describe( 'several readings', () => {
	it( 'takes the one that makes the claim true, in whatever place', () => {
		const finding = verdictOf( '69%', [ '31 / ( 31 + 9 ) * #100', '31 / ( 31 + 9 + 5 ) * #100' ] );
		expect( finding ).toMatchObject( { verdict: 'verified', working: '31 ÷ (31 + 9 + 5) = 68.88…%' } );
		expect( finding.inputs.map( ( { text } ) => text ) ).toEqual( [ '31', '9', '5' ] );
	} );

	it( 'prefers rounding to mismatch, and the first among equals', () => {
		expect( verdictOf( '68%', [ '31 / ( 31 + 9 ) * #100', '31 / ( 31 + 9 + 5 ) * #100' ] ).verdict ).toBe( 'rounding' );
		expect( verdictOf( '50%', [ '31 / ( 31 + 9 ) * #100', '31 / ( 31 + 9 + 5 ) * #100' ] ) ).toMatchObject( { verdict: 'mismatch', expected: '78%' } );
	} );

	it( 'takes a true one before one that is nearly true', () => {
		expect( verdictOf( '43.2%', [ '119 / 276 * #100', '54 / 125 * #100' ] ).verdict ).toBe( 'verified' );
	} );

	it( 'tries each admissible value of an ambiguous figure', () => {
		const ambiguous = ( text: string, ...readings: number[] ) => judge( claimOf( figureOf( text, { readings: readings.map( ( n ) => rational( n ) ) } ), [ '1000 + 234' ] ), ENGLISH ).verdict;
		expect( ambiguous( '1.234' ) ).toBe( 'mismatch' );
		expect( ambiguous( '1.234', 1234 ) ).toBe( 'verified' );
		expect( ambiguous( '0.000', 0 ) ).toBe( 'mismatch' );
	} );

	it( 'reads no 70 into 70,000, as nobody writes three noughts behind a mark', () => {
		const said = ( text: string, source: string, parts: Partial<Figure> ) => judged( figureOf( text, parts ), source ).verdict;
		expect( said( '70,000', '35 * 2', { readings: [ rational( 70 ) ] } ) ).toBe( 'mismatch' );
		expect( said( '70,500', '47 * 3 / 2', { readings: [ rational( 141, 2 ) ] } ) ).toBe( 'verified' );
		// In the notation of others, and in "70 to 80 thousand".
		expect( said( '70.000', '35,000 * 2', { readings: [ rational( 70000 ) ] } ) ).toBe( 'verified' );
		expect( said( '70,000', '35 * 2', { readings: [ rational( 70 ) ], magnitude: true, resolution: rational( 1000 ) } ) ).toBe( 'verified' );
	} );

	it( 'prefers, where all fail, the one that a slip explains to the digit', () => {
		const readings = [ '60% - 45%', '( 60% - 45% ) / 60% * #100' ];
		expect( verdictOf( '2.5%', readings ) ).toMatchObject( { verdict: 'mismatch', expected: '25.0%', slip: 'decimal-slip' } );
		expect( verdictOf( '51%', readings ) ).toMatchObject( { expected: '15%', slip: 'transposed-digits' } );
		expect( verdictOf( '7.4%', readings ) ).toMatchObject( { expected: '15.0%', slip: null } );
	} );

	it( 'lets a charitable reading verify, and nothing else', () => {
		expect( verdictOf( '12', [ '1 + 1', charitable( '3 * 4' ) ] ).verdict ).toBe( 'verified' );
		expect( verdictOf( '12', [ '1 + 1', charitable( '37 / 3' ) ] ).verdict ).toBe( 'verified' );
		expect( verdictOf( '12', [ '1 + 1', charitable( '38 / 3' ) ] ) ).toMatchObject( { verdict: 'mismatch', exact: '2' } );
		expect( verdictOf( '12', [ charitable( '1 + 1' ) ] ) ).toMatchObject( { verdict: 'unchecked', reason: 'no-inputs' } );
	} );

	it( 'gives the note of a reading with a verified claim only', () => {
		const change = '( 15% - 12% ) / 12% * #100';
		expect( verdictOf( '3%', [ change, noted( '15% - 12%' ) ] ) ).toMatchObject( { verdict: 'verified', slip: 'points-not-percent' } );
		expect( verdictOf( '25%', [ change, noted( '15% - 12%' ) ] ) ).toMatchObject( { verdict: 'verified', slip: null } );
		expect( verdictOf( '9%', [ noted( '15% - 12%' ) ] ).verdict ).toBe( 'unchecked' );
	} );
} );

describe( 'the working', () => {
	it.each<[ string, string, string ]>( [
		[ '44', '#100 - 21 - 35', '100 − 21 − 35 = 44' ],
		[ '8', '10 - ( 5 - 3 )', '10 − (5 − 3) = 8' ],
		[ '6', '24 / ( 8 / 2 )', '24 ÷ (8 ÷ 2) = 6' ],
		[ '36', '( 5 + 4 ) * 4', '(5 + 4) × 4 = 36' ],
		[ '21', '5 + 4 * 4', '5 + 4 × 4 = 21' ],
		[ '8', '20 - 3 * 4', '20 − 3 × 4 = 8' ],
		[ '2', '3 * 4 / 6', '3 × 4 ÷ 6 = 2' ],
		[ '150%', '30 / 12 * #100 - #100', '30 ÷ 12 × 100 − 100 = 150%' ],
		[ '12', '50% / #100 * 24', '50% × 24 = 12' ],
		[ '12.5', '50% / 4', '50% ÷ 4 = 12.5' ],
		[ '0.5', '50 / #100', '50 ÷ 100 = 0.5' ],
		[ '30%', '12 / 40 * #100', '12 ÷ 40 = 30%' ],
		[ '30', '12 / 40 * #100', '12 ÷ 40 × 100 = 30' ],
		[ '120%', '12 * 10', '12 × 10 = 120%' ],
		[ '13,413', '13,413', '13,413' ]
	] )( 'of %s = %s', ( figure, source, working ) => {
		expect( verdictOf( figure, [ source ] ).working ).toBe( working );
	} );

	it( 'shows a fraction as one', () => {
		const times = ( n: number, d: number ): Expression => ( { op: '*', left: { constant: rational( n, d ) }, right: { figure: figureOf( '24' ) } } );
		expect( verdictOf( '12', [ { expression: times( 1, 2 ) } ] ).working ).toBe( '1/2 × 24 = 12' );
		expect( verdictOf( '72', [ { expression: times( 6, 2 ) } ] ).working ).toBe( '3 × 24 = 72' );
	} );
} );

describe( 'the exact value', () => {
	it.each<[ string, string ]>( [
		[ '101,000 / 8,100', '101000/8100' ],
		[ '123456789012 / 24691357802', '123456789012/24691357802' ],
		[ '1234567890120 / 24691357802', '617283945060/12345678901' ]
	] )( 'of %s is %s: as it was worked out, or in lowest terms where that is too long', ( source, exact ) => {
		expect( verdictOf( '5', [ source ] ).exact ).toBe( exact );
	} );
} );

describe( 'what cannot be said', () => {
	it( 'is unchecked where the wording is not plain', () => {
		expect( verdictOf( '12', [ '1 + 1' ], false ) ).toMatchObject( { verdict: 'unchecked', reason: 'two-readings', expected: null, exact: null, working: '', slip: null } );
		expect( verdictOf( '1.2', [ '10.1 / 8.1' ], false ).verdict ).toBe( 'verified' );
		expect( verdictOf( '1.3', [ '10.1 / 8.1' ], false ).verdict ).toBe( 'unchecked' );
		// So many digits, and hardly off: that is no chance.
		expect( verdictOf( '12.46', [ '101,000 / 8,100' ], false ).verdict ).toBe( 'rounding' );
		expect( verdictOf( '2', [ '1 + 1' ], false ).verdict ).toBe( 'verified' );
	} );

	it( 'is unchecked without inputs, or with the reason that the claim gives', () => {
		expect( verdictOf( '12', [] ) ).toMatchObject( { verdict: 'unchecked', reason: 'no-inputs', inputs: [] } );
		expect( judge( claimOf( figureOf( '12' ), [], { reason: 'other-subject' } ), ENGLISH ).reason ).toBe( 'other-subject' );
	} );

	it( 'is unchecked where a figure is longer than any in a discussion', () => {
		const long = ( digits: number ) => verdictOf( '7'.repeat( digits ), [ '1 + 1' ] ).reason;
		expect( [ long( 2000 ), long( 2001 ) ] ).toEqual( [ null, 'unreadable-input' ] );
		expect( verdictOf( '12', [ `1 + ${ '7'.repeat( 2001 ) }` ] ).reason ).toBe( 'unreadable-input' );
	} );

	it( 'is unchecked where the only reading divides by zero', () => {
		expect( verdictOf( '12', [ '7 / ( 3 - 3 )' ] ).verdict ).toBe( 'unchecked' );
		expect( verdictOf( '12', [ '1 + 7 / ( 3 - 3 )' ] ).verdict ).toBe( 'unchecked' );
		expect( verdictOf( '12', [ '7 / ( 3 - 3 )', '3 * 4' ] ).verdict ).toBe( 'verified' );
	} );

	it( 'is unchecked where a rounded divisor may be zero, so that any value may come out', () => {
		expect( verdictOf( '50', [ '7 / ( 2.1 - 2.05 )' ] ) ).toMatchObject( { verdict: 'unchecked', reason: 'two-readings', expected: null, interval: null } );
		expect( verdictOf( '50', [ '1 + 1', '7 / ( 2.1 - 2.05 )' ] ).verdict ).toBe( 'unchecked' );
		expect( verdictOf( '50', [ '7 / ( 2.1 - 2.05 )', '5 * 10' ] ).verdict ).toBe( 'verified' );
		expect( verdictOf( '140', [ '7 / ( 2.1 - 2.05 )' ] ).verdict ).toBe( 'verified' );
		expect( verdictOf( '50', [ '7 / ( 2.3 - 2.05 )' ] ).verdict ).toBe( 'mismatch' );
	} );

	it( 'is unreadable where a number has thousands of digits, and quick about it', () => {
		const long = '7'.repeat( 100000 );
		const started = Date.now();
		expect( verdictOf( '12', [ `${ long } / 3` ] ).reason ).toBe( 'unreadable-input' );
		expect( verdictOf( long, [ '3 * 4' ] ).reason ).toBe( 'unreadable-input' );
		expect( Date.now() - started ).toBeLessThan( 500 );
	} );
} );

describe( 'ambiguous notation', () => {
	const ambiguous = figureOf( '1.234', { readings: [ rational( 1234 ) ] } );

	it( 'takes the reading of the figure that makes it true, at that reading\'s resolution', () => {
		expect( judged( ambiguous, '617 * 2' ) ).toMatchObject( { verdict: 'verified', expected: '1.234', exact: '1234' } );
		expect( judged( ambiguous, '2,468.6 / 2' ) ).toMatchObject( { verdict: 'verified', expected: '1.234' } );
		expect( judged( ambiguous, '2.468 / 2' ) ).toMatchObject( { verdict: 'verified', expected: '1.234', exact: '2468/2000' } );
	} );

	it( 'reports a mismatch on the best reading', () => {
		expect( judged( ambiguous, '617 * 3' ) ).toMatchObject( { verdict: 'mismatch', expected: '1,851.000' } );
	} );

	it( 'scales the resolution of an input that is read otherwise', () => {
		const figure = figureOf( '1.200', { inputResolution: rational( 1, 1000 ) } );
		const expression = { op: '/' as const, left: { figure, value: rational( 1200 ) }, right: work( '7' ) };
		expect( judged( '171.49', { expression } ).verdict ).toBe( 'rounding' );
		expect( judged( '171.51', { expression } ).verdict ).toBe( 'mismatch' );
	} );
} );

describe( 'what a finding says', () => {
	it.each<[ string, string, string, string ]>( [
		[ '12.46', '101,000 / 8,100', '101000/8100', '101,000 ÷ 8,100 = 12.469…' ],
		[ '16.37%', '1,326 / 8,100 * #100', '132600/8100', '1,326 ÷ 8,100 = 16.370…%' ],
		[ '2.08%', '13,413 / 643,530 * 100', '1341300/643530', '13,413 ÷ 643,530 × 100 = 2.084…%' ],
		[ '25%', '( 500 - 400 ) / 400 * #100', '10000/400', '(500 − 400) ÷ 400 = 25%' ],
		[ '8', '10 - ( 5 - 3 )', '8', '10 − (5 − 3) = 8' ],
		[ '15', '10 + ( 3 + 2 )', '15', '10 + 3 + 2 = 15' ],
		[ '6', '12 / ( 4 / 2 )', '24/4', '12 ÷ (4 ÷ 2) = 6' ],
		[ '9.7', '1.2 + 3.4 + 5.1', '97/10', '1.2 + 3.4 + 5.1 = 9.7' ],
		[ '50%', '( 10% / #100 + 40% / #100 ) * #100', '5000/100', '10% + 40% = 50%' ],
		[ '10', '20% / #100 * 50', '1000/100', '20% × 50 = 10' ],
		[ '8,186', '8,186', '8186', '8,186' ]
	] )( '%s from %s', ( figure, expression, exact, working ) => {
		expect( judged( figure, expression ) ).toMatchObject( { verdict: expect.stringMatching( /verified|rounding/ ), exact, working } );
	} );

	it( 'reduces a fraction that has grown long', () => {
		expect( judged( '1', '1.000000001 * 1.000000001 / 1.000000001' ).exact ).toBe( '1000000001/1000000000' );
	} );

	it( 'is written in the marks of the language', () => {
		expect( judge( claimOf( figureOf( '500' ), [ '617 * 2' ] ), GERMAN ) ).toMatchObject( { expected: '1.234', working: '617 × 2 = 1.234' } );
	} );

	it( 'names each input once, in the order of the working', () => {
		expect( judged( '25%', '( 500 - 400 ) / 400 * #100' ).inputs.map( ( { text } ) => text ) ).toEqual( [ '500', '400' ] );
	} );
} );

describe( 'settle', () => {
	it( 'keeps the kindest finding of each figure, the first among equals', () => {
		const figure = figureOf( '12', { start: 3 } );
		const on = ( source: string, plain = true ) => judge( claimOf( figure, [ source ], { binding: plain ? 'bound' : 'loose' } ), ENGLISH );
		const [ wrong, right, doubtful ] = [ on( '1 + 1' ), on( '3 * 4' ), on( '1 + 1', false ) ];
		expect( settle( [ wrong, right ] ) ).toEqual( [ right ] );
		expect( settle( [ right, on( '6 * 2' ) ] ) ).toEqual( [ right ] );
		expect( settle( [ doubtful, wrong ] ) ).toEqual( [ wrong ] );
		const near = judge( claimOf( figureOf( '12.4', { start: 3 } ), [ '37.49 / 3' ] ), ENGLISH );
		const far = judge( claimOf( figureOf( '12.4', { start: 3 } ), [ '1 + 1' ] ), ENGLISH );
		expect( near.verdict ).toBe( 'rounding' );
		const [ unexplained, explained ] = [ on( '420 + 515' ), on( '11 * 1' ) ];
		expect( settle( [ unexplained, explained ] ) ).toEqual( [ explained ] );
		expect( settle( [ explained, unexplained ] ) ).toEqual( [ explained ] );
		expect( settle( [ explained, on( '10 + 3' ) ] ) ).toEqual( [ explained ] );
		const loose = { ...explained, claim: { ...explained.claim, binding: 'loose' as const } };
		expect( settle( [ loose, explained ] ) ).toEqual( [ explained ] );
		expect( settle( [ loose, unexplained ] ) ).toEqual( [ loose ] );
		expect( settle( [ far, near ] ) ).toEqual( [ near ] );
		expect( settle( [ near, far ] ) ).toEqual( [ near ] );
		const true12 = judge( claimOf( figureOf( '12.4', { start: 3 } ), [ '62 / 5' ], { binding: 'loose' } ), ENGLISH );
		expect( settle( [ near, true12 ] ) ).toEqual( [ true12 ] );
		expect( settle( [ true12, explained ] ) ).toEqual( [ true12 ] );
	} );

	it.each<[ string, Partial<Figure>, Relation, boolean ]>( [
		[ '12%', {}, 'share', true ], [ '12', { kind: 'points' }, 'change', true ], [ '12', {}, 'table', true ], [ '1.2', {}, 'rate', true ],
		[ '12', {}, 'rate', false ], [ '1.2', {}, 'share', false ], [ '12', {}, 'sum', false ]
	] )( 'tells of what could not be checked where it reads like a derived figure: %s %j of a %s: %s', ( text, parts, relation, isTold ) => {
		const finding = judge( claimOf( figureOf( text, parts ), [], { relation } ), ENGLISH );
		expect( settle( [ finding ] ) ).toEqual( isTold ? [ finding ] : [] );
	} );

	it( 'takes no figure for the result of inputs that another one is rightly worked out of', () => {
		const given = { '24': figureOf( '24', { start: 20 } ), '60': figureOf( '60', { start: 30 } ) };
		const said = ( text: string, start: number, source: string, parts: Partial<Figure> = {}, threshold = false ) =>
			judge( { ...claimOf( figureOf( text, { start, ...parts } ), [ { expression: work( source, given ) } ] ), threshold }, ENGLISH );
		const [ wrong, right ] = [ said( '30%', 1, '24 / 60 * #100' ), said( '40%', 40, '24 / 60 * #100' ) ];
		expect( [ wrong.verdict, right.verdict ] ).toEqual( [ 'mismatch', 'verified' ] );
		expect( settle( [ wrong, right ] ) ).toEqual( [ right ] );
		expect( settle( [ wrong, said( '60%', 40, '( 60 - 24 ) / 60 * #100' ) ] ) ).toHaveLength( 2 );
		expect( settle( [ wrong, said( '84', 40, '24 + 60' ) ] ) ).toHaveLength( 2 );
		expect( settle( [ wrong, said( '40%', 40, '24 / 60 * #100', {}, true ) ] ) ).toHaveLength( 2 );
	} );

	describe( 'of figures that follow from each other', () => {
		const [ part, rest, whole ] = [ figureOf( '38', { start: 1 } ), figureOf( '12', { start: 9 } ), figureOf( '50', { start: 20 } ) ];
		const given = { '38': part, '12': rest, '50': whole };
		const on = ( figure: Figure, source: string, plain: boolean ) => judge( claimOf( figure, [ { expression: work( source, given ) } ], { binding: plain ? 'bound' : 'loose' } ), ENGLISH );

		it.each<[ string, boolean, boolean, readonly string[] ]>( [
			[ 'keeps the last one', true, true, [ '12' ] ], [ 'keeps the plain one', true, false, [ '38' ] ], [ 'keeps the plain one, though it is the last', false, true, [ '12' ] ], [ 'keeps the last of two that are not', false, false, [ '12' ] ]
		] )( '%s', ( _, isFirstPlain, isSecondPlain, kept ) => {
			const findings = [ on( part, '50 - 12', isFirstPlain ), on( rest, '50 - 38', isSecondPlain ) ];
			expect( settle( findings ).map( ( { claim } ) => claim.figure.text ) ).toEqual( kept );
			expect( settle( findings.slice().reverse() ).map( ( { claim } ) => claim.figure.text ) ).toEqual( kept );
		} );

		it( 'keeps both where only one follows from the other', () => {
			const findings = [ on( part, '50 - 12', true ), on( rest, '3 * 4', true ) ];
			expect( settle( findings ) ).toEqual( findings );
		} );
	} );
} );
