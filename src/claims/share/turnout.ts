import type { Scope } from '../../inputs/scope';
import type { Claim } from '../../model';
import { charitable, fair, looseClaim, plainClaim } from '../claim';
import { leaf, over, ratioFor, sumOf } from '../expression';
import { followsClosely, hasCue, isCount } from '../words/mention';
import { tallyOf } from '../tally/sides';

/**
 * How many voted: right behind their votes ("29 support, 11 oppose and 4 neutral (44 votes)", "…, makes 44 votes"), or
 * as a share of the only other count ("29 support, 11 oppose among 160 members, a turnout of 25%").
 */
export function turnoutClaims( scope: Scope ): Claim[] {
	const tally = tallyOf( scope.mentions );
	if ( !tally ) {
		return [];
	}
	const sides = [ tally.support, tally.oppose ].concat( tally.neutral || [] );
	const others = scope.mentions.filter( ( { figure } ) => !sides.includes( figure ) );
	const target = others.find( ( { index } ) => index > tally.end );
	const [ whole, another ] = others.filter( isCount );
	const shares = whole && !another ? others.filter( ( mention ) => mention.figure.kind === 'percent' && hasCue( mention, 'turnout' ) ) : [];
	const claims = shares.map( ( { figure } ) => plainClaim( figure, 'share', [ fair( ratioFor( figure, over( sumOf( sides ), leaf( whole.figure ) ) ) ) ] ) );
	return target && isCount( target ) && ( target.bracket || followsClosely( target, 'equals', 'so' ) ) ?
		claims.concat( looseClaim( target.figure, 'sum', [ charitable( sumOf( sides ) ) ] ) ) : claims;
}
