import { evaluate, valueOf } from '../judge/evaluate';
import type { Claim, Rational, Table } from '../model';
import { misprintsOf, repairsFor } from './tables/crossfoot';
import type { Repair } from './tables/crossfoot';
import { fitOf, isFit } from './tables/evidence';
import { isWorthReading } from './tables/gate';
import { hundredDrafts } from './tables/hundreds';
import { isUnitPrice } from './tables/products';
import { productDrafts, ratioDrafts } from './tables/ratios';
import { readSheet } from './tables/sheet';
import { spanDrafts } from './tables/spans';
import { totalDrafts } from './tables/totals';
import type { Draft } from './tables/totals';

/**
 * Totals, means, shares, changes and differences that a table states of its own cells. A line of totals or shares is
 * only judged where most of its cells bear out how they were worked out: in real tables half of all lines headed
 * "Total" are no sums.
 *
 * @param lang language of the page
 */
export function tableClaims( text: string, table: Table, lang: string ): Claim[] {
	if ( !isWorthReading( text, table, lang ) ) {
		return [];
	}
	const sheet = readSheet( text, table, lang );
	const columnSums = totalDrafts( sheet.down ).concat( hundredDrafts( sheet.down ) );
	const rowSums = totalDrafts( sheet.across ).concat( hundredDrafts( sheet.across ) );
	const products = productDrafts( sheet.across );
	const spans = spanDrafts( sheet.across );
	/* Where prices make amounts, amounts do not make prices. */
	const allRatios = ratioDrafts( sheet.across, sheet.bases, sheet.groups ).filter( ( { line } ) => !products.length || !isUnitPrice( sheet.across.lines[ line ] ) ).concat( ratioDrafts( sheet.down, sheet.bases ) );
	const repairs = repairsFor( sheet, rowSums.concat( products, spans ), columnSums, allRatios );
	const sums = columnSums.concat( rowSums, products, spans ).filter( ( draft ) => isSaid( draft, repairs ) );
	const ratios = allRatios.filter( ( draft ) => isSaid( draft, repairs ) );
	const drafts = sums.concat( withoutConsequences( ratios, correctionsOf( sums, repairs ) ) );
	return merged( drafts ).map( ( own ) => toClaim( own, repairs ) );
}

const isSaid = ( draft: Draft, repairs: ReadonlyMap<Draft, Repair> ): boolean => draft.fit !== 'none' || draft.plain || repairs.has( draft );

/** What the cells that sums prove wrong should be, by their place. */
function correctionsOf( sums: readonly Draft[], repairs: ReadonlyMap<Draft, Repair> ): Map<number, Rational> {
	const corrections = new Map<number, Rational>();
	for ( const draft of sums.filter( ( { fit } ) => fit === 'none' ) ) {
		const { suspect, repair } = repairs.get( draft ) || { suspect: draft.figure, repair: evaluate( draft.readings[ 0 ].expression ) };
		if ( repair ) {
			corrections.set( suspect.start, repair );
		}
	}
	return corrections;
}

/** Shares that fit once a cell that is wrong by itself is put right are not at fault themselves. */
const withoutConsequences = ( ratios: readonly Draft[], corrections: ReadonlyMap<number, Rational> ): Draft[] => ratios.filter( ( { figure, fit, readings } ) => {
	const corrected = fit === 'exact' || !corrections.size ? 'none' : fitOf( figure, readings[ 0 ].expression, ( leaf ) => corrections.get( leaf.figure.start ) || valueOf( leaf ) );
	return fit === 'none' ? !isFit( corrected ) : corrected !== 'exact';
} );

/** The drafts of each figure: a corner cell is a sum of its row and of its column. What fits silences what does not. */
function merged( drafts: readonly Draft[] ): Draft[][] {
	const byFigure = new Map<number, Draft[]>();
	for ( const draft of drafts ) {
		byFigure.set( draft.figure.start, ( byFigure.get( draft.figure.start ) || [] ).concat( draft ) );
	}
	return Array.from( byFigure.values() ).map( ( own ) => {
		const fitting = own.filter( ( draft ) => isFit( draft.fit ) );
		return fitting.length ? fitting : own;
	} ).sort( ( a, b ) => a[ 0 ].figure.start - b[ 0 ].figure.start );
}

function toClaim( drafts: readonly Draft[], repairs: ReadonlyMap<Draft, Repair> ): Claim {
	const { figure } = drafts[ 0 ];
	const readings = drafts.reduce<Claim[ 'readings' ]>( ( all, draft ) => all.concat( draft.readings ), [] );
	const repair = drafts.map( ( draft ) => repairs.get( draft ) ).find( ( found ) => found );
	return {
		figure, relation: 'table', quote: figure.passage, readings, binding: drafts.every( ( draft ) => draft.plain || repairs.has( draft ) ) ? 'bound' : 'loose',
		...readings.length ? {} : { reason: 'unreadable-input' as const }, ...repair || drafts.length === 1 && { misprints: misprintsOf( drafts[ 0 ] ) }
	};
}
