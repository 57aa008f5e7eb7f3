import type { WordItem } from '../../figures/sentence';
import { isBetween, leads } from '../words/mention';
import type { Mention } from '../words/mention';
import { isSameNoun } from '../words/noun';
import { ratioOf } from './place';
import type { Place, Ratio } from './place';
import { isContent } from '../words/wording';

/** "57 votes, of which 39 for Ann and 18 for Bob; so Ann has 68.4%": of the parts of one whole the one whose name the clause of the share repeats. */
export function ofPartNamed( { scope: { mentions, sentence }, target, pairs }: Place ): Ratio[] {
	const told = target.bracket ? [] : pairs.filter( ( { whole, end } ) => whole === pairs[ 0 ].whole && end < target.index );
	const concludes = told.length > 1 && ( isBetween( sentence, told[ told.length - 1 ].end, target.index, 'so' ) || leads( target, 'so' ) );
	const named = !concludes ? [] : told.filter( ( { part } ) => mentions.some( ( mention ) => mention.figure === part && sharesName( mention, target ) ) );
	return named.length === 1 ? [ ratioOf( named[ 0 ] ) ] : [];
}

const sharesName = ( part: Mention, { before, after }: Mention ): boolean => {
	const names = upToAnd( part.after ).length ? upToAnd( part.after ) : upToAnd( part.before );
	return before.concat( after ).some( ( word ) => isContent( word ) && names.some( ( { text } ) => isSameNoun( text, word.text ) ) );
};

/** "39 for Ann and", "and Bob 18": the names of a part, which those of its neighbours follow behind "and". */
function upToAnd( words: readonly WordItem[] ): readonly WordItem[] {
	const and = words.findIndex( ( { classes } ) => classes.includes( 'and' ) );
	return words.slice( 0, and < 0 ? words.length : and ).filter( isContent );
}
