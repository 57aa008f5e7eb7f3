import type { WordItem } from '../../figures/sentence';
import type { Figure } from '../../model';
import type { Mention } from './mention';
import { isSameNoun } from './noun';
import { hasClass, isContent } from './wording';

/** Whether a word says something that no sentence of the inputs names, but for the words around the figure itself. */
export function isNewTo( target: Mention, inputs: readonly Mention[], before: readonly WordItem[] ): ( word: WordItem ) => boolean {
	const own = before.concat( target.after );
	const isKnown = ( word: WordItem ): boolean => inputs.some( ( { figure } ) => figure.unitWords.some( ( unit ) => word.text.startsWith( unit ) || isSameNoun( word.text, unit ) ) ) ||
		inputs.concat( target ).some( ( { sentence } ) => sentence.items.some( ( item ) => item.kind === 'word' && !own.includes( item ) && isSameNoun( item.text, word.text ) ) );
	return ( word ) => ( isContent( word ) || word.classes.join() === 'vote' ) && !isKnown( word );
}

export const isJoining = ( words: readonly WordItem[] ): boolean => words.some( ( word ) => hasClass( word, [ 'and', 'or' ] ) );

/** The figure that the words behind a figure lead up to: "than 34", "than last year (34)"; not "34% of the cap and 14 of the 40". */
export function nextFigure( { after, sentence: { items } }: Mention ): Figure | null {
	const at = after.length && !isJoining( after ) ? items.indexOf( after[ after.length - 1 ] ) + 1 : items.length;
	const [ sign, figure ] = items.slice( at, at + 2 );
	const next = figure && sign.kind === 'sign' && '(（'.includes( sign.text ) ? figure : sign;
	return next && next.kind === 'figure' ? next.figure : null;
}
