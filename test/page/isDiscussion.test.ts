import { describe, expect, it } from 'vitest';
import { isDiscussion } from '../../src/page/isDiscussion';
import { PARSERS } from './documents';

const SIGNED = '<p>Ann 10:00, 1 May 2021 (UTC)</p>';
const MARKED = '<p><span data-mw-comment-sig="c-Ann-20210501100000"></span></p>';
const META = [ 0, 4 ];

const CASES: readonly ( readonly [ string, string, string, number, readonly number[], string, boolean ] )[] = [
	[ 'talk', 'view', 'wikitext', 1, [], '', true ],
	[ 'user talk while editing', 'edit', 'wikitext', 3, [], '', true ],
	[ 'history', 'history', 'wikitext', 1, [], '', false ],
	[ 'script', 'view', 'javascript', 3, [], '', false ],
	[ 'special page', 'view', 'wikitext', -1, [], SIGNED, false ],
	[ 'article', 'view', 'wikitext', 0, [], SIGNED, false ],
	[ 'page that DiscussionTools reads', 'view', 'wikitext', 10, [], MARKED, true ],
	[ 'page with "add topic"', 'view', 'wikitext', 4, [], '<li id="ca-addsection"></li>', true ],
	[ 'signed page of Meta', 'view', 'wikitext', 0, META, SIGNED, true ],
	[ 'marked page of Meta', 'view', 'wikitext', 0, META, MARKED, true ],
	[ 'unsigned page of Meta', 'view', 'wikitext', 0, META, '<p>In 2021 (UTC time zone)</p>', false ],
	[ 'namespace for talk only', 'view', 'wikitext', 106, [ 106 ], '', true ]
];

describe( 'isDiscussion', () => {
	// Only a browser is asked.
	const [ [ , parse ] ] = PARSERS;
	it.each( CASES )( '%s', ( _what, action, contentModel, namespace, extraSignatureNamespaces, html, expected ) => {
		expect( isDiscussion( { action, contentModel, namespace, extraSignatureNamespaces }, parse( html ).body ) ).toBe( expected );
	} );
} );
