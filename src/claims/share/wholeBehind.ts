import { previousMentions } from '../../inputs/scope';
import type { WordClass } from '../../languages/language';
import { hasCue, isCount, leads } from '../words/mention';
import type { Mention } from '../words/mention';
import { outOf } from './place';
import type { Place, Ratio } from './place';
import { BRACKET_REACH } from './whole';
import { hasClass } from '../words/wording';

/** All that may stand between a comma or bracket and a share that is set off by it. */
const LEADING: readonly WordClass[] = [ 'or', 'so', 'only', 'about', 'nearly', 'over', 'under' ];
/** Behind these another thing is counted: "40% of them and 1,600 more", "40% of what it was in 1,600 cases". */
const OTHERS: readonly WordClass[] = [ 'and', 'or', 'equals', 'ask', 'in', 'than', 'versus', 'from', 'to', 'more', 'less', 'per', 'beside' ];
/** "40% of the 20 guests were Danes": what goes on behind the whole says more of the share. */
const GOING_ON: readonly WordClass[] = [ 'equals' ];
/** So many words may stand between "of" and the whole. */
const OF_REACH = 6;

/** "One donor gave $1.5 million, 60% of the $2.5 million raised.", "400 had none (25% of 1,600)": the share between its part and the whole, and nothing else is said. */
export function ofWholeBehind( place: Place ): Ratio[] {
	const { scope: { mentions }, at, target } = place;
	const [ part, whole ] = [ mentions[ at - 1 ], mentions[ at + 1 ] ];
	return part && whole && part.figure.kind === 'count' && target.index - part.index <= BRACKET_REACH && isSetOff( target ) ? ofWholeNamed( place ) : [];
}

/** "With $64,000, travel takes 40% of the $160,000", "We spent $64,000 on travel." / "That is 40% of our budget of $160,000.": the only two counts. */
export function ofWholeNamed( { scope, at, target }: Place ): Ratio[] {
	const [ whole, more ] = scope.mentions.slice( at + 1 );
	const told = at > 0 ? scope.mentions.slice( 0, at ).filter( ( { figure } ) => !figure.inWords ) : hasCue( target, 'so', 'equals' ) ? previousMentions( scope ) : [];
	// "half of last year's 620", "half of the 252 of the year before": so many times as many.
	const isOfThen = target.figure.kind === 'fraction' && ( leads( target, 'before' ) || !!whole && leads( whole, 'before' ) );
	return whole && !more && !isOfThen && told.length === 1 && [ told[ 0 ], whole ].every( isCount ) && isOfCount( target, whole ) && !whole.after.some( ( word ) => hasClass( word, GOING_ON ) ) ? outOf( told[ 0 ].figure, whole.figure ) : [];
}

/** Behind a comma or in a bracket of its own, "or" and hedges apart. */
function isSetOff( { before, index, sentence: { items } }: Mention ): boolean {
	const sign = items[ index - 1 - before.length ];
	return !!sign && sign.kind === 'sign' && before.every( ( word ) => hasClass( word, LEADING ) );
}

/** "40% of 1,600", "40% of our budget of $1,600", "40% of the town's 1,600 voters", "40% of last year's count (1,600)": nothing but words that say of what. */
function isOfCount( { index, bracket, sentence: { items } }: Mention, whole: Mention ): boolean {
	const end = whole.bracket === bracket ? whole.index : whole.index - 1;
	const [ of, ...rest ] = items.slice( index + 1, end );
	return !!of && of.kind === 'word' && hasClass( of, [ 'of' ] ) && rest.length < OF_REACH && rest.every( ( item ) => item.kind === 'word' ? hasClass( item, [ 'of' ] ) || !hasClass( item, OTHERS ) : item.kind === 'sign' && item.text === '#' );
}
