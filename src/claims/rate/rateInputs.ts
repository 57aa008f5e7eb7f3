import type { Scope } from '../../inputs/scope';
import { compare, equals } from '../../judge/rational';
import type { Expression, Rational } from '../../model';
import { leaf, times } from '../expression';
import { isBase } from '../words/comparison';
import { hasCue, isCount, isSignBetween } from '../words/mention';
import type { Mention } from '../words/mention';
import { fit } from '../words/noun';
import { isOfPeriod, isOne, perOf } from './per';
import type { Per } from './per';
import { periodOf, periodsIn } from '../words/time';

/** A rate, and where its inputs may be, the plainest place first. */
export interface Place {
	readonly scope: Scope;
	readonly target: Mention;
	readonly per: Per;
	readonly rings: Scope[ 'rings' ];
	/** Those of the footnote that the rate points at. */
	readonly notes: readonly Mention[];
}

/** A denominator, in the periods that the rate is per. */
export const inPeriods = ( mention: Mention, { period }: Per ): Expression => scaled( mention, period );
/** A ratio, for as many as the rate is per. */
export const forScale = ( ratio: Expression, { scale }: Per ): Expression => scale ? times( ratio, { constant: scale.value } ) : ratio;
/** A numerator, in the time that the rate counts. */
export const inMeasure = ( mention: Mention, { measure }: Per ): Expression => scaled( mention, measure );

function scaled( mention: Mention, unit: Rational | null | undefined ): Expression {
	const own = unit ? periodOf( mention ) : null;
	return !unit || !own || equals( own, unit ) ? leaf( mention.figure ) : times( leaf( mention.figure ), { constant: periodsIn( own, unit ) } );
}

/** What fits equally well in one ring. */
export interface Found {
	readonly mentions: readonly Mention[];
	readonly ring: number;
	/** What fits as well, but is told of another time or behind: only good to verify. */
	readonly doubtful?: readonly Mention[];
}

/** The mentions that fit best, of the nearest ring that holds any that fit. */
export function find( rings: Scope[ 'rings' ], fitOf: ( mention: Mention ) => number ): Found | null {
	for ( let ring = 0; ring < rings.length; ring++ ) {
		// "152 cycles/byte": what is a rate itself is no input of another.
		const fits = rings[ ring ].mentions.map( ( mention ) => isPerUnit( mention ) ? 0 : fitOf( mention ) );
		const best = Math.max( 0, ...fits );
		if ( best ) {
			return { mentions: rings[ ring ].mentions.filter( ( _, i ) => fits[ i ] === best ), ring };
		}
	}
	return null;
}

/** "152 cycles/byte", "28 cycles per byte"; not "72 000 грн на 24", which is to be divided, nor a span. */
function isPerUnit( { index, sentence: { items } }: Mention ): boolean {
	return [ index + 1, index + 2 ].some( ( at ) => {
		const [ per, of ] = items.slice( at, at + 2 );
		return !!of && of.kind === 'word' && !( per.kind === 'word' && per.days ) && ( per.kind === 'word' ? per.classes.includes( 'per' ) : per.kind === 'sign' && per.text === '/' );
	} );
}

export const denominatorsOf = ( { rings, target, per }: Place ): Found | null => find( rings, ( mention ) => mention === target ? 0 : fitOfDenominator( mention, per ) );

export function numeratorsOf( { rings, target, per }: Place, denominators: Found | null ): Found | null {
	const fitOf = ( mention: Mention ): number => mention === target || mention.figure === per.scale || denominators && denominators.mentions.includes( mention ) || ( mention.figure.kind === 'times' ) !== ( target.figure.kind === 'times' ) ? 0 : fitOfNumerator( mention, per, denominators );
	// "2,912 links … 208 a day or 112 per user": of what both are of.
	const found = find( rings, ( mention ) => isCount( mention ) && isOfPeriod( mention ) ? 0 : fitOf( mention ) ) || find( rings, fitOf );
	return found && found.mentions.length > 1 ? ofThisTime( found, target ) : found;
}

/** "1,236 entries against 412 last year, 41 a team": what others are compared with, or stands behind where one stands before, is not what the rate is of. */
function ofThisTime( { mentions, ring }: Found, target: Mention ): Found {
	const isOfThen = ( mention: Mention ): boolean => isBase( mention ) || hasCue( mention, 'before' ) || perOf( mention ) !== null;
	const now = hasCue( target, 'before' ) ? mentions : mentions.filter( ( mention ) => !isOfThen( mention ) );
	const before = now.filter( ( { figure } ) => figure.start < target.figure.start );
	const firm = before.length ? before : now;
	return firm.length ? { mentions: firm, ring, doubtful: mentions.filter( ( mention ) => !firm.includes( mention ) ) } : { mentions, ring };
}

/** "400 edits by 16 editors (25 per editor)": what counts the denominator's noun less well may be the numerator. */
function fitOfNumerator( mention: Mention, per: Per, denominators: Found | null ): number {
	const { figure } = mention;
	if ( figure.kind !== 'count' && figure.kind !== 'times' ) {
		return 0;
	}
	if ( per.measure ) {
		const own = periodOf( mention );
		return own && compare( own, per.measure ) >= 0 ? 1 : 0;
	}
	return per.numerator.length ? Math.max( ...per.numerator.map( ( noun ) => noun === figure.currency ? 1 : fit( figure, noun ) ) ) :
		fit( figure, per.denominator ) < ( denominators ? Math.max( 1, fit( denominators.mentions[ 0 ].figure, per.denominator ) ) : 1 ) ? 1 : 0;
}

export function fitOfDenominator( mention: Mention, per: Per ): number {
	if ( mention.figure.kind !== 'count' || mention.figure === per.scale || isOne( mention ) && !per.period ) {
		return 0;
	}
	const own = per.period ? periodOf( mention ) : null;
	return !per.period ? fit( mention.figure, per.denominator ) : own && compare( own, per.period ) >= 0 ? 1 : 0;
}

/** What stands with a numerator: in its sentence and in the target's, but for how that goes on ("On average 78 files each, but the top uploader did 3,100"). */
export const besides = ( { rings, mentions }: Scope, { ring, mentions: [ first ] }: Found, { sentence, index }: Mention ): readonly Mention[] =>
	ring ? rings[ ring ].mentions.filter( ( mention ) => mention.sentence === first.sentence ).concat( mentions.filter( ( mention ) => !isSignBetween( sentence, index, mention.index, ',;:，、،；：؛' ) ) ) : mentions;

/** "a density of 114", "the density is 114"; not "the density of the county is 114". */
export function isOfRate( { before }: Mention ): boolean {
	const rate = before.findIndex( ( { classes } ) => classes.includes( 'rate' ) );
	return rate >= 0 && before.slice( 0, rate ).every( ( { classes } ) => classes.length > 0 );
}
