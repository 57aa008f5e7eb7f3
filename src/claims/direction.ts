import { follows, followsClosely, leads, leadsClosely, leadsOwn } from './mention';
import type { Mention } from './mention';

export type Direction = 'up' | 'down' | null;

/** Whether the words around a figure call it a change rather than a share. */
export function isChange( mention: Mention ): boolean {
	return !!mention.figure.sign || follows( mention, 'up', 'down', 'difference' ) || leadsClosely( mention, 'up', 'down', 'more', 'less', 'difference' ) ||
		mention.figure.kind === 'points';
}

/** Which way a change is said to go; the nearest word decides. */
export function directionOf( mention: Mention ): Direction {
	const { before, after } = mention;
	for ( let i = 0; i < Math.max( before.length, 2 ); i++ ) {
		for ( const word of [ before[ i ], i < 3 ? after[ i ] : undefined ] ) {
			if ( word && ( word.classes.includes( 'down' ) || word.classes.includes( 'less' ) ) ) {
				return 'down';
			}
			if ( word && ( word.classes.includes( 'up' ) || word.classes.includes( 'more' ) ) ) {
				return 'up';
			}
		}
	}
	return null;
}

/** Whether the words around a count call it a difference rather than a value. */
export function isDifference( target: Mention ): boolean {
	const [ word ] = target.before;
	return followsClosely( target, 'up', 'down' ) && !follows( target, 'to', 'from' ) && !word.classes.includes( 'and' ) || leadsClosely( target, 'more', 'less' ) || leads( target, 'difference' ) ||
		follows( target, 'difference' ) && !isFirstOfTwo( target ) || follows( target, 'more', 'less' ) ||
		leadsOwn( target, 'up', 'down' ) && !follows( target, 'from', 'to' ) && !isReached( target ) && !leadsClosely( target, 'oppose' );
}

/** "the difference between 1,310 and 1,145": one of the values. */
function isFirstOfTwo( { sentence: { items }, after }: Mention ): boolean {
	const last = after[ after.length - 1 ];
	const next = last && items[ items.indexOf( last ) + 1 ];
	return !!next && next.kind === 'figure' && last.classes.includes( 'and' );
}

/** "240'tan 276'ya çıktı": the ending makes it the value that was reached. */
const isReached = ( { after: [ word ] }: Mention ): boolean => !!word && !!word.postposed && word.classes.includes( 'to' );
