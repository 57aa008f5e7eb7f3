import type { Scope } from '../inputs/scope';
import { compare } from '../judge/rational';
import type { Claim } from '../model';
import { fair, likely, makeClaim } from './claim';
import { isDifference } from './direction';
import { leaf, minus } from './expression';
import { isCount, isSpan, owns } from './mention';
import type { Mention } from './mention';
import { hasSameUnit } from './noun';
import { tallyOf } from './sides';

/** "1,840 people may vote; 1,214 have voted, 926 have not yet": a whole and its two parts, of which one is told not to be what the other is. */
export function undoneClaims( { mentions }: Scope ): Claim[] {
	const counts = mentions.filter( isCount );
	const [ whole, first, last ] = counts;
	if ( counts.length !== 3 || !areParts( whole, first, last ) || isUndone( first ) === isUndone( last ) || tallyOf( counts ) ) {
		return [];
	}
	const claim = makeClaim( true, last.figure, 'sum', [ fair( minus( leaf( whole.figure ), leaf( first.figure ) ) ) ] );
	return [ likely( claim ) ];
}

/** Three counts of one thing. */
function areParts( whole: Mention, ...parts: readonly Mention[] ): boolean {
	return compare( parts[ 0 ].figure.value, whole.figure.value ) < 0 && [ whole, ...parts ].every( ( mention ) => !mention.figure.inWords && !isSpan( mention ) && !isDifference( mention ) ) &&
		parts.every( ( { figure } ) => hasSameUnit( figure, whole.figure ) && figure.currency === whole.figure.currency ) && hasSameUnit( parts[ 0 ].figure, parts[ 1 ].figure );
}

const isUndone = ( mention: Mention ): boolean => owns( mention, 'not', 'undone' );
