import { expect, test } from 'vitest';
import '../../src/languages/all';
import { skipQuiet } from '../../src/figures/ends';
import { openSource } from '../../src/figures/source';
import { passageOf } from './reading';

/* What holds no figure is passed over by whole sentences, as most of a discussion is; it is read on from the bar. */
test.each( [
	[ 'en', 'We met and talked.|' ],
	[ 'en', 'Done at 20:15 on 14 May 2019. All were there.|' ],
	[ 'en', 'We met in 2019 and went on. |A third of it is done.' ],
	[ 'en', 'We met on 3 March 2019. |Only ½ came.' ],
	[ 'en', 'In 2019 we met. |40 came.' ],
	[ 'en', 'It was fine. |He paid $2019 for it.' ],
	[ 'en', 'It was fine. |He paid US$ 2019 for it.' ],
	[ 'tr', 'Bu iyi. |Bu %2019 eder.' ],
	[ 'ja', '終わりました。|これは4分の1です。' ]
] )( '%s: %s', ( lang, barred ) => {
	const text = barred.replace( '|', '' );
	const source = openSource( text, passageOf( text, lang ) );
	const next = source.tokens[ skipQuiet( source, 0 ) ];
	expect( next ? next.start : text.length ).toBe( barred.indexOf( '|' ) );
} );
