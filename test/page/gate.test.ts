import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayHoldClaims } from '../../src/page/gate';

describe( 'the gate', () => {
	it.each( [
		[ 'a percentage', 'Nearly 25% said that it was through social media.', true ],
		[ 'a percent sign in front', 'Oyların %40 kadarı geçersiz.', true ],
		[ 'Arabic digits', 'قال ١٬٣٣٨ نعم (٥٦٫٩٨٪)', true ],
		[ 'an equation', '12 × 3 = 36', true ],
		[ 'three counts', '12 came by train, 9 by bus and 4 by bike.', true ],
		[ 'two counts', 'About half of them (203 of 411).', true ],
		[ 'counts that stand alone', 'We were 12.\nThey were 9.', false ],
		[ 'a count and a signature', 'We were 12. Nemo (talk) 06:27, 3 May 2023 (UTC)', false ],
		[ 'a tally', 'It ended 3:8:8 after 19 votes.', true ],
		[ 'a table', 'Room\nVotes\n\nA\n77\n\nB\n103\n\nTotal\n180\n', true ],
		[ 'a percent sign behind a space that does not break', 'Près de 25\u00a0% en viennent.', true ],
		[ 'a percent sign behind a narrow one', 'Près de 25\u202f% en viennent.', true ],
		[ 'no number', 'We thank you all for your patience.', false ],
		[ 'a signature', 'Thanks! Nemo (talk) 06:27, 3 May 2023 (UTC)', false ],
		[ 'an address', 'Retrieved from "http://192.0.2.17:8080/w/index.php?title=Talk:35%&oldid=33"', false ],
		[ 'what DiscussionTools says of a section', 'Hello[edit]Latest comment: 3 years ago2 comments2 people in discussion', false ],
		[ 'a percentage glued to a word', 'Total35%', true ],
		[ 'years', 'From 2005 to 2010 and again since 2016.', false ]
	] )( '%s', ( _, text, expected ) => {
		expect( mayHoldClaims( text ) ).toBe( expected );
	} );

	it( 'lets the seed page through', () => {
		expect( mayHoldClaims( readFileSync( join( __dirname, '../pages/talk-social-media.txt' ), 'utf8' ) ) ).toBe( true );
	} );
} );
