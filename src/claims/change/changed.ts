import type { WordItem } from '../../figures/sentence';
import { previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import { compare } from '../../judge/rational';
import type { Figure } from '../../model';
import { toldBefore } from '../words/around';
import { isByHowMuch } from '../words/comparison';
import { directionOf, isChange, isDifference, isReached } from '../words/direction';
import type { Direction } from '../words/direction';
import { follows, hasCue, isBetween, isCount, isSignBetween, isSpan, leads, leadsClosely, mentionsOf } from '../words/mention';
import type { Mention } from '../words/mention';
import { hasSameUnit, isSameNoun } from '../words/noun';
import { changesIn, isPlausible, isValue, nearest, partsIn } from '../words/pairs';
import type { Change } from '../words/pairs';
import { compared, comparedNext } from './compared';
import { namesSubject, saysOnlyChange, speaksOfChange } from '../words/subject';
import { isContent } from '../words/wording';

/** So many values told before may be what the last one is compared with. */
const MOST_OLD = 2;

/** The pairs of values that a change may go by: as the sentence tells them, else the only two of a kind. */
export function changesFor( scope: Scope, target: Mention, direction: Direction ): Change[] {
	const values = scope.mentions.filter( ( mention ) => mention !== target && isValue( mention ) && !isDifference( mention ) && !isByHowMuch( mention ) && !isAsideOfOther( scope, target, mention ) );
	// "61,500 inhabitants; ten years later 66,420": how long it took is none of the values.
	const lasting = values.filter( isSpan );
	const others = values.length - lasting.length > 1 || lasting.length === 1 && hasCue( lasting[ 0 ], 'before', 'ago' ) ? values.filter( ( mention ) => !isSpan( mention ) ) : values;
	const comparison = compared( scope, target, others ) || comparedNext( scope, target, others );
	// "6 calls under the old rules vs 4 under the new ones, a drop of 50%"
	if ( comparison && !( direction && isOnlyAgainst( others, comparison ) && ( direction === 'up' ) !== compare( comparison.old.value, comparison.new.value ) < 0 ) ) {
		return [ comparison ];
	}
	const isOfPoints = ( { old, new: last }: Change ): boolean => old.kind === 'percent' || !old.unit && !last.unit;
	const told = changesIn( others ).filter( ( change ) => target.figure.kind !== 'points' || isOfPoints( change ) );
	if ( told.length ) {
		const targets = scope.mentions.filter( ( mention ) => ( mention === target || mention.figure.kind === target.figure.kind && isChange( mention ) ) && told.every( ( change ) => change.old !== mention.figure && change.new !== mention.figure ) );
		return fitting( nearest( told, target, targets.map( ( { figure } ) => figure ) ), direction ).map( ( change ) => isOnlyAgainst( others, change ) ? inDirection( change.old, change.new, direction, change.plain ) : change );
	}
	const ahead = introduced( target, others );
	if ( ahead ) {
		return [ inDirection( ahead[ 0 ].figure, ahead[ 1 ].figure, direction, !!direction ) ];
	}
	const based = reachedBehind( target, others );
	if ( based ) {
		return [ based ];
	}
	const kinds = ( target.figure.kind === 'points' ? [ 'percent' ] : [ 'count', 'percent' ] );
	for ( const kind of kinds ) {
		const same = others.filter( ( mention ) => mention.figure.kind === kind && mention.index < target.index && ( !isChange( mention ) || follows( mention, 'to' ) ) );
		const pair = lastOfOneNoun( same );
		// "rose to 450 on Monday and to 320 on Tuesday": none is the old value.
		const isFirstReached = pair.length > 0 && isChange( pair[ 0 ] );
		if ( pair.length === 2 && hasSameUnit( pair[ 0 ].figure, pair[ 1 ].figure ) ) {
			// "up 3% at 412p after 420p; they are still down 11%"
			const isNear = !isSignBetween( target.sentence, pair[ 1 ].index, target.index, ';；؛' ) || scope.mentions.indexOf( target ) - scope.mentions.indexOf( pair[ 1 ] ) < 3 && !scope.mentions.some( ( mention ) => mention.index < pair[ 1 ].index && mention.figure.kind === target.figure.kind && isChange( mention ) );
			return [ inDirection( pair[ 0 ].figure, pair[ 1 ].figure, direction, ( same.length === 2 || pair[ 0 ] !== same[ same.length - 2 ] ) && isNear && !isFirstReached && !hasOwnChange( scope, pair[ 0 ], pair[ 1 ] ) && !scope.sentence.items.some( ( item ) => item.kind === 'word' && item.classes.includes( 'respectively' ) ) && !yearsFall( scope.text, pair[ 0 ], pair[ 1 ] ) && !partsIn( pair ).length ) ];
		}
	}
	return isPair( others ) ? [] : others.length ? overSentences( scope, target, direction ) : overSentences( scope, target, direction ).concat( toldNext( scope, target ) );
}

/** "2,412 books, 201 a month; the year before it was 1,930: an increase of 25%": of pairs that share a value those that go that way, as far as there are any. */
function fitting( told: readonly Change[], direction: Direction ): readonly Change[] {
	const fits = ( change: Change ): boolean => isPlausible( change ) && ( !direction || ( direction === 'up' ) === compare( change.old.value, change.new.value ) < 0 );
	return told.filter( ( change ) => fits( change ) || !told.some( ( other ) => fits( other ) && ( other.old === change.old || other.new === change.new ) ) );
}

/** "up 6.7% (70,554 against 65,852), deaths up 7.8%", "48 fewer (13.4%), 12 fewer (27%)": what a bracket right behind another change tells is that change, or what it goes by. */
function isAsideOfOther( { mentions }: Scope, target: Mention, { bracket, figure }: Mention ): boolean {
	const owner = bracket > 0 ? mentions[ mentions.findIndex( ( mention ) => mention.bracket === bracket ) - 1 ] : undefined;
	return !!owner && owner !== target && ( owner.figure.kind === target.figure.kind || figure.kind === 'percent' ) && isChange( owner ) && leadsToBracket( owner );
}

function leadsToBracket( { sentence: { items }, index }: Mention ): boolean {
	const next = items[ index + 1 ];
	return !!next && next.kind === 'sign' && '(（['.includes( next.text );
}

/** "6 calls under the old rules vs 4 under the new ones": set against each other, with no word for which is the older one. */
function isOnlyAgainst( mentions: readonly Mention[], change: Change ): boolean {
	const [ first, second ] = mentions.filter( ( { figure } ) => figure === change.old || figure === change.new );
	return !!second && second.sentence === first.sentence && change.old === second.figure && isBetween( first.sentence, first.index, second.index, 'versus' ) && ![ first, second ].some( ( mention ) => hasCue( mention, 'now', 'before', 'from', 'to', 'up', 'down', 'than' ) );
}

/** "Edits rose by 30%: 640 in May, 832 in June", "a drop of 20% (800, then 640)": the only two values, which a colon or bracket behind the change introduces. */
function introduced( target: Mention, values: readonly Mention[] ): readonly Mention[] | null {
	const [ first, second, more ] = values;
	const isTold = !!second && !more && first.index > target.index && !leads( target, 'than', 'versus' ) && first.figure.kind === second.figure.kind && hasSameUnit( first.figure, second.figure ) && !values.some( ( value ) => leadsClosely( value, 'of', 'them' ) || hasCue( value, 'total' ) ) && !partsIn( values ).length;
	const isDated = isTold && ( isSignBetween( target.sentence, first.index, target.sentence.items.length, '#' ) || isBetween( target.sentence, first.index, target.sentence.items.length, 'now', 'before', 'month' ) );
	return isTold && ( isSignBetween( target.sentence, target.index, first.index, ':：' ) || first.bracket > 0 && first.bracket !== target.bracket || isDated && isSignBetween( target.sentence, target.index, first.index, ',،，、–—' ) ) ? values : null;
}

/** The last two values; "6,250 tokens, and 24 merges bring them to 4,500 tokens": of what the last one counts, where what stands between counts something else. */
function lastOfOneNoun( values: readonly Mention[] ): readonly Mention[] {
	const [ before, last ] = values.slice( -2 );
	const first = last && ( !hasSameUnit( before.figure, last.figure ) || values.length > 2 && !before.figure.unit && !!last.figure.unit ) ? values.filter( ( value ) => value !== last && !!value.figure.unit && hasSameUnit( value.figure, last.figure ) ).pop() : undefined;
	return first ? [ first, last ] : values.slice( -2 );
}

const isPair = ( others: readonly Mention[] ): boolean => others.filter( isCount ).length > 1;

/** "1810 in 2015, fell by 46.5% to 968 in 2020": the only value before the change, and the one that it reached; "sales rose by 4% to 812 million, and the profit fell by 12% to 64 million" are two things. */
function reachedBehind( { index, sentence }: Mention, [ first, second, more ]: readonly Mention[] ): Change | null {
	const isTold = !!second && !more && first.index < index && second.index > index && ( follows( second, 'to' ) || isReached( second ) ) && !follows( second, 'from' );
	return isTold && first.figure.kind === second.figure.kind && hasSameUnit( first.figure, second.figure ) ? { old: first.figure, new: second.figure, plain: !mentionsOf( sentence ).some( ( mention ) => mention.index < first.index && isChange( mention ) ) } : null;
}

/** "Crimes fell by 23.3%. While 29,800 were recorded last year, there were 22,800 this year.": the only two values of the sentence behind, where it tells when they were counted. */
export function toldNext( scope: Scope, target: Mention ): Change[] {
	const direction = directionOf( target );
	const [ first, second, more ] = valuesNext( scope );
	if ( !second || more || !direction || !isCount( first ) || !isCount( second ) || !hasSameUnit( first.figure, second.figure ) ) {
		return [];
	}
	// "Deaths fell by 12%. There were 530 last year, down from 601."
	// "530 last year, and 602 the year before": of two times before, neither is the older one by that word.
	const [ told ] = first.sentence === second.sentence && !( hasCue( first, 'before' ) && hasCue( second, 'before' ) && !leadsClosely( first, 'before' ) ) ? changesIn( [ first, second ] ) : [];
	const isOfTimes = [ first, second ].every( tellsTime ) || areOfTwoTimes( first, second );
	// Not "Violent crime fell by 12%. In all there were 530 crimes, down from 601."
	const isTold = ( { text }: WordItem ): boolean => [ first, second ].some( ( { sentence } ) => sentence.items.some( ( item ) => item.kind === 'word' && isSameNoun( item.text, text ) ) );
	const said = target.before.concat( target.after ).filter( isContent );
	const isSame = said.length > 0 && said.every( isTold );
	return ( told ? [ told ] : isOfTimes ? [ inDirection( first.figure, second.figure, direction, true ) ] : [] ).filter( isPlausible ).map( ( change ) => ( { ...change, compared: isSame } ) );
}

/** The values of the sentence behind; where it tells only one, with that of the next one. */
function valuesNext( scope: Scope ): readonly Mention[] {
	const following = scope.rings[ 1 ].mentions.filter( ( mention ) => mention.sentence.start >= scope.sentence.end && mention.sentence.passage === scope.sentence.passage );
	const behind = following.filter( ( mention ) => isValue( mention ) && !isSpan( mention ) && !isDifference( mention ) );
	// "It made a loss of £3,302. Costs rose by £698. The balance fell from £19,629 to £16,427": the next figures are of something else.
	if ( behind.length && behind[ 0 ].sentence !== following[ 0 ].sentence ) {
		return [];
	}
	const own = behind.filter( ( { sentence } ) => sentence === behind[ 0 ].sentence );
	const last = own.length === 1 && behind[ 1 ] ? behind.filter( ( { sentence } ) => sentence === behind[ 1 ].sentence ) : [];
	return own.concat( last );
}

/** "507,000 from Germany (+3.3%), 48,000 from abroad (+6.6%)", "5,623 cases, 269 more; 91 appeals, 55 more": each value has a change of its own, so they are none of each other. */
export function hasOwnChange( { mentions }: Scope, first: Mention, second: Mention ): boolean {
	return mentions.some( ( mention ) => mention.sentence === first.sentence && mention.index > first.index && mention.index < second.index && ( mention.figure.kind === 'percent' ? isChange( mention ) : isDifference( mention ) ) );
}

/** Whether the years that stand before two values run backwards: then their order tells nothing. */
function yearsFall( text: string, first: Mention, second: Mention ): boolean {
	const year = ( mention: Mention ): number => Number( ( /(?:19|20)\d\d(?!.*(?:19|20)\d\d)/.exec( text.slice( Math.max( mention.sentence.start, mention.figure.start - 24 ), mention.figure.start ) ) || [ 0 ] )[ 0 ] );
	return year( first ) > year( second ) && year( second ) > 0;
}

/** A pair whose order the sentence does not tell: the word for the change does. */
function inDirection( first: Figure, second: Figure, direction: Direction, plain: boolean ): Change {
	const isRise = compare( first.value, second.value ) <= 0;
	return direction && ( direction === 'up' ) !== isRise ? { old: second, new: first, plain } : { old: first, new: second, plain };
}

/**
 * "In 2019 we had 384 students. In 2020 there were 288. That's a quarter less." – "And 252 this year, 12.5% down": the two
 * values told last, in sentences or comments before. Their order is that of the text, unless the word for the change
 * tells otherwise.
 */
function overSentences( scope: Scope, target: Mention, direction: Direction ): Change[] {
	const isInput = ( mention: Mention ): boolean => mention !== target && isValue( mention ) && !isSpan( mention ) && !isDifference( mention ) && ( isCount( mention ) || !isChange( mention ) || follows( mention, 'from', 'to' ) ) && ( target.figure.kind !== 'points' || !isCount( mention ) );
	const told = toldBefore( scope, target, isInput ).concat( scope.mentions.filter( ( mention ) => mention.index > target.index && isInput( mention ) ) );
	const counts = told.filter( isCount );
	const values = counts.length ? counts : told;
	const last = values[ values.length - 1 ];
	if ( last && hasCue( last, 'versus', 'than' ) && last.sentence === target.sentence ) {
		// "Now there are 932, 74 more than the 858 of 2006. Compared with the 826 of 2002 it is 13% up."
		return previousMentions( scope ).filter( isInput ).map( ( mention ) => ( { old: last.figure, new: mention.figure, plain: values.length === 2 && saysOnlyChange( target ) } ) ).filter( isPlausible );
	}
	const [ pair ] = last && values.every( ( { sentence } ) => sentence === last.sentence ) ? changesIn( values ).filter( isPlausible ) : [];
	if ( pair ) {
		return [ pair ];
	}
	// "384 photos by 48 people, 8 each. Last year there were 320": what falls to each is another thing.
	const isEach = ( mention: Mention ): boolean => leadsClosely( mention, 'per', 'apiece' );
	const whole = values.filter( ( mention ) => isEach( mention ) === isEach( last ) && !isDetail( mention, values ) );
	const retold = last && !follows( target, 'turnout', 'average' ) ? retoldBy( values.filter( ( mention ) => isEach( mention ) === isEach( last ) ), last, direction ) : [];
	const most = target.figure.hedge ? 1 : MOST_OLD;
	if ( retold.length ) {
		return retold.slice( 0, most );
	}
	const akin = whole.length > 2 && last.sentence === target.sentence ? whole.filter( ( mention ) => isAkin( mention, last ) ) : whole.length < 2 ? values : whole;
	// "We approved 540 of the 720 bids. Last year we approved 450": of either.
	const isOne = akin.length < 3 || last.sentence === target.sentence;
	return akin.slice( 0, -1 ).reverse().slice( 0, most ).filter( ( { figure } ) => isOne && hasSameUnit( figure, last.figure ) ).map( ( first ) => inOrder( target, first, last, direction ) ).filter( isPlausible );
}

/** "182 of the 560 articles have no sources. Last year it was 260, so 30% fewer": those of what was told now that went that way. */
function retoldBy( values: readonly Mention[], last: Mention, direction: Direction ): Change[] {
	const told = values.slice( 0, -1 ).reverse().filter( ( first ) => isRetold( first, last ) && isAkin( first, last ) && direction === directionFrom( last, first ) ).map( ( { figure } ) => ( { old: last.figure, new: figure, plain: true } ) ).filter( isPlausible );
	return told.map( ( change ) => ( { ...change, compared: true, differ: told.length > 1 } ) );
}

function inOrder( target: Mention, first: Mention, second: Mention, direction: Direction ): Change {
	if ( isRetold( first, second ) ) {
		return { old: second.figure, new: first.figure, plain: false };
	}
	const change = inDirection( first.figure, second.figure, direction, false );
	return { ...change, plain: change.old === first.figure && !!direction && ( saysOnlyChange( target ) || speaksOfChange( target ) || isFromThen( target, first ) ) && !namesSubject( second ) && ( first.sentence.passage.comment === second.sentence.passage.comment || tellsTime( second ) ) };
}

/** "48,330 euros from 358 donors. A year ago it was 40,275 euros": of what the last one counts, if it tells. */
const isAkin = ( { figure }: Mention, { figure: last }: Mention ): boolean => figure.currency === last.currency && ( !last.unit || !!figure.unit ) && hasSameUnit( figure, last );

/** "584,672 people, of them 290,226 men and 294,446 women": what is told of a value in its sentence. */
const isDetail = ( { sentence, index }: Mention, values: readonly Mention[] ): boolean => values.filter( ( value ) => value.sentence === sentence ).slice( 1 ).some( ( value ) => value.index <= index && hasCue( value, 'them' ) );

/** "540 were approved. Last year 450 were": of the time before, and nothing else is said of it than of what is told now. */
function isRetold( first: Mention, second: Mention ): boolean {
	const isTold = ( { text }: WordItem ): boolean => first.sentence.items.some( ( item ) => item.kind === 'word' && isSameNoun( item.text, text ) );
	const isDated = ( { sentence, index }: Mention ): boolean => isBetween( sentence, -1, index, 'month' ) || isSignBetween( sentence, -1, index, '#' );
	return first.sentence !== second.sentence && !hasCue( first, 'before' ) && ( isBetween( second.sentence, -1, second.index, 'before' ) || isDated( second ) && !isDated( first ) ) && second.before.filter( isContent ).every( isTold );
}

const directionFrom = ( old: Mention, last: Mention ): Direction => compare( old.figure.value, last.figure.value ) < 0 ? 'up' : 'down';

/** "47% more than in June" of what was told of June. */
function isFromThen( { before, after }: Mention, { sentence: { items } }: Mention ): boolean {
	const than = after.findIndex( ( { classes } ) => classes.includes( 'than' ) || classes.includes( 'versus' ) );
	const base = after.slice( than + 1 ).filter( ( { classes } ) => !classes.includes( 'function' ) || classes.includes( 'month' ) );
	const isTold = ( { text }: WordItem ): boolean => items.some( ( item ) => item.kind === 'word' && item.text === text );
	return than >= 0 && base.length > 0 && base.every( isTold ) && saysOnlyChange( { before, after: after.slice( 0, than ) } );
}

/** "Last year 29,800 were recorded; this year, 22,800", "959 were sold in July. In July a year earlier, 827 were.": whatever signs part the times from what was counted. */
const areOfTwoTimes = ( { sentence, index }: Mention, second: Mention ): boolean => sentence === second.sentence ? isBetween( sentence, -1, index, 'before', 'month' ) && isBetween( sentence, index, second.index, 'now', 'month' ) :
	!isBetween( sentence, -1, sentence.items.length, 'before' ) && isBetween( second.sentence, -1, second.index, 'before' );

/** "This month it was 341": what another comment counts is another thing, unless it tells its time. */
const tellsTime = ( { before, after, sentence: { items } }: Mention ): boolean =>
	before.concat( after ).some( ( { classes } ) => classes.includes( 'now' ) || classes.includes( 'before' ) || classes.includes( 'month' ) || classes.includes( 'period' ) ) || items.some( ( item ) => item.kind === 'sign' && item.text === '#' );
