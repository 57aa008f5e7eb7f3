import type { Scope } from '../../inputs/scope';
import { absolute, compare, divide, HUNDRED, isZero, multiply, subtract } from '../../judge/rational';
import type { Claim, Expression, Figure, Rational, Reading } from '../../model';
import { isBehindByTo } from './byTo';
import { incrementReadings, isBehindIncrement, isIncrementOf, isToldIncrement } from './increment';
import { charitable, fair, makeClaim, likely } from '../claim';
import { directionOf, isChange } from '../words/direction';
import { changesFor } from './changed';
import type { Direction } from '../words/direction';
import { leaf, minus, over, percent, plus, ratioFor } from '../expression';
import { follows, hasCue, isAmong, isBetween, isCount, isSignBetween, isSpan, isTied, leads, leadsClosely, mentionsOf } from '../words/mention';
import type { Mention } from '../words/mention';
import { counts, isMeasure, isSameNoun } from '../words/noun';
import { changesIn } from '../words/pairs';
import type { Change } from '../words/pairs';
import { bringsAnother, bringsSubject, hasNewSubject, isSpokenOf, saysOnlyChange } from '../words/subject';
import { isContent, saidOf } from '../words/wording';

/** Changes: "from 400 to 500, up 25%", "fell by a third", "12 more than the 7 before", "from 20% to 25%: 5 percentage points". */
export function changeClaims( scope: Scope ): Claim[] {
	const claims: Claim[] = [];
	scope.mentions.forEach( ( target, at ) => {
		if ( !isTarget( scope, target ) ) {
			return;
		}
		const direction = directionOf( target );
		// "grew by 40 to 240, so by 20%": not from 40 to 240.
		const changes = isBehindByTo( scope.mentions, at ) ? [] : changesFor( scope, target, direction ).filter( ( change ) => ![ change.old, change.new ].some( ( figure ) => isIncrementOf( scope, at, figure ) ) );
		if ( !isChange( target ) && !( changes.length && changes[ 0 ].plain ) && !isBehindIncrement( scope, target ) ) {
			return;
		}
		const readings: Reading[] = [];
		for ( const change of changes ) {
			readings.push( ...readingsOf( target, change, direction ) );
		}
		const increments = incrementReadings( scope, at, changes.length && changes[ 0 ].compared ? changes[ 0 ].old : null );
		readings.push( ...increments );
		if ( readings.length ) {
			const made = makeClaim( changes.length ? changes[ 0 ].plain && isOfUnit( target, changes[ 0 ] ) && isSaidOf( scope, target, changes[ 0 ], direction ) && !isOfBefore( target ) : isToldIncrement( scope, at ), target.figure, 'change', readings );
			// "from 9,000 to 12,000, 33%": no word for a change.
			const isOwn = changes.length && !changes[ 0 ].differ && ( changes[ 0 ].compared || scope.sentence.figures.includes( changes[ 0 ].new ) || saysOnlyChange( target ) || isSpokenOf( target ) ) && !isToReached( scope.mentions, target, changes[ 0 ] );
			claims.push( !changes.length && isToldIncrement( scope, at ) || isOwn && ( isChange( target ) || isBetween( scope.sentence, -1, target.index, 'up', 'down' ) ) ? made : likely( made ) );
		}
	} );
	return claims;
}

/** "fell 5% to 1,210, compared with 1,690 ten years ago", "by 0.2 points to 5.1%, below last year's 6.4%": it is told what the change came to, and that beside another value. */
function isToReached( mentions: readonly Mention[], target: Mention, change: Change ): boolean {
	const at = mentions.indexOf( target );
	const [ reached, old ] = mentions.slice( at + 1, at + 3 );
	return !!old && [ reached, old ].every( ( { figure } ) => figure === change.new || figure === change.old ) && follows( reached, 'to' ) && !follows( old, 'from' );
}

/** "…, last year it was 15%": another change, told for comparison. */
const isOfBefore = ( target: Mention ): boolean => follows( target, 'before' ) && !isChange( target );

/** "20% fewer edits" is no change of participants, and "with 15% more spam" none of what the sentence does not name. */
function isOfUnit( target: Mention, change: Change ): boolean {
	const { figure, sentence: { items } } = target;
	const units = change.old.unitWords.concat( change.new.unitWords );
	const named = units.length || change.old.currency ? units : items.map( ( item ) => item.kind === 'word' && item.start < figure.start ? item.text : '' );
	const own = figure.unitWords.filter( ( word ) => saidOf( target.after ).some( ( { text } ) => text === word ) );
	return !own.length || leads( target, 'than', 'versus', 'before' ) || own.some( ( word ) => named.some( ( unit ) => isSameNoun( word, unit ) ) );
}

/** A percentage, fraction or number of points that is worded as a change, or comes right behind one that is told. */
function isTarget( scope: Scope, target: Mention ): boolean {
	const { kind } = target.figure;
	return kind !== 'count' && kind !== 'times' && !isTied( target ) && !isPartOf( target ) && !isValueOfChange( scope, target ) && ( isChange( target ) || isBehindChange( scope, target ) || isBehindIncrement( scope, target ) );
}

/** "from 20% to 25%": a value of a told change is not the change. */
function isValueOfChange( { mentions }: Scope, target: Mention ): boolean {
	const { figure, before: [ word ] } = target;
	const isTold = ( told: readonly Mention[] ): boolean => changesIn( told ).length > 0;
	// "increased to 120%"; not "с 60 до 48, то есть на 20 %" nor "на 20 % больше", where the word says by how much
	// "il calo si attesta al 71%, passando da 1.484 a 876": what the change itself comes to
	const isOfNoun = (): boolean => !isAmong( target.before.slice( 1 ), 2, [ 'up', 'down' ] ) && isTold( mentions.filter( ( mention ) => mention.index > target.index && isCount( mention ) ) );
	const isNewValue = figure.kind === 'percent' && !leadsClosely( target, 'more', 'less' ) && !!word && word.classes.includes( 'to' ) && !word.postposed && !word.classes.includes( 'from' ) && !isTold( mentions.filter( ( { index } ) => index < target.index ) ) && !isBehindByTo( mentions, mentions.indexOf( target ) ) && !isOfNoun();
	// "63.3% of it, down from 154.6%"
	const isOldValue = figure.kind === 'percent' && !!word && word.classes.includes( 'versus' ) && ( word.classes.includes( 'up' ) || word.classes.includes( 'down' ) );
	// "a margin of 8%, down from 9%"
	const isToldFirst = figure.kind === 'percent' && !hasCue( target, 'up', 'down' ) && changesIn( mentions.filter( ( mention ) => mention.figure.kind === 'percent' ) ).some( ( { old, new: last } ) => last === figure && old.start > figure.start );
	return isNewValue || isOldValue || isToldFirst || ( follows( target, 'from', 'to' ) || leadsClosely( target, 'from', 'to' ) ) && changesIn( mentions.filter( ( mention ) => mention.figure.kind === figure.kind ) ).some( ( change ) => change.old === figure || change.new === figure );
}

/** "10% of it gets through": what is of something is no change. */
const isPartOf = ( target: Mention ): boolean => ( follows( target, 'them' ) || !!target.after[ 0 ] && target.after[ 0 ].classes.some( ( name ) => name === 'of' || name === 'them' ) ) && !follows( target, 'up', 'down' ) && !leadsClosely( target, 'up', 'down' );

/** "rose from 400 to 500, by 25%". */
export function isBehindChange( { mentions, sentence }: Scope, target: Mention ): boolean {
	const at = mentions.indexOf( target );
	const [ first, second ] = mentions.slice( Math.max( 0, at - 2 ), at );
	const areValues = !!second && ( isCount( first ) && isCount( second ) || target.figure.kind === 'percent' && first.figure.kind === 'percent' && second.figure.kind === 'percent' && follows( target, 'so' ) );
	return areValues && changesIn( [ first, second ] ).length > 0 && ( isBetween( sentence, -1, target.index, 'up', 'down' ) || follows( first, 'from' ) && target.figure.kind === 'percent' );
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
	// "12 kB and 30 kB, both 10% smaller"
	if ( !order || direction && ( direction === 'up' ) !== order < 0 || isOfOthers || follows( target, 'both' ) ) {
		return false;
	}
	const first = mentions.find( ( { figure } ) => figure === change.old || figure === change.new );
	if ( first && first.index < target.index && hasNewSubject( target ) && !isFirstSubject( target, first, mentions ) ) {
		return false;
	}
	// "40% more than in 2020 and 5% more than the 2.40 of last month", "12% more than a year ago, after 610 in May"
	const last = Math.max( change.old.start, change.new.start );
	const isOfNext = !change.compared && ( leads( target, 'than', 'versus', 'target' ) && last > target.figure.start || mentions.some( ( mention ) => mention.index > target.index && mention.figure.start < last && isChange( mention ) && mention.figure.kind === target.figure.kind ) );
	// "articles grew by 20%, as for the pictures, there are 300 after 200", "wages rose by 12%, rents from 410 to 530"
	const isElse = !!first && ( isSignBetween( sentence, target.index, first.index, ',،，' ) || isBetween( sentence, target.index, first.index, 'and', 'beside' ) ) && ( follows( first, 'from' ) ? bringsAnother( first ) : bringsSubject( first ) );
	// "met 40 procent afgenomen (van 587 naar 237)": its own verb; not "a 20% rise in traffic pushes the delay from 26 to 46 seconds".
	const isOwn = !!first && !sentence.items.slice( target.index, first.index ).some( ( item ) => item.kind === 'word' && isContent( item ) );
	return !isOfNext && ( !first || first.index < target.index || !isElse && ( isOwn || !isBetween( sentence, target.index, first.index, 'up', 'down' ) ) && !isSignBetween( sentence, target.index, first.index, ';；؛' ) );
}

/** "From May (640) to June (800) views rose by 25%": nothing was named before, so the values are those of what rose. */
function isFirstSubject( target: Mention, first: Mention, mentions: readonly Mention[] ): boolean {
	const last = mentions[ mentions.indexOf( target ) - 1 ];
	const changes = last.sentence.items.slice( last.index, target.index ).filter( ( item ) => item.kind === 'word' && ( item.classes.includes( 'up' ) || item.classes.includes( 'down' ) ) );
	return changes.length === 1 && last.sentence.items.slice( 0, last.index ).every( ( item ) => item.kind !== 'word' || item.classes.includes( 'function' ) || item.classes.includes( 'month' ) ) && !first.figure.unit && !last.figure.unit;
}

function readingsOf( mention: Mention, change: Change, direction: Direction ): Reading[] {
	const target = mention.figure;
	const isFall = direction === 'down' && !target.sign || !direction && !target.sign && compare( change.old.value, change.new.value ) > 0;
	const difference: Expression = isFall ? minus( leaf( change.old ), leaf( change.new ) ) : minus( leaf( change.new ), leaf( change.old ) );
	if ( target.kind === 'points' ) {
		return [ fair( difference ) ];
	}
	const ratio = over( difference, leaf( change.old ) );
	const inKind = target.kind === 'fraction' ? ratio : percent( ratio );
	// "75 minutes before and 48 after, 36% faster", "1.8 s, where it took 2.4 s, 25% faster": of the old time, though speed goes up.
	const isSpeed = direction === 'up' && !target.sign && leadsClosely( mention, 'more' ) && [ change.old, change.new ].every( ( value ) => isMeasure( value ) || mentionsOf( mention.sentence ).some( ( other ) => other.figure === value && isSpan( other ) ) );
	// "1,271 libraries, compared with last year 35, or 2.8%, more": what seems to be the base is what was added.
	const asAdded = change.plain && !target.hedge ? charitable( ratioFor( target, over( leaf( change.old ), ( isFall ? plus : minus )( leaf( change.new ), leaf( change.old ) ) ) ) ) : [];
	const readings = [ fair( inKind ) ].concat( asAdded, isSpeed ? charitable( ratioFor( target, over( difference, leaf( change.new ) ) ) ) : [] );
	if ( target.kind === 'fraction' ) {
		return readings;
	}
	return change.old.kind === 'percent' ? ( isNearerInPoints( target, change ) ? [ fair( difference ) ] : [] ).concat( { expression: difference, note: 'points-not-percent' }, readings ) : readings;
}

/** Between two percentages, whichever of points and percents comes nearer is what was meant by a figure that neither gives. */
function isNearerInPoints( target: Figure, change: Change ): boolean {
	const points = absolute( subtract( change.new.value, change.old.value ) );
	const off = ( value: Rational ): Rational => absolute( subtract( value, absolute( target.value ) ) );
	return !isZero( change.old.value ) && !isZero( off( points ) ) && compare( off( points ), off( multiply( divide( points, absolute( change.old.value ) ), HUNDRED ) ) ) < 0;
}
