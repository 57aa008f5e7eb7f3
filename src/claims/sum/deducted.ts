import { previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import { compare } from '../../judge/rational';
import type { Claim } from '../../model';
import { fair, likely, plainClaim } from '../claim';
import { leaf, minus } from '../expression';
import { follows, isCount, isSpan, owns } from '../words/mention';
import type { Mention } from '../words/mention';
import { isComparable } from '../words/noun';
import { tallyOf } from '../tally/sides';

/**
 * "The pledge was $5,240; after deducting $385 in fees we got $4,855", "… in total 5,500. Less 4,120 of costs, 1,380 remain": what
 * there was, which may be the last that the sentence before tells, what is taken from it, and last the outcome.
 */
export function deductedClaims( scope: Scope ): Claim[] {
	const counts = scope.mentions.filter( ( { figure } ) => figure.kind === 'count' );
	const target = counts[ counts.length - 1 ];
	const own = counts.slice( 0, -1 );
	const told = own.length === 1 ? previousMentions( scope ).filter( isCount ).slice( -1 ).concat( own ) : own;
	const [ small, large ] = told.slice().sort( ( a, b ) => compare( a.figure.value, b.figure.value ) );
	const isTold = told.length === 2 && !tallyOf( counts ) && !follows( target, 'versus', 'than' ) && owns( small, 'minus' ) && !owns( target, 'minus' ) && told.concat( target ).every( ( mention ) => isCount( mention ) && !isSpan( mention ) && isComparable( mention.figure, target.figure ) );
	return isTold && isOther( target, small, large ) ? [ likely( plainClaim( target.figure, 'sum', [ fair( minus( leaf( large.figure ), leaf( small.figure ) ) ) ] ) ) ] : [];
}

/** No value of those that it follows from told again. */
const isOther = ( { figure }: Mention, ...told: readonly Mention[] ): boolean => told.every( ( other ) => compare( other.figure.value, figure.value ) !== 0 );
