import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, launch, open, visitor } from './browser';
import { install } from './install';
import type { Form } from './install';
import { startWiki } from './mediawiki';
import type { Wiki, WikiOptions } from './mediawiki';
import { badges, checked, EXPECTED, findings, TALK, writeSeed } from './seed';
import { openPanel, press } from './tools';

/** 1.39 validates gadgets as ES5, so there is nothing but the import. */
const WIKIS: readonly ( WikiOptions & { name: string; forms: readonly Form[] } )[] = [
	{ name: '1.43', version: '1.43', forms: [ 'default gadget', 'chosen gadget', 'import' ] },
	{ name: '1.43 with DiscussionTools', version: '1.43', discussionTools: true, forms: [ 'default gadget', 'chosen gadget', 'import' ] },
	{ name: '1.39', version: '1.39', forms: [ 'import' ] }
];

let browser: Browser;
beforeAll( async () => {
	browser = await launch();
} );
afterAll( () => browser?.close() );

describe.each( WIKIS )( 'MediaWiki $name', ( { forms, ...options } ) => {
	let wiki: Wiki;
	beforeAll( async () => {
		wiki = await startWiki( options );
		await writeSeed( wiki.api );
	} );
	afterAll( () => wiki?.stop() );

	describe.each( forms )( 'as %s', ( form ) => {
		beforeAll( () => install( wiki.api, form ) );

		test.each( [ 'in', 'out' ] as const )( 'marks the seed page where it should, logged %s', async ( who ) => {
			const reader = await visitor( browser, wiki, who );
			await open( reader, addressOf( wiki, TALK ) );
			if ( who === 'in' || form === 'default gadget' ) {
				const found = await findings( reader.page );
				expect( checked( found ) ).toEqual( EXPECTED );
				const marked = found.filter( ( { verdict } ) => verdict !== 'unchecked' );
				const names = await badges( reader.page );
				expect( names.map( ( name ) => name.split( ':' )[ 0 ] ) ).toEqual( marked.map( ( { figure } ) => figure ) );
				expect( names.filter( ( name ) => !/Follows from the stated inputs/.test( name ) ) ).toEqual( [ '12.46: Agrees but for rounding. Show the working.' ] );
			} else {
				expect( await reader.page.evaluate( () => 'figurecheck' in mw ) ).toBe( false );
				expect( await badges( reader.page ) ).toEqual( [] );
			}
			expect( reader.troubles ).toEqual( [] );
			expect( reader.requests.filter( ( address ) => !address.startsWith( `${ wiki.url }/` ) && !address.startsWith( 'data:' ) ) ).toEqual( [] );
			await reader.close();
		} );

		test( 'fetches its other parts when they are asked for: popover, list, a language', async () => {
			const reader = await visitor( browser, wiki, 'in' );
			const { page } = reader;
			await open( reader, addressOf( wiki, TALK, { query: { uselang: 'de' } } ) );
			await findings( page );
			await press( page.getByRole( 'button', { name: /^12\.46: Stimmt bis auf/ } ) );
			await page.getByRole( 'dialog', { name: /^Stimmt bis auf/ } ).getByText( '101.000 ÷ 8.100 = 12,469…' ).waitFor();
			await page.keyboard.press( 'Escape' );
			await openPanel( page );
			expect( reader.troubles ).toEqual( [] );
			await reader.close();
		} );
	} );
} );

test( 'a gadget and an import of it on one page mark once', async () => {
	const wiki = await startWiki( { version: '1.43' } );
	try {
		await writeSeed( wiki.api );
		await install( wiki.api, 'import' );
		const loader = `User:${ wiki.api.user }/common.js`;
		const imported = await wiki.api.read( loader );
		await install( wiki.api, 'default gadget' );
		await wiki.api.edit( loader, imported );
		const reader = await visitor( browser, wiki, 'in' );
		await open( reader, addressOf( wiki, TALK ) );
		const marked = ( await findings( reader.page ) ).filter( ( { verdict } ) => verdict !== 'unchecked' );
		expect( await badges( reader.page ) ).toHaveLength( marked.length );
		expect( reader.troubles ).toEqual( [] );
		await reader.close();
	} finally {
		wiki.stop();
	}
} );
