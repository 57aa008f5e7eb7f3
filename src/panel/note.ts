import type { Finding } from '../model';
import type { Words } from '../messages/message';

/** A sentence in wikitext about a finding, to be pasted into a reply: the stated inputs, the working, and no blame. */
export function noteOf( { claim, verdict, working, expected }: Finding, { message }: Words ): string {
	const figure = plain( claim.figure.text );
	const steps = plain( working );
	return verdict === 'rounding' ? message( 'note-rounding', steps, plain( expected || '' ), figure ) :
		verdict === 'mismatch' ? message( 'note-mismatch', steps, figure ) : message( 'note-verified', figure, steps );
}

/** Text that means nothing else in wikitext. The tag is put together here, as this file is a wiki page once it is built. */
export function plain( text: string ): string {
	return /[[\]{}<>|'~&]|__|:\/\//.test( text ) ? `<${ 'nowiki' }>${ text.replace( /&/g, '&amp;' ).replace( /</g, '&lt;' ) }</${ 'nowiki' }>` : text;
}
