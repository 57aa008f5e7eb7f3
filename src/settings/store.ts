import { parseSettings } from './settings';
import type { Settings } from './settings';

/** One JSON value, in the account where there is one: options are few, and every write to them is logged. */
const OPTION = 'userjs-figurecheck';
const LOCAL = 'figurecheck';

/** The reader's settings: those of the account, else those of this browser, else the defaults. */
export function loadSettings(): Settings {
	return parseSettings( isNamed() ? mw.user.options.get( OPTION ) : mw.storage.get( LOCAL ) );
}

/** Rejects where they could not be kept; until the page is left they hold all the same. */
export function saveSettings( settings: Settings ): Promise<void> {
	const stored = JSON.stringify( settings );
	if ( !isNamed() ) {
		return mw.storage.set( LOCAL, stored ) ? Promise.resolve() : Promise.reject( new Error( 'No storage' ) );
	}
	mw.user.options.set( OPTION, stored );
	return new Promise( ( resolve, reject ) => {
		mw.loader.using( 'mediawiki.api' ).then( () => new mw.Api().saveOption( OPTION, stored ) ).then( () => resolve(), reject );
	} );
}

/** Temporary accounts (1.41+) have a name but no options; before them, everybody with a name had. */
function isNamed(): boolean {
	return mw.user.isNamed ? mw.user.isNamed() : !mw.user.isAnon();
}
