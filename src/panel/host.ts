import type { Reader } from '../marks/reader';
import type { Entry } from '../session';

/** What the gadget gives to the panel, which is fetched when it is first asked for and holds no state of the gadget's. */
export interface Host {
	readonly reader: Reader;
	/** All findings that the reader wants to hear of, in the order of the page. */
	entries(): readonly Entry[];
	closePopover(): void;
}

/** The list of all claims. */
export interface Panel {
	open(): void;
	/** Shows what was found or chosen since. */
	update(): void;
}
