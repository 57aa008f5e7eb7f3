import { isPlain } from '../judge/fault';
import type { Claim, Expression, Figure, Reading, Relation } from '../model';

/** A reading that may also be the ground of a fault. */
export const fair = ( expression: Expression ): Reading => ( { expression } );
/** A reading that is only tried for charity: it may verify and nothing else. */
export const charitable = ( expression: Expression ): Reading => ( { expression, charitable: true } );

/** These go by what their words name, wherever that is told. */
const NAMING: readonly Relation[] = [ 'tally', 'rate', 'change' ];

/** Claims are kept: a copy of the readings is as long as it needs to be, where a list that grew is longer. */
export const makeClaim = ( plain: boolean, figure: Figure, relation: Relation, readings: readonly Reading[] ): Claim =>
	( { figure, relation, quote: figure.phrase, readings: readings.slice(), binding: !plain ? 'loose' : NAMING.includes( relation ) ? 'named' : 'bound' } );

/** A claim that its words make plainly: a fault may be said. */
export const plainClaim = ( figure: Figure, relation: Relation, readings: readonly Reading[] ): Claim => makeClaim( true, figure, relation, readings );

/** A claim that may be verified, but whose words or inputs leave room for doubt. */
export const looseClaim = ( figure: Figure, relation: Relation, readings: readonly Reading[] ): Claim => makeClaim( false, figure, relation, readings );

/** A figure that reads like a derived one, without inputs. */
export function openClaim( figure: Figure, relation: Relation ): Claim {
	return { figure, relation, quote: figure.phrase, readings: [], binding: 'loose', reason: 'no-inputs' };
}

/** A claim that its words make plainly, but that could, at times, be said of something else. */
export const likely = ( claim: Claim ): Claim => isPlain( claim ) ? { ...claim, binding: 'likely' } : claim;

/** A claim that may not be what the words say: it can be verified, no more. */
export const doubted = ( claim: Claim ): Claim => ( { ...claim, binding: 'loose', readings: claim.readings.map( ( reading ) => ( { ...reading, charitable: true } ) ) } );
