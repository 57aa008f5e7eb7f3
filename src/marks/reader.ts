import type { Discussion, Span } from '../model';
import type { Words } from '../messages/message';
import type { Settings } from '../settings/settings';

/** The person in front of the page: the words to use, and what was chosen. */
export interface Reader {
	readonly words: Words;
	readonly settings: Settings;
	/** Takes effect at once; resolves when it is kept. */
	choose( settings: Settings ): Promise<void>;
}

/** A text that was read, and the way back to its nodes. */
export interface Source {
	readonly discussion: Discussion;
	rangeOf( span: Span ): Range | null;
}
