import type { Item, WordItem } from '../../figures/sentence';
import { compare, rational } from '../../judge/rational';
import type { Figure } from '../../model';
import type { Part } from './grouping';
import { ASIDE, beforeJoin, EQUALS, isComma, isEquals, operatorOf } from '../words/operators';

/** "72 cubic ft * 3/4": so many unit words may stand between an operand and its operator. */
export const UNIT_WORDS = 4;

export interface Left {
	readonly parts: Part[];
	/** Of the first operand, or of the bracket before it. */
	readonly start: number;
	/** Spoken or unmistakable operators: an equals word is enough. */
	readonly isSpoken: boolean;
	/** "45 out of 60": nothing but a ratio comes out of it. */
	readonly isOutOf: boolean;
	/** A dash stands before the first operand: it may be a minus or punctuation. */
	readonly dangling: boolean;
	/** What is added up has measures of different size ("3 km + 500 m"), or more stands before it ("12 of ours, 5 guests, minus 3"). */
	readonly isPartial: boolean;
}

/** Signs and names of operations that are none of the four. */
const OTHER_SIGNS = '^√∛!|<>≤≥∑%';
const OTHER_NAMES = /^(?:mod|modulo|sqrt|log|ln)$/;
const SUPERSCRIPTS = /^[¹²³⁰⁴-⁹ⁿ]/;
/** So many words may label an operand in brackets: "45 (from us) + 32 (from them)". */
const LABEL_WORDS = 4;

/** Collects the expression to the left of an equals sign or word; null where there is none with an operator. */
export function leftOf( items: readonly Item[], equals: number, isSign: boolean, result: Figure ): Left | null {
	const parts: Part[] = [];
	let wantsOperand = true;
	let units = 0;
	let depth = 0;
	let isSpoken = false;
	let isOutOf = false;
	let dangling = false;
	let start = 0;
	const measures: string[] = [];
	let unit: WordItem | null = null;
	let hasNoun = false;
	// "45 + 32 + 28 (= 105)"
	let at = isSign ? isBracket( items[ equals - 1 ], '(（' ) ? equals - 2 : equals - 1 : beforeJoin( items, equals );
	for ( ; at >= 0; at-- ) {
		const item = items[ at ];
		if ( item.kind === 'figure' ) {
			if ( !wantsOperand ) {
				break;
			}
			parts.push( item.figure );
			measures.push( measureOf( item.figure, unit ) );
			hasNoun = hasNoun || !item.figure.currency && !!unit && !unit.classes.length;
			( { start } = item );
			wantsOperand = false;
			units = 0;
			unit = null;
		} else if ( wantsOperand ) {
			const label = labelStart( items, at );
			if ( label < at ) {
				at = label;
			} else if ( isBracket( item, ')）' ) && !units ) {
				parts.push( ')' );
				depth++;
			} else if ( !isUnit( items, at, parts.length === 0 ) || ++units > UNIT_WORDS ) {
				break;
			} else {
				unit = item.kind === 'word' ? item : unit;
			}
		} else if ( isBracket( item, '(（' ) && depth ) {
			parts.push( '(' );
			( { start } = item );
			depth--;
		} else {
			const operator = operatorOf( items, at );
			if ( !operator && isArticle( items, at ) ) {
				continue;
			}
			if ( !operator || depth === 0 && isPunctuation( items, at ) ) {
				break;
			}
			isSpoken = isSpoken || item.kind === 'word' || '+×÷*−'.includes( ( item as { text: string } ).text );
			isOutOf = isOutOf || item.kind === 'word' && item.classes.includes( 'outOf' );
			parts.push( operator );
			wantsOperand = true;
		}
	}
	if ( wantsOperand && parts.length && typeof parts[ parts.length - 1 ] === 'string' ) {
		const last = parts.pop();
		const isMark = items.slice( 0, at + 2 ).every( ( item ) => item.kind === 'sign' );
		dangling = last === '-' && !isMark;
		if ( !dangling && !isMark ) {
			return null;
		}
	}
	const stop = items[ at ];
	const [ first ] = parts;
	if ( !isSign && stop && parts.length === 1 && typeof first === 'object' && isRatio( first ) && result.kind === 'percent' && isEquals( stop ) ) {
		// "45 / 60 = 0.75, or 75%"
		const told = leftOf( items, at, stop.kind === 'sign', result );
		return told && { ...told, isSpoken: told.isSpoken || stop.kind === 'sign' };
	}
	if ( !isSign && stop && stop.kind === 'word' && stop.classes.includes( 'equals' ) && !isComma( items[ at + 2 ] ) && items[ at - 1 ] && items[ at - 1 ].kind === 'figure' ) {
		// "96 is 8 times 12, so eight buses will do": the expression has its result already. "45 plus 12 is 57, minus 3 is 54" goes on.
		return null;
	}
	if ( parts.length === 1 && isSign && stop && stop.kind === 'sign' && EQUALS.includes( stop.text ) ) {
		return leftOf( items, at, true, result );
	}
	const adds = parts.includes( '+' ) || parts.includes( '-' );
	const isPartial = adds && ( new Set( measures.filter( ( measure ) => measure ) ).size > 1 || hasNoun && parts.some( ( part ) => typeof part === 'object' && !!part.currency ) || isListed( items, at ) );
	return depth === 0 && parts.some( ( part ) => typeof part === 'string' && part !== '(' && part !== ')' ) && !isOperand( stop, items[ at + 1 ] ) ?
		{ parts: parts.reverse(), start, isSpoken, isOutOf, dangling, isPartial } : null;
}

const isBracket = ( item: Item | undefined, brackets: string ): boolean => !!item && item.kind === 'sign' && brackets.includes( item.text );

/** Where a bracket that ends at a place and holds nothing but words begins; the place itself where there is none. */
function labelStart( items: readonly Item[], end: number ): number {
	let at = end - 1;
	while ( isBracket( items[ end ], ')）' ) && at >= end - LABEL_WORDS && items[ at ] && items[ at ].kind === 'word' ) {
		at--;
	}
	return at < end - 1 && isBracket( items[ at ], '(（' ) ? at : end;
}

/** Whether what stands before an expression makes it a part of more than the four operations: "2^3 + 1", "√16 + 2", "10 mod 3 + 1", "f(2 + 3)", "4(3 + 2)". */
function isOperand( stop: Item | undefined, first: Item ): boolean {
	const isCalled = isBracket( first, '(（' ) && !!stop && stop.kind !== 'sign' && stop.end === first.start;
	return !!stop && ( isCalled || ( stop.kind === 'sign' ? OTHER_SIGNS.includes( stop.text ) : stop.kind === 'word' && OTHER_NAMES.test( stop.text ) ) );
}

/** Whether another item of a list stands before the comma at a place ("12 regulars, 5 guests, minus 3"), or a figure that words tie to the first operand ("5 shirts at 20, less 15%"). */
function isListed( items: readonly Item[], stop: number ): boolean {
	const isBehindComma = isBracket( items[ stop ], ',，、' );
	const before = items.slice( Math.max( 0, stop - 2 ), isBehindComma ? stop : stop + 1 );
	return ( isBehindComma || before.every( ( item ) => item.kind !== 'sign' && !isEquals( item ) ) ) && before.some( ( item ) => item.kind === 'figure' && ( isBehindComma || !item.figure.inWords ) );
}

/** What an operand is measured in, where sizes of it differ: a word for a time, an abbreviation, a currency, which is no noun; '' for all else. */
function measureOf( { currency, kind }: Figure, unit: WordItem | null ): string {
	return currency || kind === 'count' && unit && ( unit.classes.includes( 'period' ) || /^[a-z]{1,3}$/.test( unit.text ) ) && unit.text || '';
}

/** "0.75": a number that may be said in percents as well. */
const isRatio = ( { kind, resolution, value }: Figure ): boolean => kind === 'count' && resolution.n < resolution.d && compare( value, rational( 2 ) ) < 0;

/** "a third of the 150": between the word and the whole. */
const isArticle = ( items: readonly Item[], at: number ): boolean =>
	items[ at ].kind === 'word' && ( items[ at ] as WordItem ).classes.includes( 'function' ) && operatorOf( items, at - 1 ) === 'of';

/** A colon between a word and a figure introduces, as in "Round 2: 45 + 12"; between figures it divides ("12:4", "12 : 4"). */
function isPunctuation( items: readonly Item[], at: number ): boolean {
	const item = items[ at ];
	const before = items[ at - 1 ];
	return item.kind === 'sign' && item.text === ':' && ( !before || before.kind !== 'figure' || before.end === item.start && items[ at + 1 ].start > item.end );
}

/** What may stand between an operand and the operator or equals sign behind it. */
function isUnit( items: readonly Item[], at: number, isFirst: boolean ): boolean {
	const item = items[ at ];
	const next = items[ at + 1 ];
	if ( item.kind === 'sign' ) {
		return ASIDE.includes( item.text ) || ( item.text === ',' || item.text === '.' ) && !isFirst && !!operatorOf( items, at + 1 ) ||
			( item.text === '/' || item.text === '-' ) && !!next && next.kind === 'word' && !!items[ at - 1 ] && items[ at - 1 ].kind !== 'sign';
	}
	const word = item as WordItem;
	// "19 out of 20 the error is 5%"
	const opensClause = isFirst && word.classes.length === 1 && word.classes[ 0 ] === 'function' && !!items[ at - 1 ] && items[ at - 1 ].kind === 'figure' && !!next && next.kind === 'word';
	return !opensClause && !word.classes.includes( 'equals' ) && !SUPERSCRIPTS.test( word.text ) && !OTHER_NAMES.test( word.text ) && !( isFirst && word.classes.includes( 'and' ) ) && ( !operatorOf( items, at ) || isFirst && word.classes.includes( 'so' ) );
}
