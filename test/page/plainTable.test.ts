import { describe, expect, it } from 'vitest';
import { readText } from '../../src/page/text';

const cellsOf = ( text: string ): string[][][] => {
	const { tables } = readText( text, 'en' );
	return tables.map( ( { rows } ) => rows.map( ( row ) => row.map( ( { passage } ) => text.slice( passage.start, passage.end ) ) ) );
};

describe( 'tables in plain text', () => {
	it( 'are drawn with dashes', () => {
		expect( cellsOf( 'Results so far:\n\nKind of tool        Uses   % of total\n-----------------  -----  -----------\neditor               310        62.00\nbot, by a script     190        38.00\n\nThat is all.' ) ).toEqual( [ [
			[ 'Kind of tool', 'Uses', '% of total' ], [ 'editor', '310', '62.00' ], [ 'bot, by a script', '190', '38.00' ]
		] ] );
	} );

	it( 'are drawn with bars', () => {
		expect( cellsOf( '| Wiki | Edits |\n|---|---:|\n| north | 12 |\n| south | |\n\nBye' ) ).toEqual( [ [ [ 'Wiki', 'Edits' ], [ 'north', '12' ], [ 'south', '' ] ] ] );
	} );

	it( 'belong to the comment that a signature ends', () => {
		const { tables, comments } = readText( 'a | b\n--|--\n1 | 2\n\nSee above. Ann (talk) 10:00, 4 April 2023 (UTC)', 'en' );
		expect( comments ).toHaveLength( 1 );
		expect( tables[ 0 ].comment ).toBe( comments[ 0 ] );
	} );

	it( 'leave prose alone: a rule of dashes, a dialogue, a vote', () => {
		for ( const text of [ 'One\n----\nTwo', '-- Yes -- no\nso | so', 'a -- b\n\n--  --\n', 'Yes 12 | No 5\n\nclosed' ] ) {
			expect( cellsOf( text ) ).toEqual( [] );
		}
	} );
} );
