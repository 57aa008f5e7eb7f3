import type { Finding } from '../model';
import type { Words } from '../messages/message';
import { element } from '../marks/element';

/**
 * The link to the page where false alarms are reported, or null where the wiki has named none. An interface
 * administrator names it by `mw.config.set( 'figurecheck-report', 'Help talk:FigureCheck' )`; a subpage /preload of it
 * may hold the text to begin with, where $1 is the page, $2 its
 * revision, $3 the figure and $4 the working.
 */
export function reportLink( { claim, working }: Finding, { message }: Words ): HTMLAnchorElement | null {
	const page: unknown = mw.config.get( 'figurecheck-report' );
	if ( typeof page !== 'string' || !page ) {
		return null;
	}
	const here = String( mw.config.get( 'wgPageName' ) ).replace( /_/g, ' ' );
	const link = element( 'a', 'action', message( 'report' ) );
	link.target = '_blank';
	link.rel = 'noopener';
	link.href = mw.util.getUrl( page, {
		action: 'edit', section: 'new', preload: `${ page }/preload`, preloadtitle: message( 'report-title', claim.figure.text, here ),
		'preloadparams[]': [ here, String( mw.config.get( 'wgRevisionId' ) ), claim.figure.text, working ]
	} as unknown as Record<string, string> );
	return link;
}
