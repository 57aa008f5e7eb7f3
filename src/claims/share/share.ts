import type { Scope } from '../../inputs/scope';
import { add, compare, HUNDRED, isNegative, isZero, ONE, rational } from '../../judge/rational';
import type { Claim, Expression, Figure, Reading } from '../../model';
import { isBehindByTo } from '../change/byTo';
import { charitable, fair, likely, makeClaim, plainClaim } from '../claim';
import { isConclusion } from '../words/conclusion';
import { isChange, isDifference } from '../words/direction';
import { figuresIn, minus, over, ratioFor } from '../expression';
import { follows, isBetween, isCount, isLimit, isTied, leadsClosely, owns } from '../words/mention';
import type { Mention } from '../words/mention';
import { changesIn, partsIn } from '../words/pairs';
import { isOfOtherTime } from '../words/time';
import { addendNamed } from './partNamed';
import type { Place, Ratio } from './place';
import { isPartOfPortion } from './portion';
import { isOnlyPair, MAYBE, SOURCES } from './shareSources';
import { hasClass } from '../words/wording';
import { siblingsIn } from './siblings';
import { isOfPart, isSmaller, isWholeOf, partOf } from './whole';

/** Part and whole: "945 of 2,283 (41.4%)", "of the 84 gadgets I could load 63, or 75%". */
export function shareClaims( scope: Scope ): Claim[] {
	const siblings = siblingsIn( scope.mentions );
	const parts = partsIn( scope.mentions );
	const changes = changesIn( scope.mentions.filter( ( mention ) => mention.figure.kind === 'percent' ) );
	const isValue = ( target: Mention ): boolean => follows( target, 'from', 'to' ) && changes.some( ( change ) => change.old === target.figure || change.new === target.figure );
	const placeOf = ( { start }: Figure ): number => scope.sentence.items.findIndex( ( item ) => item.start === start );
	return scope.mentions.filter( ( target, at ) => isShare( target ) && !isValue( target ) && !isBehindByTo( scope.mentions, at ) && !isPartOfPortion( scope, target ) && !isFirstOfRow( scope.mentions, at ) ).reduce<Claim[]>( ( claims, target ) => {
		const { value } = target.figure;
		const at = scope.mentions.indexOf( target );
		const pairs = parts.filter( ( { part, whole } ) => !( whole.start > target.figure.start && isOfOtherTime( target, placeOf( part ) ) ) && isWholeOf( target, whole ) && !isOfEach( target ) && !isOfPart( target, part, whole ) && isZero( part.value ) === isZero( value ) && ( compare( part.value, whole.value ) !== 0 || !compare( value, target.figure.kind === 'percent' ? HUNDRED : ONE ) ) && ( isSmaller( part, whole ) || compare( value, HUNDRED ) > 0 ) );
		const count = partOf( scope.mentions, at );
		// "0 mismatches (100% right)"
		const isWhole = !!count && parts.some( ( { whole, end } ) => whole === count.figure && end === count.index );
		// "a surplus of 474, a sixth of the income"; not "474 more, or 16%"
		const own = count && !isWhole && !( isDifference( count ) && !leadsClosely( target, 'of' ) ) && isZero( count.figure.value ) === isZero( value ) ? count : null;
		return claims.concat( claimOf( { scope, at, target, own, pairs, siblings } ) );
	}, [] );
}

/** Those whose clause names the part that they are of, among parts that add up to a whole. */
export const addendShareClaims = ( scope: Scope ): Claim[] => scope.mentions.filter( isShare ).reduce<Claim[]>( ( claims, target ) => {
	const ratio = addendNamed( scope, target );
	return ratio ? claims.concat( likely( plainClaim( target.figure, 'share', [ fair( ratioFor( target.figure, over( ...ratio ) ) ) ] ) ) ) : claims;
}, [] );

/** By the plainest place that holds a part and a whole; what else the sentence tells may make the share true. */
function claimOf( place: Place ): Claim[] {
	const { target: { figure } } = place;
	const told = SOURCES.map( ( [ find, binding ] ) => ( { ratios: find( place ), binding } ) ).find( ( { ratios } ) => ratios.length > 0 );
	const shareOf = ( [ part, whole ]: Ratio ): Expression => ratioFor( figure, over( part, whole ) );
	const readings: Reading[] = ( told ? told.ratios : [] ).map( ( ratio ) => fair( shareOf( ratio ) ) )
		.concat( MAYBE.reduce<Ratio[]>( ( ratios, find ) => ratios.concat( find( place, !!told ) ), [] ).map( ( ratio ) => charitable( shareOf( ratio ) ) ) );
	if ( owns( place.target, 'rest' ) ) {
		// "5 of 20 pages are gone, so 75% remain"
		readings.unshift( ...readings.map( ( reading ) => ( { ...reading, expression: minus( { constant: figure.kind === 'percent' ? HUNDRED : ONE }, reading.expression ) } ) ) );
	}
	if ( !readings.length ) {
		return [];
	}
	const isPlain = !!told && ( told.binding === 'bound' || ( told.binding === 'told' ? told.ratios.length === 1 : told.binding === 'near' && isOnlyPair( place ) ) );
	const made = makeClaim( isPlain, figure, told && told.ratios.some( ( ratio ) => isOfVotes( place, ratio ) ) ? 'tally' : 'share', readings );
	return [ told && ( told.binding === 'bound' || isPlain && isClosed( place ) ) ? made : likely( made ) ];
}

/** "Yes: 28 (9.7%)" / "No: 261 (90.3%)": of all votes together. */
function isOfVotes( { scope }: Place, [ , whole ]: Ratio ): boolean {
	const votes = 'op' in whole ? figuresIn( whole ) : [];
	return votes.length > 0 && scope.mentions.concat( scope.rings[ 1 ].mentions ).some( ( mention ) => votes.includes( mention.figure ) && owns( mention, 'support', 'oppose' ) );
}

/** "They fixed 96 of 320 pages, 30%.", "…, i.e. 30%, and 5 more": right behind the only pair of a list, a share of nothing else and the only one. */
function isClosed( { scope: { mentions, sentence }, at, target, pairs }: Place ): boolean {
	const told = mentions.slice( 0, at ).filter( ( mention ) => !isLimit( mention ) );
	const [ before, part, whole ] = [ 3, 2, 1 ].map( ( back ) => told[ told.length - back ] );
	const next = mentions[ at + 1 ];
	return !!part && pairs.some( ( pair ) => pair.part === part.figure && pair.whole === whole.figure ) && isConclusion( target ) && !follows( target, 'turnout' ) &&
		!( before && isBetween( sentence, before.index, part.index, 'and' ) ) && !( next && next.figure.kind === target.figure.kind );
}

/** A percentage or fraction that is not said to be a change, nor the mean of others. */
function isShare( target: Mention ): boolean {
	const { kind, sign, value } = target.figure;
	return ( kind === 'percent' || kind === 'fraction' ) && !isTied( target ) && !sign && !isNegative( value ) && !follows( target, 'average' ) && !isChange( target ) && !isEither( target );
}

/** "234 and 182 (45% and 53%)": the first of several shares in a bracket is none of the count right before it. */
function isFirstOfRow( mentions: readonly Mention[], at: number ): boolean {
	const [ first, last, target, next ] = [ at - 2, at - 1, at, at + 1 ].map( ( place ) => mentions[ place ] );
	return !!first && !!next && target.bracket > 0 && next.bracket === target.bracket && next.figure.kind === 'percent' && next.index - target.index < 3 && last.bracket !== target.bracket &&
		isCount( last ) && isCount( first ) && isBetween( target.sentence, first.index, last.index, 'and' );
}

/** "32 stations where 100% had voted": what is said of all is no share of them. */
const isOfEach = ( { figure, bracket, after: [ word ] }: Mention ): boolean => figure.kind === 'percent' && compare( figure.value, HUNDRED ) === 0 && !bracket && !!word && !hasClass( word, [ 'of' ] );

/** "2 or 3%": either of them is meant; "18 of 40 or 45%" tells a pair. */
function isEither( { figure, index, sentence: { items } }: Mention ): boolean {
	const [ other, or ] = items.slice( Math.max( 0, index - 2 ), index );
	return !!or && other.kind === 'figure' && or.kind === 'word' && or.classes.includes( 'or' ) &&
		compare( other.figure.value, figure.value ) < 0 && compare( add( other.figure.value, rational( 3 ) ), figure.value ) >= 0;
}
