import { previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import { absolute, compare } from '../../judge/rational';
import type { Claim } from '../../model';
import { countsTheSame, toldOfNoun } from '../words/around';
import { isBehindChange } from './change';
import { hasOwnChange } from './changed';
import { compared, comparedNext } from './compared';
import { charitable, fair, likely, makeClaim } from '../claim';
import { isByHowMuch, LARGE, mayBeOfOther } from '../words/comparison';
import { directionOf, isBehindTwo, isDifference } from '../words/direction';
import { distance, leaf, minus } from '../expression';
import { follows, followsClosely, hasCue, isCount, isSpan, leads, leadsClosely } from '../words/mention';
import type { Mention } from '../words/mention';
import { counts, hasSameUnit, isComparable } from '../words/noun';
import { changesIn, isPlausible, nearest, partsIn } from '../words/pairs';
import type { Change } from '../words/pairs';
import { namesSubject } from '../words/subject';

/** Differences between two counts: "931 more than last year", "a gap of 461 votes". */
export function differenceClaims( scope: Scope ): Claim[] {
	const claims: Claim[] = [];
	for ( const target of scope.mentions ) {
		const isMore = leadsClosely( target, 'more', 'less' );
		if ( !isCount( target ) || target.figure.inWords && !isMore || !isDifference( target ) && !isBehindTold( scope, target ) && !isBehindAgainst( scope, target ) && !isByHowMuch( target ) ) {
			continue;
		}
		// "318 were deleted in May, 265 in June, 53 fewer": what was deleted may be compared.
		const isValue = ( mention: Mention ): boolean => isMore ? !leadsClosely( mention, 'more', 'less' ) && ( !isSpan( mention ) || isSpan( target ) ) && !hasCue( mention, 'difference' ) : !isDifference( mention );
		const before = scope.mentions.filter( ( mention ) => mention.index < target.index && isCount( mention ) && isValue( mention ) );
		const source = before.length < 2 && scope.mentions.filter( isCount ).length < 3 || !before.length ? previousMentions( scope ).filter( isCount ) : [];
		const far = source.length === 2 || scope.mentions.some( ( mention ) => mention !== target && countsTheSame( mention, target ) ) ? [] : toldOfNoun( scope, target );
		const values = ( source.length === 2 ? source : far.length ? far : scope.mentions ).filter( ( mention ) => mention !== target && isCount( mention ) && isComparable( mention.figure, target.figure ) && compare( absolute( mention.figure.value ), target.figure.resolution ) >= 0 && isValue( mention ) );
		// "the gap between the two candidates": how many they are is none of the values.
		const digits = values.filter( ( { figure } ) => !figure.inWords );
		const others = digits.length > 1 ? digits : values;
		const told = nearest( changesIn( others ), target, [] ).filter( isPlausible );
		const isOnly = others.every( ( other ) => other.sentence === target.sentence || isToldOf( other, target ) ) && scope.mentions.every( ( mention ) => mention === target || !isCount( mention ) || isValue( mention ) || others === digits && mention.figure.inWords );
		const pair = others.length >= 2 ? others.filter( ( other ) => other.figure.start < target.figure.start ).slice( -2 ) : [];
		const two = pair.length === 2 ? pair : others.length === 2 ? others : [];
		const own = scope.mentions.filter( ( mention ) => isCount( mention ) && mention !== target && !isSpan( mention ) && isValue( mention ) );
		const based = compared( scope, target, own ) || comparedNext( scope, target, own );
		const asToldOf = ( { old }: Change ): typeof fair => own.some( ( mention ) => mention.figure === old && mention.index > target.index && mayBeOfOther( target, mention ) ) ? charitable : fair;
		const relation = hasCue( target, 'difference', 'rest' ) || isBehindTwo( target ) ? 'sum' : 'change';
		if ( told.length && ( others.length === 2 || target.bracket > 0 || directlyBehind( scope, target, told[ 0 ] ) ) ) {
			const isPlain = isOnly && isDifferenceOf( scope, target, told[ 0 ] );
			// "with 412 votes against 365, the blue list wins by 47": who is named has the difference.
			const isNamed = isOnly && isDifferenceOf( scope, { ...target, before: [] }, told[ 0 ] ) && followsClosely( target, 'difference' ) && partsIn( others ).length === 0;
			const made = makeClaim( isPlain || isNamed, target.figure, relation, [ asToldOf( told[ 0 ] )( target.figure.sign ? minus( leaf( told[ 0 ].new ), leaf( told[ 0 ].old ) ) : distance( told[ 0 ].old, told[ 0 ].new ) ) ] );
			// "There used to be 58, 17 got deleted, 41 survive": given on the way from one value to the other.
			const isGiven = relation === 'change' && told[ 0 ].old.start < target.figure.start && target.figure.start < told[ 0 ].new.start;
			claims.push( isGiven ? { ...made, binding: 'loose' } : isPlain ? made : likely( made ) );
		} else if ( based ) {
			const made = makeClaim( true, target.figure, relation, [ asToldOf( based )( distance( based.old, based.new ) ) ] );
			claims.push( based.differ ? likely( made ) : made );
		} else if ( two.length === 2 && !hasOwnChange( scope, two[ 0 ], two[ 1 ] ) ) {
			const [ first, second ] = two.map( ( { figure } ) => figure );
			// "Monday 412, Friday 377: a change of −35"; what only differs has no sign of its own ("Ann 412, Ben 377: +35").
			const isSigned = !!target.figure.sign && followsClosely( target, 'up', 'down', 'difference' ) && second.end < target.figure.start;
			// "3,069 crashes, 2,603 dead. Crashes fell by 479": no change of one into the other; "5,214 men and 5,386 women, 172 more women" differ.
			const isOfOne = relation === 'change' && hasCue( target, 'up', 'down' ) && !hasCue( target, 'more', 'less' ) && !!first.unit && !!second.unit && target.before.some( ( { text } ) => counts( first, text ) !== counts( second, text ) );
			const readings = [ ( isOfOne ? charitable : fair )( isSigned ? minus( leaf( second ), leaf( first ) ) : distance( first, second ) ) ];
			for ( const a of others ) {
				for ( const b of others ) {
					if ( a !== b && !isSigned && readings.length < 8 ) {
						readings.push( charitable( distance( a.figure, b.figure ) ) );
					}
				}
			}
			// "1,290 files, 310 more than last year (980)"
			const isBase = two[ 1 ].bracket > 0 && two[ 1 ].bracket !== target.bracket && two[ 0 ].figure.end < target.figure.start && leads( target, 'than', 'over', 'under', 'before' );
			const isBehind = isBase || two[ 1 ].figure.start < target.figure.start || two[ 0 ].bracket > 0 && two[ 0 ].bracket !== target.bracket;
			claims.push( makeClaim( isOnly && others.length === 2 && isBehind && !areOpposed( two ) && ( partsIn( two ).length ? !isMore : hasSameUnit( first, second ) ), target.figure, relation, readings ) );
		}
	}
	return claims;
}

/** "300 deleted, 250 added, 12 more users": not to be compared. */
const areOpposed = ( [ a, b ]: readonly Mention[] ): boolean => isDifference( a ) && isDifference( b ) && directionOf( a ) !== directionOf( b );

/** "fell from 945 to 722, so by 223", "fell from 945 to 722 (−223)". */
function isBehindTold( scope: Scope, target: Mention ): boolean {
	return ( follows( target, 'so' ) && !follows( target, 'total' ) || !!target.figure.sign && target.bracket > 0 ) && isBehindChange( scope, target );
}

/** "3,525 died, against 3,763 the year before, so 238 lives saved" */
function isBehindAgainst( { mentions }: Scope, target: Mention ): boolean {
	const at = mentions.indexOf( target );
	const [ first, second ] = mentions.slice( Math.max( 0, at - 2 ), at );
	return !!second && compare( target.figure.value, LARGE ) >= 0 && followsClosely( target, 'so' ) && !hasCue( target, 'total' ) && isCount( first ) && isCount( second ) && followsClosely( second, 'versus' ) && changesIn( [ first, second ] ).length > 0;
}

/** Not "I added 12 footnotes …, it has 300 words now", nor "from 150 to 180, and images rose 50 to 230". */
function isDifferenceOf( { mentions }: Scope, target: Mention, change: Change ): boolean {
	const next = mentions[ mentions.indexOf( target ) + 1 ];
	const isToldOn = !!next && next.figure !== change.old && next.figure !== change.new && follows( next, 'to' );
	const hasOwnSubject = change.new.end < target.figure.start && change.old.end < target.figure.start && namesSubject( target );
	return !isToldOn && !hasOwnSubject && hasSameUnit( target.figure, change.old ) && hasSameUnit( target.figure, change.new );
}

/** Whether a count of the sentence before is of what the target counts: not "… UTC+9." – "I added a 300px version". */
const isToldOf = ( other: Mention, target: Mention ): boolean => countsTheSame( other, target ) || other.sentence.passage === target.sentence.passage && hasSameUnit( other.figure, target.figure ) && ( !!other.figure.unit || !target.figure.unit );

/** Whether the target is the next figure behind a told pair. */
function directlyBehind( { mentions }: Scope, target: Mention, change: Change ): boolean {
	const previous = mentions[ mentions.indexOf( target ) - 1 ];
	return !!previous && ( previous.figure === change.old || previous.figure === change.new );
}
