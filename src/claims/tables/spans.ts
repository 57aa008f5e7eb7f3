import type { Figure } from '../../model';
import { fair } from '../claim';
import { sumOf } from '../expression';
import { fitOf, isBorneOut, isFit, slipOf, weightOf } from './evidence';
import type { View } from './sheet';
import type { Draft } from './totals';

/** A cell that reaches over the rows whose cells it may sum up. */
interface Reach {
	readonly figure: Figure;
	readonly from: number;
	readonly to: number;
}

/** Totals of groups of rows that stand beside them, in cells as high as their group. */
export const spanDrafts = ( view: View ): Draft[] => view.lines.reduce<Draft[]>( ( drafts, { kind }, line ) => {
	const reaches = kind === 'total' ? reachesOf( view, line ) : [];
	const tried = reaches.length ? view.lines.map( ( own, i ) => own.kind === 'data' ? judged( view, reaches, line, i ) : [] ) : [];
	return drafts.concat( tried.reduce<Draft[]>( ( best, own ) => own.filter( isFitting ).length > best.filter( isFitting ).length ? own : best, [] ) );
}, [] );

const isFitting = ( { fit }: Draft ): boolean => isFit( fit );

function reachesOf( { series, at }: View, line: number ): Reach[] {
	const reaches: Reach[] = [];
	for ( let from = 0, to = 1; from < series.length; from = to, to++ ) {
		const { figure } = at( line, from );
		while ( figure && to < series.length && ( at( line, to ).figure || figure ).start === figure.start && at( line, to ).state === 'covered' ) {
			to++;
		}
		if ( figure && to > from + 1 ) {
			reaches.push( { figure, from, to } );
		}
	}
	return reaches;
}

function judged( view: View, reaches: readonly Reach[], line: number, addends: number ): Draft[] {
	const drafts = reaches.map( ( { figure, from, to } ): Draft | null => {
		const entries = Array.from( { length: to - from }, ( _, i ) => view.at( addends, from + i ) );
		const figures = entries.filter( ( { state } ) => state === 'number' ).map( ( entry ) => entry.figure as Figure );
		if ( figures.length < 2 || entries.some( ( { state } ) => state === 'unread' || state === 'text' ) ) {
			return null;
		}
		const expression = sumOf( figures );
		return { figure, line, series: from, parts: [], readings: [ fair( expression ) ], fit: fitOf( figure, expression ), plain: false };
	} ).filter( ( draft ): draft is Draft => draft !== null );
	const fitting = drafts.filter( isFitting );
	const weight = fitting.reduce( ( sum, { figure, fit } ) => sum + weightOf( figure, fit ), 0 );
	return weight < 3 ? [] : drafts.map( ( draft ) => ( { ...draft, plain: isFitting( draft ) || isBorneOut( fitting.length, drafts.length - 1, weight, 4 ) && !!slipOf( draft.figure, draft.readings[ 0 ].expression ) } ) );
}
