import type { Comment, Passage } from '../model';

/** A passage while the page is being read: its comment and its spans come to light later. */
export type Draft = { -readonly [ Key in keyof Passage ]: Passage[ Key ] };

/** The comments of a page as their signatures turn up. */
export interface Thread {
	readonly comments: Comment[];
	/** Keeps a passage for the comment whose signature is still to come. */
	wait( passage: Draft ): void;
	/** A heading: nothing before it belongs to what follows. */
	startSection( title: string ): void;
	/** A signature: all that has waited belongs to its comment. */
	close( author: string, timestamp: string, level: number ): Comment;
}

export function createThread(): Thread {
	const comments: Comment[] = [];
	let section: string | null = null;
	let waiting: Draft[] = [];
	// The comments that can still be answered, by level.
	let open: ( Comment | null )[] = [];
	return {
		comments,
		wait( passage ) {
			waiting.push( passage );
		},
		startSection( title ) {
			section = title;
			waiting = [];
			open = [];
		},
		close( author, timestamp, level ) {
			// Who skips a level answers the last comment above.
			while ( open.length < level - 1 ) {
				open.push( open[ open.length - 1 ] || null );
			}
			const comment: Comment = { author, timestamp, level, section, parent: open[ level - 2 ] || null };
			open.length = level - 1;
			open.push( comment );
			comments.push( comment );
			for ( const passage of waiting ) {
				passage.comment = comment;
			}
			waiting = [];
			return comment;
		}
	};
}
