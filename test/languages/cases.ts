import type { Relation, Verdict } from '../../src/model';

/** A claim that must be found: the figure as printed, its relation, the verdict. */
export type Expected = readonly [ figure: string, relation: Relation, verdict: Verdict ];

/** Sentences of one language. A line feed parts the comments of a thread, each signed. */
export interface Cases {
	/** What must be found; beyond it, nothing may be found at fault. */
	readonly claims: readonly ( readonly [ text: string, expected: readonly Expected[] ] )[];
	/** Sentences with nothing at fault. */
	readonly traps: readonly string[];
	/** What is not found yet, and why. */
	readonly pending?: readonly ( readonly [ text: string, expected: readonly Expected[], reason: string ] )[];
}
