import type { Sentence, WordItem } from '../../figures/sentence';
import { nextMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import { compare, isZero, ONE } from '../../judge/rational';
import type { Claim, Expression, Figure, Reading } from '../../model';
import { countsTheSame, toldBefore } from '../words/around';
import { isBare } from '../words/bare';
import { basedOn } from './base';
import type { Based } from './base';
import { charitable, fair, likely, makeClaim } from '../claim';
import { isOfVerb } from '../words/comparison';
import { constant, leaf, minus, over } from '../expression';
import { follows, followsClosely, hasCue, isBetween, isCount, isSignBetween, isSpan, leads, leadsClosely } from '../words/mention';
import type { Mention } from '../words/mention';
import { counts, hasSameUnit, isComparable, isSameNoun } from '../words/noun';
import { changesIn, partsIn } from '../words/pairs';
import type { Change } from '../words/pairs';
import { periodOf } from '../words/time';
import { bringsAnother, hasNewSubject, namesNew, namesSubject } from '../words/subject';

/** Multiples: "three times as many (30 vs 10)", "doubled from 10 to 20", "a tenfold rise from 12 to 120". */
export function multipleClaims( scope: Scope ): Claim[] {
	const claims: Claim[] = [];
	for ( const target of scope.mentions ) {
		const at = scope.mentions.indexOf( target );
		const next = scope.mentions[ at + 1 ];
		// "multiplied three times": the second one says by how much.
		const isToldBy = !!next && next.figure.kind === 'times' && next.index - target.index < 5;
		const isFactor = isCountable( target ) && followsClosely( target, 'fold' );
		const isToFigure = !!next && isOne( next ) && next.index === target.index + 2 && follows( next, 'to' );
		const isToOne = isCountable( target ) && ( isToFigure || isToWord( target ) );
		const isOfThen = isPartOfThen( target, scope.mentions[ at - 1 ], next );
		if ( isToldBy || isNamed( target ) || isAdverb( target, next ) || !isFactor && !isToOne && !isOfThen && !( target.figure.kind === 'times' && isComparison( target ) ) ) {
			continue;
		}
		const others = withoutLater( target, scope.mentions.filter( ( mention ) => mention !== target && !( isToFigure && mention === next ) && !leadsClosely( mention, 'more', 'less' ) && !isZero( mention.figure.value ) && !mention.figure.range && ( isCount( mention ) || mention.figure.kind === 'percent' && !isGrowth( mention ) ) ) );
		const values = withoutSpans( others );
		const reached = reachedFrom( target, values );
		const based = reached ? null : basedOn( scope, target, values );
		if ( based ) {
			claims.push( ofBase( target, based ) );
		}
		if ( based || isOfThen ) {
			continue;
		}
		const told = reached || changesIn( values );
		if ( told.length && isOfOther( target, others, told[ 0 ] ) ) {
			continue;
		}
		const pair = told.length || isAdjective( target ) ? [] : pairNear( scope, target, others );
		const [ a, b ] = told.length ? [ told[ 0 ].old, told[ 0 ].new ] : pair.map( ( { figure } ) => figure );
		if ( b ) {
			const isPlain = isAndBefore( target, others.filter( ( { figure } ) => figure === a || figure === b ) ) ? false : told.length ? told[ 0 ].plain && !isOfOwnSubject( target, told[ 0 ] ) && !isContrary( target, told[ 0 ] ) : isToOne && !partsIn( pair ).length || ( sumsUp( scope, target, pair ) || ( others.length === 2 || isToldOver( target, others, pair ) ) && ( isFactor && isBare( target, ...others ) || isTelling( scope, target ) && !( isFactor && hasNewSubject( target ) ) ) && ( hasSameUnit( a, b ) || namesBoth( target, pair ) ) ) && !partsIn( others ).some( ( { part, whole } ) => compare( part.value, whole.value ) <= 0 ) && !areChoices( pair );
			const isMore = hasCue( target, 'more', 'up' );
			// "a twofold rise (from 2.9 to 5.3) against a threefold one (to 8.7)": from what was told first.
			const earlier = ( reached || [] ).slice( 1 ).map( ( change ) => readingsOf( target.figure, [ change.old, change.new ], isMore )[ 0 ] );
			const readings = readingsOf( target.figure, [ a, b ], isMore ).concat( earlier.map( ( { expression } ) => charitable( expression ) ) );
			const claim = makeClaim( isPlain && ( isOpening( target ) || !countsElse( target, pair.length ? pair : others ) ), target.figure, 'multiple', readings );
			claims.push( isToOne || values.some( ( value ) => [ a, b ].includes( value.figure ) && isOfVerb( target, value ) ) ? likely( claim ) : claim );
		}
	}
	return claims;
}

/** "2.6 times as many, and loans grew by 10%": a change, and no value that something may be a multiple of. */
const isGrowth = ( mention: Mention ): boolean => !!mention.figure.sign || followsClosely( mention, 'up', 'down' ) && !follows( mention, 'to', 'from' );

/** "half of last year's 4,030", "a third of the 236 of the year before", "前年の236人の半分": part of another time's value, not of a whole. */
function isPartOfThen( target: Mention, previous: Mention | undefined, next: Mention | undefined ): boolean {
	const isOfThen = leads( target, 'before' ) || !!next && leadsClosely( target, 'of' ) && leads( next, 'before' ) || !!previous && followsClosely( target, 'as', 'ofReversed' ) && follows( previous, 'before' );
	return target.figure.kind === 'fraction' && isOfThen && !leads( target, 'more', 'less' ) && !follows( target, 'up', 'down' );
}

/** "cast to 'double'": a word that is spoken of. */
const isNamed = ( { figure, index, sentence: { items } }: Mention ): boolean => figure.inWords && [ items[ index - 1 ], items[ index + 1 ] ].every( ( item ) => !!item && item.kind === 'sign' && '\'"‘’“”«»()'.includes( item.text ) );

/** "blocked once for 72 hours, twice for 31", "twice, for 31 and for 72 hours"; not "tripled in 3 years". */
function isAdverb( { figure, index, sentence }: Mention, next: Mention | undefined ): boolean {
	const [ lead, comma, ...more ] = next ? sentence.items.slice( index + 1, next.index ).reverse() : [];
	const isLed = !!lead && lead.kind === 'word' && lead.classes.includes( 'in' ) && ( !comma || comma.kind === 'sign' && !more.length );
	return figure.inWords && isLed && !!next && isCount( next ) && ( !!comma || !isSpan( next ) );
}

/** "It tripled in five years, from 2,150 to 6,450": how long it took is none of the values. */
function withoutSpans( mentions: readonly Mention[] ): readonly Mention[] {
	const values = mentions.filter( ( mention ) => !periodOf( mention ) );
	return values.length ? values : mentions;
}

/** "41,200 articles and 20,600 articles, so twice as many, and they have 5 admins": what counts something else behind it, where two counts of one thing stand before, is no part of it. */
function withoutLater( { index }: Mention, others: readonly Mention[] ): readonly Mention[] {
	const [ first, second ] = others;
	const before = others.filter( ( other ) => other.index < index );
	const isTold = before.length === 2 && countsTheSame( first, second ) && others.slice( 2 ).every( ( { figure } ) => !!figure.unit && !hasSameUnit( figure, second.figure ) );
	return isTold ? before : others;
}

/** "8.6 to one" */
function isToWord( { sentence: { items }, index }: Mention ): boolean {
	const [ to, one ] = items.slice( index + 1, index + 3 );
	return !!one && to.kind === 'word' && to.classes.includes( 'to' ) && one.kind === 'word' && one.classes.includes( 'numeral' );
}

const isCountable = ( { figure: { kind } }: Mention ): boolean => kind === 'count' || kind === 'times';
const isOne = ( { figure }: Mention ): boolean => figure.kind === 'count' && compare( figure.value, ONE ) === 0;

/** "We have 9,900 readers for 1,100 editors. That's nine times as many.", "Clearly five times as long.", "Eight times as many!": a sentence of its own compares whatever two counts were told. */
function sumsUp( { mentions }: Scope, target: Mention, pair: readonly Mention[] ): boolean {
	const { index, before, after: [ times ] } = target;
	const isAlone = isOpening( target ) || !!times && times.classes.includes( 'times' ) && index < 2 && index === before.length && isBare( { ...target, before: [] }, ...pair );
	// "So it has quintupled."
	const concludes = follows( target, 'so' ) && target.sentence.items[ 0 ] === before[ before.length - 1 ] && isBare( target, ...pair );
	// "They had six times as many delegates.", "The former is 12 times longer than the latter."
	const isOfThem = before.length === index && before.every( ( { classes } ) => classes.includes( 'function' ) || classes.includes( 'equals' ) ) && isBare( { ...target, after: upToThan( target.after ) }, ...pair );
	return ( isAlone || concludes || isOfThem && !!times && times.classes.includes( 'times' ) ) && mentions.every( ( mention ) => mention === target || isSpan( mention ) );
}

/** Without "than the other one": words of grammar alone name no base. */
function upToThan( after: readonly WordItem[] ): readonly WordItem[] {
	const than = after.findIndex( ( { classes } ) => classes.includes( 'than' ) );
	return than < 0 || after.slice( than ).some( ( { classes } ) => !classes.includes( 'function' ) ) ? after : after.slice( 0, than );
}

/** "Ann has 14 scans. Ben has 42, three times as many": one value in each sentence, and nothing else in the clause. */
const isToldOver = ( target: Mention, others: readonly Mention[], pair: readonly Mention[] ): boolean =>
	others.length === 1 && others[ 0 ].index < target.index && pair[ 0 ].sentence.end <= target.sentence.start && !namesSubject( { ...target, before: target.after } ) && !namesSubject( target );

/** "Five times busier, and …": the sentence opens with nothing else, and one word says in what. */
const isOpening = ( { index, after: [ times, word, more ], sentence: { items } }: Mention ): boolean => !index && !!word && !more && times.classes.includes( 'times' ) && !word.classes.length && items[ 3 ] !== undefined && items[ 3 ].kind === 'sign';

/** "3 times as many", "5-fold", "doubled"; not "read 25,816 times". */
function isComparison( target: Mention ): boolean {
	const [ word, next ] = target.after;
	return target.figure.inWords && !( word && word.classes.includes( 'times' ) ) || !!word && word.classes.includes( 'fold' ) ||
		!!next && next.classes.some( ( name ) => name === 'function' || name === 'more' || name === 'less' || name === 'up' || name === 'than' || name === 'of' || name === 'as' || name === 'before' ) || isOpening( target ) ||
		!!next && next.classes.some( ( name ) => name === 'over' || name === 'under' ) && !next.classes.includes( 'in' ) ||
		leadsClosely( target, 'more', 'less', 'difference' ) || leads( target, 'than' ) || follows( target, 'up', 'down' );
}

/** Whether the clause says of what it is a multiple (去年的六倍), or that it is one (", il doppio."); not "we asked twice in May, 12 and 36 answered", nor "twice the speed and half the price: 12 to 9". */
function isTelling( { mentions }: Scope, target: Mention ): boolean {
	const { figure, before, after, sentence: { items }, index } = target;
	const [ word, next ] = after;
	const isBefore = !!word && !next && word.classes.includes( 'function' ) && !word.classes.includes( 'in' ) && items[ index + 2 ] !== undefined && items[ index + 2 ].kind === 'figure';
	const isOnly = mentions.filter( ( mention ) => mention.figure.kind === 'times' ).length < 2;
	// "$54, more than double the baseline of $25"
	const last = after[ after.length - 1 ];
	const leadsUp = !!last && ( last !== word && last.classes.includes( 'of' ) || figure.inWords && !last.classes.length ) && items.some( ( item, at ) => item === last && !!items[ at + 1 ] && items[ at + 1 ].kind === 'figure' );
	return isOnly && ( !!word && leadsUp && ( word === last || word.classes.includes( 'function' ) ) || !!word && ( !figure.inWords || word.classes.includes( 'times' ) || isBefore ) || leadsClosely( target, 'as', 'of', 'than', 'more', 'less' ) || followsClosely( target, 'as', 'before' ) || !before.length && !after.length || !!word && ( word.classes.includes( 'up' ) || word.classes.includes( 'down' ) ) || follows( target, 'so', 'up', 'down' ) || !!before[ 0 ] && before[ 0 ].classes.includes( 'equals' ) );
}

/** "288 badges and 72 mugs, four times as many badges", "… so the former are four times the latter": of the two that stand before it, whatever each of them is called. */
function namesBoth( target: Mention, pair: readonly Mention[] ): boolean {
	const [ a, b ] = pair;
	const larger = compare( a.figure.value, b.figure.value ) < 0 ? b.figure : a.figure;
	return pair.every( ( value ) => value.sentence === target.sentence && value.index < target.index && isCount( value ) && !isSpan( value ) ) && isComparable( a.figure, b.figure ) && !isSignBetween( target.sentence, target.index, target.sentence.items.length, '#' ) &&
		( follows( target, 'so', 'equals' ) || leadsClosely( target, 'as', 'more', 'less' ) ) && ( isBare( target, a, b ) || target.after.some( ( { text } ) => counts( larger, text ) ) );
}

/** "400 words or 300": none is a multiple of the other. */
const areChoices = ( [ a, b ]: readonly Mention[] ): boolean => !!b && a.sentence === b.sentence && isBetween( a.sentence, a.index, b.index, 'or' );

/** "from 4 to 6, and the workload tripled": the values are those of what was named before. */
const isOfOwnSubject = ( target: Mention, { old, new: last }: Change ): boolean =>
	target.figure.inWords && old.start < target.figure.start && last.start < target.figure.start && namesNew( target );

/** "14 articles and 7; three times as many people read them": what is multiplied is not what was counted. */
const countsElse = ( target: Mention, others: readonly Mention[] ): boolean =>
	others.every( ( other ) => other.figure.start < target.figure.start ) && target.after.some( ( word, i ) => word.classes.includes( 'before' ) && !others.some( ( other ) => hasCue( other, 'before' ) ) || word.classes.includes( 'of' ) || target.after.slice( 0, i ).some( ( { text } ) => text === word.text ) && !( target.after[ i + 1 ] && others.some( ( { figure } ) => counts( figure, target.after[ i + 1 ].text ) ) ) || !word.classes.length && !others.some( ( other ) => counts( other.figure, word.text ) ) && !others.concat( target ).some( ( { sentence } ) => isNamedIn( sentence, word.text, target.figure.start ) ) );

/** Whether a sentence names something before a place. */
const isNamedIn = ( { items }: Sentence, noun: string, end: number ): boolean => items.some( ( item ) => item.kind === 'word' && item.end < end && isSameNoun( item.text, noun ) );

/** "31,600 books, double the 15,800 of 2014": plain where nothing else can be that multiple of its base. */
function ofBase( target: Mention, { base, values }: Based ): Claim {
	const isMore = hasCue( target, 'more', 'up' );
	const [ value, another ] = values;
	const readings = values.reduce<Reading[]>( ( all, { figure } ) => all.concat( readingsOf( target.figure, [ base.figure, figure ], isMore ) ), [] );
	const isOwn = value.sentence === target.sentence || !namesSubject( target );
	const claim = makeClaim( true, target.figure, 'multiple', readings );
	return another || !isOwn || isOfVerb( target, base ) || !hasSameUnit( value.figure, base.figure ) ? likely( claim ) : claim;
}

/** "doubled from 12 to 24 and then tripled to 72": it starts from the value before, and reaches the one behind; the earlier ones follow. */
function reachedFrom( { index, sentence }: Mention, others: readonly Mention[] ): Change[] | null {
	const last = others.find( ( other ) => other.index > index );
	const values = last ? others.slice( 0, others.indexOf( last ) ).reverse() : [];
	const isReached = !!last && values.length > 0 && !isSignBetween( sentence, index, last.index, ',;،，；' ) && follows( last, 'to' ) && !follows( last, 'from' ) && hasSameUnit( values[ 0 ].figure, last.figure );
	return isReached ? values.filter( ( { figure } ) => hasSameUnit( figure, last.figure ) ).map( ( { figure } ) => ( { old: figure, new: last.figure, plain: true } ) ) : null;
}

/** "Links doubled last year, tickets went from 263 to 282"; "…, passant de 140 à 280" goes on with the same subject. */
function isOfOther( { index, sentence }: Mention, others: readonly Mention[], change: Change ): boolean {
	const first = others.find( ( other ) => other.figure === change.old || other.figure === change.new );
	return !!first && first.index > index && ( isSignBetween( sentence, index, first.index, ',;，；' ) || isBetween( sentence, index, first.index, 'and', 'beside' ) ) && follows( first, 'from' ) && bringsAnother( first );
}

/** "doubled by 2015 and stands at 640 after 412": another clause goes on behind it, with both. */
const isAndBefore = ( { index, sentence }: Mention, [ first ]: readonly Mention[] ): boolean => !!first && first.index > index && isBetween( sentence, index, first.index, 'and' ) && !followsClosely( first, 'from' );

/** "The number of farms halved, while each grew from 14 to 31 hectares": the values behind it go the other way. */
const isContrary = ( { figure }: Mention, { old, new: last }: Change ): boolean => figure.inWords && old.start > figure.start && compare( figure.value, ONE ) < 0 !== compare( last.value, old.value ) < 0;

/** "a double room": a noun follows at once; not "double Ann's 24". */
const isAdjective = ( { figure, after: [ word ] }: Mention ): boolean => figure.inWords && !!word && !/['’]s?$/.test( word.text ) && ( !word.classes.length || word.classes.includes( 'label' ) );

/** The two counts nearest to a multiple, in the same bracket if one stands behind it; else those told before it, or in the sentence behind. */
function pairNear( scope: Scope, target: Mention, others: readonly Mention[] ): readonly Mention[] {
	const behind = others.filter( ( other ) => other.index > target.index );
	const before = others.filter( ( other ) => other.index < target.index ).slice( -2 );
	const bracket = behind.length && behind[ 0 ].bracket ? behind.filter( ( other ) => other.bracket === behind[ 0 ].bracket ) : behind;
	const pair = bracket.length >= 2 ? bracket.slice( 0, 2 ) : others.length === 2 ? others : before;
	if ( pair.length === 2 ) {
		return pair;
	}
	const all = toldBefore( scope, target, isCount );
	// "5,472 words on his career, 304 on forty years in politics."
	const inDigits = all.filter( ( { figure } ) => !figure.inWords );
	const told = inDigits.length === 2 ? inDigits : all;
	const akin = told.length > 2 && others.length === 1 ? told.filter( ( mention ) => hasSameUnit( mention.figure, others[ 0 ].figure ) ).slice( -2 ) : told;
	// "The towns had 1,625 rides. This is 13 times as many as the villages, which had 125."
	if ( told.length === 1 && behind.length === 1 && others.length === 1 ) {
		return [ told[ 0 ], behind[ 0 ] ];
	}
	const found = akin.length || others.length ? akin : nextMentions( scope ).filter( isCount );
	return found.length === 2 ? found : [];
}

/** The larger is a multiple of the smaller, what is "halved" or "half as many" the other way round; "k times more" may also count what is added. */
function readingsOf( target: Figure, [ a, b ]: readonly Figure[], isMore: boolean ): Reading[] {
	const isPart = compare( target.value, ONE ) < 0;
	const isTurned = isPart === compare( a.value, b.value ) < 0;
	const ratio: Expression = isTurned ? over( leaf( a ), leaf( b ) ) : over( leaf( b ), leaf( a ) );
	const inverse = isTurned ? over( leaf( b ), leaf( a ) ) : over( leaf( a ), leaf( b ) );
	// "0.6 times as large": a misprint of either
	const readings = isPart ? [ fair( inverse ), fair( ratio ) ] : [ fair( ratio ) ];
	return isMore && !isPart ? readings.concat( charitable( minus( ratio, constant( 1 ) ) ), charitable( ratio ) ) : readings;
}
