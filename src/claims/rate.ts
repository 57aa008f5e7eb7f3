import { previousMentions } from '../inputs/scope';
import type { Scope } from '../inputs/scope';
import { absolute, compare, divide, equals, isZero, multiply, rational, subtract } from '../judge/rational';
import type { Claim, Expression, Figure, Rational, Reading } from '../model';
import { charitable, fair, looseClaim, makeClaim, openClaim } from './claim';
import { constant, leaf, over, ratioFor, times } from './expression';
import { follows, hasCue, isCount } from './mention';
import type { Mention } from './mention';
import { meanClaims } from './mean';
import { fit, hasSameUnit } from './noun';
import { isOne, perOf } from './per';
import type { Per } from './per';
import { isOfAverage } from './subject';

/** Rates: "12.46 impressions per follower", "an engagement per follower of 16.37%", "430 edits a day over 30 days". */
export function rateClaims( scope: Scope ): Claim[] {
	const claims: Claim[] = [];
	let last: Per | null = null;
	for ( const target of scope.mentions ) {
		const { kind } = target.figure;
		if ( kind !== 'count' && kind !== 'percent' ) {
			continue;
		}
		const own = isOfAverage( target ) ? null : perOf( target );
		if ( own ) {
			last = own;
			claims.push( rateClaim( scope, target, own, 0 ) );
		} else if ( last && target.bracket && follows( target, 'versus' ) ) {
			const compared = rateClaim( scope, target, last, 2 );
			claims.push( compared.readings.length ? compared : openClaim( target.figure, 'rate' ) );
		} else if ( follows( target, 'average' ) || hasCue( target, 'average' ) ) {
			claims.push( ...meanClaims( scope, target ) );
		}
	}
	return claims;
}

/** The claim for a rate; its inputs are looked for from the ring `from` outwards. */
function rateClaim( scope: Scope, target: Mention, per: Per, from: number ): Claim {
	const rings = scope.rings.slice( from );
	const denominators = find( rings, ( mention ) => mention === target ? 0 : fitOfDenominator( mention, per ) );
	const numerators = find( rings, ( mention ) => mention === target || denominators && denominators.mentions.includes( mention ) ? 0 : fitOfNumerator( mention.figure, per, denominators ) );
	if ( numerators && denominators ) {
		const others = per.and ? find( rings, ( mention ) => mention === target ? 0 : fitOfDenominator( mention, per.and as Per ) ) : null;
		const readings: Reading[] = [];
		for ( const denominator of denominators.mentions.slice( 0, 3 ) ) {
			for ( const numerator of numerators.mentions.slice( 0, 4 ) ) {
				if ( numerator !== denominator ) {
					const below = inPeriods( denominator, per );
					const both = others ? times( below, inPeriods( others.mentions[ 0 ], per.and as Per ) ) : below;
					readings.push( fair( ratioFor( target.figure, over( leaf( numerator.figure ), both ) ) ) );
				}
			}
		}
		const isGiven = denominators.mentions.concat( numerators.mentions ).some( ( mention ) => mention.sentence.passage === target.sentence.passage && mention.figure.start > target.figure.start && ( mention.bracket === target.bracket || mention.sentence !== target.sentence ) ) || per.isSlash;
		const sameRing = numerators.ring === denominators.ring || numerators.ring < 2 && denominators.ring < 2;
		const isOnly = denominators.mentions.length === 1 && numerators.mentions.length <= 2;
		const isNamed = per.numerator.length > 0 || follows( target, 'so' ) || scope.mentions.filter( isCount ).length === 3 && numerators.ring + denominators.ring === 0;
		const made = makeClaim( sameRing && isOnly && isNamed && !isGiven && ( !per.and || !!others ), target.figure, 'rate', readings );
		return { ...made, needsSlip: !per.numerator.length && !follows( target, 'so' ) };
	}
	const isOther = ( mention: Mention ): boolean => mention !== target && isCount( mention ) && !!denominators && !denominators.mentions.includes( mention );
	const beside = scope.mentions.filter( isOther );
	// "each workshop had 14 guests (168 people in 12 workshops)": the only other count of the sentence.
	const loose = denominators && per.period ? beside.concat( previousMentions( scope ).filter( isOther ) ).slice( 0, 4 ) : beside.length === 1 ? beside : [];
	if ( denominators && loose.length ) {
		const below = inPeriods( denominators.mentions[ 0 ], per );
		return looseClaim( target.figure, 'rate', loose.map( ( { figure } ) => charitable( over( leaf( figure ), below ) ) ) );
	}
	// "8 articles per person" of 288 articles by 36 participants: the only other count.
	const [ head, another ] = numerators && !denominators && !per.period ? besides( scope, numerators ).filter( ( mention ) => mention !== target && isCount( mention ) && !numerators.mentions.includes( mention ) && !isOne( mention ) && !isZero( mention.figure.value ) ) : [];
	if ( numerators && head && !another ) {
		const [ numerator ] = numerators.mentions;
		const ratio = ratioFor( target.figure, over( leaf( numerator.figure ), leaf( head.figure ) ) );
		const isTold = numerators.mentions.length === 1 && numerator.sentence === target.sentence && Math.max( numerator.index, head.index ) < target.index;
		const made = makeClaim( isTold, target.figure, 'rate', [ isTold ? fair( ratio ) : charitable( ratio ) ] );
		return { ...made, needsSlip: !isNear( target.figure, divide( numerator.figure.value, head.figure.value ) ) };
	}
	// "300 people per km²" of 450,000 on 1,500 km²; "84 per square kilometre" of whatever the only two counts are.
	const others = per.period || numerators ? [] : scope.mentions.filter( ( mention ) => mention !== target && isCount( mention ) && !isOne( mention ) );
	if ( others.length === 2 && compare( others[ 0 ].figure.value, others[ 1 ].figure.value ) && others.every( ( other ) => !other.figure.unit || !target.figure.unit || !denominators || denominators.mentions.includes( other ) || hasSameUnit( other.figure, target.figure ) ) ) {
		const [ small, large ] = compare( others[ 0 ].figure.value, others[ 1 ].figure.value ) < 0 ? others : others.slice().reverse();
		return looseClaim( target.figure, 'rate', [ charitable( ratioFor( target.figure, over( leaf( large.figure ), leaf( small.figure ) ) ) ) ] );
	}
	const implied = per.period ? impliedReadings( scope, target, per, numerators ) : [];
	return implied.length ? looseClaim( target.figure, 'rate', implied ) : openClaim( target.figure, 'rate' );
}

/** What stands with a numerator: in the target's sentence, or in that of another comment. */
const besides = ( scope: Scope, { ring, mentions: [ { sentence } ] }: Found ): readonly Mention[] => ring < 2 ? scope.mentions : scope.rings[ ring ].mentions.filter( ( mention ) => mention.sentence === sentence );

/** Whether a value misses a figure by a quarter of it at most: so near that it must be what was meant. */
const isNear = ( { kind, value }: Figure, ratio: Rational ): boolean => kind === 'count' && compare( multiply( absolute( subtract( value, ratio ) ), rational( 4 ) ), absolute( value ) ) <= 0;

/** A denominator, in the periods that the rate is per. */
function inPeriods( mention: Mention, { period }: Per ): Expression {
	const factor = period ? periodFactor( mention, period ) : rational( 1 );
	return equals( factor, rational( 1 ) ) ? leaf( mention.figure ) : times( leaf( mention.figure ), { constant: factor } );
}

interface Found {
	readonly mentions: readonly Mention[];
	readonly ring: number;
}

/** The mentions that fit best, of the nearest ring that holds any that fit. */
function find( rings: Scope[ 'rings' ], fitOf: ( mention: Mention ) => number ): Found | null {
	for ( let ring = 0; ring < rings.length; ring++ ) {
		// "152 cycles/byte": what is a rate itself is no input of another.
		const fits = rings[ ring ].mentions.map( ( mention ) => isRate( mention ) ? 0 : fitOf( mention ) );
		const best = Math.max( 0, ...fits );
		if ( best ) {
			return { mentions: rings[ ring ].mentions.filter( ( _, i ) => fits[ i ] === best ), ring };
		}
	}
	return null;
}

/** "152 cycles/byte", "28 cycles per byte"; not "72 000 грн на 24", which is to be divided, nor a span. */
function isRate( { index, sentence: { items } }: Mention ): boolean {
	return [ index + 1, index + 2 ].some( ( at ) => {
		const [ per, of ] = items.slice( at, at + 2 );
		return !!of && of.kind === 'word' && !( per.kind === 'word' && per.days ) && ( per.kind === 'word' ? per.classes.includes( 'per' ) : per.kind === 'sign' && per.text === '/' );
	} );
}

/** "400 edits by 16 editors (25 per editor)": what counts the denominator's noun less well may be the numerator. */
function fitOfNumerator( figure: Figure, per: Per, denominators: Found | null ): number {
	if ( figure.kind !== 'count' ) {
		return 0;
	}
	return per.numerator.length ? Math.max( ...per.numerator.map( ( noun ) => noun === figure.currency ? 1 : fit( figure, noun ) ) ) :
		fit( figure, per.denominator ) < ( denominators ? Math.max( 1, fit( denominators.mentions[ 0 ].figure, per.denominator ) ) : 1 ) ? 1 : 0;
}

function fitOfDenominator( mention: Mention, per: Per ): number {
	if ( mention.figure.kind !== 'count' || isOne( mention ) && !per.period ) {
		return 0;
	}
	return !per.period ? fit( mention.figure, per.denominator ) : periodOf( mention ) && compare( periodOf( mention ) as Rational, per.period ) >= 0 ? 1 : 0;
}

/** Days of the period that a figure counts ("28 days": 1, "3 weeks": 7), or null. */
function periodOf( mention: Mention ): Rational | null {
	const [ word, next ] = mention.after;
	return word && word.classes.includes( 'period' ) ? word.days : next && word.classes.length === 0 && next.classes.includes( 'period' ) ? next.days : null;
}

/** How many of the rate's periods go into one of the figure's: months go into years, days into weeks. */
function periodFactor( denominator: Mention, period: Rational ): Rational {
	const factor = divide( periodOf( denominator ) as Rational, period );
	return equals( factor, divide( rational( 365 ), rational( 30 ) ) ) ? rational( 12 ) : factor;
}

/** "129 a day" of a yearly number: the length of the period is common knowledge. Good to verify only. */
function impliedReadings( scope: Scope, target: Mention, per: Per, numerators: Found | null ): Reading[] {
	const days = ( per.period as Rational );
	const lengths = equals( days, rational( 1 ) ) ? [ 365, 366, 31, 30, 28, 29, 7 ] : equals( days, rational( 30 ) ) ? [ 12, 3, 6 ] : equals( days, rational( 7 ) ) ? [ 52, 4 ] : equals( days, rational( 1, 24 ) ) ? [ 24 ] : [];
	const own = scope.rings[ 0 ].mentions.filter( ( mention ) => mention !== target && isCount( mention ) );
	const candidates = numerators && per.numerator.length ? numerators.mentions : own.length ? own : scope.rings[ 1 ].mentions.filter( ( mention ) => isCount( mention ) ).slice( 0, 3 );
	return candidates.slice( 0, 3 ).reduce<Reading[]>( ( readings, { figure } ) => readings.concat(
		lengths.map( ( length ) => charitable( over( leaf( figure ), constant( length ) ) ) )
	), [] );
}
