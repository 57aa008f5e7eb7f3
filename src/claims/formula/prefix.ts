import type { Item, Sentence } from '../../figures/sentence';
import type { Claim, Expression, Figure } from '../../model';
import { leaf, minus, over, plus, times } from '../expression';
import { resultAfter } from './formula';
import { hasSameUnit } from '../words/noun';
import { beforeJoin, operatorOf } from '../words/operators';

/** So many unit words may stand behind an operand, or words between the two. */
const REACH = 3;

/** Arithmetic told as what to do: "add 18 to 64 and you get 82", "if you divide 1,260 by 45 you get 28". */
export function prefixClaims( sentence: Sentence ): Claim[] {
	const { items } = sentence;
	return items.reduce<Claim[]>( ( claims, item, at ) => {
		// "add 1 to a 32 bit integer, which is already 2^32"
		const isEquals = item.kind === 'word' && item.classes.includes( 'equals' ) && !item.classes.includes( 'ask' );
		const result = isEquals ? resultAfter( items, at ) : null;
		const told = result && operationBefore( items, beforeJoin( items, at ) );
		return result && told ? claims.concat( { figure: result, relation: 'formula', quote: { start: told.start, end: result.end }, readings: [ { expression: told.expression, exact: true } ], binding: 'bound' } ) : claims;
	}, [] );
}

/** The verb, its two operands and the word between them, up to a place. */
function operationBefore( items: readonly Item[], end: number ): { expression: Expression; start: number } | null {
	const second = figureBefore( items, end );
	const first = second < 0 ? -1 : figureBefore( items, second - 1 );
	const verb = items[ first - 1 ];
	// "out of 150 seats 118 are booked": a word that is nothing but the verb.
	const operator = verb && verb.kind === 'word' && verb.classes.length === 1 && verb.classes[ 0 ] !== 'outOf' && second - first > 1 ? operatorOf( items, first - 1 ) : null;
	if ( !operator || operator === 'of' || !opensClause( items[ first - 2 ] ) ) {
		return null;
	}
	const [ one, other ] = [ first, second ].map( ( at ) => ( items[ at ] as { figure: Figure } ).figure );
	const [ a, b ] = [ leaf( one ), leaf( other ) ];
	const isFrom = items.slice( first + 1, second ).some( ( item ) => item.kind === 'word' && item.classes.includes( 'from' ) );
	// "add 3 eggs to 200 g of flour"
	const isSum = operator === '+' || operator === '-';
	const expression = isSum && !hasSameUnit( one, other ) ? null : operator === '-' ? isFrom ? minus( b, a ) : null : { '+': plus, '*': times, '/': over }[ operator ]( a, b );
	return expression && { expression, start: verb.start };
}

/** "if you divide", ", add"; not "100 euros divided by 5 people". */
const opensClause = ( before: Item | undefined ): boolean => !before || before.kind === 'sign' || before.kind === 'word' && before.classes.includes( 'function' );

/** The place of the figure that ends at a place, but for the words that it counts; -1 for none. */
function figureBefore( items: readonly Item[], end: number ): number {
	for ( let at = end; at >= 0 && at >= end - REACH; at-- ) {
		if ( items[ at ].kind === 'figure' ) {
			return at;
		}
		if ( items[ at ].kind === 'sign' ) {
			return -1;
		}
	}
	return -1;
}
