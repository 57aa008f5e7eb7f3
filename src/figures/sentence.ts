import type { WordClass } from '../languages/language';
import type { Figure, Passage, Rational, Span } from '../model';

/** A sentence as the claims see it: figures, words by class, and signs. */
export interface Sentence extends Span {
	readonly passage: Passage;
	readonly items: readonly Item[];
	/** The figures among the items, in order. */
	readonly figures: readonly Figure[];
}

export type Item = FigureItem | WordItem | SignItem;

export interface FigureItem extends Span {
	readonly kind: 'figure';
	readonly figure: Figure;
}

export interface WordItem extends Span {
	readonly kind: 'word';
	/** Lower case. */
	readonly text: string;
	readonly classes: readonly WordClass[];
	/** It belongs to the figure before it ("400 से", "894,243명보다"), never to the one behind. */
	readonly postposed: boolean;
	/** Days of the period that it names, or null. */
	readonly days: Rational | null;
}

export interface SignItem extends Span {
	readonly kind: 'sign';
	/** "#" for a number that is no figure. */
	readonly text: string;
	/** Days of the year that such a number names ("in 2017"). */
	readonly days?: Rational;
}
