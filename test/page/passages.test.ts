import { describe, expect, it } from 'vitest';
import type { Discussion, Passage, Span } from '../../src/model';
import { readPage } from '../../src/page/read';
import { PARSERS } from './documents';

/** Passages with what is hidden in ⟦⟧ and what is quoted in «»; the kind before those that are not prose. */
function show( { text, passages }: Discussion ): string[] {
	return passages.map( ( passage ) => ( passage.kind === 'prose' ? '' : passage.kind + ': ' ) + showPassage( text, passage ) );
}

function showPassage( text: string, { start, end, hidden, quoted }: Passage ): string {
	const marks: [ number, string ][] = [];
	const add = ( spans: readonly Span[], open: string, close: string ): void => spans.forEach( ( span ) => marks.push( [ span.start, open ], [ span.end, close ] ) );
	add( quoted, '«', '»' );
	add( hidden, '⟦', '⟧' );
	let shown = '';
	let at = start;
	for ( const [ place, mark ] of marks.sort( ( a, b ) => a[ 0 ] - b[ 0 ] ) ) {
		shown += text.slice( at, place ) + mark;
		at = place;
	}
	return shown + text.slice( at, end );
}

const CASES: readonly ( readonly [ string, string, readonly string[] ] )[] = [
	[ 'blocks', '<p>One</p>two<div>three<ul><li>four<ul><li>five</li></ul>six</li></ul></div>', [ 'One', 'two', 'three', 'four', 'five', 'six' ] ],
	[ 'inline elements join', '<p><b>13</b>,413 <a href="/x">edits</a><wbr> in <span>2<span typeof="mw:Entity">&nbsp;</span>000</span></p>', [ '13,413 edits in 2\u00a0000' ] ],
	[ 'a break is a line, a line feed of the source is none', '<p>12\nof 40<br>30%</p>', [ '12 of 40\n30%' ] ],
	[ 'lines of code are kept', '<pre>a\nb</pre>', [ '⟦a\nb⟧' ] ],
	[ 'never text', '<p>a<script>1</script><style>2</style><template>3</template><noscript>4</noscript><!-- 5 -->b</p>', [ 'ab' ] ],
	[ 'our own marks are not the page', '<p>12%<button class="figurecheck-badge">30%</button></p>', [ '12%' ] ],
	[ 'code', '<p>a <code>1</code> <kbd>2</kbd> <tt>3</tt> <span class="mwe-math-element">4</span></p><div class="mw-highlight x"><pre>5</pre></div>', [ 'a ⟦1⟧ ⟦2⟧ ⟦3⟧ ⟦4⟧', '⟦5⟧' ] ],
	[ 'struck', '<p><s>12</s> <del>13</del> <strike>14</strike> 15 <ins>16</ins></p>', [ '⟦12⟧ ⟦13⟧ ⟦14⟧ 15 16' ] ],
	[ 'struck across blocks', '<del><p>1</p><p>2</p></del><p>3</p>', [ '⟦1⟧', '⟦2⟧', '3' ] ],
	[ 'hidden in hidden counts once', '<p><s>a <code>1</code> b</s> c</p>', [ '⟦a 1 b⟧ c' ] ],
	[ 'footnote marks', '<p>40%<sup class="reference"><a href="#n">[1]</a></sup></p>', [ '40%⟦[1]⟧' ] ],
	[ 'exponents, not ordinals', '<p>10<sup>6</sup> m<sub>2</sub> 5<sup>th</sup></p>', [ '10⟦6⟧ m⟦2⟧ 5th' ] ],
	[ 'sort keys', '<table class="wikitable"><tr><th>A<td><span style="display:none">7004</span>48,666<tr><th>B<td><span class="sortkey">8</span>2</table>', [ 'cell: A', 'cell: ⟦7004⟧48,666', 'cell: B', 'cell: ⟦8⟧2' ] ],
	[ 'boxes that are shut', '<div class="mw-collapsible mw-made-collapsible mw-collapsed"><span class="mw-collapsible-toggle mw-collapsible-toggle-default" role="button">Expand</span><div class="mw-collapsible-content" style="display: none;">12</div></div><div class="mw-collapsible mw-made-collapsible" style="display: none;">13</div>', [ '⟦Expand⟧', '12', '13' ] ],
	[ 'controls', '<p>a <button>1</button><textarea>2</textarea><select><option>3</option></select></p>', [ 'a ⟦123⟧' ] ],
	[ 'quotations', '<blockquote><p>12</p></blockquote><p><q>13</q> <span class="inline-quote-talk">14</span> <cite>15</cite> <i>16</i></p>', [ '«12»', '«13» «14» «15» 16' ] ],
	[ 'headings of 1.39', '<h2><span class="mw-headline" id="a"><span class="mw-headline-number">1</span> Goals</span><span class="mw-editsection">[edit]</span></h2>', [ 'heading: ⟦1⟧ Goals⟦[edit]⟧' ] ],
	[ 'headings of 1.43', '<div class="mw-heading mw-heading2"><h2 id="a">Goals</h2><span class="mw-editsection">[edit]</span></div>', [ 'heading: Goals', '⟦[edit]⟧' ] ],
	[ 'table of contents', '<div id="toc" class="toc"><h2>Contents</h2><ul><li>1 Goals</li></ul></div><p>a</p>', [ '⟦Contents⟧', '⟦1 Goals⟧', 'a' ] ],
	[ 'bars of DiscussionTools', '<div class="mw-heading ext-discussiontools-init-section"><h2>Goals</h2><div class="ext-discussiontools-init-section-bar"><span>5 comments</span></div></div>', [ 'heading: Goals', '⟦5 comments⟧' ] ],
	[ 'signatures', '<p>12%. –<a href="/wiki/User:Ann">Ann</a> (<a href="/wiki/User_talk:Ann">talk</a>) 10:00, 1 May 2021 (UTC)<span class="ext-discussiontools-init-replylink-buttons">[reply]</span> PS: 13</p>', [ '12%. –⟦Ann (talk) 10:00, 1 May 2021 (UTC)[reply]⟧ PS: 13' ] ]
];

describe.each( PARSERS )( 'passages, %s', ( _name, parse ) => {
	const read = ( html: string ) => readPage( parse( html ).body, 'en' );

	it.each( CASES )( '%s', ( _what, html, expected ) => {
		expect( show( read( html ).discussion ) ).toEqual( expected );
	} );

	it( 'has a text without holes, blocks apart', () => {
		expect( read( '<p>1</p>2<ul><li>3</li></ul>' ).discussion.text ).toBe( '1\n2\n3\n' );
	} );

	it( 'counts sections and names them without their tools', () => {
		const { passages, comments } = read( '<p>0</p><h2>A<span class="mw-editsection">[edit]</span></h2><p>1</p><h3>B <i>C</i></h3><p>2 <a href="/wiki/User:Ann">Ann</a> 10:00, 1 May 2021 (UTC)</p>' ).discussion;
		expect( passages.map( ( { section } ) => section ) ).toEqual( [ 0, 1, 1, 2, 2 ] );
		expect( comments[ 0 ].section ).toBe( 'B C' );
	} );

	it( 'takes the nearest language, and the content\'s for the page', () => {
		const { lang, passages } = read( '<p lang="sv">a</p><div class="mw-parser-output" lang="de"><p>b</p><div lang="fr"><p>c</p></div><p>d</p></div>' ).discussion;
		expect( lang ).toBe( 'de' );
		expect( passages.map( ( passage ) => passage.lang ) ).toEqual( [ 'sv', 'de', 'fr', 'de' ] );
	} );

	it( 'leads back to the nodes', () => {
		const { discussion: { text }, nodeAt, rangeOf } = read( '<p>We got <b>13</b>,413</p><p>edits</p>' );
		const places = [ 0, text.indexOf( '13' ), text.indexOf( '413' ), text.indexOf( 'edits' ) + 4 ].map( ( at ) => nodeAt( at )! );
		expect( places.map( ( { node, offset } ) => node.data + '@' + offset ) ).toEqual( [ 'We got @0', '13@0', ',413@1', 'edits@4' ] );
		expect( nodeAt( text.indexOf( '\n' ) ) ).toBeNull();
		expect( nodeAt( 999 ) ).toBeNull();
		expect( rangeOf( { start: 3, end: 3 } ) ).toBeNull();
		expect( rangeOf( { start: 0, end: 999 } ) ).toBeNull();
	} );
} );

it( 'makes ranges in a browser', () => {
	const [ , parse ] = PARSERS[ 0 ];
	const { discussion: { text }, rangeOf } = readPage( parse( '<p>We got <b>13</b>,413</p><p>edits</p>' ).body, 'en' );
	const start = text.indexOf( '13,413' );
	expect( String( rangeOf( { start, end: start + 6 } ) ) ).toBe( '13,413' );
	expect( String( rangeOf( { start: 0, end: text.indexOf( 'edits' ) + 2 } ) ) ).toBe( 'We got 13,413ed' );
} );

describe( 'size', () => {
	it( 'reads lists nested ten thousand deep', () => {
		const [ , parse ] = PARSERS[ 1 ];
		const { body } = parse( `<p>12</p>${ '<dl><dd>'.repeat( 10000 ) }deep` );
		expect( show( readPage( body, 'en' ).discussion ) ).toEqual( [ '12', 'deep' ] );
	} );
} );
