import { isPlain } from './fault';
import type { Finding, Verdict } from '../model';

const KINDEST: readonly Verdict[] = [ 'verified', 'rounding', 'mismatch', 'unchecked' ];

/**
 * One finding for each figure. Where several relations claim it, the one that makes it true wins, one that words bind
 * before others; among mismatches the one that is worded plainly and explained by a slip; else the one that was found
 * first, as relations are tried in the order of their plainness.
 */
export function settle( findings: readonly Finding[] ): Finding[] {
	const settled = new Map<number, Finding>();
	for ( const finding of findings ) {
		const { start } = finding.claim.figure;
		const other = settled.get( start );
		if ( !other || KINDEST.indexOf( finding.verdict ) < KINDEST.indexOf( other.verdict ) || explains( finding, other ) || bindsBetter( finding, other ) ) {
			settled.set( start, finding );
		}
	}
	return withoutCorrected( withoutCircles( Array.from( settled.values() ) ) ).filter( ( finding ) => finding.verdict !== 'unchecked' || looksDerived( finding ) );
}

const explains = ( finding: Finding, other: Finding ): boolean => finding.verdict === 'mismatch' && other.verdict === 'mismatch' && !!finding.slip && isPlain( finding.claim ) && !( other.slip && isPlain( other.claim ) );

const bindsBetter = ( { verdict, claim }: Finding, other: Finding ): boolean => verdict === 'verified' && other.verdict === 'verified' && isPlain( claim ) && !isPlain( other.claim );

/** Worded plainly, worded, or told by arithmetic alone; "a third of 120, namely 40" works out the 40. */
const firmness = ( { claim, reading }: Finding ): number => isPlain( claim ) ? 2 : reading && !reading.charitable && !claim.figure.inWords ? 1 : 0;

/**
 * Of figures that each follow from the other ("38 of 50 are taken, leaving 12") one is the claim and the others are
 * given: the one that is worded most plainly, else the last one. In a sentence as in a section.
 */
export function withoutCircles( findings: readonly Finding[] ): Finding[] {
	const byRank = findings.slice().sort( ( a, b ) => firmness( b ) - firmness( a ) || b.claim.figure.start - a.claim.figure.start );
	const kept = new Map<number, Finding>();
	for ( const finding of byRank ) {
		const { start } = finding.claim.figure;
		const others = finding.inputs.map( ( input ) => kept.get( input.start ) );
		if ( !others.some( ( other ) => !!other && other.inputs.some( ( input ) => input.start === start ) ) ) {
			kept.set( start, finding );
		}
	}
	return findings.filter( ( finding ) => kept.get( finding.claim.figure.start ) === finding );
}

/** "I wrote 30% above: 24 of 60 is 40%": beside what is rightly worked out of some inputs, another figure is none that they should give. */
function withoutCorrected( findings: readonly Finding[] ): Finding[] {
	const right = findings.filter( ( { verdict, claim } ) => verdict === 'verified' && !claim.threshold );
	const isCorrected = ( { verdict, claim: { figure, threshold }, inputs, exact }: Finding ): boolean => verdict === 'mismatch' && !threshold && right.some( ( other ) =>
		other.claim.figure.kind === figure.kind && exact === other.exact && other.inputs.length === inputs.length && inputs.every( ( input ) => other.inputs.includes( input ) ) );
	return findings.filter( ( finding ) => !isCorrected( finding ) );
}

/** Whether a figure reads like a derived one, checked or not: a percentage, a number of points, a rate with decimals. */
function looksDerived( { claim: { figure, relation } }: Finding ): boolean {
	return figure.kind === 'percent' || figure.kind === 'points' || relation === 'table' || relation === 'rate' && figure.resolution.n < figure.resolution.d;
}
