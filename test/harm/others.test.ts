// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { badges, PATIENCE, settled, start } from './start';
import type { FakeWiki } from './wiki';

afterEach( () => vi.unstubAllGlobals() );

const fire = ( { mw }: FakeWiki, name: string ): void => ( mw.hook as ( name: string ) => { fire(): void } )( name ).fire();
const dialog = (): Element | null => document.querySelector( '[role=dialog]' );
const badge = (): HTMLElement => document.querySelector( '.figurecheck-badge' ) as HTMLElement;
const pause = ( milliseconds: number ): Promise<void> => new Promise( ( resolve ) => {
	setTimeout( resolve, milliseconds );
} );

/** New nodes in the place of the old ones, as scripts do that build the page anew from the HTML that the server sent. */
function rebuild( root: HTMLElement, before: string ): void {
	const holder = document.createElement( 'div' );
	holder.innerHTML = before;
	root.replaceChildren( ...( holder.firstChild as Element ).childNodes );
}

describe( 'Convenient Discussions', () => {
	test( 'builds the page anew, which is marked again, and once', async () => {
		const wiki = await start();
		await settled( wiki );
		for ( const times of [ 2, 3 ] ) {
			// With the parts of comments as its own markup has them.
			rebuild( wiki.root, wiki.before.replace( /<p>/g, '<p class="cd-comment-part cd-comment-part-first cd-comment-part-last" data-cd-comment-index="0">' ) );
			expect( badges() ).toBe( 0 );
			fire( wiki, 'convenientDiscussions.preprocessed' );
			await vi.waitFor( () => expect( wiki.told ).toHaveLength( times ), PATIENCE );
			expect( badges() ).toBe( 2 );
		}
		const marked = wiki.root.outerHTML;
		fire( wiki, 'convenientDiscussions.preprocessed' );
		wiki.show( wiki.root );
		await pause( 300 );
		expect( wiki.root.outerHTML ).toBe( marked );
		expect( wiki.told ).toHaveLength( 3 );
		expect( [ wiki.logged, wiki.warned ] ).toEqual( [ [], [] ] );
	} );
} );

describe( 'VisualEditor', () => {
	test( 'opens, and the popover leaves it the page; what it saved is marked again', async () => {
		const wiki = await start();
		await settled( wiki );
		badge().click();
		await vi.waitFor( () => expect( dialog() ).not.toBeNull(), PATIENCE );
		fire( wiki, 've.activationComplete' );
		expect( dialog() ).toBeNull();
		rebuild( wiki.root, wiki.before.replace( '120 + 35 = 155', '120 + 35 = 155, and 12 of 40 (30%) came' ) );
		fire( wiki, 've.deactivationComplete' );
		wiki.show( wiki.root );
		await vi.waitFor( () => expect( wiki.told ).toHaveLength( 2 ), PATIENCE );
		expect( badges() ).toBe( 3 );
		expect( [ wiki.logged, wiki.warned ] ).toEqual( [ [], [] ] );
	} );
	test( 'closes without a change, and nothing changes', async () => {
		const wiki = await start();
		await settled( wiki );
		const marked = wiki.root.outerHTML;
		fire( wiki, 've.activationComplete' );
		fire( wiki, 've.deactivationComplete' );
		wiki.show( wiki.root );
		await pause( 300 );
		expect( wiki.root.outerHTML ).toBe( marked );
		expect( wiki.told ).toHaveLength( 1 );
	} );
} );

describe( 'the working is told all the same', () => {
	test( 'where the popover cannot be had', async () => {
		const wiki = await start( undefined, { panel: () => Promise.reject( new Error( 'gone' ) ) } );
		await settled( wiki );
		badge().click();
		await vi.waitFor( () => expect( wiki.mw.notify ).toHaveBeenCalledWith( '12 ÷ 40 = 30%' ), PATIENCE );
		expect( wiki.logged ).toEqual( [ 'FigureCheck: gone' ] );
	} );
	test( 'where it does not come, and what comes too late does not open', async () => {
		let come: ( part: unknown ) => void = () => undefined;
		const wiki = await start( undefined, { panel: () => new Promise( ( resolve ) => {
			come = resolve;
		} ) } );
		await settled( wiki );
		vi.useFakeTimers();
		badge().click();
		await vi.advanceTimersByTimeAsync( 10000 );
		vi.useRealTimers();
		expect( wiki.mw.notify ).toHaveBeenCalledTimes( 1 );
		come( await import( '../../src/parts/panel' ) );
		await pause( 50 );
		expect( dialog() ).toBeNull();
		badge().click();
		await vi.waitFor( () => expect( dialog() ).not.toBeNull(), PATIENCE );
	} );
} );
