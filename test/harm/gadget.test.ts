// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Checker } from '../../src/parts/checker';
import { badges, PATIENCE, settled, start } from './start';
import type { FakeWiki } from './wiki';

/** Replaces a part of the checker once it is there. */
const withChecker = ( change: ( checker: Checker ) => Partial<Checker> ) => ( {
	checker: async () => {
		await import( '../../src/parts/checker' );
		const { parts } = ( globalThis as unknown as { mw: { figurecheck: { parts: { checker: Checker } } } } ).mw.figurecheck;
		parts.checker = { ...parts.checker, ...change( parts.checker ) };
	}
} );

afterEach( () => vi.unstubAllGlobals() );

test( 'where all goes well the page is marked and nothing is logged', async () => {
	const wiki = await start();
	await settled( wiki );
	expect( badges() ).toBe( 2 );
	expect( wiki.root.textContent ).toBe( 'Of 40 editors 12 (35%) agreed, and 120 + 35 = 155.Nothing was decided. Ann 10:00, 1 May 2021 (UTC)' );
	expect( [ wiki.logged, wiki.warned ] ).toEqual( [ [], [] ] );
} );

describe( 'whatever fails, the page stays as it was and one line says whose fault it is:', () => {
	const fail = (): never => {
		throw new TypeError( 'of all things' );
	};
	const failures: readonly ( readonly [ string, ( wiki: FakeWiki ) => void, Readonly<Record<string, () => Promise<unknown>>> ] )[] = [
		[ 'the checker cannot be had', () => undefined, { checker: () => Promise.reject( new Error( 'of all things' ) ) } ],
		[ 'the checker is empty', () => undefined, { checker: () => Promise.resolve() } ],
		[ 'the page cannot be read', () => undefined, withChecker( () => ( { reading: fail } ) ) ],
		[ 'reading breaks off', () => undefined, withChecker( ( { reading } ) => ( {
			* reading( ...given ) {
				yield* reading( ...given );
				return fail();
			}
		} ) ) ],
		[ 'the check fails', () => undefined, withChecker( () => ( { checking: fail } ) ) ],
		[ 'the check breaks off after it found something', () => undefined, withChecker( ( { checking } ) => ( {
			* checking( ...given ) {
				yield* checking( ...given );
				fail();
			}
		} ) ) ],
		[ 'the findings cannot be told', () => undefined, withChecker( () => ( { plainFindings: fail } ) ) ],
		[ 'another script fails on the findings', ( { mw } ) => ( mw.hook as ( name: string ) => { add( handler: () => void ): void } )( 'figurecheck.findings' ).add( fail ), {} ],
		[ 'the tools menu fails', ( { mw } ) => Object.assign( mw.util as object, { addPortletLink: fail } ), {} ],
		[ 'the settings cannot be read', ( { mw } ) => Object.assign( mw.storage as object, { get: fail } ), {} ],
		[ 'figures cannot be placed', () => vi.spyOn( Range.prototype, 'getClientRects' ).mockImplementationOnce( fail ), {} ]
	];
	test.each( failures )( '%s', async ( _, change, parts ) => {
		const wiki = await start( change, parts );
		await vi.waitFor( () => expect( wiki.logged ).not.toEqual( [] ), PATIENCE );
		await new Promise( ( resolve ) => {
			setTimeout( resolve, 50 );
		} );
		expect( wiki.logged ).toHaveLength( 1 );
		expect( wiki.logged[ 0 ] ).toMatch( /^FigureCheck: / );
		expect( wiki.logged[ 0 ] ).not.toContain( '\n' );
		expect( wiki.root.outerHTML ).toBe( wiki.before );
	} );
} );

describe( 'in a browser or wiki without', () => {
	const MISSING: readonly ( readonly [ string, ( wiki: FakeWiki ) => void ] )[] = [
		[ 'CSS', () => vi.stubGlobal( 'CSS', undefined ) ],
		[ 'CSS.highlights', () => vi.stubGlobal( 'CSS', {} ) ],
		[ 'Intl.Segmenter', () => vi.stubGlobal( 'Intl', { ...properties( Intl ), Segmenter: undefined } ) ],
		[ 'Intl.PluralRules and Intl.DisplayNames', () => vi.stubGlobal( 'Intl', { ...properties( Intl ), PluralRules: undefined, DisplayNames: undefined } ) ],
		[ 'scheduler', () => vi.stubGlobal( 'scheduler', undefined ) ],
		[ 'scheduler.yield', () => vi.stubGlobal( 'scheduler', {} ) ],
		[ 'requestIdleCallback', () => vi.stubGlobal( 'requestIdleCallback', undefined ) ],
		[ 'ResizeObserver', () => vi.stubGlobal( 'ResizeObserver', undefined ) ],
		[ 'matchMedia', () => vi.stubGlobal( 'matchMedia', undefined ) ],
		[ 'navigator.clipboard', () => vi.stubGlobal( 'navigator', { userAgent: '' } ) ],
		[ 'localStorage', ( { mw } ) => {
			vi.stubGlobal( 'localStorage', undefined );
			Object.assign( mw, { storage: { get: () => false, set: () => false } } );
		} ],
		[ 'a user who is known', ( { mw } ) => Object.assign( mw, { user: { isAnon: () => true, options: new Map() } } ) ],
		[ 'temporary accounts', ( { mw } ) => Object.assign( mw, { user: { isAnon: () => false, options: new Map() } } ) ],
		[ 'languages to fall back to', ( { mw } ) => Object.assign( mw, { language: undefined } ) ],
		[ 'an error log', ( { mw } ) => Object.assign( mw, { errorLogger: undefined } ) ],
		[ 'tools menus', () => undefined ],
		[ 'any configuration but the namespace', ( { mw } ) => Object.assign( mw, { config: new Map<string, unknown>( [ [ 'wgNamespaceNumber', 1 ], [ 'wgAction', 'view' ], [ 'wgPageContentModel', 'wikitext' ] ] ) } ) ]
	];
	test.each( MISSING )( '%s it does what it can', async ( _, take ) => {
		const wiki = await start( take );
		await settled( wiki );
		expect( [ wiki.logged, wiki.warned ] ).toEqual( [ [], [] ] );
		expect( badges() ).toBe( 2 );
	} );

	test( 'BigInt it does nothing at all', async () => {
		const wiki = await start( () => vi.stubGlobal( 'BigInt', undefined ) );
		await new Promise( ( resolve ) => {
			setTimeout( resolve, 100 );
		} );
		expect( wiki.root.outerHTML ).toBe( wiki.before );
		expect( [ wiki.logged, wiki.warned, wiki.told ] ).toEqual( [ [], [], [] ] );
		expect( 'figurecheck' in wiki.mw ).toBe( false );
	} );

	test( 'an error log a failure is a warning', async () => {
		const wiki = await start( ( { mw } ) => Object.assign( mw, { errorLogger: undefined } ), { checker: () => Promise.reject( new Error( 'gone' ) ) } );
		await settled( wiki );
		expect( wiki.warned ).toEqual( [ 'FigureCheck: gone' ] );
		expect( wiki.root.outerHTML ).toBe( wiki.before );
	} );
} );

/** Intl has no enumerable properties. */
const properties = ( object: object ): Record<string, unknown> =>
	Object.fromEntries( Object.getOwnPropertyNames( object ).map( ( name ) => [ name, ( object as Record<string, unknown> )[ name ] ] ) );
