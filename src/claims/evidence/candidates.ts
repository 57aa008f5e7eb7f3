import type { Scope } from '../../inputs/scope';
import { compare, HUNDRED, isZero, ONE } from '../../judge/rational';
import type { Expression, Rational, Relation } from '../../model';
import { leaf, minus, plus, sumOf } from '../expression';
import { isDifference } from '../words/direction';
import { isCount, isTied } from '../words/mention';
import type { Mention } from '../words/mention';
import { isComparable } from '../words/noun';
import { DIFFERENCE, formsFor, isCued } from './forms';

/** So many figures are tried, the nearest ones. */
const MOST_INPUTS = 12;
/** What makes up less than one part in so many has no say. */
const MOST_PARTS = 100;

/** A value that a figure may have been worked out as. */
export interface Candidate {
	readonly relation: Relation;
	readonly value: number;
	readonly expression: () => Expression;
}

/** Candidates are tried by way of numbers, which is much faster; what fits is judged exactly. */
export const numberOf = ( { n, d }: Rational ): number => Number( n ) / Number( d );

/** What one simple relation over the figures nearby gives, the most usual ones first. */
export function* candidatesFor( own: readonly Mention[], told: readonly Mention[], target: Mention ): Generator<Candidate, void> {
	const { kind } = target.figure;
	const inputs = inputsAround( own, told, target );
	const pairs = pairsOf( inputs, target );
	if ( kind === 'percent' ) {
		for ( const { figure } of inputs.filter( ( mention ) => mention.figure.kind === 'percent' && mention.figure.start < target.figure.start ) ) {
			yield { relation: 'partition', value: 100 - numberOf( figure.value ), expression: () => minus( { constant: HUNDRED }, leaf( figure ) ) };
		}
	}
	if ( kind === 'count' ) {
		yield* totalsAround( inputs, target );
		yield* netsBefore( inputs, target );
	}
	for ( const forms of formsFor( target ) ) {
		for ( const [ a, b ] of pairs ) {
			const [ small, large ] = [ numberOf( a.figure.value ), numberOf( b.figure.value ) ];
			const isBeside = a.sentence === b.sentence || [ a, b ].some( ( { sentence } ) => sentence === target.sentence );
			for ( const { relation, value, expression, unless } of forms.filter( ( form ) => isBeside || form !== DIFFERENCE || isCued( target ) ) ) {
				if ( !unless || !inputs.some( ( { figure } ) => numberOf( figure.value ) === unless( small, large ) ) ) {
					yield { relation, value: value( small, large ), expression: () => expression( leaf( a.figure ), leaf( b.figure ) ) };
				}
			}
		}
	}
}

/** Two of the inputs, the smaller one first, the nearest ones before others. */
function pairsOf( inputs: readonly Mention[], target: Mention ): ( readonly [ Mention, Mention ] )[] {
	const pairs: ( readonly [ Mention, Mention ] )[] = [];
	inputs.forEach( ( one, i ) => inputs.slice( 0, i ).forEach( ( other ) => {
		const [ a, b ] = [ one.figure, other.figure ];
		const order = compare( a.value, b.value );
		if ( order && isComparable( a, b ) && ( target.figure.kind !== 'count' || a.kind === 'count' && isResult( target, one, other ) ) ) {
			pairs.push( order < 0 ? [ one, other ] : [ other, one ] );
		}
	} ) );
	return pairs;
}

/** "1,710 members, 1,307 of them adults and 403 children": the last one of a list. */
const isListed = ( { before: [ word ] }: Mention ): boolean => !!word && word.classes.includes( 'and' );

/** Of three counts that follow from each other, the last one is the result, or the one that words call so. */
const isResult = ( target: Mention, ...inputs: readonly Mention[] ): boolean => isDifference( target ) || !isListed( target ) && ( isCued( target ) || inputs.every( ( { figure } ) => figure.start < target.figure.start ) );

/** What all counts before the figure in its sentence come to, or all behind it there, in the sentences beside it; the last three before it, the next two behind. */
function* totalsAround( inputs: readonly Mention[], target: Mention ): Generator<Candidate, void> {
	const comparable = inputs.filter( ( { figure } ) => isComparable( figure, target.figure ) );
	const isOwn = ( { sentence }: Mention ): boolean => sentence === target.sentence;
	const [ ahead, behind ] = [ comparable.filter( ( { figure } ) => figure.start < target.figure.start ), comparable.filter( ( { figure } ) => figure.start > target.figure.start ) ];
	const [ own, told, next ] = [ ahead.filter( isOwn ), ofOneSentence( ahead.filter( ( mention ) => !isOwn( mention ) ) ), behind.filter( ( mention ) => !isOwn( mention ) ) ];
	for ( const addends of [ own, behind.filter( isOwn ), own.concat( told ), ahead.slice( 0, 3 ), ofOneSentence( next ), told, next.slice( 0, 2 ) ] ) {
		// "32 bits and 32 bits"
		if ( addends.some( ( { figure } ) => compare( figure.value, addends[ 0 ].figure.value ) !== 0 ) ) {
			const figures = addends.map( ( { figure } ) => figure ).sort( ( a, b ) => a.start - b.start );
			yield { relation: 'sum', value: figures.reduce( ( sum, { value } ) => sum + numberOf( value ), 0 ), expression: () => sumOf( figures ) };
		}
	}
}

/** Those of the sentence that the first one stands in. */
const ofOneSentence = ( mentions: readonly Mention[] ): Mention[] => mentions.filter( ( { sentence } ) => sentence === mentions[ 0 ].sentence );

/** "312 to begin with, 58 came and 41 left: 329", "of 1,175 we did 799 and 94, 282 are left": what the last three counts before the figure come to. */
function* netsBefore( inputs: readonly Mention[], target: Mention ): Generator<Candidate, void> {
	const figures = inputs.map( ( { figure } ) => figure ).filter( ( figure ) => figure.start < target.figure.start && isComparable( figure, target.figure ) ).slice( 0, 3 ).sort( ( a, b ) => a.start - b.start );
	if ( figures.length < 3 || isListed( target ) ) {
		return;
	}
	const [ a, b, c ] = figures.map( ( { value } ) => numberOf( value ) );
	const [ x, y, z ] = figures.map( leaf );
	// "(#1257, #1254, #1256), see #1255"
	if ( [ b, c, b - c ].some( ( part ) => Math.abs( part ) * MOST_PARTS < a ) ) {
		return;
	}
	yield { relation: 'sum', value: a - b - c, expression: () => minus( minus( x, y ), z ) };
	yield { relation: 'sum', value: a + b - c, expression: () => minus( plus( x, y ), z ) };
	yield { relation: 'sum', value: a - b + c, expression: () => plus( minus( x, y ), z ) };
}

/** What the comment and those that it answers tell besides a sentence, the nearest first. */
export const toldAround = ( { rings }: Scope ): readonly Mention[] =>
	rings.filter( ( { name } ) => name === 'comment' || name === 'thread' ).reduce<Mention[]>( ( all, ring ) => all.concat( ring.mentions ), [] );

/** The figures around a figure in its sentence, then of what is told besides: the nearest ones. */
function inputsAround( own: readonly Mention[], told: readonly Mention[], target: Mention ): Mention[] {
	const near = own.slice().sort( ( a, b ) => Math.abs( a.index - target.index ) - Math.abs( b.index - target.index ) );
	return near.concat( told ).filter( ( mention ) => mention !== target && isInput( target, mention ) ).slice( 0, MOST_INPUTS );
}

const isInput = ( { figure: { kind } }: Mention, mention: Mention ): boolean => ( isCount( mention ) && ( !mention.figure.inWords || kind === 'percent' && compare( mention.figure.value, ONE ) > 0 ) || mention.figure.kind === 'percent' && !isTied( mention ) ) && !isZero( mention.figure.value );
