import type { Finding, Verdict } from '../model';

const KINDEST: readonly Verdict[] = [ 'verified', 'rounding', 'mismatch', 'unchecked' ];

/**
 * One finding for each figure. Where several relations claim it, the one that makes it true wins; among equals the one
 * that was found first, as relations are tried in the order of their plainness.
 */
export function settle( findings: readonly Finding[] ): Finding[] {
	const settled = new Map<number, Finding>();
	for ( const finding of findings ) {
		const { start } = finding.claim.figure;
		const other = settled.get( start );
		if ( !other || KINDEST.indexOf( finding.verdict ) < KINDEST.indexOf( other.verdict ) ) {
			settled.set( start, finding );
		}
	}
	return Array.from( settled.values() ).filter( ( finding ) => finding.verdict !== 'unchecked' || looksDerived( finding ) );
}

/** Whether a figure reads like a derived one, checked or not: a percentage, a number of points, a rate with decimals. */
function looksDerived( { claim: { figure, relation } }: Finding ): boolean {
	return figure.kind === 'percent' || figure.kind === 'points' || relation === 'table' || relation === 'rate' && figure.resolution.n < figure.resolution.d;
}
