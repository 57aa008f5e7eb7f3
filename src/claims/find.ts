import type { Scope } from '../inputs/scope';
import type { Claim } from '../model';
import { changeClaims, differenceClaims } from './change';
import { formulaClaims } from './formula';
import { multipleClaims } from './multiple';
import { openClaims } from './open';
import { partitionClaims } from './partition';
import { rateClaims } from './rate';
import { restatementClaims } from './restatement';
import { shareClaims } from './share';
import { restClaims, totalClaims } from './sum';
import { tallyClaims } from './tally';

/** In the order of their plainness: what is found first is preferred where two are equally good. */
const FINDERS: readonly ( ( scope: Scope ) => Claim[] )[] = [
	( scope ) => formulaClaims( scope.sentence ), tallyClaims, changeClaims, multipleClaims, rateClaims, shareClaims,
	totalClaims, restClaims, differenceClaims, partitionClaims, restatementClaims, openClaims
];

/** Every claim that a sentence may be read to make; one figure may have several. */
export function findClaims( scope: Scope ): Claim[] {
	return FINDERS.reduce<Claim[]>( ( claims, find ) => claims.concat( find( scope ) ), [] );
}
