import { describe, expect, it } from 'vitest';
import type { Claim, Figure, Relation } from '../../src/model';
import { rational } from '../../src/judge/rational';
import { figureOf, judged, work } from './figure';

/** What is said of a figure: its verdict, or why nothing is. */
function said( figure: string | Figure, source: string, parts: Partial<Claim> ): string {
	const { verdict, reason } = judged( figure, source, { relation: 'rate', ...parts } );
	return reason || verdict;
}

describe( 'a fault of a claim that is worded plainly', () => {
	it.each<[ string, string, Relation, string ]>( [
		// up to eight times too much or too little
		[ '88', '11 * 1', 'rate', 'mismatch' ],
		[ '89', '11 * 1', 'rate', 'other-subject' ],
		[ '-89', '11 * 1', 'rate', 'other-subject' ],
		[ '11', '88 * 1', 'rate', 'mismatch' ],
		[ '11', '89 * 1', 'rate', 'other-subject' ],
		[ '-11', '3 - 92', 'rate', 'other-subject' ],
		// more with a slip that explains it
		[ '110', '11 * 1', 'rate', 'mismatch' ],
		[ '11,000', '11 * 1', 'rate', 'mismatch' ],
		// or with inputs that are told one by one
		[ '89', '11 * 1', 'formula', 'mismatch' ],
		[ '89', '11 * 1', 'partition', 'mismatch' ],
		[ '89', '11 * 1', 'table', 'mismatch' ],
		[ '89', '11', 'restatement', 'mismatch' ]
	] )( '%s for %s, a %s: %s', ( figure, source, relation, expected ) => {
		expect( said( figure, source, { relation } ) ).toBe( expected );
	} );
} );

describe( 'a fault of a claim that needs a slip', () => {
	it.each<[ string, string, string ]>( [
		// none
		[ '88', '11 * 1', 'other-subject' ],
		// digits exchanged
		[ '32', '23 * 1', 'mismatch' ],
		[ '2.1', '1.2 * 1', 'mismatch' ],
		// one more or less
		[ '11', '10 * 1', 'mismatch' ],
		[ '9', '10 * 1', 'mismatch' ],
		[ '10', '9 * 1', 'other-subject' ],
		// the decimal mark shifted
		[ '5%', '1 / 2 * #100', 'mismatch' ],
		[ '4.5', '45 * 1', 'mismatch' ],
		[ '50', '5 * 1', 'other-subject' ],
		// one digit wrong
		[ '24', '27 * 1', 'mismatch' ],
		[ '2.4', '2.7 * 1', 'mismatch' ],
		[ '20', '70 * 1', 'other-subject' ],
		[ '4', '7 * 1', 'other-subject' ],
		// the sign, of two digits or where one is printed
		[ '+9', '49 - 58', 'mismatch' ],
		[ '9', '49 - 58', 'other-subject' ],
		[ '10', '48 - 58', 'mismatch' ],
		// the rest for the part, unless that is hardly anything
		[ '60%', '12 / 30 * #100', 'mismatch' ],
		[ '10%', '27 / 30 * #100', 'mismatch' ],
		[ '8%', '23 / 25 * #100', 'other-subject' ],
		[ '100%', '0 / 30 * #100', 'other-subject' ],
		// any other
		[ '10', '10 + 7', 'mismatch' ],
		[ '9', '9 + 8', 'other-subject' ],
		[ '-12', '5 + 7', 'mismatch' ]
	] )( '%s for %s: %s', ( figure, source, expected ) => {
		expect( said( figure, source, { binding: 'likely' } ) ).toBe( expected );
	} );

	it( 'needs one in a formula as well', () => {
		expect( said( '88', '11 * 1', { relation: 'formula', binding: 'likely' } ) ).toBe( 'other-subject' );
	} );

	it( 'has none in two digits of a number that ends in zeros', () => {
		const thousands = ( text: string, n: number ): Figure => figureOf( text, { value: rational( n ), resolution: rational( 1000 ), magnitude: true } );
		expect( said( thousands( '20k', 20000 ), '70000 * 1', { binding: 'likely' } ) ).toBe( 'other-subject' );
		expect( said( thousands( '24k', 24000 ), '74000 * 1', { binding: 'likely' } ) ).toBe( 'mismatch' );
	} );
} );

describe( 'a fault of a claim that is worded loosely', () => {
	/** The claim stands behind its inputs, as they do in tables of tests. */
	const loosely = ( figure: string | Figure, source: string, relation: Relation = 'sum' ): string =>
		said( typeof figure === 'string' ? figureOf( figure, { start: 40 } ) : figure, source, { binding: 'loose', relation } );

	it.each<[ string, string, string ]>( [
		[ '88', '11 * 1', 'two-readings' ],
		[ '32', '23 * 1', 'mismatch' ],
		[ '4.5', '45 * 1', 'mismatch' ],
		[ '50', '5 * 1', 'two-readings' ],
		[ '241', '271 * 1', 'mismatch' ],
		[ '24', '27 * 1', 'two-readings' ],
		[ '240', '270 * 1', 'two-readings' ],
		// the other slips are met by chance
		[ '271', '270 * 1', 'two-readings' ],
		[ '630', '630 + 525', 'two-readings' ],
		[ '256.0%', '25 / 64 * #100', 'two-readings' ]
	] )( '%s for %s: %s', ( figure, source, expected ) => {
		expect( loosely( figure, source ) ).toBe( expected );
	} );

	it( 'counts the digits of a value in whatever fraction it is kept', () => {
		expect( loosely( figureOf( '12.5', { start: 40, value: rational( 25, 2 ) } ), '19.5 * 1' ) ).toBe( 'mismatch' );
	} );

	it( 'is not said of what somebody repeats', () => {
		expect( loosely( '2,331', '2,313', 'restatement' ) ).toBe( 'two-readings' );
	} );

	it.each<[ string, number, number, string ]>( [
		[ '3,241', 5, 9, 'mismatch' ],
		[ '3,241', 5, 50, 'two-readings' ],
		[ '3,241', 50, 60, 'two-readings' ],
		[ '32.41%', 50, 60, 'mismatch' ]
	] )( 'is said of a count behind all its inputs only: %s at 40, of those at %i and %i: %s', ( text, first, second, expected ) => {
		const expression = work( text.endsWith( '%' ) ? '34.21% * b' : '3,421 * b', { '3,421': figureOf( '3,421', { start: first } ), '34.21%': figureOf( '34.21%', { start: first } ), b: figureOf( '1', { start: second } ) } );
		expect( judged( figureOf( text, { start: 40 } ), { expression }, { binding: 'loose', relation: 'sum' } ) ).toMatchObject( expected === 'mismatch' ? { verdict: expected } : { reason: expected } );
	} );

	it.each<[ string, string, string ]>( [
		[ '12.4', '1247 / 100', 'rounding' ],
		[ '1.2', '127 / 100', 'two-readings' ],
		[ '1.20', '1207 / 1000', 'two-readings' ],
		// inputs that may have been rounded bring many values near
		[ '2.03', '16,332 / 8,100', 'two-readings' ]
	] )( 'is told of a last place only in three digits and more: %s for %s: %s', ( figure, source, expected ) => {
		expect( loosely( figure, source ) ).toBe( expected );
	} );

	it( 'is told of a last place wherever the wording is plain', () => {
		expect( said( '1.2', '127 / 100', {} ) ).toBe( 'rounding' );
		expect( said( '2.03', '16,332 / 8,100', {} ) ).toBe( 'rounding' );
	} );
} );

it.each( [ [ '3', '2847 * 1', 'other-subject' ], [ '28', '28000 * 1', 'mismatch' ] ] )( 'a shift by thousands is told of more than one digit: %s for %s: %s', ( figure, source, expected ) => {
	expect( said( figure, source, {} ) ).toBe( expected );
} );

describe( 'a fault of a claim whose clause speaks of something else', () => {
	it.each<[ string, string, Relation, string ]>( [
		// digits exchanged in a percentage, or three digits with one of them wrong
		[ '24%', '42 / 100 * #100', 'share', 'mismatch' ],
		[ '24%', '27 / 100 * #100', 'share', 'other-subject' ],
		[ '24.1%', '542 / 2001 * #100', 'share', 'mismatch' ],
		[ '241', '271 * 1', 'rate', 'mismatch' ],
		// nearer than a hundredth only of four digits and more
		[ '94.5%', '90 / 95 * #100', 'share', 'other-subject' ],
		[ '94.4%', '955 / 1001 * #100', 'share', 'mismatch' ],
		[ '96.71%', '9682 / 10001 * #100', 'share', 'mismatch' ],
		// of counts and changes two digits are too few
		[ '32', '23 * 1', 'rate', 'other-subject' ],
		[ '24%', '42 / 100 * #100', 'change', 'other-subject' ],
		[ '24.1%', '241 / 1001 * #100', 'change', 'verified' ],
		[ '42.1%', '241 / 1001 * #100', 'change', 'mismatch' ],
		// the other slips are met by chance, and so is none
		[ '125', '1250 * 1', 'rate', 'other-subject' ],
		[ '12.5%', '125 / 100 * #100', 'share', 'other-subject' ],
		[ '75%', '25 / 100 * #100', 'share', 'other-subject' ],
		[ '88.3%', '11 / 100 * #100', 'share', 'other-subject' ]
	] )( '%s for %s, a %s: %s', ( figure, source, relation, expected ) => {
		expect( said( figure, source, { binding: 'aside', relation } ) ).toBe( expected );
	} );

	it.each<[ string, string, boolean, string ]>( [
		// of counts that may be a sum or a difference, three digits are too few as well
		[ '241', '271 * 1', false, 'other-subject' ],
		[ '2,415', '2,715 * 1', false, 'mismatch' ],
		[ '24.1%', '27.1% * 1', false, 'mismatch' ],
		// a reading that cannot accuse is none too many
		[ '241', '271 * 1', true, 'mismatch' ]
	] )( '%s for %s, or by another reading, charitable: %s: %s', ( figure, source, isCharitable, expected ) => {
		const readings = [ { expression: work( source ) }, { expression: work( '999 + 1' ), charitable: isCharitable } ];
		expect( said( figure, source, { binding: 'aside', readings } ) ).toBe( expected );
	} );
} );

describe( 'what rounded inputs explain', () => {
	it.each<[ string, string, Claim[ 'binding' ], string ]>( [
		// 6,150 ÷ 4,050 and the like: up to a twentieth, or one of the last place
		[ '1.45', '6,100 / 4,300', 'likely', 'rounding' ],
		[ '2.31', '660 / 300', 'likely', 'rounding' ],
		[ '2.32', '660 / 300', 'likely', 'other-subject' ],
		[ '17%', '400 / 2500 * #100', 'named', 'rounding' ],
		[ '20%', '380 / 2000 * #100', 'named', 'rounding' ],
		[ '21%', '380 / 2000 * #100', 'named', 'other-subject' ],
		// further out with a slip that explains it
		[ '18%', '400 / 2500 * #100', 'named', 'rounding' ],
		// by words that bind plainly as far as a ninth
		[ '21%', '380 / 2000 * #100', 'bound', 'rounding' ],
		[ '22%', '380 / 2000 * #100', 'bound', 'other-subject' ],
		[ '7.00', '630 / 100', 'bound', 'rounding' ],
		[ '7.01', '630 / 100', 'bound', 'other-subject' ]
	] )( '%s for %s, %s: %s', ( figure, source, binding, expected ) => {
		expect( said( figure, source, { binding, relation: 'share' } ) ).toBe( expected );
	} );
} );

describe( 'a plain fault', () => {
	it( 'is said by names as by words', () => {
		expect( said( '88', '11 * 1', { binding: 'named' } ) ).toBe( 'mismatch' );
		expect( said( '89', '11 * 1', { binding: 'named' } ) ).toBe( 'other-subject' );
		expect( said( '1.2', '127 / 100', { binding: 'named' } ) ).toBe( 'rounding' );
		expect( said( '1.2', '127 / 100', { binding: 'likely' } ) ).toBe( 'rounding' );
	} );
} );
