import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf, launch, open, PATIENCE, visitor } from './browser';
import type { Visitor } from './browser';
import { install } from './install';
import { startWiki } from './mediawiki';
import type { Wiki } from './mediawiki';
import { badges, findings, TALK, writeSeed } from './seed';
import { untilSaved } from './tools';

/** More stops than the page has. */
const MOST_STOPS = 400;
const REPORTS = 'Help talk:FigureCheck';

let browser: Browser;
let wiki: Wiki;
let reader: Visitor;
let page: Page;

beforeAll( async () => {
	browser = await launch();
	wiki = await startWiki( { version: '1.43', discussionTools: true } );
	await writeSeed( wiki.api );
	await install( wiki.api, 'default gadget' );
	await wiki.api.edit( 'MediaWiki:Common.js', `mw.config.set( 'figurecheck-report', '${ REPORTS }' );` );
	await wiki.api.edit( `${ REPORTS }/preload`, 'On $1 (revision $2), $3: $4' );
	reader = await visitor( browser, wiki, 'in' );
	await reader.context.grantPermissions( [ 'clipboard-read', 'clipboard-write' ], { origin: wiki.url } );
	( { page } = reader );
} );
afterAll( async () => {
	await reader?.close();
	await browser?.close();
	wiki?.stop();
} );

const key = ( name: string ): Promise<void> => page.keyboard.press( name );
const hasFocus = ( target: Locator ): Promise<boolean> => target.evaluateAll( ( all ) => all.includes( document.activeElement as HTMLElement ) );
const holdsFocus = ( target: Locator ): Promise<boolean> => target.evaluate( ( element ) => element.contains( document.activeElement ) );
const copied = (): Promise<string> => page.evaluate( () => navigator.clipboard.readText() );

/** Goes on, or back, until something has the focus. */
async function tabTo( target: Locator, by: 'Tab' | 'Shift+Tab' = 'Tab' ): Promise<void> {
	for ( let stops = 0; stops < MOST_STOPS; stops++ ) {
		if ( await hasFocus( target ) ) {
			return;
		}
		await key( by );
	}
	throw new Error( `No way by ${ by } to ${ String( target ) }` );
}

/** The text of what was flashed last, once it is in sight. */
async function expectFlashed( text: string ): Promise<void> {
	await page.waitForFunction( ( wanted ) => {
		const flashed = CSS.highlights.get( 'figurecheck-flash' );
		return flashed && ( [ ...flashed as unknown as Set<Range> ] ).some( ( range ) => {
			const { top, bottom } = range.getBoundingClientRect();
			return range.toString().includes( wanted ) && top >= 0 && bottom <= innerHeight;
		} );
	}, text );
}

test( 'everything is done without a mouse', async () => {
	const content = page.locator( '#mw-content-text' );
	const badge = content.getByRole( 'button', { name: /^12\.46:/ } );
	const popover = page.getByRole( 'dialog', { name: 'Agrees but for rounding' } );
	const panel = page.getByRole( 'dialog', { name: 'FigureCheck' } );
	const link = page.locator( '#t-figurecheck a' );
	await open( reader, addressOf( wiki, TALK ) );
	await findings( page );
	const all = ( await badges( page ) ).length;

	// The badge is met after what stands before it in its line.
	await tabTo( badge );
	await key( 'Enter' );
	await popover.waitFor();
	expect( await holdsFocus( popover ) ).toBe( true );

	for ( const input of [ '101,000', '8,100' ] ) {
		await tabTo( popover.getByRole( 'button', { name: new RegExp( `${ input }.*Show its place` ) } ) );
		await key( 'Enter' );
		await expectFlashed( input );
		expect( await holdsFocus( popover ) ).toBe( true );
	}

	await tabTo( popover.getByRole( 'button', { name: 'Copy a note' } ) );
	await key( 'Enter' );
	await popover.getByRole( 'button', { name: 'Copied' } ).waitFor();
	expect( await copied() ).toContain( '101,000 ÷ 8,100 = 12.469…' );

	await tabTo( popover.getByRole( 'link', { name: 'Report a false alarm' } ) );
	const [ report ] = await Promise.all( [ reader.context.waitForEvent( 'page' ), key( 'Enter' ) ] );
	await report.locator( '#wpTextbox1' ).waitFor();
	expect( await report.locator( '#wpTextbox1' ).inputValue() ).toContain( '12.46: 101,000 ÷ 8,100 = 12.469…' );
	expect( await report.locator( '#wpSummary' ).inputValue() ).toContain( TALK );
	await report.close();

	await key( 'Escape' );
	await popover.waitFor( { state: 'detached' } );
	expect( await hasFocus( badge ) ).toBe( true );

	// One that is hidden: the focus goes on from where its badge was.
	await key( 'Space' );
	await tabTo( popover.getByRole( 'button', { name: 'Hide this one' } ) );
	await key( 'Enter' );
	expect( await hasFocus( popover.getByRole( 'button', { name: 'Undo' } ) ) ).toBe( true );
	await Promise.all( [ untilSaved( page ), key( 'Escape' ) ] );
	await badge.waitFor( { state: 'detached' } );
	await key( 'Tab' );
	expect( await holdsFocus( content ) ).toBe( true );

	await tabTo( link );
	await key( 'Enter' );
	await panel.waitFor();
	expect( await holdsFocus( panel ) ).toBe( true );
	const rows = panel.locator( 'button[aria-expanded]' );
	const count = await rows.count();
	const position = panel.locator( '.figurecheck-position' );

	const filter = panel.getByRole( 'checkbox', { name: /^Follows from the stated inputs/ } );
	await tabTo( filter );
	await key( 'Space' );
	expect( await rows.count() ).toBeLessThan( count );
	expect( await hasFocus( filter ) ).toBe( true );
	await key( 'Space' );
	expect( await rows.count() ).toBe( count );

	// By keys from wherever the focus is in the list, and by buttons.
	await key( 'n' );
	expect( await position.innerText() ).toBe( `1 of ${ count }` );
	await tabTo( panel.getByRole( 'button', { name: 'Next' } ) );
	await key( 'Enter' );
	expect( await position.innerText() ).toBe( `2 of ${ count }` );
	await tabTo( panel.getByRole( 'button', { name: 'Previous' } ), 'Shift+Tab' );
	await key( 'Enter' );
	expect( await position.innerText() ).toBe( `1 of ${ count }` );

	const row = panel.getByRole( 'button', { name: /^12\.46/ } );
	await tabTo( row );
	await key( 'Enter' );
	expect( await row.getAttribute( 'aria-expanded' ) ).toBe( 'true' );
	expect( await hasFocus( row ) ).toBe( true );
	await expectFlashed( '12.46' );
	await tabTo( panel.getByRole( 'button', { name: /8,100.*Show its place/ } ) );
	await key( 'Enter' );
	await expectFlashed( '8,100' );
	await tabTo( panel.getByRole( 'button', { name: 'Show again' } ) );
	await key( 'Enter' );
	await badge.waitFor();
	expect( await holdsFocus( panel ) ).toBe( true );

	await tabTo( panel.getByRole( 'button', { name: 'Copy as a table' } ) );
	await key( 'Enter' );
	await expect.poll( copied, { timeout: PATIENCE } ).toContain( '{| class="wikitable"' );
	await tabTo( panel.getByRole( 'button', { name: 'Copy as JSON' } ) );
	await key( 'Enter' );
	await expect.poll( async () => ( JSON.parse( ( await copied() ).replace( /^[^{].*/s, '{}' ) ) as { claims?: unknown[] } ).claims?.length, { timeout: PATIENCE } ).toBe( count );

	await tabTo( panel.locator( 'summary' ) );
	await key( 'Enter' );
	await tabTo( panel.getByRole( 'checkbox', { name: 'A tick after figures that follow' } ) );
	await Promise.all( [ untilSaved( page ), key( 'Space' ) ] );
	await expect.poll( async () => ( await badges( page ) ).length, { timeout: PATIENCE } ).toBe( 1 );
	await Promise.all( [ untilSaved( page ), key( 'Space' ) ] );
	await expect.poll( async () => ( await badges( page ) ).length, { timeout: PATIENCE } ).toBe( all );

	await key( 'Escape' );
	await panel.waitFor( { state: 'detached' } );
	expect( await hasFocus( link ) ).toBe( true );
	expect( reader.troubles ).toEqual( [] );
} );
