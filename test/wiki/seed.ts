import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { PlainFinding } from '../../src/plain';
import type { Api } from './api';
import { PATIENCE } from './browser';

export const TALK = 'Talk:Social media';
const read = ( name: string ): string => readFileSync( fileURLToPath( new URL( `../pages/${ name }`, import.meta.url ) ), 'utf8' );
export const WIKITEXT = read( 'talk-social-media.wikitext' );

interface Expected {
	readonly figure: string;
	readonly nth: number;
	readonly verdict: string | readonly string[];
	readonly expected?: string;
}
interface Gold {
	readonly items: readonly { readonly claims: readonly Expected[]; readonly optional: readonly Expected[] }[];
}
const [ gold ] = ( JSON.parse( read( 'seed-page.json' ) ) as Gold ).items;

/** What must be found on Talk:Social media, one line each. */
export const EXPECTED = gold.claims.map( lineOf );
const MAY_BE_MARKED = new Set( gold.optional.map( ( { figure, nth } ) => `${ figure } ${ nth }` ) );

export async function writeSeed( api: Api ): Promise<void> {
	await api.edit( TALK, WIKITEXT );
}

/** The findings that the gadget hands to other scripts, as soon as there are some. */
export function findings( page: Page ): Promise<readonly PlainFinding[]> {
	return page.evaluate( ( patience ) => new Promise<readonly PlainFinding[]>( ( resolve, reject ) => {
		setTimeout( () => reject( new Error( 'figurecheck.findings did not fire' ) ), patience );
		mw.hook( 'figurecheck.findings' ).add( ( found: readonly PlainFinding[] ) => resolve( found ) );
	} ), PATIENCE );
}

/** Those that must be there, as lines. What is unchecked, and what may or may not be found, is left out. */
export function checked( found: readonly PlainFinding[] ): string[] {
	return found.filter( ( { figure, nth, verdict } ) => verdict !== 'unchecked' && !MAY_BE_MARKED.has( `${ figure } ${ nth }` ) ).map( lineOf );
}

function lineOf( { figure, nth, verdict, expected }: { figure: string; nth: number; verdict: string | readonly string[]; expected?: string | null } ): string {
	return `${ figure } (${ nth }) is ${ String( verdict ) }, expected ${ expected ?? 'nothing' }`;
}

/** What a screen reader says of the badges in the content, in their order. */
export function badges( page: Page ): Promise<string[]> {
	return page.locator( '#mw-content-text' ).getByRole( 'button', { name: /Show the working/ } ).evaluateAll( ( all ) => all.map( ( badge ) => badge.getAttribute( 'aria-label' ) ?? '' ) );
}
