import { button, element, isolated, working } from '../marks/element';
import { icon } from '../marks/icon';
import type { Words } from '../messages/message';
import type { Passage } from '../model';
import type { Entry } from '../session';
import { unhide } from '../settings/settings';
import { describe, textOf } from './describe';
import type { Host } from './host';
import { drawInputs } from './sum';

/** The entries by section, the current one with all that is said of it. */
export function listEntries( entries: readonly Entry[], current: string, host: Host, words: Words, goTo: ( entry: Entry ) => void ): HTMLElement {
	const made = element( 'div', '' );
	let list: HTMLElement | null = null;
	entries.forEach( ( entry, i ) => {
		const before = entries[ i - 1 ];
		if ( !list || before.source !== entry.source || sectionOf( before ) !== sectionOf( entry ) ) {
			list = element( 'ul', 'entries' );
			made.append( element( 'h3', '', isolated( headingOf( entry ) || words.message( 'no-section' ) ) ), list );
		}
		list.append( row( entry, entry.hash === current, host, words, goTo ) );
	} );
	return made;
}

const sectionOf = ( { finding }: Entry ): number => finding.claim.figure.passage.section;

function headingOf( entry: Entry ): string {
	const { discussion } = entry.source;
	const isHeading = ( passage: Passage ): boolean => passage.kind === 'heading' && passage.section === sectionOf( entry );
	const heading = discussion.passages.filter( isHeading )[ 0 ];
	if ( !heading ) {
		return '';
	}
	const [ hidden ] = heading.hidden.filter( ( span ) => span.start > heading.start );
	return textOf( discussion, { start: heading.start, end: hidden ? hidden.start : heading.end } );
}

function row( entry: Entry, isCurrent: boolean, host: Host, words: Words, goTo: ( entry: Entry ) => void ): HTMLElement {
	const { finding, source, hash } = entry;
	const head = button( 'row', '', () => goTo( entry ) );
	const steps = finding.working ? working( host.retold( finding ).working ) : words.message( `reason-${ finding.reason || 'no-inputs' }` );
	head.append( icon( finding.verdict ), element( 'b', '', isolated( finding.claim.figure.text ) ), element( 'span', 'unseen', ` ${ words.message( finding.verdict ) } ` ), element( 'span', 'source', steps ) );
	head.setAttribute( 'aria-expanded', String( isCurrent ) );
	head.setAttribute( 'data-hash', hash );
	const item = element( 'li', 'entry', head );
	if ( isCurrent ) {
		item.append( ...describe( finding, source.discussion, host, words ), drawInputs( finding, source, words ) );
	}
	if ( host.settings.hidden.indexOf( hash ) >= 0 ) {
		item.append( button( 'link', words.message( 'unhide' ), () => {
			host.choose( unhide( host.settings, hash ) ).catch( () => undefined );
		} ) );
	}
	return item;
}
