import type { Scope } from '../inputs/scope';
import type { Claim } from '../model';
import { openClaim } from './claim';
import { isChange } from './words/direction';

/** Percentages that no relation explains: they read like derived figures, so the panel lists them. */
export function openClaims( scope: Scope ): Claim[] {
	return scope.mentions.filter( ( { figure } ) => figure.kind === 'percent' )
		.map( ( mention ) => openClaim( mention.figure, isChange( mention ) ? 'change' : 'share' ) );
}
