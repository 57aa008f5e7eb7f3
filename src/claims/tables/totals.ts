import { absolute, compare, divide, equals, HALF, isInteger, isNegative, isZero, lesser, multiply, rational } from '../../judge/rational';
import type { Figure, Rational, Reading } from '../../model';
import { charitable, fair } from '../claim';
import { constant, over, sumOf } from '../expression';
import { addendSets, windows, withoutParents } from './addends';
import { isBorneOut, isFit, slipOf, weightOf } from './evidence';
import type { Fit } from './evidence';
import type { Line } from './line';
import type { View } from './sheet';
import { tryOut } from './trial';
import type { Trial } from './trial';
import { weightedMean } from './weighted';

/** A cell that is worked out from others of its table, before rows and columns are laid side by side. */
export interface Draft {
	readonly figure: Figure;
	readonly line: number;
	readonly series: number;
	/** Lines whose cells it follows from. */
	readonly parts: readonly number[];
	readonly readings: readonly Reading[];
	readonly fit: Fit;
	/** Borne out so well that a fault may be said; a fault without it only counts where row and column agree on it. */
	readonly plain: boolean;
}

interface Attempt {
	readonly set: readonly number[];
	readonly trials: readonly Trial[];
	readonly fits: number;
	readonly judged: number;
	readonly weight: number;
}

const NINE = rational( 9 );

/** A line that misses more than once must fit so many cells in a hundred: else it counts something that is not shown. */
const MANY = 80;
/** Beyond this many lines for all totals, unmarked subtotals are not looked for. */
const MOST_NESTED = 300;
/** Beyond this many places for all totals, only the last ones are worked out: each costs as much as the table is large. */
const MOST_SUMMED = 500000;
/** More cells than this are not weighed. */
const MOST_WEIGHED = 60;

/** The cells of every line headed as a total or an average. */
export function totalDrafts( view: View ): Draft[] {
	const { lines, series } = view;
	return totalsOf( lines ).slice( -Math.ceil( MOST_SUMMED / ( lines.length * series.length ) ) )
		.reduce<Draft[]>( ( drafts, line ) => drafts.concat( draftsOf( view, line ) ), [] );
}

const totalsOf = ( lines: readonly Line[] ): number[] => lines.map( ( _, i ) => i ).filter( ( i ) => lines[ i ].kind === 'total' || lines[ i ].kind === 'average' );

function draftsOf( view: View, total: number ): Draft[] {
	const line = view.lines[ total ];
	const series = view.series.map( ( _, s ) => s ).filter( ( s ) => isJudged( line, view.series[ s ] ) && view.at( total, s ).state === 'number' );
	const attempts = addendSets( view.lines, total ).map( ( set ) => attempt( view, total, set, series ) );
	const main = best( attempts );
	const chosen = main && isConvincing( main ) ? main : best( attempts.concat( widerSets( view, total, series ).map( ( set ) => attempt( view, total, set, series ) ).filter( isTelling ) ) );
	const drafts = chosen ? judgeLine( view, total, chosen, attempts ) : [];
	/* "Moved in, in total" may equal moved out and net, but it is not they that make it a total: no ground for a fault. */
	return chosen === main || line.isPlain ? drafts.concat( chosen && drafts.some( ( { plain } ) => plain ) ? unlikely( view, total, chosen.set ) : [] ) : drafts.map( ( draft ) => ( { ...draft, plain: false } ) );
}

/** What a total may also say beneath columns that do not add up: a mean weighed by another column, a turnout in heads. It may be verified only. */
function unlikely( view: View, total: number, set: readonly number[] ): Draft[] {
	const drafts: Draft[] = [];
	view.series.forEach( ( { kind }, series ) => {
		const trial = kind === 'average' || kind === 'other' ? tryOut( view, total, set, series ) : null;
		const expression = !trial ? null : kind === 'other' ? sumOf( trial.inputs ) : set.length > MOST_WEIGHED ? null : weightedMean( view, set, trial );
		if ( trial && expression && view.lines[ total ].kind === 'total' && ( kind === 'average' || trial.fit === 'exact' && weightOf( trial.figure, 'exact' ) > 2 ) ) {
			drafts.push( { figure: trial.figure, line: total, series, parts: set, readings: [ charitable( expression ) ], fit: 'exact', plain: false } );
		}
	} );
	return drafts;
}

/** Means may be taken of anything; sums of counts. */
const isJudged = ( { kind }: Line, series: Line ): boolean =>
	series.kind === 'data' || series.kind === 'total' || series.kind === 'difference' || kind === 'average' && series.kind !== 'break' && series.kind !== 'other';

function widerSets( view: View, total: number, series: readonly number[] ): number[][] {
	const { lines } = view;
	const probes = series.slice( 0, 4 );
	const isSum = ( line: number, parts: readonly number[] ): boolean => {
		const trials = probes.map( ( s ) => tryOut( view, line, parts, s ) ).filter( ( trial ): trial is Trial => !!trial && !trial.isTrivial );
		return trials.length > 0 && trials.every( ( trial ) => trial.fit === 'exact' );
	};
	const nested = lines.length * totalsOf( lines ).length > MOST_NESTED || lines[ total ].kind !== 'total' ? [] :
		addendSets( lines, total ).map( ( set ) => withoutParents( set, isSum ) ).filter( ( set ): set is number[] => set !== null );
	return nested.concat( lines[ total ].kind === 'total' ? windows( lines, total ) : [] );
}

function attempt( view: View, total: number, set: readonly number[], series: readonly number[] ): Attempt {
	const trials = series.map( ( s ) => tryOut( view, total, set, s ) ).filter( ( trial ): trial is Trial => trial !== null );
	const judged = trials.filter( ( trial ) => !trial.isTrivial && trial.fit !== 'unknown' );
	const fitting = judged.filter( ( trial ) => isFit( trial.fit ) );
	return { set, trials, fits: fitting.length, judged: judged.length, weight: fitting.reduce( ( sum, trial ) => sum + weightOf( trial.figure, trial.fit ), 0 ) };
}

/** The attempt that fits most cells; of equals the one that misses fewest, and then the likeliest. */
const best = ( attempts: readonly Attempt[] ): Attempt | null => attempts.filter( ( { trials } ) => trials.length > 0 ).reduce<Attempt | null>( ( found, other ) =>
	!found || other.fits > found.fits || other.fits === found.fits && other.judged < found.judged && other.fits > 0 ? other : found, null );

const isConvincing = ( { fits, judged }: Attempt ): boolean => fits > 0 && fits * 100 >= ( judged - 1 ) * 60;
/** One of many runs of neighbours: it must say much to be no coincidence. */
const isTelling = ( own: Attempt ): boolean => isConvincing( own ) && own.weight > 4;

function judgeLine( view: View, total: number, chosen: Attempt, others: readonly Attempt[] ): Draft[] {
	const line = view.lines[ total ];
	const { set, trials, fits, judged, weight } = chosen;
	const needed = line.isPlain ? 1 : 3;
	const isSum = isConvincing( chosen ) && weight >= needed || judged < 2 && line.isPlain;
	const draft = ( trial: Trial, fit: Fit, readings: readonly Reading[], plain: boolean ): Draft =>
		( { figure: trial.figure, line: total, series: trial.series, parts: set, readings, fit, plain } );
	const readingOf = ( { inputs }: Trial ): Reading => fair( line.kind === 'average' ? over( sumOf( inputs ), constant( inputs.length ) ) : sumOf( inputs ) );
	const drafts: Draft[] = [];
	for ( const trial of trials ) {
		if ( isFit( trial.fit ) ) {
			if ( ( isSum || weight > 2 || judged === 1 && line.isPlain ) && !( line.isUnnamed && trial.fit === 'rounded' ) ) {
				drafts.push( draft( trial, trial.fit, [ readingOf( trial ) ], isSum ) );
			}
			continue;
		}
		const kinder = others.reduce<Trial[]>( ( found, other ) => found.concat( other.trials.filter( ( own ) => own.series === trial.series && own.fit === 'exact' && !own.isTrivial ) ), [] )[ 0 ];
		const kind = kinder ? readingOf( kinder ).expression : line.kind === 'average' && !view.isAlike && set.length <= MOST_WEIGHED ? weightedMean( view, set, trial ) : null;
		if ( kind ) {
			drafts.push( draft( trial, 'exact', [ charitable( kind ) ], false ) );
		} else if ( trial.fit === 'unknown' && isSum && line.isPlain && fits > 0 ) {
			drafts.push( draft( trial, 'unknown', [], false ) );
		} else if ( trial.fit === 'none' && isSum && !isSummaryOf( trial ) ) {
			drafts.push( draft( trial, 'none', [ readingOf( trial ) ], isAccusable( view, line, trial, chosen, needed ) ) );
		}
	}
	return drafts;
}

/** Whether a cell that does not fit is a fault rather than no sum at all. */
function isAccusable( view: View, line: Line, trial: Trial, { trials, fits, judged, weight }: Attempt, needed: number ): boolean {
	const misses = trials.filter( ( own ) => own.fit === 'none' && !own.isTrivial );
	const { figure, inputs, off } = trial;
	const slip = slipOf( figure, line.kind === 'average' ? over( sumOf( inputs ), constant( inputs.length ) ) : sumOf( inputs ) );
	if ( judged === 1 ) {
		return line.isPlain && !!slip && weightOf( figure, 'exact' ) > 1;
	}
	if ( distinctMisses( view, misses ) > 1 && fits * 100 < judged * MANY ) {
		return false;
	}
	if ( isNegative( off ) && view.series[ trial.series ].labels.some( ( label ) => label.classes.has( 'distinct' ) ) ) {
		return slip === 'transposed-digits' || slip === 'decimal-slip' || slip === 'off-by-one';
	}
	/* Rows of one table add up alike, whatever the slip; each column counts something else. */
	const isCertain = view.isAlike && line.isPlain && fits === judged - 1 && fits > 2 && trials.every( ( own ) => own === trial || own.fit === 'exact' || own.isTrivial );
	/* The mean of 7, 8 and 5 may have been taken of what they were rounded from. */
	const isBeyondRounding = line.kind === 'total' || fits > 1 && fits === judged - 1 && compare( absolute( off ), multiply( inputs.map( ( input ) => input.resolution ).reduce( lesser ), HALF ) ) >= 0;
	return isCertain || isBorneOut( fits, judged - 1, weight, needed ) && ( !!slip || !line.isUnnamed && isBeyondRounding && isTypo( off, figure.resolution ) );
}

/**
 * One digit mistyped in an addend shifts a sum by 30 or 700, two digits transposed by 9 times that. A total of distinct
 * editors, or one that counts something not shown, is off by anything.
 */
function isTypo( off: Rational, unit: Rational ): boolean {
	const steps = divide( absolute( off ), unit );
	const digits = isInteger( steps ) ? String( steps.n / steps.d ) : '';
	const ninth = isInteger( divide( steps, NINE ) ) ? String( steps.n / steps.d / NINE.n ) : '';
	return /^[1-9]0*$/.test( digits ) || /^[1-9]0*$/.test( ninth );
}

/** Cells that miss each for itself: where a column is off, the column of totals beside it is off by as much. */
const distinctMisses = ( view: View, misses: readonly Trial[] ): number => misses.filter( ( trial ) =>
	view.series[ trial.series ].kind !== 'total' || !misses.some( ( other ) => other !== trial && equals( other.off, trial.off ) ) ).length;

/** Never filled in, or the highest, the lowest, the first or the last of its column: a record, a running balance, no sum. */
function isSummaryOf( { figure, inputs }: Trial ): boolean {
	const ordered = inputs.slice().sort( ( a, b ) => compare( a.value, b.value ) );
	return isZero( figure.value ) || [ inputs[ 0 ], inputs[ inputs.length - 1 ], ordered[ 0 ], ordered[ ordered.length - 1 ] ].some( ( input ) => equals( input.value, figure.value ) );
}
