import { compare, divide, isInteger, ONE, rational } from '../judge/rational';
import type { Rational } from '../model';
import { hanAt } from './han';
import { plainOf } from './notation';
import { gapBefore, is, isGlued, isNumber, isSign } from './source';
import type { Source } from './source';

export const VULGAR = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒';
const FRACTIONS = [ [ 1, 2 ], [ 1, 3 ], [ 2, 3 ], [ 1, 4 ], [ 3, 4 ], [ 1, 5 ], [ 2, 5 ], [ 3, 5 ], [ 4, 5 ], [ 1, 6 ], [ 5, 6 ], [ 1, 7 ], [ 1, 8 ], [ 3, 8 ], [ 5, 8 ], [ 7, 8 ], [ 1, 9 ], [ 1, 10 ] ];
/** Denominators that people write behind a whole number: "1 1/2", not "2 13/40". */
const DENOMINATORS = [ 2, 3, 4, 5, 6, 8, 10, 12, 16 ];

/** The value of "½", or null for any other token. */
export function vulgarAt( source: Source, at: number ): Rational | null {
	const place = isSign( source, at, VULGAR ) ? VULGAR.indexOf( source.words[ at ] ) : -1;
	return place < 0 ? null : rational( FRACTIONS[ place ][ 0 ], FRACTIONS[ place ][ 1 ] );
}

/** A whole number of one or two digits, or 0 for any other token. */
const smallAt = ( source: Source, at: number ): number => isNumber( source, at ) && /^\d{1,2}$/.test( plainOf( source.words[ at ] ) ) ? Number( plainOf( source.words[ at ] ) ) : 0;

/** "4分の1", "3분의 2", 5分之3, 五分之三: the denominator comes first. */
export function partsAt( source: Source, at: number ): { value: Rational; next: number } | null {
	const whole = countAt( source, at );
	if ( !whole || !is( source, whole.next, 'partsOf' ) || !isGlued( source, whole.next ) ) {
		return null;
	}
	const part = countAt( source, whole.next + source.meaning( whole.next ).length );
	return part && properly( part.value, whole.value, part.next );
}

/** A whole number of one or two digits, or in Chinese characters. */
function countAt( source: Source, at: number ): { value: Rational; next: number } | null {
	const n = smallAt( source, at );
	return n ? { value: rational( n ), next: at + 1 } : hanAt( source.words, at );
}

/** "three fifths", "drei Fünftel", "seven in ten", "sept sur dix": so many of so many parts, from their number on. */
export function partsInWords( source: Source, at: number ): { value: Rational; next: number } | null {
	const { value, length } = source.meaning( at );
	const behind = at + length;
	const isEach = is( source, behind, 'inEach' );
	const place = isEach ? behind + source.meaning( behind ).length : isSign( source, behind, '-' ) ? behind + 1 : behind;
	if ( !value || !is( source, place, isEach ? 'numeral' : 'parts' ) ) {
		return null;
	}
	const told = source.meaning( place );
	const next = place + told.length;
	const whole = isEach ? told.value : told.value && divide( ONE, told.value );
	// "two in three days", "two quarters"
	return whole && !( isEach ? is( source, next, 'period' ) : isInteger( divide( whole, value ) ) ) ? properly( value, whole, next ) : null;
}

const properly = ( n: Rational, d: Rational, next: number ): { value: Rational; next: number } | null => compare( n, d ) < 0 ? { value: divide( n, d ), next } : null;

/** The fraction that goes on the whole number before a token: "3½", "3 ½", "1 1/2". */
export function fractionAt( source: Source, at: number ): { value: Rational; next: number } | null {
	const vulgar = vulgarAt( source, at );
	if ( vulgar ) {
		return { value: vulgar, next: at + 1 };
	}
	const isPlain = isNumber( source, at ) && gapBefore( source, at ) === ' ' && isSign( source, at + 1, '/⁄' ) && isGlued( source, at + 1 ) &&
		isGlued( source, at + 2 ) && !isSign( source, at + 3, '/' );
	const n = smallAt( source, at );
	const d = isPlain ? smallAt( source, at + 2 ) : 0;
	return n > 0 && n < d && DENOMINATORS.includes( d ) ? { value: rational( n, d ), next: at + 3 } : null;
}
