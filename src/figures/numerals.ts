import { add, compare, multiply, powerOfTen, rational, ZERO } from '../judge/rational';
import type { Rational } from '../model';
import { magnitudeAt } from './magnitude';
import { gapBefore, is, isGlued, isSign } from './source';
import type { Source } from './source';

/** A number in words, and where it ends. */
interface Numeral {
	readonly value: Rational;
	readonly next: number;
	/** Power of ten of the magnitude that it ends in, 0 for none. */
	readonly power: number;
}

/** The number that begins with the numeral at a token: "three and a half million", "twenty-five", "two hundred and fifty", "vinte e cinco", "six million", "four and a half times". */
export function numeralAt( source: Source, at: number ): Numeral {
	const whole = wholeAt( source, at );
	const part = is( source, whole.next, 'and' ) && is( source, whole.next + 1, 'fraction' ) ? wordAt( source, whole.next + 1 ) : null;
	if ( !part || whole.power ) {
		return whole;
	}
	const value = add( whole.value, part.value );
	const { power, next } = magnitudeAt( source, part.next );
	return power ? { value: multiply( value, powerOfTen( power ) ), next, power } : is( source, part.next, 'times' ) ? { ...part, value, power } : whole;
}

function wholeAt( source: Source, at: number ): Numeral {
	let whole = partAt( source, at );
	for ( let grain = grainOf( whole ); grain; ) {
		const place = joinedAt( source, whole.next );
		const part = is( source, place, 'numeral' ) ? partAt( source, place ) : null;
		if ( !part || compare( part.value, grain ) >= 0 ) {
			return whole;
		}
		whole = { ...part, value: add( whole.value, part.value ), power: 0 };
		grain = grainOf( part );
	}
	return whole;
}

/** A numeral with the units behind its tens, and its magnitude. */
function partAt( source: Source, at: number ): Numeral {
	let { value, next } = wordAt( source, at );
	const tens = Number( value.n );
	if ( tens >= 20 && tens < 100 && tens % 10 === 0 ) {
		const unitAt = is( source, next, 'and' ) && source.words[ next ] === 'and' ? next : joinedAt( source, next );
		const unit = is( source, unitAt, 'numeral' ) ? wordAt( source, unitAt ) : { value: ZERO, next };
		// English writes no "twenty and five"; Basque counts in twenties: hogeita hamar is thirty.
		if ( unit.value.n < rational( source.words[ at ].endsWith( 'eita' ) ? 20 : 10 ).n ) {
			value = add( value, unit.value );
			next = unit.next;
		}
	}
	const { power, next: behind } = magnitudeAt( source, next );
	return power && gapBefore( source, next ) === ' ' ? { value: multiply( value, powerOfTen( power ) ), next: behind, power } : { value, next, power: 0 };
}

function wordAt( source: Source, at: number ): { value: Rational; next: number } {
	const { value, length } = source.meaning( at );
	return { value: value || ZERO, next: at + length };
}

/** Where a smaller number may be joined on: behind a hyphen, "and", or nothing. */
function joinedAt( source: Source, next: number ): number {
	return isSign( source, next, '-' ) && isGlued( source, next ) && isGlued( source, next + 1 ) || is( source, next, 'and' ) ? next + 1 : next;
}

/** What has to be smaller than this to be joined on; null for what nothing is joined on to. */
function grainOf( { value, power }: Numeral ): Rational | null {
	return power ? powerOfTen( power ) : value.n >= rational( 100 ).n ? rational( 100 ) : null;
}
