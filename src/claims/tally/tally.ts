import type { WordItem } from '../../figures/sentence';
import type { Ring, Scope } from '../../inputs/scope';
import { add, compare } from '../../judge/rational';
import type { Claim, Expression, Figure, Reading } from '../../model';
import { charitable, fair, makeClaim, likely } from '../claim';
import { isDismissed } from '../words/conclusion';
import { isChange } from '../words/direction';
import { leaf, over, ratioFor, sumOf } from '../expression';
import { follows, hasCue, isBetween, isCount, isSignBetween, leads, mentionsOf, owns } from '../words/mention';
import type { Mention } from '../words/mention';
import { isSameNoun, isSameRoot } from '../words/noun';
import { isToldValue } from '../words/pairs';
import { sideIn, SIDES, tallyOf, toldTally } from './sides';
import type { Tally } from './sides';
import { hasNewWhole, isOfVotes, namesSide } from '../words/subject';
import { hasClass, isContent } from '../words/wording';

/** Shares of a vote: "(45/12/3), 78.9% support", "45 support, 12 oppose: 79%". */
export function tallyClaims( scope: Scope ): Claim[] {
	const targets = scope.mentions.filter( ( mention ) => ( mention.figure.kind === 'percent' || mention.figure.kind === 'fraction' ) && !isChange( mention ) && !hasCue( mention, 'turnout' ) );
	if ( !targets.length ) {
		return [];
	}
	const own = tallyOf( scope.mentions );
	return own ? targets.map( ( target ) => makeClaim( isBound( scope, target, targets, own ), target.figure, 'tally', readingsOf( own, target ) ) ) : answersTo( scope, targets );
}

/** Whether a share can be of nothing but the votes that its sentence tells. */
function isBound( { mentions }: Scope, target: Mention, targets: readonly Mention[], tally: Tally ): boolean {
	// "(45/12/3); 79%": nothing but signs between them
	const isLedTo = isSignBetween( target.sentence, tally.end, target.index, ':：—' ) || isSignBetween( target.sentence, tally.end, tally.end + 2, ')）]' ) && target.sentence.items.slice( tally.end + 1, target.index ).every( ( { kind } ) => kind === 'sign' );
	const isOfOtherWhole = hasNewWhole( target ) || target.bracket > 0 && ( hasStatedWhole( mentions, tally ) || isOfSide( mentions, target ) );
	// "69% with the abstention counted", "this is 40% each, the other 20% being merges"
	const isOfUntold = leads( target, 'neutral' ) && !tally.neutral || targets.some( ( other ) => owns( other, 'rest' ) );
	// "41 for, 13 against, so it lies above the binding 75%": a bar, told by no word that is known.
	const isBar = !target.figure.hedge && follows( target, 'over', 'under' );
	// "the previous one had 79% support; this one, with 52 support and 18 oppose, has less"
	// "support fell from 79% to 52 for and 18 against", "a week ago it was 79%, now it is 52 to 18"
	const isOfAnother = follows( target, 'before' ) || isSignBetween( target.sentence, target.index, tally.start, ';；؛' ) || isBetween( target.sentence, target.index, tally.start, 'now', 'to' ) || isSetApart( target, tally );
	return tally.plain && !isOfAnother && ( isLedTo || isOfVotes( target ) ) && !isBar && !isOfUntold && !isOfOtherWhole && !isBeyond( targets, tally, target );
}

/** "…; according to a poll, 55% are for it": behind a semicolon, a phrase of its own opens the clause. */
function isSetApart( { sentence: { items }, index }: Mention, { end }: Tally ): boolean {
	const from = items.findIndex( ( item, at ) => at > end && item.kind === 'sign' && ';；؛'.includes( item.text ) );
	const comma = items.findIndex( ( item, at ) => at > from && item.kind === 'sign' && ',،，'.includes( item.text ) );
	const opening = from < 0 || comma > index ? [] : items.slice( from + 1, comma );
	return opening.length > 0 && opening.every( ( item ) => item.kind === 'word' && !hasClass( item, [ 'so', 'total' ] ) ) && opening.some( ( item ) => item.kind === 'word' && ( isContent( item ) || hasClass( item, [ 'vote' ] ) ) );
}

/** "5 of the opposers are new (50%)": the count before the bracket is a part of one side. */
function isOfSide( mentions: readonly Mention[], target: Mention ): boolean {
	const part = mentions[ mentions.indexOf( target ) - 1 ];
	return !!part && !!part.after.length && part.after[ 0 ].classes.includes( 'of' ) && leads( part, ...SIDES );
}

/** "85.8% (236 support, 39 oppose), above the highest failed one (85.3%)": another share is nearer to the votes, and this one names no side. */
function isBeyond( targets: readonly Mention[], { start, end }: Tally, target: Mention ): boolean {
	const distance = ( { index }: Mention ): number => Math.max( start - index, index - end );
	return !hasCue( target, ...SIDES, 'so' ) && targets.some( ( other ) => distance( other ) < distance( target ) );
}

/** Whether the sentence says of how many the votes are: then a share in brackets is of that whole. */
function hasStatedWhole( mentions: readonly Mention[], tally: Tally ): boolean {
	const votes = [ tally.support, tally.oppose, tally.neutral ];
	return mentions.some( ( mention ) => mention.figure.kind === 'count' && !votes.includes( mention.figure ) && hasCue( mention, 'of', 'total', 'ofReversed' ) );
}

/** "… 45 support, 12 oppose." – "So 79%.": shares of votes that were told before, in the nearest place that tells any. */
function answersTo( scope: Scope, percents: readonly Mention[] ): Claim[] {
	const told = percents.filter( ( target ) => !isOfElse( target ) && ( hasCue( target, 'support', 'oppose', 'so', 'rate', 'equals', 'or' ) || isDismissed( target ) || !target.before.concat( target.after ).some( ( { classes } ) => !classes.length ) ) );
	// "with the abstentions support is 68.6%, without them 75%"
	const targets = told.length && !scope.mentions.some( isCount ) ? percents : told;
	for ( const ring of targets.length ? scope.rings.slice( 1 ) : [] ) {
		const [ tally, another ] = talliesIn( ring, scope );
		if ( tally ) {
			const isOnly = !another && tally.plain && scope.mentions.length === 1;
			// "3.2 million watched, a market share of 11.4%": what its own sentence counts is nearer.
			const readings = ( target: Mention ): Reading[] => readingsOf( tally, target ).map( ( reading ) => scope.mentions.some( isCount ) || isToldValue( scope.mentions, target ) ? { ...reading, charitable: true } : reading );
			const claims = targets.map( ( target ) => makeClaim( isOnly && !isOfOtherVote( target ), target.figure, 'tally', readings( target ).concat( ofStatedWhole( scope, tally, target ) ) ) );
			return follows( scope.mentions[ 0 ], 'so' ) || namesSide( scope.mentions[ 0 ] ) ? claims : claims.map( likely );
		}
	}
	return [];
}

/** "A poll found 79% in favour. Parliament voted 52 for and 18 against.", "Option A: 79%.", "In a poll, 79% were for it.": what its sentence names before it is another vote's. */
const isOfOtherVote = ( { sentence: { items }, index }: Mention ): boolean => items.slice( 0, index ).some( ( item, at ) => item.kind === 'word' ? isContent( item ) || !at && hasClass( item, [ 'in' ] ) && !hasClass( item, [ 'so', 'total' ] ) : item.kind === 'sign' && item.text === '#' );

/** "The jury split 5 to 3. 26.5% of the costs are shared" */
const isOfElse = ( target: Mention ): boolean => hasNewWhole( target ) && !namesSide( target );

/** "246 for, 38 against." – "In all 350 were present, so 70.3% of them are for it": of the only count of its sentence, where it takes in the votes. */
function ofStatedWhole( { mentions }: Scope, tally: Tally, target: Mention ): Reading[] {
	const [ whole, more ] = mentions.filter( isCount );
	const isWhole = !!whole && !more && whole.figure.kind === 'count' && compare( whole.figure.value, add( tally.support.value, tally.oppose.value ) ) >= 0;
	return isWhole ? [ fair( ratioFor( target.figure, over( leaf( sideFor( tally, target ) ), leaf( whole.figure ) ) ) ) ] : [];
}

/** The tallies of a ring, sentence by sentence; behind them the one that short sentences tell together: "Support: 17. Oppose: 8." */
function talliesIn( { mentions }: Ring, scope: Scope ): Tally[] {
	const sentences = Array.from( new Set( mentions.map( ( { sentence } ) => sentence ) ) );
	const lines = mentions.filter( ( { sentence } ) => sentence.figures.length === 1 && sentence.end <= scope.sentence.start ).slice( 0, SIDES.length ).reverse();
	return sentences.map( ( own ) => tallyOf( mentionsOf( own ) ) )
		.concat( toldTally( lines.concat( scope.mentions.filter( isCount ) ), [] ) ).filter( ( tally ): tally is Tally => !!tally );
}

/** "4% neutral"; not "71% if neutrals count". */
const isNeutral = ( { after: [ word ] }: Mention ): boolean => !!word && word.classes.includes( 'neutral' );

/** "79% for deletion" goes by the word of the votes ("9 delete"), else by what the word means. */
function isOpposing( target: Mention, { words: [ support, oppose ] }: Tally ): boolean {
	const isOf = ( { text }: WordItem, side: string ): boolean => isSameNoun( text, side ) || isSameRoot( text, side );
	const word = target.after.find( ( other ) => isOf( other, support ) || isOf( other, oppose ) );
	return word ? isOf( word, oppose ) && !isOf( word, support ) : sideIn( target.after ) === 'oppose' && !target.after.some( ( { classes } ) => classes.includes( 'support' ) && !classes.includes( 'function' ) );
}

/** The votes that a share is of: those right before its bracket, else the side that it names, else support. */
function sideFor( tally: Tally, target: Mention ): Figure {
	const { figures } = target.sentence;
	const previous = figures[ figures.indexOf( target.figure ) - 1 ];
	// "84 support, 21 oppose (80%)": one share behind all votes is that of support.
	const isEach = target.index < tally.end || figures.filter( ( figure ) => figure.kind === 'percent' ).length > 1;
	const own = target.bracket && isEach ? [ tally.support, tally.oppose, tally.neutral ].find( ( figure ) => figure === previous ) : undefined;
	return own || ( isOpposing( target, tally ) ? tally.oppose : isNeutral( target ) && tally.neutral ? tally.neutral : tally.support );
}

/** Of the votes for and against, or of all; where no side is named, for charity also the other sides. */
function readingsOf( tally: Tally, target: Mention ): Reading[] {
	const both = [ tally.support, tally.oppose ];
	const all = tally.neutral ? both.concat( tally.neutral ) : both;
	const side = sideFor( tally, target );
	const shares = ( figure: Figure ): Expression[] => ( tally.neutral && figure !== tally.neutral ? [ both, all ] : [ all ] )
		.map( ( votes ) => ratioFor( target.figure, over( leaf( figure ), sumOf( votes ) ) ) );
	const told = target.before.concat( target.after );
	// "A got 48 votes and B 32; 40% for B": of whom that is, the votes do not say.
	const isNamed = told.some( ( word, at ) => sideIn( [ word ] ) && ( tally.words[ 1 ] || !word.classes.includes( 'function' ) || !told[ at + 1 ] || !isContent( told[ at + 1 ] ) ) );
	const others = isNamed ? [] : all.filter( ( figure ) => figure !== side );
	return shares( side ).map( fair ).concat( others.reduce<Reading[]>( ( readings, figure ) => readings.concat( shares( figure ).map( charitable ) ), [] ) );
}
