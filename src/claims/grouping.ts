import type { Expression, Figure, Operator } from '../model';
import { constant, leaf, over, times } from './expression';

/** An expression as written: operands, operators and brackets in their order. */
export type Part = Figure | Operator | 'of' | '(' | ')';

type Binding = Readonly<Record<string, number>>;
export const PRECEDENCE: Binding = { '+': 1, '-': 1, '*': 2, '/': 2, of: 2 };
export const LEFT_TO_RIGHT: Binding = { '+': 1, '-': 1, '*': 1, '/': 1, of: 1 };
export const TIGHT_SLASH: Binding = { '+': 1, '-': 1, '*': 2, '/': 3, of: 2 };

/** Precedence climbing. In TIGHT_SLASH, "60 / 3/4" groups from the right; `growing` reads "100 + 10%" as a growth by 10%. */
export function parse( parts: readonly Part[], binding: Binding, growing?: boolean ): Expression | null {
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
