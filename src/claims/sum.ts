import { previousMentions } from '../inputs/scope';
import type { Scope } from '../inputs/scope';
import { add, compare, equals, multiply, rational } from '../judge/rational';
import type { Claim, Expression, Figure, Reading } from '../model';
import { charitable, fair, looseClaim, makeClaim, needingSlip } from './claim';
import { leaf, minus, sumOf } from './expression';
import { follows, followsClosely, isBetween, isCount, isSignBetween, isTied, leadsClosely, owns } from './mention';
import type { Mention } from './mention';
import { hasSameUnit, isComparable, isMeasure } from './noun';
import { partsIn } from './pairs';

/** More addends than this are a log, not a sum in prose. */
const MOST_ADDENDS = 24;

/** Totals: "12 by train, 9 by bus and 4 by bike, 25 in all", "a total of 36 (12 + 15 + 9)". */
export function totalClaims( scope: Scope ): Claim[] {
	const claims: Claim[] = [];
	scope.mentions.forEach( ( target, at ) => {
		const isPercent = target.figure.kind === 'percent' && !isTied( target );
		const isSpan = leadsClosely( target, 'period' );
		if ( !isCount( target ) && !isPercent || !isTotal( target, at ) || leadsClosely( target, 'per' ) ) {
			return;
		}
		const addable = ( mention: Mention ): boolean => ( isPercent ? mention.figure.kind === 'percent' : isCount( mention ) ) && isComparable( mention.figure, target.figure ) && !follows( mention, 'part' ) && leadsClosely( mention, 'period' ) === isSpan && isOfOneCoin( mention.figure, target.figure ) && ( !mention.figure.inWords || !!mention.figure.unit && hasSameUnit( mention.figure, target.figure ) );
		const before = scope.mentions.slice( 0, at ).filter( addable );
		const after = scope.mentions.slice( at + 1 ).filter( addable );
		const lists = [ before, after ].filter( ( list ) => list.length >= 2 && list.length <= MOST_ADDENDS );
		const isAhead = before.length < 2 && !isListed( target, after );
		const isClose = owns( target, 'total' ) && !isAhead;
		if ( lists.length ) {
			const addends = lists.map( ( list ) => list.map( ( mention ) => mention.figure ) );
			const isPlain = addends.length === 1 && isPlausible( scope, addends[ 0 ], target ) && ( isClose ? isList( lists[ 0 ], target.figure ) : !isAhead && isOneKind( addends[ 0 ], target.figure ) );
			claims.push( makeClaim( isPlain, target.figure, 'sum', addends.reduce<Reading[]>( ( readings, list ) => readings.concat( sumReadings( list, target.figure ) ), [] ) ) );
			return;
		}
		const told = previousMentions( scope ).filter( addable ).map( ( mention ) => mention.figure );
		const lines = scope.mentions.filter( isCount ).length === 1 && told.length > 1 ? told : linesBefore( scope, target );
		if ( lines.length >= 2 && owns( target, 'total' ) ) {
			claims.push( makeClaim( true, target.figure, 'sum', sumReadings( lines, target.figure ) ) );
		}
	} );
	return claims;
}

/** Money goes with money, and with bare numbers ("$12, 15 and 20"): never with things that are counted. */
const isOfOneCoin = ( a: Figure, b: Figure ): boolean => a.currency === b.currency || !( a.currency ? b : a ).unit;

const isTotal = ( target: Mention, at: number ): boolean => owns( target, 'total' ) || at > 0 && follows( target, 'all' ) || isConclusion( target );

/** "…, so we have 124": the word stands near, and does not open the sentence. */
function isConclusion( target: Mention ): boolean {
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
function isOneKind( figures: readonly Figure[], total: Figure ): boolean {
	return !!total.unit && figures.every( ( figure ) => hasSameUnit( figure, total ) ) && figures.some( ( figure ) => !!figure.unit );
}

/**
 * A total is no member of the list itself ("3 sons, 2 daughters and 11 books in total"), neither less than one of its
 * addends nor of another order than all of them, and they do not hold each other.
 */
function isPlausible( { mentions }: Scope, figures: readonly Figure[], { figure, before: [ word ] }: Mention ): boolean {
	return !( word && word.classes.includes( 'and' ) ) && isEnumerated( mentions.filter( ( mention ) => figures.includes( mention.figure ) ) ) && figures.every( ( addend ) => compare( addend.value, figure.value ) <= 0 ) && compare( figure.value, multiply( figures.map( ( addend ) => addend.value ).reduce( add ), rational( 20 ) ) ) <= 0 &&
		!partsIn( mentions.filter( ( mention ) => figures.includes( mention.figure ) ) ).length;
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

/** What is left: "of the 90 slots 67 are taken, which leaves 23". */
export function restClaims( scope: Scope ): Claim[] {
	const claims: Claim[] = [];
	scope.mentions.forEach( ( target, at ) => {
		if ( !isCount( target ) || !owns( target, 'rest' ) || followsClosely( target, 'up', 'down' ) || scope.mentions.slice( at + 1 ).some( isConclusion ) ) {
			return;
		}
		const own = scope.mentions.slice( 0, at ).concat( scope.mentions.slice( at + 1 ) );
		const previous = previousMentions( scope ).filter( isCount );
		const isToldBefore = own.filter( isCount ).length + previous.length === 2;
		if ( previous.length === 2 && at === 1 && own.filter( isCount ).length === 1 && !own[ 0 ].bracket ) {
			// "4,170 of some 50,000 voted. 220 votes were invalid, leaving 3,950": the words do not tell of which.
			claims.push( looseClaim( target.figure, 'sum', previous.map( ( { figure } ) => fair( minus( leaf( figure ), leaf( own[ 0 ].figure ) ) ) ) ) );
			return;
		}
		const others = ( isToldBefore ? previous.concat( own ) : own )
			.filter( ( mention ) => isCount( mention ) && isComparable( mention.figure, target.figure ) ).map( ( mention ) => mention.figure );
		const told = partsIn( scope.mentions ).map( ( pair ) => pair.whole ).find( ( figure ) => others.includes( figure ) );
		const whole = told || largest( others );
		const parts = others.filter( ( figure ) => figure !== whole );
		if ( !whole || !parts.length || parts.some( ( part ) => equals( part.value, whole.value ) ) || parts.length > MOST_ADDENDS ) {
			return;
		}
		const readings = [ fair( parts.map( leaf ).reduce( minus, leaf( whole ) ) as Expression ) ];
		const made = makeClaim( parts.length < 3 && isLess( parts, whole ) && compare( target.figure.value, whole.value ) < 0 && others.every( ( figure ) => hasSameUnit( figure, target.figure ) && hasSameUnit( figure, whole ) ), target.figure, 'sum', readings.concat( parts.length > 1 ? parts.map( ( part ) => charitable( minus( leaf( whole ), leaf( part ) ) ) ) : [] ) );
		claims.push( ...( told ? [ made ] : needingSlip( [ made ] ) ) );
	} );
	return claims;
}

/** The parts together are less than the whole. */
const isLess = ( parts: readonly Figure[], whole: Figure ): boolean => compare( parts.map( ( part ) => part.value ).reduce( add ), whole.value ) < 0;

function largest( figures: readonly Figure[] ): Figure | undefined {
	return figures.slice().sort( ( a, b ) => Number( b.value.n * a.value.d - a.value.n * b.value.d > 0 ) || -1 )[ 0 ];
}
