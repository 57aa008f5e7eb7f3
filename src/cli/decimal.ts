import { reduce } from '../judge/rational';
import type { Rational } from '../model';

/** Fractions that need more decimals than this are printed as fractions: nobody prints a figure that fine. */
const MOST_DECIMALS = 40;

/** An exact decimal in plain digits where there is one ("1200000", "0.01"), else a fraction in lowest terms ("2/3"). */
export function decimalOf( value: Rational ): string {
	const { n, d } = reduce( value );
	for ( let decimals = 0, power = 1n; decimals <= MOST_DECIMALS; decimals++, power *= 10n ) {
		if ( power % d === 0n ) {
			return place( n * ( power / d ), decimals );
		}
	}
	return `${ n }/${ d }`;
}

/** Sets the decimal point before the last digits of a whole number. */
function place( whole: bigint, decimals: number ): string {
	const digits = String( whole < 0n ? -whole : whole ).padStart( decimals + 1, '0' );
	const point = digits.length - decimals;
	return ( whole < 0n ? '-' : '' ) + digits.slice( 0, point ) + ( decimals ? `.${ digits.slice( point ) }` : '' );
}
