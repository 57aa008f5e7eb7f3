import { add, equals, isZero } from '../../judge/rational';
import type { Figure } from '../../model';
import { addendSets, windows } from './addends';
import type { Entry } from './cell';
import { weightOf } from './evidence';
import type { Line } from './line';

/** So many sums must come out to the digit, with so many digits in all, and no more than one may miss; none of fewer. */
const LEAST_FITS = 3;
const FEWEST_FITS = 2;
const LEAST_WEIGHT = 8;
/** Wider or longer tables are not searched. */
const MOST_LINES = 24;

/** As many lines behind it may be the parts of a line ("Population", "Men", "Women"). */
const MOST_PARTS = 6;

/**
 * Lines of which those that sum up the ones before them, or the neighbours behind them, are totals, whatever their label
 * says: "Q1", "Year", "Gross", "Population".
 */
export function withUnnamedSums( lines: readonly Line[], length: number, at: ( line: number, series: number ) => Entry ): Line[] {
	const named = lines.slice();
	for ( let total = 0; total < named.length && named.length <= MOST_LINES; total++ ) {
		const isBehind = ( set: readonly number[] ): boolean => set.length <= MOST_PARTS && set[ 0 ] > total && set.every( ( line ) => named[ line ].kind === 'data' );
		const sets = named[ total ].kind === 'data' ? addendSets( named, total ).filter( ( set ) => set[ set.length - 1 ] < total ).concat( windows( named, total ).filter( isBehind ) ) : [];
		if ( sets.some( ( set ) => isSum( total, set, length, at ) ) ) {
			named[ total ] = { ...named[ total ], kind: 'total', isPlain: false, isUnnamed: true };
		}
	}
	return named;
}

function isSum( total: number, set: readonly number[], length: number, at: ( line: number, series: number ) => Entry ): boolean {
	let fits = 0;
	let misses = 0;
	let weight = 0;
	for ( let series = 0; series < length && misses < 2; series++ ) {
		const { figure } = at( total, series );
		const addends = set.map( ( line ) => at( line, series ) ).filter( ( entry ) => entry.state === 'number' ).map( ( entry ) => ( entry.figure as Figure ).value );
		if ( figure && figure.kind === 'count' && addends.filter( ( addend ) => !isZero( addend ) ).length > 1 ) {
			const isFit = equals( addends.reduce( add ), figure.value );
			fits += Number( isFit );
			misses += Number( !isFit );
			weight += isFit ? weightOf( figure, 'exact' ) : 0;
		}
	}
	return misses < 2 && fits >= ( misses ? LEAST_FITS : FEWEST_FITS ) && weight >= LEAST_WEIGHT;
}
