import type { WordItem } from '../../figures/sentence';
import type { WordClass } from '../../languages/language';
import type { Mention } from './mention';
import { isSameNoun } from './noun';
import { ELSEWHERE } from './wording';

/** Words that make a figure that of another time, somebody's aim or another count. */
const OF_ELSE: readonly WordClass[] = [ ...ELSEWHERE, 'versus', 'than' ];

/** "…, 28 hours apiece.", "with 11 people that's €170 per person": a clause that says nothing but the figure, and what it and its inputs count. */
export function isBare( { figure, before, after }: Mention, ...inputs: readonly Mention[] ): boolean {
	const units = inputs.reduce( ( words, input ) => words.concat( input.figure.unitWords ), figure.unitWords );
	// "197명입니다": what is glued to the figure is its ending.
	const isSaid = ( { classes, text, start }: WordItem ): boolean => classes.length ? !OF_ELSE.some( ( name ) => classes.includes( name ) ) : start === figure.end || units.some( ( unit ) => isSameNoun( unit, text ) );
	return before.every( isSaid ) && after.every( isSaid );
}
