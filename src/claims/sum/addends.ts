import { previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import { compare, equals, rational } from '../../judge/rational';
import type { Figure } from '../../model';
import { isMoreThanOther } from '../words/direction';
import { follows, isCount, isOfPeriod, leadsClosely, owns } from '../words/mention';
import type { Mention } from '../words/mention';
import { hasSameUnit, isComparable, isMeasure } from '../words/noun';

/** More than this from one comment are no contributions to one sum. */
const MOST_OF_A_COMMENT = 3;

/**
 * All counts told before in the passage, where nothing but addends is told ("Ten came on Monday. Twelve on Tuesday."), with
 * those of the comments answered, one after another, if they tell nothing else either; else those of the sentence before.
 */
export function toldAddends( scope: Scope, target: Mention ): readonly Mention[] {
	const isOnly = ( mentions: readonly Mention[] ): boolean => addendsOf( mentions, target ).length === mentions.length && isList( mentions, target.figure );
	let told = scope.rings[ 1 ].mentions.filter( ( { sentence } ) => sentence.passage === scope.sentence.passage && sentence.end <= scope.sentence.start ).reverse();
	if ( !isOnly( told ) ) {
		return addendsOf( previousMentions( scope ), target );
	}
	for ( const { name, mentions } of told.length < MOST_OF_A_COMMENT ? scope.rings : [] ) {
		if ( name === 'thread' ) {
			const more = mentions.slice().reverse().concat( told );
			if ( mentions.length > MOST_OF_A_COMMENT || !isOnly( more ) ) {
				break;
			}
			told = more;
		}
	}
	return told;
}

/**
 * Addends of one kind: what they count is what the total counts, or each has a noun of its own ("40 mugs, 25 shirts and
 * 60 pens, 125 items") or a side; not "9 talks on Friday and 14 on Saturday, 30 speakers".
 */
export function isList( mentions: readonly Mention[], total: Figure ): boolean {
	const units = mentions.map( ( { figure } ) => figure ).filter( ( { unit } ) => unit );
	// "112 passed, 23 failed and 9 were ill, 144 in total": more than one thing is told of them.
	const areOfOthers = mentions.length > 2 && units.length > 1 && !units.some( ( figure, at ) => hasSameUnit( figure, total ) || units.slice( at + 1 ).some( ( other ) => hasSameUnit( figure, other ) ) );
	return mentions.every( ( { figure } ) => !total.unit || !figure.unit || hasSameUnit( figure, total ) ) ||
		!isMeasure( total ) && ( areOfOthers || mentions.every( ( mention ) => !!mention.figure.unit || !!mention.figure.currency || leadsClosely( mention, 'support', 'oppose', 'neutral' ) ) );
}

/** "four quarters": a number in words that tells how many there are. */
export const isNumberOf = ( { inWords, value }: Figure, count: number ): boolean => inWords && equals( value, rational( count ) );

/** Numbers in words go with what the total counts, with other nouns or with one another: "the two clubs have 12 and 15" adds no two. */
export function addendsOf( mentions: readonly Mention[], target: Mention ): readonly Mention[] {
	const addends = ofOneNoun( mentions.filter( ( mention ) => isAddend( mention, target ) ), target.figure );
	// "two laptops, 14 mugs and 12 pens, 28 items"
	const haveNouns = !!target.figure.unit && addends.every( ( { figure } ) => !!figure.unit && !hasSameUnit( figure, target.figure ) );
	return haveNouns || addends.every( ( { figure } ) => figure.inWords && compare( figure.value, rational( 1 ) ) > 0 ) ? addends :
		addends.filter( ( { figure } ) => !figure.inWords || !!figure.unit && hasSameUnit( figure, target.figure ) );
}

/** "For 2 seats we have 13 candidates from clubs and 24 others, so 37 candidates": what counts something else before the first that counts what the total counts is no addend. */
function ofOneNoun( addends: readonly Mention[], total: Figure ): readonly Mention[] {
	const first = total.unit ? addends.findIndex( ( { figure } ) => !!figure.unit && hasSameUnit( figure, total ) ) : 0;
	return first > 0 && addends.slice( 0, first ).every( ( { figure } ) => figure.unit ) ? addends.slice( first ) : addends;
}

/** Of the total's kind, coin and measure, no part of something told before, and no difference. */
function isAddend( mention: Mention, target: Mention ): boolean {
	const { figure } = mention;
	const isOfKind = target.figure.kind === 'percent' ? figure.kind === 'percent' : isCount( mention );
	// "31 200 in 24 days, 1300 a day on average, and 9800 besides": what an average tells is in the counts already.
	const isAverage = owns( mention, 'average' ) && !owns( target, 'average' );
	// "55 fewer (12.9%), 11 fewer (28%)": each bracket tells of what stands before it.
	const isAside = mention.bracket > 0 && target.bracket > 0 && mention.bracket !== target.bracket;
	return isOfKind && !isAverage && !isAside && isComparable( figure, target.figure ) && isOfOneCoin( figure, target.figure ) && !follows( mention, 'part' ) && !isMoreThanOther( mention ) &&
		// "11 days in May and 16 in June, 27 days in all"
		( isOfPeriod( mention ) === isOfPeriod( target ) || isOfPeriod( target ) && !figure.unit );
}

/** Money goes with money, and with bare numbers ("$12, 15 and 20"): never with things that are counted. */
const isOfOneCoin = ( a: Figure, b: Figure ): boolean => a.currency === b.currency || !( a.currency ? b : a ).unit;

/** The members of the list that a total closes: one on each line before it. */
export function linesBefore( scope: Scope, target: Mention ): Mention[] {
	const lines: Mention[] = [];
	if ( scope.mentions[ 0 ] !== target ) {
		return lines;
	}
	const own = target.sentence.passage;
	const isLike = ( figure: Figure ): boolean => figure.kind === 'count' && isComparable( figure, target.figure ) && figure.currency === target.figure.currency;
	for ( const mention of scope.rings[ 1 ].mentions ) {
		const { figure, sentence } = mention;
		const [ addend, ...more ] = sentence.figures.filter( isLike );
		if ( sentence.passage.start > own.start || sentence.passage === own || !addend || more.length ) {
			break;
		}
		// "Hostel, two nights: €118": the other one is how many of them.
		if ( figure === addend ) {
			lines.unshift( mention );
		}
	}
	return lines;
}
