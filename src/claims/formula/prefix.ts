import type { Item, WordItem } from '../../figures/sentence';
import { previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import type { Claim, Figure, Operator } from '../../model';
import { readingsOf } from './grouping';
import { isCount } from '../words/mention';
import { hasSameUnit } from '../words/noun';
import { operatorOf } from '../words/operators';

/** So many items may stand between a verb, its operands and what they give. */
const REACH = 9;

interface Operand {
	readonly figure: Figure;
	/** The place behind it, and behind the bracket that it opens or stands in. */
	readonly next: number;
}

/**
 * Arithmetic told as what to do: "add 18 to 64 and you get 82", "if you divide 1,260 by 45 you get 28", "dividing the
 * prizes ($540) by the number of members (60, guests included) gives $9", "… Divide that by 12 and you get 45".
 */
export function prefixClaims( scope: Scope ): Claim[] {
	const { items } = scope.sentence;
	return items.reduce<Claim[]>( ( claims, item, at ) => {
		// "add 1 to a 32 bit integer": a word that is nothing but the verb, not "out of 150 seats 118 are booked".
		const operator = item.kind === 'word' && item.classes.length === 1 && item.classes[ 0 ] !== 'outOf' && opensClause( items[ at - 1 ] ) ? operatorOf( items, at ) : null;
		const claim = operator && operator !== 'of' ? claimOf( scope, at, operator ) : null;
		return claim ? claims.concat( claim ) : claims;
	}, [] );
}

function claimOf( scope: Scope, verb: number, operator: Operator ): Claim | null {
	const { items } = scope.sentence;
	const first = toldLast( scope, verb ) || operandAfter( items, verb + 1 );
	const second = first && operandAfter( items, first.next );
	const result = second && resultAfter( items, second.next );
	// "divide the 40 guests by 8 tables": a word leads from one to the other.
	if ( !first || !second || !result || items[ first.next ].kind === 'figure' ) {
		return null;
	}
	const isFrom = items.slice( first.next, second.next ).some( ( item ) => item.kind === 'word' && item.classes.includes( 'from' ) );
	const [ a, b ] = [ first.figure, second.figure ];
	// "add 3 eggs to 200 g of flour"
	const isOdd = ( operator === '+' || operator === '-' ) && !hasSameUnit( a, b ) || operator === '-' && !isFrom;
	// "adding 613 and 571, we have 1,184 in total"
	const isTotal = operator === '+' && items.some( ( item, at ) => at > second.next && item.kind === 'word' && item.end <= result.start && item.classes.includes( 'total' ) );
	const readings = isOdd ? [] : readingsOf( operator === '-' ? [ b, '-', a ] : [ a, operator, b ], result );
	return readings.length ? { figure: result, relation: isTotal ? 'sum' : 'formula', quote: { start: items[ verb ].start, end: result.end }, readings, binding: 'bound' } : null;
}

/** "if you divide", ", add"; not "100 euros divided by 5 people". */
const opensClause = ( before: Item | undefined ): boolean => !before || before.kind === 'sign' || before.kind === 'word' && before.classes.includes( 'function' );

/** "… That's $13,750,000. Divide that by 2,500": the only thing told, where a small word stands for it. */
function toldLast( scope: Scope, verb: number ): Operand | null {
	const [ pronoun, link ] = scope.sentence.items.slice( verb + 1, verb + 3 );
	const isPronoun = !!link && pronoun.kind === 'word' && pronoun.classes.includes( 'function' ) && !pronoun.classes.includes( 'article' ) && link.kind === 'word' && link.classes.includes( 'function' );
	const own = isPronoun ? scope.mentions.filter( ( { index } ) => index < verb ) : [];
	const [ told, more ] = own.length || !isPronoun ? own : previousMentions( scope );
	return told && !more && isCount( told ) ? { figure: told.figure, next: verb + 2 } : null;
}

/** The next figure, with what it counts, in or behind a bracket; none behind a comma. */
function operandAfter( items: readonly Item[], from: number ): Operand | null {
	let isInside = false;
	for ( let at = from; at < Math.min( items.length, from + REACH ); at++ ) {
		const item = items[ at ];
		if ( item.kind === 'figure' ) {
			return { figure: item.figure, next: isInside ? behindBracket( items, at ) : at + 1 };
		}
		if ( item.kind === 'sign' && item.text !== '(' && !'"“”«»'.includes( item.text ) ) {
			return null;
		}
		isInside = isInside || item.kind === 'sign' && item.text === '(';
	}
	return null;
}

function behindBracket( items: readonly Item[], from: number ): number {
	const close = items.findIndex( ( item, at ) => at > from && item.kind === 'sign' && item.text === ')' );
	return close < 0 ? items.length : close + 1;
}

/** What the words "you get", "makes", "gives a total of" lead to; not "; then you get 3 waiters", nor "gives 3 rows of 5". */
function resultAfter( items: readonly Item[], from: number ): Figure | null {
	const equals = items.findIndex( ( item, at ) => at >= from && at < from + REACH && item.kind === 'word' && item.classes.includes( 'equals' ) && !item.classes.includes( 'ask' ) );
	const end = equals < 0 ? -1 : items.findIndex( ( item, at ) => at > equals && ( item.kind === 'figure' || item.kind === 'sign' && !'"“”«»:'.includes( item.text ) ) );
	const result = items[ end ];
	const isNear = items.slice( from, equals ).every( ( item ) => item.kind === 'word' || item.kind === 'sign' && ',،、，–—'.includes( item.text ) );
	// What counts is told between: "gives a total of all that was used of 868 kWh"; else it stands right behind.
	const between = items.slice( equals + 1, end ).filter( ( item ): item is WordItem => item.kind === 'word' );
	const isTold = between.every( ( { classes } ) => classes.length > 0 ) || between.some( ( { classes } ) => classes.includes( 'total' ) );
	return result && result.kind === 'figure' && isNear && isTold && !isOperator( items, end + 1 ) ? result.figure : null;
}

const isOperator = ( items: readonly Item[], at: number ): boolean => !!operatorOf( items, at ) && !!items[ at + 1 ] && items[ at + 1 ].kind === 'figure';
