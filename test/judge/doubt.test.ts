import { describe, expect, it } from 'vitest';
import type { Binding, Reading } from '../../src/model';
import { judge } from '../../src/judge/judge';
import { claimOf, ENGLISH, figureOf, work } from './figure';

/** What is said of a figure by several readings: its verdict, or why nothing is. A "?" makes a reading charitable. */
function said( figure: string, sources: readonly string[], binding: Binding ): string {
	const readings = sources.map( ( source ): Reading => ( { expression: work( source.replace( /^\?/, '' ) ), charitable: source.startsWith( '?' ) } ) );
	const { verdict, reason } = judge( claimOf( figureOf( figure, { start: 40 } ), readings, { binding } ), ENGLISH );
	return reason || verdict;
}

describe( 'readings that slips explain by several values', () => {
	it.each<[ string, readonly string[], Binding, string ]>( [
		// "96 sorted, 64 to go, so we're at 63%" may be 60% or 67%
		[ '63%', [ '96 / ( 96 + 64 ) * #100', '64 / 96 * #100' ], 'likely', 'other-subject' ],
		[ '63%', [ '96 / ( 96 + 64 ) * #100', '64 / 96 * #100' ], 'bound', 'mismatch' ],
		[ '241', [ '249 * 1', '271 * 1' ], 'loose', 'two-readings' ],
		// by one value, however often
		[ '63%', [ '96 / ( 96 + 64 ) * #100' ], 'likely', 'mismatch' ],
		[ '63%', [ '96 / ( 96 + 64 ) * #100', '60% * 1' ], 'likely', 'mismatch' ],
		// what no slip explains, and what cannot accuse, is no other value
		[ '63%', [ '96 / ( 96 + 64 ) * #100', '22% * 1' ], 'likely', 'mismatch' ],
		[ '63%', [ '96 / ( 96 + 64 ) * #100', '?64 / 96 * #100' ], 'likely', 'mismatch' ],
		// digits exchanged are hardly met by chance: 72% is 27% rather than 79%
		[ '72%', [ '27% * 1', '79% * 1' ], 'likely', 'mismatch' ],
		[ '241', [ '271 * 1', '249 * 1', '214 * 1' ], 'loose', 'mismatch' ],
		[ '241', [ '214 * 1', '421 * 1' ], 'loose', 'two-readings' ],
		// nor do they matter where the last place is in question
		[ '12.4', [ '37.49 / 3', '14.2 * 1', '21.4 * 1' ], 'likely', 'rounding' ]
	] )( '%s by %j, %s: %s', ( figure, sources, binding, expected ) => {
		expect( said( figure, sources, binding ) ).toBe( expected );
	} );

	it( 'is no reading that allows any value, where another is near', () => {
		expect( said( '12.4', [ '7 / ( 2.1 - 2.05 )', '37.49 / 3' ], 'bound' ) ).toBe( 'rounding' );
	} );
} );
