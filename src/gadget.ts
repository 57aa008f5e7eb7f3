import { createApp } from './app';
import type { App } from './app';
import { guard, whenIdle } from './guard';
import { isDiscussion } from './page/isDiscussion';
import { CONTENT_ID, EDIT_PREVIEW } from './page/selectors';
import { claimPage } from './shared';

const DEPENDENCIES = [ 'mediawiki.util', 'mediawiki.storage', 'mediawiki.user' ];
let app: App | null = null;
/** The content of the page itself, as it came last. */
let content: Element | null = null;

// Without exact arithmetic nothing is said. Hooks are added at once, as they may not come again.
if ( typeof BigInt === 'function' && claimPage() ) {
	mw.hook( 'wikipage.content' ).add( ( $content ) => $content.each( ( _, root ) => guard( () => visit( root ) ) ) );
	// Convenient Discussions builds the page anew without saying so to others.
	mw.hook( 'convenientDiscussions.preprocessed' ).add( () => content && visit( content ) );
	mw.hook( 've.activationComplete' ).add( () => app && app.closePopover() );
}

function visit( root: Element ): void {
	const target = targetOf( root );
	if ( target && isDiscussion( pageConfig(), target ) ) {
		mw.loader.using( DEPENDENCIES ).then( () => whenIdle( () => {
			app = app || createApp( readerLanguages() );
			app.show( target, String( mw.config.get( 'wgPageContentLanguage' ) || 'en' ) );
		} ) );
	}
}

/** What to read of a content: on an edit page nothing but the preview. */
function targetOf( root: Element ): Element | null {
	if ( root.id !== CONTENT_ID ) {
		return root;
	}
	content = root;
	return mw.config.get( 'wgAction' ) === 'view' ? root : root.querySelector( EDIT_PREVIEW );
}

function pageConfig() {
	return {
		action: mw.config.get( 'wgAction' ), contentModel: mw.config.get( 'wgPageContentModel' ),
		namespace: mw.config.get( 'wgNamespaceNumber' ), extraSignatureNamespaces: mw.config.get( 'wgExtraSignatureNamespaces' ) || []
	};
}

function readerLanguages(): string[] {
	const language = String( mw.config.get( 'wgUserLanguage' ) || 'en' );
	return mw.language && mw.language.getFallbackLanguageChain ? mw.language.getFallbackLanguageChain() : [ language ];
}
