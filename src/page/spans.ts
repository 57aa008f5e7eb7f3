import type { Span } from '../model';
import type { Draft } from './thread';

/** Spans in order, those that touch or overlap as one. */
export function merge( spans: Span[] ): Span[] {
	const merged: Span[] = [];
	for ( const span of spans.sort( ( a, b ) => a.start - b.start ) ) {
		const last = merged[ merged.length - 1 ];
		if ( last && span.start <= last.end ) {
			merged[ merged.length - 1 ] = { start: last.start, end: Math.max( last.end, span.end ) };
		} else {
			merged.push( span );
		}
	}
	return merged;
}

/** Most passages have no such parts, and share that. */
const NONE: readonly Span[] = [];

/** Gives each passage the parts of the spans that lie in it. Both are in order. */
export function share( passages: readonly Draft[], spans: Span[], key: 'hidden' | 'quoted' ): void {
	const merged = merge( spans );
	let first = 0;
	for ( const passage of passages ) {
		while ( first < merged.length && merged[ first ].end <= passage.start ) {
			first++;
		}
		const own: Span[] = [];
		for ( let i = first; i < merged.length && merged[ i ].start < passage.end; i++ ) {
			own.push( { start: Math.max( merged[ i ].start, passage.start ), end: Math.min( merged[ i ].end, passage.end ) } );
		}
		passage[ key ] = own.length ? own : NONE;
	}
}
