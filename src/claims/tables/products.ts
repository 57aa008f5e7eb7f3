import type { WordClass } from '../../languages/language';
import type { Figure } from '../../model';
import { leaf, times } from '../expression';
import type { Formula } from './formulas';
import type { Line } from './line';
import type { View } from './sheet';

/** More columns of prices and quantities than this are not multiplied with each other. */
const MOST_FACTORS = 8;
const NAMES: readonly WordClass[] = [ 'unitPrice', 'quantity' ];

/** Whether a column is headed as the price of one piece. */
export const isUnitPrice = ( { labels }: Line ): boolean => labels.some( ( label ) => label.classes.has( 'unitPrice' ) );

const isNamed = ( { labels }: Line ): boolean => labels.some( ( label ) => NAMES.some( ( name ) => label.classes.has( name ) ) );

/** "Edits per editor" follows from edits and editors, not they from it. */
const isRatio = ( { kind, labels }: Line ): boolean => kind === 'rate' && labels.some( ( label ) => ( label.classes.has( 'per' ) || label.classes.has( 'perReversed' ) ) && !label.classes.has( 'unitPrice' ) );

/** Every pair and triple of a list. */
function combinations( list: readonly number[] ): number[][] {
	const sets: number[][] = [];
	list.forEach( ( a, i ) => list.slice( i + 1 ).forEach( ( b, k ) => {
		sets.push( [ a, b ], ...list.slice( i + k + 2 ).map( ( c ) => [ a, b, c ] ) );
	} ) );
	return sets;
}

/**
 * How the amounts of a budget may follow from its other columns, where a heading says "unit price" or "quantity":
 * price × quantity, or rate × nights × persons.
 */
export function productsFor( { lines, at }: View, amount: number ): Formula[] {
	const factors = lines.map( ( _, i ) => i ).filter( ( i ) => i !== amount && [ 'data', 'other', 'rate' ].includes( lines[ i ].kind ) && !isRatio( lines[ i ] ) );
	if ( isNamed( lines[ amount ] ) || ![ 'data', 'total' ].includes( lines[ amount ].kind ) || !factors.some( ( i ) => isNamed( lines[ i ] ) ) ) {
		return [];
	}
	return combinations( factors.slice( 0, MOST_FACTORS ) ).filter( ( set ) => set.some( ( i ) => isNamed( lines[ i ] ) ) ).map( ( set ): Formula => ( {
		isBound: set.length === 2 && set.every( ( i ) => isNamed( lines[ i ] ) ), isShareOfTotal: true,
		work: ( s ) => {
			const figures = set.map( ( i ) => at( i, s ).figure );
			return figures.every( ( figure ): figure is Figure => figure !== null ) ? figures.map( leaf ).reduce( times ) : null;
		}
	} ) );
}
