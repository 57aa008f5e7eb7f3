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
		[ 'three counts over a line', '12 came by train, 9 by bus\nand nobody by plane.', false ],
		[ 'no number', 'We thank you all for your patience.', false ],
		[ 'a signature', 'Thanks! Nemo (talk) 06:27, 3 May 2023 (UTC)', false ],
		[ 'an address', 'Retrieved from "http://192.0.2.17:8080/w/index.php?title=Talk:35%&oldid=33"', false ],
		[ 'years', 'From 2005 to 2010 and again since 2016.', false ]
	] )( '%s', ( _, text, expected ) => {
		expect( mayHoldClaims( text ) ).toBe( expected );
	} );

	it( 'lets the seed page through', () => {
		expect( mayHoldClaims( readFileSync( join( __dirname, '../pages/talk-social-media.txt' ), 'utf8' ) ) ).toBe( true );
	} );
} );
