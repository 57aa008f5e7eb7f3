import { previousMentions } from '../inputs/scope';
import type { Scope } from '../inputs/scope';
import { add, compare, equals, multiply, rational } from '../judge/rational';
import type { WordClass } from '../languages/language';
import type { Claim, Figure, Reading } from '../model';
import { charitable, fair, makeClaim } from './claim';
import { sumOf } from './expression';
import { follows, isBetween, isCount, isSignBetween, isTied, leadsClosely, owns } from './mention';
import type { Mention } from './mention';
import { counts, hasSameUnit, isComparable, isMeasure } from './noun';
import { partsIn } from './pairs';

/** More addends than this are a log, not a sum in prose. */
export const MOST_ADDENDS = 24;

const ONLY_TOTAL: readonly WordClass[] = [ 'total', 'all', 'so', 'equals', 'function' ];

/** Totals: "12 by train, 9 by bus and 4 by bike, 25 in all", "a total of 36 (12 + 15 + 9)". */
export function totalClaims( scope: Scope ): Claim[] {
	const claims: Claim[] = [];
	scope.mentions.forEach( ( target, at ) => {
		if ( isTotal( target, at ) ) {
			claims.push( ...ownTotal( scope, target, at ) || toldTotal( scope, target ) );
		}
	} );
	return claims;
}

/** Of addends in its own sentence; null where it has none. */
function ownTotal( scope: Scope, target: Mention, at: number ): Claim[] | null {
	const before = addendsOf( scope.mentions.slice( 0, at ), target );
	const after = addendsOf( scope.mentions.slice( at + 1 ), target );
	const lists = [ before, after ].filter( ( list ) => list.length >= 2 && list.length <= MOST_ADDENDS );
	if ( !lists.length ) {
		return null;
	}
	const isAhead = before.length < 2 && !isListed( target, after );
	const isBound = !isAhead && ( owns( target, 'total' ) ? isList( lists[ 0 ], target.figure ) : isOneKind( lists[ 0 ], target.figure ) );
	return [ makeClaim( lists.length === 1 && isBound && isPlausible( lists[ 0 ], target ), target.figure, 'sum',
		lists.reduce<Reading[]>( ( readings, list ) => readings.concat( sumReadings( list.map( ( { figure } ) => figure ), target.figure ) ), [] ) ) ];
}

/** Of addends in the sentences before, or one on each line before: "… Total: €965". */
function toldTotal( scope: Scope, target: Mention ): Claim[] {
	const told = toldAddends( scope, target );
	// "All four quarters combined": the number of the addends.
	const isTold = told.length > 1 && scope.mentions.every( ( mention ) => mention === target || !isCount( mention ) || mention.figure.inWords && equals( mention.figure.value, rational( told.length ) ) );
	const lines = isTold ? told.map( ( { figure } ) => figure ) : linesBefore( scope, target );
	return lines.length >= 2 && owns( target, 'total' ) ? [ makeClaim( !isTold || isList( told, target.figure ) && !partsIn( told ).length, target.figure, 'sum', sumReadings( lines, target.figure ) ) ] : [];
}

/** All counts told before in the passage, where nothing but addends is told ("Ten came on Monday. Twelve on Tuesday."); else those of the sentence before. */
function toldAddends( scope: Scope, target: Mention ): readonly Mention[] {
	const all = scope.rings[ 1 ].mentions.filter( ( { sentence } ) => sentence.passage === scope.sentence.passage && sentence.end <= scope.sentence.start ).reverse();
	const addends = addendsOf( all, target );
	return addends.length === all.length && isList( addends, target.figure ) ? addends : addendsOf( previousMentions( scope ), target );
}

/** Numbers in words go with what the total counts, or with one another: "the two clubs have 12 and 15" adds no two. */
function addendsOf( mentions: readonly Mention[], target: Mention ): readonly Mention[] {
	const addends = ofOneNoun( mentions.filter( ( mention ) => isAddend( mention, target ) ), target.figure );
	return addends.every( ( { figure } ) => figure.inWords && compare( figure.value, rational( 1 ) ) > 0 ) ? addends :
		addends.filter( ( { figure } ) => !figure.inWords || !!figure.unit && hasSameUnit( figure, target.figure ) );
}

/** "For 2 seats we have 13 candidates from clubs and 24 others, so 37 candidates": what counts something else before the first that counts what the total counts is no addend. */
function ofOneNoun( addends: readonly Mention[], total: Figure ): readonly Mention[] {
	const first = total.unit ? addends.findIndex( ( { figure } ) => !!figure.unit && hasSameUnit( figure, total ) ) : 0;
	return first > 0 && addends.slice( 0, first ).every( ( { figure } ) => figure.unit ) ? addends.slice( first ) : addends;
}

/** A count or a percentage that is called a total, or concludes. */
function isTotal( target: Mention, at: number ): boolean {
	const isNumber = isCount( target ) || target.figure.kind === 'percent' && !isTied( target );
	return isNumber && !leadsClosely( target, 'per' ) && ( owns( target, 'total' ) || at > 0 && follows( target, 'all' ) || isConclusion( target ) );
}

/** Of the total's kind, coin and measure, and no part of something told before. */
function isAddend( mention: Mention, target: Mention ): boolean {
	const { figure } = mention;
	const isOfKind = target.figure.kind === 'percent' ? figure.kind === 'percent' : isCount( mention );
	return isOfKind && isComparable( figure, target.figure ) && isOfOneCoin( figure, target.figure ) && !follows( mention, 'part' ) &&
		leadsClosely( mention, 'period' ) === leadsClosely( target, 'period' );
}

/** Money goes with money, and with bare numbers ("$12, 15 and 20"): never with things that are counted. */
const isOfOneCoin = ( a: Figure, b: Figure ): boolean => a.currency === b.currency || !( a.currency ? b : a ).unit;

/** "…, so we have 124": the word stands near, and does not open the sentence. */
export function isConclusion( target: Mention ): boolean {
	const so = target.before.slice( 0, 3 ).find( ( word ) => word.classes.includes( 'so' ) );
	return !!so && target.sentence.items[ 0 ] !== so;
}

/** "a total of 36 (12 + 15 + 9)": addends that a bracket or colon introduces. */
function isListed( target: Mention, addends: readonly Mention[] ): boolean {
	const { items } = target.sentence;
	const [ first ] = addends;
	return !!first && ( first.bracket > 0 && first.bracket !== target.bracket && addends.every( ( addend ) => addend.bracket === first.bracket ) ||
		items.slice( target.index, first.index ).some( ( item ) => item.kind === 'sign' && item.text === ':' ) );
}

/**
 * Addends of one kind: what they count is what the total counts, or each has a noun of its own ("40 mugs, 25 shirts and
 * 60 pens, 125 items") or a side; not "9 talks on Friday and 14 on Saturday, 30 speakers".
 */
function isList( mentions: readonly Mention[], total: Figure ): boolean {
	return mentions.every( ( { figure } ) => !total.unit || !figure.unit || hasSameUnit( figure, total ) ) ||
		!isMeasure( total ) && mentions.every( ( mention ) => !!mention.figure.unit || !!mention.figure.currency || leadsClosely( mention, 'support', 'oppose', 'neutral' ) );
}

/** "76 barnstars and my wife 58, so we have 124 barnstars": nothing but addends of what the total counts. */
function isOneKind( addends: readonly Mention[], total: Figure ): boolean {
	return !!total.unit && addends.every( ( { figure } ) => hasSameUnit( figure, total ) ) && addends.some( ( { figure } ) => !!figure.unit );
}

/**
 * A total is no member of the list itself ("3 sons, 2 daughters and 11 books in total"), not of another order than all of
 * its addends, and they do not hold each other. Less than one of them it can only be by a slip ("48 people came from Rome
 * and 35 from Bari, 13 people in total"): where its clause says nothing else of what they count.
 */
function isPlausible( addends: readonly Mention[], target: Mention ): boolean {
	const { figure, before: [ word ] } = target;
	const values = addends.map( ( addend ) => addend.figure.value );
	const isMember = !!word && word.classes.includes( 'and' );
	const isLarger = values.every( ( value ) => compare( value, figure.value ) <= 0 ) || isOneKind( addends, figure ) && saysOnlyTotal( addends, target );
	return !isMember && isEnumerated( addends ) && isLarger && compare( figure.value, multiply( values.reduce( add ), rational( 20 ) ) ) <= 0 &&
		!partsIn( addends ).length;
}

/** "in total 13 people"; not "in total 13 people spoke", nor "altogether, 13 people of the board". */
function saysOnlyTotal( addends: readonly Mention[], { figure: { unitWords, phrase }, before, after }: Mention ): boolean {
	const around = before.slice( 0, before.findIndex( ( { classes } ) => classes.includes( 'total' ) ) + 1 ).concat( after.filter( ( { start } ) => start >= phrase.end ) );
	return unitWords.every( ( word ) => addends.some( ( { figure } ) => counts( figure, word ) ) ) && around.every( ( { classes } ) => classes.some( ( name ) => ONLY_TOTAL.includes( name ) ) );
}

/** "1 admin for 9 users" is no list: a mark or "and" stands between its members. */
const isEnumerated = ( list: readonly Mention[] ): boolean => list.every( ( mention, i ) => i === 0 || mention.sentence !== list[ i - 1 ].sentence ||
	isSignBetween( mention.sentence, list[ i - 1 ].index, mention.index, ',;+&/•·，、؛،；:' ) || isBetween( mention.sentence, list[ i - 1 ].index, mention.index, 'and', 'plus', 'or' ) );

/** All of them; for charity also the nearest ones, and those that count what the total counts. */
function sumReadings( figures: readonly Figure[], total: Figure ): Reading[] {
	const readings = [ fair( sumOf( figures ) ) ];
	if ( figures.every( ( figure ) => total.currency ? figure.currency : total.unit && figure.unit && hasSameUnit( figure, total ) ) ) {
		// All of them are plainly meant: one that is left out is the slip to be found.
		return readings;
	}
	for ( let from = 1; from <= figures.length - 2 && from < 6; from++ ) {
		readings.push( charitable( sumOf( figures.slice( from ) ) ), charitable( sumOf( figures.slice( 0, -from ) ) ) );
	}
	const same = figures.filter( ( figure ) => hasSameUnit( figure, total ) );
	return same.length >= 2 && same.length < figures.length ? readings.concat( charitable( sumOf( same ) ) ) : readings;
}

/** The figures of the list that a total closes: one on each line before it. */
function linesBefore( scope: Scope, target: Mention ): Figure[] {
	const figures: Figure[] = [];
	if ( scope.mentions[ 0 ] !== target ) {
		return figures;
	}
	const own = target.sentence.passage;
	for ( const mention of scope.rings[ 1 ].mentions ) {
		const { figure, sentence } = mention;
		const isAlone = sentence.figures.length === 1;
		if ( sentence.passage.start > own.start || sentence.passage === own || !isAlone || figure.kind !== 'count' || !isComparable( figure, target.figure ) || figure.currency !== target.figure.currency ) {
			break;
		}
		figures.unshift( figure );
	}
	return figures;
}
