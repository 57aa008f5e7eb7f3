import type { Scope } from '../inputs/scope';
import { absolute, add, compare, divide, equals, HUNDRED, isNegative, isZero, multiply, ONE, rational, subtract } from '../judge/rational';
import type { Claim, Figure, Reading } from '../model';
import { charitable, fair, makeClaim, needingSlip } from './claim';
import { leaf, minus, over, ratioFor, sumOf } from './expression';
import { isChange } from './direction';
import { follows, followsClosely, hasCue, isCount, isSignBetween, isTied, owns } from './mention';
import type { Mention } from './mention';
import { counts, isComparable } from './noun';
import { changesIn, partsIn } from './pairs';

/** So many items may stand between a count and the share of it in brackets: "945 votes by admins (41.4%)". */
const BRACKET_REACH = 9;
/** And between a share and the bracket behind that tells it: "half of all edits to this page since then (41 of 63)". */
const PAIR_REACH = 16;

/** Part and whole: "945 of 2,283 (41.4%)", "of the 84 gadgets I could load 63, or 75%". */
export function shareClaims( scope: Scope ): Claim[] {
	const parts = partsIn( scope.mentions );
	const shares = siblingShares( scope );
	const changes = changesIn( scope.mentions.filter( ( mention ) => mention.figure.kind === 'percent' ) );
	const claims: Claim[] = [];
	scope.mentions.forEach( ( target, at ) => {
		if ( !isShare( target ) || follows( target, 'from', 'to' ) && changes.some( ( change ) => change.old === target.figure || change.new === target.figure ) ) {
			return;
		}
		const readings: Reading[] = [];
		const ratio = ( part: Figure, whole: Figure ): Reading => fair( ratioFor( target.figure, over( leaf( part ), leaf( whole ) ) ) );
		const own = partOf( scope.mentions, at );
		const pairs = parts.filter( ( pair ) => isWholeOf( target, pair.whole ) && isZero( pair.part.value ) === isZero( target.figure.value ) && ( isSmaller( pair.part, pair.whole ) || compare( target.figure.value, HUNDRED ) > 0 ) );
		const inBracket = pairs.filter( ( pair ) => isBracketed( scope.mentions, pair.end, target ) );
		const ofOwn = pairs.filter( ( pair ) => own && pair.part === own.figure );
		const nearest = pairs.filter( ( pair ) => pair.end < target.index && ( !target.bracket || target.index - pair.end <= BRACKET_REACH ) ).slice( -1 );
		const from = target.bracket || followsClosely( target, 'equals' ) ? sourceOf( scope.mentions, at ) : null;
		const bound = ( inBracket.length ? inBracket : ofOwn ).filter( ( pair ) => isSmaller( pair.part, pair.whole ) );
		readings.push( ...bound.map( ( pair ) => ratio( pair.part, pair.whole ) ) );
		if ( bound.length && !target.bracket ) {
			// "Of 24 requests 18 were accepted and the other 6 rejected, so 75% passed"
			readings.push( ...pairs.filter( ( pair ) => pair.whole === bound[ 0 ].whole ).map( ( pair ) => ( { ...ratio( pair.part, pair.whole ), charitable: true } ) ) );
		}
		if ( from ) {
			readings.push( ratio( from[ 0 ], from[ 1 ] ) );
		}
		const wholes = wholesOf( scope, pairs.map( ( pair ) => pair.whole ), target );
		if ( own && !bound.length && !wholes.length ) {
			const whole = reconciled( scope, shares );
			if ( whole && isSmaller( own.figure, whole ) ) {
				wholes.push( whole );
			}
		}
		if ( own && !bound.length ) {
			readings.push( ...wholes.filter( ( whole ) => isSmaller( own.figure, whole ) ).map( ( whole ) => ratio( own.figure, whole ) ) );
		}
		if ( readings.length && own && !bound.length ) {
			// A whole that the sentence itself gives before its part: "we got 12,500 and spent 10,875 (87%)"
			readings.push( ...scope.mentions.slice( 0, scope.mentions.indexOf( own ) ).filter( ( mention ) => mention.figure.kind === 'count' && isSmaller( own.figure, mention.figure ) ).map( ( mention ) => ( { ...ratio( own.figure, mention.figure ), charitable: true } ) ) );
		}
		const plain = readings.length > 0 && ( bound.length > 0 || !!from || wholes.length === 1 );
		if ( !readings.length || !own ) {
			readings.push( ...nearest.map( ( pair ) => ratio( pair.part, pair.whole ) ) );
		}
		const ofOne = nearest.length ? pairs.filter( ( pair ) => pair.whole === nearest[ 0 ].whole && pair.end < target.index ) : [];
		if ( ofOne.length > 1 ) {
			// "12 of the 40 edits are by Ann and 20 by Bob, that's 80% between them"
			readings.push( charitable( ratioFor( target.figure, over( sumOf( ofOne.map( ( pair ) => pair.part ) ), leaf( ofOne[ 0 ].whole ) ) ) ) );
		}
		const behind = scope.mentions[ at + 2 ];
		if ( target.figure.kind === 'fraction' && behind ) {
			// "half the participants, 48 of 96": languages say that in too many ways to be strict.
			readings.push( ...pairs.filter( ( pair ) => pair.end === behind.index ).map( ( pair ) => charitable( ratioFor( target.figure, over( leaf( pair.part ), leaf( pair.whole ) ) ) ) ) );
		}
		const previous = scope.mentions[ at - 1 ];
		const isOnlyPair = !plain && !target.bracket && !( previous && previous.figure.kind === 'percent' ) && ( follows( target, 'so', 'or', 'rate', 'equals' ) || standsAlone( target ) ) && nearest.length === 1 && new Set( pairs.map( ( pair ) => pair.whole ) ).size === 1 && ( !own || pairs.length === 1 );
		if ( own && shares.length > 1 && shares.some( ( sibling ) => sibling.part === own.figure ) ) {
			readings.push( charitable( ratioFor( target.figure, over( leaf( own.figure ), sumOf( shares.map( ( sibling ) => sibling.part ) ) ) ) ) );
		}
		if ( owns( target, 'rest' ) ) {
			// "5 of 20 pages are gone, so 75% remain"
			readings.push( ...readings.map( ( { expression } ) => charitable( minus( { constant: target.figure.kind === 'percent' ? HUNDRED : ONE }, expression ) ) ) );
		}
		if ( readings.length ) {
			const made = makeClaim( plain || isOnlyPair, target.figure, 'share', readings );
			claims.push( ...( bound.length ? [ made ] : needingSlip( [ made ] ) ) );
		}
	} );
	return claims;
}

/** "…, 46.7%, …": nothing else is said of it. */
const standsAlone = ( { sentence, index, before, after }: Mention ): boolean => ( !before.length || isSignBetween( sentence, index - 2, index, ':：–—' ) ) && !after.length;

/** A percentage or fraction that is not said to be a change. */
function isShare( target: Mention ): boolean {
	const { kind, sign, value } = target.figure;
	const [ or, other ] = [ target.sentence.items[ target.index - 1 ], target.sentence.items[ target.index - 2 ] ];
	// "2 or 3%": either of them is meant; "18 of 40 or 45%" tells a pair.
	const isEither = !!other && other.kind === 'figure' && or.kind === 'word' && or.classes.includes( 'or' ) && compare( other.figure.value, value ) < 0 && compare( add( other.figure.value, rational( 3 ) ), value ) >= 0;
	return !isEither && ( kind === 'percent' || kind === 'fraction' ) && !isTied( target ) && !sign && !isNegative( value ) && !isChange( target );
}

/** "20% of the speakers": the whole must count speakers; that of "1.1% of 31K" is told. */
function isWholeOf( target: Mention, whole: Figure ): boolean {
	const told = target.sentence.items[ target.index + 2 ];
	if ( target.after.length === 1 && target.after[ 0 ].classes.includes( 'of' ) && told && told.kind === 'figure' ) {
		return told.figure === whole;
	}
	const [ of, next, noun ] = target.after;
	if ( !of || !of.classes.includes( 'of' ) || !next ) {
		return true;
	}
	const named = next.classes.includes( 'function' ) ? noun : next;
	return !named || named.classes.length > 0 && !named.classes.includes( 'label' ) && !named.classes.includes( 'vote' ) || !whole.unit || counts( whole, named.text );
}

/** The count that a share belongs to: the one before its bracket or its "i.e.", or the only one in the bracket behind it. */
function partOf( mentions: readonly Mention[], at: number ): Mention | null {
	const target = mentions[ at ];
	const previous = mentions[ at - 1 ];
	const next = mentions[ at + 1 ];
	if ( target.bracket ) {
		return previous && previous.figure.kind === 'count' && previous.bracket !== target.bracket && target.index - previous.index <= BRACKET_REACH ? previous : null;
	}
	if ( next && next.bracket && next.figure.kind === 'count' && !follows( next, 'versus' ) && next.index - target.index <= BRACKET_REACH && !( mentions[ at + 2 ] && mentions[ at + 2 ].bracket === next.bracket ) ) {
		return next;
	}
	return previous && previous.figure.kind === 'count' && ( followsClosely( target, 'so', 'or' ) || follows( target, 'rate', 'so' ) ) ? previous : null;
}

/** "16,122 visits from 94,751 result pages (17.0%)": a count taken from another, the share behind both. */
function sourceOf( mentions: readonly Mention[], at: number ): [ Figure, Figure ] | null {
	const [ part, whole ] = mentions.slice( Math.max( 0, at - 2 ), at );
	return at > 1 && isWholeOf( mentions[ at ], whole.figure ) && part.figure.kind === 'count' && whole.figure.kind === 'count' && follows( whole, 'from', 'in' ) && !follows( part, 'from' ) &&
		mentions[ at ].index - whole.index <= BRACKET_REACH && compare( part.figure.value, whole.figure.value ) < 0 ? [ part.figure, whole.figure ] : null;
}

/** Whether a target stands in the bracket right behind a pair, or the pair right behind it in a bracket, after a colon ("45%: 27 of 60") or "i.e.". */
function isBracketed( mentions: readonly Mention[], end: number, target: Mention ): boolean {
	const pair = mentions.find( ( mention ) => mention.index === end ) as Mention;
	const first = mentions[ mentions.indexOf( pair ) - 1 ];
	const distance = target.index - end;
	const at = mentions.indexOf( target );
	const isListed = mentions[ at + 2 ] === pair && ( isApposition( first, pair ) || followsClosely( first, 'so' ) );
	return isListed || pair.bracket !== target.bracket && ( distance > 0 && distance <= BRACKET_REACH && target.bracket > 0 && mentions[ at - 1 ] === pair || distance < 0 && pair.bracket > 0 && distance >= -PAIR_REACH && mentions[ at + 2 ] === pair && ( first.bracket === pair.bracket || !isSignBetween( target.sentence, target.index, first.index, ',،，、' ) ) );
}

/** "45%: 27 of 60", "a fifth of the parishes, 48 of 144, have one": the pair behind a colon, or between marks with nothing else. */
function isApposition( part: Mention, whole: Mention ): boolean {
	const { items } = part.sentence;
	const next = items[ whole.index + ( whole.after.length === 1 && whole.figure.unitWords.includes( whole.after[ 0 ].text ) ? 2 : 1 ) ];
	return isSignBetween( part.sentence, part.index - 2, part.index, ':：' ) || isSignBetween( part.sentence, part.index - 2, part.index, ',–—' ) && ( !next || next.kind === 'sign' );
}

/** The figures that the sentence, or the one before it, calls a whole. */
function wholesOf( scope: Scope, ofPairs: readonly Figure[], target: Mention ): Figure[] {
	const told = scope.mentions.filter( ( mention ) => mention.figure.kind === 'count' && hasCue( mention, 'total' ) ).map( ( mention ) => mention.figure );
	const wholes = Array.from( new Set( ofPairs.concat( told ) ) ).filter( ( whole ) => isWholeOf( target, whole ) );
	if ( wholes.length ) {
		return wholes;
	}
	return scope.rings[ 1 ].mentions.filter( ( mention ) => mention.figure.kind === 'count' && hasCue( mention, 'total', 'of' ) ).map( ( mention ) => mention.figure ).slice( 0, 1 );
}

const isSmaller = ( part: Figure, whole: Figure ): boolean => isComparable( part, whole ) && part !== whole && compare( part.value, whole.value ) <= 0;

/** A count with the share of it that stands in brackets or behind it. */
interface Share {
	readonly part: Figure;
	readonly percent: Figure;
}

/** The counts of a sentence that each have their own share: together they tell the whole. */
function siblingShares( { mentions }: Scope ): Share[] {
	const shares: Share[] = [];
	mentions.forEach( ( mention, at ) => {
		const part = mention.figure.kind === 'percent' ? partOf( mentions, at ) : null;
		if ( part ) {
			shares.push( { part: part.figure, percent: mention.figure } );
		}
	} );
	return shares;
}

/** A stated count that makes most of the shares true, or that is the sum of their parts: the whole that was meant. */
function reconciled( scope: Scope, shares: readonly Share[] ): Figure | null {
	const candidates = scope.mentions.concat( scope.rings[ 1 ].mentions.slice( 0, 12 ) ).filter( isCount ).map( ( mention ) => mention.figure )
		.filter( ( figure ) => shares.every( ( share ) => share.part !== figure && compare( share.part.value, figure.value ) < 0 ) );
	return candidates.find( ( whole ) => {
		const fits = shares.filter( ( share ) => isShareOf( share, whole ) ).length;
		return shares.length > 1 && ( fits * 2 >= shares.length && fits > 0 || equals( shares.map( ( share ) => share.part.value ).reduce( add ), whole.value ) );
	} ) || null;
}

function isShareOf( { part, percent }: Share, whole: Figure ): boolean {
	const off = absolute( subtract( multiply( divide( part.value, whole.value ), HUNDRED ), percent.value ) );
	return compare( multiply( off, rational( 2 ) ), percent.resolution ) <= 0;
}
