import '../../src/languages/all';
import { readPassage } from '../../src/figures/read';
import type { Sentence } from '../../src/figures/sentence';
import { reduce } from '../../src/judge/rational';
import type { Figure, Passage, Rational, Span } from '../../src/model';

export const passageOf = ( text: string, lang: string, hidden: readonly Span[] = [] ): Passage =>
	( { start: 0, end: text.length, kind: 'prose', lang, comment: null, section: 0, hidden, quoted: [] } );

export const sentencesOf = ( text: string, lang = 'en', hidden: readonly Span[] = [] ): Sentence[] =>
	readPassage( text, passageOf( text, lang, hidden ) );

export const figuresIn = ( text: string, lang = 'en' ): Figure[] => sentencesOf( text, lang ).flatMap( ( sentence ) => sentence.figures );

/** "12.5" as a plain decimal, "1/3" where there is none. */
export function plain( value: Rational ): string {
	const { n, d } = reduce( value );
	for ( let places = 0, scale = BigInt( 1 ); places < 30; places++, scale *= BigInt( 10 ) ) {
		if ( scale % d === BigInt( 0 ) ) {
			const digits = String( n < BigInt( 0 ) ? -n * ( scale / d ) : n * ( scale / d ) ).padStart( places + 1, '0' );
			return ( n < BigInt( 0 ) ? '-' : '' ) + digits.slice( 0, digits.length - places ) + ( places ? `.${ digits.slice( -places ) }` : '' );
		}
	}
	return `${ n }/${ d }`;
}
