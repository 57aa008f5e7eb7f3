import { nextMentions, previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import type { Reading } from '../../model';
import { fair } from '../claim';
import { constant, leaf, minus, over, percent, plus } from '../expression';
import { directionOf, isApposedToChange, isDifference, isTiedToChange } from '../words/direction';
import { follows, followsClosely, hasCue, isBetween, isCount, isSignBetween, isSpan, leadsClosely, owns } from '../words/mention';
import type { Mention } from '../words/mention';
import { hasSameUnit, isComparable } from '../words/noun';
import { hasClass } from '../words/wording';
import { isBehindByTo, isIncrement } from './byTo';

/** So many values are tried as what the increment led to. */
const MOST_TOTALS = 3;

/** So many items stand at most between a percentage and the number that says the same. */
const AS_WELL_REACH = 6;

/** "474 more, i.e. 18.96%", "fell by 120 to 480, so by 20%". */
export function isBehindIncrement( { mentions }: Scope, target: Mention ): boolean {
	const at = mentions.indexOf( target );
	const increment = isBehindByTo( mentions, at ) ? mentions[ at - 2 ] : mentions[ at - 1 ];
	// "an increase of 4,210 people (5%)"
	const isAside = !!increment && target.bracket > 0 && target.bracket !== increment.bracket && ( followsClosely( increment, 'up', 'down', 'difference' ) || leadsClosely( increment, 'more', 'less' ) || isBeforeChange( increment ) );
	return target.figure.kind === 'percent' && !!increment && isCount( increment ) && ( isDifference( increment ) || isBeforeChange( increment ) || isBehindByTo( mentions, at ) ) && !isSignBetween( target.sentence, increment.index, target.index, ';；؛' ) && ( isAside || follows( target, 'so', 'or' ) );
}

/** "1,250명(5%) 늘었다": the word for the change stands behind the bracket that tells how much it is. */
function isBeforeChange( { sentence: { items }, index }: Mention ): boolean {
	const open = items.slice( index + 1, index + 4 ).findIndex( ( item ) => item.kind === 'sign' && '(（'.includes( item.text ) ) + index + 1;
	const next = open > index ? items[ open + 3 ] : undefined;
	return !!next && next.kind === 'word' && items[ open + 1 ].kind === 'figure' && hasClass( next, [ 'up', 'down', 'more', 'less' ] );
}

/** 同比上升5.02%，增加269件: told behind it again, as a number. */
const isToldAsWell = ( { sentence, index }: Mention, next: Mention ): boolean => isIncrement( next ) && isDifference( next ) && next.index - index < AS_WELL_REACH && isSignBetween( sentence, index, next.index, ',،，、' ) &&
	!isSignBetween( sentence, index, next.index, ':：;；؛(（' ) && !isBetween( sentence, index, next.index, 'than', 'versus', 'from', 'to', 'before', 'and' );

/** "2.3% more than last year (1,628 more)": in a bracket right behind what it is more than. */
const isToldAside = ( { sentence, index, bracket, figure }: Mention, next: Mention ): boolean => next.bracket > 0 && next.bracket !== bracket && next.figure.kind === 'count' && figure.kind === 'percent' && isIncrement( next ) && isDifference( next ) && !isSignBetween( sentence, index, next.index, ',，،、:：;；؛' );

/** By how much, in numbers, what a percentage tells as well: "137 more, or 9.5%", "up 0.3% (+986)", "sank um 240 auf 19.760 (−1,2 %)". */
function incrementOf( mentions: readonly Mention[], at: number ): Mention | undefined {
	const [ before, next ] = [ mentions[ at - 1 ], mentions[ at + 1 ] ];
	if ( next && ( isApposedToChange( next ) || !( before && isIncrement( before ) ) && ( isToldAside( mentions[ at ], next ) || isToldAsWell( mentions[ at ], next ) ) ) ) {
		return next;
	}
	const isByTo = isBehindByTo( mentions, at );
	const increment = isByTo ? mentions[ at - 2 ] : before;
	return increment && increment.figure.kind === 'count' && ( isByTo || isIncrement( increment ) || isBeforeChange( increment ) || isTiedToChange( increment ) ) ? increment : undefined;
}

/** What the increment led to, or came from where it is told so: the values of its sentence, else the only one of the sentence before. */
function totalsFor( scope: Scope, target: Mention, increment: Mention ): readonly Mention[] {
	const isTotal = ( mention: Mention ): boolean => mention !== increment && mention !== target && isCount( mention ) && !isSpan( mention ) && isComparable( mention.figure, increment.figure );
	const own = scope.mentions.filter( isTotal );
	// "The parties gained 28,049 members, a growth of 9.7%. In all, they have 317,325 now."
	const isTold = ( mention: Mention ): boolean => isTotal( mention ) && hasSameUnit( mention.figure, increment.figure );
	const [ told ] = own.length ? [] : [ previousMentions( scope ).filter( isTotal ), nextMentions( scope ).filter( ( mention ) => isTold( mention ) && hasCue( mention, 'total', 'now' ) ) ].filter( ( { length } ) => length === 1 );
	return own.length ? own.slice( 0, MOST_TOTALS ) : told || [];
}

/** Whether nothing but one value and one increment can be meant. */
export function isToldIncrement( scope: Scope, at: number ): boolean {
	const increment = incrementOf( scope.mentions, at );
	return !!increment && totalsFor( scope, scope.mentions[ at ], increment ).length === 1;
}

/** The base is the new value less the increment ("290,131, which is 6,117 more (+2.4%)"), or the one of before ("there were 7,810, so we have 1,560 more (+20%)"). */
export function incrementReadings( scope: Scope, at: number ): Reading[] {
	const target = scope.mentions[ at ];
	const increment = target.figure.kind === 'percent' ? incrementOf( scope.mentions, at ) : undefined;
	if ( !increment ) {
		return [];
	}
	const isFall = target.figure.sign === '-' || directionOf( increment.index > target.index ? target : increment ) === 'down';
	return totalsFor( scope, target, increment ).reduce<Reading[]>( ( readings, total ) => {
		const [ last, difference ] = [ leaf( total.figure ), leaf( increment.figure ) ];
		// "a fall of 1.9% (−648, to 33,428)": what is taken away bears the sign of it
		const old = ( isFall && increment.figure.sign !== '-' ? plus : minus )( last, difference );
		const ratio = over( last, old );
		// "(−9.7%)": the new value less the old one
		const reading = fair( percent( target.figure.sign === '-' ? minus( ratio, constant( 1 ) ) : increment.figure.sign === '-' ? minus( constant( 1 ), ratio ) : over( difference, old ) ) );
		return readings.concat( reading, owns( total, 'before' ) ? fair( percent( over( difference, last ) ) ) : [] );
	}, [] );
}
