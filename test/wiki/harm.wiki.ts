import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, idle, launch, open, PATIENCE, SKINS, visitor } from './browser';
import type { Visitor } from './browser';
import { install } from './install';
import { startWiki } from './mediawiki';
import type { Wiki } from './mediawiki';
import { badges, checked, EXPECTED, findings, TALK, writeSeed } from './seed';
import { STEPS } from './steps';
import { painted, useAll } from './tools';

const VISITS = Number( process.env.VISITS || 30 );
/** No script inside of the page, no eval, no markup made of text: for our own files, as MediaWiki's do all of it. */
const STRICT = "script-src 'self'; require-trusted-types-for 'script'; connect-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'";

let browser: Browser;
let wiki: Wiki;
beforeAll( async () => {
	browser = await launch();
} );
afterAll( () => browser?.close() );

describe( 'under a content security policy', () => {
	beforeAll( async () => {
		wiki = await startWiki( { version: '1.43', csp: true } );
		await writeSeed( wiki.api );
	} );
	afterAll( () => wiki?.stop() );

	test.each( [ 'default gadget', 'import' ] as const )( 'of MediaWiki the %s runs', async ( form ) => {
		await install( wiki.api, form );
		const reader = await visitor( browser, wiki, 'in' );
		const response = await reader.page.goto( addressOf( wiki, TALK ) );
		expect( response?.headers()[ 'content-security-policy' ] ).toContain( 'script-src' );
		await useAll( reader.page );
		expect( reader.troubles ).toEqual( [] );
		await reader.close();
	} );

	test( 'stricter than MediaWiki bears, it breaks no rule of its own accord', async () => {
		await install( wiki.api, 'import' );
		const reader = await visitor( browser, wiki, 'in' );
		await reader.context.route( ( { pathname } ) => pathname.endsWith( '/index.php' ), async ( route ) => {
			const response = await route.fetch();
			await route.fulfill( { response, headers: { ...response.headers(), 'content-security-policy-report-only': STRICT } } );
		} );
		await reader.page.goto( addressOf( wiki, TALK ) );
		await useAll( reader.page );
		const policies = reader.troubles.filter( ( trouble ) => trouble.includes( 'policy: ' ) );
		expect( policies, 'the policy is not at work' ).not.toEqual( [] );
		expect( policies.filter( ( trouble ) => decodeURIComponent( trouble ).includes( 'FigureCheck' ) ) ).toEqual( [] );
		await reader.close();
	} );
} );

describe( 'on a wiki as it is', () => {
	let reader: Visitor;
	beforeAll( async () => {
		wiki = await startWiki( { version: '1.43', discussionTools: true } );
		await writeSeed( wiki.api );
		await install( wiki.api, 'default gadget' );
		// DiscussionTools shows a preview of a reply in its source mode only.
		await wiki.api.setOption( 'discussiontools-editmode', 'source' );
	} );
	afterAll( () => wiki?.stop() );
	afterEach( async () => {
		await reader?.close();
		await wiki.api.setOption( 'userjs-figurecheck' );
	} );

	test( 'text that looks like markup stays text', async () => {
		const trap = '<img src=x onerror="window.trapped=1"><script>window.trapped=1</script>';
		await wiki.api.edit( 'Talk:Trap', `== <nowiki>${ trap }</nowiki> ==\nOf the 40 <nowiki>${ trap }</nowiki> editors 12 agreed: 12 of 40 (35%) <nowiki>${ trap }</nowiki>. [[User:Admin|<nowiki>${ trap }</nowiki>]] ([[User talk:Admin|talk]]) 14:47, 31 March 2023 (UTC)` );
		reader = await visitor( browser, wiki, 'in' );
		await reader.page.goto( addressOf( wiki, 'Talk:Trap' ) );
		await useAll( reader.page );
		expect( await reader.page.evaluate( () => 'trapped' in window ) ).toBe( false );
		expect( await reader.page.locator( '[role=dialog] :is( img, script )' ).count() ).toBe( 0 );
		expect( reader.troubles ).toEqual( [] );
	} );

	test.each( [
		'not JSON', '[]', 'null', '{"marked":7,"ticks":"no","hidden":{"length":1e9},"relationsOff":["__proto__"],"languagesOff":[{}]}',
		'{"__proto__":{"ticks":false},"constructor":{"prototype":{"polluted":1}},"hidden":["<img src=x onerror=alert(1)>","\\" ]"]}'
	] )( 'broken settings are as none: %s', async ( stored ) => {
		await wiki.api.setOption( 'userjs-figurecheck', stored );
		reader = await visitor( browser, wiki, 'in' );
		await open( reader, addressOf( wiki, TALK ) );
		expect( checked( await findings( reader.page ) ) ).toEqual( EXPECTED );
		expect( ( await badges( reader.page ) ).length ).toBeGreaterThanOrEqual( EXPECTED.length );
		expect( await reader.page.evaluate( () => 'polluted' in {} ) ).toBe( false );
		expect( reader.troubles ).toEqual( [] );
	} );

	test( 'without BigInt it does nothing', async () => {
		reader = await visitor( browser, wiki, 'in' );
		await reader.context.addInitScript( () => Reflect.deleteProperty( window, 'BigInt' ) );
		await open( reader, addressOf( wiki, TALK ) );
		expect( await badges( reader.page ) ).toEqual( [] );
		expect( reader.troubles ).toEqual( [] );
	} );

	test.each( [ 'CSS.highlights', 'ResizeObserver', 'requestIdleCallback', 'Intl.Segmenter', 'scheduler', 'navigator.clipboard', 'document.fonts' ] )( 'without %s it does what it can', async ( path ) => {
		reader = await visitor( browser, wiki, 'in' );
		await reader.context.addInitScript( ( taken ) => {
			const names = taken.split( '.' );
			const name = names.pop() as string;
			let owner: object | null = names.reduce<Record<string, unknown>>( ( object, key ) => object[ key ] as Record<string, unknown>, window as unknown as Record<string, unknown> );
			for ( ; owner; owner = Object.getPrototypeOf( owner ) as object | null ) {
				Reflect.deleteProperty( owner, name );
			}
			if ( taken === 'CSS.highlights' ) {
				Reflect.deleteProperty( window, 'Highlight' );
			}
		}, path );
		await reader.page.goto( addressOf( wiki, TALK ) );
		await useAll( reader.page );
		// MediaWiki itself may miss what was taken away.
		expect( reader.troubles.filter( ( trouble ) => /figurecheck/i.test( trouble ) ) ).toEqual( [] );
	} );

	test( `${ VISITS } visits with edits, previews, skins and history leave no error and no doubled mark`, async () => {
		reader = await visitor( browser, wiki, 'in' );
		const { page } = reader;
		const random = createRandom( 20231115 );
		const heaps: number[] = [];
		const taken: string[] = [];
		const session = await reader.context.newCDPSession( page );
		for ( let visit = 0; visit < VISITS; visit++ ) {
			const step = STEPS[ random( STEPS.length ) ];
			taken.push( step.name );
			await step( reader, wiki, SKINS[ random( SKINS.length ) ], visit );
			const marked = ( await findings( page ) ).filter( ( { verdict } ) => verdict !== 'unchecked' ).map( ( { figure } ) => figure );
			expect( marked.length, `visit ${ visit }, ${ page.url() }` ).toBeGreaterThanOrEqual( EXPECTED.length );
			await expect.poll( async () => ( await badges( page ) ).map( ( name ) => name.split( ': ' )[ 0 ] ), { timeout: PATIENCE, message: `visit ${ visit }, ${ page.url() }` } ).toEqual( marked );
			await session.send( 'HeapProfiler.collectGarbage' );
			heaps.push( ( await session.send( 'Runtime.getHeapUsage' ) ).usedSize );
		}
		expect( reader.troubles ).toEqual( [] );
		// The smallest are like with like: other skins and editors bring more along.
		const half = Math.floor( heaps.length / 2 );
		const [ first, last ] = [ heaps.slice( 0, half ), heaps.slice( half ) ].map( ( some ) => Math.min( ...some ) );
		// eslint-disable-next-line no-console -- to be told beside the result
		console.log( `${ VISITS } visits (${ STEPS.map( ( step ) => `${ taken.filter( ( name ) => name === step.name ).length } × ${ step.name }` ).join( ', ' ) }); smallest heap ${ first } bytes in the first half, ${ last } in the second` );
		expect( last / first, 'growth of the heap' ).toBeLessThan( 1.2 );
	}, 120000 + VISITS * 60000 );

	test( 'contents that come and go leave nothing behind', async () => {
		reader = await visitor( browser, wiki, 'in' );
		const { page } = reader;
		await open( reader, addressOf( wiki, TALK ) );
		await findings( page );
		const before = ( await badges( page ) ).length;
		for ( let i = 0; i < 20; i++ ) {
			await page.evaluate( () => {
				// As DiscussionTools does after a reply: new nodes in the place of the old ones.
				const old = document.querySelector( '#mw-content-text .mw-parser-output' ) as Element;
				const fresh = old.cloneNode( true ) as Element;
				fresh.querySelectorAll( '[class^=figurecheck-anchor]' ).forEach( ( anchor ) => anchor.remove() );
				old.replaceWith( fresh );
				mw.hook( 'wikipage.content' ).fire( $( '#mw-content-text' ) );
			} );
			// Half of them before the last one is read.
			await ( i % 2 ? idle( page ) : expect.poll( async () => ( await badges( page ) ).length, { timeout: PATIENCE } ).toBe( before ) );
		}
		await expect.poll( async () => ( await badges( page ) ).length, { timeout: PATIENCE } ).toBe( before );
		await expect.poll( () => painted( page ), { timeout: PATIENCE } ).toBe( before );
		// DiscussionTools itself does not bear a copy of its buttons.
		expect( reader.troubles.filter( ( trouble ) => /figurecheck/i.test( trouble ) ) ).toEqual( [] );
	} );
} );

/** The same numbers in each run, so that a failure comes again. */
function createRandom( seed: number ): ( below: number ) => number {
	let state = seed;
	return ( below ) => {
		state = ( state * 1103515245 + 12345 ) % 2147483648;
		return Math.floor( state / 2147483648 * below );
	};
}
