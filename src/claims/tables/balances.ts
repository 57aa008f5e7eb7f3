import type { Expression, Figure } from '../../model';
import { leaf, minus, plus } from '../expression';
import type { Formula } from './formulas';
import type { LineKind } from './line';
import type { View } from './sheet';

const ADDED: readonly LineKind[] = [ 'data', 'total', 'difference' ];
/** Columns before a balance that it is sought in. */
const MOST_INPUTS = 5;

/** What there was and what came to it, less what went from it; null where one of them is missing. */
function moved( was: Expression | null, came: Figure | null, went: Figure | null | undefined ): Expression | null {
	if ( !was || !came || went === null ) {
		return null;
	}
	const more = plus( was, leaf( came ) );
	return went ? minus( more, leaf( went ) ) : more;
}

const opened = ( figure: Figure | null ): Expression | null => figure && leaf( figure );

/**
 * What the row before has come to, and what its own row adds, less what it takes; or, where that row is at fault itself,
 * from the row before that.
 */
export const carriedOver = ( { at }: View, derived: number, added: number, taken: number | null ): Formula[] => [ 1, 2 ].map( ( steps ) => ( {
	isBound: true, isShareOfTotal: true,
	work: ( s ) => {
		const from = Math.max( 0, s - steps );
		let sum = s ? opened( at( derived, from ).figure ) : null;
		for ( let row = from + 1; row <= s; row++ ) {
			sum = moved( sum, at( added, row ).figure, taken === null ? undefined : at( taken, row ).figure );
		}
		return sum;
	}
} ) );

/** How a balance may follow from the columns before it: what there was, and what came in less what went out. */
export function balancesFor( view: View, derived: number ): Formula[] {
	const { lines, at } = view;
	if ( lines[ derived ].kind !== 'difference' && lines[ derived ].kind !== 'running' ) {
		return [];
	}
	const before = lines.map( ( _, i ) => i ).slice( 0, derived ).filter( ( i ) => ADDED.includes( lines[ i ].kind ) ).slice( -MOST_INPUTS );
	const formulas: Formula[] = [];
	for ( const taken of before ) {
		for ( const added of before.filter( ( i ) => i !== taken ) ) {
			formulas.push( ...carriedOver( view, derived, added, taken ), ...before.filter( ( i ) => i < added && i !== taken ).map( ( opening ): Formula => ( {
				isBound: true, isShareOfTotal: true,
				work: ( s ) => moved( opened( at( opening, s ).figure ), at( added, s ).figure, at( taken, s ).figure )
			} ) ) );
		}
	}
	return formulas;
}
