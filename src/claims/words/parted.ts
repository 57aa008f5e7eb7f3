import { areContrary } from '../../languages/registry';
import { nearer } from './mention';
import type { Mention } from './mention';

/** "59 passed and 2 failed": whether what is said of two parts leaves room for no third. */
export function areParted( a: Mention, b: Mention ): boolean {
	const [ first, second ] = [ a, b ].map( ( mention ) => nearer( mention, -1 ).concat( nearer( mention, 1 ) ) );
	return first.some( ( word ) => second.some( ( other ) => areContrary( a.sentence.passage.lang, word.text, other.text ) ) );
}
