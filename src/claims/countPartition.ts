import type { Scope } from '../inputs/scope';
import { absolute, add, compare, divide, rational, subtract, ZERO } from '../judge/rational';
import type { Claim, Figure } from '../model';
import { charitable, fair } from './claim';
import { sumOf } from './expression';
import { follows, followsClosely, isBetween, isSignBetween, owns } from './mention';
import type { Mention } from './mention';
import { isComparable } from './noun';
import { partsIn } from './pairs';
import { areParted } from './parted';

/** Parts of one whole in counts: "Of the 132 nominations 58 are eligible, 49 are not and 25 unclear". */
export function countPartitionClaims( scope: Scope ): Claim[] {
	const all = scope.mentions.filter( ( mention ) => mention.figure.kind === 'count' );
	// "All 152 fall into three piles: …": what is in words is no part of what is in digits.
	const counts = all.filter( ( { figure } ) => figure.inWords === all[ 0 ].figure.inWords );
	const pairs = partsIn( scope.mentions );
	const [ first, second, third ] = counts;
	const isParted = counts.length === 3 && areParted( second, third ) && [ second, third ].every( ( { figure } ) => compare( figure.value, first.figure.value ) < 0 );
	const told = pairs.length > 1 && pairs[ 0 ].whole === counts[ 0 ].figure ? counts[ 0 ] : isWholeAhead( counts );
	// "The 215 candidates break down into 98 women, 101 men and 16 unknown": no word tells, but the sum.
	const whole = told || counts[ 0 ];
	const parts = counts.slice( counts.indexOf( whole ) + 1 ).map( ( mention ) => mention.figure );
	if ( parts.length < 2 || !told && !isParted && ( parts.length < 3 || compare( whole.figure.value, rational( 50 ) ) < 0 && !isRow( parts ) ) || parts.some( ( part ) => !isComparable( part, whole.figure ) || !part.currency && compare( part.resolution, whole.figure.resolution ) < 0 ) ) {
		return [];
	}
	// Of so many people some may be counted twice; "all 340 entries are accounted for: …", "in total 400 answered: …" leave no room for that, where they nearly make it up.
	const sum = parts.map( ( { value } ) => value ).reduce( add, ZERO );
	const isNear = compare( absolute( subtract( sum, whole.figure.value ) ), divide( whole.figure.value, rational( 10 ) ) ) <= 0;
	const isListed = isNear && parts.length > 2 && !!told && follows( told, 'all', 'total' ) && isSignBetween( scope.sentence, told.index, counts[ counts.indexOf( told ) + 1 ].index, ':' );
	const last = counts[ counts.length - 1 ];
	// "Our 214 files break down into 96 photos, 70 scans and 54 recordings."
	const isSplit = isNear && parts.length > 2 && isBetween( scope.sentence, whole.index, second.index, 'whole' ) && !isSignBetween( scope.sentence, whole.index, second.index, '.;' );
	// "61 checks ran: 60 passed and 2 failed": more than there are.
	const isTooMany = isParted && isNear && compare( sum, whole.figure.value ) > 0;
	// "Of the 197 complaints, 66 were upheld, 72 dismissed and the other 29 withdrawn.", "…, and 29 had neither."
	const isWhole = isListed || isSplit || isParted || !!told && parts.length > 2 && ( isRest( scope, last ) || isNear && isLastOf( scope, last ) && owns( last, 'catchall', 'neutral' ) );
	return [ {
		figure: whole.figure, relation: 'partition', quote: { start: whole.figure.start, end: parts[ parts.length - 1 ].end },
		readings: [ isWhole ? fair( sumOf( parts ) ) : charitable( sumOf( parts ) ) ], binding: isListed || isSplit || isTooMany ? 'bound' : isWhole && !isParted ? 'likely' : 'loose'
	} ];
}

/** "3:8:8": written as one, and hardly of that sum by chance. */
const isRow = ( parts: readonly Figure[] ): boolean => parts.every( ( part, i ) => i === 0 || part.start - parts[ i - 1 ].end === 1 );

/** The last part of the sentence, called the other ones: nothing of the whole is left. */
const isRest = ( scope: Scope, last: Mention ): boolean => isLastOf( scope, last ) && followsClosely( last, 'rest' ) && followsClosely( last, 'article', 'function', 'rest' );

/** Nothing more is told behind it. */
const isLastOf = ( { mentions, sentence }: Scope, last: Mention ): boolean => mentions[ mentions.length - 1 ] === last && !isSignBetween( sentence, last.index, sentence.items.length, ',;' );

/** "All 132 nominations were sorted: …": a count that the sentence opens with, then its parts. */
function isWholeAhead( counts: readonly Mention[] ): Mention | undefined {
	const [ first ] = counts;
	return first && first.before.some( ( word ) => word.classes.includes( 'all' ) || word.classes.includes( 'of' ) || word.classes.includes( 'total' ) ) ? first : undefined;
}
