import type { Mark } from '../marks/mark';
import type { Translation } from '../messages/message';
import type { Finding } from '../model';
import type { Entry, Source, Tallied } from '../session';
import type { Settings } from '../settings/settings';

/** What the gadget gives to its details. They are fetched when they are first asked for, and hold none of its state. */
export interface Host {
	/** The reader's language, or English. */
	readonly translation: Translation;
	readonly settings: Settings;
	/** Takes effect at once; resolves when it is kept. */
	choose( settings: Settings ): Promise<void>;
	/** The finding, with the numbers of its working as the reader writes them. */
	retold( finding: Finding ): Finding;
	/** All findings that the reader wants to hear of, in the order of the page. */
	entries(): readonly Entry[];
	/** The votes whose tally the page states, counted. */
	votes(): readonly Tallied[];
}

/** All that is said of the findings: a popover for each, and a panel for all of them. */
export interface Details {
	togglePopover( mark: Mark, source: Source ): void;
	closePopover(): void;
	openPanel(): void;
	/** Shows what was found or chosen since. */
	update(): void;
}
