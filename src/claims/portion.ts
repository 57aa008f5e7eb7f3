import type { Scope } from '../inputs/scope';
import type { Claim } from '../model';
import { charitable, looseClaim } from './claim';
import { leaf, times } from './expression';
import { followsClosely, isCount } from './mention';

/** So many items may stand between a whole and the fraction of it: 160人のうちの4分の1. */
const WHOLE_REACH = 5;

/**
 * "Of the 160 invited a quarter, that is 40 people": the whole, a fraction in words, what it comes to. Languages put
 * whole and fraction together in too many ways to say a fault by it.
 */
export function portionClaims( { mentions }: Scope ): Claim[] {
	const claims: Claim[] = [];
	mentions.forEach( ( target, at ) => {
		const [ whole, part ] = mentions.slice( Math.max( 0, at - 2 ), at );
		if ( part && isCount( target ) && isCount( whole ) && part.figure.kind === 'fraction' && part.index - whole.index <= WHOLE_REACH &&
			( followsClosely( target, 'so', 'or' ) || target.bracket !== part.bracket || target.index - part.index < 3 ) ) {
			claims.push( looseClaim( target.figure, 'share', [ charitable( times( leaf( part.figure ), leaf( whole.figure ) ) ) ] ) );
		}
	} );
	return claims;
}
