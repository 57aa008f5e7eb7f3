import type { Scope } from '../../inputs/scope';
import { compare } from '../../judge/rational';
import type { Claim } from '../../model';
import { fair, likely, makeClaim } from '../claim';
import { isDifference } from '../words/direction';
import { leaf, minus } from '../expression';
import { isCount, isSpan, owns } from '../words/mention';
import type { Mention } from '../words/mention';
import { hasSameUnit } from '../words/noun';
import { partsIn } from '../words/pairs';
import { tallyOf } from '../tally/sides';

/** "1,840 people may vote; 1,214 have voted, 926 have not yet": a whole and its two parts, of which one is told not to be what the other is. */
export function undoneClaims( { mentions }: Scope ): Claim[] {
	const counts = mentions.filter( isCount );
	const [ whole, first, last ] = counts;
	if ( counts.length !== 3 || !areParts( mentions, whole, first, last ) || isUndone( first ) === isUndone( last ) || tallyOf( counts ) ) {
		return [];
	}
	const claim = makeClaim( true, last.figure, 'sum', [ fair( minus( leaf( whole.figure ), leaf( first.figure ) ) ) ] );
	return [ likely( claim ) ];
}

/** Three counts of one thing, or a whole that both are told to be of ("Von 500 Exemplaren sind 296 verkauft, 204 liegen noch hier"). */
function areParts( mentions: readonly Mention[], whole: Mention, ...parts: readonly Mention[] ): boolean {
	const told = partsIn( mentions ).filter( ( pair ) => pair.whole === whole.figure ).map( ( { part } ) => part );
	const areAlike = parts.every( ( { figure } ) => told.includes( figure ) || hasSameUnit( figure, whole.figure ) && hasSameUnit( figure, parts[ 0 ].figure ) );
	return areAlike && compare( parts[ 0 ].figure.value, whole.figure.value ) < 0 && [ whole, ...parts ].every( ( mention ) => !mention.figure.inWords && !isSpan( mention ) && !isDifference( mention ) && mention.figure.currency === whole.figure.currency );
}

const isUndone = ( mention: Mention ): boolean => owns( mention, 'not', 'undone' );
