import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadSettings, saveSettings } from '../../src/settings/store';
import { parseSettings } from '../../src/settings/settings';

const CHOSEN = '{"ticks":false}';
const chosen = parseSettings( CHOSEN );

/** As much of `mw` as the store may touch. */
function wikiOf( user: object, isStorageFull = false ) {
	const options = new Map<string, unknown>( [ [ 'userjs-figurecheck', CHOSEN ] ] );
	const storage = new Map<string, string>();
	const saveOption = vi.fn( () => Promise.resolve() );
	vi.stubGlobal( 'mw', {
		user: { ...user, options },
		storage: { get: ( key: string ) => storage.get( key ) ?? null, set: ( key: string, value: string ) => !isStorageFull && !!storage.set( key, value ) },
		loader: { using: () => Promise.resolve() },
		Api: class {
			public saveOption = saveOption;
		}
	} );
	return { options, storage, saveOption };
}

afterEach( () => vi.unstubAllGlobals() );

describe( 'settings are kept', () => {
	it.each( [
		[ 'in the account of a named user', { isNamed: (): boolean => true, isAnon: (): boolean => false } ],
		[ 'in the account where MediaWiki knows no temporary ones', { isAnon: (): boolean => false } ]
	] )( '%s', async ( _, user ) => {
		const { options, storage, saveOption } = wikiOf( user );
		expect( loadSettings().ticks ).toBe( false );
		await saveSettings( { ...chosen, ticks: true } );
		expect( saveOption ).toHaveBeenCalledWith( 'userjs-figurecheck', options.get( 'userjs-figurecheck' ) );
		expect( loadSettings().ticks ).toBe( true );
		expect( storage.size ).toBe( 0 );
	} );
	it.each( [
		[ 'guests', { isNamed: (): boolean => false, isAnon: (): boolean => true } ],
		[ 'temporary accounts', { isNamed: (): boolean => false, isAnon: (): boolean => false } ],
		[ 'guests of 1.39', { isAnon: (): boolean => true } ]
	] )( 'in the browser of %s', async ( _, user ) => {
		const { saveOption } = wikiOf( user );
		expect( loadSettings().ticks ).toBe( true );
		await saveSettings( chosen );
		expect( loadSettings() ).toEqual( chosen );
		expect( saveOption ).not.toHaveBeenCalled();
	} );
	it( 'or the reader is told that they are not', async () => {
		wikiOf( { isNamed: (): boolean => false }, true );
		await expect( saveSettings( chosen ) ).rejects.toThrow();
	} );
} );
