import { rational } from '../judge/rational';
import type { Rational } from '../model';
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

/** "4分の1", "3분의 2", 5分之3: the denominator comes first. */
export function partsAt( source: Source, at: number ): { value: Rational; next: number } | null {
	const word = at + 1;
	if ( !isNumber( source, at ) || !isGlued( source, word ) || !is( source, word, 'partsOf' ) ) {
		return null;
	}
	const next = word + source.meaning( word ).length;
	const d = smallAt( source, at );
	const n = smallAt( source, next );
	return n > 0 && n < d ? { value: rational( n, d ), next: next + 1 } : null;
}

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
