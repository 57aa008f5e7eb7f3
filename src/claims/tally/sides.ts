import type { Item, WordItem } from '../../figures/sentence';
import { compare } from '../../judge/rational';
import type { WordClass } from '../../languages/language';
import type { Figure } from '../../model';
import { follows, followsClosely, hasCue, isAmong, isCount, isSignBetween, isTied, leadsClosely, nearer } from '../words/mention';
import type { Mention } from '../words/mention';
import { once } from '../words/once';
import { partsIn } from '../words/pairs';
import type { Part } from '../words/pairs';
import { namesSide } from '../words/subject';
import { isContent } from '../words/wording';

export type Side = 'support' | 'oppose' | 'neutral';
export const SIDES: readonly Side[] = [ 'support', 'oppose', 'neutral' ];
const OF_VOTES: readonly WordClass[] = [ 'vote', ...SIDES ];

/** The votes of one tally. */
export interface Tally {
	readonly support: Figure;
	readonly oppose: Figure;
	readonly neutral: Figure | null;
	/** The words that name the sides of support and oppose ("keep", "delete"), or ''. */
	readonly words: readonly [ string, string ];
	/** Places of its first and last figure among the items of its sentence. */
	readonly start: number;
	readonly end: number;
	/** Both sides are named, or told by place in one row of figures. */
	readonly plain: boolean;
}

/** The votes that a sentence tells by their sides, or by their places. */
export const tallyOf = once( ( mentions: readonly Mention[] ): Tally | null => {
	const counts = mentions.filter( ( { figure } ) => figure.kind === 'count' && !figure.currency );
	if ( counts.length < 2 ) {
		return null;
	}
	const isSided = mentions.some( ( mention ) => mention.figure.kind === 'percent' && namesSide( mention ) || followsClosely( mention, 'vote' ) );
	return againstOf( counts ) || toldTally( counts, partsIn( mentions.filter( isCount ) ) ) || rowOf( counts, isSided ) || twoOf( counts );
} );

/** The side that a count of votes is on: told by the nearest word behind it ("12 oppose"), else before it ("45 in favour against 12"), that is no nearer to another count. */
export function sideOf( mention: Mention ): Side | null {
	// "against 9 and abstained 4"
	const own = nearer( mention, 1 );
	const and = own.findIndex( ( { classes } ) => classes.includes( 'and' ) );
	return sideIn( and < 0 ? own : own.slice( 0, and ) ) || sideIn( mention.before.slice( 0, 2 ) ) || sideIn( nearer( mention, -1 ) ) || sideIn( mention.after ) || sideIn( mention.before );
}

/** The side that the first of some words that names one stands for. */
export function sideIn( words: readonly WordItem[] ): Side | null {
	const sided = namingIn( words );
	return sided ? SIDES.find( ( side ) => sided.classes.includes( side ) ) as Side : null;
}

const namingIn = ( words: readonly WordItem[] ): WordItem | undefined => words.find( ( word, at ) => namesOne( word ) && !leadsOn( word, words.slice( at + 1 ) ) );

const namesOne = ( { classes }: WordItem ): boolean => SIDES.some( ( side ) => classes.includes( side ) );

/** Whether a small word only leads up to a noun behind it: "48 had no source" names no side, and "pour la suppression" that of the noun. */
function leadsOn( word: WordItem, [ next, ...more ]: readonly WordItem[] ): boolean {
	const isSmall = ( { classes }: WordItem ): boolean => classes.includes( 'function' );
	return isSmall( word ) && !!next && next.start > word.start &&
		( word.classes.includes( 'oppose' ) && isNoun( next ) || [ next, ...more.slice( 0, 1 ) ].some( ( noun ) => namesOne( noun ) && !isSmall( noun ) ) );
}

/** A word of no class, which names something. */
const isNoun = ( { classes }: WordItem ): boolean => !classes.length;

/** The word that names the side of a count, and the side. */
interface Vote {
	readonly mention: Mention;
	readonly side: Side;
	readonly word: string;
}

/** What is said of a whole is said of its part: "62 of the 80 voters supported it". */
function votesOf( mentions: readonly Mention[], pairs: readonly Part[] ): Vote[] {
	const votes: Vote[] = [];
	// "Yes 205, no 82", "Pro 32, proti 21": words that stand before their counts.
	const isLed = ( side: Side ): boolean => mentions.some( ( { before: [ word ], figure: { unit } } ) => !!word && word.classes.includes( side ) && ( !unit || !word.classes.includes( 'function' ) ) );
	const isRow = isLed( 'support' ) && isLed( 'oppose' ) || mentions.some( ( { before: [ word ] } ) => !!word && ( word.classes.includes( 'support' ) || word.classes.includes( 'neutral' ) ) && !word.classes.includes( 'function' ) );
	for ( const mention of mentions.filter( ( { figure } ) => !pairs.some( ( { whole } ) => whole === figure ) ) ) {
		const pair = pairs.find( ( { part } ) => part === mention.figure );
		const said = mentions.find( ( { figure } ) => pair && figure === pair.whole );
		const side = sideOf( mention ) || said && sideOf( said );
		if ( side ) {
			const word = [ mention.after, mention.before, said ? said.after : [] ].map( namingIn ).find( ( naming ) => !!naming && naming.classes.includes( side ) );
			// "and runs for 14 days"
			const isSmall = !isRow && !!word && word.classes.includes( 'function' ) && mention.before.includes( word ) && mention.before[ 0 ] === word && !isSignBetween( mention.sentence, mention.index - 2, mention.index, ':=' );
			if ( !isSmall ) {
				votes.push( { mention, side, word: word ? word.text : '' } );
			}
		}
	}
	return votes;
}

/** "4 of the supports" */
const isPart = ( { after: [ of ] }: Mention ): boolean => !!of && of.classes.includes( 'of' );

/** By the words for its sides. */
export function toldTally( counts: readonly Mention[], pairs: readonly Part[] ): Tally | null {
	const votes = votesOf( counts, pairs );
	const find = ( side: Side ): Vote | undefined => votes.find( ( vote ) => vote.side === side );
	const first = find( 'support' );
	// "17 keep and 9 delete": words that may name either side.
	const oppose = find( 'oppose' ) || votes.find( ( vote ) => vote !== first && vote.side === 'support' && !!first && vote.word !== first.word );
	const other = counts.length === 2 && oppose ? counts.find( ( count ) => count !== oppose.mention && !isTied( count ) ) : undefined;
	const support = first || other && { mention: other, word: '' };
	if ( !support || !oppose || support.mention === oppose.mention ) {
		return null;
	}
	const rest = find( 'neutral' ) || votes.find( ( vote ) => !isPart( vote.mention ) && !( vote.side === 'oppose' && oppose.side === 'oppose' ) && vote.mention !== support.mention && vote !== oppose && vote.word !== oppose.word && vote.word !== support.word );
	const neutral = rest ? rest.mention : null;
	const places = [ support.mention.index, oppose.mention.index ].concat( neutral ? neutral.index : [] );
	return {
		support: support.mention.figure, oppose: oppose.mention.figure, neutral: neutral && neutral.figure, words: [ support.word, oppose.word ],
		start: Math.min( ...places ), end: Math.max( ...places ), plain: !!first
	};
}

/** "(45/12/3)", "45–12–3", "45:12:3", "45 to 12 with 3 abstentions": votes for, against and neutral, by place. */
function rowOf( counts: readonly Mention[], isSided: boolean ): Tally | null {
	const isJoined = ( a: Mention | undefined, b: Mention | undefined ): boolean => !!a && !!b && ( b.index - a.index === 2 && isSignBetween( a.sentence, a.index, b.index, isEven( a.sentence.items[ a.index + 1 ], a.figure, b.figure ) ? '/–-−:' : '/–-−' ) || isJoinedBy( isSided ? [ 'to', 'versus' ] : [ 'to' ], a, b, OF_VOTES ) );
	for ( let i = 0; i + 1 < counts.length; i++ ) {
		const [ first, second, third ] = counts.slice( i, i + 3 );
		const neutral = isJoined( second, third ) || third && sideOf( third ) === 'neutral' ? third : null;
		// "coverage is 68% (53/78)", but it may be "failed, 29% (12/30)"
		const isRatio = !neutral && !isSided && !!second && isSignBetween( first.sentence, first.index, second.index, '/' ) && compare( first.figure.value, second.figure.value ) < 0 && !speaksOfVotes( first );
		if ( isJoined( first, second ) && !isAmong( first.before, 1, [ 'from' ] ) && ( neutral && ( !follows( second, 'to' ) || sideOf( neutral ) === 'neutral' ) || isSided || first.bracket || ( speaksOfVotes( first ) || second.after.some( ( word, place ) => !place && word.classes.includes( 'vote' ) ) ) && compare( first.figure.value, second.figure.value ) > 0 ) ) {
			return { support: first.figure, oppose: second.figure, neutral: neutral && neutral.figure, words: [ '', '' ], start: first.index, end: ( neutral || second ).index, plain: !isRatio };
		}
	}
	return null;
}

/** "37:13", "37 : 13"; not "support: 37: 13" */
const isEven = ( sign: Item | undefined, a: Figure, b: Figure ): boolean => !!sign && sign.start - a.end === b.start - sign.end;

/** "The vote was 68 to 32", "Support stands at 45–15": a word for votes leads up to the row. */
const speaksOfVotes = ( { sentence: { items }, index }: Mention ): boolean => items.slice( 0, index + 2 ).some( ( item ) => item.kind === 'word' && !item.classes.includes( 'function' ) && OF_VOTES.some( ( name ) => item.classes.includes( name ) ) );

/** "kept with 30 votes against 14": the word between is no side that the first was on. */
function againstOf( [ first, second, third ]: readonly Mention[] ): Tally | null {
	const isTold = !!second && !third && isJoinedBy( [ 'oppose' ], first, second, [ 'vote' ] ) && ( speaksOfVotes( first ) || leadsClosely( second, 'vote' ) ) && !hasCue( second, 'before', 'now', 'neutral' );
	return isTold ? inOrder( first, second ) : null;
}

/** "A got 48 votes and B 32", "23 for A and 19 for B": the only two counts of a sentence that speaks of votes. */
function twoOf( [ first, second, third ]: readonly Mention[] ): Tally | null {
	if ( !second || third ) {
		return null;
	}
	const [ a, b ] = [ first, second ].map( nounOfSupport );
	return a && b ? inOrder( first, second, [ a.text, b.text ] ) :
		leadsClosely( first, 'vote' ) && ( leadsClosely( second, 'vote' ) || follows( second, 'and' ) ) ? inOrder( first, second ) : null;
}

const inOrder = ( first: Mention, second: Mention, words: Tally[ 'words' ] = [ '', '' ] ): Tally =>
	( { support: first.figure, oppose: second.figure, neutral: null, words, start: first.index, end: second.index, plain: true } );

/** "30 to 15", "30 votes to 15", "42 vs 18", "30'a karşı 15": next to each other, but for a joining word and words of some classes. */
function isJoinedBy( joints: readonly WordClass[], { index, sentence: { items } }: Mention, second: Mention, between: readonly WordClass[] ): boolean {
	const isOf = ( item: Item, names: readonly WordClass[] ): boolean => item.kind === 'word' && names.some( ( name ) => item.classes.includes( name ) );
	const joining = items.slice( index + 1, second.index );
	const last = joining[ joining.length - 1 ];
	return !!last && isOf( last, joints ) && joining.every( ( item ) => item === last || item.kind === 'word' && item.postposed || isOf( item, between ) || item.kind === 'sign' && item.text === "'" );
}

/** "23 for A and 19 for B", "23 votes for A": what the votes are for. */
function nounOfSupport( { after }: Mention ): WordItem | undefined {
	const [ word, ...named ] = after.length && after[ 0 ].classes.includes( 'vote' ) ? after.slice( 1 ) : after;
	return word && word.classes.includes( 'support' ) && word.classes.includes( 'function' ) ? named.find( isContent ) : undefined;
}
