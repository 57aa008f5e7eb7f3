import type { Item } from '../../figures/sentence';
import type { WordClass } from '../../languages/language';
import { owns, isCount, isSpan, leadsClosely } from '../words/mention';
import type { Mention } from '../words/mention';
import { hasClass } from '../words/wording';

/** What may lead from a share to the count that it is: "namely 240", "or 240", "some 240". */
const LEADING: readonly WordClass[] = [ 'so', 'or', 'about', 'only', 'nearly', 'over', 'under' ];
const OPENING = ',，،、–—(（[';
const CLOSING = ',，،、–—)）]';

/** Whether a share may be of it. */
export const isWhole = ( mention: Mention ): boolean => isCount( mention ) && !isSpan( mention ) && !mention.figure.inWords && !owns( mention, 'average', 'apiece' );

/** Between two marks, the first one right before it, as what a share comes to: not "190 of them women", nor what ends the sentence. */
export function isApposed( part: Mention ): boolean {
	const { after, index, sentence: { items } } = part;
	return isSetOff( part ) && isSign( items[ after.length ? items.indexOf( after[ after.length - 1 ] ) + 1 : index + 1 ], CLOSING );
}

/** 4分の1、つまり365本は: the first of the marks alone, where a word says that it is the same. */
export const isSaidAgain = ( part: Mention ): boolean => isSetOff( part ) && part.before.length > 0 && part.after.length > 1 && hasClass( part.before[ 0 ], [ 'so' ] );

const isSetOff = ( part: Mention ): boolean => isCount( part ) && !isSpan( part ) && !leadsClosely( part, 'them' ) && part.before.every( ( word ) => hasClass( word, LEADING ) ) && isSign( part.sentence.items[ part.index - 1 - part.before.length ], OPENING );

const isSign = ( item: Item | undefined, signs: string ): boolean => !!item && item.kind === 'sign' && signs.includes( item.text );
