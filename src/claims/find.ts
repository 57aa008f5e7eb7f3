import type { Ring, Scope } from '../inputs/scope';
import type { Claim, Figure } from '../model';
import { changeClaims } from './change';
import { differenceClaims } from './difference';
import { evidenceClaims } from './evidence';
import { figuresIn } from './expression';
import { formulaClaims } from './formula';
import { multipleClaims } from './multiple';
import { openClaims } from './open';
import { partitionClaims } from './partition';
import { rateClaims } from './rate';
import { refine } from './refine';
import { restatementClaims } from './restatement';
import { shareClaims } from './share';
import { restClaims, totalClaims } from './sum';
import { tallyClaims } from './tally';

/** In the order of their plainness: what is found first is preferred where two are equally good. */
const FINDERS: readonly ( ( scope: Scope ) => Claim[] )[] = [
	restatementClaims, changeClaims, tallyClaims, shareClaims, multipleClaims, rateClaims,
	totalClaims, restClaims, differenceClaims, partitionClaims
];

/** A sentence with more figures is a list or a log; whoever reads it would not call them claims. */
const MOST_FIGURES = 50;

/** Every claim that a sentence may be read to make; one figure may have several. */
export function findClaims( scope: Scope ): Claim[] {
	if ( scope.mentions.length > MOST_FIGURES ) {
		return [];
	}
	const formulas = formulaClaims( scope.sentence );
	const rest = formulas.length ? without( scope, formulas ) : scope;
	const found = FINDERS.reduce( ( claims, find ) => claims.concat( find( rest ) ), formulas );
	const plain = new Set( found.filter( ( claim ) => claim.plain ).map( ( claim ) => claim.figure ) );
	return refine( scope.sentence, found.concat( evidenceClaims( rest ).filter( ( claim ) => !plain.has( claim.figure ) ) ) ).concat( openClaims( rest ) );
}

/** The scope without the figures of written-out formulas: they say all that there is to say of them. */
function without( scope: Scope, formulas: readonly Claim[] ): Scope {
	const taken = new Set<Figure>();
	for ( const { figure, readings } of formulas ) {
		taken.add( figure );
		figuresIn( readings[ 0 ].expression ).forEach( ( input ) => taken.add( input ) );
	}
	const mentions = scope.mentions.filter( ( mention ) => !taken.has( mention.figure ) );
	return { ...scope, mentions, rings: [ { name: 'sentence', mentions } as Ring ].concat( scope.rings.slice( 1 ) ) };
}
