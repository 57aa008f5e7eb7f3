import { button, element, isolated } from '../marks/element';
import { icon } from '../marks/icon';
import type { Words } from '../messages/message';
import type { Cell, Expression, Figure, Finding, Table } from '../model';
import type { Source } from '../session';
import { listInputs, textOf } from './describe';
import { reveal } from './reveal';

interface Term {
	readonly figure: Figure;
	readonly isTaken: boolean;
}

/** What a finding follows from: in a table the column or row as a sum, with what may be wrong in it; elsewhere a list. */
export function drawInputs( finding: Finding, source: Source, words: Words ): HTMLElement {
	const { claim: { figure: total }, reading, inputs, verdict } = finding;
	const table = source.discussion.tables.find( ( { rows } ) => rowOf( rows, total ) >= 0 );
	const terms = table && reading && termsOf( reading.expression );
	if ( !table || !terms || terms.some( ( { figure } ) => !cellOf( table.rows, figure ) ) ) {
		return listInputs( inputs, source, words );
	}
	const isAcross = terms.every( ( { figure } ) => rowOf( table.rows, figure ) === rowOf( table.rows, total ) );
	const repairs = repairsOf( finding );
	const lines = terms.concat( { figure: total, isTaken: false } ).map( ( { figure, isTaken } ) => {
		const label = labelOf( table.rows, figure, isAcross );
		const name = label ? textOf( source.discussion, label.passage ) : '';
		const repair = repairs.get( figure.start );
		const jump = button( 'link', '', () => reveal( source.rangeOf( figure ) ) );
		jump.append( isTaken ? '− ' : '', isolated( figure.text ) );
		jump.setAttribute( 'aria-label', words.message( 'input', `${ name } ${ figure.text }` ) );
		const right = element( 'b', '', ...repair ? [ words.dir === 'rtl' ? '← ' : '→ ', isolated( repair ), ' ', icon( verdict ) ] : [] );
		return element( 'li', '', element( 'span', 'source', isolated( name ) ), jump, right );
	} );
	return element( 'div', '', element( 'h3', '', words.message( 'inputs', terms.length ) ), element( 'ul', 'sum', ...lines ) );
}

/** What may be wrong, by its place, and what it would have to be: the cell that its row and its column both point to, or else the total and each addend that may be misprinted. */
function repairsOf( { claim, verdict, expected, repaired, misprinted }: Finding ): Map<number, string> {
	const repairs = new Map<number, string>();
	if ( claim.suspect && repaired ) {
		repairs.set( claim.suspect.start, repaired );
	} else if ( expected && verdict !== 'verified' ) {
		repairs.set( claim.figure.start, expected );
		( claim.misprints || [] ).forEach( ( { suspect }, i ) => misprinted && repairs.set( suspect.start, misprinted[ i ] ) );
	}
	return repairs;
}

/** What is added and taken away, or what a mean is taken of; null for anything else. */
function termsOf( expression: Expression ): Term[] | null {
	if ( 'figure' in expression ) {
		return [ { figure: expression.figure, isTaken: false } ];
	}
	if ( !( 'op' in expression ) || expression.op === '*' || expression.op === '/' && !( 'constant' in expression.right ) ) {
		return null;
	}
	const left = termsOf( expression.left );
	const right = expression.op === '/' ? [] : termsOf( expression.right );
	return left && right && left.concat( expression.op === '-' ? right.map( ( { figure, isTaken } ) => ( { figure, isTaken: !isTaken } ) ) : right );
}

const rowOf = ( rows: Table[ 'rows' ], figure: Figure ): number => rows.findIndex( ( row ) => row.some( ( cell ) => holds( cell, figure ) ) );
const cellOf = ( rows: Table[ 'rows' ], figure: Figure ): Cell | undefined => ( rows[ rowOf( rows, figure ) ] || [] ).find( ( cell ) => holds( cell, figure ) );
const holds = ( { passage }: Cell, { start }: Figure ): boolean => passage.start <= start && start < passage.end;

/** The heading of a figure's column, or the label of its row: the nearest heading, or else what stands first. */
function labelOf( rows: Table[ 'rows' ], figure: Figure, isAcross: boolean ): Cell | undefined {
	const row = rowOf( rows, figure );
	const column = rows[ row ].findIndex( ( cell ) => holds( cell, figure ) );
	const cells = isAcross ? rows.slice( 0, row ).map( ( above ) => above[ column ] ) : rows[ row ].slice( 0, column );
	return cells.filter( ( cell ) => cell.header ).pop() || cells[ 0 ];
}
