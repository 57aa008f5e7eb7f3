import { rational } from '../judge/rational';
import type { Rational } from '../model';

const DIGITS = '〇一二三四五六七八九';

/** Whether a word is one of the characters of such numbers: each stands as a word of its own. */
export const isHan = ( word: string ): boolean => ( DIGITS + '零两十百' ).includes( word );

/** Numbers of Chinese prose below a thousand, from a word on: 四十, 三十六, 百, 一百零五. Each character is a word. */
export function hanAt( words: readonly string[], at: number ): { value: Rational; next: number } | null {
	let next = at;
	let sum = 0;
	let digit = 0;
	for ( ; words[ next ]; next++ ) {
		const place = words[ next ] === '零' ? 0 : words[ next ] === '两' ? 2 : DIGITS.indexOf( words[ next ] );
		const unit = words[ next ] === '十' ? 10 : words[ next ] === '百' ? 100 : 0;
		if ( place < 0 && !unit ) {
			break;
		}
		sum += ( digit || 1 ) * unit;
		digit = unit ? 0 : place;
	}
	return next > at ? { value: rational( sum + digit ), next } : null;
}
