import { previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import { evaluate } from '../../judge/evaluate';
import { compare } from '../../judge/rational';
import type { WordClass } from '../../languages/language';
import { lexiconOf } from '../../languages/registry';
import type { Claim, Expression, Figure, Hedge, Relation } from '../../model';
import { fair } from '../claim';
import { leaf, over, ratioFor, sumOf } from '../expression';
import { follows, hasCue, isAmong, isBetween, isCount, isSignBetween, isTied } from '../words/mention';
import type { Mention } from '../words/mention';
import { partsIn } from '../words/pairs';
import { hasClass, isContent } from '../words/wording';
import { tallyOf } from './sides';

const HEDGES: readonly Hedge[] = [ 'nearly', 'over', 'under' ];
const VERDICTS: readonly WordClass[] = [ 'passed', 'missed' ];

/**
 * Thresholds that the text says were passed or missed: "34 of 45, 75.6%, above the 75% needed". What is claimed is that
 * the share lies on one side of the threshold, so the claimed figure is the threshold with the hedge that says so.
 */
export function thresholdClaims( scope: Scope ): Claim[] {
	const claims: Claim[] = [];
	for ( const target of scope.mentions ) {
		const hedge = isThreshold( scope, target ) ? sideOf( target ) : null;
		const shares = hedge && sharesFor( scope, target );
		if ( hedge && shares && !isOnlyByStated( scope, target, hedge, shares.ratios ) ) {
			claims.push( { figure: { ...target.figure, hedge }, relation: shares.relation, quote: quoteOf( target ), readings: shares.ratios.map( fair ), binding: 'bound', threshold: true } );
		}
	}
	return claims;
}

/** "the 75% needed", "a threshold of 65%"; without a word for it only right behind the share: "78.9%, above 80%". */
function isThreshold( { mentions }: Scope, target: Mention ): boolean {
	const { figure: { kind, hedge, range }, after, sentence, index } = target;
	if ( kind !== 'percent' && kind !== 'fraction' || range || isTied( target ) || hasCue( target, 'before', 'now', 'say', 'suppose', 'up', 'down' ) ) {
		return false;
	}
	const share = mentions[ mentions.indexOf( target ) - 1 ];
	const isBehindShare = !!hedge && !!share && share.figure.kind === kind && index - share.index < 7 && isSignBetween( sentence, share.index, index, ',(（，、،' );
	return hasCue( target, 'target', 'threshold' ) || isNamed( target ) || isJudged( target, mentions[ mentions.indexOf( target ) + 1 ] ) || !after.length && isBehindShare;
}

/** "…; two-thirds was narrowly missed": hardly a word parts it from what is said of it; "support reached 65%" and "62% yes, short of two thirds" tell the share. */
const isJudged = ( target: Mention, next: Mention | undefined ): boolean => ( next && next.figure.kind !== 'count' && follows( next, ...VERDICTS ) ? [ target.before ] : [ target.before, target.after ] ).some( ( words ) => {
	const verb = words.findIndex( ( word ) => hasClass( word, VERDICTS ) );
	return verb >= 0 && words.slice( 0, verb ).filter( ( word ) => isContent( word ) || hasClass( word, [ 'of' ] ) ).length < 2 && !hasClass( words[ 0 ], [ 'of' ] ) && ( target.figure.kind === 'fraction' || verdictOn( target ) === 'under' );
} );

/** "Zweidrittelmehrheit": one word for the fraction and for what it is. */
const isNamed = ( { figure: { text }, sentence: { passage: { lang } } }: Mention ): boolean => lexiconOf( lang ).find( [ text.toLowerCase() ], 0 ).classes.includes( 'threshold' );

/** Which side of it the share is said to lie on: by a hedge, by what is said of it, or both. */
function sideOf( target: Mention ): Hedge | null {
	const hedge = hedgeOf( target );
	const verdict = verdictOn( target );
	return hedge === 'about' || hedge && ( verdict ? verdict !== hedge : isDenied( target ) ) ? null : hedge || verdict;
}

/** "70% isn't needed": what is not said of it either way. */
const isDenied = ( target: Mention ): boolean => hasCue( target, 'not' );

/** "it failed to reach the 65% needed", "two-thirds was not reached" */
function verdictOn( target: Mention ): Hedge | null {
	const { sentence, index } = target;
	const next = sentence.items.findIndex( ( item, at ) => at > index && item.kind === 'figure' );
	const end = next < 0 ? sentence.items.length : next;
	const [ isPassed, isMissed, isNegated ] = ( [ 'passed', 'missed', 'not' ] as const ).map( ( name ) => follows( target, name ) || isBetween( sentence, index, end, name ) );
	return !isPassed && !isMissed ? null : isMissed === isNegated ? 'over' : 'under';
}

/** "above the required 40%"; not "the required share is over 40%", which tells the threshold. */
function hedgeOf( { before, figure }: Mention ): Hedge | null {
	const at = before.findIndex( ( { classes } ) => HEDGES.some( ( name ) => classes.includes( name ) ) );
	if ( at < 0 ) {
		return figure.hedge;
	}
	const isTold = isAmong( before.slice( at ), before.length, [ 'target', 'threshold' ] ) || isAmong( before, at, [ 'equals' ] );
	return isTold ? null : figure.hedge || HEDGES.find( ( name ) => before[ at ].classes.includes( name ) ) || null;
}

interface Shares {
	readonly relation: Relation;
	readonly ratios: readonly Expression[];
}

/** The share that votes, or the only part of a whole, give: in the sentence, else, where the clause names nobody else, in the one before. */
function sharesFor( scope: Scope, target: Mention ): Shares | null {
	const isFree = follows( target, 'so' ) || target.before.every( ( { classes } ) => classes.length > 0 );
	const own = scope.mentions.filter( ( mention ) => mention.index < target.index );
	return isFree ? sharesOf( own, target ) || !scope.mentions.some( isCount ) && sharesOf( previousMentions( scope ), target ) || null : null;
}

function sharesOf( mentions: readonly Mention[], target: Mention ): Shares | null {
	const { figure } = target;
	const tally = tallyOf( mentions );
	const ratio = ( part: Figure, votes: readonly Figure[] ): Expression => ratioFor( figure, over( leaf( part ), sumOf( votes ) ) );
	if ( tally ) {
		const both = [ tally.support, tally.oppose ];
		// "41 for, 12 against; the quorum of 80% was not reached"
		return !tally.plain || hasCue( target, 'turnout' ) ? null : { relation: 'tally', ratios: [ ratio( tally.support, both ) ].concat( tally.neutral ? ratio( tally.support, both.concat( tally.neutral ) ) : [] ) };
	}
	const [ pair, another ] = partsIn( mentions );
	return pair && !another && ( hasCue( target, 'target', 'threshold' ) || isNamed( target ) || !!target.figure.hedge ) ? { relation: 'share', ratios: [ ratio( pair.part, [ pair.whole ] ) ] } : null;
}

/** Whether the stated share passes though the recomputed one does not: then the share is what is wrong. */
function isOnlyByStated( { mentions }: Scope, { figure }: Mention, hedge: Hedge, ratios: readonly Expression[] ): boolean {
	const isMet = ( value: Figure[ 'value' ] ): boolean => compare( value, figure.value ) === 0 || compare( value, figure.value ) > 0 === ( hedge === 'over' );
	const values = ratios.map( ( ratio ) => evaluate( ratio ) );
	return mentions.some( ( other ) => other.figure.kind === figure.kind && other.figure.start !== figure.start && isMet( other.figure.value ) ) && values.every( ( value ) => !!value && !isMet( value ) );
}

/** From the words that say which side, where they stand before it. */
function quoteOf( { before, figure }: Mention ): Claim[ 'quote' ] {
	const word = before.find( ( { classes } ) => classes.includes( 'passed' ) || classes.includes( 'missed' ) );
	return { start: word ? word.start : figure.phrase.start, end: figure.phrase.end };
}
