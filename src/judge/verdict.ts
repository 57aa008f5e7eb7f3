import type { Figure, Rational, Reading, Relation, Verdict } from '../model';
import { spanOf } from './interval';
import type { Interval } from './interval';
import { absolute, add, compare, divide, floor, greater, HALF, isInteger, isNegative, isZero, multiply, negate, powerOfTen, rational, subtract, ZERO } from './rational';

/** How a figure stands to a recomputed value. */
export interface Comparison {
	readonly verdict: Verdict;
	/** What the value spans, where only the rounding of its inputs reconciles the two. */
	readonly span: Interval | null;
}

/** Where the true value may lie; open where null. */
interface Range {
	readonly low: Rational | null;
	readonly high: Rational | null;
}

const TWENTIETH = rational( 1, 20 );
const TENTH = rational( 1, 10 );
/** What floating-point numbers hold for sure. */
const MACHINE_DIGITS = 15;
const MACHINE_PRECISION = rational( 5, 1e16 );

const isWithin = ( difference: Rational, bound: Rational ): boolean => compare( absolute( difference ), bound ) <= 0;
const around = ( value: Rational, below: Rational, above = below ): Range => ( { low: subtract( value, below ), high: add( value, above ) } );
const meets = ( { low, high }: Range, span: Interval ): boolean =>
	( !low || compare( span.high, low ) >= 0 ) && ( !high || compare( span.low, high ) <= 0 );

/** Compares a figure with the value that a reading of its claim gives; unchecked where its rounded inputs allow any value. */
export function compareClaim( figure: Figure, value: Rational, reading: Reading, relation: Relation ): Comparison {
	const is = ( verdict: Verdict, span: Interval | null = null ): Comparison => ( { verdict, span } );
	const difference = subtract( value, figure.value );
	const half = relation === 'restatement' ? greater( halfOf( figure ), halfOfInput( reading ) ) : halfOf( figure );
	const accepted = acceptedBy( figure, half );
	if ( reading.tolerance ? isWithin( difference, reading.tolerance ) : meets( accepted, { low: value, high: value } ) ) {
		return is( 'verified' );
	}
	if ( reading.tolerance || relation === 'partition' ) {
		return is( 'mismatch' );
	}
	if ( isSided( figure ) ? isWithin( difference, half ) : !figure.inWords && compare( absolute( difference ), figure.resolution ) < 0 ) {
		return is( 'rounding' );
	}
	if ( relation === 'restatement' ) {
		return is( 'mismatch' );
	}
	const span = spanOf( reading );
	if ( !span ) {
		return is( 'unchecked' );
	}
	return meets( accepted, span ) || meets( around( figure.value, half ), span ) ? is( 'rounding', span ) : is( 'mismatch' );
}

const isSided = ( { hedge }: Figure ): boolean => hedge === 'over' || hedge === 'under';

/** Half a unit of the last place; of the fifteenth digit where a machine has printed more of them, as in 0.30000000000000004. */
function halfOf( { resolution, text, value }: Figure ): Rational {
	const half = multiply( resolution, HALF );
	return text.length > MACHINE_DIGITS && !isInteger( resolution ) ? greater( half, multiply( absolute( value ), MACHINE_PRECISION ) ) : half;
}

/** The same of the figure that is restated. */
function halfOfInput( { expression }: Reading ): Rational {
	return 'figure' in expression ? halfOf( expression.figure ) : ZERO;
}

/** The values for which a figure is true, by its hedge. "Under −5" and the like speak of the size of the number. */
function acceptedBy( figure: Figure, half: Rational ): Range {
	const range = acceptedSizes( figure, absolute( figure.value ), half );
	return isNegative( figure.value ) ? { low: range.high && negate( range.high ), high: range.low && negate( range.low ) } : range;
}

function acceptedSizes( figure: Figure, size: Rational, half: Rational ): Range {
	switch ( figure.hedge ) {
		case 'about':
			return around( size, greater( multiply( size, TWENTIETH ), greater( half, multiply( significantUnit( figure ), HALF ) ) ) );
		case 'nearly':
			return around( size, greater( multiply( size, TENTH ), half ), half );
		case 'over':
			return { low: size, high: null };
		case 'under':
			return { low: null, high: size };
		default:
			return around( size, half );
	}
}

/** The place of the last digit that says something: 1,000 in "about 3,000". Decimals all do. */
function significantUnit( figure: Figure ): Rational {
	const { value, resolution } = figure;
	if ( figure.inWords || isZero( value ) || !isInteger( resolution ) || figure.magnitude && /\d[.,٫]/.test( figure.text ) ) {
		return ZERO;
	}
	const units = String( floor( divide( value, resolution ) ) );
	let zeros = 0;
	while ( units[ units.length - 1 - zeros ] === '0' ) {
		zeros++;
	}
	return multiply( resolution, powerOfTen( zeros ) );
}
