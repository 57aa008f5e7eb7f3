import type { Scope } from '../../inputs/scope';
import { absolute, add, compare, divide, rational, subtract } from '../../judge/rational';
import type { Binding, Claim, Figure, Rational } from '../../model';
import { charitable, fair } from '../claim';
import { sumOf } from '../expression';
import { follows, followsClosely, isBetween, isSignBetween, leads, owns } from '../words/mention';
import type { Mention } from '../words/mention';
import { isComparable } from '../words/noun';
import { partsIn } from '../words/pairs';
import { areParted } from '../words/parted';

/** What is told of a whole and its parts, all of them counts. */
interface Split {
	readonly whole: Mention;
	readonly parts: readonly Mention[];
	/** Whether words call the first count a whole ("Of the 132", "All 132"). */
	readonly isTold: boolean;
	/** Whether there are two parts, of which a thing is one or the other ("61 ran: 60 passed and 1 failed"). */
	readonly isEither: boolean;
}

/** Parts of one whole in counts: "Of the 132 nominations 58 are eligible, 49 are not and 25 unclear". */
export function countPartitionClaims( scope: Scope ): Claim[] {
	const split = splitIn( scope );
	if ( !split ) {
		return [];
	}
	const { whole: { figure }, isEither } = split;
	const parts = split.parts.map( ( part ) => part.figure );
	const binding = bindingOfSplit( scope, split, parts.map( ( { value } ) => value ).reduce( add ) );
	const reading = binding === 'loose' && !isEither ? charitable( sumOf( parts ) ) : fair( sumOf( parts ) );
	return [ { figure, relation: 'partition', quote: { start: figure.start, end: parts[ parts.length - 1 ].end }, readings: [ reading ], binding } ];
}

function splitIn( { mentions }: Scope ): Split | null {
	const all = mentions.filter( ( { figure } ) => figure.kind === 'count' );
	// "All 152 fall into three piles: …": what is in words is no part of what is in digits.
	const counts = all.filter( ( { figure } ) => figure.inWords === all[ 0 ].figure.inWords );
	if ( counts.length < 3 ) {
		return null;
	}
	const [ first, second, third ] = counts;
	const pairs = partsIn( mentions );
	const told = pairs.length > 1 && pairs[ 0 ].whole === first.figure || isWholeAhead( first ) ? first : undefined;
	const parts = counts.slice( 1 );
	const isEither = counts.length === 3 && areParted( second, third ) && parts.every( ( { figure } ) => compare( figure.value, first.figure.value ) < 0 );
	// "The 215 candidates break down into 98 women, 101 men and 16 unknown": no word tells, but the sum.
	const isLarge = parts.length > 2 && ( compare( first.figure.value, LEAST ) >= 0 || isRow( parts ) );
	return ( told || isEither || isLarge ) && parts.every( ( part ) => isPartOf( part.figure, first.figure ) && !leads( part, 'both' ) ) ? { whole: first, parts, isTold: !!told, isEither } : null;
}

/** Sums of small numbers come about by chance. */
const LEAST = rational( 50 );

const isPartOf = ( part: Figure, whole: Figure ): boolean => isComparable( part, whole ) && ( !!part.currency || compare( part.resolution, whole.resolution ) >= 0 );

/** Of so many people some may be counted twice, but where words leave no room for that and the parts nearly make up the whole. */
function bindingOfSplit( scope: Scope, { whole, parts, isTold, isEither }: Split, sum: Rational ): Binding {
	const { sentence } = scope;
	const [ first ] = parts;
	const last = parts[ parts.length - 1 ];
	const isMany = parts.length > 2;
	const isNear = compare( absolute( subtract( sum, whole.figure.value ) ), divide( whole.figure.value, rational( 10 ) ) ) <= 0;
	// "all 340 entries are accounted for: …", "in total 400 answered: …"
	const isListed = isTold && isMany && follows( whole, 'all', 'total' ) && isSignBetween( sentence, whole.index, first.index, ':' );
	// "Our 214 files break down into 96 photos, 70 scans and 54 recordings."
	const isBrokenDown = isMany && isBetween( sentence, whole.index, first.index, 'whole' ) && !isSignBetween( sentence, whole.index, first.index, '.;' );
	// "61 checks ran: 60 passed and 2 failed": more than there are.
	const isTooMany = isEither && compare( sum, whole.figure.value ) > 0;
	if ( isNear && ( isListed || isBrokenDown || isTooMany ) ) {
		return 'bound';
	}
	// "Of the 197 complaints, 66 were upheld, 72 dismissed and the other 29 withdrawn.", "…, and 29 had neither."
	const isWhole = isTold && isMany && ( isRest( scope, last ) || isNear && isLastOf( scope, last ) && owns( last, 'catchall', 'neutral' ) );
	return isWhole && !isEither ? 'likely' : 'loose';
}

/** "3:8:8": written as one, and hardly of that sum by chance. */
const isRow = ( parts: readonly Mention[] ): boolean => parts.every( ( { figure }, i ) => i === 0 || figure.start - parts[ i - 1 ].figure.end === 1 );

/** The last part of the sentence, called the other ones: nothing of the whole is left. */
const isRest = ( scope: Scope, last: Mention ): boolean => isLastOf( scope, last ) && followsClosely( last, 'rest' ) && followsClosely( last, 'article', 'function', 'rest' );

/** Nothing more is told behind it. */
const isLastOf = ( { mentions, sentence }: Scope, last: Mention ): boolean => mentions[ mentions.length - 1 ] === last && !isSignBetween( sentence, last.index, sentence.items.length, ',;' );

/** "All 132 nominations were sorted: …": a count that the sentence opens with, then its parts. */
const isWholeAhead = ( { before }: Mention ): boolean => before.some( ( { classes } ) => classes.includes( 'all' ) || classes.includes( 'of' ) || classes.includes( 'total' ) );
