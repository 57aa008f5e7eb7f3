import { compare, equals, HUNDRED, isZero, rational } from '../../judge/rational';
import type { Expression, Figure, Rational } from '../../model';
import { constant, leaf, minus, over, percent, plus, sumOf, times } from '../expression';
import { carriedOver } from './balances';
import type { Line } from './line';
import type { View } from './sheet';

/** One way in which the cells of a line may follow from other cells, series by series. */
export interface Formula {
	/** Null where an input is missing. */
	readonly work: ( series: number ) => Expression | null;
	/** Its inputs are told by the headings or by their place. */
	readonly isBound: boolean;
	/** Says nothing in a series that is a total: the total's share of itself. */
	readonly isShareOfTotal: boolean;
	/** Its base may be another number than the one taken: the column's total rather than the valid votes. */
	readonly isBaseGuessed?: boolean;
	/** Whether a series is a part of the whole; what stands beneath it ("Majority") may be a share of something else. */
	readonly isPart?: ( series: number ) => boolean;
	/** The share of several series together. */
	readonly together?: ( from: number, to: number ) => Expression | null;
}

/** The sum of more cells than this is only taken as a base where it is printed. */
const MOST_SUMMED = 200;
/** Columns that shares are sought in: more would be guesswork. */
const MOST_INPUTS = 10;

/** Lines of counts that a derived line may follow from: the nearest ones. */
function inputLines( view: View, derived: number, kinds: readonly string[] ): number[] {
	return view.lines.map( ( _, i ) => i ).filter( ( i ) => i !== derived && kinds.includes( view.lines[ i ].kind ) )
		.sort( ( a, b ) => Math.abs( a - derived ) - Math.abs( b - derived ) ).slice( 0, MOST_INPUTS ).sort( ( a, b ) => a - b );
}

/** Every formula worth trying for a line of shares, rates or differences, the likeliest first. */
export function formulasFor( view: View, derived: number, bases: readonly Figure[] ): Formula[] {
	const line = view.lines[ derived ];
	const counts = inputLines( view, derived, [ 'data', 'total', 'difference', 'other' ] );
	const figure = ( i: number, s: number ): Figure | null => view.at( i, s ).figure;
	const pairs = ( lines: readonly number[] ): [ number, number ][] =>
		lines.reduce<[ number, number ][]>( ( all, a ) => all.concat( lines.filter( ( b ) => b !== a ).map( ( b ): [ number, number ] => [ a, b ] ) ), [] );
	const binary = ( [ a, b ]: readonly [ number, number ], isBound: boolean, make: ( x: Figure, y: Figure ) => Expression | null ): Formula => ( {
		isBound, isShareOfTotal: false,
		work: ( s ) => {
			const x = figure( a, s );
			const y = figure( b, s );
			return x && y && make( x, y );
		}
	} );
	const isTold = ( a: number, b: number ): boolean => counts.length === 2 || hasNameOf( line, view.lines[ a ] ) && ( view.lines[ b ].kind === 'total' || hasNameOf( line, view.lines[ b ] ) );
	if ( line.kind === 'running' ) {
		return inputLines( view, derived, [ 'data', 'difference' ] ).reduce<Formula[]>( ( all, added ) => all.concat( carriedOver( view, derived, added, null ) ), [] );
	}
	if ( line.kind === 'difference' ) {
		const percents = inputLines( view, derived, [ 'percent', 'rate', 'average' ] );
		return pairs( counts ).concat( pairs( percents ) ).map( ( pair ) => binary( pair, counts.length === 2, isSpent( view, pair[ 1 ] ) ? ( x, y ) => plus( leaf( x ), leaf( y ) ) : ( x, y ) => minus( leaf( y ), leaf( x ) ) ) )
			.concat( onBefore( view, counts, ( now, before ) => minus( leaf( now ), leaf( before ) ) ) );
	}
	const scale = line.kind === 'percent' ? percent : ( ratio: Expression ): Expression => ratio;
	const formulas: Formula[] = [];
	const add = ( make: ( x: Figure, y: Figure ) => Expression | null ): void => {
		formulas.push( ...pairs( counts ).map( ( pair ) => binary( pair, isTold( pair[ 0 ], pair[ 1 ] ), make ) ) );
	};
	if ( line.kind === 'percent' || line.kind === 'rate' ) {
		formulas.push( ...shares( view, derived, counts, bases, scale ) );
	}
	add( ( x, y ) => isZero( y.value ) ? null : scale( over( leaf( x ), leaf( y ) ) ) );
	if ( line.kind === 'percent' ) {
		add( ( x, y ) => isZero( x.value ) ? null : scale( over( minus( leaf( y ), leaf( x ) ), leaf( x ) ) ) );
		add( ( x, y ) => scale( over( leaf( x ), plus( leaf( x ), leaf( y ) ) ) ) );
		formulas.push( ...pairs( counts ).filter( ( [ a, b ] ) => a < b ).map( ( pair ) => binary( pair, isTold( pair[ 0 ], pair[ 1 ] ), winner ) ) );
		formulas.push( ...onBefore( view, counts, ( now, before ) => isZero( before.value ) ? null : scale( over( minus( leaf( now ), leaf( before ) ), leaf( before ) ) ) ) );
		formulas.push( ...pairs( counts ).map( ( pair ) => binary( pair, false, ( x, y ) => scale( minus( constant( 1 ), over( leaf( x ), leaf( y ) ) ) ) ) ) );
	} else {
		const per = { constant: scaleOf( line ) };
		add( ( x, y ) => isZero( y.value ) ? null : times( over( leaf( x ), leaf( y ) ), per ) );
	}
	return formulas.sort( ( a, b ) => Number( b.isBound ) - Number( a.isBound ) );
}

/** Accounts write what was spent as negative amounts: the balance is the sum. */
const isSpent = ( view: View, line: number ): boolean => view.series.every( ( _, s ) => {
	const { figure } = view.at( line, s );
	return !figure || figure.sign === '-';
} );

/** "Cases per 100,000", or else per hundred. */
function scaleOf( { labels }: Line ): Rational {
	const found = labels.map( ( label ) => /10{0,2}(?:[.,'’\s]?0{3}){1,2}(?!\d)/.exec( label.text ) ).find( ( match ) => match );
	return found ? rational( parseInt( found[ 0 ].replace( /\D/g, '' ), 10 ) ) : HUNDRED;
}

/** "Oui à 66,66 %", "non à 54,54 %": the share of the side that won. */
const winner = ( x: Figure, y: Figure ): Expression =>
	percent( compare( x.value, y.value ) >= 0 ? over( leaf( x ), plus( leaf( x ), leaf( y ) ) ) : over( leaf( y ), plus( leaf( y ), leaf( x ) ) ) );

/** Whether two headings share a word: "पास" and "पास %". */
const hasNameOf = ( line: Line, other: Line ): boolean =>
	line.labels.some( ( label ) => label.words.some( ( word ) => word.length > 1 && other.labels.some( ( own ) => own.words.includes( word ) ) ) );

/** From one series to the next: growth from year to year. */
function onBefore( view: View, counts: readonly number[], make: ( now: Figure, before: Figure ) => Expression | null ): Formula[] {
	const step = ( line: number, by: number ): Formula => ( {
		isBound: false, isShareOfTotal: false,
		work: ( s ) => {
			const now = view.at( line, s ).figure;
			const before = view.series[ s + by ] && view.at( line, s + by ).figure;
			return now && before && make( now, before );
		}
	} );
	return counts.reduce<Formula[]>( ( all, line ) => all.concat( step( line, -1 ), step( line, 1 ) ), [] );
}

/** Shares of a whole line: of its total cell, of the sum of its cells, of the cell whose share is 100, of a number in the caption. */
function shares( view: View, derived: number, counts: readonly number[], bases: readonly Figure[], scale: ( ratio: Expression ) => Expression ): Formula[] {
	const { series } = view;
	const places = series.map( ( _, s ) => s );
	const nearest = counts.filter( ( i ) => i < derived ).pop();
	const whole = places.find( ( s ) => {
		const { figure } = view.at( derived, s );
		return !!figure && equals( figure.value, HUNDRED );
	} );
	const totals = places.filter( ( s ) => series[ s ].kind === 'total' || s === whole );
	const formulas: Formula[] = [];
	for ( const line of counts ) {
		const isBound = line === nearest || counts.length === 1 || hasNameOf( view.lines[ derived ], view.lines[ line ] );
		const addends = places.filter( ( s ) => series[ s ].kind === 'data' || series[ s ].kind === 'difference' );
		/* Invalid votes have no share. */
		const shared = new Set( addends.filter( ( s ) => view.at( derived, s ).figure && !( s > totals[ 0 ] && totals[ 0 ] > 0 ) ) );
		const isPart = ( s: number ): boolean => shared.has( s ) || series[ s ].kind === 'total';
		const onBase = ( base: Expression, isBaseGuessed = true, isOfIt: ( s: number ) => boolean = () => true ): Formula => ( {
			isBound, isShareOfTotal: true, isBaseGuessed, isPart,
			work: ( s ) => {
				const { figure } = view.at( line, s );
				return figure && isOfIt( s ) ? scale( over( leaf( figure ), base ) ) : null;
			},
			together: ( from, to ) => {
				const figures = places.slice( from, to ).map( ( s ) => view.at( line, s ).figure ).filter( ( figure ): figure is Figure => figure !== null );
				return figures.length ? scale( over( sumOf( figures ), base ) ) : null;
			}
		} );
		for ( const s of totals.slice( 0, 4 ) ) {
			const { figure } = view.at( line, s );
			if ( figure && !isZero( figure.value ) ) {
				formulas.push( onBase( leaf( figure ) ) );
			}
		}
		for ( const own of shared.size < addends.length ? [ addends, addends.filter( isPart ) ] : [ addends ] ) {
			const cells = own.map( ( s ) => view.at( line, s ) ).filter( ( entry ) => entry.state === 'number' ).map( ( entry ) => entry.figure as Figure );
			if ( cells.length > 1 && cells.length <= MOST_SUMMED && cells.some( ( cell ) => !isZero( cell.value ) ) ) {
				formulas.push( onBase( sumOf( cells ), true, own === addends ? undefined : isPart ) );
			}
		}
		bases.filter( ( base ) => !isZero( base.value ) ).forEach( ( base ) => formulas.push( onBase( leaf( base ), false ) ) );
	}
	const group = counts.filter( ( i ) => view.lines[ i ].kind === 'data' );
	if ( group.length > 2 ) {
		formulas.push( ...group.map( ( line ): Formula => ( {
			isBound: false, isShareOfTotal: false,
			work: ( s ) => {
				const { figure } = view.at( line, s );
				const all = group.map( ( i ) => view.at( i, s ) ).filter( ( entry ) => entry.state === 'number' ).map( ( entry ) => entry.figure as Figure );
				return figure && all.some( ( cell ) => !isZero( cell.value ) ) ? scale( over( leaf( figure ), sumOf( all ) ) ) : null;
			}
		} ) ) );
	}
	return formulas;
}
