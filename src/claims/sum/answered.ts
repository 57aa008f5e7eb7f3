import type { Scope } from '../../inputs/scope';
import { compare, rational } from '../../judge/rational';
import type { Claim, Expression } from '../../model';
import { charitable, fair, likely, makeClaim, plainClaim } from '../claim';
import { followsSo } from '../words/conclusion';
import { leaf, minus, over, plus, ratioFor } from '../expression';
import { follows, hasCue, isCount, owns } from '../words/mention';
import type { Mention } from '../words/mention';
import { isComparable } from '../words/noun';
import { partsIn } from '../words/pairs';

/** A part of fewer is too easily met by chance. */
const FEWEST = rational( 10 );

/**
 * What an answer makes of a figure that it answers: "285 of the 750 links are dead" – "I fixed 190, so 95 are left",
 * "I found another 40. That makes 325." Nothing else is counted in it before.
 */
export function answeredClaims( scope: Scope ): Claim[] {
	const parent = scope.rings.find( ( { name } ) => name === 'thread' );
	const own = scope.rings[ 1 ].mentions.filter( ( { sentence } ) => sentence.end <= scope.sentence.start ).reverse().concat( scope.mentions ).filter( isCount );
	const [ moved, target, ...more ] = own;
	const join = target && scope.mentions.includes( target ) ? joinOf( moved, target ) : null;
	if ( !parent || !join || more.some( isMoved ) || compare( target.figure.value, moved.figure.value ) === 0 ) {
		return [];
	}
	const wholes = parent.mentions.filter( ( mention ) => isCount( mention ) && isComparable( mention.figure, target.figure ) && compare( mention.figure.value, moved.figure.value ) > 0 && compare( mention.figure.value, FEWEST ) >= 0 );
	const pairs = partsIn( parent.mentions.slice().reverse() );
	const pair = pairs.length === 1 ? pairs[ 0 ] : null;
	const ground = wholes.length === 1 ? wholes[ 0 ] : wholes.find( ( { figure } ) => pair && pair.part === figure );
	const readings = wholes.map( ( whole ) => ( whole === ground ? fair : charitable )( join( leaf( whole.figure ), leaf( moved.figure ) ) ) );
	const sums = readings.length ? [ likely( makeClaim( !!ground, target.figure, 'sum', readings ) ) ] : [];
	// "… That makes 325, or 43.3%."
	const share = scope.mentions.find( ( { figure, index } ) => figure.kind === 'percent' && index > target.index );
	return pair && share && join === plus ? sums.concat( likely( plainClaim( share.figure, 'share', [ fair( ratioFor( share.figure, over( leaf( target.figure ), leaf( pair.whole ) ) ) ) ] ) ) ) : sums;
}

/** Whether a figure is left of, or comes to, what was told with another. */
function joinOf( moved: Mention, target: Mention ): ( ( a: Expression, b: Expression ) => Expression ) | null {
	if ( owns( target, 'rest' ) ) {
		return owns( moved, 'rest' ) ? null : minus;
	}
	return isMoved( moved ) && ( hasCue( target, 'total' ) || followsSo( target ) || follows( target, 'equals', 'so', 'now' ) ) ? plus : null;
}

/** "another 40", "40 more" */
const isMoved = ( mention: Mention ): boolean => hasCue( mention, 'more' );
