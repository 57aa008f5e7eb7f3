import { isZero } from '../../judge/rational';
import type { Figure } from '../../model';
import { followsClosely, isCount, isLimit, isSpan, owns } from './mention';
import type { Mention } from './mention';

/** The counts among some mentions that a figure is not worked out from: they may take part in it all the same. Numbers in words count beside others in words. */
export const countedElse = ( mentions: readonly Mention[], inputs: readonly Figure[] ): Mention[] =>
	mentions.filter( ( mention ) => isCount( mention ) && !isSpan( mention ) && !isLimit( mention ) && !followsClosely( mention, 'label' ) && !( mention.figure.inWords && inputs.every( ( { inWords } ) => !inWords ) ) && !isZero( mention.figure.value ) && !inputs.includes( mention.figure ) );

/** Whether a count is told to be a part, or what is left, of another one: "8 of the other 20". */
export const isOfParts = ( mention: Mention ): boolean => isCount( mention ) && owns( mention, 'rest', 'them' );
