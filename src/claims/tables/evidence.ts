import { evaluate, valueOf } from '../../judge/evaluate';
import { mismatchSlip } from '../../judge/slips';
import { compareClaim } from '../../judge/verdict';
import type { Expression, Figure, Slip } from '../../model';

/** How well a figure agrees with an expression. */
export type Fit = 'exact' | 'rounded' | 'none' | 'unknown';

/**
 * Works an expression out and compares it with a figure.
 *
 * @param read what an input counts as, where it is not taken as printed
 */
export function fitOf( figure: Figure, expression: Expression, read = valueOf ): Fit {
	const value = evaluate( expression, read );
	if ( !value ) {
		return 'unknown';
	}
	const { verdict } = compareClaim( figure, value, { expression }, 'table' );
	return verdict === 'verified' ? 'exact' : verdict === 'rounding' ? 'rounded' : 'none';
}

export const isFit = ( fit: Fit ): boolean => fit === 'exact' || fit === 'rounded';

/** The slip that explains a figure that does not fit, or null. */
export function slipOf( figure: Figure, expression: Expression ): Slip | null {
	const value = evaluate( expression );
	return value && mismatchSlip( figure, expression, value );
}

/** What it weighs as evidence that a figure fits: its digits, leading and trailing zeros apart. A rounded fit says a digit less. */
export function weightOf( figure: Figure, fit: Fit ): number {
	const printed = figure.text.replace( /[^\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, '' );
	const isZero = ( digit: string ): boolean => '0٠۰०০'.includes( digit );
	const first = Array.from( printed ).findIndex( ( digit ) => !isZero( digit ) );
	const last = printed.length - Array.from( printed ).reverse().findIndex( ( digit ) => !isZero( digit ) );
	const digits = first < 0 ? 0 : last - first;
	return fit === 'exact' ? Math.min( digits, 5 ) : fit === 'rounded' ? Math.max( 0, Math.min( digits, 4 ) - 1 ) : 0;
}

/** Whether the other cells of a line bear out how it is worked out: three in five, and with enough digits. */
export const isBorneOut = ( fits: number, others: number, weight: number, needed: number, share = 60 ): boolean =>
	others > 0 && fits * 100 >= others * share && weight >= needed;
