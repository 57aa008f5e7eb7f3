import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Wiki } from './mediawiki';

const ARGS = [ '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync' ];
/** For anything that a page does, on a machine that is busy. */
export const PATIENCE = 60000;
/** Of what went wrong: stacks name addresses of hundreds of modules. */
const LONGEST = 300;

export type Skin = 'vector' | 'vector-2022' | 'minerva' | 'monobook' | 'timeless';
export const SKINS: readonly Skin[] = [ 'vector', 'vector-2022', 'minerva', 'monobook', 'timeless' ];

export function launch(): Promise<Browser> {
	const executablePath = process.env.CHROMIUM || '/usr/bin/chromium';
	if ( !existsSync( executablePath ) ) {
		throw new Error( `No browser at ${ executablePath }: install chromium, or name one in CHROMIUM` );
	}
	return chromium.launch( { executablePath, headless: true, args: ARGS } );
}

/** What went wrong in a browser: one line for each error of a page, a script, the console, a request or the policy. */
export interface Visitor {
	readonly context: BrowserContext;
	readonly page: Page;
	readonly troubles: readonly string[];
	/** Addresses of scripts, parts and whatever else was fetched. */
	readonly requests: readonly string[];
	/** Takes note of what went wrong so far, so that the next test starts anew. */
	takeTroubles(): string[];
	close(): Promise<void>;
}

/** A reader with a profile of their own. Logged in as the administrator, or nobody. */
export async function visitor( browser: Browser, wiki: Wiki, who: 'in' | 'out', options: BrowserContextOptions = {} ): Promise<Visitor> {
	const context = await browser.newContext( { viewport: { width: 1280, height: 900 }, ...options } );
	context.setDefaultTimeout( PATIENCE );
	if ( who === 'in' ) {
		await context.addCookies( [ ...wiki.api.cookies ].map( ( [ name, value ] ) => ( { name, value, url: wiki.url } ) ) );
	}
	const troubles: string[] = [];
	const requests: string[] = [];
	const page = await context.newPage();
	page.on( 'pageerror', ( error ) => troubles.push( `page error: ${ ( error.stack ?? error.message ).slice( 0, LONGEST ) }` ) );
	page.on( 'console', ( message ) => {
		// Exceptions of modules and hooks are caught by mw.loader and only logged.
		if ( message.type() === 'error' || /^Exception in |FigureCheck:/.test( message.text() ) ) {
			troubles.push( `console: ${ message.text().slice( 0, LONGEST ) }` );
		}
	} );
	page.on( 'request', ( request ) => requests.push( request.url() ) );
	page.on( 'response', ( response ) => {
		if ( response.status() >= 400 ) {
			troubles.push( `HTTP ${ response.status() }: ${ response.url() }` );
		}
	} );
	await context.addInitScript( () => {
		document.addEventListener( 'securitypolicyviolation', ( { violatedDirective, blockedURI, sourceFile } ) => {
			// eslint-disable-next-line no-console -- the test reads it there
			console.error( `policy: ${ violatedDirective } ${ blockedURI } ${ sourceFile }` );
		} );
	} );
	return { context, page, troubles, requests, takeTroubles: () => troubles.splice( 0 ), close: () => context.close() };
}

export interface Address {
	readonly skin?: Skin;
	readonly dark?: boolean;
	/** Any further parameters of index.php. */
	readonly query?: Readonly<Record<string, string>>;
}

export function addressOf( wiki: Wiki, title: string, { skin = 'vector-2022', dark = false, query = {} }: Address = {} ): string {
	const night = dark ? { vectornightmode: 'night', minervanightmode: 'night' } : {};
	return `${ wiki.url }/w/index.php?${ new URLSearchParams( { title, useskin: skin, ...night, ...query } ) }`;
}

/** Opens a page and waits until all of its modules have run. */
export async function open( { page }: Visitor, address: string ): Promise<void> {
	await page.goto( address, { waitUntil: 'load' } );
	await settled( page );
}

/**
 * Waits until no module is on its way, and until whatever waits for an idle moment has had one. What asks for modules
 * in that moment has them too.
 */
export async function settled( page: Page ): Promise<void> {
	for ( let round = 0; round < 2; round++ ) {
		await page.waitForFunction( () => {
			const { loader } = ( window as unknown as { mw?: { loader?: { getModuleNames?(): string[]; getState( name: string ): string } } } ).mw ?? {};
			return loader?.getModuleNames && !loader.getModuleNames().some( ( name ) => [ 'loading', 'loaded', 'executing' ].includes( loader.getState( name ) ) );
		}, undefined, { polling: 50 } );
		await idle( page );
	}
}

/** Waits for the browser to have nothing to do, twice: what was put off until then has been done. */
export function idle( page: Page ): Promise<void> {
	return page.evaluate( () => new Promise<void>( ( resolve ) => {
		const later = window.requestIdleCallback ?? setTimeout;
		later( () => later( () => resolve() ) );
	} ) );
}

/** State of a module of the gadget, as 'registered' while nothing has asked for it. */
export function stateOf( page: Page, part: string ): Promise<string | null> {
	return page.evaluate( ( name ) => mw.loader.getState( name ), `ext.gadget.FigureCheck${ part }` );
}
