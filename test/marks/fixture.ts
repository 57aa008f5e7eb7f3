import type { Figure, Finding, Relation, Slip, Verdict } from '../../src/model';
import { readPage } from '../../src/page/read';
import type { Page } from '../../src/page/read';

/** What a test says of a finding; the figures are found in the page by their text. */
export interface Given {
	readonly figure: string;
	readonly verdict: Verdict;
	readonly inputs?: readonly string[];
	readonly relation?: Relation;
	readonly working?: string;
	readonly expected?: string;
	readonly slip?: Slip;
	readonly lang?: string;
}

/** Layout is not for jsdom to know: it lays everything out at nothing, and thinks every element a block. */
export function withoutLayout(): void {
	document.head.innerHTML = '<style>a, b, i, span, br { display: inline }</style>';
	Object.assign( Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => new DOMRect() } );
	Object.assign( Element.prototype, { scrollIntoView: () => undefined } );
	Object.assign( window, { scrollBy: () => undefined } );
	( globalThis as { DOMRect?: unknown } ).DOMRect ||= class {
		public top = 0;
		public bottom = 0;
	};
}

/** A content as the wikipage.content hook hands it out. */
export function contentOf( html: string ): HTMLElement {
	document.body.innerHTML = `<div id="mw-content-text"><div class="mw-parser-output" lang="en" dir="ltr">${ html }</div></div>`;
	return document.getElementById( 'mw-content-text' ) as HTMLElement;
}

export function read( root: Element ): Page {
	return readPage( root, 'en' );
}

function figureIn( { discussion }: Page, text: string ): Figure {
	const start = discussion.text.indexOf( text );
	const end = start + text.length;
	const passage = discussion.passages.filter( ( one ) => one.start <= start && end <= one.end )[ 0 ];
	const one = { n: BigInt( 1 ), d: BigInt( 1 ) };
	return {
		start, end, text, passage, kind: 'count', value: one, readings: [], resolution: one, inputResolution: one, inWords: false, magnitude: false,
		currency: '', sign: '', hedge: null, phrase: { start, end }, unit: '', unitWords: []
	};
}

export function findingIn( page: Page, given: Given ): Finding {
	const figure = figureIn( page, given.figure );
	const inputs = ( given.inputs || [] ).map( ( input ) => figureIn( page, input ) );
	return {
		claim: { figure, relation: given.relation || 'share', quote: { start: figure.start, end: figure.end }, readings: [], binding: 'bound' },
		verdict: given.verdict, reading: null, inputs, expected: given.expected || null, exact: null, working: given.working || '',
		slip: given.slip || null, interval: null, reason: given.verdict === 'unchecked' ? 'no-inputs' : null
	};
}
