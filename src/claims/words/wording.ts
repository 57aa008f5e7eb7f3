import type { WordItem } from '../../figures/sentence';
import type { WordClass } from '../../languages/language';

/** Words that make a figure somebody's aim, or that of another time. */
export const ELSEWHERE: readonly WordClass[] = [ 'target', 'say', 'not', 'before', 'now', 'suppose' ];
/** Behind these a figure's own base is named: "52% of all uploads", "11 fewer than in Spain". */
export const BASES: readonly WordClass[] = [ 'of', 'than', 'versus' ];
/** Behind a figure these make it that of any such thing: "a rate of 20% is the average", "was needed". */
export const USUAL: readonly WordClass[] = [ 'target', 'threshold', 'before', 'suppose', 'average' ];
/** Words that name a side of a vote. */
export const SIDES: readonly WordClass[] = [ 'support', 'oppose', 'neutral' ];

export const hasClass = ( { classes }: WordItem, names: readonly WordClass[] ): boolean => names.some( ( name ) => classes.includes( name ) );
/** A word of no class names something, and so does what labels are made of. */
export const isContent = ( { classes }: WordItem ): boolean => !classes.length || classes.includes( 'label' ) || classes.includes( 'reached' ) || classes.includes( 'catchall' ) && classes.length === 1;

/** The words behind a figure that still say what it is of: "a jump of 52% (that surprised the mayor)", "a return of 84% (is nothing to be ashamed of)". */
export function saidOf( after: readonly WordItem[] ): readonly WordItem[] {
	const end = after.findIndex( ( word ) => hasClass( word, [ 'beside', 'equals', 'ask', 'and' ] ) );
	return end < 0 ? after : after.slice( 0, end );
}
