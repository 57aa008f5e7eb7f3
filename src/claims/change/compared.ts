import { nextMentions, previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import { countsTheSame } from '../words/around';
import { baseOf, isBase, isOfVerb } from '../words/comparison';
import { isDifference } from '../words/direction';
import { follows, hasCue, isBetween, isSignBetween, isSpan, leadsClosely } from '../words/mention';
import type { Mention } from '../words/mention';
import { hasSameUnit } from '../words/noun';
import { isContent } from '../words/wording';
import { isPlausible, isValue } from '../words/pairs';
import type { Change } from '../words/pairs';

/**
 * The change between the value that the words of a comparison lead up to and the one that is compared with it: "We have
 * 2,793 articles, 14% more than last year (2,450)", "489 people died. That's 9.8% fewer than in 2018, which saw 542."
 */
export function compared( scope: Scope, target: Mention, values: readonly Mention[] ): Change | null {
	const base = baseOf( target, values );
	const value = base && valueFor( scope, target, base, values.filter( ( mention ) => mention !== base ) );
	const change = value && base.figure.kind === value.figure.kind ? { old: base.figure, new: value.figure, plain: true, compared: true, differ: !hasSameUnit( value.figure, base.figure ) && !isApposed( target, base ) || isOfVerb( target, base ) } : null;
	return change && isPlausible( change ) ? change : null;
}

/**
 * The same where the sentence behind tells what the base was, of the same things: "… 15% more than last year. Then it sold
 * 12,000.", "… than a year ago. At that time there were 12,000.", "… compared with the year before. In 2015 it sold 12,000."
 */
export function comparedNext( scope: Scope, target: Mention, values: readonly Mention[] ): Change | null {
	if ( !follows( target, 'than', 'versus', 'before' ) && !isBetween( target.sentence, target.index, target.sentence.items.length, 'than', 'versus', 'before' ) || values.some( ( { index } ) => index > target.index ) ) {
		return null;
	}
	const [ base, more ] = nextMentions( scope ).filter( ( mention ) => isValue( mention ) && !isSpan( mention ) );
	const isOfThen = !!base && !more && !isDifference( base ) && ( isBetween( base.sentence, -1, base.index, 'when', 'before' ) || isSignBetween( base.sentence, -1, base.index, '#' ) ) && !hasCue( base, 'now' ) && !leadsClosely( base, 'them' );
	const value = isOfThen ? onlyOne( values, base ) || ( values.length ? undefined : onlyOne( previousMentions( scope ).filter( isValue ), base ) ) : undefined;
	const change = value && base.figure.kind === value.figure.kind && hasSameUnit( value.figure, base.figure ) ? { old: base.figure, new: value.figure, plain: true, compared: true } : null;
	return change && isPlausible( change ) ? change : null;
}

/** "1,242 requests, 8% more than the 1,150 letters of last year": whatever each of them is called; not "… than last year, when 1,150 guests came". */
const isApposed = ( target: Mention, base: Mention ): boolean => base.index < target.index || !target.before.some( isContent ) && !isSignBetween( target.sentence, target.index, base.index, ',،，、(（–—' );

/** What is compared: told right before, else behind the change ("göre %25 artışla 4.500"), else in the sentence before. */
function valueFor( scope: Scope, target: Mention, base: Mention, values: readonly Mention[] ): Mention | undefined {
	const first = Math.min( target.index, base.index );
	const told = values.filter( ( value ) => value.index < first );
	if ( told.length ) {
		return onlyOne( told, base ) || onlyOne( told.filter( ( value ) => value.index > lastChange( scope, first ) && !isBase( value ) ), base );
	}
	const behind = base.index < target.index ? values.filter( ( value ) => value.index > target.index && !isSignBetween( target.sentence, target.index, value.index, ',;،，；、' ) ) : [];
	// "Deaths fell 2%, to 36,096. That's 739 fewer than the 36,835 of 2018."
	return behind[ 0 ] || onlyOne( previousMentions( scope ).filter( ( value ) => isValue( value ) && value.figure.kind === base.figure.kind ), base );
}

/** Where the change before a place stands: lists tell one after the other. */
const lastChange = ( { mentions }: Scope, before: number ): number => Math.max( -1, ...mentions.filter( ( { figure, index } ) => index < before && figure.kind === 'percent' ).map( ( { index } ) => index ) );

/** The only value, or the only one of what the base counts. */
function onlyOne( values: readonly Mention[], base: Mention ): Mention | undefined {
	const akin = values.filter( ( value ) => countsTheSame( value, base ) );
	return values.length === 1 ? values[ 0 ] : akin.length === 1 ? akin[ 0 ] : undefined;
}
