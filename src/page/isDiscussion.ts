import { ADD_TOPIC_TAB, COMMENT_MARK } from './selectors';
import { textOf } from './textOf';

/** What MediaWiki says of the page that is shown. */
export interface PageConfig {
	/** wgAction */
	readonly action: string;
	/** wgPageContentModel */
	readonly contentModel: string;
	/** wgNamespaceNumber */
	readonly namespace: number;
	/** wgExtraSignatureNamespaces */
	readonly extraSignatureNamespaces: readonly number[];
}

const MAIN = 0;
const PROJECT = 4;
/** "2023 (UTC)": a digit, and a zone in brackets. Nothing is lost by reading a page in vain. */
const SIGNED = /\d[^\n()]{0,12}\([^\n()a-z]{2,14}\)/;

/** Whether to read the page at all. What costs most is asked last, and only of pages that may be either. */
export function isDiscussion( { action, contentModel, namespace, extraSignatureNamespaces }: PageConfig, root: Element ): boolean {
	if ( !/^(?:view|edit|submit)$/.test( action ) || contentModel !== 'wikitext' || namespace < 0 ) {
		return false;
	}
	if ( namespace % 2 || root.ownerDocument.getElementById( ADD_TOPIC_TAB ) ) {
		return true;
	}
	if ( extraSignatureNamespaces.indexOf( namespace ) < 0 ) {
		return root.querySelector( COMMENT_MARK ) !== null;
	}
	// On Meta articles and project pages may be signed, and most are not.
	return namespace !== MAIN && namespace !== PROJECT || root.querySelector( COMMENT_MARK ) !== null || SIGNED.test( textOf( root ) );
}
