import type { Scope } from '../../inputs/scope';
import type { Expression, Figure } from '../../model';
import { leaf } from '../expression';
import type { Mention } from '../words/mention';
import type { Part } from '../words/pairs';
import type { Sibling } from './siblings';
import { isSmaller } from './whole';

/** A share where it stands. */
export interface Place {
	readonly scope: Scope;
	/** Place among the mentions of the sentence. */
	readonly at: number;
	readonly target: Mention;
	/** The count that it is the share of the whole for, if its place tells ("945 (41.4%)"). */
	readonly own: Mention | null;
	/** The pairs of the sentence whose share it may be, in order. */
	readonly pairs: readonly Part[];
	/** The counts of the sentence that have a share of their own. */
	readonly siblings: readonly Sibling[];
}

export type Ratio = readonly [ part: Expression, whole: Expression ];
export type Source = ( place: Place ) => readonly Ratio[];

export const ratioOf = ( { part, whole }: { part: Figure; whole: Figure } ): Ratio => [ leaf( part ), leaf( whole ) ];
export const outOf = ( part: Figure, ...wholes: readonly Figure[] ): Ratio[] => wholes.filter( ( whole ) => isSmaller( part, whole ) ).map( ( whole ) => ratioOf( { part, whole } ) );
