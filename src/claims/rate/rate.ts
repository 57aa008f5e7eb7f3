import { previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import { equals } from '../../judge/rational';
import type { Claim } from '../../model';
import { openClaim } from '../claim';
import { notesFor } from '../share/footnote';
import { isBehindTotal, isMean, meanClaims } from './mean';
import { follows, followsClosely, isCount, leadsClosely } from '../words/mention';
import type { Mention } from '../words/mention';
import { averageOf, perNoun, perOf } from './per';
import type { Per } from './per';
import { byAnotherPeriod, byNames, byOnlyOther, byPair, byPeriod, bySize, byWhatStandsBeside } from './rateSources';

/** Rates: "12.46 impressions per follower", "an engagement per follower of 16.37%", "430 edits a day over 30 days". */
export function rateClaims( scope: Scope ): Claim[] {
	const claims: Claim[] = [];
	let last: Per | null = null;
	for ( const target of scope.mentions ) {
		const { kind } = target.figure;
		const per = perOf( target ) || perNoun( target, () => toldCounts( scope, target ) );
		// "3.5 times a week"
		if ( kind !== 'count' && kind !== 'percent' && !( kind === 'times' && per && per.period ) ) {
			continue;
		}
		// "323 photos a day and 57 per person"
		const own: Per | null = !per || isChangeOf( target ) ? null : per.numerator.length || !last ? per : { ...per, numerator: last.numerator };
		if ( own ) {
			last = own;
			claims.push( rateClaim( scope, target, own, 0 ) );
		} else if ( last && target.bracket && follows( target, 'versus' ) ) {
			const compared = rateClaim( scope, target, last, 2 );
			claims.push( compared.readings.length ? compared : openClaim( target.figure, 'rate' ) );
		}
		// "18, 24 and 33 people, an average of 25 per workshop": a row is what it is of, whatever it is per.
		const isOfTotal = !!own && !!own.period && isBehindTotal( scope.mentions, target );
		if ( ( isMean( target ) || isOfTotal ) && !( own && isOfOtherTime( target, own ) ) ) {
			claims.push( ...meanClaims( scope, target, !!own && !averageOf( target ) ) );
		}
	}
	return claims;
}

/** The counts before a figure in its sentence, else those of the sentence before. */
function toldCounts( scope: Scope, { index }: Mention ): readonly Mention[] {
	const own = scope.mentions.filter( ( mention ) => mention.index < index && isCount( mention ) );
	return own.length ? own : previousMentions( scope ).filter( isCount );
}

/** "edits per user rose by 15%": how a rate changed is no rate. */
const isChangeOf = ( target: Mention ): boolean => target.figure.kind === 'percent' && ( follows( target, 'up', 'down' ) || leadsClosely( target, 'up', 'down' ) ) && !followsClosely( target, 'to' );

/** "…, and the year's average is 43 per day" */
const isOfOtherTime = ( { before }: Mention, { period }: Per ): boolean => !!period && before.some( ( { days, classes } ) => !!days && classes.includes( 'period' ) && !equals( days, period ) );

/** The claim for a rate, by the plainest of what may be its inputs; they are looked for from the ring `from` outwards. */
function rateClaim( scope: Scope, target: Mention, per: Per, from: number ): Claim {
	const notes = notesFor( scope, target );
	const place = { scope, target, per, rings: notes.length ? [ { name: 'comment' as const, mentions: notes } ] : scope.rings.slice( from ), notes };
	return byAnotherPeriod( place ) || byNames( place ) || byWhatStandsBeside( place ) || byOnlyOther( place ) || byPair( place ) || bySize( place ) || byPeriod( place ) || openClaim( target.figure, 'rate' );
}
