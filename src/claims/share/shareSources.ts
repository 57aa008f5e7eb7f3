import type { Scope } from '../../inputs/scope';
import { compare, equals, subtract } from '../../judge/rational';
import type { Figure } from '../../model';
import { isConclusion, isOfNamed, isParenthesis, isToldOf } from '../words/conclusion';
import { countedElse } from '../words/counted';
import { leaf, minus, sumOf } from '../expression';
import { notesFor } from './footnote';
import { follows, followsClosely, hasCue, isBetween, isCount, isSignBetween, isSpan, owns } from '../words/mention';
import type { Mention } from '../words/mention';
import { hasSameUnit } from '../words/noun';
import { partsIn } from '../words/pairs';
import type { Part } from '../words/pairs';
import { ofPartNamed, ofSameNoun, ofVerbNamed } from './partNamed';
import { outOf, ratioOf } from './place';
import type { Place, Ratio, Source } from './place';
import { tallyOf } from '../tally/sides';
import { ofBaseNamed, ofThoseTold, ofTurnoutAround, ofTurnoutTold, ofWholeAround, toldLast } from './toldWhole';
import { ofWholeBehind, ofWholeNamed } from './wholeBehind';
import { addends, reconciled, siblingsAround } from './siblings';
import type { Sibling } from './siblings';
import { BRACKET_REACH, isOfElse, isSmaller, isWholeOf, wholesOf } from './whole';
import { hasClass } from '../words/wording';

/** Between a share and the bracket behind that tells it: "half of all edits to this page since then (41 of 63)". */
const PAIR_REACH = 16;

/**
 * Where part and whole of a share stand, the plainest place first, and how it binds them: `bound` leaves no doubt, of
 * what is `told` there must be one, what is `near` must be the only pair, and what is `loose` only tells a misprint.
 */
export const SOURCES: readonly ( readonly [ Source, 'bound' | 'told' | 'near' | 'loose' ] )[] = [
	[ ofPartNamed, 'told' ],
	[ ofVerbNamed, 'told' ],
	[ ofPairBound, 'bound' ],
	[ ofWholeBehind, 'bound' ],
	[ takenFrom, 'told' ],
	[ ofWholeOfRest, 'told' ],
	[ ofWholeOfSiblings, 'told' ],
	[ ofSameNoun, 'told' ],
	[ ofBaseNamed, 'told' ],
	[ ofWholeTold, 'told' ],
	[ ofWholeNamed, 'told' ],
	[ ofFootnote, 'bound' ],
	[ ofPairBefore, 'near' ],
	[ ofPairTold, 'bound' ],
	[ ofTurnoutTold, 'bound' ],
	[ ofTurnoutAround, 'loose' ],
	[ ofThoseTold, 'told' ],
	[ ofWholeAround, 'loose' ]
];

/** What else may have been meant: good to make a share true, no more. */
export const MAYBE: readonly ( ( place: Place, isTold: boolean ) => readonly Ratio[] )[] = [ ofRest, ofSameWhole, ofWholeAhead, together, ofAllPairs, allOfTold, behindFraction, ofAllSiblings, amongThem ];

/** "945 of 2,283 (41.4%)", "41.4% (945 of 2,283)", "945 (41.4%) of 2,283": a pair and its share, one in brackets right behind the other. */
function boundPairs( place: Place ): Part[] {
	const { scope, target, own, pairs } = place;
	const isOwn = !!own && ( target.bracket !== own.bracket || !tellsMore( place ) );
	const inBracket = pairs.filter( ( pair ) => isBracketed( scope.mentions, pair, target ) || isWithin( scope.mentions, pair, target ) );
	return ( inBracket.length ? inBracket : pairs.filter( ( pair ) => isOwn && pair.part === own.figure && !isSignBetween( target.sentence, own.index, pair.end, ',،，' ) ) ).filter( ( { part, whole } ) => isSmaller( part, whole ) );
}

/** "50 came and 8 left early, 4 of them in protest, so 84% stayed": whether what stands before a share counts more than its pairs. */
const tellsMore = ( { scope: { mentions }, at, pairs }: Place ): boolean => countedElse( mentions.slice( 0, at ), pairs.reduce<Figure[]>( ( figures, { part, whole } ) => figures.concat( part, whole ), [] ) ).length > 0;

function ofPairBound( place: Place ): Ratio[] {
	return boundPairs( place ).map( ratioOf );
}

function ofPairBefore( place: Place ): Ratio[] {
	return nearestPair( place ).map( ratioOf );
}

/** "16,122 visits from 94,751 result pages (17.0%)": a count taken from another, the share behind both. */
function takenFrom( { scope: { mentions }, target, at }: Place ): Ratio[] {
	const [ part, whole ] = mentions.slice( Math.max( 0, at - 2 ), at );
	return at > 1 && !isOfElse( whole, target ) && ( target.bracket || followsClosely( target, 'equals' ) || isConclusion( target ) ) && isWholeOf( target, whole.figure ) && isCounted( part ) && whole.figure.kind === 'count' && !isSpan( whole ) &&
		follows( whole, 'from', 'in', 'outOf' ) && !follows( part, 'from' ) && target.index - whole.index <= BRACKET_REACH && compare( part.figure.value, whole.figure.value ) < 0 ? [ ratioOf( { part: part.figure, whole: whole.figure } ) ] : [];
}

/** "We printed 650; 494 were taken, so 156 remain, or 24%": what remains, of what it remains of. */
function ofWholeOfRest( { scope: { mentions }, own }: Place ): Ratio[] {
	const told = own && owns( own, 'rest' ) ? mentions.filter( ( mention ) => mention.index < own.index && isCount( mention ) ) : [];
	return own ? outOf( own.figure, ...told.filter( ( whole ) => told.some( ( taken ) => equals( subtract( whole.figure.value, taken.figure.value ), own.figure.value ) ) ).map( ( { figure } ) => figure ) ) : [];
}

/** "27 times in 450 requests": so many times is a count as well. */
const isCounted = ( { figure }: Mention ): boolean => figure.kind === 'count' || figure.kind === 'times' && !figure.inWords;

/** "In total 2,283 voted, 945 (41.4%) against": the count before the share, of what is called the whole. */
function ofWholeTold( { scope, target, own, pairs }: Place ): Ratio[] {
	return own ? outOf( own.figure, ...wholesOf( scope, pairs.map( ( { whole } ) => whole ), target ) ) : [];
}

/**
 * "120 came: 90 by bus (75%), 30 by train (25%)", "We received 311 replies:" / "193 or 62% had been there" / "35 or 11% had not": of the
 * count that makes it and the other shares true; else of all that they are of.
 */
function ofWholeOfSiblings( { scope, target, siblings }: Place ): Ratio[] {
	const near = ofWholeOf( scope, siblings, target );
	const around = near.length ? [] : siblingsAround( scope );
	const own = around.find( ( { percent } ) => percent === target.figure );
	const told = near.concat( ofWholeOf( scope, around, target ) );
	return own && !told.length ? addends( around, own ).map( ( sum ): Ratio => [ leaf( own.part ), sum ] ) : told;
}

function ofWholeOf( scope: Scope, siblings: readonly Sibling[], { figure }: Mention ): Ratio[] {
	const own = siblings.find( ( { percent } ) => percent === figure );
	return own ? outOf( own.part, ...reconciled( scope, siblings, own ) ) : [];
}

/** The last pair before it. */
const nearestPair = ( { target, pairs }: Place ): Part[] => pairs.filter( ( pair ) => pair.end < target.index && ( !target.bracket || target.index - pair.end <= BRACKET_REACH ) ).slice( -1 );

/** "35%** … **140 of 400 new accounts": the pair that stands behind the same mark. */
function ofFootnote( { scope, target }: Place ): Ratio[] {
	return partsIn( notesFor( scope, target ) ).map( ratioOf );
}

/** "84 of the 160 trainees came back." / "So 53%.": the only pair of the sentence before or of what is answered, and no other count there. */
function ofPairTold( { scope, target }: Place ): Ratio[] {
	const told = scope.mentions.length > 1 || !isConclusion( target ) ? [] : toldLast( scope );
	return told.length === 2 && told.every( isCount ) && !tallyOf( told ) ? partsIn( told ).filter( ( { part, whole } ) => isSmaller( part, whole ) ).map( ratioOf ) : [];
}

/** Whether a share that concludes, or of which nothing else is said, has only one pair to go by. */
export function isOnlyPair( place: Place ): boolean {
	const { scope: { mentions }, at, target, own, pairs } = place;
	const previous = mentions[ at - 1 ];
	return !target.bracket && !isOfElse( previous, target ) && !tellsMore( place ) && previous.figure.kind !== 'percent' && ( follows( target, 'so', 'forms', 'or', 'rate', 'turnout', 'equals', 'rest' ) || isNamedRate( target ) || standsAlone( target ) || isConclusion( target ) || isOfNamed( target ) ) &&
		pairs.every( ( { whole } ) => whole === pairs[ 0 ].whole ) && ( !own || pairs.length === 1 );
}

/** "…, a 33% success rate"; not "a 45% win rate for the team". */
const isNamedRate = ( { after }: Mention ): boolean => after.length > 0 && hasClass( after[ after.length - 1 ], [ 'rate', 'turnout' ] );

/** "…, 46.7%, …": nothing else is said of it. */
const standsAlone = ( mention: Mention ): boolean => ( !mention.before.length || isParenthesis( mention ) || isSignBetween( mention.sentence, mention.index - 2, mention.index, ':：–—' ) ) && !mention.after.length;

/** "Of the 120 applicants 40 were late; of the rest 60 got a grant (75%)": of what an earlier part left of its whole. */
function ofRest( { own, pairs }: Place ): Ratio[] {
	const [ pair ] = own ? pairs.filter( ( { part } ) => part === own.figure ) : [];
	return pair ? pairs.filter( ( { part, whole } ) => whole === pair.whole && part.start < pair.part.start ).map( ( { part } ): Ratio => [ leaf( pair.part ), minus( leaf( pair.whole ), leaf( part ) ) ] ) : [];
}

/** "Of 24 requests 18 were accepted and the other 6 rejected, so 75% passed": another part of the same whole. */
function ofSameWhole( place: Place ): Ratio[] {
	const [ bound ] = place.target.bracket ? [] : boundPairs( place );
	return bound ? place.pairs.filter( ( { whole } ) => whole === bound.whole ).map( ratioOf ) : [];
}

/** "Of the 1,860 forms 1,395 came back. Among them 1,116 were complete, or 80%": of what was told last as well. */
function amongThem( place: Place, isTold: boolean ): readonly Ratio[] {
	return isTold && place.own && hasCue( place.own, 'them' ) ? ofWholeAround( place ) : [];
}

/** "we got 12,500 and spent 10,875 (87%)": of a larger count that the sentence gives before. */
function ofWholeAhead( { scope: { mentions }, own }: Place, isTold: boolean ): Ratio[] {
	return own && isTold ? outOf( own.figure, ...mentions.slice( 0, mentions.indexOf( own ) ).map( ( { figure } ) => figure ).filter( ( { kind } ) => kind === 'count' ) ) : [];
}

/** "12 of the 40 edits are by Ann and 20 by Bob, that's 80% between them", "12 and 20 of the 40, i.e. 80%" */
function together( place: Place ): Ratio[] {
	const { scope: { mentions, sentence }, target, pairs } = place;
	const [ nearest ] = nearestPair( place );
	// "1,200 people, 300 of them children and 300 pensioners": of the first whole.
	const last = nearest && ( pairs.find( ( { part, whole } ) => part === nearest.whole && whole !== part ) || nearest );
	const ofOne = last ? pairs.filter( ( { part, whole, end } ) => whole === last.whole && end < target.index && !part.inWords ).map( ( { part } ) => part ) : [];
	const at = last ? mentions.findIndex( ( { figure } ) => figure === last.part ) : 0;
	const [ before, part ] = mentions.slice( Math.max( 0, at - 1 ), at + 1 );
	const parts = ofOne.length === 1 && part && isCount( before ) && isBetween( sentence, before.index, part.index, 'and' ) ? [ before.figure, part.figure ] : ofOne;
	return parts.length > 1 ? [ [ sumOf( parts ), leaf( last.whole ) ] ] : [];
}

/** "10 of 20 new and 8 of 80 old users are women, 18%": all parts, of all wholes. */
function ofAllPairs( { target, pairs }: Place ): Ratio[] {
	const told = pairs.filter( ( { part, whole, end } ) => end < target.index && part.start < whole.start );
	const [ parts, wholes ] = [ told.map( ( { part } ) => part ), told.map( ( { whole } ) => whole ) ];
	return told.length > 1 && new Set( wholes ).size === told.length ? [ [ sumOf( parts ), sumOf( wholes ) ] ] : [];
}

/** "I have 12, you have 8, that's half of the 40": all that was counted, of the whole behind the share. */
function allOfTold( { scope: { mentions }, at, target }: Place ): Ratio[] {
	const [ of ] = target.after;
	const whole = mentions[ at + 1 ];
	const parts = mentions.slice( 0, at );
	return whole && of && of.classes.includes( 'of' ) && isCount( whole ) && parts.length > 1 && parts.every( isCount ) ? [ [ sumOf( parts.map( ( { figure } ) => figure ) ), leaf( whole.figure ) ] ] : [];
}

/** "half the participants, 48 of 96": languages say that in too many ways to be strict. */
function behindFraction( { scope: { mentions }, at, target, pairs }: Place ): Ratio[] {
	const behind = mentions[ at + 2 ];
	return target.figure.kind === 'fraction' && behind ? pairs.filter( ( { end } ) => end === behind.index ).map( ratioOf ) : [];
}

/** "30 yes (60%), 20 no (40%)": the whole is all of them. */
function ofAllSiblings( { own, siblings }: Place ): Ratio[] {
	return own && siblings.length > 1 && siblings.some( ( { part } ) => part === own.figure ) ? [ [ leaf( own.figure ), sumOf( siblings.map( ( { part } ) => part ) ) ] ] : [];
}

/** Whether a target stands in the bracket right behind a pair, or the pair right behind it in a bracket, after a colon ("45%: 27 of 60") or "i.e.". */
function isBracketed( mentions: readonly Mention[], { part, whole, end }: Part, target: Mention ): boolean {
	const pair = mentions.find( ( mention ) => mention.index === end ) as Mention;
	const first = mentions[ mentions.indexOf( pair ) - 1 ];
	const distance = target.index - end;
	const at = mentions.indexOf( target );
	// "41% voted: 812 for, 410 against": parts of another whole; "51.9%, or 17.4 million, out of an electorate of 46.5 million" may be of another one.
	const isOne = !!first && ( first.figure === part && !isSignBetween( target.sentence, first.index, end, ',،，' ) || first.figure === whole );
	const isListed = mentions[ at + 2 ] === pair && isOne && !isToldOf( mentions, pair ) && ( isApposition( target, first, pair ) || followsClosely( first, 'so', 'forms' ) || followsClosely( first, 'or' ) && !isEither( pair ) );
	const isBehind = distance > 0 && distance <= BRACKET_REACH && target.bracket > 0 && mentions[ at - 1 ] === pair;
	const isAhead = distance < 0 && distance >= -PAIR_REACH && pair.bracket > 0 && mentions[ at + 2 ] === pair && ( first.bracket === pair.bracket || !isSignBetween( target.sentence, target.index, first.index, ',،，、' ) );
	return isListed || pair.bracket !== target.bracket && ( isBehind || isAhead );
}

/** "40% or 12 of the 30, whichever is more": a limit. */
const isEither = ( { sentence, index }: Mention ): boolean => isBetween( sentence, index, sentence.items.length, 'more', 'less', 'suppose', 'target' );

/** "50人中3割の15人": a share between the whole and its part, of one noun, with nothing but small words. */
function isWithin( mentions: readonly Mention[], { part, whole, end }: Part, target: Mention ): boolean {
	const at = mentions.indexOf( target );
	const between = target.sentence.items.slice( target.index + 1, end );
	return at > 0 && mentions[ at - 1 ].figure === whole && mentions[ at + 1 ] !== undefined && mentions[ at + 1 ].figure === part && !!part.unit && hasSameUnit( part, whole ) &&
		!isSignBetween( target.sentence, mentions[ at - 1 ].index, target.index, ';；؛' ) && between.every( ( item ) => item.kind === 'word' && hasClass( item, [ 'function', 'so', 'or' ] ) && !hasClass( item, [ 'and' ] ) );
}

/** "45%: 27 of 60", "a fifth of the parishes, 48 of 144, have one": the pair behind a colon, or between marks with nothing else. */
function isApposition( target: Mention, part: Mention, whole: Mention ): boolean {
	const { items } = part.sentence;
	// "Instead of the 55% promised, 13 of 75 came", "a 6% solution, 29 ml of 132": no share of those.
	const isFree = target.figure.kind === 'fraction' || !target.after.length || target.after[ 0 ].classes.includes( 'of' );
	const next = items[ whole.index + ( whole.after.length === 1 && whole.figure.unitWords.includes( whole.after[ 0 ].text ) ? 2 : 1 ) ];
	return isSignBetween( part.sentence, part.index - 2, part.index, ':：' ) || isFree && isSignBetween( part.sentence, part.index - 2, part.index, ',–—' ) && ( !next || next.kind === 'sign' );
}
