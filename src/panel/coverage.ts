import type { Verdict } from '../model';
import type { Entry } from '../session';

/** Those to look at come first. */
const VERDICTS: readonly Verdict[] = [ 'mismatch', 'rounding', 'verified', 'unchecked' ];

/** What became of the figures that follow from others: how many have each verdict that occurs. */
export function countVerdicts( entries: readonly Entry[] ): { verdict: Verdict; count: number }[] {
	return VERDICTS
		.map( ( verdict ) => ( { verdict, count: entries.filter( ( entry ) => entry.finding.verdict === verdict ).length } ) )
		.filter( ( { count } ) => count > 0 );
}
