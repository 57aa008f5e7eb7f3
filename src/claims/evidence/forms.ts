import type { Expression, Relation } from '../../model';
import { minus, over, percent, plus } from '../expression';
import { directionOf, isChange, isDifference } from '../words/direction';
import { hasCue, owns } from '../words/mention';
import type { Mention } from '../words/mention';

/** What two counts may give, the smaller one first. */
export interface Form {
	readonly relation: Relation;
	readonly value: ( small: number, large: number ) => number;
	readonly expression: ( small: Expression, large: Expression ) => Expression;
	/** What nobody says beside them where this is meant. */
	readonly unless?: ( small: number, large: number ) => number;
}

/** Told in a sentence of its own, a count is no difference of others unless words call it so. */
export const DIFFERENCE: Form = { relation: 'sum', value: ( a, b ) => b - a, expression: ( a, b ) => minus( b, a ) };
const TOTAL: Form = { relation: 'sum', value: ( a, b ) => a + b, expression: plus };
const RATIO: Form = { relation: 'rate', value: ( a, b ) => b / a, expression: ( a, b ) => over( b, a ) };
const SHARE: Form = { relation: 'share', value: ( a, b ) => a / b * 100, expression: ( a, b ) => percent( over( a, b ) ) };
const RISE: Form = { relation: 'change', value: ( a, b ) => ( b - a ) / a * 100, expression: ( a, b ) => percent( over( minus( b, a ), a ) ) };
const FALL: Form = { relation: 'change', value: ( a, b ) => ( b - a ) / b * 100, expression: ( a, b ) => percent( over( minus( b, a ), b ) ) };
/** "241 fewer, … 19,355: down by 1.23%" */
const RISE_BY: Form = { relation: 'change', value: ( a, b ) => a / ( b - a ) * 100, expression: ( a, b ) => percent( over( a, minus( b, a ) ) ), unless: ( a, b ) => b + a };
const FALL_BY: Form = { relation: 'change', value: ( a, b ) => a / ( b + a ) * 100, expression: ( a, b ) => percent( over( a, plus( b, a ) ) ), unless: ( a, b ) => b - a };
/** "740 recordings, 185 were added: up by 25%" */
const RISE_OVER: Form = { ...SHARE, relation: 'change', unless: ( a, b ) => b - a };

/** The forms of what words call the figure, else those that are usual of its kind: the most usual ones first. */
export function formsFor( target: Mention ): readonly ( readonly Form[] )[] {
	const { kind, resolution } = target.figure;
	switch ( kind ) {
		case 'percent':
			return isChange( target ) ? { up: [ [ RISE ], [ RISE_OVER, RISE_BY ] ], down: [ [ FALL ], [ FALL_BY ] ], both: [ [ RISE, FALL ] ] }[ directionOf( target ) || 'both' ] : [ [ SHARE ], [ RISE ] ];
		case 'points':
			return [ [ { ...DIFFERENCE, relation: 'change' } ] ];
		case 'times':
			return [ [ { ...RATIO, relation: 'multiple' } ] ];
		default:
			return hasCue( target, 'per', 'average' ) ? [ [ RATIO ], [ DIFFERENCE, TOTAL ] ] : isCued( target ) ? [ [ DIFFERENCE ], [ TOTAL ] ] : resolution.n < resolution.d ? [ [ RATIO ], [ DIFFERENCE, TOTAL ] ] : [ [ DIFFERENCE, TOTAL ], [ RATIO ] ];
	}
}

/** Whether words call a count what others come to. */
export const isCued = ( target: Mention ): boolean => isDifference( target ) || isChange( target ) || owns( target, 'rest', 'not', 'undone', 'so' );
