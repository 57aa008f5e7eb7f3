import { button, element } from '../marks/element';
import type { Words } from '../messages/message';

/** A dialog beside the page, which goes on being used meanwhile. */
export interface Box {
	readonly element: HTMLElement;
	/** Its heading, still empty. */
	readonly title: HTMLElement;
}

/** Makes a dialog that its button and Escape close. */
export function box( id: string, { message, lang, dir }: Words, onClose: () => void ): Box {
	const title = element( 'h2', 'title' );
	const close = button( 'close', '', onClose );
	const made = element( 'div', 'box', element( 'div', 'head', title, close ) );
	title.id = `${ id }-title`;
	close.setAttribute( 'aria-label', message( 'close' ) );
	made.classList.add( id, 'noprint' );
	made.id = id;
	made.lang = lang;
	made.dir = dir;
	made.tabIndex = -1;
	made.setAttribute( 'role', 'dialog' );
	made.setAttribute( 'aria-labelledby', title.id );
	made.addEventListener( 'keydown', ( event ) => {
		if ( event.key === 'Escape' ) {
			event.stopPropagation();
			onClose();
		}
	} );
	return { element: made, title };
}
