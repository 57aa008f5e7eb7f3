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
		if ( hedge ) {
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
