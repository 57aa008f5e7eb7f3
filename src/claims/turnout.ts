import type { Scope } from '../inputs/scope';
import type { Claim } from '../model';
import { charitable, looseClaim } from './claim';
import { sumOf } from './expression';
import { followsClosely, isCount } from './mention';
import { tallyOf } from './sides';

/** How many voted, right behind their votes: "29 support, 11 oppose and 4 neutral (44 votes)", "…, makes 44 votes". */
export function turnoutClaims( scope: Scope ): Claim[] {
	const tally = tallyOf( scope.mentions );
	const target = tally && scope.mentions.find( ( { index } ) => index > tally.end );
	if ( !tally || !target || !isCount( target ) || !target.bracket && !followsClosely( target, 'equals', 'so' ) ) {
		return [];
	}
	return [ looseClaim( target.figure, 'sum', [ charitable( sumOf( [ tally.support, tally.oppose ].concat( tally.neutral || [] ) ) ) ] ) ];
}
