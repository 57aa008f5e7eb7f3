import type { Item } from '../../figures/sentence';
import { previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import { compare, divide, multiply, rational } from '../../judge/rational';
import type { WordClass } from '../../languages/language';
import type { Figure } from '../../model';
import { follows, leadsClosely } from '../words/mention';
import type { Mention } from '../words/mention';
import { hasSameUnit, isComparable } from '../words/noun';
import { periodOf } from '../words/time';
import { hasClass } from '../words/wording';

/** What a multiple is of ("double the 15,800 of 2014"), and what may be that multiple of it, the nearest first. */
export interface Based {
	readonly base: Mention;
	readonly values: readonly Mention[];
}

/** Words that lead from a multiple to its base, or back from a base that stands first. */
const LEADING: readonly WordClass[] = [ 'of', 'ofReversed', 'than', 'versus', 'as', 'before' ];
/** Words that lead elsewhere: "doubled to", "twice in", "so", "and". */
const STRAYING: readonly WordClass[] = [ 'to', 'and', 'or', 'so', 'per', 'ask', 'equals', 'up', 'down' ];
/** What a clause behind a multiple goes on with, where it doesn't tell its base. */
const GOING_ON: readonly WordClass[] = [ 'so', 'total', 'rest', 'and', 'from', 'to' ];
/** A multiple that is out by this factor is hardly one of these. */
const FAR = rational( 8 );
/** So many items may stand between a multiple and its base. */
const BASE_REACH = 12;

export function basedOn( scope: Scope, target: Mention, others: readonly Mention[] ): Based | null {
	const base = multipleBase( target, others );
	const values = base ? valuesFor( scope, target, base, others ) : [];
	return base && values.length ? { base, values } : null;
}

/** What a figure says to be a multiple of, among others of its sentence. */
export const multipleBase = ( target: Mention, others: readonly Mention[] ): Mention | null => baseBehind( target, others ) || baseBefore( target, others );

/** "double the 15,800", "twice as much as ten years ago (9.2 million)", "half as many as last year, when there were 4,030". */
function baseBehind( target: Mention, others: readonly Mention[] ): Mention | null {
	const base = others.find( ( { index } ) => index > target.index );
	const between = base ? target.sentence.items.slice( target.index + 1, base.index ) : [];
	if ( !base || !between.length && !target.figure.inWords || between.length > BASE_REACH || between.some( ( item ) => item.kind === 'figure' ) ) {
		return null;
	}
	const stop = between.findIndex( ( item, at ) => isStop( item ) && !isOf( between[ at + 1 ], [ 'than' ] ) );
	const led = stop < 0 ? between : between.slice( 0, stop );
	const isLed = led.some( ( item ) => isOf( item, LEADING ) ) || stop < 0 && target.figure.inWords && led.length < 3 && led.every( ( item ) => isOf( item, [ 'function' ] ) && !isOf( item, [ 'in' ] ) );
	// "nine times the figure for April, when there were 2,100"
	const isOfNoun = target.figure.kind === 'times' && isOf( led[ 0 ], [ 'times', 'fold' ] ) && !!led[ 1 ] && !isOf( led[ 1 ], [ 'in', 'per' ] );
	// "twice as many on Tuesday, so 150 in all"
	const goesOn = between.slice( led.length ).some( ( item ) => isOf( item, GOING_ON ) );
	const isAside = stop >= 0 && !goesOn && ( base.bracket > 0 && base.bracket !== target.bracket ? stop === between.length - 1 && isAlone( base, others ) : isLast( base, others ) && isSign( between[ stop ], ',،，' ) );
	// "doubled from 12 to 24"
	const next = others[ others.indexOf( base ) + 1 ];
	const isStart = led.some( ( item ) => isOf( item, [ 'from' ] ) ) && ( !led.some( ( item ) => isOf( item, LEADING ) ) || !!next && follows( next, 'to' ) );
	// "late three times that week, when 40 came"
	const [ last ] = led.slice( -1 );
	const isWhen = isOf( last, [ 'period' ] ) && !isOf( last, [ 'before' ] );
	return ( isLed || isOfNoun ) && !isWhen && ( stop < 0 || isAside ) && !isStart && !led.some( ( item ) => isOf( item, STRAYING ) ) ? base : null;
}

/** "11人の2倍", "10年前(920万)の2倍", "15.800'ün iki katı": languages that put the base first. */
function baseBefore( target: Mention, others: readonly Mention[] ): Mention | null {
	const base = others.filter( ( { index } ) => index < target.index ).pop();
	if ( !base || base.bracket && base.bracket === target.bracket ) {
		return null;
	}
	const { items } = target.sentence;
	const between = items.slice( base.index + 1, target.index );
	const isLed = between.every( ( item ) => item.kind === 'word' ? !isOf( item, STRAYING ) && ( item.classes.length > 0 || base.figure.unitWords.includes( item.text ) ) : isSign( item, ")）'’" ) );
	const [ lead ] = between.slice( -1 );
	// "geçen yılın (490) üç katı"
	const before = base.bracket && isSign( items[ base.index - 1 ], '(（' ) ? items[ base.index - 2 ] : undefined;
	return isLed && !!lead && ( isOf( lead, LEADING ) && !isOf( lead, [ 'before' ] ) || isSign( lead, ')）' ) && ( isOf( before, LEADING ) || isDate( before ) ) ) ? base : null;
}

/** What stands before both, in the sentence or else in the one before; of what the base counts, if any does. */
function valuesFor( scope: Scope, target: Mention, base: Mention, others: readonly Mention[] ): readonly Mention[] {
	const first = Math.min( target.index, base.index );
	const own = others.filter( ( { index } ) => index < first );
	const told = ( own.length ? own : previousMentions( scope ) ).filter( ( mention ) => isComparable( mention.figure, base.figure ) && !periodOf( mention ) === !periodOf( base ) );
	const near = told.filter( ( { figure } ) => !own.length || !isFar( target, figure, base.figure ) );
	const akin = near.filter( ( mention ) => hasSameUnit( mention.figure, base.figure ) );
	// "27,900 guests, 9,300 a day, twice as many as in the first year, when 14,250 came"
	const isOfWhole = akin.some( ( mention ) => !leadsClosely( mention, 'per' ) ) || near.length === akin.length;
	return ( !near.length ? told : isOfWhole ? akin : near ).slice().reverse();
}

/** "6,174 lunches, 147 a day, three times the 49 of last year": what is far from that is not what is meant. */
function isFar( { figure: { value } }: Mention, a: Figure, base: Figure ): boolean {
	const ratio = divide( a.value, base.value );
	return compare( ratio, multiply( value, FAR ) ) > 0 || compare( value, multiply( ratio, FAR ) ) > 0;
}

const isAlone = ( base: Mention, others: readonly Mention[] ): boolean => others.every( ( other ) => other === base || other.bracket !== base.bracket );
const isLast = ( base: Mention, others: readonly Mention[] ): boolean => others[ others.length - 1 ] === base;
const isOf = ( item: Item | undefined, names: readonly WordClass[] ): boolean => !!item && item.kind === 'word' && hasClass( item, names );
const isDate = ( item: Item | undefined ): boolean => !!item && item.kind === 'sign' && item.text === '#';
const isSign = ( item: Item, signs: string ): boolean => item.kind === 'sign' && signs.includes( item.text );
/** A sign that parts what stands behind it; not a date, nor the hyphen of "מ-15,800". */
const isStop = ( item: Item ): boolean => item.kind === 'sign' && !"#-־'’.".includes( item.text );
