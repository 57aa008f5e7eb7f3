import type { Scope } from '../inputs/scope';
import { absolute, compare, equals, subtract } from '../judge/rational';
import { withoutLastZeros } from '../judge/zeros';
import type { Claim, Figure } from '../model';
import { charitable, fair, looseClaim, makeClaim } from './claim';
import { leaf } from './expression';
import { countsTheSame } from './words/around';
import { hasCue, isAmong, isBetween } from './words/mention';
import type { Mention } from './words/mention';
import { hasSameUnit, isSameNoun } from './words/noun';
import { isWithin, quotesIn } from './words/quotes';

/** A figure with so many digits before its last zeros is not repeated by chance. */
const DISTINCTIVE_DIGITS = 3;
/** So far behind a figure may stand that somebody said it: "the 8,100 that you counted, as you said". */
const SAYING_REACH = 8;
/** So far from a figure stands whose it is: "your average error rate of 2.08%", "the 40 new uses you counted". */
const OWNER_REACH = 5;

/** Figures that repeat another one's: "you say 13,413 engagements", "compared to 2.08%". */
export function restatementClaims( scope: Scope ): Claim[] {
	const thread = scope.rings.slice( 2 );
	const claims: Claim[] = [];
	scope.mentions.forEach( ( target, at ) => {
		const { figure } = target;
		const isOfAuthor = !figure.inWords && isNamed( scope, target );
		const isTold = !figure.inWords && ( isRestated( scope, target, at ) || isOfAuthor && isBetween( scope.sentence, -1, target.index, 'above' ) );
		if ( figure.inWords || !isTold && !isOfAuthor && withoutLastZeros( digitsOf( figure ) ).length < DISTINCTIVE_DIGITS ) {
			return;
		}
		for ( const ring of thread ) {
			const same = ring.mentions.filter( ( mention ) => mention.figure.kind === figure.kind && !mention.figure.inWords );
			const equal = same.find( ( mention ) => equals( mention.figure.value, figure.value ) );
			if ( equal ) {
				claims.push( looseClaim( figure, 'restatement', [ charitable( leaf( equal.figure ) ) ] ) );
				return;
			}
			if ( isTold && same.length && ring.name === 'thread' ) {
				const meant = meantBy( target, same.filter( ( mention ) => isMisquotable( figure, mention.figure ) ) );
				if ( meant ) {
					claims.push( makeClaim( true, figure, 'restatement', [ fair( leaf( meant.figure ) ) ] ) );
				}
				return;
			}
			const misprinted = ring.name === 'thread' ? same.filter( ( mention ) => isMisprintOf( target, mention, isOfAuthor ? 1 : wordsToRepeat( target ) ) ) : [];
			if ( misprinted.length === 1 ) {
				claims.push( makeClaim( true, figure, 'restatement', [ fair( leaf( misprinted[ 0 ].figure ) ) ] ) );
				return;
			}
		}
		const own = digitsOf( figure ).length > DISTINCTIVE_DIGITS && figure.kind === 'percent' ? scope.rings[ 1 ].mentions.find( ( mention ) => mention.figure.start < figure.start && mention.figure.kind === figure.kind && equals( mention.figure.value, figure.value ) ) : undefined;
		if ( own ) {
			claims.push( looseClaim( figure, 'restatement', [ charitable( leaf( own.figure ) ) ] ) );
		}
	} );
	return claims;
}

const digitsOf = ( figure: Figure ): string => figure.text.replace( /[^0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, '' ).replace( /^0+/, '' );

/** Whether the sentence says that it repeats: "you wrote", "as you say", "compared to". */
function isRestated( scope: Scope, target: Mention, at: number ): boolean {
	const { items } = scope.sentence;
	const from = at ? scope.mentions[ at - 1 ].index : -1;
	const isVersus = target.bracket > 0 && target.before.some( ( word ) => word.classes.includes( 'versus' ) );
	const says = ( start: number, end: number ): boolean => items.slice( start, end ).some( ( item ) => item.kind === 'word' && item.classes.includes( 'say' ) );
	// "the aforementioned 968 duplicates"
	const isMentioned = isAmong( target.before, 1, [ 'above' ] );
	return isVersus || isMentioned || says( from + 1, target.index ) || says( target.index + 1, target.index + SAYING_REACH );
}

/** So near to a figure its clause names who said it; so many letters may go on the name. */
const NAME_REACH = 9;
const ENDING = 3;

/** "The 60% that Jana counted", "El 35% de la Mireia", "42 % od Hanky", 小雨说的38%: whether the words around name who wrote what is answered. */
function isNamed( { rings }: Scope, { index, sentence: { items } }: Mention ): boolean {
	const said = rings.find( ( ring ) => ring.name === 'thread' && ring.mentions.length > 0 );
	const comment = said && said.mentions[ 0 ].sentence.passage.comment;
	const [ name ] = comment ? comment.author.toLowerCase().split( /[ _(（]/ ) : [ '' ];
	const stem = name.length > 4 ? name.slice( 0, -1 ) : name;
	// "As Jana wrote, it is hot; I have 40"
	const start = items.slice( 0, index ).reduce( ( last, item, at ) => item.kind === 'sign' && ';；؛'.includes( item.text ) ? at : last, 0 );
	const near = items.slice( Math.max( start, index - NAME_REACH ), index + NAME_REACH + 1 ).map( ( item ) => item.kind === 'figure' ? ' ' : item.text );
	// "Jana, I get 63%": addressed. Scripts that do not set words apart give a word a character.
	return stem.length > 1 && ( stem > '\u2e80' ? near.join( '' ).includes( stem ) : near.some( ( word, at ) => word.startsWith( stem ) && word.length <= name.length + ENDING && near[ at + 1 ] !== ',' && near[ at - 1 ] !== '@' ) );
}

/**
 * Whether the words around a figure make it somebody else's, though nothing says so plainly, and how many of that
 * one's words must be repeated with it: one in a quotation and for "your 40 uses", "the 40 uses you counted", "the 40 uses
 * mentioned above"; two for "as mentioned, there are 40 uses". 0 for a figure that is nobody's.
 */
function wordsToRepeat( target: Mention ): number {
	const { before, after, figure, sentence } = target;
	const you = after.findIndex( ( { classes } ) => classes.includes( 'yours' ) || classes.includes( 'above' ) );
	// "40 uses with your tool"
	const isCounted = you > 0 && you < OWNER_REACH && !after.slice( 0, you ).some( ( { classes } ) => classes.includes( 'function' ) );
	return isCounted || isAmong( before, OWNER_REACH, [ 'yours' ] ) || isWithin( figure, quotesIn( sentence ) ) ? 1 : isBetween( sentence, -1, target.index, 'above' ) ? 2 : 0;
}

/** Whether a figure is told with a time, of which the other one is not: "your 62.3% in 2012". */
const isOfOtherTime = ( target: Mention, other: Mention ): boolean => hasDate( target ) && !hasDate( other ) || ( [ 'before', 'now' ] as const ).some( ( name ) => hasCue( target, name ) && !hasCue( other, name ) );

const hasDate = ( { sentence: { items } }: Mention ): boolean => items.some( ( item ) => item.kind === 'sign' && item.text === '#' );

/** It is somebody else's where its digits are exchanged, or where one is wrong and one more word is repeated. */
function isMisprintOf( target: Mention, mention: Mention, toRepeat: number ): boolean {
	const needed = digitsOf( target.figure ).length < DISTINCTIVE_DIGITS || isOfOtherTime( target, mention ) ? 0 : toRepeat;
	const shared = needed && hasSameUnit( target.figure, mention.figure ) && isMisquotable( target.figure, mention.figure ) ? sharedWords( target, mention ) : 0;
	return needed > 0 && ( shared > needed || shared === needed && hasSameDigits( target.figure, mention.figure ) );
}

/** A misquoted figure is the right one less exactly, or with its digits in another order or one of them wrong; else it is another one. */
function isMisquotable( figure: Figure, other: Figure ): boolean {
	const [ own, right ] = [ digitsOf( figure ), digitsOf( other ) ].map( ( digits ) => digits.split( '' ) );
	const isCoarse = compare( absolute( subtract( figure.value, other.value ) ), figure.hedge ? figure.inputResolution : figure.resolution ) < 0;
	return isCoarse || !figure.magnitude === !other.magnitude && ( hasSameDigits( figure, other ) || own.length > 2 && own.length === right.length && own.filter( ( digit, i ) => digit !== right[ i ] ).length === 1 );
}

/** In another order. */
function hasSameDigits( figure: Figure, other: Figure ): boolean {
	const [ own, right ] = [ figure, other ].map( ( one ) => digitsOf( one ).split( '' ).sort().join( '' ) );
	return own === right;
}

/** The one figure that is repeated: the only one of its kind, or the one whose words are repeated with it. */
function meantBy( target: Mention, same: readonly Mention[] ): Mention | null {
	if ( same.length === 1 && ( target.figure.kind === 'percent' || hasSameUnit( target.figure, same[ 0 ].figure ) && sharedWords( target, same[ 0 ] ) > 0 ) ) {
		return same[ 0 ];
	}
	const scores = same.map( ( mention ) => sharedWords( target, mention ) );
	const best = Math.max( ...scores );
	return best > 1 && scores.filter( ( score ) => score === best ).length === 1 ? same[ scores.indexOf( best ) ] : null;
}

/** How many content words the surroundings of two figures share. */
function sharedWords( a: Mention, b: Mention ): number {
	const content = ( mention: Mention ): string[] => mention.before.concat( mention.after ).filter( ( word ) => !word.classes.includes( 'function' ) && !word.classes.includes( 'say' ) ).map( ( word ) => word.text );
	const others = content( b );
	// "57,458장이라고 하셨는데": what is counted clings to its ending.
	return Math.max( Number( countsTheSame( a, b ) ), content( a ).filter( ( word ) => others.some( ( other ) => isSameNoun( word, other ) ) ).length );
}
