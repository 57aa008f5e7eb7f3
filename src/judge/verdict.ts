import type { Figure, Rational, Reading, Verdict } from '../model';
import { spanOf } from './evaluate';
import type { Interval } from './evaluate';
import { absolute, add, compare, divide, equals, isZero, multiply, rational, subtract } from './rational';

/** How a figure stands to a recomputed value. `byRounding` tells that only the inputs' rounding reconciles them. */
export interface Comparison {
	readonly verdict: Verdict;
	readonly byRounding: Interval | null;
}

const HALF = rational( 1, 2 );
const TWENTIETH = rational( 1, 20 );
const TENTH = rational( 1, 10 );

const is = ( verdict: Verdict, byRounding: Interval | null = null ): Comparison => ( { verdict, byRounding } );
const isWithin = ( difference: Rational, bound: Rational ): boolean => compare( absolute( difference ), bound ) <= 0;

/** Compares a claimed value with the recomputed one, by the rules of the contract. */
export function compareClaim( figure: Figure, claimed: Rational, value: Rational, reading: Reading, isRestatement: boolean ): Comparison {
	const difference = subtract( value, claimed );
	if ( reading.tolerance ) {
		return is( isWithin( difference, reading.tolerance ) ? 'verified' : 'mismatch' );
	}
	const unit = isRestatement ? coarser( figure, reading ) : unitOf( figure );
	if ( isWithin( difference, multiply( unit, HALF ) ) ) {
		return is( 'verified' );
	}
	if ( isWhereHedged( figure, claimed, value ) ) {
		return is( 'verified' );
	}
	if ( figure.inWords ) {
		return is( figure.kind === 'fraction' && isWithin( difference, absolute( multiply( claimed, TWENTIETH ) ) ) ? 'verified' : 'mismatch' );
	}
	if ( figure.hedge === 'over' || figure.hedge === 'under' ) {
		return is( 'mismatch' );
	}
	if ( compare( absolute( difference ), unit ) < 0 ) {
		return is( 'rounding' );
	}
	const span = reading.exact && !hasRoundedOperand( reading ) || isRestatement ? null : spanOf( reading.expression );
	const half = multiply( unit, HALF );
	return span && compare( span.low, add( claimed, half ) ) <= 0 && compare( span.high, subtract( claimed, half ) ) >= 0 ? is( 'rounding', span ) : is( 'mismatch' );
}

/** A number in words stands for itself; "three times" is as fine as whole numbers are. */
function unitOf( figure: Figure ): Rational {
	return figure.inWords && figure.kind !== 'times' ? rational( 0 ) : figure.resolution;
}

function coarser( figure: Figure, reading: Reading ): Rational {
	const input = 'figure' in reading.expression ? reading.expression.figure.resolution : figure.resolution;
	return compare( input, figure.resolution ) > 0 ? input : figure.resolution;
}

/** Operands of a written formula are exact as printed, unless they bear a magnitude or a hedge. */
function hasRoundedOperand( reading: Reading ): boolean {
	const inexact = ( part: Reading[ 'expression' ] ): boolean => 'op' in part ? inexact( part.left ) || inexact( part.right ) :
		'figure' in part && ( part.figure.magnitude || !!part.figure.hedge );
	return inexact( reading.expression );
}

/** Whether the recomputed value lies where the hedge says that it does. */
function isWhereHedged( figure: Figure, claimed: Rational, value: Rational ): boolean {
	const difference = subtract( value, claimed );
	const margin = absolute( multiply( claimed, TWENTIETH ) );
	switch ( figure.hedge ) {
		case 'about':
			return isWithin( difference, margin ) || isRoundedTo( figure, claimed, value );
		case 'nearly':
			return compare( difference, rational( 0 ) ) <= 0 && isWithin( difference, absolute( multiply( claimed, TENTH ) ) ) || isRoundedTo( figure, claimed, value );
		case 'over':
			return compare( value, claimed ) >= 0;
		case 'under':
			return compare( value, claimed ) <= 0;
		default:
			return false;
	}
}

/** Whether a value rounds to the claimed one at its significant digits: "about 3,000" for 2,760. */
function isRoundedTo( figure: Figure, claimed: Rational, value: Rational ): boolean {
	if ( isZero( claimed ) || figure.inWords ) {
		return false;
	}
	let unit = figure.resolution;
	const ten = rational( 10 );
	while ( !figure.text.includes( '.' ) && equals( divide( claimed, multiply( unit, ten ) ), rational( roundTo( divide( claimed, multiply( unit, ten ) ) ) ) ) ) {
		unit = multiply( unit, ten );
	}
	return isWithin( subtract( value, claimed ), multiply( unit, HALF ) );
}

const roundTo = ( value: Rational ): bigint => value.n / value.d;
