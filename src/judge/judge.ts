import type { Claim, Finding, Rational, Reading, Reason } from '../model';
import { evaluate, inputsOf } from './evaluate';
import { formatLike, formatWorking } from './format';
import type { Marks } from './format';
import { compareClaim } from './verdict';
import type { Comparison } from './verdict';
import { mismatchSlip, roundingSlip } from './slips';
import { workingOf } from './working';

/** Numbers longer than this are no figures of a discussion. */
const MOST_DIGITS = 2000;
const RANK = { verified: 0, rounding: 1, mismatch: 2, unchecked: 3 };

interface Trial {
	readonly reading: Reading;
	readonly value: Rational;
	readonly claimed: Rational;
	readonly comparison: Comparison;
}

/** Judges a claim by the reading that is kindest to it. Marks are those of the language that it stands in. */
export function judge( claim: Claim, marks: Marks ): Finding {
	if ( claim.figure.text.length > MOST_DIGITS ) {
		return unchecked( claim, 'unreadable-input' );
	}
	let best: Trial | null = null;
	for ( const trial of trialsOf( claim ) ) {
		if ( !best || RANK[ trial.comparison.verdict ] < RANK[ best.comparison.verdict ] ) {
			best = trial;
		}
	}
	if ( !best ) {
		return unchecked( claim, claim.reason || 'no-inputs' );
	}
	return best.comparison.verdict !== 'verified' && !claim.plain ? unchecked( claim, claim.reason || 'two-readings' ) : found( claim, best, marks );
}

/** Every reading tried on every admissible value of the figure; charitable ones only count where they verify. */
function trialsOf( claim: Claim ): Trial[] {
	const trials: Trial[] = [];
	for ( const reading of claim.readings ) {
		const value = inputsOf( reading.expression ).some( ( figure ) => figure.text.length > MOST_DIGITS ) ? null : evaluate( reading.expression );
		if ( value ) {
			for ( const claimed of [ claim.figure.value ].concat( claim.figure.readings ) ) {
				const comparison = compareClaim( claim.figure, claimed, value, reading, claim.relation === 'restatement' );
				if ( comparison.verdict === 'verified' || !reading.charitable && !reading.note ) {
					trials.push( { reading, value, claimed, comparison } );
				}
			}
		}
	}
	return trials;
}

function found( claim: Claim, { reading, value, claimed, comparison }: Trial, marks: Marks ): Finding {
	const { figure } = claim;
	const { verdict, byRounding } = comparison;
	return {
		claim, verdict, reading, inputs: inputsOf( reading.expression ),
		expected: figure.inWords ? null : formatLike( figure, value, marks ),
		exact: value.d === BigInt( 1 ) ? String( value.n ) : `${ value.n }/${ value.d }`,
		working: workingOf( figure, reading.expression, value, marks ),
		slip: verdict === 'rounding' ? roundingSlip( claimed, value, figure.resolution, !!byRounding ) :
			verdict === 'mismatch' ? mismatchSlip( claim, reading.expression, value, marks ) : reading.note || null,
		interval: byRounding && [ formatWorking( figure, byRounding.low, marks ), formatWorking( figure, byRounding.high, marks ) ],
		reason: null
	};
}

function unchecked( claim: Claim, reason: Reason ): Finding {
	return { claim, verdict: 'unchecked', reading: null, inputs: [], expected: null, exact: null, working: '', slip: null, interval: null, reason };
}
