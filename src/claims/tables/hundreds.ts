import { absolute, add, compare, HALF, HUNDRED, multiply, subtract } from '../../judge/rational';
import { sumOf } from '../expression';
import { addendSets } from './addends';
import type { View } from './sheet';
import type { Draft } from './totals';
import { tryOut } from './trial';

/** Shares that a line sums up ("100%"): the tolerance is half a unit of each. They may be verified, but never accused. */
export const hundredDrafts = ( view: View ): Draft[] =>
	view.lines.reduce<Draft[]>( ( drafts, { kind }, line ) => kind === 'total' ? drafts.concat( draftsOf( view, line ) ) : drafts, [] );

function draftsOf( view: View, total: number ): Draft[] {
	const drafts: Draft[] = [];
	view.series.forEach( ( { kind }, series ) => {
		const { figure } = view.at( total, series );
		if ( kind !== 'percent' && ( !figure || figure.kind !== 'percent' ) || !figure ) {
			return;
		}
		for ( const set of addendSets( view.lines, total ) ) {
			const trial = tryOut( view, total, set, series );
			if ( !trial ) {
				continue;
			}
			const tolerance = multiply( trial.inputs.map( ( input ) => input.resolution ).reduce( add, figure.resolution ), HALF );
			if ( compare( absolute( trial.off ), tolerance ) <= 0 && compare( absolute( subtract( figure.value, HUNDRED ) ), tolerance ) <= 0 ) {
				drafts.push( { figure, line: total, series, parts: set, readings: [ { expression: sumOf( trial.inputs ), tolerance, charitable: true } ], fit: 'exact', plain: false } );
				return;
			}
		}
	} );
	return drafts;
}
