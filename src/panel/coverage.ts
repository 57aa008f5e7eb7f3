import type { Words } from '../messages/message';
import type { Verdict } from '../model';
import type { Entry } from '../session';

/** Those to look at come first. */
export const VERDICTS: readonly Verdict[] = [ 'mismatch', 'rounding', 'verified', 'unchecked' ];

/** How many figures follow from others, and what became of them. */
export function coverageOf( entries: readonly Entry[], { message }: Words ): string {
	const counts = VERDICTS
		.map( ( verdict ) => ( { verdict, count: entries.filter( ( entry ) => entry.finding.verdict === verdict ).length } ) )
		.filter( ( { count } ) => count )
		.map( ( { verdict, count } ) => message( 'count', message( verdict ), count ) );
	return counts.length ? message( 'coverage', entries.length, counts.join( ' · ' ) ) : message( 'none' );
}
