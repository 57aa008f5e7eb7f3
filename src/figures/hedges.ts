import type { Hedge } from '../model';
import type { Item } from './sentence';
import type { WordClass } from '../languages/language';

const HEDGES: readonly Hedge[] = [ 'about', 'nearly', 'over', 'under' ];
const HEDGE_SIGNS: Readonly<Record<string, Hedge>> = { '~': 'about', '∼': 'about', '～': 'about', '≈': 'about', '≃': 'about', '>': 'over', '≥': 'over', '<': 'under', '≤': 'under' };
/** So many items before a figure may stand between it and its hedge: "about the same 40", "ca. 500". */
const REACH = 2;

export const hedgeOf = ( classes: readonly WordClass[] ): Hedge | undefined =>
	classes.length ? HEDGES.find( ( name ) => classes.includes( name ) ) : undefined;

/** The hedge that stands before the figure to come, and where it begins. */
export function hedgeBefore( items: readonly Item[] ): { hedge: Hedge; start: number } | null {
	let words = 0;
	for ( let i = items.length - 1; i >= 0 && words < REACH; i-- ) {
		const item = items[ i ];
		const hedge = item.kind === 'sign' ? HEDGE_SIGNS[ item.text ] : item.kind === 'word' ? hedgeOf( item.classes ) : undefined;
		if ( hedge && !isReached( items, i ) ) {
			return { hedge, start: item.start };
		}
		const isDot = item.kind === 'sign' && item.text === '.';
		if ( !isDot && ( item.kind !== 'word' || !item.classes.includes( 'function' ) ) ) {
			return null;
		}
		words += isDot ? 0 : 1;
	}
	return null;
}

/** "z 945 edycji do 722": a word that may be "up to" leads to the new value of a change. */
function isReached( items: readonly Item[], at: number ): boolean {
	const is = ( item: Item | undefined, name: WordClass ): boolean => !!item && item.kind === 'word' && item.classes.includes( name );
	const old = is( items[ at ], 'to' ) ? items.slice( 0, at ).map( ( { kind } ) => kind ).lastIndexOf( 'figure' ) : -1;
	return old > 0 && is( items[ old - 1 ], 'from' ) && items.slice( old + 1, at ).every( ( { kind } ) => kind === 'word' );
}
