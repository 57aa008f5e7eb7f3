import type { Scope } from '../../inputs/scope';
import type { Claim } from '../../model';
import { openClaim } from '../claim';
import { notesFor } from '../share/footnote';
import { isMean, meanClaims } from './mean';
import { follows, followsClosely, leadsClosely } from '../words/mention';
import type { Mention } from '../words/mention';
import { averageOf, perOf } from './per';
import type { Per } from './per';
import { byAnotherPeriod, byNames, byOnlyOther, byPair, byPeriod, bySize, byTwoTold, byWhatStandsBeside } from './rateSources';

/** Rates: "12.46 impressions per follower", "an engagement per follower of 16.37%", "430 edits a day over 30 days". */
export function rateClaims( scope: Scope ): Claim[] {
	const claims: Claim[] = [];
	let last: Per | null = null;
	for ( const target of scope.mentions ) {
		const { kind } = target.figure;
		const per = perOf( target );
		// "3.5 times a week"
		if ( kind !== 'count' && kind !== 'percent' && !( kind === 'times' && per && per.period ) ) {
			continue;
		}
		const own = isChangeOf( target ) ? null : per;
		if ( own ) {
			last = own;
			claims.push( rateClaim( scope, target, own, 0 ) );
		} else if ( last && target.bracket && follows( target, 'versus' ) ) {
			const compared = rateClaim( scope, target, last, 2 );
			claims.push( compared.readings.length ? compared : openClaim( target.figure, 'rate' ) );
		}
		if ( ( !own || averageOf( target ) ) && isMean( target ) ) {
			claims.push( ...meanClaims( scope, target ) );
		}
	}
	return claims;
}

/** "edits per user rose by 15%": how a rate changed is no rate. */
const isChangeOf = ( target: Mention ): boolean => target.figure.kind === 'percent' && ( follows( target, 'up', 'down' ) || leadsClosely( target, 'up', 'down' ) ) && !followsClosely( target, 'to' );

/** The claim for a rate, by the plainest of what may be its inputs; they are looked for from the ring `from` outwards. */
function rateClaim( scope: Scope, target: Mention, per: Per, from: number ): Claim {
	const notes = notesFor( scope, target );
	const place = { scope, target, per, rings: notes.length ? [ { name: 'comment' as const, mentions: notes } ] : scope.rings.slice( from ), notes };
	return byAnotherPeriod( place ) || byNames( place ) || byWhatStandsBeside( place ) || byOnlyOther( place ) || byPair( place ) || bySize( place ) || byPeriod( place ) || byTwoTold( place ) || openClaim( target.figure, 'rate' );
}
