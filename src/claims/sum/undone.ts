import type { Scope } from '../../inputs/scope';
import { compare } from '../../judge/rational';
import type { Claim } from '../../model';
import { countsTheSame } from '../words/around';
import { fair, likely, makeClaim } from '../claim';
import { isDifference } from '../words/direction';
import { leaf, minus } from '../expression';
import { isCount, isSpan, owns } from '../words/mention';
import type { Mention } from '../words/mention';
import { hasSameUnit } from '../words/noun';
import { partsIn } from '../words/pairs';
import { areParted } from '../words/parted';
import { tallyOf } from '../tally/sides';

/** "1,840 people may vote; 1,214 have voted, 926 have not yet": a whole and its two parts, of which one is told not to be what the other is. */
export function undoneClaims( scope: Scope ): Claim[] {
	const { mentions } = scope;
	const counts = mentions.filter( isCount );
	if ( counts.length === 1 ) {
		return undoneOfTold( scope, counts[ 0 ] );
	}
	// "45 of my 112 photos were deleted, and 67 kept"
	const [ pair ] = partsIn( counts );
	const [ whole, first, last ] = pair && pair.part === counts[ 0 ].figure ? [ counts[ 1 ], counts[ 0 ], ...counts.slice( 2 ) ] : counts;
	if ( counts.length !== 3 || !areParts( mentions, whole, first, last ) || isUndone( first ) === isUndone( last ) && !( whole === counts[ 1 ] && areParted( last, whole ) ) || tallyOf( counts ) ) {
		return [];
	}
	const claim = makeClaim( true, last.figure, 'sum', [ fair( minus( leaf( whole.figure ), leaf( first.figure ) ) ) ] );
	return [ likely( claim ) ];
}

/** "Elections were held in 2,335 districts. Voting took place in 2,153 districts. In 182 districts it did not.": the two counts told before, of the same things. */
function undoneOfTold( { rings, sentence }: Scope, last: Mention ): Claim[] {
	if ( !isUndone( last ) && !owns( last, 'rest' ) || !last.figure.unit || last.figure.inWords ) {
		return [];
	}
	const [ part, whole ] = rings[ 1 ].mentions.filter( ( mention ) => isCount( mention ) && mention.sentence.end <= sentence.start && mention.sentence.passage === sentence.passage );
	const isTold = !!whole && countsTheSame( whole, last ) && hasSameUnit( part.figure, whole.figure ) && !isUndone( part ) &&
		[ whole, part ].every( ( mention ) => !mention.figure.inWords && !isSpan( mention ) && !isDifference( mention ) && compare( last.figure.value, whole.figure.value ) < 0 ) && compare( part.figure.value, whole.figure.value ) < 0;
	return isTold ? [ likely( makeClaim( true, last.figure, 'sum', [ fair( minus( leaf( whole.figure ), leaf( part.figure ) ) ) ] ) ) ] : [];
}

/** Three counts of one thing, or a whole that both are told to be of ("Von 500 Exemplaren sind 296 verkauft, 204 liegen noch hier"). */
function areParts( mentions: readonly Mention[], whole: Mention, ...parts: readonly Mention[] ): boolean {
	const told = partsIn( mentions ).filter( ( pair ) => pair.whole === whole.figure ).map( ( { part } ) => part );
	const [ first, last ] = parts;
	// "135 may vote; 71 voted and 64 did not": what stands where a noun may is a verb.
	const isVerb = first.after.length < 3 && last.after.length < 4 && !last.figure.unit && !owns( last, 'them' );
	const areAlike = parts.every( ( { figure } ) => told.includes( figure ) || isVerb || areParted( last, whole ) || hasSameUnit( figure, whole.figure ) && hasSameUnit( figure, first.figure ) );
	return areAlike && compare( first.figure.value, whole.figure.value ) < 0 && [ whole, ...parts ].every( ( mention ) => !mention.figure.inWords && !isSpan( mention ) && !isDifference( mention ) && mention.figure.currency === whole.figure.currency );
}

const isUndone = ( mention: Mention ): boolean => owns( mention, 'not', 'undone' );
