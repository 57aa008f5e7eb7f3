import type { Item, Sentence } from '../figures/sentence';
import type { WordClass } from '../languages/language';
import { isPlain } from '../judge/fault';
import type { Claim } from '../model';
import { doubted, likely } from './claim';
import { HEDGING } from './words/conclusion';
import { figuresIn } from './expression';
import { isWithin, quotesIn } from './words/quotes';

/** So many words before a figure may call it a target ("we aim for 30%"). */
const TARGET_REACH = 8;
/** So many words behind it may make up its noun ("25% membership attendance requirement"). */
const NOUN_REACH = 3;
/** So many words before a figure may deny it ("nowhere near a third"), or tell its time. */
const DENIAL_REACH = 4;

/**
 * Takes the edge off claims that may not be the writer's own statement, or not of what was told: suppositions, questions,
 * targets, quotations and shares of another time. They can still be verified, but no fault is said.
 */
export function refine( sentence: Sentence, claims: readonly Claim[] ): Claim[] {
	const quotes = claims.length ? quotesIn( sentence ) : [];
	return claims.filter( ( claim ) => isPlain( claim ) || !isOneSided( claim ) ).map( ( told ) => {
		const isQuestion = isAsked( sentence, told );
		const isWondered = isQuestion && isEcho( sentence, told );
		const claim = isWondered ? likely( told ) : told;
		const isDoubtful = isQuestion && !isWondered || isSupposed( sentence, claim ) || isOfBefore( sentence, claim ) || !claim.threshold && ( isDenied( sentence, claim ) || isTarget( sentence, claim ) ) ||
			claim.relation !== 'restatement' && isWithin( claim.figure, quotes );
		return isDoubtful ? doubted( claim ) : claim;
	} );
}

/** "over 170" is true of any larger number: that is no evidence of how it came about. */
const isOneSided = ( { figure, readings }: Claim ): boolean => readings.length > 0 && ( figure.hedge === 'over' || figure.hedge === 'under' );

function isWord( item: Item | undefined, name: WordClass ): boolean {
	return !!item && item.kind === 'word' && item.classes.includes( name );
}

/** Whether a sentence asks for a figure; not where it is another clause that asks ("29 of 413, so why do we keep it?"). */
function isAsked( { items }: Sentence, { figure, relation }: Claim ): boolean {
	const last = items[ items.length - 1 ];
	return last.kind === 'sign' && '?？؟'.includes( last.text ) && !isTagged( items ) &&
		( isWord( items[ 0 ], 'ask' ) || relation !== 'restatement' && !items.some( ( item, at ) => item.start > figure.start && item.kind === 'sign' && ',，、،'.includes( item.text ) && items.slice( at + 1, at + 3 ).some( ( word ) => isWord( word, 'ask' ) ) ) );
}

/** "Thus the share is 35%, right?": stated, and a word that asks for consent. */
function isTagged( items: readonly Item[] ): boolean {
	const [ comma, tag ] = items.slice( -3 );
	return !isWord( items[ 0 ], 'ask' ) && tag.kind === 'word' && comma.kind === 'sign' && ',，،–—'.includes( comma.text );
}

/** "Only 30% support? I've seldom …": who wonders at a share does not ask for it. */
function isEcho( { items }: Sentence, { figure, relation }: Claim ): boolean {
	const at = items.findIndex( ( item ) => item.start >= figure.start );
	const [ first, ...rest ] = items.slice( at + 1, -1 );
	// "So that's 62% who never log in?"
	if ( relation === 'share' && isWord( items[ 0 ], 'so' ) && items.slice( 0, at ).every( ( item ) => item.kind === 'word' && !isWord( item, 'ask' ) && item.classes.length > 0 ) ) {
		return true;
	}
	const isOpening = items.slice( 0, at ).every( ( item ) => item.kind === 'word' && item.classes.some( ( name ) => HEDGING.includes( name ) ) );
	return ( relation === 'tally' || relation === 'share' ) && isOpening && [ first, ...rest ].every( ( item ) => isNaming( item ) );
}

/** "If we had 20 …": a supposition before the figure; arithmetic that is written out holds all the same ("if you do the maths, 35% of 240 is 84"), but for "if 3 x 2 = 8, then …". */
function isSupposed( { items }: Sentence, { figure, quote, readings }: Claim ): boolean {
	const isExact = readings.some( ( { exact } ) => exact );
	return items.some( ( item, at ) => item.start < figure.start && isWord( item, 'suppose' ) && ( isExact ? !!items[ at + 1 ] && items[ at + 1 ].start === quote.start : !isWord( item, 'function' ) || opensClause( items, at ) ) );
}

/** A small word such as "if" supposes where a clause begins; elsewhere it may be a pronoun ("gastaram-se"). */
function opensClause( items: readonly Item[], at: number ): boolean {
	const before = items[ at - 1 ];
	return !before || before.kind === 'sign' && before.text !== '-';
}

/** "about as many as last year (69.3%)": the word before its bracket tells that a share is of another time. */
function isOfBefore( { items }: Sentence, { figure, relation }: Claim ): boolean {
	const at = items.findIndex( ( item ) => item.start >= figure.start );
	const open = items[ at - 1 ];
	const isOpened = relation === 'share' && !!open && open.kind === 'sign' && '(（['.includes( open.text );
	const words = isOpened ? items.slice( Math.max( 0, at - 1 - DENIAL_REACH ), at - 1 ) : [];
	return words.slice( words.reduce( ( last, item, i ) => item.kind === 'word' ? last : i + 1, 0 ) ).some( ( item ) => isWord( item, 'before' ) );
}

/** "They didn't double", "it's by no means half": right before a figure, in words that no sign or figure parts from it. */
function isDenied( { items }: Sentence, { figure, relation }: Claim ): boolean {
	const at = items.findIndex( ( item ) => item.start >= figure.start );
	const words = items.slice( Math.max( 0, at - DENIAL_REACH ), at );
	const from = words.reduce( ( last, item, i ) => item.kind === 'word' && !isVote( items[ items.indexOf( item ) - 1 ], item ) && !( relation === 'partition' && isWord( item, 'and' ) ) ? last : i + 1, 0 );
	// "No se votó en 182 distritos": what was not done there is what is counted.
	const isPlace = relation === 'sum' && isWord( items[ at - 1 ], 'in' );
	return relation !== 'formula' && relation !== 'restatement' && !isPlace && words.slice( from ).some( ( item ) => isWord( item, 'not' ) );
}

/** "34 % ne …": a "no" right behind a figure is an answer; so is what "and" parts from the next part of a whole. */
const isVote = ( previous: Item | undefined, item: Item ): boolean => !!previous && previous.kind === 'figure' && isWord( item, 'oppose' );

const isNaming = ( item: Item | undefined ): boolean => !!item && item.kind === 'word' && !item.classes.some( ( name ) => name === 'ask' || name === 'equals' || name === 'target' || name === 'threshold' || name === 'or' );

const isClauseEnd = ( item: Item ): boolean => item.kind === 'sign' && ',;:()、，；（）'.includes( item.text );

function isTarget( { items }: Sentence, claim: Claim ): boolean {
	const { figure, relation } = claim;
	const at = items.findIndex( ( item ) => item.start >= figure.start );
	for ( let i = at - 1; i >= Math.max( 0, at - TARGET_REACH ) && !isClauseEnd( items[ i ] ) && !( relation === 'formula' && items[ i ].kind === 'figure' ); i-- ) {
		if ( isWord( items[ i ], 'target' ) ) {
			return true;
		}
	}
	// "(70% needed)", "the 25% membership attendance requirement"; "a two-thirds majority is needed", 3分の2の賛成が必要で
	const noun = items.slice( at + 1, at + 1 + NOUN_REACH );
	const end = noun.findIndex( ( item ) => item.kind !== 'word' || isWord( item, 'of' ) );
	if ( figure.kind === 'percent' && relation !== 'formula' && noun.slice( 0, end < 0 ? NOUN_REACH : end ).some( ( item ) => isWord( item, 'target' ) && isWord( item, 'threshold' ) ) ) {
		return true;
	}
	// 65%の賛成が必要で、現在は賛成20、反対18: told before the votes
	for ( let i = at + 1; relation === 'tally' && ( figure.kind === 'fraction' || isAheadOfInputs( claim ) ) && i < Math.min( items.length, at + TARGET_REACH + 4 ) && !isClauseEnd( items[ i ] ) && items[ i ].kind !== 'figure'; i++ ) {
		if ( isWord( items[ i ], 'target' ) ) {
			return true;
		}
	}
	return false;
}

const isAheadOfInputs = ( { figure, readings }: Claim ): boolean => readings.length > 0 && figuresIn( readings[ 0 ].expression ).every( ( { start } ) => start > figure.start );
