import { nextMentions, previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import { absolute, compare } from '../../judge/rational';
import type { Expression, Figure, Reading } from '../../model';
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
const isToldAside = ( { sentence, index, bracket, figure }: Mention, next: Mention ): boolean => next.bracket > 0 && next.bracket !== bracket && next.figure.kind === 'count' && figure.kind === 'percent' && ( !!next.figure.sign || isIncrement( next ) && isDifference( next ) ) && !isSignBetween( sentence, index, next.index, ',，،、:：;；؛' );

/** By how much, in numbers, what a percentage tells as well: "137 more, or 9.5%", "up 0.3% (+986)", "sank um 240 auf 19.760 (−1,2 %)". */
function incrementOf( mentions: readonly Mention[], at: number ): Mention | undefined {
	const [ before, next ] = [ mentions[ at - 1 ], mentions[ at + 1 ] ];
	if ( next && ( isApposedToChange( next ) || isToldAside( mentions[ at ], next ) || !( before && isIncrement( before ) ) && isToldAsWell( mentions[ at ], next ) ) ) {
		return next;
	}
	const isByTo = isBehindByTo( mentions, at );
	const increment = isByTo ? mentions[ at - 2 ] : before;
	return increment && increment.figure.kind === 'count' && !isSpan( increment ) && ( isByTo || isIncrement( increment ) || isBeforeChange( increment ) || isTiedToChange( increment ) ) ? increment : undefined;
}

/** What the increment led to, or came from where it is told so: the values of its sentence, else those of the sentence before or behind. */
function totalsFor( scope: Scope, target: Mention, increment: Mention ): readonly Mention[] {
	const increments = scope.mentions.map( ( { figure }, at ) => figure.kind === 'percent' ? incrementOf( scope.mentions, at ) : undefined ).filter( ( mention ) => mention !== undefined );
	const isTotal = ( mention: Mention ): boolean => mention !== target && !increments.includes( mention ) && !isOfAnother( scope, mention, target ) && isCount( mention ) && !isSpan( mention ) && isComparable( mention.figure, increment.figure );
	const own = scope.mentions.filter( isTotal );
	if ( own.length ) {
		return nearestOf( own, increment );
	}
	// "3,069 accidents and 2,603 dead. Accidents fell by 479 (13.5%), deaths by 474 (15.4%).": one after the other
	const told = previousMentions( scope ).filter( isTotal );
	// "The parties gained 28,049 members, a growth of 9.7%. In all, they have 317,325 now."
	const next = told.length ? [] : nextMentions( scope ).filter( ( mention ) => isTotal( mention ) && hasSameUnit( mention.figure, increment.figure ) && hasCue( mention, 'total', 'now' ) );
	return told.length > 1 && told.length === increments.length ? [ told[ increments.indexOf( increment ) ] ] : told.concat( next ).length === 1 ? told.concat( next ) : [];
}

/** "fewer by 48 (13.4%), burglaries by 12 (27.0%)": what a percentage of its own follows in a bracket. */
function isOfAnother( { mentions }: Scope, mention: Mention, target: Mention ): boolean {
	const next = mentions[ mentions.indexOf( mention ) + 1 ];
	return !!next && next !== target && next.sentence === mention.sentence && next.figure.kind === 'percent' && next.bracket > 0 && next.bracket !== mention.bracket;
}

/** Those of its bracket, else those outside of brackets, no semicolon away from it, of what it counts: as far as there are any. */
function nearestOf( values: readonly Mention[], { bracket, index, figure, sentence }: Mention ): readonly Mention[] {
	const isNear = [
		( value: Mention ) => bracket > 0 && value.bracket === bracket,
		( value: Mention ) => !value.bracket,
		( value: Mention ) => !isSignBetween( sentence, Math.min( index, value.index ), Math.max( index, value.index ), ';；؛' ),
		( value: Mention ) => !!value.figure.unit && !!figure.unit && hasSameUnit( value.figure, figure )
	];
	return isNear.reduce( ( left, isOne ) => left.some( isOne ) ? left.filter( isOne ) : left, values ).slice( 0, MOST_TOTALS );
}

/** Whether a figure is by how much a percentage tells: no value that it changed from or to. */
export function isIncrementOf( { mentions }: Scope, at: number, figure: Figure ): boolean {
	const increment = incrementOf( mentions, at );
	return !!increment && increment.figure === figure;
}

/** Whether nothing but one value and one increment can be meant. */
export function isToldIncrement( scope: Scope, at: number ): boolean {
	const increment = incrementOf( scope.mentions, at );
	return !!increment && totalsFor( scope, scope.mentions[ at ], increment ).length === 1;
}

/** The base is told ("12.7% (826) more than the 5,667 of 2016"), or the new value less the increment ("290,131, which is 6,117 more (+2.4%)"), or the one of before ("there were 7,810, so we have 1,560 more (+20%)"). */
export function incrementReadings( scope: Scope, at: number, base: Figure | null ): Reading[] {
	const target = scope.mentions[ at ];
	const increment = target.figure.kind === 'percent' ? incrementOf( scope.mentions, at ) : undefined;
	if ( !increment ) {
		return [];
	}
	const isFall = target.figure.sign === '-' || directionOf( increment.index > target.index ? target : increment ) === 'down';
	const difference = leaf( increment.figure );
	// "a fall of 1.9% (−648, to 33,428)": what is taken away bears the sign of it
	const [ back, forth ] = isFall && increment.figure.sign !== '-' ? [ plus, minus ] : [ minus, plus ];
	// "(−9.7%)": the new value less the old one
	const reading = ( old: Expression, last: Expression ): Reading => fair( percent( target.figure.sign === '-' ? minus( over( last, old ), constant( 1 ) ) : increment.figure.sign === '-' ? minus( constant( 1 ), over( last, old ) ) : over( difference, old ) ) );
	// "Compared to 400 last year, the 460 of this year are an increase of 15%"
	const isLess = ( { figure }: Mention ): boolean => isFall || compare( absolute( increment.figure.value ), figure.value ) < 0;
	// "191 people died. That is 11 fewer than last year": the value of before isn't told.
	const isAgainst = isBetween( increment.sentence, increment.index, increment.sentence.items.length, 'than', 'versus' );
	return totalsFor( scope, target, increment ).filter( isLess ).reduce<Reading[]>( ( readings, total ) => {
		const value = leaf( total.figure );
		const isOld = base ? total.figure === base : total.sentence !== target.sentence && !isAgainst || owns( total, 'before' );
		return readings.concat( base && isOld ? [] : reading( back( value, difference ), value ), isOld ? reading( value, forth( value, difference ) ) : [] );
	}, [] );
}
