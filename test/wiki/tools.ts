import type { Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { PATIENCE, settled } from './browser';
import { findings } from './seed';

/** The list of all findings, by the page's tools and the keyboard. */
export async function openPanel( page: Page ): Promise<Locator> {
	const panel = page.getByRole( 'dialog', { name: 'FigureCheck' } );
	const link = page.locator( '#t-figurecheck a' );
	await link.waitFor( { state: 'attached' } );
	// Skins move their menus about while they load, and take the focus from a link in them.
	await vi.waitFor( async () => {
		const isFocused = await link.evaluate( ( element ) => {
			const menu = element.closest( '.vector-dropdown' )?.querySelector( 'input' );
			if ( menu && !menu.checked ) {
				menu.click();
			}
			( element as HTMLElement ).focus();
			return element === document.activeElement;
		} );
		expect( isFocused, 'the link has the focus' ).toBe( true );
		await page.keyboard.press( 'Enter' );
		await panel.waitFor( { timeout: PATIENCE / 6 } );
	}, { timeout: PATIENCE, interval: 100 } );
	return panel;
}

/** Takes the focus there without a mouse. */
export async function press( target: Locator, key = 'Enter' ): Promise<void> {
	await target.focus();
	await target.page().keyboard.press( key );
}

/** Until the account has the reader's settings. */
export function untilSaved( page: Page ): Promise<unknown> {
	return page.waitForResponse( ( response ) => response.request().method() === 'POST' && ( response.request().postData() ?? '' ).includes( 'userjs-figurecheck' ) );
}

/** How many ranges of the page are painted. */
export function painted( page: Page ): Promise<number> {
	return page.evaluate( () => [ ...CSS.highlights as unknown as Map<string, { size: number }> ].reduce( ( sum, [ , { size } ] ) => sum + size, 0 ) );
}

/** Everything that a reader may open: a popover, the list, the settings. */
export async function useAll( page: Page ): Promise<void> {
	await settled( page );
	await findings( page );
	await press( page.locator( '#mw-content-text' ).getByRole( 'button', { name: /Show the working/ } ).last() );
	const popover = page.locator( '#figurecheck-popover' );
	await popover.getByRole( 'button', { name: /Show its place/ } ).first().click();
	await popover.getByRole( 'button', { name: 'Copy a note' } ).click();
	await page.keyboard.press( 'Escape' );
	await popover.waitFor( { state: 'detached' } );
	const panel = await openPanel( page );
	await panel.getByRole( 'button', { name: 'Next' } ).click();
	await panel.getByText( 'Settings', { exact: true } ).click();
	await page.keyboard.press( 'Escape' );
	await panel.waitFor( { state: 'detached' } );
}

/** What has moved in the body of the page since the first mark. What stands below the tools makes room for the new link there, as for any tool. */
export function shifts( page: Page ): Promise<string[]> {
	return page.evaluate( () => new Promise<string[]>( ( resolve ) => {
		const since = Math.min( ...performance.getEntriesByName( 'figurecheck.mark' ).map( ( entry ) => entry.startTime ) );
		const shifted: string[] = [];
		new PerformanceObserver( ( list ) => list.getEntries().filter( ( entry ) => entry.startTime >= since ).forEach( ( entry ) => {
			const { value, sources } = entry as unknown as { value: number; sources: readonly { node: Node | null }[] };
			const moved = sources.filter( ( { node } ) => node?.parentElement?.closest( '#bodyContent' ) );
			shifted.push( ...moved.map( ( { node } ) => `${ value }: ${ ( node instanceof Element ? node.outerHTML : node?.textContent ?? '' ).slice( 0, 200 ) }` ) );
		} ) ).observe( { type: 'layout-shift', buffered: true } );
		// Those of the past come in a task of their own.
		setTimeout( () => requestIdleCallback( () => resolve( shifted ) ), 100 );
	} ) );
}
