import type { Relation, Verdict } from '../../../src/model';

/** A claim that must be found: its figure, relation and verdict; behind a fault, the value that it should have. */
export type Told = readonly [ figure: string, relation: Relation, verdict: Verdict, expected?: string | null ];

/** What is said: one text, or a thread in which each comment answers the one before. */
export type Said = string | readonly string[];

/** What is said and all that must be found in it, in the order of the text. */
export type Example = readonly [ said: Said, claims: readonly Told[] ];

/** An example that still fails, and why. */
export type Pending = readonly [ said: Said, claims: readonly Told[], reason: string ];

export interface Corpus {
	readonly examples: readonly Example[];
	/** Asserted to fail, so that whoever mends one notices. */
	readonly pending: readonly Pending[];
}
