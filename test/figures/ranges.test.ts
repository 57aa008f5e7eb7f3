import { describe, expect, test } from 'vitest';
import { figuresIn, plain } from './reading';
import { told } from './told';

describe( 'what is said once counts for both', () => test.each<[ text: string, figures: readonly string[] ]>( [
	[ 'rose from 203 to 209 million', [ '203 = 203000000', '209 million = 209000000' ] ],
	[ 'between 26 and 31 million', [ '26 = 26000000', '31 million = 31000000' ] ],
	[ '15 to 20%, 3-4 million', [ '15 = 15%', '20%', '3 = 3000000', '4 million = 4000000' ] ],
	[ 'fell from 45 to 20%', [ '45 = 45%', '20%' ] ],
	[ '20 to 20%, 5 to 5 million', [ '20 = 20%', '20%', '5 = 5000000', '5 million = 5000000' ] ],
	[ '$5 to $7 million', [ '$5 = 5000000', '$7 million = 7000000' ] ],
	[ '5 to $7 million', [ '5 = 5000000', '$7 million = 7000000' ] ],
	// of a list those with decimals, back to what is none of it
	[ '5.2, 2.1 and 1.9 million', [ '5.2 = 5200000', '2.1 = 2100000', '1.9 million = 1900000' ] ],
	[ 'fuel, 2.1 and 1.9 million', [ '2.1 = 2100000', '1.9 million = 1900000' ] ],
	[ '3.5, 5, 2.1 and 1.9 million', [ '3.5', '5', '2.1 = 2100000', '1.9 million = 1900000' ] ],
	[ '5.2; 2.1 and 1.9 million', [ '5.2', '2.1 = 2100000', '1.9 million = 1900000' ] ],
	[ '5 and 1.9 million, 5.2 or 1.9 million', [ '5', '1.9 million = 1900000', '5.2', '1.9 million = 1900000' ] ],
	[ '50.5 and 40.5%', [ '50.5', '40.5%' ] ],
	// unless the first has its own, or is the greater
	[ '$5 to 7 million', [ '$5 = 5', '7 million = 7000000' ] ],
	[ '5 users and 31 million', [ '5', '31 million = 31000000' ] ],
	[ '5 users to 31 million', [ '5', '31 million = 31000000' ] ],
	[ '5 thousand to 7 million', [ '5 thousand = 5000', '7 million = 7000000' ] ],
	[ '5% to 7 million', [ '5%', '7 million = 7000000' ] ],
	[ 'from 98,563.48 to 6.8 million', [ '98,563.48 = 98563.48', '6.8 million = 6800000' ] ],
	[ '45 to 20%, 7 to 5 million', [ '45', '20%', '7', '5 million = 5000000' ] ],
	// or nothing joins the two
	[ '5 – 20%, 5+20%, 5 6 20%', [ '5', '20%', '5', '20%', '5', '6', '20%' ] ],
	// or they are far apart
	[ '500 to 2 million', [ '500', '2 million = 2000000' ] ],
	[ 'from 2 to 40 million', [ '2 = 2000000', '40 million = 40000000' ] ],
	[ 'from 2 to 41 million', [ '2', '41 million = 41000000' ] ]
] )( '%s', ( text, figures ) => {
	expect( told( text ) ).toEqual( figures );
} ) );

test.each<[ text: string, isMagnitude: boolean, readings: readonly string[] ]>( [
	[ '2 to 40 million', true, [ '2' ] ], [ '2 to 41 million', false, [ '2000000' ] ], [ '1.234 to 41 million', false, [ '1234000', '1234' ] ], [ '5 to 7', false, [] ], [ '5 to 7%', false, [] ]
] )( '%s: what else the first may be', ( text, isMagnitude, readings ) => {
	const [ first ] = figuresIn( text );
	expect( [ first.magnitude, first.readings.map( plain ) ] ).toEqual( [ isMagnitude, readings ] );
} );

describe( 'ends of a range', () => test.each( [
	[ 'en', '20–30 answers, 45 support', [ true, true, false ] ],
	[ 'en', 'between 5 and 7 of 9', [ true, true, false ] ],
	[ 'en', 'between green red blue 5 and 7', [ true, true ] ],
	[ 'en', 'between green red blue pink 5 and 7', [ false, false ] ],
	[ 'en', 'it takes 15 to 20 people', [ true, true ] ],
	[ 'en', '5 to 7%', [ true, true ] ],
	[ 'en', '3-4 million', [ true, true ] ],
	[ 'es', 'entre 5 y 7 personas', [ true, true ] ],
	[ 'de', 'zwischen 5 und 7 Leute', [ true, true ] ],
	// of a change
	[ 'en', 'from 400 to 500', [ false, false ] ],
	[ 'en', 'from about 400 to 500', [ false, false ] ],
	[ 'en', 'up 400 to 500', [ false, false ] ],
	[ 'en', 'down 400 to 500', [ false, false ] ],
	[ 'en', 'fell from 45 to 20%', [ false, false ] ],
	// of a sum, a score, nothing
	[ 'en', '56-27 = 29', [ false, false, false ] ],
	[ 'en', '5+7 = 12', [ false, false, false ] ],
	[ 'en', '5 – 7 users', [ false, false ] ],
	[ 'en', '5– 7 users', [ false, false ] ],
	[ 'en', 'closed 45–12–3', [ false, false, false ] ],
	[ 'en', '7 to 7 users', [ false, false ] ],
	[ 'en', '5 users to 7%', [ false, false ] ]
] )( '%s: %s', ( lang, text, ranges ) => {
	expect( figuresIn( text, lang ).map( ( figure ) => !!figure.range ) ).toEqual( ranges );
} ) );
