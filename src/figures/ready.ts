import { readying } from '../languages/registry';
import { formatOf } from './formats';

/**
 * Puts the words of a language in order, step by step, as the first passage would have to do at once. The magnitudes of
 * other languages are asked for by any word that is none of this one.
 */
export function* ready( lang: string ): Generator<undefined, void> {
	yield* readying( lang );
	formatOf( lang ).magnitude( '' );
	yield;
}
