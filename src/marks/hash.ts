import type { Discussion, Finding } from '../model';

/**
 * Knows a claim again after edits elsewhere, in an archive too: by its comment, its words and its inputs.
 * FNV-1a over UTF-16 units, two of them side by side to make collisions rare.
 */
export function contextHash( { text }: Discussion, { claim, inputs }: Finding ): string {
	const { figure, quote } = claim;
	const { comment } = figure.passage;
	const context = [ comment ? comment.author + comment.timestamp : '', text.slice( quote.start, quote.end ), figure.text, ...inputs.map( ( input ) => input.text ) ].join( '\n' );
	return hash( context, 0x811c9dc5 ) + hash( context, 0x1b873593 );
}

function hash( text: string, seed: number ): string {
	let value = seed;
	for ( let i = 0; i < text.length; i++ ) {
		value = Math.imul( value ^ text.charCodeAt( i ), 0x01000193 );
	}
	return ( value >>> 0 ).toString( 36 ).slice( -6 );
}
