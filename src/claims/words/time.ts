import type { Item, Sentence, SignItem, WordItem } from '../../figures/sentence';
import { divide, equals, rational } from '../../judge/rational';
import type { Rational } from '../../model';
import { isBetween, isPhraseOfPer, isSignBetween } from './mention';
import type { Mention } from './mention';

const YEAR = rational( 365 );
const MONTH = rational( 30 );
/** So many words may stand between a period and the word that leads up to it. */
const PERIOD_REACH = 3;

/** Days of the period that a figure counts ("28 days": 1, "3 weeks": 7, "Riding days: 54"; not "32 a day"), or null. */
export function periodOf( { before: [ label ], after: [ word, next ], index, sentence: { items } }: Mention ): Rational | null {
	const sign = items[ index - 1 ];
	if ( !word && label && sign.kind === 'sign' && ':：'.includes( sign.text ) ) {
		return label.classes.includes( 'period' ) && !isPhraseOfPer( label ) ? label.days : null;
	}
	return word && word.classes.includes( 'period' ) && !isPhraseOfPer( word ) ? word.days : next && !word.classes.length && next.classes.includes( 'period' ) && !isPhraseOfPer( next ) ? next.days : null;
}

/** Days of the period that the words before a figure call it by ("an annual wage of $38,220"), or null. */
export function adjectivePeriod( { before }: Mention ): Rational | null {
	const [ word ] = before.filter( ( { classes } ) => classes.includes( 'period' ) );
	return word ? word.days : null;
}

/** How many of one period go into another: months go into years, days into weeks. */
export function periodsIn( whole: Rational, part: Rational ): Rational {
	return equals( whole, YEAR ) && equals( part, MONTH ) ? rational( 12 ) : equals( whole, MONTH ) && equals( part, YEAR ) ? rational( 1, 12 ) : divide( whole, part );
}

/** Days of the one period that a sentence names without a number: "in March", "in the month of March", "within a week", "in 2017"; null for none or several. */
export function namedPeriod( { items }: Sentence ): Rational | null {
	const named = items.filter( ( item, at ): item is WordItem => item.kind === 'word' && !!item.days && !item.classes.includes( 'average' ) && ( isMonth( item ) ? isIn( items[ at - 1 ] ) || !item.classes.includes( 'function' ) : isLed( items, at ) ) );
	const years = items.filter( ( item, at ): item is SignItem => item.kind === 'sign' && !!item.days && !items.slice( Math.max( 0, at - 2 ), at ).some( isBeyond ) );
	const [ only, more ] = [ named.filter( isMonth ), named, years ].find( ( { length } ) => length > 0 ) || [];
	return only && !more && only.days || null;
}

/** "since 2017", "than in 2017": not what it took. */
const isBeyond = ( item: Item ): boolean => item.kind === 'word' && [ 'from', 'to', 'than', 'versus', 'before', 'now' ].some( ( name ) => item.classes.includes( name as 'from' ) );

/** "March", "3月"; not the 月 of 每月. */
const isMonth = ( { classes }: WordItem ): boolean => classes.includes( 'month' ) && !classes.includes( 'period' );

/** "in a year", "over the past week", "during the first quarter": no figure or sign parts a period from the word that leads up to it; not "125 in the day". */
function isLed( items: readonly Item[], at: number ): boolean {
	const from = Math.max( 0, at - PERIOD_REACH );
	const led = from + items.slice( from, at ).map( isIn ).lastIndexOf( true );
	const before = items[ led - 1 ];
	return led >= from && !( before && before.kind === 'figure' ) && items.slice( led, at ).every( ( { kind } ) => kind === 'word' );
}

/** "in a year", "within a day": a word that makes a period one that something took. */
export const isIn = ( item: Item | undefined ): boolean => !!item && item.kind === 'word' && item.classes.includes( 'in' ) && !item.classes.includes( 'of' );

/** "41%, ten points lower than in 2015, when 1,071 of 2,100 voted": whether what stands behind a figure is told of another time. */
export const isOfOtherTime = ( { sentence, index }: Mention, behind: number ): boolean => behind > index && ( isBetween( sentence, index, behind, 'than', 'versus', 'before' ) || isSignBetween( sentence, index, behind, '#' ) );
