import type { Scope } from '../inputs/scope';
import { compare, isZero, ONE } from '../judge/rational';
import type { Claim, Figure, Reading, Relation } from '../model';
import { toldAddends } from './sum/addends';
import { toldBefore } from './words/around';
import { charitable, fair, makeClaim } from './claim';
import { isConclusion, isOfNamed, isToldOf } from './words/conclusion';
import { directionOf, isChange, isDifference } from './words/direction';
import { leaf, minus, over, plus, ratioFor } from './expression';
import { follows, followsClosely, hasCue, isAmong, isBetween, isCount, isSignBetween, isSpan, isTied, leadsClosely, owns } from './words/mention';
import type { Mention } from './words/mention';
import { isOfOtherTime } from './words/time';
import { hasSameUnit, isComparable, isSameNoun } from './words/noun';
import { changesIn, isToldValue, isTwofold, partsIn } from './words/pairs';
import { tallyOf } from './tally/sides';
import { areOfOthers, opensWithPlace } from './words/subject';
import { siblingsIn } from './share/siblings';
import { SIDES } from './words/wording';
import { isOfPart } from './share/whole';

/**
 * What follows from the only two counts around: "we asked 1,463 people. 1,097 answered, 74.9%". Nothing but their being
 * alone binds them to it, so a fault is only said where it is a misprint of what they give.
 */
export function nearbyClaims( scope: Scope ): Claim[] {
	const claims: Claim[] = [];
	const siblings = siblingsIn( scope.mentions );
	for ( const target of scope.mentions ) {
		// "9 from my club." – "5 from mine." – "And 1 me. So 14 people.": more than two.
		const isOfMore = (): boolean => target.figure.kind === 'count' && toldAddends( scope, target ).length > 2;
		// "110 said no, meaning that 49 accepted": what concludes is no vote that was told.
		const isVote = (): boolean => isTally( scope.mentions.filter( ( mention ) => mention !== target ) );
		const pair = !mayFollow( target ) || isOfMore() || isVote() || isTied( target ) || isToldValue( scope.mentions, target ) ? null : pairNearby( scope, target );
		if ( pair ) {
			const [ relation, told ] = relate( target, pair );
			// "Of those asked 988 (65%) are for it and 532 (35%) against": parts of one whole.
			const readings = relation === 'share' && pair.every( ( { figure } ) => siblings.some( ( { part } ) => part === figure ) ) ? told.map( ( { expression } ) => charitable( expression ) ) : told;
			if ( readings.length ) {
				const isOpen = pair.some( ( { figure } ) => figure.hedge === 'over' || figure.hedge === 'under' );
				claims.push( makeClaim( !isOpen && !follows( target, 'average' ) && concludes( target ) || relation === 'share' && ( isBound( scope, target, pair ) || scope.mentions.length === 1 && repeats( target, pair[ 1 ] ) ), target.figure, relation, readings ) );
			}
		}
	}
	return claims;
}

/** Votes of sides that are both named; not "saw 250 films and turned down 115". */
function isTally( mentions: readonly Mention[] ): boolean {
	const tally = tallyOf( mentions );
	return !!tally && tally.plain;
}

const concludes = ( target: Mention ): boolean => follows( target, 'so' ) || hasCue( target, 'turnout' ) || isConclusion( target ) || isOfNamed( target );

/** Whether a share stands in a bracket right behind the part ("we read 212 and liked 97 (46%)"), before a colon and both, or repeats what is said of the part. */
function isBound( { mentions }: Scope, target: Mention, [ first, second ]: readonly Mention[] ): boolean {
	const isBehind = target.bracket > 0 && second.bracket !== target.bracket && mentions[ mentions.indexOf( target ) - 1 ] === second && compare( second.figure.value, first.figure.value ) < 0;
	return first.sentence === target.sentence && second.sentence === target.sentence && ( isBehind || isAhead( target, first ) || repeats( target, second ) );
}

/** "53% got money: 31 of them, 58 asked for it" */
const isAhead = ( target: Mention, first: Mention ): boolean => target.index < first.index && isSignBetween( target.sentence, target.index, first.index, ':：' );

/** "3,500 on the list and 1,040 confirmed: 29.7% are confirmed" */
const repeats = ( { after }: Mention, part: Mention ): boolean => after.some( ( { classes, text } ) => !classes.length && part.after.some( ( word ) => !word.classes.length && isSameNoun( word.text, text ) ) );

/** Whether a figure's kind and the words around it leave room for a result. */
function mayFollow( target: Mention ): boolean {
	switch ( target.figure.kind ) {
		case 'percent':
		case 'fraction':
			return true;
		case 'times':
			return hasCue( target, 'so', 'more', 'less', 'than', 'up', 'down' );
		case 'count':
			// "so of the 180 a quarter is left"
			return follows( target, 'so', 'equals' ) && !followsClosely( target, 'of' ) && !leadsClosely( target, 'per' ) || hasCue( target, 'total' ) || owns( target, 'rest' );
		default:
			return false;
	}
}

/** The only two counts before a figure: in its sentence, with the sentence before, or with the comment answered; else behind it. */
function pairNearby( scope: Scope, target: Mention ): Mention[] | null {
	const isInput = ( mention: Mention ): boolean => mention !== target && isCount( mention ) && ( !mention.figure.inWords || target.figure.inWords ) && !isDifference( mention ) && ( target.figure.kind === 'count' || compare( mention.figure.value, ONE ) !== 0 ) && !isZero( mention.figure.value );
	const own = scope.mentions.filter( isInput );
	const before = toldBefore( scope, target, isInput );
	const place = own.some( ( mention ) => mention.index < target.index ) || own.length < 2 ? before : own;
	// "Received 46,720, spent 45,235. 1,485 are left, so 96.8% were used": what is left follows from the others itself.
	// "I went through 350 files (it took 3 hours). 84 are bad, that's 24%"
	const found = place.length > 2 ? place.filter( ( mention ) => !owns( mention, 'rest' ) && !isSpan( mention ) ) : place;
	// "30 keep, 12 delete; the article grew by 15%"
	const told = scope.mentions.filter( ( { index } ) => index < target.index );
	const isApart = ( opensWithPlace( target ) || !concludes( target ) && !hasCue( target, 'rate' ) ) && ( target.bracket ? told.slice( -1 ) : told ).some( ( { index } ) => isSignBetween( scope.sentence, index, target.index, ';；؛' ) );
	// "49.3% said yes, 33.9% no": shares of their own, whatever the sentence before counts.
	const isRow = !own.length && scope.mentions.filter( ( { figure } ) => figure.kind === 'percent' ).length > 1;
	// "Plus my €400, that's 75%": added to what was told, not a part of it.
	const isAdded = own.some( ( mention ) => mention.index < target.index && followsClosely( mention, 'plus' ) && mention.before.length < 3 && scope.sentence.items[ 0 ] === mention.before[ mention.before.length - 1 ] );
	// "There were 75, we closed 48, 10 more came in, so 37 remain"
	const isNet = target.figure.kind === 'count' && scope.mentions.some( ( mention ) => mention.index < target.index && isCount( mention ) && isDifference( mention ) );
	const isOfElse = place === own && ( found.every( ( { index } ) => isOfOtherTime( target, index ) ) || found.every( ( { index } ) => index > target.index ) && isToldOf( scope.mentions, found[ 1 ] ) );
	return !isApart && !isRow && !isAdded && !isNet && !isOfElse && found.length === 2 && isAkin( found ) ? found : null;
}

/** Of one kind, not votes and the days that they are taken in, and not each in a bracket of its own: "83% (131) in the first round, 21% (50) in the second". */
const isAkin = ( [ a, b ]: readonly Mention[] ): boolean => isComparable( a.figure, b.figure ) && a.figure.currency === b.figure.currency && isSpan( a ) === isSpan( b ) && ( a.bracket === b.bracket || !a.bracket || !b.bracket );

/** "so that is 58 new entries": the word stands near. */
const SO_REACH = 3;

/** "Almost two thirds!", "A quarter, decent for a newsletter": the sentence opens with nothing else. */
const standsAlone = ( { before, after }: Mention ): boolean => !after.length && before.every( ( { classes } ) => classes.length > 0 );

function relate( target: Mention, pair: readonly Mention[] ): [ Relation, Reading[] ] {
	const { figure } = target;
	const [ first, second ] = pair.map( ( mention ) => mention.figure );
	const [ told ] = pair[ 0 ].sentence === pair[ 1 ].sentence ? changesIn( pair ) : [];
	const order = compare( first.value, second.value );
	const [ part, whole ] = order < 0 ? [ first, second ] : [ second, first ];
	if ( !order || isOfPart( target, part, whole ) ) {
		return [ 'share', [] ];
	}
	const [ small, large ] = [ leaf( part ), leaf( whole ) ];
	if ( figure.kind === 'percent' || figure.kind === 'fraction' && ( hasCue( target, 'so', 'or', 'of' ) || standsAlone( target ) || partsIn( pair ).length > 0 ) ) {
		// "Salaries up from $7.9m to $9.3m. 18%!"
		const direction = directionOf( target );
		// "dari 48.000 menjadi 36.000, 25% lebih murah": "more" may make it less
		const isContrary = !!told && direction === 'up' && compare( told.old.value, told.new.value ) > 0;
		const base = told && ( !direction || isContrary ) ? leaf( told.old ) : direction === 'down' ? large : small;
		const change = ( isContrary ? charitable : fair )( ratioFor( figure, over( minus( large, small ), base ) ) );
		if ( isChange( target ) ) {
			return [ 'change', told || hasSameUnit( first, second ) && !partsIn( pair ).length && !areOfOthers( pair[ 0 ], pair[ 1 ] ) && !isTwofold( pair[ 0 ], pair[ 1 ] ) ? [ change ] : [] ];
		}
		// "180 kullanıcıdan 63'ü": the suffix that may be "from" takes a part, where nothing goes up, down or "to"; "from 84 to 105 euros" is never part and whole.
		if ( told && figure.kind === 'percent' && ( hasCue( pair[ 0 ], 'from' ) && hasCue( pair[ 1 ], 'to' ) || standsAlone( target ) && isBetween( pair[ 0 ].sentence, -1, pair[ 0 ].sentence.items.length, 'up', 'down', 'to' ) ) ) {
			return [ 'change', [ change ] ];
		}
		// "372 approved, 512 submitted, approval rate 72.7%": of a side that no other one is told beside.
		const isRateOfSide = hasCue( target, 'rate' ) && pair.filter( ( mention ) => owns( mention, ...SIDES ) ).length < 2;
		if ( hasCue( target, 'support', 'oppose' ) && !isRateOfSide && !hasCue( target, 'turnout' ) && !leadsClosely( pair[ 1 ], 'not' ) || isTally( pair ) ) {
			// "which is 57% support": a tally, or nothing.
			return [ 'share', [] ];
		}
		// "129 passed, 43 failed: a failure rate of 25%", "112 done, 48 to go, so we're at 70%", "21 want it and 9 don't", "now it's 25 to 16, 61%"
		const both = plus( small, large );
		const isSplit = hasCue( target, 'rate' ) || owns( pair[ 1 ], 'rest' ) || leadsClosely( pair[ 1 ], 'not' ) || followsClosely( pair[ 1 ], 'to', 'versus' );
		return [ 'share', [ over( small, large ) ].concat( isSplit && ( pair[ 0 ].sentence === pair[ 1 ].sentence || hasSameUnit( first, second ) ) && !partsIn( pair ).length ? [ over( small, both ), over( large, both ) ] : [] ).map( ( ratio ) => fair( ratioFor( figure, ratio ) ) ) ];
	}
	if ( figure.kind === 'times' ) {
		return [ 'multiple', [ fair( over( large, small ) ) ] ];
	}
	const [ isTotal, isRest ] = [ hasCue( target, 'total' ), hasCue( target, 'rest' ) ];
	// "… than 10 accounts, so whoever has 10": repeated; "3 and more": no addend; "I sent 40, 12 came in, so 68 are left": of others.
	const isGiven = isRest && [ first, second ].every( ( input ) => compare( input.value, figure.value ) < 0 ) || [ first, second ].some( ( input ) => input.hedge === 'over' || input.hedge === 'under' || compare( input.value, figure.value ) === 0 );
	const isResult = figure.kind === 'count' && !isGiven && ( isTotal || isRest || !follows( target, 'so' ) || isAmong( target.before, SO_REACH, [ 'so' ] ) ) && ( isTotal && hasSameUnit( first, second ) || isOfUnit( target, first ) && isOfUnit( target, second ) );
	return [ 'sum', !isResult ? [] : ( isRest ? [] : [ fair( plus( leaf( first ), leaf( second ) ) ) ] ).concat( isTotal ? [] : fair( minus( large, small ) ) ) ];
}

/** "110 were invited and 72 said no, meaning that 38 accepted": what they did is no noun. */
const isOfUnit = ( target: Mention, other: Figure ): boolean => hasSameUnit( target.figure, other ) || leadsClosely( target, 'support', 'oppose', 'neutral' ) && target.figure.unitWords.length === 1;
