import type { Item, WordItem } from '../../figures/sentence';
import type { WordClass } from '../../languages/language';
import { follows, followsClosely, isAmong, isBetween, isSignBetween, leads, leadsClosely, leadsOwn, mentionsOf, nearer, REACH } from './mention';
import type { Mention } from './mention';
import { isComma } from './operators';
import { isBy } from './pairs';
import { hasClass } from './wording';

const JOINS: readonly WordClass[] = [ 'and', 'versus', 'to' ];
const SEPARATORS = ',;，،؛';
/** So many items may stand between a change and what it comes to. */
const APPOSED_REACH = 4;

export type Direction = 'up' | 'down' | null;

/** Whether the words around a figure call it a change rather than a share. */
export function isChange( mention: Mention ): boolean {
	return !!mention.figure.sign || mention.before.some( isOfChange ) && !namesRate( mention ) && !isOld( mention ) || isCompared( mention ) || leadsClosely( mention, 'up', 'down', 'more', 'less', 'difference' ) && !isTrend( mention ) && !followsClosely( mention, 'rest' ) ||
		mention.figure.kind === 'points';
}

/** Not the share that "a majority of 70%" has, whose votes are a difference ("a majority of 38"). */
const isOfChange = ( word: WordItem ): boolean => hasClass( word, [ 'up', 'down' ] ) || hasClass( word, [ 'difference' ] ) && !hasClass( word, [ 'threshold' ] );

/** 比去年的2,450篇多14%, "nhiều hơn 14% so với năm ngoái": languages that put "more" before what it is said of. */
const isCompared = ( { sentence, index, before: [ word ], after }: Mention ): boolean => !!word && ( word.classes.includes( 'more' ) || word.classes.includes( 'less' ) ) && !word.classes.includes( 'function' ) &&
	( isBetween( sentence, -1, index - 1, 'than' ) || isAmong( after, 2, [ 'than', 'versus' ] ) );

/** "down from 54.6%": the value that it was. Where the word means "of" as well, it may be the change ("un aumento de 12 %"). */
const isOld = ( { before: [ word ] }: Mention ): boolean => !!word && word.classes.includes( 'from' ) && !word.classes.includes( 'of' );

/** "12 of them deleted – a deletion rate of 16%": the words before the rate's article are said of what it is a rate of. */
function namesRate( { before }: Mention ): boolean {
	const rate = before.findIndex( ( { classes } ) => classes.includes( 'rate' ) );
	const article = before.findIndex( ( { classes }, at ) => at > rate && classes.includes( 'article' ) );
	return rate >= 0 && article > 0 && !before.slice( 0, article ).some( ( { classes } ) => classes.includes( 'up' ) || classes.includes( 'down' ) || classes.includes( 'difference' ) );
}

/** "62% and falling"; "the remaining 15% older" is what is left, too. */
const isTrend = ( { after: [ and ] }: Mention ): boolean => !!and && and.classes.includes( 'and' );

/** Which way a change is said to go; the nearest word decides. */
export function directionOf( mention: Mention ): Direction {
	const { before, after } = mention;
	for ( let i = 0; i < Math.max( before.length, 2 ); i++ ) {
		for ( const word of [ before[ i ], i < 3 ? after[ i ] : undefined ] ) {
			if ( word && ( word.classes.includes( 'down' ) || word.classes.includes( 'less' ) ) ) {
				return 'down';
			}
			if ( word && ( word.classes.includes( 'up' ) || word.classes.includes( 'more' ) ) ) {
				return 'up';
			}
		}
	}
	return null;
}

/** "48 fewer than in 2016": by how many something differs from another, which does not grow by it. */
export const isMoreThanOther = ( mention: Mention ): boolean => leadsClosely( mention, 'more', 'less' ) && leads( mention, 'than', 'versus' );

const differences = new WeakMap<Mention, boolean>();

/** Whether the words around a count call it a difference rather than a value. Asked of each count for each of the others, and kept. */
export function isDifference( target: Mention ): boolean {
	let known = differences.get( target );
	if ( known === undefined ) {
		known = isToldAsDifference( target );
		differences.set( target, known );
	}
	return known;
}

function isToldAsDifference( target: Mention ): boolean {
	const [ word ] = target.before;
	// "beating last year's 590", "112 fewer than the 590 of May", "más que las 590"; not 比男性多127人, where "more" is nearer
	const more = target.before.findIndex( ( { classes } ) => classes.includes( 'more' ) || classes.includes( 'less' ) );
	const isBase = followsClosely( target, 'versus' ) || isAmong( target.before, more < 0 ? REACH : more + 1, [ 'than' ] );
	const join = joinOfTwo( target );
	// "به معنای کاهش ۲۴۱۸": what stands before the change leads up to that.
	const change = target.before.findIndex( ( { classes } ) => classes.includes( 'up' ) || classes.includes( 'down' ) );
	return followsClosely( target, 'up', 'down' ) && !isBase && join !== 'versus' && ( isBy( target ) || !isAmong( target.before, change + 1, [ 'to', 'from' ] ) ) && !isReached( target ) && !word.classes.includes( 'and' ) || leadsOwn( target, 'more', 'less' ) || isAmong( nearer( target, 1 ), REACH, [ 'difference' ] ) ||
		follows( target, 'difference' ) && !( follows( target, 'from' ) && leadsClosely( target, 'to' ) ) && !join || isBehindTwo( target ) || isAmong( nearer( target, -1 ), REACH, [ 'more', 'less' ] ) && !isBase ||
		leadsOwn( target, 'up', 'down' ) && !follows( target, 'from', 'to' ) && !isReached( target ) && !leadsClosely( target, 'oppose' ) || isApposedToChange( target ) || isTiedToChange( target );
}

/** "1,381 or 59% more than the year before": what says "more" of the percentage says it of the count. */
export const isTiedToChange = ( mention: Mention ): boolean => isJoinedToChange( mention, ( at ) => leads( mention, 'or' ) && mention.sentence.items[ at - 1 ] === mention.after[ mention.after.length - 1 ] );

/** Whether the next figure is a percentage that is told as a change, and joined to it. */
export function isJoinedToChange( { index, sentence }: Mention, isJoined: ( at: number ) => boolean ): boolean {
	const next = mentionsOf( sentence ).find( ( mention ) => mention.index > index );
	return !!next && next.figure.kind === 'percent' && leadsClosely( next, 'more', 'less', 'up', 'down' ) && isJoined( next.index );
}

/** "up 0.3% (+986)", "-26.8%, or 74 lives": what a change that is told right before comes to. */
export function isApposedToChange( { figure, index, bracket, sentence }: Mention ): boolean {
	const { items } = sentence;
	const isAlone = !bracket || !!figure.sign || mentionsOf( sentence ).filter( ( mention ) => mention.bracket === bracket ).length === 1;
	const between = items.slice( Math.max( 0, index - APPOSED_REACH ), index );
	const last = between.map( ( { kind } ) => kind ).lastIndexOf( 'figure' );
	const change = mentionsOf( sentence ).find( ( mention ) => mention.index === index - between.length + last );
	const [ first, ...more ] = between.slice( last + 1 );
	const isJoin = ( item: Item ): boolean => item.kind === 'word' ? [ 'so', 'or', 'about' ].some( ( name ) => item.classes.includes( name as 'so' ) ) : item.kind === 'sign' && '(（'.includes( item.text );
	return figure.kind === 'count' && isAlone && !!change && change.figure.kind === 'percent' && !!first && ( isJoin( first ) || isComma( first ) && more.length > 0 ) && more.every( isJoin ) && isChange( change );
}

/** "the difference between 1,310 and 1,145", "won by 154 against 117": how the next value goes on from one of two, or null. */
function joinOfTwo( { sentence: { items }, after }: Mention ): WordClass | null {
	const last = after[ after.length - 1 ];
	const next = last && items[ items.indexOf( last ) + 1 ];
	return next && next.kind === 'figure' ? JOINS.find( ( name ) => last.classes.includes( name ) ) || null : null;
}

/**
 * "the difference between the first (1,310 votes) and the second (1,145 votes) is 165 votes": the word opens what equals
 * the target. The two values may stand apart: "the gap between the two, 187 to 163, is 24".
 */
export function isBehindTwo( { sentence, index, before, after, figure }: Mention ): boolean {
	const { items, figures } = sentence;
	const places = figures.filter( ( other ) => other.end <= figure.start && other.kind === figure.kind && !other.inWords ).map( ( other ) => items.findIndex( ( item ) => item.start === other.start ) );
	const [ first, second ] = places;
	const isEqual = before.slice( 0, 3 ).concat( after.slice( 0, 2 ) ).some( ( word ) => word.classes.includes( 'equals' ) ) || index > 1 && isSignBetween( sentence, index - 2, index, '—–' );
	const word = items.findIndex( ( item ) => item.kind === 'word' && item.classes.includes( 'difference' ) );
	return places.length === 2 && isEqual && word >= 0 && word < first && !isBetween( sentence, first, second, 'difference' ) &&
		!isSignBetween( sentence, first, second, SEPARATORS ) && ( !isSignBetween( sentence, second, index, SEPARATORS ) || isSignBetween( sentence, word, first, SEPARATORS ) );
}

/** "240'tan 276'ya çıktı", "48.000 liraya": the ending makes it a value that was left or reached. */
export const isReached = ( { after }: Mention ): boolean => after.slice( 0, 2 ).some( ( word ) => word.postposed && ( word.classes.includes( 'to' ) || word.classes.includes( 'from' ) ) );
