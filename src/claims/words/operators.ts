import type { Item } from '../../figures/sentence';
import type { WordClass } from '../../languages/language';
import type { Operator } from '../../model';

/** The signs and words of written arithmetic. */

const OPERATORS: Readonly<Record<string, Operator>> = {
	'+': '+', '＋': '+', '-': '-', '−': '-', '–': '-', '—': '-', '－': '-',
	'*': '*', '×': '*', '·': '*', '⋅': '*', '∗': '*', '✕': '*', '÷': '/', '/': '/', '∕': '/', ':': '/', '／': '/'
};
export const EQUALS = '=≈≃＝≅';
export const ASIDE = '"“”„«»\'’$€£%';

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
	// "12 amministratori per 5.400 utenti": for, not times; "48 مقالة في 15 يومًا": in.
	if ( ( item.classes.includes( 'per' ) || item.classes.includes( 'in' ) ) && item.classes.includes( 'multiplied' ) && !( before && next && before.kind === 'figure' && next.kind === 'figure' ) ) {
		return null;
	}
	// "15 have written over 20 articles"
	if ( item.classes.includes( 'over' ) && !( before && before.kind === 'figure' ) ) {
		return null;
	}
	return item.classes.includes( 'plus' ) ? '+' : item.classes.includes( 'minus' ) ? '-' :
		item.classes.includes( 'divided' ) || item.classes.includes( 'outOf' ) ? '/' : item.classes.includes( 'multiplied' ) ? '*' :
			item.classes.includes( 'of' ) && before && before.kind === 'figure' && before.figure.kind !== 'count' ? 'of' : null;
}

/** "i.e. 33", "that is, 33" */
export const isComma = ( item: Item | undefined ): boolean => !!item && item.kind === 'sign' && '.,،、，'.includes( item.text );

/** The place before a comma or "and" that leads to the equals word: "take 45, add 12, and you get 57". */
export function beforeJoin( items: readonly Item[], equals: number ): number {
	const isOf = ( item: Item | undefined, name: WordClass ): boolean => !!item && item.kind === 'word' && item.classes.includes( name );
	// "8 x 12 and is 3 floors up"
	const at = isOf( items[ equals - 1 ], 'and' ) && !isOf( items[ equals ], 'ask' ) ? equals - 2 : equals - 1;
	const sign = items[ at ];
	return sign && sign.kind === 'sign' && ',،、，–—('.includes( sign.text ) ? at - 1 : at;
}

export const isEquals = ( item: Item ): boolean => item.kind === 'sign' ? EQUALS.includes( item.text ) : item.kind === 'word' && item.classes.includes( 'equals' );
