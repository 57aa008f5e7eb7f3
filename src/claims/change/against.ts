import { previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import { compare } from '../../judge/rational';
import type { Claim } from '../../model';
import { toldNext } from './changed';
import { charitable, fair, likely, makeClaim } from '../claim';
import { directionOf, isDifference } from '../words/direction';
import type { Direction } from '../words/direction';
import { baseOf, mayBeOfOther } from '../words/comparison';
import { distance } from '../expression';
import { follows, followsClosely, isAmong, isCount, isSpan, leadsClosely } from '../words/mention';
import type { Mention } from '../words/mention';
import { hasSameUnit } from '../words/noun';
import { isPlausible } from '../words/pairs';
import type { Change } from '../words/pairs';
import { hasClass, isContent } from '../words/wording';

/** So many values that were told before may be what a base is set against. */
const MOST_VALUES = 2;

/**
 * By how many a value differs from a base that is told beside it: "317 joined, 48 fewer than in 2016, when 365 did", "…
 * That is 48 fewer than in the same period of 2018, which closed with 365.", 比2016年的365人少48人, "The number fell by 48. Now
 * there are 317, last year there were 365."
 */
export function againstClaims( scope: Scope ): Claim[] {
	const counts = scope.mentions.filter( ( mention ) => isCount( mention ) && !isSpan( mention ) );
	return counts.reduce<Claim[]>( ( claims, target ) => {
		const pairs: readonly Pair[] = isByHowMany( target ) ? counts.length > 1 ? pairsFor( scope, target, counts ) : toldNext( scope, target ) : [];
		return pairs.length ? claims.concat( likely( makeClaim( true, target.figure, 'change', pairs.map( ( pair ) => ( pair.isOpen ? charitable : fair )( distance( pair.old, pair.new ) ) ) ) ) ) : claims;
	}, [] );
}

type Pair = Pick<Change, 'old' | 'new'> & { readonly isOpen?: boolean };

function pairsFor( scope: Scope, target: Mention, counts: readonly Mention[] ): readonly Pair[] {
	const base = baseOf( target, counts );
	// "It lost 48 compared to last year, when it lost 365."
	const isTaken = base && !isMore( target ) && followsClosely( base, 'up', 'down' );
	return base && !isTaken ? valuesFor( scope, target, base, counts ).map( ( { figure } ) => ( { old: base.figure, new: figure, isOpen: mayBeOfOther( target, base ) } ) ) : [];
}

/** "48 fewer", "少48人" */
const isMore = ( mention: Mention ): boolean => leadsClosely( mention, 'more', 'less' ) || followsClosely( mention, 'more', 'less' );
/** "a drop of 48", "2.418 kişilik bir düşüş", "fell this year by 48" as well; not "changes from 1.1.2 to 1.2". */
const isByHowMany = ( target: Mention ): boolean => !( isAmong( target.before, 1, [ 'to' ] ) && follows( target, 'from' ) ) &&
	( isMore( target ) || isDifference( target ) || isAmong( target.after, 3, [ 'up', 'down' ] ) || isBehindChange( target ) );

/** Only small words stand between it and the change, and none that leads up to a value. */
function isBehindChange( { before }: Mention ): boolean {
	const change = before.findIndex( ( { classes } ) => classes.includes( 'up' ) || classes.includes( 'down' ) );
	// "un descens absolut de 949"
	const between = before.slice( 0, change ).filter( ( word, at ) => !( at === 1 && hasClass( before[ 0 ], [ 'of' ] ) && isContent( word ) ) );
	return change >= 0 && between.every( ( { classes } ) => classes.length > 0 && ![ 'to', 'and', 'than', 'versus', 'equals' ].some( ( name ) => classes.includes( name as 'to' ) ) && !( classes.includes( 'from' ) && !classes.includes( 'of' ) ) );
}

/** The value before both in the sentence, else those of the sentence before: one that went the way that the words say. */
function valuesFor( scope: Scope, target: Mention, base: Mention, counts: readonly Mention[] ): readonly Mention[] {
	const direction = directionOf( target );
	const first = Math.min( target.index, base.index );
	// "317 were added, 48 fewer than …": what was added may be compared.
	const isValue = ( mention: Mention ): boolean => isMore( target ) ? !isMore( mention ) && !mention.figure.sign : !isDifference( mention );
	const fits = ( mention: Mention ): boolean => mention !== target && isCount( mention ) && !isSpan( mention ) && isValue( mention ) && hasSameUnit( mention.figure, base.figure ) && ( !target.figure.currency || mention.figure.currency === target.figure.currency ) &&
		goes( direction, compare( mention.figure.value, base.figure.value ) ) && isPlausible( { old: base.figure, new: mention.figure, plain: true } );
	const own = counts.filter( ( mention ) => mention.index < first && fits( mention ) );
	// "The article has 30 references more than before: 75 against 45."
	return own.length ? own.slice( -1 ) : counts.length > 2 ? [] : previousMentions( scope ).filter( fits ).slice( -MOST_VALUES );
}

const goes = ( direction: Direction, order: number ): boolean => order !== 0 && ( !direction || ( direction === 'up' ) === order > 0 );
