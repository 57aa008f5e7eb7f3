import type { Words } from '../messages/message';
import type { Finding } from '../model';
import { plainFindings } from '../plain';
import type { PlainFinding } from '../plain';
import type { Entry, Source } from '../session';
import { timeOf } from './describe';
import { plain } from './note';

/** The entries as a table in wikitext. */
export function toWikitable( entries: readonly Entry[], { message, lang }: Words ): string {
	const columns = ( [ 'column-figure', 'column-verdict', 'column-working', 'column-expected', 'column-comment' ] as const ).map( ( key ) => message( key ) );
	const rows = entries.map( ( { finding: { claim, verdict, working, expected, reason } } ) => {
		const { comment } = claim.figure.passage;
		const cells = [ claim.figure.text, message( verdict ), working || ( reason ? message( `reason-${ reason }` ) : '' ), expected || '', comment ? `${ comment.author }, ${ timeOf( comment, lang ) }` : '' ];
		return `|-\n| ${ cells.map( plain ).join( ' || ' ) }`;
	} );
	return [ '{| class="wikitable"', `! ${ columns.join( ' !! ' ) }`, ...rows, '|}' ].join( '\n' );
}

/** The entries as the command line reports them. */
export function toJson( entries: readonly Entry[] ): string {
	const sources = entries.map( ( entry ) => entry.source ).filter( ( source, i, all ) => all.indexOf( source ) === i );
	const findingsOf = ( source: Source ): Finding[] => entries.filter( ( entry ) => entry.source === source ).map( ( entry ) => entry.finding );
	const claims = sources.reduce<PlainFinding[]>( ( all, source ) => all.concat( plainFindings( source.discussion, findingsOf( source ) ) ), [] );
	return JSON.stringify( { version: 1, claims }, null, '\t' );
}
