import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, launch, open, SKINS, visitor } from './browser';
import type { Skin, Visitor } from './browser';
import { install } from './install';
import { startWiki } from './mediawiki';
import type { Wiki } from './mediawiki';
import { findings, TALK, writeSeed } from './seed';
import { press, shifts } from './tools';

const shots = process.env.SHOTS || fileURLToPath( new URL( '../../.cache/shots/', import.meta.url ) );
const axe = readFileSync( createRequire( import.meta.url ).resolve( 'axe-core/axe.min.js' ), 'utf8' );
/** 320 pixels are also what a window of 1280 has at a zoom of 400%. */
const WIDTHS = { desktop: 1280, phone: 360, 'narrow phone': 320 } as const;
const HEBREW_PAGE = 'שיחה:בדיקה';
const HEBREW = '== סקר ==\nענו 12 מתוך 40 העורכים (35%), ו-1,326 מתוך 8,100 (16.37%). [[משתמש:Admin|Admin]] - [[שיחת משתמש:Admin|שיחה]] 14:47, 31 במרץ 2023 (UTC)\n';

type Look = readonly [ Skin, 'light' | 'dark', keyof typeof WIDTHS, 'en' | 'he' ];
const LOOKS: readonly Look[] = SKINS.flatMap( ( skin ) => ( [ 'en', 'he' ] as const ).flatMap( ( lang ): Look[] => [
	[ skin, 'light', 'desktop', lang ], [ skin, 'light', 'narrow phone', lang ], [ skin, 'dark', 'desktop', lang ], [ skin, 'dark', 'phone', lang ]
] ) );
const RIGHT_TO_LEFT: readonly Look[] = SKINS.flatMap( ( skin ): Look[] => [ [ skin, 'light', 'desktop', 'he' ], [ skin, 'light', 'narrow phone', 'he' ] ] );

let browser: Browser;
let wiki: Wiki;
let reader: Visitor;
beforeAll( async () => {
	mkdirSync( shots, { recursive: true } );
	browser = await launch();
} );
afterAll( () => browser?.close() );

describe( 'the seed page', () => {
	beforeAll( async () => {
		wiki = await startWiki( { version: '1.43' } );
		await writeSeed( wiki.api );
		await install( wiki.api, 'default gadget' );
		reader = await visitor( browser, wiki, 'out' );
	} );
	afterAll( leave );

	test.each( LOOKS )( 'in %s, %s, on a %s, in %s', ( ...look ) => tryLook( look, TALK, '12.46' ) );
} );

describe( 'a page that runs from right to left', () => {
	beforeAll( async () => {
		wiki = await startWiki( { version: '1.43', lang: 'he' } );
		await wiki.api.edit( HEBREW_PAGE, HEBREW );
		await install( wiki.api, 'default gadget' );
		reader = await visitor( browser, wiki, 'out' );
	} );
	afterAll( leave );

	test.each( RIGHT_TO_LEFT )( 'in %s, %s, on a %s, in %s', ( ...look ) => tryLook( look, HEBREW_PAGE, '35%', 'rtl-' ) );
} );

async function leave(): Promise<void> {
	await reader?.close();
	wiki?.stop();
}

/** Takes pictures of marks, popover, list and settings, and asks axe-core about each. */
async function tryLook( [ skin, theme, width, lang ]: Look, title: string, figure: string, prefix = '' ): Promise<void> {
	const { page } = reader;
	const shot = ( part: string ): Promise<Buffer> => page.screenshot( { path: join( shots, `${ prefix }${ skin }-${ theme }-${ width.replace( ' ', '-' ) }-${ lang }-${ part }.png` ) } );
	await page.setViewportSize( { width: WIDTHS[ width ], height: 800 } );
	await page.emulateMedia( { colorScheme: theme } );
	await open( reader, addressOf( wiki, title, { skin, dark: theme === 'dark', query: { uselang: lang } } ) );
	await findings( page );
	expect( await shifts( page ), 'what has moved' ).toEqual( [] );
	const badge = page.locator( `#mw-content-text button[aria-haspopup=dialog][aria-label*="${ figure }"]` );
	await badge.scrollIntoViewIfNeeded();
	await page.evaluate( () => scrollBy( 0, 200 ) );
	await shot( 'marks' );
	expect( await widening( page ), 'pixels that the page grew wider' ).toBe( 0 );
	expect( await farFromFigures( page ), 'badges away from their figures' ).toEqual( [] );

	await press( badge );
	const popover = page.locator( '#figurecheck-popover' );
	await popover.waitFor();
	await shot( 'popover' );
	await expectInView( page, popover );
	expect( await complaints( page ) ).toEqual( [] );
	await page.keyboard.press( 'Escape' );

	// Wherever the skin has put it.
	await page.locator( '#t-figurecheck a' ).evaluate( ( link ) => ( link as HTMLElement ).click() );
	const panel = page.locator( '#figurecheck-panel' );
	await panel.locator( 'button[aria-expanded]' ).first().click();
	await shot( 'list' );
	await panel.locator( 'summary' ).click();
	await panel.locator( 'summary' ).evaluate( ( summary ) => summary.scrollIntoView() );
	await shot( 'settings' );
	await expectInView( page, panel );
	expect( await complaints( page ) ).toEqual( [] );
	await page.keyboard.press( 'Escape' );
	expect( reader.takeTroubles() ).toEqual( [] );
}

/** What axe-core says against all that is ours on the page; of a badge, that it is large enough, as lines may be closer to each other than fingers are. */
async function complaints( page: Page ): Promise<string[]> {
	await page.evaluate( axe );
	return page.evaluate( async () => {
		interface Axe { run( context: unknown, options: unknown ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> }
		const { run } = ( window as unknown as { axe: Axe } ).axe;
		const ours = [ ...document.querySelectorAll( '[class^=figurecheck]' ) ];
		const results = [
			await run( { include: ours }, { rules: { 'target-size': { enabled: false } } } ),
			await run( { include: ours.filter( ( element ) => element.getAttribute( 'role' ) === 'dialog' ) }, { runOnly: [ 'target-size' ] } )
		];
		const small = ours.filter( ( element ) => element.matches( '#mw-content-text button' ) ).map( ( badge ) => badge.getBoundingClientRect() ).filter( ( { width, height } ) => width < 24 || height < 24 );
		return results.flatMap( ( { violations } ) => violations ).flatMap( ( { id, nodes } ) => nodes.map( ( { html, failureSummary } ) => `${ id }: ${ html.slice( 0, 150 ) } ${ failureSummary.replace( /\s+/g, ' ' ) }` ) )
			.concat( small.map( ( { width, height } ) => `a badge of ${ width } × ${ height }` ) );
	} );
}

async function expectInView( page: Page, box: Locator ): Promise<void> {
	const place = await box.boundingBox();
	const { width, height } = page.viewportSize() as { width: number; height: number };
	expect( place ).not.toBeNull();
	if ( place ) {
		expect( [ place.x >= 0, place.y >= 0, place.x + place.width <= width, place.y + place.height <= height ], JSON.stringify( place ) ).toEqual( [ true, true, true, true ] );
	}
}

/** How much wider the page scrolls because of the marks. */
function widening( page: Page ): Promise<number> {
	return page.evaluate( () => {
		const { documentElement } = document;
		const marked = documentElement.scrollWidth;
		const sheet = document.createElement( 'style' );
		sheet.textContent = '[class^=figurecheck]{display:none!important}';
		document.head.append( sheet );
		const plain = documentElement.scrollWidth;
		sheet.remove();
		return marked - plain;
	} );
}

/** Each badge lies at its figure: within a line of a painted range. */
function farFromFigures( page: Page ): Promise<string[]> {
	return page.evaluate( () => {
		const figures = [ 'mismatch', 'rounding', 'verified' ].flatMap( ( name ) => [ ...( CSS.highlights.get( `figurecheck-${ name }` ) ?? [] ) as unknown as Range[] ] ).map( ( range ) => [ ...range.getClientRects() ].pop() as DOMRect );
		const far = [ ...document.querySelectorAll( '#mw-content-text button[aria-haspopup=dialog]' ) ].filter( ( badge ) => {
			const own = badge.getBoundingClientRect();
			return !figures.some( ( figure ) => own.left < figure.right + 10 && own.right > figure.left - 10 && own.top < figure.bottom && own.bottom > figure.top - 10 );
		} );
		return far.map( ( badge ) => badge.getAttribute( 'aria-label' ) ?? '' );
	} );
}
