import { plainOf } from './notation';
import { isDash, isGlued, isNumber, isSign } from './source';
import type { Source } from './source';

/** A number written with a power of ten: its factor, and the token behind it. */
export interface Power {
	readonly exponent: number;
	readonly next: number;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED = new RegExp( `^[${ SUPERSCRIPTS }]+$` );

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
	// Two tokens in 10¹²: of the raised digits ¹ is a sign, the others are letters.
	let raised = '';
	let next = at;
	while ( isGlued( source, next ) && RAISED.test( source.words[ next ] ) ) {
		raised += source.words[ next ].replace( /./g, ( sign ) => String( SUPERSCRIPTS.indexOf( sign ) ) );
		next++;
	}
	return raised && raised.length < 3 ? { exponent: Number( raised ), next } : null;
}
