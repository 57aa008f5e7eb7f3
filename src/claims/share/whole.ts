import type { Scope } from '../../inputs/scope';
import { compare } from '../../judge/rational';
import type { Figure } from '../../model';
import { isConclusion, isOfNamed } from '../words/conclusion';
import { follows, followsClosely, hasCue, isCount, isLimit, isSignBetween, isSpan } from '../words/mention';
import type { Mention } from '../words/mention';
import { counts, isComparable } from '../words/noun';
import { namesSubject, opensWithPlace } from '../words/subject';
import { isApposed, isWhole } from './apposed';

/** So many items may stand between a count and the share of it in brackets: "945 votes by admins (41.4%)". */
export const BRACKET_REACH = 9;
/** So many counts of the sentence before may be meant; of several none is plainly. */
const MOST_TOLD = 3;

export const isSmaller = ( part: Figure, whole: Figure ): boolean => isComparable( part, whole ) && part !== whole && compare( part.value, whole.value ) <= 0;

/** "20% of the speakers": the whole must count speakers; that of "1.1% of 31K" is told. */
export function isWholeOf( target: Mention, whole: Figure ): boolean {
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

/** "38 admins out of 90 users, making up 12% of all admins": the base is what the part counts, and the whole does not. */
export function isOfPart( { after: [ of, ...rest ] }: Mention, part: Figure, whole: Figure ): boolean {
	const base = of && of.classes.includes( 'of' ) ? rest.find( ( { classes } ) => !classes.length ) : undefined;
	return !!base && counts( part, base.text ) && !!whole.unit && !counts( whole, base.text );
}

/** "208 of the 640 files were deleted; in Vienna it was 45%": behind a semicolon something else is named, and nothing concludes; "in Vienna" is elsewhere whatever the share is called. */
export const isOfElse = ( previous: Mention, target: Mention ): boolean =>
	isSignBetween( target.sentence, previous.index, target.index, ';；؛' ) && namesSubject( target ) && ( opensWithPlace( target ) || !follows( target, 'rate', 'turnout', 'rest' ) ) && !target.before.some( ( { classes } ) => classes.includes( 'so' ) && !classes.includes( 'equals' ) && !classes.includes( 'rate' ) );

/** The count that a share belongs to: the one before its bracket or its "i.e.", or the only one in the bracket behind it. */
export function partOf( mentions: readonly Mention[], at: number ): Mention | null {
	const target = mentions[ at ];
	const previous = lastCount( mentions.slice( 0, at ), target );
	const next = mentions[ at + 1 ];
	if ( target.bracket ) {
		return previous && previous.figure.kind === 'count' && previous.bracket !== target.bracket && target.index - previous.index <= BRACKET_REACH ? previous : null;
	}
	if ( next && next.bracket && next.figure.kind === 'count' && !follows( next, 'versus' ) && next.index - target.index <= BRACKET_REACH && !( mentions[ at + 2 ] && mentions[ at + 2 ].bracket === next.bracket ) || next && isToldNext( target, next ) ) {
		return next;
	}
	// "25 to 7, or 78%": votes.
	return previous && previous.figure.kind === 'count' && !isOfElse( previous, target ) && !followsClosely( previous, 'to', 'versus' ) && ( follows( target, 'so', 'forms' ) || followsClosely( target, 'or' ) || isConclusion( target ) || isOfNamed( target ) || isOfAll( target ) || isBehind( previous, target ) ) ? previous : null;
}

/** "449 are under 30 years old (35%)": how long something takes is no part, where a count stands before it. */
function lastCount( before: readonly Mention[], target: Mention ): Mention | undefined {
	const [ last, other ] = before.filter( ( mention ) => !isLimit( mention ) ).slice( -2 ).reverse();
	return last && other && isSpan( last ) && isCount( other ) && !isSpan( other ) && target.index - other.index <= BRACKET_REACH ? other : last;
}

/** "Schools cost 105 million, about 39% of the whole budget of the town, …": set off right behind it, and told of what; not "we met 12 Swedes, 35% of the 40 guests". */
function isBehind( previous: Mention, { before, after, index, sentence: { items } }: Mention ): boolean {
	const [ sign, next ] = [ items[ index - 1 - before.length ], after.length ? items[ items.indexOf( after[ after.length - 1 ] ) + 1 ] : undefined ];
	return after.length > 0 && after[ 0 ].classes.includes( 'of' ) && !( next && next.kind === 'figure' ) && before.every( ( { classes } ) => classes.length > 0 ) &&
		!!sign && sign.kind === 'sign' && ',，،、(（–—'.includes( sign.text ) && index - before.length - previous.index < 4;
}

/** "Of these 83.2%, 6,855,680 people, were abroad", "bunların %83,2'sini 6.855.680 kişi ile yabancılar oluşturdu": next to the share, with nothing but marks or endings between. */
const isToldNext = ( target: Mention, next: Mention ): boolean => isApposed( next ) && isRightBehind( target, next ) ||
	next.figure.kind === 'count' && target.sentence.items.slice( target.index + 1, next.index ).every( ( item ) => item.kind === 'word' ? item.postposed : item.kind === 'sign' && item.text === "'" );

/** Behind the mark that ends "83.2%", "83.2% of them", "83.2% of the people". */
const isRightBehind = ( { after, index }: Mention, next: Mention ): boolean => ( after.length < 2 || after[ 0 ].classes.includes( 'of' ) ) && next.index - next.before.length - after.length - 2 === index;

/** "외국인은 2만6880명으로 전체의 7%를 차지했다": languages that put "of the whole" before its share. */
const isOfAll = ( target: Mention ): boolean => follows( target, 'all' ) && target.before.every( ( { classes } ) => classes.length > 0 );

/** The figures that the sentence, or else the one before it, calls a whole. */
export function wholesOf( scope: Scope, ofPairs: readonly Figure[], target: Mention ): Figure[] {
	// "18 of the old ones (86%), so 22 in all": what concludes behind it is no whole.
	const called = scope.mentions.filter( ( mention ) => mention.figure.kind === 'count' && hasCue( mention, 'total' ) && !( mention.index > target.index && follows( mention, 'so' ) ) ).map( ( mention ) => mention.figure );
	const wholes = Array.from( new Set( ofPairs.concat( called ) ) ).filter( ( whole ) => isWholeOf( target, whole ) );
	return wholes.length ? wholes :
		scope.rings[ 1 ].mentions.filter( ( mention ) => isWhole( mention ) && hasCue( mention, 'total', 'of' ) ).map( ( mention ) => mention.figure ).slice( 0, MOST_TOLD );
}
