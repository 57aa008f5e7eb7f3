import type { WordItem } from '../figures/sentence';
import type { WordClass } from '../languages/language';

/** Words that make a figure somebody's aim, or that of another time. */
export const ELSEWHERE: readonly WordClass[] = [ 'target', 'say', 'not', 'before', 'now', 'suppose' ];
/** Behind these a figure's own base is named: "52% of all uploads", "11 fewer than in Spain". */
export const BASES: readonly WordClass[] = [ 'of', 'than', 'versus' ];
/** Words that name a side of a vote. */
export const SIDES: readonly WordClass[] = [ 'support', 'oppose', 'neutral' ];

export const hasClass = ( { classes }: WordItem, names: readonly WordClass[] ): boolean => names.some( ( name ) => classes.includes( name ) );
/** A word of no class names something, and so does what labels are made of. */
export const isContent = ( { classes }: WordItem ): boolean => !classes.length || classes.includes( 'label' ) || classes.includes( 'reached' ) || classes.includes( 'catchall' ) && classes.length === 1;
