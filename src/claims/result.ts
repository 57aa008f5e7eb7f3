import type { Scope } from '../inputs/scope';
import type { Claim, Expression } from '../model';
import { fair, makeClaim } from './claim';
import { directionOf, isDifference } from './direction';
import { leaf, minus, plus } from './expression';
import { follows, isCount, isSignBetween, leadsClosely } from './mention';
import type { Mention } from './mention';
import { isComparable } from './noun';

/** What differences make of the one value before them: "down by 112 from last year's 590, so just 468 voted". */
export function resultClaims( { mentions }: Scope ): Claim[] {
	const claims: Claim[] = [];
	mentions.forEach( ( target, at ) => {
		const given = mentions.slice( 0, at );
		if ( !isCount( target ) || !isOutcome( target, given ) || !given.every( ( mention ) => isCount( mention ) && isComparable( mention.figure, target.figure ) ) ) {
			return;
		}
		const changes = given.filter( ( mention ) => isDifference( mention ) || leadsClosely( mention, 'up', 'down' ) );
		const [ base, another ] = given.filter( ( mention ) => !changes.includes( mention ) );
		if ( base && !another && changes.length && changes.every( ( mention ) => directionOf( mention ) ) ) {
			const sum = changes.reduce<Expression>( ( value, mention ) => ( directionOf( mention ) === 'down' ? minus : plus )( value, leaf( mention.figure ) ), leaf( base.figure ) );
			claims.push( makeClaim( true, target.figure, 'sum', [ fair( sum ) ] ) );
		}
	} );
	return claims;
}

/** "…, so 468", "…: 34 sign-ups", "…, now it has 29" */
const isOutcome = ( target: Mention, given: readonly Mention[] ): boolean =>
	given.length > 1 && ( follows( target, 'so', 'now' ) || isSignBetween( target.sentence, given[ given.length - 1 ].index, target.index, ':：' ) ) && !isDifference( target );
