import { compare, HUNDRED, rational } from '../judge/rational';
import type { Expression, Figure, Operator } from '../model';

/** Short ways to write down how a claim is worked out. */
export const leaf = ( figure: Figure ): Expression => ( { figure } );
export const constant = ( value: number ): Expression => ( { constant: rational( value ) } );
const operation = ( op: Operator ) => ( left: Expression, right: Expression ): Expression => ( { op, left, right } );
export const plus = operation( '+' );
export const minus = operation( '-' );
export const times = operation( '*' );
export const over = operation( '/' );
/** The larger less the smaller. */
export const distance = ( a: Figure, b: Figure ): Expression => compare( a.value, b.value ) < 0 ? minus( leaf( b ), leaf( a ) ) : minus( leaf( a ), leaf( b ) );

const ONE_HUNDRED: Expression = { constant: HUNDRED };

/** In percents. */
export const percent = ( ratio: Expression ): Expression => times( ratio, ONE_HUNDRED );
export const sumOf = ( figures: readonly Figure[] ): Expression => figures.map( leaf ).reduce( plus );
/** A ratio in the units of the figure that states it. */
export const ratioFor = ( figure: Figure, ratio: Expression ): Expression => figure.kind === 'percent' ? percent( ratio ) : ratio;

/** The figures of an expression, in its order. */
export function figuresIn( expression: Expression ): Figure[] {
	return 'op' in expression ? figuresIn( expression.left ).concat( figuresIn( expression.right ) ) :
		'figure' in expression ? [ expression.figure ] : [];
}
