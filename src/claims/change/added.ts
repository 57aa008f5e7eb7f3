import { previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import { equals, subtract } from '../../judge/rational';
import type { WordClass } from '../../languages/language';
import type { Claim, Expression } from '../../model';
import { charitable, doubted, fair, likely, makeClaim } from '../claim';
import { directionOf, isChange, isReached } from '../words/direction';
import { distance, leaf, minus, over, ratioFor } from '../expression';
import { follows, hasCue, isAmong, isCount, isSignBetween, isSpan, leads, REACH } from '../words/mention';
import type { Mention } from '../words/mention';
import { hasSameUnit, isComparable } from '../words/noun';
import { namesNew } from '../words/subject';
import { hasClass } from '../words/wording';

const GAINS: readonly WordClass[] = [ 'up', 'plus', 'more' ];
const LOSSES: readonly WordClass[] = [ 'down', 'minus', 'less' ];

/** "To the 640 old recordings 160 new ones were added, a growth of 25%, 800 in all": what was added, of what there was; the total may tell it as well. */
export function addedClaims( scope: Scope ): Claim[] {
	const counts = scope.mentions.filter( ( mention ) => isCount( mention ) && !isSpan( mention ) );
	return scope.mentions.reduce<Claim[]>( ( claims, target ) => {
		const told = isGrowth( target ) ? counts.filter( ( { index } ) => index < target.index ) : [];
		const [ base, added, more ] = told.length === 1 ? previousMentions( scope ).filter( isCount ).concat( told ) : told;
		if ( !added || more || !isComparable( base.figure, added.figure ) ) {
			return claims;
		}
		const [ total, another ] = counts.filter( ( { index } ) => index > target.index );
		const isOnly = !!total && !another;
		const isSum = isOnly && directionOf( target ) === 'up' && equals( subtract( total.figure.value, base.figure.value ), added.figure.value );
		const isTotal = isOnly && hasCue( total, 'total', 'now', 'to' );
		if ( !isSum && !( isSignBetween( target.sentence, added.index, target.index, ',;:،；，、：؛' ) && isAdded( target, base, added ) ) ) {
			return claims;
		}
		// "To the 640 members we sent 160 letters, and sales grew by 12%"; a total that is right tells that nothing else grew.
		const isPlain = isSum || ( isTotal || opensWithBase( base ) ) && !namesNew( target ) && hasSameUnit( base.figure, added.figure );
		const ofBase = ( change: Expression ): Expression => ratioFor( target.figure, over( change, leaf( base.figure ) ) );
		const other = isSum ? [] : isTotal ? fair( ofBase( distance( total.figure, base.figure ) ) ) : charitable( ratioFor( target.figure, over( leaf( added.figure ), minus( leaf( base.figure ), leaf( added.figure ) ) ) ) );
		const readings = [ fair( ofBase( leaf( added.figure ) ) ) ].concat( other );
		const claim = makeClaim( true, target.figure, 'change', readings );
		return claims.concat( isPlain ? claim : namesNew( target ) ? doubted( claim ) : likely( claim ) );
	}, [] );
}

/** Not "25% more than last year", of another base. */
const isGrowth = ( target: Mention ): boolean => ( target.figure.kind === 'percent' || target.figure.kind === 'fraction' ) && !!directionOf( target ) && isChange( target ) && !leads( target, 'than', 'versus', 'before' );

/** "To the 640 of before 160 …", "160 joined", "another 160" */
function isAdded( target: Mention, base: Mention, added: Mention ): boolean {
	const names = directionOf( target ) === 'up' ? GAINS : LOSSES;
	const isMoved = follows( added, ...names ) && !follows( added, 'to', 'from', 'than', 'versus' ) || isAmong( added.after, REACH, names ) && !leads( added, 'than', 'versus' );
	return !isReached( added ) && isMoved || directionOf( target ) === 'up' && opensWithBase( base );
}

/** The sentence begins with "to the 640". */
const opensWithBase = ( { index, before }: Mention ): boolean => before.length > 0 && before.length === index && hasClass( before[ index - 1 ], [ 'to' ] );
