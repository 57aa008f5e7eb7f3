import { expect, test } from 'vitest';
import { numberOccurrences } from '../src/nth';

/** The place that is asked for stands between guillemets. */
test.each( [
	[ '30 of 130, then «30»', 2 ],
	[ '30.5 and 1,30 and 0.30 and «30».', 1 ],
	[ '30th, 30k, A30 and «30»', 1 ],
	[ '30% of $30, hence «30»', 3 ],
	[ '30, 30. (30) 30… «30»', 5 ],
	[ '30% and 130% and «30%»', 2 ],
	[ 'a third, alpha third, a thirds, «a third»', 2 ],
	[ '10-5 is not «-5»', 1 ],
	[ '٣٠ و ١٣٠ و ٣٠٫٥ و «٣٠»', 2 ],
	[ '30人のうち、130人、«30»人', 2 ],
	[ '30명, 30명 중 «30»명', 3 ],
	[ '1 000 und 21 000 und «1 000»', 2 ],
	[ '38%। फिर «38%»', 2 ],
	[ '٤٠٪، ثم «٤٠٪»', 2 ],
	// It cannot be found by its number, but what stands behind it must keep its own.
	[ '«30»k and 30', 1 ],
	[ '30k and «30»', 1 ]
] )( '%s → %i', ( marked, nth ) => {
	const start = marked.indexOf( '«' );
	const end = marked.indexOf( '»' ) - 1;
	expect( numberOccurrences( marked.replace( /[«»]/g, '' ), [ { start, end } ] ) ).toEqual( [ nth ] );
} );

test( 'numbers spans of several strings in any order', () => {
	expect( numberOccurrences( '5 7 5 7 5', [ { start: 8, end: 9 }, { start: 2, end: 3 }, { start: 0, end: 1 }, { start: 4, end: 5 } ] ) ).toEqual( [ 3, 1, 1, 2 ] );
} );

test( 'stays linear where every number is a figure of its own', () => {
	const time = ( count: number ): number => {
		const numbers = Array.from( { length: count }, ( _, i ) => String( 100000 + i ) );
		const spans = numbers.map( ( _, i ) => ( { start: 7 * i, end: 7 * i + 6 } ) );
		const start = performance.now();
		expect( numberOccurrences( numbers.join( ' ' ), spans ) ).toEqual( numbers.map( () => 1 ) );
		return performance.now() - start;
	};
	time( 20000 );
	// A pass for each figure would take a hundred times as long for ten times the text.
	expect( time( 200000 ) ).toBeLessThan( 40 * Math.max( time( 20000 ), 5 ) );
} );
