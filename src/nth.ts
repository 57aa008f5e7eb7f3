import type { Span } from './model';

const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0e50-\u0e59\u1040-\u1049\uff10-\uff19]/;
const LETTER = /[A-Za-z\u00aa-\u02af\u0370-\u1fff]/;
const SEPARATOR = /[.,٫٬]/;

/**
 * Which occurrence of its string each span is, from 1: places are counted where the string stands with no digit, letter
 * or digit-and-separator touching it on either side. One pass over the text for each different string.
 */
export function numberOccurrences( text: string, spans: readonly Span[] ): number[] {
	const places = new Map<string, number[]>();
	return spans.map( ( { start, end } ) => {
		const figure = text.slice( start, end );
		let starts = places.get( figure );
		if ( !starts ) {
			starts = occurrencesOf( text, figure );
			places.set( figure, starts );
		}
		return starts.filter( ( place ) => place < start ).length + 1;
	} );
}

function occurrencesOf( text: string, figure: string ): number[] {
	const starts: number[] = [];
	for ( let at = text.indexOf( figure ); at >= 0; at = text.indexOf( figure, at + 1 ) ) {
		if ( !isTouched( text, at, at + figure.length ) ) {
			starts.push( at );
		}
	}
	return starts;
}

function isTouched( text: string, start: number, end: number ): boolean {
	const startsWithDigit = DIGIT.test( text[ start ] );
	const endsWithDigit = DIGIT.test( text[ end - 1 ] );
	const before = text[ start - 1 ] || '';
	const after = text[ end ] || '';
	return startsWithDigit && ( DIGIT.test( before ) || LETTER.test( before ) || SEPARATOR.test( before ) && DIGIT.test( text[ start - 2 ] || '' ) ) ||
		!startsWithDigit && LETTER.test( text[ start ] ) && LETTER.test( before ) ||
		endsWithDigit && ( DIGIT.test( after ) || LETTER.test( after ) || SEPARATOR.test( after ) && DIGIT.test( text[ end + 1 ] || '' ) ) ||
		!endsWithDigit && LETTER.test( text[ end - 1 ] ) && LETTER.test( after );
}
