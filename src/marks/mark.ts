import type { Finding } from '../model';
import type { Words } from '../messages/message';
import type { ShortKey } from '../messages/short';
import type { Marked } from '../settings/settings';
import { element, isolate } from './element';
import { paint, unpaint } from './highlight';
import { icon } from './icon';
import { keepInPlace, release } from './place';
import type { Placed } from './place';
import { runEnd } from './runEnd';

/** A finding as it shows in the text. */
export interface Mark {
	readonly finding: Finding;
	readonly verdict: Marked;
	readonly range: Range;
	/** The button after the figure, or null where the figure is only underlined. */
	readonly badge: HTMLButtonElement | null;
}

/** What is marked, and how to take it away again. */
export interface Marks {
	readonly list: readonly Mark[];
	remove(): void;
}

export interface ToMark {
	readonly finding: Finding;
	readonly range: Range;
	readonly hasBadge: boolean;
}

/**
 * Marks findings in the text, and touches no text: an underline is painted, and a badge stands in an anchor without
 * any extent at the end of the line or paragraph of its figure, so that it is met there by keyboard and by ear, scrolls
 * with its table and folds with its section. It is out of the flow, so nothing moves.
 */
export function mark( root: Element, toMark: readonly ToMark[], words: Words<ShortKey>, onPress: ( mark: Mark ) => void ): Marks {
	const anchors: HTMLElement[] = [];
	const badges: Placed[] = [];
	const list: Mark[] = [];
	const marks: Marks = {
		list,
		remove() {
			release( badges, root );
			anchors.forEach( ( anchor ) => anchor.remove() );
			list.forEach( ( { verdict, range } ) => unpaint( verdict, [ range ] ) );
		}
	};
	try {
		// All of the layout is asked for before any of it changes.
		const ends = toMark.map( ( { range } ) => runEnd( range.endContainer, root ) );
		toMark.forEach( ( { finding, range, hasBadge }, i ) => {
			const verdict = finding.verdict as Marked;
			const badge = hasBadge ? badgeOf( finding.claim.figure.text, verdict, words ) : null;
			const made: Mark = { finding, verdict, range, badge };
			if ( badge ) {
				badge.addEventListener( 'click', () => onPress( made ) );
				const anchor = element( 'span', 'anchor', badge );
				anchor.classList.add( 'noprint' );
				ends[ i ].parent.insertBefore( anchor, ends[ i ].next );
				anchors.push( anchor );
				badges.push( { element: badge, range, x: 0, y: 0 } );
			}
			list.push( made );
			paint( verdict, [ range ] );
		} );
		keepInPlace( badges, root );
	} catch ( error ) {
		// Nobody else could take away what is marked by now.
		marks.remove();
		throw error;
	}
	return marks;
}

function badgeOf( figure: string, verdict: Marked, { message, lang, dir }: Words<ShortKey> ): HTMLButtonElement {
	const badge = element( 'button', 'badge', icon( verdict ) );
	badge.type = 'button';
	badge.lang = lang;
	badge.setAttribute( 'aria-label', message( 'badge', isolate( figure, dir ), message( verdict ) ) );
	badge.setAttribute( 'aria-haspopup', 'dialog' );
	badge.setAttribute( 'aria-expanded', 'false' );
	return badge;
}
