import type { Item, Sentence, WordItem } from '../figures/sentence';
import { compare, rational } from '../judge/rational';
import type { WordClass } from '../languages/language';
import type { Claim, Figure, Operator } from '../model';
import { figuresIn } from './expression';
import { readingsOf } from './grouping';
import type { Part } from './grouping';
import { hasSameUnit } from './noun';

const OPERATORS: Readonly<Record<string, Operator>> = {
	'+': '+', '＋': '+', '-': '-', '−': '-', '–': '-', '—': '-', '－': '-',
	'*': '*', '×': '*', '·': '*', '⋅': '*', '∗': '*', '✕': '*', '÷': '/', '/': '/', '∕': '/', ':': '/', '／': '/'
};
const EQUALS = '=≈≃＝≅';
/** "72 cubic ft * 3/4": so many unit words may stand between an operand and its operator. */
const UNIT_WORDS = 4;
const ASIDE = '"“”„«»\'’$€£%';

/** Expressions written out with their result: "13,413 divided by 643,530, times 100 = 2.08%". */
export function formulaClaims( sentence: Sentence ): Claim[] {
	const claims: Claim[] = [];
	sentence.items.forEach( ( item, at ) => {
		const isSign = item.kind === 'sign' && EQUALS.includes( item.text );
		if ( isSign || item.kind === 'word' && ( item.classes.includes( 'equals' ) || item.classes.includes( 'so' ) || item.classes.includes( 'or' ) ) ) {
			const claim = claimAt( sentence, at, isSign );
			if ( claim && !claims.some( ( other ) => other.figure === claim.figure ) ) {
				claims.push( claim );
			}
		}
	} );
	return claims;
}

function claimAt( sentence: Sentence, equals: number, isSign: boolean ): Claim | null {
	const result = resultAfter( sentence.items, equals );
	const left = result && leftOf( sentence.items, equals, isSign, result );
	if ( !result || !left ) {
		return null;
	}
	if ( !isSign && left.parts.length > 3 && left.parts.every( ( part ) => typeof part !== 'string' || ( result.kind === 'percent' ? '/-()' : '/()' ).includes( part ) ) ) {
		// "(31/7/2) means 81.6%", "45–15–5, so 75%": a row of votes.
		return null;
	}
	if ( result.kind === 'percent' && left.parts.every( ( part ) => typeof part === 'string' ? part === '-' : part.kind === 'count' ) ) {
		// "141–42 = 77%": votes.
		return null;
	}
	const readings = readingsOf( left.parts, result );
	const inputs = readings.length ? figuresIn( readings[ 0 ].expression ) : [];
	if ( !inputs.length ) {
		return null;
	}
	return {
		figure: result, relation: left.parts.every( ( part ) => typeof part !== 'string' || part === 'of' ) ? 'share' : 'formula',
		quote: { start: left.start, end: result.end }, readings,
		// "more than a third of 900, i.e. 315"
		plain: ( isSign ? !left.dangling && !isRange( left.parts ) : left.isSpoken && !isOfElse( sentence.items, equals, left.parts, result ) ) && !( left.parts.includes( 'of' ) && inputs.some( ( { hedge } ) => hedge && hedge !== 'about' ) )
	};
}

/** "30% of the 250 edits were 40 bytes long": what they are, not how many; "a third of the 90, so 20 more than then", "60% of $900, or $700 if you hurry". */
function isOfElse( items: readonly Item[], equals: number, parts: readonly Part[], result: Figure ): boolean {
	const word = items[ equals ];
	const next = items.find( ( item ) => item.start >= result.end );
	const isOther = word.kind === 'word' && !word.classes.includes( 'so' ) && !word.classes.includes( 'or' ) && parts.some( ( part ) => typeof part === 'object' && !!part.unit && !hasSameUnit( part, result ) );
	return parts.includes( 'of' ) && ( isOther || !!next && next.kind === 'word' && [ 'more', 'over', 'less', 'under', 'suppose' ].some( ( name ) => next.classes.includes( name as 'more' ) ) );
}

/** "Articles 14-16 = 3 weeks of work": a tight dash between rising figures. */
const isRange = ( [ a, dash, b ]: readonly Part[] ): boolean =>
	dash === '-' && typeof a === 'object' && typeof b === 'object' && a.end + 1 === b.start && compare( a.value, b.value ) < 0;

/** The figure that an equals sign or word leads to, unless an expression goes on behind it. */
export function resultAfter( items: readonly Item[], equals: number ): Figure | null {
	let at = equals + 1;
	while ( isComma( items[ at ] ) ) {
		at++;
	}
	while ( at < equals + 4 && items[ at ] && items[ at ].kind !== 'figure' && isAside( items[ at ] ) && !isRelational( items[ at ] ) ) {
		at++;
	}
	const item = items[ at ];
	if ( !item || item.kind !== 'figure' ) {
		return null;
	}
	let next = at + 1;
	while ( items[ next ] && next < at + UNIT_WORDS && items[ next ].kind === 'word' && !operatorOf( items, next ) ) {
		next++;
	}
	const dots = items[ at + 1 ];
	// "1 / 3 = 0.333…": cut off, and says so.
	const isCut = !!dots && dots.kind === 'sign' && dots.text === '…' && dots.start === item.end;
	return isCut || operatorOf( items, next ) && items[ next + 1 ] && items[ next + 1 ].kind === 'figure' ? null : item.figure;
}

/** "i.e. 33", "that is, 33" */
const isComma = ( item: Item | undefined ): boolean => !!item && item.kind === 'sign' && '.,،、，'.includes( item.text );

/** "3 X 3 is in 33", "4 times 20 is what the 60-year-old runs": leads elsewhere than to the result. */
const isRelational = ( item: Item ): boolean => item.kind === 'word' && [ 'in', 'of', 'from', 'to', 'per', 'ask' ].some( ( name ) => item.classes.includes( name as 'in' ) );

function isAside( item: Item ): boolean {
	return item.kind === 'sign' ? ASIDE.includes( item.text ) : item.kind === 'word' &&
		item.classes.some( ( name ) => name === 'function' || name === 'about' || name === 'nearly' || name === 'over' || name === 'under' || name === 'only' );
}

/** The operator at a place, if one of a pair of operands is to its left. */
export function operatorOf( items: readonly Item[], at: number ): Operator | 'of' | null {
	const item = items[ at ];
	if ( !item || item.kind === 'figure' ) {
		return null;
	}
	if ( item.kind === 'sign' ) {
		return OPERATORS[ item.text ] || null;
	}
	const before = items[ at - 1 ];
	const next = items[ at + 1 ];
	// "12 amministratori per 5.400 utenti": for, not times.
	if ( item.classes.includes( 'per' ) && item.classes.includes( 'multiplied' ) && !( before && next && before.kind === 'figure' && next.kind === 'figure' ) ) {
		return null;
	}
	return item.classes.includes( 'plus' ) ? '+' : item.classes.includes( 'minus' ) ? '-' :
		item.classes.includes( 'divided' ) ? '/' : item.classes.includes( 'multiplied' ) ? '*' :
			item.classes.includes( 'of' ) && before && before.kind === 'figure' && before.figure.kind !== 'count' ? 'of' : null;
}

interface Left {
	readonly parts: Part[];
	/** Of the first operand, or of the bracket before it. */
	readonly start: number;
	/** Spoken or unmistakable operators: an equals word is enough. */
	readonly isSpoken: boolean;
	/** A dash stands before the first operand: it may be a minus or punctuation. */
	readonly dangling: boolean;
}

/** Collects the expression to the left of an equals sign or word; null where there is none with an operator. */
function leftOf( items: readonly Item[], equals: number, isSign: boolean, result: Figure ): Left | null {
	const parts: Part[] = [];
	let wantsOperand = true;
	let units = 0;
	let depth = 0;
	let isSpoken = false;
	let dangling = false;
	let start = 0;
	let at = equals - 1;
	if ( !isSign ) {
		at = beforeJoin( items, equals );
	}
	for ( ; at >= 0; at-- ) {
		const item = items[ at ];
		if ( item.kind === 'figure' ) {
			if ( !wantsOperand ) {
				break;
			}
			parts.push( item.figure );
			( { start } = item );
			wantsOperand = false;
			units = 0;
		} else if ( wantsOperand ) {
			if ( item.kind === 'sign' && ')）'.includes( item.text ) && !units ) {
				parts.push( ')' );
				depth++;
			} else if ( !isUnit( items, at, parts.length === 0 ) || ++units > UNIT_WORDS ) {
				break;
			}
		} else if ( item.kind === 'sign' && '(（'.includes( item.text ) && depth ) {
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
	return depth === 0 && parts.some( ( part ) => typeof part === 'string' && part !== '(' && part !== ')' ) ?
		{ parts: parts.reverse(), start, isSpoken, dangling } : null;
}

/** The place before a comma or "and" that leads to the equals word: "take 45, add 12, and you get 57". */
export function beforeJoin( items: readonly Item[], equals: number ): number {
	const isOf = ( item: Item | undefined, name: WordClass ): boolean => !!item && item.kind === 'word' && item.classes.includes( name );
	// "8 x 12 and is 3 floors up"
	const at = isOf( items[ equals - 1 ], 'and' ) && !isOf( items[ equals ], 'ask' ) ? equals - 2 : equals - 1;
	const sign = items[ at ];
	return sign && sign.kind === 'sign' && ',،、，–—('.includes( sign.text ) ? at - 1 : at;
}

const isEquals = ( item: Item ): boolean => item.kind === 'sign' ? EQUALS.includes( item.text ) : item.kind === 'word' && item.classes.includes( 'equals' );

/** "0.75": a number that may be said in percents as well. */
const isRatio = ( { kind, resolution, value }: Figure ): boolean => kind === 'count' && resolution.n < resolution.d && compare( value, rational( 2 ) ) < 0;

/** "a third of the 150": between the word and the whole. */
const isArticle = ( items: readonly Item[], at: number ): boolean =>
	items[ at ].kind === 'word' && ( items[ at ] as WordItem ).classes.includes( 'function' ) && operatorOf( items, at - 1 ) === 'of';

/** A colon between a word and a figure introduces; between figures it divides. */
function isPunctuation( items: readonly Item[], at: number ): boolean {
	const item = items[ at ];
	return item.kind === 'sign' && item.text === ':' && ( !items[ at - 1 ] || items[ at - 1 ].kind !== 'figure' );
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
	return !word.classes.includes( 'equals' ) && !( isFirst && word.classes.includes( 'and' ) ) && ( !operatorOf( items, at ) || isFirst && word.classes.includes( 'so' ) );
}
