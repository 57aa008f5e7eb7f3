import { nextMentions, previousMentions } from '../inputs/scope';
import type { Scope } from '../inputs/scope';
import { absolute, compare, HUNDRED, isZero, ONE, rational } from '../judge/rational';
import type { Claim, Expression, Figure, Rational, Relation } from '../model';
import { toldBefore } from './words/around';
import { charitable, looseClaim } from './claim';
import { directionOf, isChange } from './words/direction';
import { figuresIn, leaf, minus, over, percent, plus, sumOf } from './expression';
import { follows, isCount, isTied, owns } from './words/mention';
import type { Mention } from './words/mention';
import { isComparable } from './words/noun';

/** One chance in so many that a figure is given by the inputs at hand without being meant: more is no evidence. */
const ODDS = 50;
/** So many counts are tried, the nearest ones. */
const MOST_INPUTS = 6;
/** Of those further away, more than this are not what was meant. */
const MOST_FAR = 3;

/**
 * Arithmetic as evidence: a figure that one simple relation over the nearest counts gives to all of its digits was
 * meant to follow from them, if chance can be ruled out. Good to verify, never the ground of a fault. `used` are the
 * figures that a plainly worded claim goes by already: against it speak only relations that need another figure.
 */
export function evidenceClaims( scope: Scope, used: ReadonlyMap<Figure, ReadonlySet<Figure>> ): Claim[] {
	const claims: Claim[] = [];
	for ( const target of scope.mentions ) {
		const { figure } = target;
		if ( isTied( target ) || figure.inWords || figure.kind !== 'percent' && figure.kind !== 'count' || isZero( figure.value ) ) {
			continue;
		}
		const taken = used.get( figure );
		const tiers = isAmount( figure ) ? AMOUNTS : figure.kind === 'count' ? RATIOS : isChange( target ) ? CHANGES[ directionOf( target ) || 'both' ] : SHARES;
		const near = likely( inputsFor( scope, target ), figure, tiers );
		// Where nothing else is known, as many more are tried as chance allows.
		const far = taken || isAmount( figure ) ? [] : likely( inputsAround( scope, target ), figure, tiers );
		for ( const { relation, expression } of near.concat( far, partsBehind( scope, target ) ) ) {
			const inputs = figuresIn( expression );
			// "1,290, 310 more than last year (980)": what follows from a figure by words does not give it.
			const isGiven = inputs.some( ( input ) => ( used.get( input ) || new Set() ).has( figure ) );
			if ( !isGiven && ( !taken || relation === 'partition' && isBehind( scope, target, inputs[ 0 ] ) || inputs.length > 1 && inputs.some( ( input ) => !taken.has( input ) ) ) ) {
				claims.push( looseClaim( figure, relation, [ charitable( expression ) ] ) );
			}
		}
	}
	return claims;
}

/** "9%, so it's 91% accurate": what is left of the percentage right before it. */
const isBehind = ( { mentions }: Scope, target: Mention, other: Figure ): boolean => follows( target, 'so' ) && mentions.some( ( { figure }, at ) => figure === other && mentions[ at + 1 ] === target );

interface Candidate {
	readonly relation: Relation;
	readonly expression: Expression;
}

/** The relations tried, the most usual ones first, as long as chance stays ruled out for all of them together. */
function likely( inputs: readonly Figure[], figure: Figure, tiers: readonly Tier[] ): Candidate[] {
	const candidates: Candidate[] = [];
	for ( const tier of tiers ) {
		const more = tier( inputs );
		if ( compare( rational( ( candidates.length + more.length ) * ODDS ), spreadOf( figure ) ) > 0 ) {
			break;
		}
		candidates.push( ...more );
	}
	return candidates;
}

/** "In May 710 came. 620 of them were adults and only 90 children.", "We printed 710. Ann sold 620. Bob sold 90.": what all counts of the sentence behind come to, or the next two. */
function partsBehind( scope: Scope, target: Mention ): Candidate[] {
	// "… 12 of them failed, which leaves 28": that follows from the others itself.
	const isPart = ( mention: Mention ): boolean => isCount( mention ) && !mention.figure.inWords && isComparable( mention.figure, target.figure ) && !owns( mention, 'rest', 'not', 'undone', 'so' );
	const next = nextMentions( scope ).filter( isPart );
	const parts = next.length > 1 ? next : scope.rings[ 1 ].mentions.filter( ( mention ) => mention.figure.start > target.figure.start && isPart( mention ) ).slice( 0, 2 );
	const [ first ] = parts;
	return first && parts.length > 1 && first.sentence.passage === target.sentence.passage && isAmount( target.figure ) && compare( rational( ODDS ), spreadOf( target.figure ) ) <= 0 ? [ { relation: 'sum', expression: sumOf( parts.map( ( { figure } ) => figure ) ) } ] : [];
}

/** The counts before the target in its sentence and the sentence before, the nearest ones; else those around it, else what was told before. */
function inputsFor( scope: Scope, target: Mention ): Figure[] {
	const before = previousMentions( scope ).concat( scope.mentions.filter( ( mention ) => mention.index < target.index ) ).filter( isInput ).slice( -MOST_INPUTS );
	if ( isAmount( target.figure ) ) {
		// Of three counts that add up, the last one is the result; the others are given.
		return before.filter( isCount ).map( ( mention ) => mention.figure ).filter( ( input ) => !input.inWords );
	}
	const own = scope.mentions.filter( ( mention ) => mention !== target && isInput( mention ) );
	const near = before.length > 1 ? before : own.slice( 0, MOST_INPUTS );
	const far = near.length > 1 ? [] : toldBefore( scope, target, isInput );
	return ( near.length > 1 ? near : far.length <= MOST_FAR ? far : [] ).map( ( mention ) => mention.figure );
}

/** The counts around a figure in its sentence, its comment and those that it answers, nearest first, as many as chance allows to pair. */
function inputsAround( { rings, mentions }: Scope, target: Mention ): Figure[] {
	const found: Figure[] = [];
	for ( const ring of rings.filter( ( { name } ) => name !== 'section' ) ) {
		const inputs = ring.mentions.filter( ( mention ) => mention !== target && isInput( mention ) && isCount( mention ) && !mention.figure.inWords );
		for ( const { figure } of ring.mentions === mentions ? byDistance( inputs, target ) : inputs ) {
			const pairs = found.length * ( found.length + 1 ) / 2;
			if ( compare( rational( pairs * ODDS ), spreadOf( target.figure ) ) > 0 ) {
				return found;
			}
			found.push( figure );
		}
	}
	return found;
}

const byDistance = ( mentions: readonly Mention[], { index }: Mention ): Mention[] => mentions.slice().sort( ( a, b ) => Math.abs( a.index - index ) - Math.abs( b.index - index ) );

const isInput = ( mention: Mention ): boolean => ( mention.figure.kind === 'count' || mention.figure.kind === 'percent' ) && !isTied( mention ) && !isZero( mention.figure.value );

/** A count without decimals: it may be a sum; one with decimals, a ratio. */
const isAmount = ( { kind, resolution }: Figure ): boolean => kind === 'count' && compare( resolution, ONE ) >= 0;

/** In how many steps of its resolution a figure of its size may fall. */
function spreadOf( figure: Figure ): Rational {
	const range = figure.kind === 'percent' ? rational( 100 ) : absolute( figure.value );
	return { n: range.n * figure.resolution.d, d: range.d * figure.resolution.n };
}

type Tier = ( inputs: readonly Figure[] ) => Candidate[];

/** Candidates of a relation for each pair of different counts, the smaller one first. */
const pairwise = ( relation: Relation, ...build: ( ( small: Expression, large: Expression ) => Expression )[] ): Tier => ( inputs ) => {
	const candidates: Candidate[] = [];
	inputs.forEach( ( a, i ) => inputs.slice( i + 1 ).forEach( ( b ) => {
		const order = compare( a.value, b.value );
		if ( order && isComparable( a, b ) && ( a.kind === 'count' || relation === 'change' ) ) {
			candidates.push( ...build.map( ( of ) => ( { relation, expression: order < 0 ? of( leaf( a ), leaf( b ) ) : of( leaf( b ), leaf( a ) ) } ) ) );
		}
	} ) );
	return candidates;
};

const SHARES: readonly Tier[] = [
	( inputs ) => inputs.filter( ( { kind } ) => kind === 'percent' ).map( ( other ) => ( { relation: 'partition', expression: minus( { constant: HUNDRED }, leaf( other ) ) } ) ),
	pairwise( 'share', ( small, large ) => percent( over( small, large ) ) )
];
const rise = ( small: Expression, large: Expression ): Expression => percent( over( minus( large, small ), small ) );
const fall = ( small: Expression, large: Expression ): Expression => percent( over( minus( large, small ), large ) );
const CHANGES: Readonly<Record<'up' | 'down' | 'both', readonly Tier[]>> = {
	up: [ pairwise( 'change', rise ) ], down: [ pairwise( 'change', fall ) ], both: [ pairwise( 'change', rise, fall ) ]
};
const RATIOS: readonly Tier[] = [ pairwise( 'rate', ( small, large ) => over( large, small ) ) ];
const AMOUNTS: readonly Tier[] = [
	pairwise( 'sum', ( small, large ) => minus( large, small ), plus ),
	( inputs ) => inputs.length < 3 ? [] : [ inputs, inputs.slice( -3 ) ].map( ( list ) => ( { relation: 'sum', expression: sumOf( list ) } ) )
];
