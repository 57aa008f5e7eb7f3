import { add, compare, divide, multiply, powerOfTen, rational, ZERO } from '../judge/rational';
import type { Rational } from '../model';
import { magnitudeAt } from './magnitude';
import { gapBefore, is, isGlued, isSign } from './source';
import type { Source } from './source';

const TWELVE = rational( 12 );

/** A number in words, and where it ends. */
interface Numeral {
	readonly value: Rational;
	readonly next: number;
	/** Power of ten of the magnitude that it ends in, 0 for none. */
	readonly power: number;
}

/** The number that begins with the numeral at a token: "three and a half million", "twenty-five", "two hundred and fifty thousand", "ciento cinco mil", "vinte e cinco", "six million", "four and a half times", "dos millones y medio". */
export function numeralAt( source: Source, at: number ): Numeral {
	const whole = wholeAt( source, at );
	if ( whole.power ) {
		const half = halfBehind( source, whole.next, whole.power );
		return half ? { value: add( whole.value, half.value ), next: half.next, power: whole.power } : whole;
	}
	const part = partBehind( source, whole.next );
	if ( !part ) {
		return is( source, whole.next, 'dozen' ) ? { value: multiply( whole.value, TWELVE ), next: whole.next + 1, power: 0 } : whole;
	}
	const value = add( whole.value, part.value );
	const { power, next } = magnitudeAt( source, part.next );
	return power ? { value: multiply( value, powerOfTen( power ) ), next, power } : is( source, part.next, 'times' ) ? { value, next, power } : whole;
}

/** The half of a magnitude that is told behind it: "dos millones y medio", "2 triệu rưỡi"; null for none. */
export function halfBehind( source: Source, at: number, power: number ): { value: Rational; next: number } | null {
	const half = power > 2 ? partBehind( source, at ) : null;
	return half && !( half.isFraction && is( source, half.next, 'of', 'them' ) ) ? { value: multiply( half.value, powerOfTen( power ) ), next: half.next } : null;
}

/** "and a half", "y medio", "rưỡi" */
function partBehind( source: Source, at: number ): { value: Rational; next: number; isFraction: boolean } | null {
	const place = is( source, at, 'and' ) ? at + 1 : at;
	const isFraction = place > at && is( source, place, 'fraction' );
	return isFraction || is( source, place, 'half' ) ? { ...wordAt( source, place ), isFraction } : null;
}

/** Groups with their magnitudes: a greater one multiplies what stands before it ("two hundred and fifty thousand"), a smaller one adds to it. */
function wholeAt( source: Source, at: number ): Numeral {
	let whole = partAt( source, at );
	for ( let grain = grainOf( whole ); grain; ) {
		const place = joinedAt( source, whole.next );
		const part = is( source, place, 'numeral' ) ? partAt( source, place ) : null;
		const bare = part && part.power ? divide( part.value, powerOfTen( part.power ) ) : part && part.value;
		if ( !part || !bare || compare( bare, grain ) >= 0 || part.power && part.power === whole.power ) {
			return whole;
		}
		const isGreater = part.power > 0 && compare( part.value, grain ) >= 0;
		whole = isGreater ? { ...part, value: multiply( add( whole.value, bare ), powerOfTen( part.power ) ) } : { ...part, value: add( whole.value, part.value ), power: 0 };
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
		// English writes no "twenty and five"; Basque and French count in twenties: hogeita hamar is thirty, soixante-quinze 75.
		if ( unit.value.n < rational( source.words[ at ].endsWith( 'eita' ) || tens === 60 || tens === 80 ? 20 : 10 ).n ) {
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
