import type { Claim, Figure, Rational, Reading, Relation, Slip } from '../model';
import { inputsOf } from './evaluate';
import { absolute, compare, divide, equals, HUNDRED, multiply, ONE, powerOfTen, rational, subtract } from './rational';
import { truncateTo } from './rounding';
import { mismatchSlip } from './slips';
import type { Comparison } from './verdict';
import { withoutLastZeros } from './zeros';

/** One reading of a claim, worked out. */
export interface Trial {
	readonly reading: Reading;
	readonly value: Rational;
	/** The claimed figure, with the one of its admissible values that was tried. */
	readonly figure: Figure;
	readonly comparison: Comparison;
}

const slips = new WeakMap<Trial, Slip | null>();

/** The slip that explains a reading that fails, if one does. Asked several times of a trial, and kept. */
export function slipOf( trial: Trial ): Slip | null {
	let slip = slips.get( trial );
	if ( slip === undefined ) {
		slip = mismatchSlip( trial.figure, trial.reading.expression, trial.value );
		slips.set( trial, slip );
	}
	return slip;
}

/** Relations whose inputs are told one by one, or that are held to their whole already. */
const WRITTEN_OUT: readonly Relation[] = [ 'formula', 'partition', 'table', 'restatement' ];
/** Out by more than this factor without a slip that explains it, a figure is hardly said of these inputs. */
const FAR = rational( 8 );
/** No rounding of inputs that anybody would think of takes a figure further, but by a unit of its last place: "40 of 100, so 10 fewer than last time". */
const STRETCH = rational( 21, 20 );
/** Nor this far where words bind the figure to them plainly. */
const FURTHEST = rational( 10, 9 );
/** Nearer to the truth, a figure of few digits that is something else's is hardly told from one with a wrong last digit: "90 of the 95 had none of it. It works for 94.5%". */
const CLOSE = rational( 101, 100 );
const TEN = rational( 10 );

/** Whether words bind a claim, not just its place. */
export const isPlain = ( { binding }: Claim ): boolean => binding === 'bound' || binding === 'named' || binding === 'likely';

/**
 * Whether a fault may be said. What is worded plainly needs no more; what could be said of something else needs a slip
 * that explains it, as misprints are hardly met by chance. Of loosely worded counts only the last one follows from the others.
 */
export function maySay( claim: Claim, best: Trial ): boolean {
	const { binding, relation, figure } = claim;
	if ( best.comparison.verdict === 'rounding' ) {
		return best.comparison.span ? binding === 'bound' && !isOutBy( FURTHEST, best ) && !figure.inWords || isPlain( claim ) && isRoundedSo( best ) : isPlain( claim ) || significantDigits( best.figure ) > 2;
	}
	const slip = slipOf( best );
	switch ( binding ) {
		case 'bound':
		case 'named':
			// "of 2,849 2 are missing, the other 3 are wrong"
			return !!slip && ( slip !== 'separator-slip' && !( slip === 'decimal-slip' && relation === 'sum' ) || isTelling( slip, best ) ) || WRITTEN_OUT.includes( relation ) || !isOutBy( FAR, best );
		case 'likely':
			return !!slip && isTelling( slip, best );
		case 'loose':
			return !!slip && isMisprint( slip, best ) && relation !== 'restatement' && isLast( figure, best );
		default:
			return !!slip && slip !== 'decimal-slip' && isMisprint( slip, best ) && ( isOutBy( CLOSE, best ) || significantDigits( figure ) > 3 ) && ( significantDigits( figure ) > ( isOneOfMany( claim ) ? 3 : 2 ) || figure.kind === 'percent' && relation !== 'change' );
	}
}

/** "Of 898, 655 and 213 …": what may be a sum or a difference is a misprint of one of them more often by chance. */
const isOneOfMany = ( { figure, readings }: Claim ): boolean => figure.kind === 'count' && readings.filter( ( reading ) => !reading.charitable ).length > 1;

/** Further out a slip must explain it as well. What is in words names no last place: "a third" of 150 out of 400 is another thing's. */
function isRoundedSo( trial: Trial ): boolean {
	const { figure, value } = trial;
	const slip = slipOf( trial );
	const isNear = !isOutBy( STRETCH, trial ) || compare( absolute( subtract( figure.value, value ) ), figure.resolution ) <= 0;
	return !figure.inWords && ( isNear || !!slip && isTelling( slip, trial ) );
}

/** In numbers of one digit most slips are met by chance, one more or less as well. */
function isTelling( slip: Slip, { figure, value }: Trial ): boolean {
	switch ( slip ) {
		case 'transposed-digits':
			return true;
		case 'sign':
			// "58 at the start, 49 at the end, a change of +9"
			return !!figure.sign || compare( absolute( value ), TEN ) >= 0;
		case 'off-by-one':
			return compare( absolute( value ), TEN ) >= 0;
		case 'decimal-slip':
			// "4%" is no 35% whose mark was shifted
			return significantDigits( figure ) > 1 || figure.kind === 'percent' && isShifted( figure, value );
		case 'wrong-digit':
			return significantDigits( figure ) > 1;
		case 'complement':
			// "32 of the 63,000 precincts had 100% of their voters come"
			return compare( figure.value, TEN ) >= 0 && compare( figure.value, HUNDRED ) < 0;
		default:
			return compare( absolute( figure.value ), TEN ) >= 0;
	}
}

/** The digits that a figure has are those of the value. */
const isShifted = ( { value, resolution }: Figure, right: Rational ): boolean => [ 1, -1, 2, -2 ].some( ( power ) => equals( truncateTo( multiply( right, powerOfTen( power ) ), resolution ), value ) );

/**
 * A misprint that chance hardly gives: digits exchanged, the decimal mark shifted, one of three or more digits wrong. Two
 * digits of a count are met by chance: "5,623 civil cases, 269 more; 91 others, 55 more".
 */
const isMisprint = ( slip: Slip, { figure }: Trial ): boolean =>
	slip === 'transposed-digits' || slip === 'decimal-slip' && significantDigits( figure ) > ( isWhole( figure ) ? 2 : 1 ) || slip === 'wrong-digit' && significantDigits( figure ) > 2;

const isWhole = ( { kind, resolution }: Figure ): boolean => kind === 'count' && compare( resolution, ONE ) >= 0;

/** Digits of a value without the zeros around them. */
function significantDigits( { value, resolution }: Figure ): number {
	const { n, d } = divide( absolute( value ), resolution );
	return withoutLastZeros( String( n / d ) ).length;
}

const isLast = ( { kind, start }: Figure, { reading }: Trial ): boolean => kind !== 'count' || inputsOf( reading.expression ).every( ( input ) => input.start < start );

function isOutBy( factor: Rational, { figure, value }: Trial ): boolean {
	const [ claimed, right ] = [ absolute( figure.value ), absolute( value ) ];
	return compare( claimed, multiply( right, factor ) ) > 0 || compare( right, multiply( claimed, factor ) ) > 0;
}
