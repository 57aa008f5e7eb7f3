/**
 * The few parts of MediaWiki's `mw` that FigureCheck uses, for the demonstration: a visitor who is not logged in reads a
 * talk page. What is kept is kept in this browser.
 */
( function () {
	'use strict';

	const config = new Map( Object.entries( {
		wgAction: 'view', wgArticlePath: '/wiki/$1', wgCanonicalNamespace: 'Talk', wgContentLanguage: 'en', wgExtraSignatureNamespaces: [], wgIsArticle: true, wgNamespaceNumber: 1,
		wgPageContentLanguage: 'en', wgPageContentModel: 'wikitext', wgPageName: 'Talk:Social_media', wgScript: '/w/index.php', wgTitle: 'Social media', wgUserLanguage: 'en', wgUserName: null
	} ) );
	const options = new Map();
	const hooks = new Map();

	/** Whoever comes late is called with what was fired last. */
	function hook( name ) {
		if ( !hooks.has( name ) ) {
			const handlers = [];
			let last = null;
			hooks.set( name, {
				add( ...added ) {
					handlers.push( ...added );
					added.forEach( ( handler ) => last && handler( ...last ) );
					return this;
				},
				remove( ...removed ) {
					removed.forEach( ( handler ) => handlers.includes( handler ) && handlers.splice( handlers.indexOf( handler ), 1 ) );
					return this;
				},
				fire( ...values ) {
					last = values;
					handlers.slice().forEach( ( handler ) => handler( ...values ) );
					return this;
				}
			} );
		}
		return hooks.get( name );
	}

	function addPortletLink( portlet, href, text, id, tooltip ) {
		const list = document.querySelector( `#${ portlet } ul` );
		if ( !list ) {
			return null;
		}
		const item = document.createElement( 'li' );
		const link = document.createElement( 'a' );
		item.id = id;
		link.href = href;
		link.title = tooltip;
		link.textContent = text;
		item.appendChild( link );
		list.appendChild( item );
		return item;
	}

	function addCSS( text ) {
		const style = document.createElement( 'style' );
		style.textContent = text;
		document.head.appendChild( style );
		return style.sheet;
	}

	const storage = {
		get: ( key ) => localStorage.getItem( key ),
		set( key, value ) {
			localStorage.setItem( key, value );
			return true;
		},
		remove( key ) {
			localStorage.removeItem( key );
			return true;
		}
	};

	window.mw = {
		config: { get: ( key, fallback = null ) => config.has( key ) ? config.get( key ) : fallback, set: ( key, value ) => config.set( key, value ), exists: ( key ) => config.has( key ) },
		errorLogger: { logError: ( error ) => console.error( error ) },
		hook,
		language: { getFallbackLanguageChain: () => [ 'en' ], convertNumber: String },
		loader: { getState: () => 'ready', load: () => undefined, using: () => jQuery.Deferred().resolve( () => undefined ).promise() },
		log: { warn: ( ...words ) => console.warn( ...words ) },
		msg: ( key ) => `⧼${ key }⧽`,
		notify: ( text ) => console.info( text ),
		storage,
		user: {
			getName: () => null, isAnon: () => true, isNamed: () => false, isTemp: () => false,
			options: { get: ( key, fallback = null ) => options.has( key ) ? options.get( key ) : fallback, set: ( key, value ) => options.set( key, value ) }
		},
		util: { addCSS, addPortletLink, getUrl: ( title ) => `/wiki/${ encodeURIComponent( title || config.get( 'wgPageName' ) ) }` },
		Api: class {
			saveOption() {
				return jQuery.Deferred().reject( 'notloggedin' ).promise();
			}
		}
	};
	window.mediaWiki = window.mw;

	jQuery( () => hook( 'wikipage.content' ).fire( jQuery( document.getElementById( 'mw-content-text' ) ) ) );
}() );
