import { arePair } from '../../languages/registry';
import { nearer } from './mention';
import type { Mention } from './mention';

/** "59 passed and 2 failed": whether what is said of two parts leaves room for no third. */
export const areParted = ( a: Mention, b: Mention ): boolean => areTold( a, b, 'contraries' );

/** "32,217 adults and 2,894 children": whether two parts are all there are, of people. */
export const areHalves = ( a: Mention, b: Mention ): boolean => areTold( a, b, 'halves' ) || areParted( a, b );

function areTold( a: Mention, b: Mention, list: 'contraries' | 'halves' ): boolean {
	const [ first, second ] = [ a, b ].map( ( mention ) => nearer( mention, -1 ).concat( nearer( mention, 1 ) ) );
	return first.some( ( word ) => second.some( ( other ) => arePair( a.sentence.passage.lang, list, word.text, other.text ) ) );
}
