import { previousMentions } from '../inputs/scope';
import type { Scope } from '../inputs/scope';
import { isPlain } from '../judge/fault';
import { compare } from '../judge/rational';
import type { Binding, Claim, Figure, Relation } from '../model';
import { countsTheSame } from './words/around';
import { isOfNamed } from './words/conclusion';
import { countedElse, isOfParts } from './words/counted';
import { directionOf } from './words/direction';
import { isOfOwn, namesOwn, speaksOfElse } from './elsewhere';
import { follows, hasCue, isBetween, isSignBetween, isSpan, leads, owns } from './words/mention';
import type { Mention } from './words/mention';
import { counts } from './words/noun';
import { isSpokenOf, namesSide } from './words/subject';
import { ELSEWHERE, hasClass } from './words/wording';

/**
 * How firmly the words of a claim, as its relation understands them, still bind it beside all else that is said: where
 * its clause speaks of something else, it may agree with its inputs or be a plain misprint of what they give, no more; where
 * more is counted, a slip must explain the fault; parts of parts, votes that are counted on or of a subject or time of
 * their own bind only what is a misprint of them.
 */
export function bindingOf( scope: Scope, claim: Claim, target: Mention, inputs: readonly Mention[] ): Binding {
	if ( speaksOfElse( claim, target, inputs ) || OF_ONE.includes( claim.relation ) && leads( target, 'than', 'as', 'versus' ) && isToldOn( target, inputs ) ) {
		return isPlain( claim ) && ( isOfNamed( target ) && !leads( target, 'all' ) || claim.relation === 'rate' && endsWithPer( target, inputs ) || claim.relation === 'tally' && isOfSides( target, inputs ) ) ? 'likely' : 'aside';
	}
	if ( !isPlain( claim ) ) {
		return claim.binding;
	}
	const isApart = isOnItsOwn( claim, target, inputs );
	return isRecounted( scope, claim, target, inputs ) || isApart && claim.relation === 'tally' ? 'loose' :
		isApart || isCrowded( scope, target, inputs ) || claim.relation === 'change' && isOfOwn( target, inputs ) ? 'likely' : claim.binding;
}

/** "With 1,560 pupils and 65 teachers, the school has 24 pupils per teacher, …": behind both of them a rate that says nothing more; not "spends €90 per pupil on books". */
function endsWithPer( target: Mention, inputs: readonly Mention[] ): boolean {
	const { sentence: { items }, index, after } = target;
	const per = after.findIndex( ( word ) => hasClass( word, [ 'per' ] ) );
	const last = after[ per + ( per >= 0 && hasClass( after[ per ], [ 'apiece' ] ) ? 0 : 1 ) ];
	const next = last && items[ items.indexOf( last ) + 1 ];
	return per >= 0 && per < 2 && !!last && ( !next || next.kind === 'sign' ) && !target.before.some( ( word ) => hasClass( word, [ ...ELSEWHERE, 'than', 'versus' ] ) ) && inputs.every( ( input ) => input.sentence === target.sentence && input.index < index && !isSignBetween( target.sentence, input.index, index, ';；؛' ) ) &&
		inputs.some( ( input ) => !input.figure.currency && !isSpan( input ) && ( !input.figure.unit || counts( input.figure, last.text ) ) );
}

/** "29 ayes and 12 nays, so 71% approval among those who voted": what else its clause names, it names a side. */
const isOfSides = ( target: Mention, inputs: readonly Mention[] ): boolean => !hasCue( target, ...ELSEWHERE ) && ( namesSide( target ) || follows( target, 'so' ) ) && inputs.every( ( { figure } ) => figure.end <= target.figure.start );

/** These are of one thing, or one vote, and of a time that they need not name. */
const OF_ONE: readonly Relation[] = [ 'change', 'multiple', 'tally' ];

/**
 * "Of the 120 applicants 40 were ineligible; of the rest, 60 got a grant (75%)": what else is counted before a figure may
 * take part in it; so may what the sentence before counts of the same things ("There were 80. 20 left, 10 of them angry, so 75% stayed").
 */
function isCrowded( scope: Scope, target: Mention, inputs: readonly Mention[] ): boolean {
	const figures = inputs.map( ( { figure } ) => figure );
	return !isAmid( scope, target, inputs ) && countedElse( before( scope, target ), figures ).length > 0 ||
		countedElse( previousMentions( scope ), figures ).some( ( mention ) => !goesOtherwise( target, inputs, mention ) && inputs.some( ( input ) => input.figure.unit ? countsTheSame( mention, input ) : !mention.figure.unit ) );
}

/** "182 of 560 articles have none. Last year it was 260, so 30% fewer": a fall from 260 does not lead to 560. */
function goesOtherwise( target: Mention, inputs: readonly Mention[], { figure }: Mention ): boolean {
	const base = inputs.find( ( input ) => input.sentence === target.sentence && hasCue( input, 'before' ) );
	const direction = directionOf( target );
	return !!base && !!direction && ( direction === 'up' ) !== compare( figure.value, base.figure.value ) > 0;
}

/** "doubled from 20 to 40, then quadrupled to 160": it stands between its inputs, and nothing else counts. */
function isAmid( { mentions }: Scope, target: Mention, inputs: readonly Mention[] ): boolean {
	const at = mentions.indexOf( target );
	return at > 0 && at + 1 < mentions.length && inputs.includes( mentions[ at - 1 ] ) && inputs.includes( mentions[ at + 1 ] );
}

/**
 * "60 of the 80 rooms are booked and 8 of the other 20 closed, so 15% are free": of any of the parts. "35 support, 25
 * oppose, but 10 of the opposes are struck, so 70%": of the votes that are left.
 */
function isRecounted( scope: Scope, { relation }: Claim, target: Mention, inputs: readonly Mention[] ): boolean {
	const told = before( scope, target );
	const more = countedElse( told, inputs.map( ( { figure } ) => figure ) );
	const first = told.find( ( mention ) => inputs.includes( mention ) );
	return relation === 'share' ? !target.bracket && more.length > 0 && told.some( isOfParts ) :
		relation === 'tally' && more.some( ( mention ) => ( first ? mention.index > first.index : !mention.bracket ) && !owns( mention, 'total', 'neutral' ) );
}

/**
 * "It rose from 363 to 473 in March, and in the whole year by 85%", "from 124 to 151, while the article got 3 times
 * longer": a clause with a subject or time of its own; "20% more than the year before; today it is 410": and a value told on.
 */
function isOnItsOwn( { relation }: Claim, target: Mention, inputs: readonly Mention[] ): boolean {
	const isFree = OF_ONE.includes( relation ) && ( relation === 'tally' || !isExplained( target, inputs ) );
	return isFree && ( isToldOn( target, inputs ) || isSecond( target, inputs ) || inputs.some( ( { figure } ) => figure.end < target.figure.start ) && !isSpokenOf( target ) && namesOwn( target, inputs ) );
}

/** "1,456 people lived there before and 5,824 after: the population had quadrupled": behind a colon, which says what the values come to. */
const isExplained = ( { sentence, index }: Mention, inputs: readonly Mention[] ): boolean => inputs.every( ( input ) => input.sentence === sentence && input.index < index && isSignBetween( sentence, input.index, index, ':：' ) );

/** "from 12,000 to 9,000 bytes, by a quarter, and the lead by half": what the values give is told already. */
function isSecond( { figure, sentence: { items }, index }: Mention, inputs: readonly Mention[] ): boolean {
	const last = Math.max( ...inputs.map( ( input ) => input.sentence.items === items ? input.index : -1 ) );
	const first = items.findIndex( ( item, at ) => last >= 0 && at > last && at < index && item.kind === 'figure' && isRatio( item.figure ) );
	return isRatio( figure ) && first >= 0 && items.slice( first, index ).some( ( item ) => item.kind === 'word' && item.classes.includes( 'and' ) );
}

const isRatio = ( { kind }: Figure ): boolean => kind === 'percent' || kind === 'fraction' || kind === 'times';

/** "twice as many as in April, and in June 75": behind a semicolon, or a comma with "and", but for what a colon or bracket introduces. */
function isToldOn( { sentence, index }: Mention, inputs: readonly Mention[] ): boolean {
	const [ first, second ] = inputs.filter( ( input ) => input.sentence === sentence && input.index > index ).sort( ( a, b ) => a.index - b.index );
	const isBetweenThem = ( signs: string, to: Mention ): boolean => isSignBetween( sentence, index, to.index, signs );
	const isAlso = ( to: Mention ): boolean => isBetweenThem( ',،，', to ) && !isBetweenThem( ':：(（', to ) && isBetween( sentence, index, to.index, 'and' );
	// "fell by a factor of 7, 3.5 seconds before and 0.5 seconds after"
	return !!first && ( isBetweenThem( ';；؛', second || first ) || isAlso( second && !isBetweenThem( ',،，', first ) ? second : first ) );
}

const before = ( { mentions }: Scope, { index }: Mention ): Mention[] => mentions.filter( ( mention ) => mention.index < index );
