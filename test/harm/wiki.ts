import { vi } from 'vitest';

/** As much of MediaWiki as the gadget touches, and what it was told. */
export interface FakeWiki {
	readonly mw: Record<string, unknown>;
	/** Messages of errors that reached the log. */
	readonly logged: string[];
	readonly warned: string[];
	/** What `figurecheck.findings` gave to others, each time. */
	readonly told: ( readonly unknown[] )[];
	/** As MediaWiki does when a content is there, and when it comes again. */
	show( root: Element ): void;
}

const jQueryOf = ( root: Element ) => ( { each: ( use: ( i: number, element: Element ) => void ) => use( 0, root ) } );

/** @param parts what to load for a part of the gadget, by its name; a part that is missing cannot be had */
export function fakeWiki( parts: Readonly<Record<string, () => Promise<unknown>>> ): FakeWiki {
	const logged: string[] = [];
	const warned: string[] = [];
	const told: ( readonly unknown[] )[] = [];
	const hooks = new Map<string, ( ( ...values: unknown[] ) => void )[]>();
	const config = new Map<string, unknown>( Object.entries( {
		wgAction: 'view', wgPageContentModel: 'wikitext', wgNamespaceNumber: 1, wgExtraSignatureNamespaces: [], wgPageContentLanguage: 'en', wgUserLanguage: 'en', wgPageName: 'Talk:Trap', wgRevisionId: 7
	} ) );
	const stored = new Map<string, unknown>();
	const hook = ( name: string ) => ( {
		add( handler: ( ...values: unknown[] ) => void ) {
			hooks.set( name, ( hooks.get( name ) ?? [] ).concat( handler ) );
		},
		fire( ...values: unknown[] ) {
			if ( name === 'figurecheck.findings' ) {
				told.push( values[ 0 ] as unknown[] );
			}
			( hooks.get( name ) ?? [] ).forEach( ( handler ) => handler( ...values ) );
		}
	} );
	const mw = {
		config, hook,
		errorLogger: { logError: ( error: Error ) => logged.push( error.message ) },
		log: { warn: ( message: string ) => warned.push( message ) },
		language: { getFallbackLanguageChain: () => [ 'en' ] },
		loader: {
			using: ( names: string | string[] ) => typeof names !== 'string' ? Promise.resolve() : ( parts[ names.replace( 'ext.gadget.FigureCheck-', '' ) ] ?? ( () => Promise.reject( new Error( `Unknown module: ${ names }` ) ) ) )()
		},
		notify: vi.fn(),
		storage: { get: ( key: string ) => stored.get( key ) ?? null, set: ( key: string, value: string ) => !!stored.set( key, value ) },
		user: { isNamed: () => false, isAnon: () => true, options: new Map<string, unknown>() },
		util: { addPortletLink: vi.fn( () => null ), getUrl: ( title: string ) => `/wiki/${ encodeURIComponent( title ) }` }
	};
	return { mw, logged, warned, told, show: ( root ) => hook( 'wikipage.content' ).fire( jQueryOf( root ) ) };
}
