import type { Item, WordItem } from '../../figures/sentence';
import { compare, rational } from '../../judge/rational';
import { follows, isBetween, isSignBetween, isSpan, leadsClosely, leadsOwn, mentionsOf } from './mention';
import type { Mention } from './mention';
import { isJoinedToChange } from './direction';
import { isComma } from './operators';
import { hasClass, isContent } from './wording';

/** So many words lead up to what a clause says of a time that was named. */
const LED_REACH = 2;
/** So many words may stand between a value and the word behind it that makes it the base ("2,304 थी, उससे"). */
const BEHIND_REACH = 3;

/**
 * The value that a change is said to be against, in so many words: "14% more than the 2,450 of last year", "…, when 2,450
 * came", "14% up on last year (2,450)"; before the change "against 2,450 in May", 2,450에 비해, "전년(2,450)과 비교해".
 */
export function baseOf( target: Mention, values: readonly Mention[] ): Mention | undefined {
	const { sentence, index } = target;
	const own = values.filter( ( value ) => value.sentence === sentence );
	const behind = own.find( ( value ) => value.index > index );
	if ( behind && isBaseBehind( target, behind ) ) {
		return behind;
	}
	const ahead = own.filter( ( value ) => value.index < index ).pop();
	return ahead && isBaseAhead( target, ahead ) ? ahead : undefined;
}

/** Nothing but the words of the base, or a clause that tells what it was, stands between: not "more than last year, and 300 new ones". */
function isBaseBehind( target: Mention, base: Mention ): boolean {
	const { sentence, index, bracket } = target;
	// "2011n baino 28 gehiago, orduan 640 izan baitziren": the time that the base is of stands before
	const last = sentence.items.slice( 0, index ).map( ( { kind } ) => kind ).lastIndexOf( 'figure' );
	return isBetween( sentence, Math.max( last, index - LED_REACH ), base.index, 'than', 'versus', 'before' ) && !isOfOther( target ) && !isSignBetween( sentence, index, base.index, ';；؛:：' ) && sentence.items.slice( index, base.index ).every( isOfBase ) && !mentionsOf( sentence ).some( ( mention ) => mention.index > index && mention.index < base.index && !isSpan( mention ) && !( mention.index === index + 2 && mention.bracket > 0 && mention.bracket !== bracket ) ) &&
		!leadsClosely( base, 'them' ) && !follows( base, 'them', 'and' ) && ( !base.bracket || base.bracket !== bracket );
}

/** "47 fewer on Tuesday than …": of a time or place of its own. */
function isOfOther( { figure, after }: Mention ): boolean {
	const end = after.findIndex( isLead );
	return after.slice( 0, Math.max( end, 0 ) ).some( ( word ) => hasClass( word, [ 'month' ] ) || isContent( word ) && !figure.unitWords.includes( word.text ) );
}

/** Behind a comma only what tells when the base was counted: "than last year, when 450 came"; not "than the one before, Monday's 450". */
function isOfBase( item: Item, at: number, items: readonly Item[] ): boolean {
	return item.kind !== 'sign' || !',،，、'.includes( item.text ) || items.slice( at + 1, at + 1 + LED_REACH ).some( ( word ) => word.kind === 'word' && hasClass( word, [ 'when', 'before', 'ask', 'beside', 'than' ] ) );
}

/** A comma, and "and" right behind it. */
const goesOn = ( items: readonly Item[] ): boolean => items.some( ( item, at ) => {
	const next = items[ at + 1 ];
	return item.kind === 'sign' && ',،，、'.includes( item.text ) && !!next && next.kind === 'word' && hasClass( next, [ 'and' ] );
} );

/** Led up to by the word ("against 2,450"), with the word behind it (2,450より), or in a bracket behind its time. */
function isBaseAhead( { sentence, index }: Mention, base: Mention ): boolean {
	const isNext = !isSignBetween( sentence, base.index, index, ';；؛:：' ) && !goesOn( sentence.items.slice( base.index, index ) );
	const isPostposed = (): boolean => base.after.slice( 0, BEHIND_REACH ).some( ( word ) => word.postposed && isLead( word ) );
	return isNext && ( isLed( base ) || isPostposed() || isOfTime( base ) && isBetween( sentence, base.index, index, 'than', 'versus' ) );
}

/** "against", "compared with"; not "after it", which tells of the time behind. */
const isLead = ( word: WordItem ): boolean => hasClass( word, [ 'than', 'versus' ] ) && !hasClass( word, [ 'year' ] );

const isLed = ( value: Mention ): boolean => ( value.before.some( ( word ) => !word.postposed && isLead( word ) ) || isTold( value ) ) && !isByHowMuch( value );

/** "Compared to 2017, when there were 580,816, …", "52 more than last year (260), …": in a clause or bracket behind the time that the word leads up to. */
function isTold( { sentence: { items }, index }: Mention ): boolean {
	const last = items.slice( 0, index ).map( ( { kind } ) => kind ).lastIndexOf( 'figure' );
	const between = items.slice( last + 1, index );
	const lead = between.findIndex( ( item ) => item.kind === 'word' && !item.postposed && isLead( item ) );
	return lead >= 0 && between.slice( lead ).every( ( item, at, all ) => isOfBase( item, at, all ) && !( item.kind === 'sign' && ';；؛:：'.includes( item.text ) ) );
}

/** 比去年增加1,250, 전년보다 166건 늘어, "전년 대비 35개관, 2.8%가 증가", "894,243명보다 73,758명": what stands behind the change, or before it right behind the word of its base, or right behind the word behind the base, tells by how much. */
export function isByHowMuch( mention: Mention ): boolean {
	const { before, index, sentence: { items } } = mention;
	const change = before.findIndex( ( word ) => hasClass( word, [ 'up', 'down', 'more', 'less' ] ) );
	const lead = before.findIndex( isLead );
	const [ base, last ] = items.slice( Math.max( 0, index - 2 ), index );
	return change >= 0 && lead > change && !before.slice( 0, lead ).some( ( word ) => hasClass( word, [ 'from', 'to' ] ) ) || lead === 0 && ( leadsOwn( mention, 'up', 'down', 'more', 'less' ) || isJoinedToChange( mention, ( at ) => at - index < 4 && isComma( items[ at - 1 ] ) ) ) || !!last && base.kind === 'figure' && last.kind === 'word' && hasClass( last, [ 'than' ] ) && last.start === base.end;
}

/** "전년(2,450)", "2007년(2,450)", "bir önceki yıla (2.450)": in a bracket of its own behind a time. */
function isOfTime( { sentence: { items }, bracket, index }: Mention ): boolean {
	const time = items[ index - 2 ];
	return bracket > 0 && !!time && ( time.kind === 'sign' ? time.text === '#' : time.kind === 'word' && hasClass( time, [ 'before', 'month', 'period', 'year' ] ) );
}

/** Whether a value is one that another one is compared with. */
export const isBase = ( value: Mention ): boolean => isLed( value ) || value.after.some( ( word ) => word.postposed && isLead( word ) );

/** "410 trees, 15% more than in 2010, when 280 were felled": only the verb tells what it counts, which may be another thing; "niż w 2010, kiedy przyjęto 280" puts it before. */
export function isOfVerb( { sentence, index }: Mention, base: Mention ): boolean {
	const isOfDate = isBetween( sentence, index, base.index, 'before' ) || isSignBetween( sentence, index, base.index, '#' );
	return !base.figure.unit && !base.figure.currency && isBetween( sentence, index, base.index, 'when' ) && base.after.concat( isOfDate ? base.before : [] ).some( ( word ) => !hasClass( word, [ 'function', 'when', 'equals', 'before', 'now' ] ) );
}

/** Smaller numbers of other things are met by chance: "268 came, against 342, so 47 chairs are too many". */
export const LARGE = rational( 100 );

/** "12 more than last year, when 65 got a certificate": what was done is told of the base alone, and may be another thing; not "the 65 of last year's course". */
export const mayBeOfOther = ( { figure: { value } }: Mention, { figure, after }: Mention ): boolean => compare( value, LARGE ) < 0 && !!after.length && !hasClass( after[ 0 ], [ 'of' ] ) && after.some( ( word ) => isContent( word ) && word.text !== figure.unit );
