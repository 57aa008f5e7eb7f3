import type { Reason, Slip, Verdict } from '../model';

/** How the terminal names what the report for machines has keys for. */
export const SIGNS: Readonly<Record<Verdict, string>> = { verified: '✓', rounding: '≈', mismatch: '≠', unchecked: '·' };

export const SLIPS: Readonly<Record<Slip, string>> = {
	truncated: 'cut off, not rounded',
	misrounded: 'rounded to another value',
	'rounded-inputs': 'within the rounding of the inputs',
	'transposed-digits': 'two digits changed places',
	'wrong-digit': 'one digit differs',
	'decimal-slip': 'the decimal mark moved',
	inverted: 'divided the other way round',
	'wrong-base': 'divided by the new value, not the old',
	complement: 'the rest to 100%',
	'missing-addend': 'one addend is left out',
	'double-counted-addend': 'one addend is counted twice',
	'off-by-one': 'one more or less',
	sign: 'the sign differs',
	'separator-slip': 'the thousands separator moved',
	'points-not-percent': 'percentage points, worded as per cent'
};

export const REASONS: Readonly<Record<Reason, string>> = {
	'no-inputs': 'its inputs are not stated',
	'two-readings': 'two readings disagree',
	'other-subject': 'the figures near it are about another subject',
	'hedge-too-loose': 'too vaguely put',
	'unreadable-input': 'an input cannot be read'
};
