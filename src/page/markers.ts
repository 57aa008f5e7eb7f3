import type { Marker } from './walk';

/** "c-Theklan-20230404074700-LDickinson_(WMF)-2023…", and the ISO form of comments before July 2022. */
const COMMENT_ID = /^c-(.+?)-(?:\d{14}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)(?:-|$)/;
/** DiscussionTools cuts its ids at this many bytes, so a long name is not to be had from them. */
const CUT = 80;

/** Names by the place where DiscussionTools says that their comments begin. */
export function markerAuthors( markers: readonly Marker[] ): ( at: number ) => string | null {
	const names = new Map<number, string>();
	for ( const { at, id } of markers ) {
		const match = id.length < CUT ? COMMENT_ID.exec( id ) : null;
		if ( match ) {
			names.set( at, match[ 1 ].replace( /_/g, ' ' ) );
		}
	}
	return ( at ) => names.get( at ) || null;
}
