import { describe, expect, test } from 'vitest';
import { check } from '../../src/check';
import { readText } from '../../src/page/text';

const verifiedIn = ( said: string ): string[][] =>
	check( readText( said, 'en' ) ).filter( ( { verdict } ) => verdict === 'verified' ).map( ( { claim, working } ) => [ claim.figure.text, claim.relation, working ] );

describe( 'arithmetic alone', () => {
	test.each( [
		[ 'The shelter began the year with 418 animals. It took in 263 more and found homes for 305 of them, so the books close at 376.', [ '376', 'sum', '418 + 263 − 305 = 376' ] ],
		[ 'In the atlas there are 1,864 maps: 902 by hand, 615 printed and 347 digital.', [ '1,864', 'sum', '902 + 615 + 347 = 1,864' ] ],
		[ 'The first hall seats 1,260 and the second 845. 2,105 seats ought to do.', [ '2,105', 'sum', '1,260 + 845 = 2,105' ] ],
		[ 'Costs came to 18,750 euros and income to 22,310 euros. The surplus, 3,560 euros, is carried over.', [ '3,560', 'sum', '22,310 − 18,750 = 3,560' ] ],
		[ 'The choir library had 640 scores and a bequest brought another 160, a growth of 25%.', [ '25%', 'change', '160 ÷ 640 = 25%' ] ],
		[ 'Turnout went up. It was 48.7% then and 61.2% now; 12.5 points is a lot.', [ '12.5', 'change', '61.2% − 48.7% = 12.5' ] ],
		[ 'They printed 5,184 leaflets for 216 streets; it works out at 24 for each street, near enough.', [ '24', 'rate', '5,184 ÷ 216 = 24' ] ]
	] )( 'verifies: %s', ( said, expected ) => {
		expect( verifiedIn( said ) ).toContainEqual( expected );
	} );

	// Sequential numbers, the same number twice, a small number of digits: all met by chance.
	test.each( [
		'See the tasks 1257, 1254 and 1256 or the task 1255.',
		'It runs on 32 bits and 32 bits more; some machines have 64 of them.',
		'We saw 14 owls, 9 kites and 5 hawks.',
		'There were 3 cakes, 4 pies and 7 of us.'
	] )( 'leaves to chance: %s', ( said ) => {
		expect( verifiedIn( said ) ).toEqual( [] );
	} );
} );
