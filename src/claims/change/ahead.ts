import type { Scope } from '../../inputs/scope';
import { absolute, compare, rational } from '../../judge/rational';
import type { Claim, Expression } from '../../model';
import { fair, likely, makeClaim } from '../claim';
import { isDifference } from '../words/direction';
import { distance } from '../expression';
import { hasCue, isBetween, isCount, isSignBetween, isSpan } from '../words/mention';
import type { Mention } from '../words/mention';
import { hasSameUnit } from '../words/noun';

/** Smaller numbers are the difference of two others by chance; of one told and several others, smaller ones than the second. */
const TELLING = rational( 100 );
const TELLING_OF_MANY = rational( 1000 );
/** Values told before that are tried. */
const MOST_TOLD = 4;

/** Differences whose values do not both stand before them in their sentence. */
export const apartClaims = ( scope: Scope ): Claim[] => ahead( scope ).concat( ofToldBefore( scope ) );

/** "We are 1,785 entries ahead of the Czechs: 48,215 to 46,430": behind a colon or in brackets stands what it is the difference of. */
function ahead( { mentions, sentence }: Scope ): Claim[] {
	const [ target, first, second, more ] = mentions.filter( isCount );
	if ( !second || more || !isLedTo( target, first ) && !isApposed( target, first ) || isBetween( sentence, -1, sentence.items.length, 'average' ) ) {
		return [];
	}
	const isTold = isDifference( target );
	const isPair = isBetween( sentence, first.index, second.index, 'to', 'versus', 'now' ) || isTold && isBetween( sentence, first.index, second.index, 'and' );
	const isPlain = isPair && ( isTold || compare( target.figure.value, TELLING ) >= 0 ) && hasSameUnit( first.figure, second.figure ) && hasSameUnit( target.figure, first.figure );
	return isPair ? [ claimOf( isPlain, target, [ distance( first.figure, second.figure ) ] ) ] : [];
}

/** Behind a colon, or in a bracket of its own. */
const isLedTo = ( target: Mention, next: Mention ): boolean => !target.bracket && ( isSignBetween( target.sentence, target.index, next.index, ':：' ) || next.bracket > 0 );

/** "won by 47 votes, 412 to 365" */
const isApposed = ( target: Mention, first: Mention ): boolean => isDifference( target ) && isSignBetween( target.sentence, first.index - 2, first.index, ',،，' );

/** "We have 96,420 entries. To the Danes (98,350) it is 1,930 more.": between a value of its sentence and one that was told before. */
function ofToldBefore( scope: Scope ): Claim[] {
	const [ base, target, more ] = scope.mentions.filter( isCount );
	if ( !target || more || isDifference( base ) || !isDifference( target ) || !( base.bracket || hasCue( base, 'than', 'versus', 'to', 'before' ) ) ) {
		return [];
	}
	const isTold = ( { figure, sentence }: Mention ): boolean => sentence.passage === scope.sentence.passage && sentence.end <= scope.sentence.start && !figure.inWords && hasSameUnit( figure, base.figure ) && hasSameUnit( figure, target.figure ) && compare( figure.value, base.figure.value ) !== 0;
	const told = scope.rings[ 1 ].mentions.filter( ( mention ) => isCount( mention ) && !isSpan( mention ) && isTold( mention ) && !isDifference( mention ) ).slice( 0, MOST_TOLD );
	const isPlain = compare( absolute( target.figure.value ), told.length > 1 ? TELLING_OF_MANY : TELLING ) >= 0;
	return told.length ? [ claimOf( isPlain, target, told.map( ( mention ) => distance( mention.figure, base.figure ) ) ) ] : [];
}

const claimOf = ( isPlain: boolean, target: Mention, expressions: readonly Expression[] ): Claim =>
	likely( makeClaim( isPlain, target.figure, hasCue( target, 'difference' ) ? 'sum' : 'change', expressions.map( fair ) ) );
