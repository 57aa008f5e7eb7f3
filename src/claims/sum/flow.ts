import type { Scope } from '../../inputs/scope';
import { compare, rational, ZERO } from '../../judge/rational';
import { evaluate } from '../../judge/evaluate';
import type { Claim, Expression } from '../../model';
import { isBare } from '../words/bare';
import { charitable, fair, likely, plainClaim } from '../claim';
import { isDifference } from '../words/direction';
import { leaf, minus, plus } from '../expression';
import { follows, followsClosely, hasCue, isCount, isSpan, leads, owns } from '../words/mention';
import type { Mention } from '../words/mention';
import { hasSameUnit, isComparable } from '../words/noun';
import { partsIn } from '../words/pairs';
import { hasClass, isContent } from '../words/wording';

/** What there was, what came and what went, or one of these: more is another story. */
const MOST_STEPS = 3;
/** What values of so many say hardly agrees with another's but for a slip by chance. */
const TELLING = rational( 100 );
/** So many words may name what has a number of them now ("the archive thus grows to 700"). */
const NAMED = 2;

/**
 * "We were 312, 58 joined and 41 left, so now we are 329", "312 at first. 58 joined, 41 left; 329 today.": what there was, what
 * came and what went, in either order. Which of them went, hardly any word tells that a list could hold; only what they come to.
 * "To the 560 old ones came 140 new ones, 25% more and a total of 700".
 */
export function flowClaims( scope: Scope ): Claim[] {
	return scope.mentions.reduce<Claim[]>( ( claims, target ) => {
		const isLast = scope.mentions.every( ( mention ) => mention.index <= target.index || !isCount( mention ) );
		const steps = isLast && isOutcome( target ) ? stepsTo( scope, target ) : [];
		return isFlow( steps, target ) && saysOnlyOutcome( target, steps ) ? claims.concat( claimOf( target, steps ) ) : claims;
	}, [] );
}

const isOutcome = ( target: Mention ): boolean => isCount( target ) && !isDifference( target ) &&
	( hasCue( target, 'now', 'total', 'rest' ) || follows( target, 'so', 'forms' ) ) && !leads( target, 'per', 'than', 'versus' );

function saysOnlyOutcome( target: Mention, steps: readonly Mention[] ): boolean {
	const [ before, after ] = [ target.before, target.after ].map( ( words ) => words.filter( ( word ) => !hasClass( word, [ 'now' ] ) ) );
	const isLarge = steps.every( ( { figure } ) => compare( figure.value, TELLING ) >= 0 ) && before.filter( isContent ).length <= NAMED;
	return isBare( { ...target, before: isLarge ? before.filter( ( word ) => !isContent( word ) ) : before, after }, ...steps );
}

/** All counts before it in its sentence, with those of the sentences before in its passage where they are too few. */
function stepsTo( { mentions, rings, sentence }: Scope, target: Mention ): readonly Mention[] {
	const isOfCount = ( { figure }: Mention ): boolean => figure.kind === 'count';
	const own = mentions.filter( ( mention ) => mention.index < target.index && isOfCount( mention ) );
	return own.length < MOST_STEPS ? rings[ 1 ].mentions.filter( ( mention ) => isOfCount( mention ) && mention.sentence.passage === sentence.passage && mention.sentence.end <= sentence.start ).reverse().concat( own ) : own;
}

/** Nothing else is counted, in one sentence neither is a part of the other ("from the fund came 27,300, from readers 8,940"), and of each more is told than its number. */
const isFlow = ( steps: readonly Mention[], target: Mention ): boolean => ( steps.length === MOST_STEPS ? !owns( target, 'total' ) || hasCue( target, 'now' ) : steps.length === 2 && !owns( target, 'rest' ) && steps.every( ( { figure } ) => compare( figure.value, TELLING ) >= 0 ) ) && !( steps.every( ( { sentence } ) => sentence === steps[ 0 ].sentence ) && partsIn( steps ).length ) && !( followsClosely( steps[ 0 ], 'from' ) && followsClosely( steps[ 1 ], 'to' ) ) && steps.some( ( step ) => hasSameUnit( step.figure, target.figure ) ) &&
	steps.every( ( step ) => isCount( step ) && isComparable( step.figure, target.figure ) && !isSpan( step ) && !step.figure.range && !hasCue( step, 'than', 'versus', 'difference', 'undone', 'target', 'total' ) && step.before.length + step.after.length > 0 && compare( step.figure.value, target.figure.value ) !== 0 );

function claimOf( { figure }: Mention, steps: readonly Mention[] ): Claim {
	const [ start, first, second ] = steps.map( ( step ) => leaf( step.figure ) );
	const isMore = ( expression: Expression ): boolean => {
		const value = evaluate( expression );
		return !!value && compare( value, ZERO ) > 0;
	};
	const flows = ( second ? [ plus( minus( start, first ), second ), minus( plus( start, first ), second ) ] : [ plus( start, first ), minus( start, first ) ] ).filter( isMore );
	const others = second ? [ plus( plus( start, first ), second ), minus( minus( start, first ), second ) ] : [];
	return likely( plainClaim( figure, 'sum', flows.map( fair ).concat( others.map( charitable ) ) ) );
}
