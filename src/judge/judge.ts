import type { Claim, Figure, Finding, Rational, Reason, Verdict } from '../model';
import { isMeant } from './chance';
import { evaluate, inputsOf } from './evaluate';
import { maySay, slipOf } from './fault';
import type { Trial } from './fault';
import { formatLike, formatWorking } from './format';
import type { Marks } from './notation';
import { absolute, divide, equals, isInteger, isZero, multiply, reduce } from './rational';
import { roundingSlip } from './slips';
import { compareClaim } from './verdict';
import { workingOf } from './working';

/** Longer strings are no figures of a discussion, and would cost seconds. */
const MOST_DIGITS = 2000;
/** A fraction is shown as it was worked out (101000/8100) up to this length, and in lowest terms beyond. */
const MOST_CHARACTERS = 24;
/** A reading that leaves every value open has not failed, so no other one may accuse. */
const KINDEST = [ 'verified', 'rounding', 'unchecked', 'mismatch' ];

/** Judges a claim by the reading that is kindest to it. Marks are those of the language that it stands in. */
export function judge( claim: Claim, marks: Marks ): Finding {
	if ( isTooLong( claim.figure ) || claim.readings.some( ( { expression } ) => inputsOf( expression ).some( isTooLong ) ) ) {
		return unchecked( claim, 'unreadable-input' );
	}
	const trials = trialsOf( claim );
	const best = bestOf( trials );
	if ( !best || best.comparison.verdict === 'unchecked' ) {
		return unchecked( claim, claim.reason || ( best ? 'two-readings' : 'no-inputs' ) );
	}
	const isDoubtful = best.comparison.verdict === 'mismatch' && ( claim.binding === 'likely' || claim.binding === 'loose' ) && isTorn( trials );
	if ( rankOf( best ) && ( isDoubtful || !maySay( claim, best ) ) ) {
		return unchecked( claim, claim.binding === 'loose' ? 'two-readings' : 'other-subject' );
	}
	return !rankOf( best ) && !isMeant( claim, best ) ? unchecked( claim, 'two-readings' ) : found( claim, best, marks );
}

const isTooLong = ( figure: Figure ): boolean => figure.text.length > MOST_DIGITS;
const rankOf = ( { comparison }: Trial ): number => KINDEST.indexOf( comparison.verdict );

/** Where all fail, the one that a slip explains is what was meant: "from 60% to 45%, a 2.5% decrease" is 25 misprinted, not 15. */
function bestOf( trials: readonly Trial[] ): Trial | undefined {
	const ground = trials.filter( isGround ).sort( ( a, b ) => rankOf( a ) - rankOf( b ) );
	return ground.length && ground[ 0 ].comparison.verdict === 'mismatch' && ground.find( slipOf ) || ground[ 0 ];
}

/** Whether slips explain the figure by several values: "96 sorted, 64 to go, so we're at 63%" may be 60% or 67%. */
function isTorn( trials: readonly Trial[] ): boolean {
	const explained = explainedBySlips( trials.filter( isGround ) );
	return explained.some( ( { value } ) => !equals( value, explained[ 0 ].value ) );
}

/** Those that a slip explains; of them those whose digits are exchanged, which chance hardly gives: 72% is 27% rather than 79%. */
function explainedBySlips( trials: readonly Trial[] ): readonly Trial[] {
	const explained = trials.filter( slipOf );
	const exchanged = explained.filter( ( trial ) => slipOf( trial ) === 'transposed-digits' );
	return exchanged.length ? exchanged : explained;
}

/** A charitable reading, or one that a note goes with, only counts where it verifies. */
const isGround = ( trial: Trial ): boolean => !rankOf( trial ) || !trial.reading.charitable && !trial.reading.note;

/** Every reading that has a value, on every admissible value of the figure; no more behind the first that makes it true. */
function trialsOf( claim: Claim ): Trial[] {
	const trials: Trial[] = [];
	const figures = [ claim.figure, ...claim.figure.readings.filter( ( value ) => !isNoughts( claim.figure, value ) ).map( ( value ) => readAs( claim.figure, value ) ) ];
	for ( const reading of claim.readings ) {
		const value = evaluate( reading.expression );
		for ( const figure of value ? figures : [] ) {
			const trial = { reading, value: value as Rational, figure, comparison: compareClaim( figure, value as Rational, reading, claim.relation ) };
			if ( !rankOf( trial ) ) {
				return [ trial ];
			}
			trials.push( trial );
		}
	}
	return trials;
}

/** 70,000 is no 70 where it is seventy thousand at first sight: nobody writes three noughts behind a decimal mark. */
const isNoughts = ( figure: Figure, value: Rational ): boolean => !figure.magnitude && isInteger( figure.resolution ) && isInteger( value );

/** "1.234" read as 1234 is as fine as 1. */
function readAs( figure: Figure, value: Rational ): Figure {
	return isZero( figure.value ) ? figure :
		{ ...figure, value, resolution: reduce( absolute( multiply( figure.resolution, divide( value, figure.value ) ) ) ) };
}

function found( claim: Claim, best: Trial, marks: Marks ): Finding {
	const { reading, value, figure, comparison } = best;
	const { verdict, span } = comparison;
	return {
		claim, verdict, reading, inputs: inputsOf( reading.expression ),
		expected: figure.inWords ? null : formatLike( figure, value, marks ),
		exact: fractionOf( value ),
		working: workingOf( figure, reading.expression, value, marks ),
		// A share is on the other side of a threshold for no slip of the pen.
		slip: claim.threshold ? null : verdict === 'rounding' ? roundingSlip( figure, value, comparison ) :
			verdict === 'mismatch' ? slipOf( best ) : reading.note || null,
		interval: span && [ formatWorking( figure, span.low, marks ), formatWorking( figure, span.high, marks ) ],
		reason: null,
		...repairsOf( claim, verdict, marks )
	};
}

/** What the cells at fault would have to be. */
function repairsOf( { suspect, repair, misprints }: Claim, verdict: Verdict, marks: Marks ): Pick<Finding, 'repaired' | 'misprinted'> {
	return {
		...suspect && repair && { repaired: formatLike( suspect, repair, marks ) },
		...misprints && verdict === 'mismatch' && { misprinted: misprints.map( ( cell ) => formatLike( cell.suspect, cell.repair, marks ) ) }
	};
}

function fractionOf( value: Rational ): string {
	const fraction = ( { n, d }: Rational ): string => d === BigInt( 1 ) ? String( n ) : `${ n }/${ d }`;
	const asWorked = fraction( value );
	return asWorked.length > MOST_CHARACTERS ? fraction( reduce( value ) ) : asWorked;
}

function unchecked( claim: Claim, reason: Reason ): Finding {
	return { claim, verdict: 'unchecked', reading: null, inputs: [], expected: null, exact: null, working: '', slip: null, interval: null, reason };
}
