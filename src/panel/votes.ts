import { button, element } from '../marks/element';
import type { Words } from '../messages/message';
import type { Tallied } from '../session';
import { textOf } from './describe';
import { reveal } from './reveal';

/** A line for each side of a vote whose tally the page states: how many entries stand there, and what it says. No verdict. */
export function listVotes( votes: readonly Tallied[], { message }: Words ): HTMLElement {
	return element( 'div', 'votes', ...votes.filter( ( { count } ) => count.stated ).map( ( { count: { heading, counted, stated }, source } ) =>
		element( 'p', 'source', button( 'link', message( 'votes', textOf( source.discussion, heading ), counted, stated ? stated.text : '' ), () => reveal( source.rangeOf( heading ) ) ) ) ) );
}
