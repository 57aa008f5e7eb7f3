import type { Sentence } from '../../figures/sentence';
import type { Claim, Figure, Operator } from '../../model';
import { equals, ONE } from '../../judge/rational';
import { leaf } from '../expression';
import { operatorOf } from '../words/operators';

/** So many other words may stand between the parts. */
const REACH = 3;

/**
 * Arithmetic of languages that put the verb last: the equals word stands behind the result, and the operator between or
 * behind the operands. "840 bölü 35, 24 eder", "864를 36으로 나누면 24이다", "918 को 27 से भाग देने पर 34 आता है".
 */
export function postfixClaims( sentence: Sentence ): Claim[] {
	const { items } = sentence;
	const claims: Claim[] = [];
	items.forEach( ( item, at ) => {
		const isLast = item.kind === 'word' && item.classes.includes( 'equals' ) && items.slice( at + 1, at + 1 + REACH ).every( ( { kind } ) => kind !== 'figure' );
		const [ result, ...rest ] = isLast ? rowBefore( sentence, at ) : [];
		const operator = rest.find( ( part ): part is Operator => typeof part === 'string' );
		const [ right, left ] = rest.filter( ( part ): part is Figure => typeof part !== 'string' );
		// "37人で割ると1人32本です": what one of them has.
		if ( operator && left && typeof result === 'object' && !equals( right.value, ONE ) ) {
			const quote = { start: left.start, end: result.end };
			claims.push( { figure: result, relation: 'formula', quote, readings: [ { expression: { op: operator, left: leaf( left ), right: leaf( right ) }, exact: true } ], binding: 'bound' } );
		}
	} );
	return claims;
}

/** Three counts and an operator word, the nearest first; a comma may part them from the result. */
function rowBefore( { items }: Sentence, end: number ): ( Figure | Operator )[] {
	const row: ( Figure | Operator )[] = [];
	let gap = 0;
	for ( let at = end - 1; at >= 0 && gap <= REACH && row.length < 4; at-- ) {
		const item = items[ at ];
		const operator = item.kind === 'word' && row.length && !item.classes.includes( 'outOf' ) ? operatorOf( items, at ) : null;
		if ( item.kind === 'figure' ? item.figure.kind !== 'count' : item.kind === 'sign' && ( item.text !== ',' || row.length !== 1 ) || operator === 'of' || operator && row.some( ( part ) => typeof part === 'string' ) ) {
			break;
		}
		gap++;
		if ( item.kind === 'figure' || operator ) {
			row.push( item.kind === 'figure' ? item.figure : operator as Operator );
			gap = 0;
		}
	}
	return row;
}
