import type { Hedge } from '../model';
import type { Item } from './sentence';
import type { WordClass } from '../languages/language';

const HEDGES: readonly Hedge[] = [ 'about', 'nearly', 'over', 'under' ];
const HEDGE_SIGNS: Readonly<Record<string, Hedge>> = { '~': 'about', '∼': 'about', '～': 'about', '≈': 'about', '≃': 'about', '>': 'over', '≥': 'over', '<': 'under', '≤': 'under' };
/** So many items before a figure may stand between it and its hedge: "about the same 40", "ca. 500". */
const REACH = 2;

export const hedgeOf = ( classes: readonly WordClass[] ): Hedge | undefined =>
	HEDGES.find( ( name ) => classes.includes( name ) );

/** The hedge that stands before the figure to come, and where it begins. */
export function hedgeBefore( items: readonly Item[] ): { hedge: Hedge; start: number } | null {
	const last = items[ items.length - 1 ];
	const end = last && last.kind === 'sign' && last.text === '.' ? items.length - 1 : items.length;
	for ( let i = end - 1; i >= 0 && i >= end - REACH; i-- ) {
		const item = items[ i ];
		const hedge = item.kind === 'sign' ? HEDGE_SIGNS[ item.text ] : item.kind === 'word' ? hedgeOf( item.classes ) : undefined;
		if ( hedge && !isReached( items, i ) ) {
			return { hedge, start: item.start };
		}
		if ( item.kind !== 'word' || !item.classes.includes( 'function' ) ) {
			return null;
		}
	}
	return null;
}

/** "z 945 edycji do 722": a word that may be "up to" leads to the new value of a change. */
function isReached( items: readonly Item[], at: number ): boolean {
	const is = ( item: Item | undefined, name: WordClass ): boolean => !!item && item.kind === 'word' && item.classes.includes( name );
	const old = items.map( ( { kind } ) => kind ).lastIndexOf( 'figure' );
	return is( items[ at ], 'to' ) && is( items[ old - 1 ], 'from' ) && items.slice( old + 1, at ).every( ( { kind } ) => kind === 'word' );
}
