import { absolute, add, compare, divide, equals, HALF, HUNDRED, isInteger, isNegative, isZero, multiply, powerOfTen, rational, subtract } from '../../judge/rational';
import type { Figure, Rational, Reading } from '../../model';
import { charitable, fair } from '../claim';
import { constant, over, sumOf } from '../expression';
import { addendSets, windows, withoutParents } from './addends';
import { isBorneOut, isFit, slipOf, weightOf } from './evidence';
import type { Fit } from './evidence';
import type { Line, View } from './sheet';

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

/** One series of a total line worked out on one set of addends. */
interface Trial {
	readonly series: number;
	readonly figure: Figure;
	readonly inputs: readonly Figure[];
	readonly fit: Fit;
	/** Fewer than two addends that are not zero: it fits whatever the line is. */
	readonly isTrivial: boolean;
	/** Printed less recomputed. */
	readonly off: Rational;
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
/** Beyond this many lines, unmarked subtotals are not looked for. */
const MOST_NESTED = 300;

/** The cells of every line headed as a total or an average. */
export function totalDrafts( view: View ): Draft[] {
	return view.lines.reduce<Draft[]>( ( drafts, { kind }, line ) =>
		kind === 'total' || kind === 'average' ? drafts.concat( draftsOf( view, line ), percentDrafts( view, line ) ) : drafts, [] );
}

function draftsOf( view: View, total: number ): Draft[] {
	const line = view.lines[ total ];
	const series = view.series.map( ( _, s ) => s ).filter( ( s ) => isJudged( line, view.series[ s ] ) && view.at( total, s ).state === 'number' );
	const attempts = addendSets( view.lines, total ).map( ( set ) => attempt( view, total, set, series ) );
	const main = best( attempts );
	const chosen = main && isConvincing( main ) ? main : best( attempts.concat( widerSets( view, total, series ).map( ( set ) => attempt( view, total, set, series ) ).filter( isTelling ) ) );
	const drafts = chosen ? judgeLine( view, total, chosen, attempts ) : [];
	/* "Moved in, in total" may equal moved out and net, but it is not they that make it a total: no ground for a fault. */
	return chosen === main || line.isPlain ? drafts : drafts.map( ( draft ) => ( { ...draft, plain: false } ) );
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
	const nested = lines.length > MOST_NESTED || lines[ total ].kind !== 'total' ? [] :
		addendSets( lines, total ).map( ( set ) => withoutParents( set, isSum ) ).filter( ( set ): set is number[] => set !== null );
	return nested.concat( lines[ total ].kind === 'total' ? windows( lines, total ) : [] );
}

function attempt( view: View, total: number, set: readonly number[], series: readonly number[] ): Attempt {
	const trials = series.map( ( s ) => tryOut( view, total, set, s ) ).filter( ( trial ): trial is Trial => trial !== null );
	const judged = trials.filter( ( trial ) => !trial.isTrivial && trial.fit !== 'unknown' );
	const fitting = judged.filter( ( trial ) => isFit( trial.fit ) );
	return { set, trials, fits: fitting.length, judged: judged.length, weight: fitting.reduce( ( sum, trial ) => sum + weightOf( trial.figure, trial.fit ), 0 ) };
}

function tryOut( view: View, total: number, set: readonly number[], series: number ): Trial | null {
	const { figure } = view.at( total, series );
	const entries = set.map( ( line ) => view.at( line, series ) );
	const inputs = entries.filter( ( entry ) => entry.state === 'number' && ( entry.figure as Figure ).kind === ( figure as Figure | null || { kind: '' } ).kind ).map( ( entry ) => entry.figure as Figure );
	if ( !figure || inputs.length < 2 ) {
		return null;
	}
	const isMean = view.lines[ total ].kind === 'average';
	const sum = inputs.map( ( input ) => input.value ).reduce( add );
	const slack = multiply( inputs.map( ( input ) => input.inputResolution ).reduce( add ), HALF );
	const count = rational( isMean ? inputs.length : 1 );
	const value = divide( sum, count );
	const off = subtract( figure.value, value );
	const fit = fitWithin( figure, off, divide( slack, count ) );
	const isUnread = entries.some( ( entry ) => entry.state === 'text' || entry.state === 'unread' ) || isRoundedTotal( figure, off );
	return {
		series, figure, inputs, off, fit: fit === 'none' && isUnread ? 'unknown' : fit,
		isTrivial: inputs.filter( ( input ) => !isZero( input.value ) ).length < 2
	};
}

function fitWithin( figure: Figure, off: Rational, slack: Rational ): Fit {
	const distance = absolute( off );
	const half = multiply( figure.resolution, HALF );
	return compare( distance, half ) <= 0 ? 'exact' :
		compare( distance, figure.resolution ) < 0 || !isZero( slack ) && compare( distance, add( half, slack ) ) <= 0 ? 'rounded' : 'none';
}

/** A total of 879,200 over cells that add up to 879,209 was rounded rather than miscounted. */
function isRoundedTotal( { value, resolution }: Figure, off: Rational ): boolean {
	const isRound = ( power: number ): boolean => isInteger( divide( value, multiply( resolution, powerOfTen( power ) ) ) ) &&
		compare( multiply( absolute( off ), rational( 2 ) ), multiply( resolution, powerOfTen( power ) ) ) <= 0;
	return !isZero( value ) && ( isRound( 3 ) || isRound( 2 ) && compare( multiply( absolute( off ), rational( 2000 ) ), absolute( value ) ) <= 0 );
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
			if ( isSum || weight > 2 || judged === 1 && line.isPlain ) {
				drafts.push( draft( trial, trial.fit, [ readingOf( trial ) ], isSum ) );
			}
			continue;
		}
		const kinder = others.reduce<Trial[]>( ( found, other ) => found.concat( other.trials.filter( ( own ) => own.series === trial.series && own.fit === 'exact' && !own.isTrivial ) ), [] )[ 0 ];
		if ( kinder ) {
			drafts.push( draft( trial, kinder.fit, [ charitable( readingOf( kinder ).expression ) ], false ) );
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
	return isBorneOut( fits, judged - 1, weight, needed ) && ( !!slip || isTypo( off, figure.resolution ) );
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

/** Shares that a line sums up ("100%"): the tolerance is half a unit of each. They may be verified, but never accused. */
function percentDrafts( view: View, total: number ): Draft[] {
	if ( view.lines[ total ].kind === 'average' ) {
		return [];
	}
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
