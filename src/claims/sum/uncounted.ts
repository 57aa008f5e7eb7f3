import type { Item } from '../../figures/sentence';
import type { WordClass } from '../../languages/language';
import type { Mention } from '../words/mention';
import { counts } from '../words/noun';
import { hasClass } from '../words/wording';

/** So many words may name the one behind the list. */
const LONGEST_NAME = 3;

const JOINS: readonly WordClass[] = [ 'and', 'plus' ];

/** Whether a list names one more without a number: "5 from France, 3 from Italy and me: 9 in total", "a blue one, 6 red ones and 12 green ones, 19 in all". */
export function namesOneMore( addends: readonly Mention[], target: Mention ): boolean {
	const [ first ] = addends;
	const last = addends[ addends.length - 1 ];
	const end = last.sentence === target.sentence ? target.index : last.sentence.items.length;
	return last.figure.end <= target.figure.start && ( isNamedBehind( last.sentence.items.slice( last.index + 1, end ) ) || isNamedBefore( first.sentence.items.slice( 0, first.index ), target ) );
}

/** "… and me:", "… plus the organiser," */
function isNamedBehind( items: readonly Item[] ): boolean {
	const join = items.findIndex( ( item ) => item.kind === 'word' && hasClass( item, JOINS ) );
	const length = items.slice( join + 1 ).findIndex( ( { kind } ) => kind !== 'word' );
	return join >= 0 && length > 0 && length <= LONGEST_NAME;
}

/** "a blue hexagon": one of what the total counts. */
function isNamedBefore( items: readonly Item[], { figure }: Mention ): boolean {
	const article = items.findIndex( ( item ) => item.kind === 'word' && hasClass( item, [ 'article' ] ) );
	return article >= 0 && items.slice( article + 1, article + 1 + LONGEST_NAME ).some( ( item ) => item.kind === 'word' && counts( figure, item.text ) );
}
