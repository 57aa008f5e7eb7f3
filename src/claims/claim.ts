import type { Claim, Expression, Figure, Reading, Relation } from '../model';

/** A reading that may also be the ground of a fault. */
export const fair = ( expression: Expression ): Reading => ( { expression } );
/** A reading that is only tried for charity: it may verify and nothing else. */
export const charitable = ( expression: Expression ): Reading => ( { expression, charitable: true } );

/** Claims are kept: a copy of the readings is as long as it needs to be, where a list that grew is longer. */
export const makeClaim = ( plain: boolean, figure: Figure, relation: Relation, readings: readonly Reading[] ): Claim =>
	( { figure, relation, quote: figure.phrase, readings: readings.slice(), plain } );

/** A claim that its words make plainly: a fault may be said. */
export const plainClaim = ( figure: Figure, relation: Relation, readings: readonly Reading[] ): Claim => makeClaim( true, figure, relation, readings );

/** A claim that may be verified, but whose words or inputs leave room for doubt. */
export const looseClaim = ( figure: Figure, relation: Relation, readings: readonly Reading[] ): Claim => makeClaim( false, figure, relation, readings );

/** A figure that reads like a derived one, without inputs. */
export function openClaim( figure: Figure, relation: Relation ): Claim {
	return { figure, relation, quote: figure.phrase, readings: [], plain: false, reason: 'no-inputs' };
}

/** Plain claims whose words could, at times, be said of something else. */
export const needingSlip = ( claims: readonly Claim[] ): Claim[] => claims.map( ( claim ) => Object.assign( {}, claim, { needsSlip: true } ) );
