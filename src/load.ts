import type { Language } from './languages/language';
import type { Messages } from './messages/message';
import { partOf } from './shared';

/** What a language's part holds: the words that claims are read by, and the words for the reader. */
export interface LanguagePart {
	readonly language?: Language;
	readonly messages?: Messages;
}

/** Languages that have a part; English is in the gadget itself. */
const LANGUAGES = 'ar bn ca cs de es eu fa fr he hi id it ja ko nl pl pt ru sv tr uk vi zh'.split( ' ' );
const FILE = 'FigureCheck.js';
/** Milliseconds. */
const BETWEEN_FRAMES = 50;

/** Where this copy was loaded from; only known while it runs for the first time. */
const script = document.currentScript as HTMLScriptElement | null;
const address = script && script.src.indexOf( FILE ) >= 0 ? script.src : null;
const requests: Record<string, Promise<unknown> | undefined> = {};

/**
 * Fetches a part once: for the imported script the file beside it, for the gadget the hidden gadget of that name.
 * Rejects where there is none, and everything goes on without it.
 */
export function loadPart( name: string ): Promise<unknown> {
	const request = requests[ name ] || ( address ? fetchScript( address.replace( FILE, `FigureCheck-${ name }.js` ) ) : fetchModule( `ext.gadget.FigureCheck-${ name }` ) );
	requests[ name ] = request;
	return request.then( () => partOf( name ), ( error ) => {
		// A line that was down may be up again when the reader asks next.
		requests[ name ] = undefined;
		throw error;
	} );
}

/** The part of the first of some languages that has one ("pt-br" has that of "pt"), or null. */
export function loadLanguage( ...codes: readonly string[] ): Promise<{ code: string; part: LanguagePart } | null> {
	for ( const code of codes.map( baseOf ) ) {
		if ( code === 'en' ) {
			break;
		}
		if ( LANGUAGES.indexOf( code ) >= 0 ) {
			return loadPart( code ).then( ( part ) => part ? { code, part: part as LanguagePart } : null, () => null );
		}
	}
	return Promise.resolve( null );
}

export function baseOf( code: string ): string {
	return code.toLowerCase().split( '-' )[ 0 ];
}

/**
 * What mw.loader has stored of an earlier visit it takes up in an idle moment, and sets no time limit. A page that stands
 * still may get none for many seconds, as idle moments follow frames: asking for frames brings them about.
 */
function fetchModule( name: string ): Promise<unknown> {
	return new Promise( ( resolve, reject ) => {
		let isPending = true;
		const end = (): void => {
			isPending = false;
		};
		const stir = (): void => {
			if ( isPending ) {
				setTimeout( () => requestAnimationFrame( stir ), BETWEEN_FRAMES );
			}
		};
		const request = mw.loader.using( name );
		request.then( end, end );
		request.then( resolve, reject );
		stir();
	} );
}

function fetchScript( source: string ): Promise<unknown> {
	return new Promise( ( resolve, reject ) => {
		const element = document.createElement( 'script' );
		element.src = source;
		element.onload = resolve;
		element.onerror = reject;
		document.head.appendChild( element );
	} );
}
