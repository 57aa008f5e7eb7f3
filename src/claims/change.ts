import { previousMentions } from '../inputs/scope';
import type { Scope } from '../inputs/scope';
import { absolute, compare, divide, HUNDRED, isZero, multiply, rational, subtract } from '../judge/rational';
import type { Claim, Expression, Figure, Rational, Reading } from '../model';
import { fair, makeClaim, needingSlip } from './claim';
import { directionOf, isChange, isDifference } from './direction';
import type { Direction } from './direction';
import { leaf, minus, over, percent, plus } from './expression';
import { follows, hasCue, isBetween, isCount, isSignBetween, isTied, leads, leadsClosely } from './mention';
import type { Mention } from './mention';
import { counts, hasSameUnit, isComparable, isSameNoun } from './noun';
import { changesIn, nearest, partsIn } from './pairs';
import type { Change } from './pairs';

/** Changes: "from 400 to 500, up 25%", "fell by a third", "12 more than the 7 before", "from 20% to 25%: 5 percentage points". */
export function changeClaims( scope: Scope ): Claim[] {
	const claims: Claim[] = [];
	scope.mentions.forEach( ( target, at ) => {
		if ( !isTarget( scope, target ) ) {
			return;
		}
		const direction = directionOf( target );
		const changes = changesFor( scope, target, direction );
		if ( !isChange( target ) && !( changes.length && changes[ 0 ].plain ) ) {
			return;
		}
		const readings: Reading[] = [];
		for ( const change of changes ) {
			readings.push( ...readingsOf( target.figure, change, direction ) );
		}
		readings.push( ...incrementReadings( scope.mentions, at ) );
		if ( readings.length ) {
			const made = makeClaim( changes.length ? changes[ 0 ].plain && isOfUnit( target, changes[ 0 ] ) && isSaidOf( scope, target, changes[ 0 ], direction ) && !isOfBefore( target ) : readings.length === 1, target.figure, 'change', readings );
			// "from 9,000 to 12,000, 33%": no word for a change.
			const isOwn = changes.length && scope.sentence.figures.includes( changes[ 0 ].new );
			claims.push( ...( isOwn && ( isChange( target ) || isBetween( scope.sentence, -1, target.index, 'up', 'down' ) ) ? [ made ] : needingSlip( [ made ] ) ) );
		}
	} );
	return claims;
}

/** "…, last year it was 15%": another change, told for comparison. */
const isOfBefore = ( target: Mention ): boolean => follows( target, 'before' ) && !isChange( target );

/** "20% fewer edits" is no change of participants, and "with 15% more spam" none of what the sentence does not name. */
function isOfUnit( target: Mention, change: Change ): boolean {
	const { figure, sentence: { items } } = target;
	const units = change.old.unitWords.concat( change.new.unitWords );
	const named = units.length || change.old.currency ? units : items.map( ( item ) => item.kind === 'word' && item.start < figure.start ? item.text : '' );
	return !figure.unitWords.length || leads( target, 'than', 'versus', 'before' ) || figure.unitWords.some( ( word ) => named.some( ( unit ) => isSameNoun( word, unit ) ) );
}

/** A percentage, fraction or number of points that is worded as a change, or comes right behind one that is told. */
function isTarget( scope: Scope, target: Mention ): boolean {
	const { kind } = target.figure;
	return kind !== 'count' && kind !== 'times' && !isTied( target ) && !isPartOf( target ) && !isValueOfChange( scope, target ) && ( isChange( target ) || isBehindChange( scope, target ) || isBehindIncrement( scope, target ) );
}

/** "from 20% to 25%": a value of a told change is not the change. */
function isValueOfChange( { mentions }: Scope, target: Mention ): boolean {
	const { figure } = target;
	return ( follows( target, 'from', 'to' ) || leadsClosely( target, 'from', 'to' ) ) && changesIn( mentions.filter( ( mention ) => mention.figure.kind === figure.kind ) ).some( ( change ) => change.old === figure || change.new === figure );
}

/** "10% of it gets through": what is of something is no change. */
const isPartOf = ( target: Mention ): boolean => ( follows( target, 'them' ) || !!target.after[ 0 ] && target.after[ 0 ].classes.some( ( name ) => name === 'of' || name === 'them' ) ) && !follows( target, 'up', 'down' ) && !leadsClosely( target, 'up', 'down' );

/** "474 more, i.e. 18.96%". */
function isBehindIncrement( { mentions }: Scope, target: Mention ): boolean {
	const previous = mentions[ mentions.indexOf( target ) - 1 ];
	return target.figure.kind === 'percent' && !!previous && isCount( previous ) && isDifference( previous ) && follows( target, 'so', 'or' );
}

/** "rose from 400 to 500, by 25%". */
export function isBehindChange( { mentions, sentence }: Scope, target: Mention ): boolean {
	const at = mentions.indexOf( target );
	const [ first, second ] = mentions.slice( Math.max( 0, at - 2 ), at );
	return !!second && isCount( first ) && isCount( second ) && changesIn( [ first, second ] ).length > 0 && ( isBetween( sentence, -1, target.index, 'up', 'down' ) || follows( first, 'from' ) && target.figure.kind === 'percent' );
}

/** The pairs of values that a change may go by: as the sentence tells them, else the only two of a kind. */
function changesFor( scope: Scope, target: Mention, direction: Direction ): Change[] {
	const others = scope.mentions.filter( ( mention ) => mention !== target && isValue( mention ) && !isDifference( mention ) );
	const told = changesIn( others ).filter( ( change ) => change.old !== target.figure && change.new !== target.figure );
	if ( told.length ) {
		return nearest( told, target );
	}
	const kinds = ( target.figure.kind === 'points' ? [ 'percent' ] : [ 'count', 'percent' ] );
	for ( const kind of kinds ) {
		const values = others.filter( ( mention ) => mention.figure.kind === kind && mention.index < target.index && !isChange( mention ) );
		const pair = values.length === 2 ? values : values.slice( -2 );
		if ( pair.length === 2 && hasSameUnit( pair[ 0 ].figure, pair[ 1 ].figure ) ) {
			const isNear = !isSignBetween( target.sentence, pair[ 1 ].index, target.index, ';；؛' ) || scope.mentions.indexOf( target ) - scope.mentions.indexOf( pair[ 1 ] ) < 3;
			return [ inDirection( pair[ 0 ].figure, pair[ 1 ].figure, direction, values.length === 2 && isNear && !hasOwnChange( scope, pair[ 0 ], pair[ 1 ] ) && !scope.sentence.items.some( ( item ) => item.kind === 'word' && item.classes.includes( 'respectively' ) ) && !yearsFall( scope.text, pair[ 0 ], pair[ 1 ] ) && !partsIn( pair ).some( ( { whole } ) => whole === pair[ 1 ].figure ) ) ];
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

/**
 * Whether a change is said of two values and of nothing else: it goes the way that they go, no semicolon and no word for
 * another change stands between ("the fee rose by 10%, so sales grew from 400 to 480").
 */
function isSaidOf( { mentions, sentence }: Scope, target: Mention, change: Change, direction: Direction ): boolean {
	const order = compare( change.old.value, change.new.value );
	// "from 12 to 18 people come, 25% more women than men"
	const { unit, phrase } = target.figure;
	const isOfOthers = !!unit && target.after.some( ( word ) => word.classes.includes( 'than' ) && word.start > phrase.end ) && !counts( change.new, unit );
	if ( !order || direction && ( direction === 'up' ) !== order < 0 || isOfOthers ) {
		return false;
	}
	const first = mentions.find( ( { figure } ) => figure === change.old || figure === change.new );
	if ( first && first.index < target.index && hasNewSubject( target ) ) {
		return false;
	}
	return !first || first.index < target.index || !isBetween( sentence, target.index, first.index, 'up', 'down' ) && !isSignBetween( sentence, target.index, first.index, ';；؛' );
}

/** "Requests grew from 40 to 60 a second, latency by 15%": the target's clause has a subject that was not named before. */
function hasNewSubject( { before, sentence: { items } }: Mention ): boolean {
	const at = before.findIndex( ( { classes } ) => !classes.includes( 'function' ) && !classes.includes( 'about' ) );
	const changed = at < 0 ? -1 : before.slice( at, at + 2 ).findIndex( ( { classes } ) => classes.includes( 'up' ) || classes.includes( 'down' ) );
	const subject = changed < 0 ? at > 0 ? [ before[ at ] ] : [] : before.slice( at + changed + 1 );
	return subject.some( ( word ) => !word.classes.length && !items.some( ( item ) => item.kind === 'word' && item.start < word.start && isSameNoun( item.text, word.text ) ) );
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
	return pairs.filter( isPlausible ).map( ( change ) => ( { ...change, plain: change.plain && !hasOwnSubject( scope, target ) } ) );
}

/** "He raised his bid from $40 to $50. The fee went up 5%": the words before the target name what the sentence before does not. */
function hasOwnSubject( scope: Scope, { before }: Mention ): boolean {
	const [ previous ] = previousMentions( scope );
	return !!previous && before.some( ( word ) => !word.classes.length && !previous.sentence.items.some( ( item ) => item.kind === 'word' && isSameNoun( item.text, word.text ) ) );
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

function readingsOf( target: Figure, change: Change, direction: Direction ): Reading[] {
	const isFall = direction === 'down' && !target.sign || !direction && !target.sign && compare( change.old.value, change.new.value ) > 0;
	const difference: Expression = isFall ? minus( leaf( change.old ), leaf( change.new ) ) : minus( leaf( change.new ), leaf( change.old ) );
	if ( target.kind === 'points' ) {
		return [ fair( difference ) ];
	}
	const ratio = over( difference, leaf( change.old ) );
	if ( target.kind === 'fraction' ) {
		return [ fair( ratio ) ];
	}
	const readings = [ fair( percent( ratio ) ) ];
	return change.old.kind === 'percent' ? ( isNearerInPoints( target, change ) ? [ fair( difference ) ] : [] ).concat( { expression: difference, note: 'points-not-percent' }, readings ) : readings;
}

/** Between two percentages, whichever of points and percents comes nearer is what was meant by a figure that neither gives. */
function isNearerInPoints( target: Figure, change: Change ): boolean {
	const points = absolute( subtract( change.new.value, change.old.value ) );
	const off = ( value: Rational ): Rational => absolute( subtract( value, absolute( target.value ) ) );
	return !isZero( change.old.value ) && !isZero( off( points ) ) && compare( off( points ), off( multiply( divide( points, absolute( change.old.value ) ), HUNDRED ) ) ) < 0;
}

/** "137 more, or 9.5%", "290,131, which is 6,117 more (+2.4%)": the base is the new value less the increment. */
function incrementReadings( mentions: readonly Mention[], at: number ): Reading[] {
	const target = mentions[ at ];
	const increment = mentions[ at - 1 ];
	if ( target.figure.kind !== 'percent' || !increment || increment.figure.kind !== 'count' || !isIncrement( increment ) ) {
		return [];
	}
	const isFall = directionOf( increment ) === 'down';
	const totals = mentions.slice( 0, at - 1 ).concat( mentions.slice( at + 1 ) ).filter( ( mention ) => isCount( mention ) && isComparable( mention.figure, increment.figure ) );
	return totals.slice( 0, 3 ).reduce<Reading[]>( ( readings, { figure } ) => readings.concat(
		fair( percent( over( leaf( increment.figure ), ( isFall ? plus : minus )( leaf( figure ), leaf( increment.figure ) ) ) ) )
	), [] );
}

const isIncrement = ( mention: Mention ): boolean => !!mention.figure.sign || leadsClosely( mention, 'more', 'less' ) || follows( mention, 'up', 'down', 'more', 'less' ) && !follows( mention, 'to', 'from' ) || leads( mention, 'more', 'less' );
