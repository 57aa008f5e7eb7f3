import type { Span } from './model';

const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0e50-\u0e59\u1040-\u1049\uff10-\uff19]/;
/** Letters of scripts that set words apart. Those that do not (Han, kana, Hangul) always touch their figures: 1,378人. */
const LETTER = /[A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u1fff]/;
/** What is no letter among them: marks of sentences, percents and thousands. */
const MARK = /[\u037e\u0387\u0589\u05be\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965]/;
const SEPARATOR = /[.,٫٬]/;

/**
 * Which occurrence of its string each span is, from 1. Places count where the string stands with no digit, letter or
 * digit-and-separator touching it on either side. One pass over the text, however many strings are looked for.
 */
export function numberOccurrences( text: string, spans: readonly Span[] ): number[] {
	const places = new Map<string, number[]>();
	const lengths = new Map<string, number[]>();
	/** By code: whether one of the strings begins so. Most characters are done with by this look. */
	const begins: boolean[] = [];
	for ( const { start, end } of spans ) {
		const figure = text.slice( start, end );
		if ( places.has( figure ) ) {
			continue;
		}
		places.set( figure, [] );
		begins[ figure.charCodeAt( 0 ) ] = true;
		const known = lengths.get( figure[ 0 ] );
		if ( !known ) {
			lengths.set( figure[ 0 ], [ end - start ] );
		} else if ( known.indexOf( end - start ) < 0 ) {
			known.push( end - start );
		}
	}
	for ( let at = 0; at < text.length; at++ ) {
		if ( begins[ text.charCodeAt( at ) ] && !isTouched( text[ at - 1 ], text[ at - 2 ] ) ) {
			for ( const length of lengths.get( text[ at ] ) as number[] ) {
				const found = isTouched( text[ at + length ], text[ at + length + 1 ] ) ? null : places.get( text.substr( at, length ) );
				if ( found ) {
					found.push( at );
				}
			}
		}
	}
	return spans.map( ( { start, end } ) => countBelow( places.get( text.slice( start, end ) ) as number[], start ) + 1 );
}

/** Whether the neighbour of a figure makes it part of something longer; `next` is the neighbour's own neighbour. */
function isTouched( neighbour = '', next = '' ): boolean {
	return DIGIT.test( neighbour ) || LETTER.test( neighbour ) && !MARK.test( neighbour ) || SEPARATOR.test( neighbour ) && DIGIT.test( next );
}

/** How many of the ascending numbers are smaller than the bound. */
function countBelow( numbers: readonly number[], bound: number ): number {
	let low = 0;
	let high = numbers.length;
	while ( low < high ) {
		const middle = low + high >> 1;
		if ( numbers[ middle ] < bound ) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
