import type { Claim, Expression, Rational } from '../model';
import { evaluate } from './evaluate';
import { isPlain } from './fault';
import type { Trial } from './fault';
import { absolute, compare, equals, multiply, ONE, rational } from './rational';

/** A term that makes up less than one part in so many of a sum is met by chance: any list of numbers has 4,787, 2 and 4,789. */
const MOST_PARTS = rational( 100 );

/**
 * Whether what is true was meant. Of what is worded plainly that is taken for granted; of the rest, each input must
 * have its say: 45,580 is not 45,571 + 9, and 5.3 ÷ 1 no rate.
 */
export const isMeant = ( claim: Claim, { reading }: Trial ): boolean => isPlain( claim ) || hasSay( reading.expression );

function hasSay( expression: Expression ): boolean {
	if ( !( 'op' in expression ) || 'constant' in expression.right ) {
		return !( 'op' in expression ) || hasSay( expression.left );
	}
	// The parts of what has a value have one.
	const [ a, b ] = [ expression.left, expression.right ].map( ( part ) => absolute( evaluate( part ) as Rational ) );
	return expression.op === '+' || expression.op === '-' ?
		compare( multiply( a, MOST_PARTS ), b ) >= 0 && compare( multiply( b, MOST_PARTS ), a ) >= 0 : ( 'op' in expression.left || !equals( a, ONE ) ) && !equals( b, ONE );
}
