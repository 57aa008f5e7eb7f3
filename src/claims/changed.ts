import { previousMentions } from '../inputs/scope';
import type { Scope } from '../inputs/scope';
import { absolute, compare, isZero, multiply, rational } from '../judge/rational';
import type { Figure } from '../model';
import { isChange, isDifference } from './direction';
import type { Direction } from './direction';
import { follows, hasCue, isCount, isSignBetween, isSpan, isTied } from './mention';
import type { Mention } from './mention';
import { hasSameUnit } from './noun';
import { changesIn, nearest, partsIn } from './pairs';
import type { Change } from './pairs';

/** The pairs of values that a change may go by: as the sentence tells them, else the only two of a kind. */
export function changesFor( scope: Scope, target: Mention, direction: Direction ): Change[] {
	const values = scope.mentions.filter( ( mention ) => mention !== target && isValue( mention ) && !isDifference( mention ) );
	// "61,500 inhabitants; ten years later 66,420": how long it took is none of the values.
	const lasting = values.filter( isSpan );
	const others = values.length - lasting.length > 1 ? values.filter( ( mention ) => !isSpan( mention ) ) : values;
	const isOfPoints = ( { old, new: last }: Change ): boolean => old.kind === 'percent' || !old.unit && !last.unit;
	const told = changesIn( others ).filter( ( change ) => target.figure.kind !== 'points' || isOfPoints( change ) );
	if ( told.length ) {
		return nearest( told, target );
	}
	const kinds = ( target.figure.kind === 'points' ? [ 'percent' ] : [ 'count', 'percent' ] );
	for ( const kind of kinds ) {
		const same = others.filter( ( mention ) => mention.figure.kind === kind && mention.index < target.index && ( !isChange( mention ) || follows( mention, 'to' ) ) );
		const pair = same.slice( -2 );
		// "rose to 450 on Monday and to 320 on Tuesday": none is the old value.
		const isFirstReached = pair.length > 0 && isChange( pair[ 0 ] );
		if ( pair.length === 2 && hasSameUnit( pair[ 0 ].figure, pair[ 1 ].figure ) ) {
			const isNear = !isSignBetween( target.sentence, pair[ 1 ].index, target.index, ';；؛' ) || scope.mentions.indexOf( target ) - scope.mentions.indexOf( pair[ 1 ] ) < 3;
			return [ inDirection( pair[ 0 ].figure, pair[ 1 ].figure, direction, same.length === 2 && isNear && !isFirstReached && !hasOwnChange( scope, pair[ 0 ], pair[ 1 ] ) && !scope.sentence.items.some( ( item ) => item.kind === 'word' && item.classes.includes( 'respectively' ) ) && !yearsFall( scope.text, pair[ 0 ], pair[ 1 ] ) && !partsIn( pair ).some( ( { whole } ) => whole === pair[ 1 ].figure ) ) ];
		}
	}
	const own = others.filter( ( mention ) => isCount( mention ) );
	if ( !own.length ) {
		return inPrevious( scope, target, direction );
	}
	if ( own.length === 1 ) {
		return acrossSentences( scope, own[ 0 ], direction );
	}
	return [];
}

/** Two values of one thing that changed differ, but hardly by more than this factor. */
const MOST_GROWTH = rational( 50 );

export function isPlausible( change: Change ): boolean {
	const [ a, b ] = [ absolute( change.old.value ), absolute( change.new.value ) ];
	return !isZero( a ) && !isZero( b ) && compare( multiply( a, MOST_GROWTH ), b ) > 0 && compare( multiply( b, MOST_GROWTH ), a ) > 0;
}

/** "507,000 from Germany (+3.3%), 48,000 from abroad (+6.6%)": each value has a change of its own, so they are none of each other. */
function hasOwnChange( { mentions }: Scope, first: Mention, second: Mention ): boolean {
	return mentions.some( ( mention ) => mention.figure.kind === 'percent' && mention.index > first.index && mention.index < second.index && isChange( mention ) );
}

/** Whether the years that stand before two values run backwards: then their order tells nothing. */
function yearsFall( text: string, first: Mention, second: Mention ): boolean {
	const year = ( mention: Mention ): number => Number( ( /(?:19|20)\d\d(?!.*(?:19|20)\d\d)/.exec( text.slice( Math.max( mention.sentence.start, mention.figure.start - 24 ), mention.figure.start ) ) || [ 0 ] )[ 0 ] );
	return year( first ) > year( second ) && year( second ) > 0;
}

/** "… 3,495 took part, this year 1,809. That is a fall by 48.2%": the pair of the sentence before. */
function inPrevious( scope: Scope, target: Mention, direction: Direction ): Change[] {
	const previous = previousMentions( scope ).filter( ( mention ) => isValue( mention ) && !isChange( mention ) && !isDifference( mention ) );
	const amounts = target.figure.kind === 'points' ? [] : previous.filter( isCount );
	const values = amounts.length ? amounts : previous.filter( ( mention ) => !isCount( mention ) );
	const told = changesIn( values );
	const [ first, second ] = values.map( ( mention ) => mention.figure );
	const pairs = told.length ? told : values.length === 2 && hasSameUnit( first, second ) ? [ inDirection( first, second, direction, !!( first.unit || first.currency ) && scope.mentions.length === 1 ) ] : [];
	return pairs.filter( isPlausible );
}

/** A pair whose order the sentence does not tell: the word for the change does. */
function inDirection( first: Figure, second: Figure, direction: Direction, plain: boolean ): Change {
	const isRise = compare( first.value, second.value ) <= 0;
	return direction && ( direction === 'up' ) !== isRise ? { old: second, new: first, plain } : { old: first, new: second, plain };
}

/** "Last year we had 384 students." – "This year only 288 students, a quarter less." */
function acrossSentences( scope: Scope, own: Mention, direction: Direction ): Change[] {
	if ( hasCue( own, 'versus', 'than' ) ) {
		return previousMentions( scope ).filter( isCount ).map( ( mention ) => ( { old: own.figure, new: mention.figure, plain: false } ) ).filter( isPlausible );
	}
	for ( const ring of scope.rings.slice( 1 ) ) {
		const others = ring.mentions.filter( ( mention ) => isCount( mention ) && !!mention.figure.unit && !!own.figure.unit && hasSameUnit( mention.figure, own.figure ) );
		if ( others.length ) {
			return [ inDirection( others[ 0 ].figure, own.figure, direction, others.length === 1 && ring.name !== 'section' ) ];
		}
	}
	return [];
}

const isValue = ( mention: Mention ): boolean => isCount( mention ) || mention.figure.kind === 'percent' && !isTied( mention );
