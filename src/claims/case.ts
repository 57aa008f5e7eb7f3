import type { Relation } from '../model';
import { countsTheSame } from './words/around';
import { isNewTo, nextFigure } from './words/known';
import { follows, isBetween } from './words/mention';
import type { Mention } from './words/mention';
import { hasClass } from './words/wording';

/** These may be told of one case. */
const OF_CASES: readonly Relation[] = [ 'rate', 'tally' ];

/** "60 words a minute when not interrupted", "support is 68% when you weigh it": a figure of one case, and not of all that its inputs count. */
export const isOfCase = ( relation: Relation, target: Mention, inputs: readonly Mention[] ): boolean => relation === 'rate' && isRateOfElse( target, inputs ) ||
	OF_CASES.includes( relation ) && target.after.slice( 0, -1 ).some( ( word ) => hasClass( word, [ 'when' ] ) ) && !inputs.some( ( { figure } ) => figure === nextFigure( target ) );

/** "better off than the country with its 17 pupils per teacher", "sales per employee in the industry are $180,000", "£12 per person, or £40 for a family of 4", "not counting bots, that's 12 per editor": the rate of something that is set beside what was told. */
function isRateOfElse( target: Mention, inputs: readonly Mention[] ): boolean {
	const { before, sentence, index, bracket } = target;
	const per = before.findIndex( ( word ) => hasClass( word, [ 'per' ] ) );
	// "à chaque délégué reviennent 42 voix", "na jednu akci připadá 88 lidí": behind what it is per stands its verb, where the figure says what it counts.
	const verbs = inputs.some( ( input ) => countsTheSame( input, target ) ) ? 1 : 0;
	return !bracket && follows( target, 'than', 'versus' ) || per > 0 && before.slice( 0, per - 1 ).filter( isNewTo( target, inputs, before ) ).length > verbs ||
		inputs.some( ( input ) => input.sentence === sentence && ( isBetween( sentence, index, input.index, 'or' ) || isBetween( sentence, input.index, index, 'not' ) ) );
}
