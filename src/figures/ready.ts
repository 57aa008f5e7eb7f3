import { lexiconOf } from '../languages/registry';
import { formatOf } from './formats';

/**
 * What puts the words of a language in order, step by step, as the first passage would have to do at once: it takes as
 * long as to read some hundred. The magnitudes of other languages are asked for by any word that is none of this one.
 */
export const READYING: readonly ( ( lang: string ) => unknown )[] = [ lexiconOf, ( lang: string ): unknown => formatOf( lang ).magnitude( '' ) ];
