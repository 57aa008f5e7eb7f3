import { previousMentions } from '../inputs/scope';
import type { Scope } from '../inputs/scope';
import { absolute, compare, isZero, rational } from '../judge/rational';
import type { Claim, Expression, Figure, Rational, Relation } from '../model';
import { charitable, looseClaim } from './claim';
import { leaf, minus, over, percent, plus } from './expression';
import { isCount, isTied } from './mention';
import type { Mention } from './mention';

/** One chance in so many that a figure is given by the inputs at hand without being meant: more is no evidence. */
const ODDS = 50;
/** So many counts are tried, the nearest ones. */
const MOST_INPUTS = 6;

/**
 * Arithmetic as evidence: a figure that one simple relation over the nearest counts gives to all of its digits was
 * meant to follow from them, if chance can be ruled out. Good to verify, never the ground of a fault.
 */
export function evidenceClaims( scope: Scope ): Claim[] {
	const claims: Claim[] = [];
	for ( const target of scope.mentions ) {
		const { figure } = target;
		if ( isTied( target ) || figure.inWords || figure.kind !== 'percent' && figure.kind !== 'count' || isZero( figure.value ) ) {
			continue;
		}
		const inputs = inputsFor( scope, target );
		const candidates = figure.kind === 'percent' ? percentages( inputs ) : amounts( inputs, figure );
		const isTelling = compare( rational( candidates.length * ODDS ), spreadOf( figure ) ) <= 0;
		if ( candidates.length && isTelling ) {
			claims.push( ...RELATIONS.map( ( relation ) => looseClaim( figure, relation, candidates.filter( ( candidate ) => candidate.relation === relation ).map( ( candidate ) => charitable( candidate.expression ) ) ) ).filter( ( claim ) => claim.readings.length ) );
		}
	}
	return claims;
}

const RELATIONS: readonly Relation[] = [ 'share', 'change', 'rate', 'sum' ];

interface Candidate {
	readonly relation: Relation;
	readonly expression: Expression;
}

/** The counts before the target in its sentence and the sentence before, the nearest ones. */
function inputsFor( scope: Scope, target: Mention ): Figure[] {
	return previousMentions( scope ).concat( scope.mentions.filter( ( mention ) => mention.index < target.index ) )
		.filter( ( mention ) => isCount( mention ) && !mention.figure.inWords && !isZero( mention.figure.value ) ).map( ( mention ) => mention.figure ).slice( -MOST_INPUTS );
}

/** In how many steps of its resolution a figure of its size may fall. */
function spreadOf( figure: Figure ): Rational {
	const range = figure.kind === 'percent' ? rational( 100 ) : absolute( figure.value );
	return { n: range.n * figure.resolution.d, d: range.d * figure.resolution.n };
}

function percentages( inputs: readonly Figure[] ): Candidate[] {
	const candidates: Candidate[] = [];
	forPairs( inputs, ( small, large ) => {
		candidates.push( { relation: 'share', expression: percent( over( leaf( small ), leaf( large ) ) ) } );
	} );
	return candidates;
}

/** Sums and differences of counts as printed; ratios for a figure with decimals. */
function amounts( inputs: readonly Figure[], figure: Figure ): Candidate[] {
	const candidates: Candidate[] = [];
	forPairs( inputs, ( small, large ) => {
		if ( compare( figure.resolution, rational( 1 ) ) < 0 ) {
			candidates.push( { relation: 'rate', expression: over( leaf( large ), leaf( small ) ) } );
		} else {
			candidates.push( { relation: 'sum', expression: minus( leaf( large ), leaf( small ) ) }, { relation: 'sum', expression: plus( leaf( small ), leaf( large ) ) } );
		}
	} );
	if ( inputs.length > 2 && compare( figure.resolution, rational( 1 ) ) >= 0 ) {
		candidates.push( { relation: 'sum', expression: inputs.map( leaf ).reduce( plus ) }, { relation: 'sum', expression: inputs.slice( -3 ).map( leaf ).reduce( plus ) } );
	}
	return candidates;
}

/** Each pair of different counts, the smaller one first. */
function forPairs( inputs: readonly Figure[], use: ( small: Figure, large: Figure ) => void ): void {
	inputs.forEach( ( a, i ) => inputs.slice( i + 1 ).forEach( ( b ) => {
		const order = compare( a.value, b.value );
		if ( order ) {
			use( order < 0 ? a : b, order < 0 ? b : a );
		}
	} ) );
}
