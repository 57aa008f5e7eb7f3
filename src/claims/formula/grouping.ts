import type { Expression, Figure, Operator, Reading } from '../../model';
import { constant, leaf, over, percent, times } from '../expression';
import { isMeasure } from '../words/noun';

/** An expression as written: operands, operators and brackets in their order. */
export type Part = Figure | Operator | 'of' | '(' | ')';

type Binding = Readonly<Record<string, number>>;
const PRECEDENCE: Binding = { '+': 1, '-': 1, '*': 2, '/': 2, of: 2 };
const LEFT_TO_RIGHT: Binding = { '+': 1, '-': 1, '*': 1, '/': 1, of: 1 };
const TIGHT_SLASH: Binding = { '+': 1, '-': 1, '*': 2, '/': 3, of: 2 };

/** Precedence climbing. In TIGHT_SLASH, "60 / 3/4" groups from the right; `growing` reads "100 + 10%" as a growth by 10%. */
function parse( parts: readonly Part[], binding: Binding, growing?: boolean ): Expression | null {
	let at = 0;
	const operand = (): Expression | null => {
		const part = parts[ at++ ];
		if ( part === '(' ) {
			const inner = expression( 1 );
			return parts[ at++ ] === ')' ? inner : null;
		}
		return part === undefined || typeof part === 'string' ? null :
			part.kind === 'percent' ? over( leaf( part ), constant( 100 ) ) : leaf( part );
	};
	const expression = ( least: number ): Expression | null => {
		let left = operand();
		while ( left && at < parts.length && parts[ at ] !== ')' ) {
			const op = parts[ at ] as Operator | 'of';
			const strength = binding[ op ];
			if ( !strength || strength < least ) {
				break;
			}
			at++;
			const next = parts[ at ];
			const right: Expression | null = expression( binding === TIGHT_SLASH && op === '/' ? strength : strength + 1 );
			const grows = growing && op !== 'of' && binding[ op ] === 1 && next && typeof next !== 'string' && next.kind === 'percent';
			left = right && ( grows ? times( left, { op: op as Operator, left: constant( 1 ), right } ) : { op: op === 'of' ? '*' : op, left, right } );
		}
		return left;
	};
	const tree = expression( 1 );
	return tree && at === parts.length ? tree : null;
}

/** Every fair way to group a written expression: precedence, left to right, and "3/4" as one number. */
export function readingsOf( parts: readonly Part[], result: Figure ): Reading[] {
	const trees = [ parse( parts, PRECEDENCE ), parse( parts, LEFT_TO_RIGHT ), parse( parts, TIGHT_SLASH ), parse( parts, PRECEDENCE, true ) ];
	if ( parts.some( ( part ) => part === '/' ) && parts[ parts.length - 2 ] === '*' ) {
		trees.unshift( trees[ 1 ] );
	}
	const readings: Reading[] = [];
	const isPercent = result.kind === 'percent';
	const operands = parts.filter( ( part ): part is Figure => typeof part !== 'string' );
	const hasHundred = operands.some( ( figure ) => figure.value.n === figure.value.d * BigInt( 100 ) );
	for ( const tree of trees ) {
		if ( tree ) {
			const scaled: Reading = { expression: isPercent ? percent( tree ) : tree, exact: true };
			const raw: Reading = { expression: tree, exact: true };
			readings.push( ...isPercent && hasHundred ? [ raw, { ...scaled, charitable: true } ] : [ scaled ] );
			if ( !isPercent && operands.some( ( figure ) => figure.kind === 'percent' ) ) {
				readings.push( { expression: percent( tree ), exact: true, charitable: true } );
			}
			if ( result.magnitude && !operands.some( ( { magnitude } ) => magnitude ) ) {
				// "(91 - 77) / 5 = 2.8 thousand": the operands are in thousands as well.
				MAGNITUDES.forEach( ( scale ) => readings.push( { expression: times( tree, constant( scale ) ), exact: true, charitable: true } ) );
			}
			if ( hasOtherUnit( operands, result ) ) {
				for ( const [ n, d ] of UNIT_CHANGES ) {
					readings.push( { expression: over( times( tree, constant( n ) ), constant( d ) ), exact: true, charitable: true } );
				}
			}
		}
	}
	return readings;
}

const MAGNITUDES = [ 1e3, 1e5, 1e6, 1e7, 1e9 ];

/** "$1 / 2 = 50 cents": factors between units that people change on the way. */
const UNIT_CHANGES: readonly ( readonly [ number, number ] )[] = [
	[ 100, 1 ], [ 1, 100 ], [ 60, 1 ], [ 1, 60 ], [ 24, 1 ], [ 1, 24 ], [ 7, 1 ], [ 1, 7 ], [ 12, 1 ], [ 1, 12 ], [ 1000, 1 ], [ 1, 1000 ], [ 3600, 1 ], [ 1, 3600 ], [ 1024, 1 ], [ 1, 1024 ], [ 1, 1e6 ]
];

function hasOtherUnit( operands: readonly Figure[], result: Figure ): boolean {
	const units = operands.map( ( figure ) => figure.currency || figure.unit ).filter( ( unit ) => unit );
	const unit = result.currency || result.unit;
	// "0.6 × 10,000 = 100 hrs": minutes, before
	return !!unit && ( units.length > 0 || isMeasure( result ) ) && result.kind !== 'percent' && units.every( ( other ) => other !== unit );
}
