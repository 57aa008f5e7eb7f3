import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { addressOf, launch, open, PATIENCE, settled, visitor } from './browser';
import type { Visitor } from './browser';
import { install } from './install';
import { startWiki } from './mediawiki';
import type { Wiki } from './mediawiki';
import { badges, checked, EXPECTED, findings, TALK, writeSeed } from './seed';

const FALSE_SHARE = '12 of the 40 editors (35%) agreed.';
const FAULT = '35%: Does not follow from the stated inputs. Show the working.';

let browser: Browser;
let wiki: Wiki;
let reader: Visitor;
let page: Page;
const marks = ( name: string, within = 'body' ): Promise<number> => page.locator( within ).getByRole( 'button', { name } ).count();

beforeAll( async () => {
	browser = await launch();
	wiki = await startWiki( { version: '1.43', discussionTools: true } );
	await install( wiki.api, 'default gadget' );
	await wiki.api.setOption( 'visualeditor-hidebetawelcome', '1' );
	await wiki.api.setOption( 'discussiontools-editmode', 'source' );
} );
afterAll( async () => {
	await browser?.close();
	wiki?.stop();
} );
beforeEach( async () => {
	await writeSeed( wiki.api );
	reader = await visitor( browser, wiki, 'in' );
	( { page } = reader );
} );
afterEach( async () => {
	await reader.close();
	expect( reader.troubles ).toEqual( [] );
} );

test( 'a preview on a page of its own is checked', async () => {
	await wiki.api.setOption( 'uselivepreview', '0' );
	await open( reader, addressOf( wiki, TALK, { query: { action: 'edit' } } ) );
	expect( await badges( page ) ).toEqual( [] );
	await Promise.all( [ page.waitForURL( /action=submit/ ), page.locator( '#wpPreview' ).click() ] );
	await settled( page );
	expect( checked( await findings( page ) ) ).toEqual( EXPECTED );
} );

test( 'a live preview is checked each time, and marked once', async () => {
	await wiki.api.setOption( 'uselivepreview', '1' );
	await open( reader, addressOf( wiki, TALK, { query: { action: 'edit', section: 'new', dtenable: '0' } } ) );
	for ( const times of [ 1, 2, 3 ] ) {
		await page.locator( '#wpTextbox1' ).fill( `Try ${ times }. ${ FALSE_SHARE } ~~~~` );
		await page.locator( '#wpPreview' ).click();
		await page.locator( '#wikiPreview' ).getByText( `Try ${ times }.` ).waitFor();
		await expect.poll( () => marks( FAULT ), { timeout: PATIENCE } ).toBe( 1 );
		await page.waitForTimeout( 500 );
		expect( await marks( FAULT ) ).toBe( 1 );
	}
} );

test( 'a reply is checked in its preview and after it is posted, and the page keeps its marks', async () => {
	await open( reader, addressOf( wiki, TALK ) );
	await findings( page );
	const before = ( await badges( page ) ).length;
	await page.getByRole( 'button', { name: 'Reply', exact: true } ).nth( 3 ).click();
	const box = page.getByRole( 'textbox', { name: /^Reply to/ } );
	await box.click();
	await page.keyboard.type( FALSE_SHARE );
	await expect.poll( () => marks( FAULT, '.ext-discussiontools-ui-replyWidget' ), { timeout: PATIENCE } ).toBe( 1 );
	expect( ( await badges( page ) ).length ).toBe( before + 1 );
	await page.locator( '.ext-discussiontools-ui-replyWidget' ).getByRole( 'button', { name: 'Reply', exact: true } ).click();
	await page.locator( '.ext-discussiontools-ui-replyWidget' ).waitFor( { state: 'detached' } );
	await expect.poll( async () => ( await badges( page ) ).length, { timeout: PATIENCE } ).toBe( before + 1 );
	await page.waitForTimeout( 2500 );
	expect( ( await badges( page ) ).length ).toBe( before + 1 );
	expect( await marks( FAULT ) ).toBe( 1 );
} );
