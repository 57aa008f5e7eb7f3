import { add, equals, negate, subtract } from '../../judge/rational';
import { evaluate, inputsOf, valueOf } from '../../judge/evaluate';
import { mismatchSlip } from '../../judge/slips';
import type { Expression, Figure, Rational, Slip } from '../../model';
import { fitOf, isFit } from './evidence';
import type { Sheet } from './sheet';
import type { Draft } from './totals';

/** The cell at fault where a row and a column miss by the same amount, and the value that fits both. */
export interface Repair {
	readonly suspect: Figure;
	readonly repair: Rational;
}

/** The repair of each total that does not fit, where another sum, or a difference or share in its row, tells it. */
export function repairsFor( sheet: Sheet, rowSums: readonly Draft[], columnSums: readonly Draft[], ratios: readonly Draft[] ): Map<Draft, Repair> {
	const repairs = new Map<Draft, Repair>();
	const missed = ( drafts: readonly Draft[] ): Draft[] => drafts.filter( ( draft ) => draft.fit === 'none' && draft.parts.length > 0 );
	for ( const column of missed( columnSums ) ) {
		const off = offOf( column );
		/* A sum down a column has rows for parts; a sum along a row has columns. */
		const rows = missed( rowSums ).filter( ( row ) => column.parts.includes( row.series ) && row.parts.includes( column.series ) && off && equals( offOf( row ) as Rational, off ) );
		const cell = rows.length === 1 ? sheet.down.at( rows[ 0 ].series, column.series ).figure : null;
		if ( cell && off ) {
			const repair = { suspect: cell, repair: add( cell.value, off ) };
			repairs.set( column, repair ).set( rows[ 0 ], repair );
		}
	}
	for ( const [ own, other ] of [ [ rowSums, columnSums ], [ columnSums, rowSums ] ] ) {
		nameTotals( own, other, repairs );
	}
	for ( const draft of missed( columnSums.concat( rowSums ) ).filter( ( own ) => !repairs.has( own ) ) ) {
		const repair = evaluate( draft.readings[ 0 ].expression );
		if ( repair && ratios.some( ( ratio ) => wouldFit( ratio, draft.figure, repair ) ) ) {
			repairs.set( draft, { suspect: draft.figure, repair } );
		}
	}
	return repairs;
}

/** Whether a share or difference that does not fit would do so with another value for one of its inputs. */
const wouldFit = ( { figure, fit, readings: [ reading ] }: Draft, input: Figure, value: Rational ): boolean =>
	fit === 'none' && inputsOf( reading.expression ).some( ( { start } ) => start === input.start ) &&
	isFit( fitOf( figure, reading.expression, ( leaf ) => leaf.figure.start === input.start ? value : valueOf( leaf ) ) );

/** A total that its parts contradict, and that spoils the sum of its fellow totals by as much, is itself at fault. */
function nameTotals( own: readonly Draft[], other: readonly Draft[], repairs: Map<Draft, Repair> ): void {
	for ( const draft of own ) {
		const off = draft.fit === 'none' && !repairs.has( draft ) ? offOf( draft ) : null;
		const spoiled = off && other.find( ( sum ) => sum.series === draft.line && sum.parts.includes( draft.series ) && equals( offOf( sum ) || off, negate( off ) ) );
		if ( off && spoiled ) {
			const repair = { suspect: draft.figure, repair: subtract( draft.figure.value, off ) };
			repairs.set( draft, repair ).set( spoiled, repair );
		}
	}
}

/** Slips of the pen, by which one cell becomes another. */
const MISPRINTS: readonly ( Slip | null )[] = [ 'transposed-digits', 'wrong-digit', 'decimal-slip', 'separator-slip', 'sign' ];
/** Where more addends may be misprinted, it says nothing that one of them may be. */
const MOST_MISPRINTS = 2;

/** The addends of a sum that misses of which a misprint would explain by how much: either they are wrong or the total is. */
export function misprintsOf( draft: Draft ): Repair[] {
	const off = draft.fit === 'none' ? offOf( draft ) : null;
	const found = !off || !isSum( draft.readings[ 0 ].expression ) ? [] : inputsOf( draft.readings[ 0 ].expression )
		.map( ( suspect ): Repair => ( { suspect, repair: add( suspect.value, off ) } ) )
		.filter( ( { suspect, repair } ) => MISPRINTS.includes( mismatchSlip( suspect, { figure: suspect }, repair ) ) );
	return found.length > MOST_MISPRINTS ? [] : found;
}

const isSum = ( expression: Expression ): boolean => !( 'op' in expression ) || expression.op === '+' && isSum( expression.left ) && isSum( expression.right );

/** Printed less recomputed. */
function offOf( { figure, readings }: Draft ): Rational | null {
	const value = readings.length ? evaluate( readings[ 0 ].expression ) : null;
	return value && subtract( figure.value, value );
}
