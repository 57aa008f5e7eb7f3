import type { Comment, Discussion, Figure, Finding, Span } from '../model';
import type { Words } from '../messages/message';
import type { Source } from '../session';
import { button, element, isolate, isolated, working } from '../marks/element';
import type { Host } from './host';
import { reveal } from './reveal';

const LONGEST_QUOTE = 240;

/** What a finding says, as paragraphs: the words of the text, the working, what it comes to, and how it was read. */
export function describe( finding: Finding, discussion: Discussion, host: Host, { message, dir }: Words ): HTMLElement[] {
	const { claim, verdict, expected, slip, repaired, reason } = finding;
	const { interval, working: steps } = host.retold( finding );
	const own = ( text: string ): string => isolate( text, dir );
	const doubt = claim.suspect && repaired ? message( 'suspect', own( claim.suspect.text ), own( repaired ) ) : message( 'either' );
	const said: HTMLElement[] = [ paragraph( message( 'says', own( shorten( textOf( discussion, claim.quote ) ) ) ) ) ];
	if ( steps ) {
		said.push( element( 'p', 'working', working( steps ) ) );
	}
	if ( expected && verdict !== 'verified' && !finding.working.endsWith( expected ) ) {
		said.push( paragraph( message( 'expected', own( expected ) ) ) );
	}
	if ( interval ) {
		said.push( paragraph( message( 'interval', own( interval[ 0 ] ), own( interval[ 1 ] ) ) ) );
	}
	const notes = [
		// The range says it already.
		slip && !( interval && slip === 'rounded-inputs' ) && message( `slip-${ slip }` ), reason && message( `reason-${ reason }` ),
		verdict !== 'unchecked' && message( 'reading', message( `relation-${ claim.relation }` ) ), verdict === 'mismatch' && doubt
	];
	said.push( paragraph( notes.filter( Boolean ).join( ' ' ) ) );
	return said;
}

/** The inputs of a finding, each a button that shows its place, with who stated those of a comment and when behind the last of them. */
export function listInputs( figures: readonly Figure[], source: Source, { message, lang }: Words ): HTMLElement {
	const inputs = figures.filter( ( figure, i ) => figures.indexOf( figure ) === i );
	const list = element( 'ul', 'inputs', ...inputs.map( ( input, i ) => {
		const phrase = textOf( source.discussion, input.phrase );
		const jump = button( 'link', '', () => reveal( source.rangeOf( input ) ) );
		jump.append( isolated( phrase ) );
		jump.setAttribute( 'aria-label', message( 'input', phrase ) );
		const { comment } = input.passage;
		const next = inputs[ i + 1 ];
		return element( 'li', '', jump, ' ', ...comment && !( next && next.passage.comment === comment ) ? [ element( 'span', 'source', isolated( comment.author ), ', ', timeOf( comment, lang ) ) ] : [] );
	} ) );
	return element( 'div', '', ...inputs.length ? [ element( 'h3', '', message( 'inputs', inputs.length ) ), list ] : [] );
}

/** A stretch of the page on one line. */
export function textOf( { text }: Discussion, { start, end }: Span ): string {
	return text.slice( start, end ).replace( /\s+/g, ' ' ).trim();
}

/** In the reader's language, by the clock and calendar of signatures. */
export function timeOf( { timestamp }: Comment, lang: string ): string {
	return new Date( timestamp ).toLocaleString( `${ lang === 'en' ? 'en-GB' : lang }-u-ca-gregory`, {
		year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC', timeZoneName: 'short'
	} );
}

function paragraph( text: string ): HTMLElement {
	return element( 'p', '', text );
}

function shorten( text: string ): string {
	return text.length > LONGEST_QUOTE ? text.slice( 0, LONGEST_QUOTE ) + '…' : text;
}
