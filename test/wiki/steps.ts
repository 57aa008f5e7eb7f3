import { expect } from 'vitest';
import { addressOf, idle, open, PATIENCE, settled, SKINS } from './browser';
import type { Skin, Visitor } from './browser';
import type { Wiki } from './mediawiki';
import { badges, findings, TALK, WIKITEXT } from './seed';

/** What a reader may do to a page between two looks at it. Each ends with the page in sight. */
export type Step = ( reader: Visitor, wiki: Wiki, skin: Skin, visit: number ) => Promise<void>;

const visit: Step = ( reader, wiki, skin ) => open( reader, addressOf( wiki, TALK, { skin } ) );
export const STEPS: readonly Step[] = [
	visit,
	async function edit( reader, wiki, skin, n ) {
		await wiki.api.edit( TALK, `${ WIKITEXT }\n:${ 10 + n } of ${ 100 + n } (${ n % 100 }%) agreed. [[User:Admin|Admin]] ([[User talk:Admin|talk]]) 14:47, 31 March 2024 (UTC)` );
		await visit( reader, wiki, skin, n );
	},
	async function preview( reader, wiki, skin ) {
		await open( reader, addressOf( wiki, TALK, { skin, query: { action: 'edit' } } ) );
		// Whatever dialog the wiki may show over a new editor leaves the button inert for the mouse.
		await reader.page.locator( '#wpPreview' ).evaluate( ( button ) => ( button as HTMLElement ).click() );
		// A page of its own or, where the account asks for that, a part of this one.
		await reader.page.locator( '#wikiPreview .mw-parser-output' ).waitFor( { timeout: PATIENCE } );
		await settled( reader.page );
	},
	async function reply( reader, wiki, _skin, n ) {
		const { page } = reader;
		// Not every skin has DiscussionTools' reply links.
		await visit( reader, wiki, 'vector-2022', n );
		const before = await badgesOf( reader );
		await page.getByRole( 'button', { name: 'Reply', exact: true } ).nth( n % 3 ).click();
		const box = page.getByRole( 'textbox', { name: /^Reply to/ } );
		await box.click();
		await page.keyboard.type( '200 of 400 editors (50%) agreed.' );
		await expect.poll( () => badgesOf( reader ), { timeout: PATIENCE } ).toBe( before + 1 );
		// What is left empty is no draft, which would come again with the page.
		await box.click();
		await page.keyboard.press( 'Control+A' );
		await page.keyboard.press( 'Delete' );
		await expect.poll( () => badgesOf( reader ), { timeout: PATIENCE } ).toBe( before );
		await page.evaluate( () => sessionStorage.clear() );
		await visit( reader, wiki, 'vector-2022', n );
	},
	async function back( reader, wiki, skin, n ) {
		await visit( reader, wiki, skin, n );
		// The same address again would take the place of the visit before, and what lies behind that may be a form once sent, which no browser shows again unasked.
		await visit( reader, wiki, SKINS[ ( SKINS.indexOf( skin ) + 1 ) % SKINS.length ], n );
		await reader.page.goBack( { waitUntil: 'load' } );
		if ( n % 2 ) {
			await reader.page.goForward( { waitUntil: 'load' } );
		}
		await settled( reader.page );
	},
	async function again( reader, wiki, skin, n ) {
		await visit( reader, wiki, skin, n );
		await findings( reader.page );
		await reader.page.evaluate( () => {
			for ( let i = 0; i < 20; i++ ) {
				mw.hook( 'wikipage.content' ).fire( $( '#mw-content-text' ) );
			}
		} );
		await idle( reader.page );
	}
];

async function badgesOf( { page }: Visitor ): Promise<number> {
	await findings( page );
	return ( await badges( page ) ).length;
}
