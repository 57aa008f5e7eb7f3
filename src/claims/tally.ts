import type { Scope } from '../inputs/scope';
import type { Claim, Expression, Figure, Reading } from '../model';
import { charitable, fair, makeClaim, needingSlip } from './claim';
import { isChange } from './direction';
import { leaf, over, ratioFor, sumOf } from './expression';
import { follows, followsClosely, followsNear, hasCue, isBetween, isCount, isSignBetween, leads, leadsClosely, leadsNear } from './mention';
import type { Mention } from './mention';
import { isSameNoun } from './noun';
import { partsIn } from './pairs';
import type { Part } from './pairs';

export type Side = 'support' | 'oppose' | 'neutral';
const SIDES: readonly Side[] = [ 'support', 'oppose', 'neutral' ];

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

/** Shares of a vote: "(45/12/3), 78.9% support", "45 support, 12 oppose: 79%". */
export function tallyClaims( scope: Scope ): Claim[] {
	const percents = scope.mentions.filter( ( mention ) => ( mention.figure.kind === 'percent' || mention.figure.kind === 'fraction' ) && !isChange( mention ) );
	if ( !percents.length ) {
		return [];
	}
	const own = tallyOf( scope.mentions );
	if ( own ) {
		const isStated = hasStatedWhole( scope.mentions, own );
		return percents.map( ( target ) => makeClaim( own.plain && !( isNeutral( target ) && !own.neutral ) && ( isOfVotes( target ) || isSignBetween( target.sentence, own.end, target.index, ':：—' ) ) && !isBeyond( percents, own, target ) && ( !isStated || !target.bracket ), target.figure, 'tally', readingsOf( own, target ) ) );
	}
	const targets = percents.filter( ( target ) => hasCue( target, 'support', 'oppose', 'so', 'rate', 'equals' ) || !target.before.length && !target.after.length );
	for ( const ring of targets.length ? scope.rings.slice( 1 ) : [] ) {
		const sentences = Array.from( new Set( ring.mentions.map( ( mention ) => mention.sentence ) ) );
		const groups = sentences.map( ( sentence ) => ring.mentions.filter( ( mention ) => mention.sentence === sentence ).sort( ( a, b ) => a.index - b.index ) );
		// "Support: 17. Oppose: 8."
		const lines = ring.mentions.filter( ( { sentence } ) => sentence.figures.length === 1 && sentence.end <= scope.sentence.start ).slice( 0, SIDES.length ).reverse().concat( scope.mentions.filter( isCount ) );
		const tallies = groups.map( tallyOf ).concat( toldTally( lines, [] ) ).filter( ( tally ) => tally );
		if ( tallies.length ) {
			return needingSlip( targets.map( ( target ) => makeClaim( tallies.length === 1 && ( tallies[ 0 ] as Tally ).plain && percents.length === 1 && scope.mentions.length === 1, target.figure, 'tally', readingsOf( tallies[ 0 ] as Tally, target ) ) ) );
		}
	}
	return [];
}

/** "79% support", "so 79%", "(79%)", "79% (45/12)"; not "turnout was 34%" or "20% of the wiki". */
function isOfVotes( target: Mention ): boolean {
	const { sentence: { items }, index } = target;
	const isAside = [ items[ index - 1 ], items[ index + 1 ] ].some( ( item ) => !!item && item.kind === 'sign' && ':=(（)）'.includes( item.text ) );
	const [ of, ...rest ] = target.after;
	const whole = rest.find( ( { classes } ) => !classes.includes( 'function' ) || SIDES.some( ( side ) => classes.includes( side ) ) );
	if ( of && of.classes.includes( 'of' ) && whole && whole !== rest[ 0 ] && SIDES.some( ( side ) => whole.classes.includes( side ) ) ) {
		// "80% of the opposers are new"
		return false;
	}
	return ( isAside || hasCue( target, ...SIDES, 'so', 'rate' ) ) && ( !leadsClosely( target, 'of' ) || leads( target, ...SIDES ) ) && !follows( target, 'not' );
}

/** "85.8% (236 support, 39 oppose), above the highest failed one (85.3%)": another share is nearer to the votes, and this one names no side. */
function isBeyond( percents: readonly Mention[], { start, end }: Tally, target: Mention ): boolean {
	const distance = ( { index }: Mention ): number => Math.max( start - index, index - end );
	return !hasCue( target, ...SIDES, 'so' ) && percents.some( ( other ) => distance( other ) < distance( target ) );
}

/** Whether the sentence says of how many the votes are: then a share in brackets is of that whole. */
function hasStatedWhole( mentions: readonly Mention[], tally: Tally ): boolean {
	const votes = [ tally.support, tally.oppose, tally.neutral ];
	return mentions.some( ( mention ) => mention.figure.kind === 'count' && !votes.includes( mention.figure ) && hasCue( mention, 'of', 'total', 'ofReversed' ) );
}

/** The side that a count of votes is on: told behind it ("12 oppose"), else before it ("Oppose: 12"). */
export function sideOf( mention: Mention ): Side | null {
	return SIDES.find( ( side ) => leadsNear( mention, side ) ) || SIDES.find( ( side ) => followsClosely( mention, side ) ) || SIDES.find( ( side ) => followsNear( mention, side ) ) ||
		SIDES.find( ( side ) => leads( mention, side ) ) || SIDES.find( ( side ) => follows( mention, side ) ) || null;
}

/** The word that names the side of a count, and the side. */
interface Vote {
	readonly mention: Mention;
	readonly side: Side;
	readonly word: string;
}

/** What is said of a whole is said of its part: "62 of the 80 voters supported it". */
function votesOf( mentions: readonly Mention[], pairs: readonly Part[] ): Vote[] {
	const votes: Vote[] = [];
	// "Yes 205, no 82": words that stand before their counts.
	const isRow = mentions.some( ( { before: [ word ] } ) => !!word && ( word.classes.includes( 'support' ) || word.classes.includes( 'neutral' ) ) && !word.classes.includes( 'function' ) );
	for ( const mention of mentions.filter( ( { figure } ) => !pairs.some( ( { whole } ) => whole === figure ) ) ) {
		const pair = pairs.find( ( { part } ) => part === mention.figure );
		const said = mentions.find( ( { figure } ) => pair && figure === pair.whole );
		const side = sideOf( mention ) || said && sideOf( said );
		if ( side ) {
			const word = mention.after.concat( mention.before, said ? said.after : [] ).find( ( { classes } ) => classes.includes( side ) );
			// "and runs for 14 days"
			const isSmall = !isRow && !!word && word.classes.includes( 'function' ) && mention.before.includes( word ) && mention.before[ 0 ] === word && !isSignBetween( mention.sentence, mention.index - 2, mention.index, ':=' );
			if ( !isSmall ) {
				votes.push( { mention, side, word: word ? word.text : '' } );
			}
		}
	}
	return votes;
}

/** The votes that a sentence tells by their sides, or by their places. */
export function tallyOf( mentions: readonly Mention[] ): Tally | null {
	const counts = mentions.filter( ( { figure } ) => figure.kind === 'count' && !figure.currency );
	const isSided = mentions.some( ( mention ) => mention.figure.kind === 'percent' && hasCue( mention, 'support', 'oppose' ) || followsClosely( mention, 'vote' ) );
	return toldTally( counts, partsIn( mentions.filter( isCount ) ) ) || rowOf( counts, isSided ) || twoOf( counts );
}

/** By the words for its sides. */
function toldTally( counts: readonly Mention[], pairs: readonly Part[] ): Tally | null {
	const votes = votesOf( counts, pairs );
	const find = ( side: Side ): Vote | undefined => votes.find( ( vote ) => vote.side === side );
	const first = find( 'support' );
	// "17 keep and 9 delete": words that may name either side.
	const oppose = find( 'oppose' ) || votes.find( ( vote ) => vote !== first && vote.side === 'support' && !!first && vote.word !== first.word );
	const other = counts.length === 2 && oppose ? counts.find( ( count ) => count !== oppose.mention ) : undefined;
	const support = first || other && { mention: other, word: '' };
	if ( !support || !oppose || support.mention === oppose.mention ) {
		return null;
	}
	const rest = find( 'neutral' ) || votes.find( ( vote ) => vote.mention !== support.mention && vote !== oppose && vote.word !== oppose.word && vote.word !== support.word );
	const neutral = rest ? rest.mention : null;
	const places = [ support.mention.index, oppose.mention.index ].concat( neutral ? neutral.index : [] );
	return {
		support: support.mention.figure, oppose: oppose.mention.figure, neutral: neutral && neutral.figure, words: [ support.word, oppose.word ],
		start: Math.min( ...places ), end: Math.max( ...places ), plain: !!first
	};
}

/** "(45/12/3)", "45–12–3": votes for, against and neutral, by place. */
function rowOf( counts: readonly Mention[], isVote: boolean ): Tally | null {
	for ( let i = 0; i + 1 < counts.length; i++ ) {
		const isJoined = ( a: Mention | undefined, b: Mention | undefined ): boolean => !!a && !!b && b.index - a.index === 2 && ( isSignBetween( a.sentence, a.index, b.index, '/–-−' ) || isVote && a.bracket > 0 && isTo( a, b ) );
		const [ first, second, third ] = counts.slice( i, i + 3 );
		if ( isJoined( first, second ) && ( isVote || isJoined( second, third ) || first.bracket ) ) {
			const neutral = isJoined( second, third ) ? third : null;
			return { support: first.figure, oppose: second.figure, neutral: neutral && neutral.figure, words: [ '', '' ], start: first.index, end: ( neutral || second ).index, plain: true };
		}
	}
	return null;
}

/** "The vote was 68 to 32", "A got 48 votes and B 32": the only two counts of a sentence that speaks of votes. */
function twoOf( counts: readonly Mention[] ): Tally | null {
	const [ first, second, third ] = counts;
	const isVote = !!second && !third && ( isBetween( first.sentence, -1, second.index, 'vote' ) && ( isTo( first, second ) || leadsClosely( first, 'vote' ) && follows( second, 'and' ) ) || leadsFirst( first, 'support' ) && leadsFirst( second, 'support' ) );
	return isVote ? { support: first.figure, oppose: second.figure, neutral: null, words: [ '', '' ], start: first.index, end: second.index, plain: true } : null;
}

/** "30 to 15" */
const isTo = ( first: Mention, second: Mention ): boolean => second.index - first.index === 2 && follows( second, 'to' );

/** "23 for A and 19 for B" */
const leadsFirst = ( { after: [ word, next ] }: Mention, side: Side ): boolean => !!word && next !== undefined && word.classes.includes( side ) && word.classes.includes( 'function' );

/** "4% neutral"; not "71% if neutrals count". */
const isNeutral = ( { after: [ word ] }: Mention ): boolean => !!word && word.classes.includes( 'neutral' );

/** "79% for deletion" goes by the word of the votes ("9 delete"), else by what the word means. */
function isOpposing( target: Mention, { words: [ support, oppose ] }: Tally ): boolean {
	const word = target.after.find( ( { text } ) => isSameNoun( text, support ) || isSameNoun( text, oppose ) );
	return word ? isSameNoun( word.text, oppose ) && !isSameNoun( word.text, support ) : leads( target, 'oppose' ) && !leads( target, 'support' );
}

/** Of the votes for and against, or of all; on the side that the text names. */
function readingsOf( tally: Tally, target: Mention ): Reading[] {
	const share = ( side: Figure, figures: readonly Figure[] ): Expression => ratioFor( target.figure, over( leaf( side ), sumOf( figures ) ) );
	const both = [ tally.support, tally.oppose ];
	const all = tally.neutral ? both.concat( tally.neutral ) : both;
	const { figures } = target.sentence;
	const previous = figures[ figures.indexOf( target.figure ) - 1 ];
	// "84 support, 21 oppose (80%)": one share behind all votes is that of support.
	const isEach = target.index < tally.end || figures.filter( ( figure ) => figure.kind === 'percent' ).length > 1;
	const own = target.bracket && isEach ? all.find( ( figure ) => figure === previous ) : undefined;
	const side = own || ( isOpposing( target, tally ) ? tally.oppose : isNeutral( target ) && tally.neutral ? tally.neutral : tally.support );
	const readings = [ fair( share( side, side === tally.neutral ? all : both ) ) ];
	if ( tally.neutral ) {
		readings.push( fair( share( side, all ) ) );
	}
	return hasCue( target, 'support', 'oppose' ) ? readings : readings.concat( all.filter( ( figure ) => figure !== side ).reduce<Reading[]>( ( more, figure ) => more.concat( charitable( share( figure, both.includes( figure ) ? both : all ) ), charitable( share( figure, all ) ) ), [] ) );
}
