import { nextMentions, previousMentions } from '../../inputs/scope';
import { evaluate } from '../../judge/evaluate';
import { absolute, compare, equals, isZero, multiply, ONE, rational, subtract } from '../../judge/rational';
import type { Claim, Expression, Figure, Rational, Reading } from '../../model';
import { countsTheSame, toldBefore } from '../words/around';
import { isBare } from '../words/bare';
import { charitable, fair, likely, looseClaim, makeClaim, plainClaim } from '../claim';
import { constant, leaf, over, ratioFor, sumOf, times } from '../expression';
import { isBase } from '../words/comparison';
import { follows, followsClosely, hasCue, isBetween, isCount, isSignBetween, isSpan, leads, leadsClosely, owns } from '../words/mention';
import type { Mention } from '../words/mention';
import { hasSameUnit } from '../words/noun';
import { averageOf, isOfPeriod, isOne, perOf } from './per';
import type { Per } from './per';
import { besides, denominatorsOf, find, fitOfDenominator, forScale, inMeasure, inPeriods, isOfRate, numeratorsOf } from './rateInputs';
import type { Found, Place } from './rateInputs';
import { adjectivePeriod, isIn, namedPeriod, periodsIn } from '../words/time';

/** Gives a claim, or null where it finds no inputs. */
type Finder = ( place: Place ) => Claim | null;

/** "…, so 45 a day", "… Makes 45 a day." */
const concludes = ( target: Mention ): boolean => follows( target, 'so' ) || followsClosely( target, 'equals' ) && target.sentence.items.indexOf( target.before[ target.before.length - 1 ] ) === 0 && target.before.length < 3 && !target.before[ 0 ].classes.includes( 'function' );

const DAY = rational( 1 );

/** "14,400 edits a day, which is 10 a minute": the same rate for another period, which it concludes to. */
export const byAnotherPeriod: Finder = ( { scope, target, per } ) => {
	const own = scope.mentions.filter( ( mention ) => mention.index < target.index );
	const told = own.concat( own.length ? [] : previousMentions( scope ) );
	const [ other, ...more ] = told.filter( isCount );
	const from = other && !more.length && per.period && !per.and ? perOf( other ) : null;
	if ( !from || !from.period || from.and || !per.period || equals( from.period, per.period ) || !hasSameUnit( other.figure, target.figure ) ) {
		return null;
	}
	const factor = periodsIn( per.period, from.period );
	const inOther = ( ratio: Rational ): Expression => times( leaf( other.figure ), { constant: ratio } );
	const made = makeClaim( isApart( other, target ), target.figure, 'rate', [ fair( inOther( factor ) ), ...otherLengths( factor, per.period ).map( ( ratio ) => charitable( inOther( ratio ) ) ) ] );
	return follows( target, 'so', 'equals' ) ? made : likely( made );
};

/** "24 admins handled 3,000 reports, 125 reports per admin": figures of what the rate is of, and of what it is per. */
export const byNames: Finder = ( place ) => {
	const { scope, target, per, rings, notes } = place;
	const denominators = denominatorsOf( place );
	const numerators = numeratorsOf( place, denominators );
	if ( !numerators || !denominators ) {
		return null;
	}
	// "It ran for 21 days. In a fortnight 38,700 came, 2,764 a day": the period that its own sentence names is nearer.
	const named = per.period && denominators.ring && !numerators.ring ? adjectivePeriod( numerators.mentions[ 0 ] ) || namedPeriod( scope.sentence ) : null;
	if ( named && per.period && compare( named, per.period ) > 0 ) {
		return byPeriod( place );
	}
	const others = per.and ? find( rings, ( mention ) => mention === target ? 0 : fitOfDenominator( mention, per.and as Per ) ) : null;
	if ( per.and && !others ) {
		return byRate( place, denominators.mentions );
	}
	const readings: Reading[] = [];
	for ( const denominator of denominators.mentions.slice( 0, 3 ) ) {
		const { mentions, doubtful = [] } = numerators;
		for ( const numerator of mentions.concat( doubtful ).slice( 0, 4 ) ) {
			if ( numerator !== denominator ) {
				const below = inPeriods( denominator, per );
				const both = others ? times( below, inPeriods( others.mentions[ 0 ], per.and as Per ) ) : below;
				const ratio = ratioFor( target.figure, forScale( over( inMeasure( numerator, per ), both ), per ) );
				readings.push( doubtful.includes( numerator ) ? charitable( ratio ) : fair( ratio ) );
			}
		}
	}
	readings.push( ...( others ? [] : maybeBy( place, numerators.mentions, denominators.mentions[ 0 ] ) ).map( charitable ) );
	const isBehind = ( mention: Mention ): boolean => !notes.includes( mention ) && mention.sentence.passage === target.sentence.passage && mention.figure.start > target.figure.start && ( mention.bracket === target.bracket || mention.sentence !== target.sentence ) && !( mention.sentence === target.sentence && isSignBetween( target.sentence, target.index, mention.index, ':：' ) );
	// "520 tickets, 26 a day over the 20 days", where nothing else follows: "45 edits a day over 31 days are 1,395" gives the rate.
	const isOver = ( mention: Mention ): boolean => !!per.period && mention === scope.mentions[ scope.mentions.length - 1 ] && ( isIn( mention.before.find( ( { classes } ) => !classes.includes( 'function' ) || classes.includes( 'in' ) ) ) || mention.index > target.index && !isSignBetween( target.sentence, target.index, mention.index, ',;:–—(，：；（' ) );
	const isResult = isAhead( place );
	const isGiven = numerators.mentions.some( isBehind ) || denominators.mentions.some( ( mention ) => isBehind( mention ) && !isOver( mention ) ) || per.isSlash && !concludes( target );
	const isNear = numerators.ring === denominators.ring || numerators.ring < 2 && denominators.ring < 2;
	// "The trip cost £1,870." – "With 11 people that's £170 per person."
	const isAnswer = numerators.mentions.length === 1 && per.numerator.length > 0;
	const isOnly = denominators.mentions.length === 1 && numerators.mentions.length <= 2;
	const isNamed = per.numerator.length > 0 || numerators.mentions.length === 1 && countsTheSame( numerators.mentions[ 0 ], target ) || concludes( target ) || scope.mentions.filter( isCount ).length === 3 && numerators.ring + denominators.ring === 0;
	const made = makeClaim( ( isNear || isAnswer ) && isOnly && isNamed && ( !isGiven || isResult ), target.figure, 'rate', readings );
	// "after 10% in fees that's $900 a month"
	const isReduced = scope.mentions.some( ( { figure, index } ) => figure.kind === 'percent' && index < target.index );
	return !isGiven && isNear && !isReduced && ( per.numerator.length || concludes( target ) ) ? made : likely( made );
};

/** What else may have been divided: all that was paid ("€60 for 4 books and €12 postage, €18 per book"), for more than one ("$12,000 for 2 people over 12 months, $500 a month"). */
function maybeBy( { scope, target, per }: Place, numerators: readonly Mention[], denominator: Mention ): Expression[] {
	const [ first ] = numerators;
	const ratioTo = ( numerator: Expression, below: Expression ): Expression => ratioFor( target.figure, over( numerator, below ) );
	const all = numerators.filter( ( { sentence, figure } ) => sentence === target.sentence && hasSameUnit( figure, first.figure ) );
	const heads = scope.mentions.filter( ( mention ) => isCount( mention ) && ![ target, first, denominator ].includes( mention ) && mention.figure !== per.scale && ( mention.figure.currency !== first.figure.currency || !hasSameUnit( mention.figure, first.figure ) ) );
	return ( all.length > 1 ? [ ratioTo( sumOf( all.map( ( { figure } ) => figure ) ), inPeriods( denominator, per ) ) ] : [] )
		.concat( heads.length === 1 ? ratioTo( leaf( first.figure ), times( inPeriods( denominator, per ), leaf( heads[ 0 ].figure ) ) ) : [] );
}

/** "41 edits per member, as 33 members made 462 edits", "Cost per reader: €0.35. We paid €1,435 and had 4,100 readers."; not "at €30 a head for 38 people it will cost €1,140". */
function isAhead( { scope, target }: Place ): boolean {
	if ( scope.mentions.length === 1 ) {
		const next = nextMentions( scope ).filter( isCount );
		const { currency, resolution } = target.figure;
		// "Price per ticket: €12" is set.
		return next.length === 2 && !( currency && compare( resolution, ONE ) >= 0 ) && !next.some( ( mention ) => hasCue( mention, 'before' ) ) && !target.after.length && isSignBetween( target.sentence, -1, target.index, ':：' );
	}
	const [ first, next, last, more ] = scope.mentions.filter( isCount );
	return first === target && !!last && !more && isSignBetween( target.sentence, target.index, next.index, averageOf( target ) ? ',;:–—(，：；' : ',:–—(，：' ) && !target.figure.hedge && !follows( last, 'so', 'equals' ) && !owns( last, 'total' );
}

/** "32 a day. With ten agents that makes 3.2 tickets per agent per day": of what is a rate of that period itself. */
function byRate( { scope, target, per: { and } }: Place, [ denominator, more ]: readonly Mention[] ): Claim | null {
	const isRate = ( mention: Mention ): boolean => {
		const own = mention === target ? null : perOf( mention );
		return !!own && !!own.period && !!and && !!and.period && equals( own.period, and.period );
	};
	const [ rate, other ] = scope.mentions.filter( isRate ).concat( previousMentions( scope ).filter( isRate ) );
	return rate && !other && !more ? likely( plainClaim( target.figure, 'rate', [ fair( over( leaf( rate.figure ), leaf( denominator.figure ) ) ) ] ) ) : null;
}

/** "each workshop had 14 guests (168 people in 12 workshops)": the only other count of the sentence. */
export const byWhatStandsBeside: Finder = ( place ) => {
	const { scope, target, per } = place;
	const denominators = denominatorsOf( place );
	if ( !denominators ) {
		return null;
	}
	const [ denominator, other ] = denominators.mentions;
	const isOther = ( mention: Mention ): boolean => mention !== target && isCount( mention ) && !denominators.mentions.includes( mention );
	const beside = scope.mentions.filter( isOther );
	const [ total, more ] = beside;
	// "each of the 12 judges read 7.5 essays (90 in total)", "7.5 essays per judge, as 12 judges read 90"
	const isTold = (): boolean => owns( total, 'total' ) ? hasSameUnit( total.figure, target.figure ) : !total.figure.unit && !per.period && isAhead( place );
	// "2,736 people live on 24 km², so the density is 114 inhabitants per km²"
	const isDivided = (): boolean => !per.period && [ total, denominator ].every( ( mention ) => mention.index < target.index && isApart( mention, target ) ) && ( concludes( target ) || isOfRate( target ) );
	if ( total && !more && !other && ( isTold() || isDivided() ) ) {
		return likely( plainClaim( target.figure, 'rate', [ fair( over( leaf( total.figure ), inPeriods( denominator, per ) ) ) ] ) );
	}
	const loose = per.period ? beside.concat( previousMentions( scope ).filter( isOther ) ).slice( 0, 4 ) : more ? [] : beside;
	return loose.length ? looseClaim( target.figure, 'rate', loose.map( ( { figure } ) => charitable( over( leaf( figure ), inPeriods( denominator, per ) ) ) ) ) : null;
};

/** "8 articles per person" of 288 articles by 36 participants, "4.5 minutes each" of 3 hours for 40 pages: the only other count. */
export const byOnlyOther: Finder = ( place ) => {
	const { scope, target, per } = place;
	// "…, so €53 was left per person"
	const numerators = per.period || leadsClosely( target, 'rest' ) || denominatorsOf( place ) ? null : numeratorsOf( place, null );
	const { mentions: taken = [], doubtful = [] }: Partial<Found> = numerators || {};
	const isCounted = ( mention: Mention ): boolean => mention !== target && isCount( mention ) && mention.figure !== per.scale && !taken.includes( mention ) && !doubtful.includes( mention ) && !isOne( mention ) && !isZero( mention.figure.value ) && !isOfPeriod( mention );
	const beside = numerators ? besides( scope, numerators, target ).filter( isCounted ) : [];
	// "46 volunteers came, against 69 last year. They worked 1,610 hours, 35 hours a head."
	// "63 people came. They made 756 edits. That's 12 edits each."
	const counts = beside.length || !numerators ? beside : ( numerators.ring ? toldBefore( scope, target, isCount ) : previousMentions( scope ) ).filter( ( mention ) => isCounted( mention ) && !isBase( mention ) && !hasCue( mention, 'before' ) && !perOf( mention ) );
	// "$840 in 3 days for 7 volunteers, $120 each"
	const things = counts.filter( ( mention ) => !isSpan( mention ) );
	// "The league met 44 times; it counts 3,168 attendances, 72 a meeting"
	const [ head, ...others ] = things.length ? things : counts.length || !numerators ? counts : scope.mentions.concat( previousMentions( scope ) ).filter( isOccasion );
	if ( !numerators || !head || others.some( ( { figure } ) => !equals( figure.value, head.figure.value ) ) ) {
		return null;
	}
	const [ numerator, ...more ] = numerators.mentions;
	const ratio = forScale( over( inMeasure( numerator, per ), leaf( head.figure ) ), per );
	// "On average the 24 mentors answered 46.5 questions each, for 1,116 questions altogether"
	const isSummed = owns( numerator, 'total' ) && [ numerator, head ].every( ( { sentence } ) => sentence === target.sentence ) && head.index < target.index && numerator.after.every( ( { classes, text } ) => classes.includes( 'total' ) || numerator.figure.unitWords.includes( text ) );
	const isTold = !more.length && ( isAhead( place ) || isSummed || [ numerator, head ].every( ( mention ) => mention.figure.start < target.figure.start && ( mention.sentence === target.sentence || concludes( target ) || isBare( target, numerator, head ) ) ) );
	const made = makeClaim( isTold, target.figure, 'rate', [ fair( ratioFor( target.figure, ratio ) ) ] );
	return isClose( target.figure, evaluate( ratio ) ) || isTold && isBare( target ) && isApart( head, target ) && isApart( numerator, target ) ? made : likely( made );
};

/** "met 44 times"; not "5 times as many", "3-fold". */
const isOccasion = ( mention: Mention ): boolean => mention.figure.kind === 'times' && compare( mention.figure.value, ONE ) > 0 && leadsClosely( mention, 'times' ) && !leads( mention, 'as', 'more', 'less', 'than', 'of' ) && !follows( mention, 'so', 'up', 'down' );

/**
 * "5 admins, 235 requests: 47 each", "We met on 38 days and had 1,254 guests, 33 a meeting on average": a bare figure, or what it says to be a
 * mean, for each of the fewer of the only two counts told before; "Of applicants there were 2,460. Of places, 600. For each place there are 4.1".
 */
export const byPair: Finder = ( { scope, target, per } ) => {
	const [ first, second, more ] = per.period || per.scale || leadsClosely( target, 'rest' ) ? [] : toldBefore( scope, target, ( mention ) => isCount( mention ) && !isOne( mention ) );
	if ( !second || more ) {
		return null;
	}
	const [ small, large ] = bySizes( first, second );
	const isNamed = first.figure.unit ? !second.figure.unit || !hasSameUnit( first.figure, second.figure ) : second.figure.unit !== '';
	const isPlain = isNamed && isApart( second, target ) && compare( target.figure.value, ONE ) > 0 && ( per.denominator ? hasCue( target, 'average', 'so' ) && countsTheSame( large, target ) === !!target.figure.unit : !per.numerator.length );
	const isTold = !!per.denominator && !isZero( small.figure.value ) && second.sentence !== target.sentence;
	return isPlain || isTold ? likely( makeClaim( isPlain, target.figure, 'rate', [ fair( ratioFor( target.figure, over( leaf( large.figure ), leaf( small.figure ) ) ) ) ] ) ) : null;
};

/** "300 people per km²" of 450,000 on 1,500 km²; "84 per square kilometre" of whatever the only two counts are. */
export const bySize: Finder = ( place ) => {
	const { scope, target, per } = place;
	const denominators = denominatorsOf( place );
	const [ first, second, more ] = per.period || numeratorsOf( place, denominators ) ? [] : scope.mentions.filter( ( mention ) => mention !== target && isCount( mention ) && !isOne( mention ) );
	// "94,500 prints went out to 2,700 households, which comes to 35 prints for each of them": whatever else they are called.
	const isBehind = !!second && second.index < target.index && isApart( second, target );
	const isFitting = second && !more && compare( first.figure.value, second.figure.value ) && [ first, second ].every( ( other ) => isBehind || !other.figure.unit || !target.figure.unit || !denominators || denominators.mentions.includes( other ) || hasSameUnit( other.figure, target.figure ) );
	if ( !isFitting ) {
		return null;
	}
	const [ small, large ] = bySizes( first, second );
	return looseClaim( target.figure, 'rate', [ ( isBehind ? fair : charitable )( ratioFor( target.figure, over( leaf( large.figure ), leaf( small.figure ) ) ) ) ] );
};

/** "In March there were 2,170 requests, 70 a day", "129 a day" of a yearly number: the length of the period is common knowledge. */
export const byPeriod: Finder = ( place ) => {
	const { scope, target, per } = place;
	const numerators = per.period ? numeratorsOf( place, denominatorsOf( place ) ) : null;
	const own = scope.mentions.filter( ( mention ) => mention !== target && isCount( mention ) && !isOne( mention ) );
	const found = numerators && per.numerator.length ? numerators.mentions : own.length ? own : scope.rings[ 1 ].mentions.filter( isCount );
	const [ told, more ] = found;
	if ( !per.period || !told ) {
		return null;
	}
	const named = more || told.figure.start > target.figure.start ? null : adjectivePeriod( told ) || namedPeriod( told.sentence );
	const divisor = named && compare( named, per.period ) > 0 ? periodsIn( named, per.period ) : null;
	// How many hours of a week or year somebody works is not told.
	const isWhole = !!named && ( compare( per.period, DAY ) >= 0 || compare( named, DAY ) <= 0 );
	const readings = divisor ? [ ( isWhole ? fair : charitable )( over( leaf( told.figure ), { constant: divisor } ) ) ] : [];
	const lengths = usualLengths( per.period ).filter( ( length ) => !named || isAbout( named, multiply( rational( length ), per.period as Rational ) ) );
	const made = makeClaim( !!divisor && isWhole, target.figure, 'rate', found.slice( 0, 3 ).reduce<Reading[]>( ( all, { figure } ) => all.concat( lengths.map( ( length ) => charitable( over( leaf( figure ), constant( length ) ) ) ) ), readings ) );
	return !made.readings.length ? null : concludes( target ) && !!divisor && compare( divisor, MOST_PERIODS ) < 0 ? made : likely( made );
};

/** Of more days than a month has, some may be days off. */
const MOST_PERIODS = rational( 32 );

/** How many of a period usually go into a longer one. */
function usualLengths( period: Rational ): readonly number[] {
	const known: readonly ( readonly [ Rational, readonly number[] ] )[] = [ [ DAY, [ 365, 366, 31, 30, 28, 29, 7 ] ], [ rational( 30 ), [ 12, 3, 6 ] ], [ rational( 7 ), [ 52, 4 ] ], [ rational( 1, 24 ), [ 24 ] ] ];
	const own = known.find( ( [ days ] ) => equals( days, period ) );
	return own ? own[ 1 ] : [];
}

/** A leap year and its February have a day more, and a year has 52 weeks; the other months have the days that they have. */
const isAbout = ( named: Rational, days: Rational ): boolean => compare( absolute( subtract( named, days ) ), DAY ) <= 0 && ( compare( named, rational( 28 ) ) <= 0 || compare( named, rational( 31 ) ) > 0 );

/** Days and hours that somebody works may be fewer than there are. */
const WORKED: readonly number[] = [ 4, 5, 6, 8, 10, 12, 20, 21, 22, 25, 28, 29, 30, 31, 48, 50, 52, 250, 260, 366 ];

function otherLengths( factor: Rational, period: Rational ): Rational[] {
	const ratios = WORKED.map( ( days ) => compare( factor, ONE ) > 0 ? rational( days ) : rational( 1, days ) );
	return compare( period, DAY ) < 0 ? [] : ratios.filter( ( ratio ) => compare( multiply( ratio, rational( 3 ) ), factor ) >= 0 && compare( ratio, multiply( factor, rational( 3 ) ) ) <= 0 );
}

/** Whether a value misses a figure by a quarter of it at most: so near that it must be what was meant. */
const isClose = ( { kind, value }: Figure, ratio: Rational | null ): boolean => !!ratio && kind === 'count' && compare( multiply( absolute( subtract( value, ratio ) ), rational( 4 ) ), absolute( value ) ) <= 0;

const bySizes = ( a: Mention, b: Mention ): Mention[] => compare( a.figure.value, b.figure.value ) < 0 ? [ a, b ] : [ b, a ];

/** ": 47 each", ", so 47 each", "come to 47 each", ". 47 each": what parts a result from what was told before it. */
const isApart = ( { index, sentence }: Mention, target: Mention ): boolean => sentence !== target.sentence || isSignBetween( sentence, index, target.index, ',;:–—、،؛，；：' ) || isBetween( sentence, index, target.index, 'so', 'equals' );
