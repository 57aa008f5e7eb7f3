import { evaluate } from '../../judge/evaluate';
import { absolute, compare, divide, isZero, ONE, subtract } from '../../judge/rational';
import type { Expression, Figure, Rational } from '../../model';
import { charitable, fair } from '../claim';
import { balancesFor } from './balances';
import { fitOf, isBorneOut, isFit, slipOf, weightOf } from './evidence';
import type { Fit } from './evidence';
import { formulasFor } from './formulas';
import type { Formula } from './formulas';
import { productsFor } from './products';
import type { Line, LineKind } from './line';
import type { Group, View } from './sheet';
import type { Draft } from './totals';

/** So many cells decide whether a formula is worth working out for the whole line. */
const SAMPLE = 8;
const MOST_TRIED = 3;
/** So many lines are worked out at most. */
const MOST_LINES = 24;
/** Of products and balances, so many in a hundred must be exact. */
const LEAST = 60;
/** A line that misses more than once must fit so many of the other cells in a hundred. */
const MANY = 80;

const DERIVED: readonly LineKind[] = [ 'percent', 'rate', 'average', 'difference', 'running' ];

/** "Turnout" beneath the shares of the votes. */
const isOfItsOwn = ( { labels }: Line ): boolean => labels.some( ( label ) => label.first === 'nonAdditive' && label.words.length < 3 );

interface Trial {
	readonly series: number;
	readonly figure: Figure;
	readonly expression: Expression;
	readonly fit: Fit;
}

interface Attempt {
	readonly formula: Formula;
	readonly trials: readonly Trial[];
	readonly fits: number;
	readonly weight: number;
}

/** The cells of every line of shares, rates, changes or differences that the table itself bears out. */
export function ratioDrafts( view: View, bases: readonly Figure[], groups: readonly Group[] = [] ): Draft[] {
	return view.lines.map( ( _, line ) => line ).filter( ( line ) => DERIVED.includes( view.lines[ line ].kind ) || view.lines[ line ].kind === 'data' && isFractional( view, line ) )
		.slice( 0, MOST_LINES ).reduce<Draft[]>( ( drafts, line ) => {
			const own = draftsOf( view, line, formulasFor( view, line, bases ), groups );
			return drafts.concat( own.length ? own : exactOf( draftsOf( view, line, balancesFor( view, line ), [] ) ) );
		}, [] );
}

/** The amounts of every line that others multiply to; a price that multiplies to less than the digits printed was itself divided out of them. */
export const productDrafts = ( view: View ): Draft[] => view.lines.reduce<Draft[]>( ( drafts, _, line ) =>
	drafts.concat( exactOf( draftsOf( view, line, productsFor( view, line ), [] ) ) ), [] );

/** What most cells fit to the digit: a rounded price or balance lets too much fit. */
const exactOf = ( drafts: readonly Draft[] ): Draft[] =>
	drafts.filter( ( { fit } ) => fit === 'exact' ).length * 100 < drafts.length * LEAST ? [] : drafts.filter( ( { fit } ) => fit !== 'rounded' );

/** A line of decimals in a table of whole numbers: "persons per household" in whatever words. */
function isFractional( view: View, line: number ): boolean {
	const figuresOf = ( i: number ): Figure[] => view.series.map( ( _, s ) => view.at( i, s ) ).filter( ( entry ) => entry.state === 'number' ).map( ( entry ) => entry.figure as Figure );
	const isDecimal = ( figure: Figure ): boolean => figure.resolution.n < figure.resolution.d;
	const own = figuresOf( line );
	return own.length > 2 && own.every( isDecimal ) && view.lines.filter( ( { kind }, i ) => i !== line && ( kind === 'data' || kind === 'total' ) && !figuresOf( i ).some( isDecimal ) ).length > 1;
}

function draftsOf( view: View, derived: number, formulas: readonly Formula[], groups: readonly Group[] ): Draft[] {
	const places = view.series.map( ( _, s ) => s ).filter( ( s ) => view.at( derived, s ).state === 'number' && view.series[ s ].kind !== 'break' && !isOfItsOwn( view.series[ s ] ) );
	if ( !places.length || !formulas.length ) {
		return [];
	}
	const isPercent = view.lines[ derived ].kind === 'percent';
	const figures = new Map( places.map( ( s ) => {
		const figure = view.at( derived, s ).figure as Figure;
		return [ s, isPercent ? { ...figure, kind: 'percent' as const } : figure ];
	} ) );
	const work = ( formula: Formula, among: readonly number[] ): Attempt => attempt( formula, view, figures, among );
	const sample = sampleOf( places.filter( ( s ) => view.series[ s ].kind !== 'total' ).concat( places.filter( ( s ) => view.series[ s ].kind === 'total' ) ) );
	const promising = formulas.map( ( formula ) => work( formula, sample ) ).filter( ( own ) => own.fits > 0 ).sort( byMerit ).slice( 0, MOST_TRIED );
	const [ chosen ] = promising.map( ( own ) => work( own.formula, places ) ).sort( byMerit );
	if ( !chosen ) {
		return [];
	}
	const rivals = formulas.filter( ( formula ) => formula.isBound || !chosen.formula.isBound ).length;
	const drafts = judgeLine( chosen, derived, rivals, formulas.filter( ( formula ) => formula.isBound && formula !== chosen.formula ) );
	return drafts.length ? drafts.concat( groupDrafts( chosen.formula, derived, groups ) ) : [];
}

/** The shares of groups of rows that stand in their labels. */
function groupDrafts( { together }: Formula, derived: number, groups: readonly Group[] ): Draft[] {
	const drafts: Draft[] = [];
	for ( const { figure, from, to } of groups ) {
		const expression = together && together( from, to );
		const fit = expression ? fitOf( figure, expression ) : 'unknown';
		if ( expression && ( isFit( fit ) || slipOf( figure, expression ) ) ) {
			drafts.push( { figure, line: derived, series: from, parts: [], readings: [ fair( expression ) ], fit, plain: true } );
		}
	}
	return drafts;
}

const sampleOf = ( places: readonly number[] ): number[] => {
	const step = Math.max( 1, Math.floor( places.length / SAMPLE ) );
	return places.filter( ( _, i ) => i % step === 0 ).slice( 0, SAMPLE );
};

const byMerit = ( a: Attempt, b: Attempt ): number => b.fits - a.fits || a.trials.length - b.trials.length || Number( b.formula.isBound ) - Number( a.formula.isBound );

function attempt( formula: Formula, view: View, figures: ReadonlyMap<number, Figure>, places: readonly number[] ): Attempt {
	const trials: Trial[] = [];
	for ( const series of places ) {
		const figure = figures.get( series ) as Figure;
		const expression = formula.isShareOfTotal && view.series[ series ].kind === 'total' ? null : formula.work( series );
		const fit = expression ? fitOf( figure, expression ) : 'unknown';
		if ( expression && fit !== 'unknown' && !isItself( expression ) ) {
			trials.push( { series, figure, expression, fit } );
		}
	}
	const fitting = trials.filter( ( trial ) => isFit( trial.fit ) );
	return { formula, trials, fits: fitting.length, weight: fitting.reduce( ( sum, trial ) => sum + weightOf( trial.figure, trial.fit ), 0 ) };
}

/** A figure as a share of itself. */
function isItself( expression: Expression ): boolean {
	if ( !( 'op' in expression ) ) {
		return false;
	}
	const ratio = expression.op === '*' ? expression.left : expression;
	return 'op' in ratio && 'figure' in ratio.left && 'figure' in ratio.right && ratio.left.figure === ratio.right.figure;
}

/** The more formulas were tried, the more digits must fit before one of them is believed. */
const neededFor = ( rivals: number ): number => rivals > 100 ? 4 : rivals > 10 ? 3 : 2;

/**
 * Whether other cells would have told, had the base been another one: a base that is wrong by 2% leaves coarse cells
 * fitting and fine ones not, and looks like a slip. Where everything else fits exactly, there is no such doubt.
 */
function supports( { formula, trials }: Attempt, series: number ): boolean {
	const own = trials.find( ( trial ) => trial.series === series ) as Trial;
	const others = trials.filter( ( trial ) => trial !== own && !isZero( trial.figure.value ) );
	if ( !formula.isBaseGuessed || others.length > 1 && others.every( ( trial ) => trial.fit === 'exact' ) ) {
		return true;
	}
	const miss = deviationOf( own, evaluate( own.expression ) as Rational );
	const alert = others.filter( ( trial ) => compare( absolute( divide( trial.figure.resolution, trial.figure.value ) ), miss ) <= 0 );
	const fitting = alert.filter( ( trial ) => trial.fit === 'exact' ).length;
	return fitting > 0 && fitting * 100 >= alert.length * 60;
}

/** Leads without signs are those of either side. */
const backwards = ( expression: Expression ): Expression | null =>
	'op' in expression && expression.op === '-' ? { op: '-', left: expression.right, right: expression.left } : null;

/** How far a cell is from its recomputed value, as a part of it. */
const deviationOf = ( { figure }: Trial, value: Rational ): Rational =>
	isZero( value ) ? ONE : absolute( divide( subtract( figure.value, value ), value ) );

function judgeLine( chosen: Attempt, derived: number, rivals: number, others: readonly Formula[] ): Draft[] {
	const { trials, fits, weight } = chosen;
	const needed = neededFor( rivals );
	if ( weight < needed || fits * 100 < ( trials.length - 1 ) * 60 ) {
		return [];
	}
	const isUnsigned = trials.every( ( { figure } ) => !figure.sign );
	const kinderOf = ( { series, figure, expression }: Trial ): Expression | undefined =>
		[ isUnsigned ? backwards( expression ) : null ].concat( others.map( ( formula ) => formula.work( series ) ) ).find( ( other ): other is Expression => !!other && !isItself( other ) && fitOf( figure, other ) === 'exact' );
	const misses = trials.filter( ( trial ) => trial.fit === 'none' && !kinderOf( trial ) ).length;
	const drafts: Draft[] = [];
	for ( const trial of trials ) {
		const { series, figure, expression, fit } = trial;
		const draft = ( own: Fit, used: Expression, isFair: boolean ): Draft =>
			( { figure, line: derived, series, parts: [], readings: [ isFair ? fair( used ) : charitable( used ) ], fit: own, plain: isFair } );
		const isSupported = fit === 'exact' || supports( chosen, series );
		if ( isFit( fit ) && isSupported ) {
			drafts.push( draft( fit, expression, true ) );
			continue;
		}
		const kinder = kinderOf( trial );
		if ( kinder ) {
			drafts.push( draft( 'exact', kinder, false ) );
		} else if ( fit === 'none' && isSupported && ( !chosen.formula.isPart || chosen.formula.isPart( series ) ) && isBorneOut( trials.length - misses, trials.length - 1, weight, needed, misses > 1 ? MANY : slipOf( figure, expression ) ? 60 : 75 ) ) {
			drafts.push( draft( 'none', expression, true ) );
		}
	}
	return drafts;
}
