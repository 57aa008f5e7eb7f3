import type { FigureItem, Item, WordItem } from '../../figures/sentence';
import { equals, rational } from '../../judge/rational';
import type { WordClass } from '../../languages/language';
import type { Figure, Rational } from '../../model';
import { follows, isAmong, REACH } from '../words/mention';
import type { Mention } from '../words/mention';
import { counts } from '../words/noun';
import { isIn } from '../words/time';

/** What a rate is of, and what it is per: "12.46 impressions per follower". */
export interface Per {
	/** Nouns of what is counted; empty where the text leaves it out. */
	readonly numerator: readonly string[];
	/** Noun that it is counted for, or ''. */
	readonly denominator: string;
	/** Days of the period that it is counted for, or null. */
	readonly period: Rational | null;
	/** Written "$6/day", as given values are. */
	readonly isSlash: boolean;
	/** "9 doctors per 1,000 inhabitants": of how many of them. */
	readonly scale?: Figure;
	/** What else it is per: "5 entries per reviewer per day". */
	readonly and?: Per | null;
	/** Days of the unit of what is counted, where that is time: "4.5 minutes each". */
	readonly measure?: Rational | null;
}

/** Words around "per" that may name the two nouns. */
const PER_REACH = 6;

const NO_NOUN: readonly WordClass[] = [ 'function', 'so', 'equals', 'and', 'average', 'up', 'down' ];

/** Whether it is a rate of some time itself: "40 a day". */
export function isOfPeriod( mention: Mention ): boolean {
	const per = perOf( mention );
	return !!per && !!per.period;
}

/** How a sentence words the rate that a figure states, if it does. */
export function perOf( target: Mention ): Per | null {
	const { items } = target.sentence;
	const one = averageOf( target );
	const own = perBehind( items, target ) || perOne( items, target ) || perScaled( items, target );
	const told = perBefore( items, target );
	// "The average editor makes 11 edits per day": of one who stands for all; "the average load is 95 people per crossing" is of what it is per. Not "per day, on average, 26".
	const per = one && !( told && ( told.period || told.numerator.includes( one.text ) ) ) ? own ? own.period ? null : own : { numerator: nouns( target.figure.unitWords, target.figure.currency ), denominator: one.text, period: null, isSlash: false } : own || told || meanOfPeriod( target );
	const unit = items[ target.index + 1 ];
	return per && { ...per, measure: unit && unit.kind === 'word' && unit.classes.includes( 'period' ) && !unit.classes.includes( 'per' ) ? unit.days : null };
}

/** "The average thread has 4.4 replies", "on average a thread has 4.4": the noun of what is averaged. */
export function averageOf( { before }: Mention ): WordItem | null {
	const at = before.findIndex( ( { classes } ) => classes.includes( 'average' ) );
	const [ noun, article ] = at > 1 && before[ at - 1 ].classes.includes( 'article' ) ? [ before[ at - 2 ], true ] : [ before[ at - 1 ], false ];
	return at > 0 && isNoun( noun ) && ( article || !noun.classes.length ) ? noun : null;
}

/** "una media diaria de 22,5", "la moyenne journalière est de 7 181": a mean, and the time that it is of beside it. */
function meanOfPeriod( { figure, before, sentence: { items } }: Mention ): Per | null {
	const at = before.findIndex( ( { classes } ) => classes.includes( 'average' ) );
	const time = at < 0 ? undefined : before.slice( Math.max( 0, at - 2 ), at + 2 ).find( ( word ) => !!word.days && word.classes.includes( 'period' ) );
	// "3-month average": over that time, and not for it.
	const [ last ] = time ? items.slice( 0, items.indexOf( time ) ).filter( ( item ) => item.kind === 'figure' || item.end === time.start ).slice( -1 ) : [];
	const isOverTime = !!time && !!last && last.end + 2 > time.start;
	return time && !isOverTime ? { numerator: nouns( figure.unitWords, figure.currency ), denominator: '', period: time.days, isSlash: false } : null;
}

/** What clings to a noun in "per": "لل", "ל", "l'affiche". */
const CLINGING_PER = /^(?:لل|ל|l')(?=..)/;

/** "468 euro per 36 case, cioè 13 euro a casa", "864 euros pour 240 affiches. Cela fait 3,60 euros l'affiche": behind the word that concludes stands what one of the counts before is of, for one of what the other is of. */
export function perNoun( { figure, before, after }: Mention, toldCounts: () => readonly Mention[] ): Per | null {
	const told = isAmong( before, REACH, [ 'so', 'equals' ] ) ? toldCounts() : [];
	const unit = figure.currency || ( after.length ? after[ 0 ].text : '' );
	const isOfUnit = ( other: Mention ): boolean => other.figure.currency === unit || counts( other.figure, unit );
	const words = unit && told.some( isOfUnit ) ? after.slice( figure.currency ? 0 : 1 ).filter( isNoun ).map( ( { text } ) => text.replace( CLINGING_PER, '' ) ) : [];
	const denominator = words.find( ( noun ) => told.some( ( other ) => !isOfUnit( other ) && counts( other.figure, noun ) ) );
	return denominator ? { numerator: [ unit ], denominator, period: null, isSlash: false } : null;
}

/** "1枚3.60ユーロ", "1人平均3.1冊": one of them right before it. */
function perOne( items: readonly Item[], { figure, index }: Mention ): Per | null {
	const at = items.slice( 0, index ).map( ( { kind } ) => kind ).lastIndexOf( 'figure' );
	const one = items[ at ];
	const [ noun, ...rest ] = items.slice( at + 1, index );
	const isOneOf = !!one && one.kind === 'figure' && isOne( one ) && one.figure.unit !== '' && isNoun( noun ) && noun.start === one.end && rest.every( ( item ) => item.kind === 'word' && item.classes.includes( 'average' ) );
	return isOneOf ? { numerator: nouns( figure.unitWords, figure.currency ), denominator: ( noun as WordItem ).text, period: null, isSlash: false } : null;
}

/** "Per 1,000 inhabitants there are 2.4 doctors", "auf 1.000 Einwohner kommen …", 人口1,000人あたり…: a round number of them behind a small word, or before one for "per". */
function perScaled( items: readonly Item[], { figure, index }: Mention ): Per | null {
	const at = items.slice( 0, index ).map( ( { kind } ) => kind ).lastIndexOf( 'figure' );
	const [ lead, scale, ...between ] = items.slice( Math.max( 0, at - 1 ), index );
	const isLed = !!lead && ( lead.kind === 'word' && lead.classes.some( ( name ) => name === 'function' || name === 'per' ) || between.some( isPer ) );
	const [ noun ] = between;
	return isLed && isScaleOf( scale ) && isNoun( noun ) && between.every( ( { kind } ) => kind === 'word' ) ?
		{ numerator: nouns( figure.unitWords, figure.currency ), denominator: ( noun as WordItem ).text, period: null, isSlash: false, scale: ( scale as FigureItem ).figure } : null;
}

/** "34 edits per editor", "€115 per grant", "540 views a day", "40/day", "7 artikulu lagun bakoitzeko". */
function perBehind( items: readonly Item[], target: Mention ): Per | null {
	for ( let at = target.index + 1; at <= target.index + PER_REACH; at++ ) {
		const item = items[ at ];
		// "41% in più rispetto all'anno scorso"
		if ( !item || item.kind === 'figure' || item.kind === 'word' && item.classes.includes( 'versus' ) ) {
			return null;
		}
		if ( at === target.index + 1 && item.kind === 'word' && item.days && item.classes.includes( 'in' ) ) {
			// "7 günde": in seven days, not seven a day
			return null;
		}
		if ( item.kind === 'word' && item.classes.includes( 'per' ) && ( item.days ? isIn( items[ at - 1 ] ) : isAnd( items[ at - 1 ] ) ) ) {
			// "7,300 files in a year", "323 a day and per person 57"
			return null;
		}
		// "1,118명이 찾아 주당 평균 43명": it goes with the figure behind it.
		if ( item.kind === 'word' && ( item.days ? item.classes.includes( 'per' ) : item.classes.includes( 'perReversed' ) ) && isFigure( items.slice( at + 1, at + 3 ).find( ( next ) => !isAverage( next ) ) ) ) {
			return null;
		}
		// "soit 1,5 médecin pour 1 000 habitants"
		const isScale = follows( target, 'so', 'equals' ) && item.kind === 'word' && item.classes.includes( 'function' ) && isScaleOf( items[ at + 1 ] ) && isNoun( items[ at + 2 ] );
		const isArticle = item.kind === 'word' && item.classes.includes( 'article' ) && isNoun( items[ at + 1 ] );
		if ( isArticle || isScale || item.kind === 'word' && ( item.classes.includes( 'per' ) || item.classes.includes( 'apiece' ) && ( item.postposed || !isNoun( items[ at + 1 ] ) && !isOf( items[ at + 1 ] ) ) ) || item.kind === 'sign' && item.text === '/' ) {
			const per = perAt( items, at, nouns( target.figure.unitWords, target.figure.currency ) );
			const next = items.slice( at + 1, at + 4 ).findIndex( ( other ) => other.kind !== 'word' || other.classes.includes( 'per' ) );
			return per && next > 0 && items[ at + 1 + next ].kind === 'word' ? { ...per, and: perAt( items, at + 1 + next, [] ) } : per;
		}
		const noun = items[ at - 1 ];
		if ( item.kind === 'word' && item.classes.includes( 'perReversed' ) && noun.kind === 'word' && !isOne( target ) ) {
			return { numerator: nouns( target.figure.unitWords, target.figure.currency ), denominator: noun.text, period: null, isSlash: false };
		}
		if ( item.kind === 'sign' && ',;:()，；：（）、،؛'.includes( item.text ) ) {
			return null;
		}
	}
	return null;
}

/** "per follower", "burs başına" with the noun before it, "chacun a reçu". */
const isPer = ( item: Item ): boolean => item.kind === 'word' && [ 'per', 'perReversed', 'apiece' ].some( ( name ) => item.classes.includes( name as 'per' ) );

/** "an engagement per follower of 16.37%", "engagement rate by followers was 2.08%". */
function perBefore( items: readonly Item[], target: Mention ): Per | null {
	const at = target.sentence.items.slice( 0, target.index ).map( ( item ) => isPer( item ) ).lastIndexOf( true );
	const whole = at < 0 ? null : wholeOf( items.slice( at + 1, target.index ) );
	if ( whole ) {
		return { numerator: nouns( target.figure.unitWords, target.figure.currency ), denominator: whole.unit, period: null, isSlash: false };
	}
	const between = at < 0 ? -1 : target.before.indexOf( items[ at ] as WordItem );
	if ( between < 0 || target.before.slice( 0, between ).some( ( word ) => word.classes.includes( 'and' ) ) ) {
		return null;
	}
	if ( isOwned( items, at ) ) {
		return null;
	}
	const found: string[] = [];
	for ( let i = at - 1; i >= 0 && found.length < 2; i-- ) {
		const item = items[ i ];
		if ( item.kind !== 'word' || NO_NOUN.some( ( name ) => item.classes.includes( name ) ) ) {
			break;
		}
		found.push( item.text );
	}
	if ( found.length && ( items[ at ] as WordItem ).classes.includes( 'perReversed' ) ) {
		return { numerator: nouns( target.figure.unitWords, target.figure.currency ), denominator: found[ 0 ], period: null, isSlash: false };
	}
	if ( found.length && items[ at + 1 ] === items[ target.index ] && !( items[ at ] as WordItem ).classes.includes( 'period' ) ) {
		// "one admin for every 1,250 editors"; not "3.2 MB per 2,016 headers", where it is what another figure is of
		const owner = items[ at - 1 - found.length ];
		return owner && owner.kind === 'figure' && !isOne( owner ) ? null : { numerator: nouns( target.figure.unitWords, target.figure.currency ), denominator: found[ 0 ], period: null, isSlash: false };
	}
	const isTime = !!( items[ at ] as WordItem ).days;
	// "1인당", "1人当たり"; "la fréquentation quotidienne est de 640 visiteurs"
	return perAt( items, at, nouns( found.length && isTime ? found.concat( target.figure.unitWords ) : found.length || isTime ? found : target.figure.unitWords, target.figure.currency ) );
}

/** "each of the 16 mentors has 82.4 mentees": the figure that goes with the word for one of them. */
function wholeOf( [ one, ...items ]: readonly Item[] ): Figure | null {
	// "every one of the 16 mentors"
	const [ of, ...rest ] = isOf( one ) ? [ one, ...items ] : items;
	const at = rest.findIndex( ( { kind } ) => kind === 'figure' );
	const whole = rest[ at ];
	const isOfAll = !!of && of.kind === 'word' && of.classes.includes( 'of' ) && at >= 0 && at < 2 && rest.slice( at + 1 ).every( ( { kind } ) => kind === 'word' );
	return isOfAll && whole && whole.kind === 'figure' && rest.length > at + 1 ? whole.figure : null;
}

/** "26 tickets a day over the 20 days", "1,5 million per 25 users": the word goes with the figure before it. */
function isOwned( items: readonly Item[], at: number ): boolean {
	const unit = items.slice( 0, at ).reverse().findIndex( ( item ) => item.kind !== 'word' || NO_NOUN.some( ( name ) => item.classes.includes( name ) ) );
	const owner = items[ at - 1 - unit ];
	return unit >= 0 && owner.kind === 'figure' && !isOne( owner ) && ( !unit || !!( items[ at ] as WordItem ).days && items.slice( at - unit, at ).every( ( item ) => item.kind === 'word' && owner.figure.unitWords.includes( item.text ) ) );
}

export const isOne = ( { figure }: { figure: Figure } ): boolean => equals( figure.value, rational( 1 ) );
/** 100, 1,000 and so on, in digits. */
const isPowerOfTen = ( { kind, inWords, value: { n, d } }: Figure ): boolean => kind === 'count' && !inWords && /^10+$/.test( String( n / d ) );
const isOf = ( item: Item | undefined ): boolean => !!item && item.kind === 'word' && item.classes.includes( 'of' );
const isScaleOf = ( item: Item | undefined ): boolean => !!item && item.kind === 'figure' && isPowerOfTen( item.figure );
const isFigure = ( item: Item | undefined ): boolean => !!item && item.kind === 'figure';
const isAverage = ( item: Item ): boolean => item.kind === 'word' && item.classes.includes( 'average' );
const isAnd = ( item: Item ): boolean => item.kind === 'word' && item.classes.includes( 'and' );
const isNoun = ( item: Item | undefined ): boolean => !!item && item.kind === 'word' && item.classes.every( ( name ) => name === 'label' );

const nouns = ( words: readonly string[], currency: string ): readonly string[] => currency ? [ currency ] : words;

function perAt( items: readonly Item[], at: number, numerator: readonly string[] ): Per | null {
	const per = items[ at ] as WordItem;
	const head = { numerator, denominator: '', period: null, isSlash: false };
	if ( per.days && per.classes.includes( 'period' ) ) {
		return { ...head, period: per.days };
	}
	const isSlash = items[ at ].kind === 'sign';
	// "450 € chacune", "chacun reçoit"; not "each of the 15 jurors", "each juror"
	if ( !isSlash && per.classes.includes( 'apiece' ) && !( isNoun( items[ at + 1 ] ) && per.classes.includes( 'per' ) ) && !isOf( items[ at + 1 ] ) ) {
		return head;
	}
	for ( let i = at + 1; i <= at + 3; i++ ) {
		const item = items[ i ];
		const noun = items[ i + 1 ];
		if ( item && item.kind === 'figure' && noun && noun.kind === 'word' && isNoun( noun ) && isPowerOfTen( item.figure ) ) {
			return { numerator, denominator: noun.text, period: null, isSlash, scale: item.figure };
		}
		if ( !item || item.kind !== 'word' ) {
			// "15 files for each of us."
			return i > at + 1 && !isSlash ? head : null;
		}
		if ( item.classes.includes( 'period' ) && item.days ) {
			return { ...head, period: item.days, isSlash };
		}
		if ( !item.classes.includes( 'function' ) ) {
			return { numerator, denominator: item.text, period: null, isSlash };
		}
	}
	return null;
}
