import { compare } from '../../judge/rational';
import { isByHowMuch } from '../words/comparison';
import { isReached } from '../words/direction';
import { follows, followsClosely, isAmong, isBetween, isCount, isSignBetween, leads, nearer, REACH } from '../words/mention';
import type { Mention } from '../words/mention';
import { hasSameUnit } from '../words/noun';

/** "grew by 6,300 to 132,300, an increase of 5%": two figures before it stands what was added, then what was reached. */
export function isBehindByTo( mentions: readonly Mention[], at: number ): boolean {
	const [ increment, reached ] = mentions.slice( Math.max( 0, at - 2 ), at );
	return !!reached && isCount( increment ) && isCount( reached ) && ( follows( reached, 'to' ) && ( isIncrement( increment ) || isByTo( increment ) ) || isPutBetween( increment, reached ) );
}

/** "6 more", "up 6", "+6"; not "up from 6" or "up to 6". */
export const isIncrement = ( mention: Mention ): boolean => !!mention.figure.sign || isByHowMuch( mention ) || follows( mention, 'up', 'down', 'more', 'less' ) && !follows( mention, 'to', 'from', 'versus' ) && !isReached( mention ) || isAmong( nearer( mention, 1 ), REACH, [ 'more', 'less' ] );

/** "вырос на 4800 до 36 800": the word that may be "to" says by how much, where another one follows. */
const isByTo = ( increment: Mention ): boolean => followsClosely( increment, 'to' ) && follows( increment, 'up', 'down' ) && !follows( increment, 'from' );

/** 4,800ドル増えて36,800ドルとなり: the verb stands between them, and nothing that makes the first one what it started from. */
function isPutBetween( increment: Mention, reached: Mention ): boolean {
	const { sentence, index } = increment;
	return isBetween( sentence, index, reached.index, 'up', 'down' ) && !isBetween( sentence, index, reached.index, 'and', 'from', 'than', 'versus' ) && !follows( increment, 'from', 'to', 'up', 'down' ) && !leads( increment, 'from', 'than', 'versus' ) &&
		!isSignBetween( sentence, index, reached.index, ',;、，،；:' ) && hasSameUnit( increment.figure, reached.figure ) && ( !!increment.figure.unit || !!increment.figure.currency ) && compare( increment.figure.value, reached.figure.value ) < 0;
}
