import { plainOf } from './notation';
import { isDash, isGlued, isNumber, isSign, isWord } from './source';
import type { Source } from './source';

/** A number written with a power of ten: its factor, and the token behind it. */
export interface Power {
	readonly exponent: number;
	readonly next: number;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "× 10^7" and "x10⁷" behind the token before `at`, or null. */
export function powerBehind( source: Source, at: number ): Power | null {
	const isTimes = isSign( source, at, '×·*' ) || source.words[ at ] === 'x';
	return isTimes && source.words[ at + 1 ] === '10' ? exponentAt( source, at + 2 ) : null;
}

/** "^7", "^-7" or "⁷" glued to the 10 before `at`, or null. */
export function exponentAt( source: Source, at: number ): Power | null {
	if ( !isGlued( source, at ) ) {
		return null;
	}
	if ( isSign( source, at, '^' ) ) {
		const minus = isDash( source.words[ at + 1 ] ) ? 1 : 0;
		const digits = isNumber( source, at + 1 + minus ) ? plainOf( source.words[ at + 1 + minus ] ) : '';
		return /^\d{1,2}$/.test( digits ) ? { exponent: minus ? -Number( digits ) : Number( digits ), next: at + 2 + minus } : null;
	}
	const raised = isWord( source, at ) || isSign( source, at, SUPERSCRIPTS ) ? Array.from( source.words[ at ], ( sign ) => SUPERSCRIPTS.indexOf( sign ) ) : [];
	return raised.length && raised.length < 3 && !raised.includes( -1 ) ? { exponent: Number( raised.join( '' ) ), next: at + 1 } : null;
}
