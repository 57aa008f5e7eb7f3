import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addressOf, idle, launch, open, PATIENCE, stateOf, visitor } from './browser';
import type { Visitor } from './browser';
import { install } from './install';
import { startWiki } from './mediawiki';
import type { Wiki } from './mediawiki';
import { badges, findings, TALK, WIKITEXT, writeSeed } from './seed';
import { openPanel, press, shifts, untilSaved } from './tools';

let browser: Browser;
beforeAll( async () => {
	browser = await launch();
} );
afterAll( () => browser?.close() );

describe.each( [ true, false ] )( 'with DiscussionTools: %s', ( discussionTools ) => {
	let wiki: Wiki;
	let reader: Visitor;
	let page: Page;
	const badge = (): Locator => page.getByRole( 'button', { name: /^12\.46:/ } );
	const popover = (): Locator => page.getByRole( 'dialog', { name: 'Agrees but for rounding' } );

	beforeAll( async () => {
		wiki = await startWiki( { version: '1.43', discussionTools } );
		await writeSeed( wiki.api );
		await install( wiki.api, 'default gadget' );
		reader = await visitor( browser, wiki, 'in' );
		( { page } = reader );
	} );
	afterAll( async () => {
		await reader?.close();
		wiki?.stop();
	} );
	beforeEach( async () => {
		await wiki.api.setOption( 'userjs-figurecheck' );
		await page.emulateMedia( { media: null } );
		await open( reader, addressOf( wiki, TALK ) );
		await findings( page );
	} );
	afterEach( () => {
		expect( reader.takeTroubles() ).toEqual( [] );
	} );

	test( 'the popover opens and closes by keyboard, and the focus returns', async () => {
		await focusBefore( badge() );
		await page.keyboard.press( 'Tab' );
		expect( await isFocused( badge() ) ).toBe( true );
		expect( await badge().getAttribute( 'aria-expanded' ) ).toBe( 'false' );
		await page.keyboard.press( 'Enter' );
		await popover().waitFor();
		expect( await badge().getAttribute( 'aria-expanded' ) ).toBe( 'true' );
		expect( await popover().evaluate( ( dialog ) => dialog.contains( document.activeElement ) ) ).toBe( true );
		const said = await popover().innerText();
		expect( said ).toContain( '101,000 ÷ 8,100 = 12.469…' );
		expect( said ).toContain( '12.47' );
		expect( said ).toContain( 'cut off' );
		expect( said ).toContain( 'Theklan' );
		await page.keyboard.press( 'Escape' );
		await popover().waitFor( { state: 'detached' } );
		expect( await isFocused( badge() ) ).toBe( true );
		expect( await badge().getAttribute( 'aria-expanded' ) ).toBe( 'false' );
	} );

	test( 'Space opens it, Tab goes through it and leads on from the figure', async () => {
		await press( badge(), 'Space' );
		await popover().waitFor();
		const stops = await popover().locator( 'button, a' ).count();
		for ( let i = 0; i < stops; i++ ) {
			await page.keyboard.press( 'Tab' );
			expect( await popover().evaluate( ( dialog ) => dialog.contains( document.activeElement ) ) ).toBe( true );
		}
		await page.keyboard.press( 'Tab' );
		await popover().waitFor( { state: 'detached' } );
		expect( await page.locator( '#mw-content-text' ).evaluate( ( content ) => content.contains( document.activeElement ) ) ).toBe( true );
		expect( await isFocused( badge() ) ).toBe( false );
	} );

	test( 'an input shows its place, far up the page', async () => {
		const far = page.getByRole( 'button', { name: /^1\.07:/ } );
		await press( far );
		const dialog = page.getByRole( 'dialog', { name: 'Follows from the stated inputs' } );
		await dialog.waitFor();
		await page.evaluate( () => window.scrollTo( 0, document.body.scrollHeight ) );
		const input = dialog.getByRole( 'button', { name: /643,530.*Show its place/ } );
		await press( input );
		await page.waitForFunction( () => {
			const flashed = CSS.highlights.get( 'figurecheck-flash' );
			const [ range ] = flashed ? [ ...flashed as unknown as Set<Range> ] : [];
			const top = range ? range.getBoundingClientRect().top : -1;
			return range && range.toString().includes( '643,530' ) && top > 0 && top < innerHeight;
		} );
	} );

	test( 'a click elsewhere closes it, a second press too, and there is one at a time', async () => {
		await badge().click();
		await popover().waitFor();
		await badge().click();
		await popover().waitFor( { state: 'detached' } );
		await badge().click();
		await press( page.getByRole( 'button', { name: /^16\.37%:/ } ) );
		await page.getByRole( 'dialog', { name: 'Follows from the stated inputs' } ).waitFor();
		expect( await page.getByRole( 'dialog' ).count() ).toBe( 1 );
		await page.locator( '#firstHeading' ).click();
		await page.getByRole( 'dialog' ).waitFor( { state: 'detached' } );
	} );

	test( 'one that is hidden stays hidden, and comes back from the list', async () => {
		await press( badge() );
		await popover().getByRole( 'button', { name: 'Hide this one' } ).click();
		const kept = untilSaved( page );
		await page.keyboard.press( 'Escape' );
		await badge().waitFor( { state: 'detached' } );
		await kept;
		await open( reader, addressOf( wiki, TALK ) );
		await findings( page );
		expect( await badge().count() ).toBe( 0 );
		const panel = await openPanel( page );
		await panel.getByRole( 'button', { name: 'Show again' } ).click();
		await badge().waitFor();
	} );

	test( 'the list opens from the tools by keyboard, and moves through the findings', async () => {
		const panel = await openPanel( page );
		expect( await panel.evaluate( ( dialog ) => dialog.contains( document.activeElement ) ) ).toBe( true );
		const position = panel.getByRole( 'status' );
		const total = ( await panel.locator( 'button[aria-expanded]' ).count() );
		expect( total ).toBeGreaterThanOrEqual( 10 );
		await page.keyboard.press( 'n' );
		expect( await position.innerText() ).toBe( `1 of ${ total }` );
		await page.keyboard.press( 'p' );
		expect( await position.innerText() ).toBe( `${ total } of ${ total }` );
		await page.keyboard.press( 'Escape' );
		await panel.waitFor( { state: 'detached' } );
		expect( await page.evaluate( () => document.activeElement?.closest( '#t-figurecheck' ) !== null ) ).toBe( true );
	} );

	test( 'ticks are switched off and on, and the choice is kept', async () => {
		const all = ( await badges( page ) ).length;
		await setTicks( page, false );
		await expect.poll( async () => ( await badges( page ) ).length, { timeout: PATIENCE } ).toBe( 1 );
		await open( reader, addressOf( wiki, TALK ) );
		await findings( page );
		expect( await badges( page ) ).toHaveLength( 1 );
		await setTicks( page, true );
		await expect.poll( async () => ( await badges( page ) ).length, { timeout: PATIENCE } ).toBe( all );
	} );

	test( 'who switched off all that there is finds the way back', async () => {
		await wiki.api.setOption( 'userjs-figurecheck', '{"languagesOff":["en"]}' );
		await open( reader, addressOf( wiki, TALK ) );
		await findings( page );
		expect( await badges( page ) ).toEqual( [] );
		const panel = await openPanel( page );
		await panel.getByText( 'Settings', { exact: true } ).click();
		const kept = untilSaved( page );
		await panel.getByRole( 'checkbox', { name: 'English' } ).check();
		await kept;
		await badge().waitFor();
	} );

	test( 'the same content a second time changes nothing', async () => {
		const before = await snapshot( page );
		const readings = (): Promise<number> => page.evaluate( () => performance.getEntriesByName( 'figurecheck.read' ).length );
		const once = await readings();
		await page.evaluate( () => {
			for ( let i = 0; i < 3; i++ ) {
				mw.hook( 'wikipage.content' ).fire( $( '#mw-content-text' ) );
			}
		} );
		await expect.poll( readings, { timeout: PATIENCE } ).toBeGreaterThan( once );
		await page.waitForTimeout( 1000 );
		await idle( page );
		expect( await snapshot( page ) ).toEqual( before );
	} );

	test( 'text, selection and places are the same as without it, and nothing has moved', async () => {
		const marked = await measure( page );
		expect( await shifts( page ) ).toEqual( [] );
		await open( reader, addressOf( wiki, TALK, { query: { safemode: '1' } } ) );
		expect( await page.evaluate( () => 'figurecheck' in mw ) ).toBe( false );
		const plain = await measure( page );
		expect( marked.text ).toBe( plain.text );
		expect( marked.selected ).toBe( plain.selected );
		expect( marked.places ).toEqual( plain.places );
	} );

	test( 'it prints the same as without it', async () => {
		const content = page.locator( '#mw-content-text' );
		await page.emulateMedia( { media: 'print' } );
		const marked = await content.screenshot();
		await open( reader, addressOf( wiki, TALK, { query: { safemode: '1' } } ) );
		expect( marked.equals( await content.screenshot() ) ).toBe( true );
	} );

	test.each( [ [ 'an article', 'Social media', 'view' ], [ 'a history', TALK, 'history' ], [ 'a special page', 'Special:RecentChanges', 'view' ] ] )( '%s is left alone', async ( _, title, action ) => {
		await wiki.api.edit( 'Social media', '12 of 40 people (35%) said yes, 101,000 ÷ 8,100 = 12.46.' );
		await open( reader, addressOf( wiki, title, { query: { action } } ) );
		expect( await page.getByRole( 'button', { name: /Show the working/ } ).count() ).toBe( 0 );
		expect( await stateOf( page, '-checker' ) ).not.toBe( 'ready' );
	} );

	test( 'a discussion without figures fetches no more than the gadget itself', async () => {
		await wiki.api.edit( 'Talk:Quiet', '== Hello ==\nNo figures here. [[User:Admin|Admin]] ([[User talk:Admin|talk]]) 14:47, 31 March 2023 (UTC)' );
		await open( reader, addressOf( wiki, 'Talk:Quiet' ) );
		expect( await stateOf( page, '' ) ).toBe( 'ready' );
		expect( await stateOf( page, '-checker' ) ).toBe( 'registered' );
	} );

	test( 'what is shut in a box is read as well, and the list opens it', async () => {
		await wiki.api.edit( 'Talk:Shut', '<div class="mw-collapsible mw-collapsed">\n20 of 80 editors (35%) agreed. [[User:Admin|Admin]] ([[User talk:Admin|talk]]) 14:47, 31 March 2023 (UTC)\n</div>' );
		await open( reader, addressOf( wiki, 'Talk:Shut' ) );
		expect( ( await findings( page ) ).map( ( { figure } ) => figure ) ).toEqual( [ '35%' ] );
		const hidden = page.getByRole( 'button', { name: /^35%: .*Show the working/ } );
		expect( await hidden.isVisible() ).toBe( false );
		const panel = await openPanel( page );
		await panel.getByRole( 'button', { name: /^35%/ } ).click();
		expect( await hidden.isVisible() ).toBe( true );
	} );

	test( 'a section of it is read as on its own after an edit', async () => {
		await wiki.api.edit( 'Talk:Changed', WIKITEXT.replace( '12.46', '12.47' ) );
		await open( reader, addressOf( wiki, 'Talk:Changed' ) );
		const found = await findings( page );
		expect( found.filter( ( { figure } ) => figure === '12.47' ).map( ( { verdict } ) => verdict ) ).toEqual( [ 'verified' ] );
	} );
} );

async function setTicks( page: Page, isOn: boolean ): Promise<void> {
	const panel = await openPanel( page );
	await panel.getByText( 'Settings', { exact: true } ).click();
	const kept = untilSaved( page );
	await panel.getByRole( 'checkbox', { name: 'A tick after figures that follow' } ).setChecked( isOn );
	await kept;
	await page.keyboard.press( 'Escape' );
}

/** Puts the focus on what comes before an element by Tab. */
async function focusBefore( target: Locator ): Promise<void> {
	await target.focus();
	await target.page().keyboard.press( 'Shift+Tab' );
}

function isFocused( target: Locator ): Promise<boolean> {
	return target.evaluate( ( element ) => element === document.activeElement );
}

/** All that is in the content, ours included. */
function snapshot( page: Page ): Promise<{ html: string; painted: Record<string, number> }> {
	return page.evaluate( () => ( {
		html: ( document.querySelector( '#mw-content-text' ) as Element ).outerHTML,
		painted: Object.fromEntries( [ ...CSS.highlights as unknown as Map<string, { size: number }> ].map( ( [ name, { size } ] ) => [ name, size ] ) )
	} ) );
}

/** What a reader has of the content: its text, what they get when they copy all of it, and where every element stands. */
function measure( page: Page ): Promise<{ text: string; selected: string; places: string[] }> {
	return page.evaluate( () => {
		const content = document.querySelector( '#mw-content-text' ) as Element;
		const selection = getSelection() as Selection;
		window.scrollTo( 0, 0 );
		selection.selectAllChildren( content );
		const selected = selection.toString();
		selection.removeAllRanges();
		const elements = [ ...content.querySelectorAll( '*' ) ].filter( ( element ) => !element.closest( '[class^=figurecheck]' ) );
		const places = elements.map( ( element ) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			return `${ element.localName } ${ [ x, y, width, height ].map( ( n ) => n.toFixed( 2 ) ).join( ' ' ) }`;
		} );
		return { text: content.textContent ?? '', selected, places };
	} );
}
