import { previousMentions } from '../inputs/scope';
import type { Scope } from '../inputs/scope';
import { compare, ONE } from '../judge/rational';
import type { Claim, Expression, Figure, Reading } from '../model';
import { charitable, fair, makeClaim } from './claim';
import { constant, leaf, minus, over } from './expression';
import { follows, followsClosely, hasCue, isCount, isSignBetween, leads, leadsClosely } from './mention';
import type { Mention } from './mention';
import { counts, hasSameUnit, isSameNoun } from './noun';
import { changesIn, partsIn } from './pairs';
import type { Change } from './pairs';
import { bringsSubject } from './subject';

/** Multiples: "three times as many (30 vs 10)", "doubled from 10 to 20", "a tenfold rise from 12 to 120". */
export function multipleClaims( scope: Scope ): Claim[] {
	const claims: Claim[] = [];
	for ( const target of scope.mentions ) {
		const next = scope.mentions[ scope.mentions.indexOf( target ) + 1 ];
		// "multiplied three times": the second one says by how much.
		const isToldBy = !!next && next.figure.kind === 'times' && next.index - target.index < 5;
		const isFactor = ( target.figure.kind === 'count' || target.figure.kind === 'times' ) && followsClosely( target, 'fold' );
		if ( !isFactor && target.figure.kind !== 'times' || isToldBy || !isFactor && !isComparison( target ) ) {
			continue;
		}
		const others = scope.mentions.filter( ( mention ) => mention !== target && ( isCount( mention ) || mention.figure.kind === 'percent' ) );
		const told = reachedFrom( target, others ) || changesIn( others );
		if ( told.length && isOfOther( target, others, told[ 0 ] ) ) {
			continue;
		}
		const pair = told.length ? [ told[ 0 ].old, told[ 0 ].new ] : isAdjective( target ) ? null : pairNear( scope, target, others );
		if ( pair ) {
			const isMore = hasCue( target, 'more', 'up' );
			claims.push( makeClaim( told.length > 0 && told[ 0 ].plain && !countsElse( target, others ) || others.length === 2 && isTelling( scope, target ) && !countsElse( target, others ) && hasSameUnit( pair[ 0 ], pair[ 1 ] ) && !partsIn( others ).length, target.figure, 'multiple', readingsOf( target.figure, pair, isMore ) ) );
		}
	}
	return claims;
}

/** "3 times as many", "5-fold", "doubled"; not "read 25,816 times". */
function isComparison( target: Mention ): boolean {
	const [ word, next ] = target.after;
	return target.figure.inWords && !( word && word.classes.includes( 'times' ) ) || !!word && word.classes.includes( 'fold' ) ||
		!!next && next.classes.some( ( name ) => name === 'function' || name === 'more' || name === 'less' || name === 'up' || name === 'than' || name === 'of' || name === 'as' ) ||
		!!next && next.classes.some( ( name ) => name === 'over' || name === 'under' ) && !next.classes.includes( 'in' ) ||
		leadsClosely( target, 'more', 'less', 'difference' ) || leads( target, 'than' ) || follows( target, 'up', 'down' );
}

/** Whether the clause says of what it is a multiple, or that it is one; not "we asked twice in May, 12 and 36 answered", nor "twice the speed and half the price: 12 to 9". */
function isTelling( { mentions }: Scope, target: Mention ): boolean {
	const { figure, after: [ word, next ], sentence: { items }, index } = target;
	const isBefore = !!word && !next && word.classes.includes( 'function' ) && !word.classes.includes( 'in' ) && items[ index + 2 ] !== undefined && items[ index + 2 ].kind === 'figure';
	const isOnly = mentions.filter( ( mention ) => mention.figure.kind === 'times' ).length < 2;
	return isOnly && ( !!word && ( !figure.inWords || word.classes.includes( 'times' ) || isBefore ) || leadsClosely( target, 'as', 'of', 'than', 'more', 'less' ) || follows( target, 'so', 'equals', 'up', 'down' ) );
}

/** "14 articles and 7; three times as many people read them": what is multiplied is not what was counted. */
const countsElse = ( { after, index, figure, sentence: { items } }: Mention, others: readonly Mention[] ): boolean =>
	others.every( ( other ) => other.index < index ) && after.some( ( word, i ) => word.classes.includes( 'before' ) || word.classes.includes( 'of' ) || after.slice( 0, i ).some( ( { text } ) => text === word.text ) || !word.classes.length && !others.some( ( other ) => counts( other.figure, word.text ) ) && !items.some( ( item ) => item.kind === 'word' && item.end < figure.start && isSameNoun( item.text, word.text ) ) );

/** "doubled from 12 to 24 and then tripled to 72": it starts from the value before, and reaches the one behind. */
function reachedFrom( { index }: Mention, others: readonly Mention[] ): Change[] | null {
	const last = others.find( ( other ) => other.index > index );
	const first = last && others[ others.indexOf( last ) - 1 ];
	return first && last && follows( last, 'to' ) && !follows( last, 'from' ) && hasSameUnit( first.figure, last.figure ) ? [ { old: first.figure, new: last.figure, plain: true } ] : null;
}

/** "Links doubled last year, tickets went from 263 to 282"; "…, passant de 140 à 280" goes on with the same subject. */
function isOfOther( { index, sentence }: Mention, others: readonly Mention[], change: Change ): boolean {
	const first = others.find( ( other ) => other.figure === change.old || other.figure === change.new );
	return !!first && first.index > index && isSignBetween( sentence, index, first.index, ',;，；' ) && follows( first, 'from' ) && bringsSubject( first );
}

/** "a double room": a noun follows at once. */
const isAdjective = ( { figure, after: [ word ] }: Mention ): boolean => figure.inWords && !!word && ( !word.classes.length || word.classes.includes( 'label' ) );

/** The two counts nearest to a multiple, in the same bracket if one stands behind it. */
function pairNear( scope: Scope, target: Mention, others: readonly Mention[] ): Figure[] | null {
	const behind = others.filter( ( other ) => other.index > target.index );
	const before = others.filter( ( other ) => other.index < target.index ).slice( -2 );
	const bracket = behind.length && behind[ 0 ].bracket ? behind.filter( ( other ) => other.bracket === behind[ 0 ].bracket ) : behind;
	const pair = bracket.length >= 2 ? bracket.slice( 0, 2 ) : others.length === 2 ? others : before.length === 2 ? before : null;
	if ( pair ) {
		return pair.map( ( mention ) => mention.figure );
	}
	const previous = others.length ? [] : previousMentions( scope ).filter( isCount );
	if ( previous.length === 2 ) {
		return previous.map( ( mention ) => mention.figure );
	}
	const outer = scope.rings[ 1 ].mentions.filter( ( mention ) => others.length === 1 && isCount( mention ) && hasSameUnit( mention.figure, others[ 0 ].figure ) );
	return outer.length ? [ outer[ 0 ].figure, others[ 0 ].figure ] : null;
}

/** The larger is a multiple of the smaller, what is "halved" or "half as many" the other way round; "k times more" may also count what is added. */
function readingsOf( target: Figure, [ a, b ]: readonly Figure[], isMore: boolean ): Reading[] {
	const isPart = compare( target.value, ONE ) < 0;
	const isTurned = isPart === compare( a.value, b.value ) < 0;
	const ratio: Expression = isTurned ? over( leaf( a ), leaf( b ) ) : over( leaf( b ), leaf( a ) );
	const readings = [ fair( ratio ) ];
	return isMore && !isPart ? readings.concat( charitable( minus( ratio, constant( 1 ) ) ), charitable( ratio ) ) : readings;
}
