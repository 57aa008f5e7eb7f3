import { mentionsOf } from '../claims/words/mention';
import { readHeading } from '../claims/tables/heading';
import { tallyOf } from '../claims/tally/sides';
import type { Side } from '../claims/tally/sides';
import { readPassage } from '../figures/read';
import type { Comment, Discussion, Figure, Passage, Span } from '../model';
import { shownIn } from '../shown';
import { isStruck } from './struck';

/** What stands under one heading of a vote ("Support"), beside what the page says of it. Never a verdict: votes are moved, struck and annotated. */
export interface Count {
	readonly heading: Span;
	/** Signed entries, answers to them and struck ones not counted. */
	readonly counted: number;
	/** Null where the page does not say. */
	readonly stated: Figure | null;
}

interface Heading {
	readonly passage: Passage;
	readonly side: Side;
	/** "Support (45)" */
	readonly own: Figure | null;
}

const SIDES: readonly Side[] = [ 'support', 'oppose', 'neutral' ];
/** "Neutral (at least 10 votes needed)": what is said in words in brackets, with its numbers, is no tally. */
const remarksIn = ( text: string ): string[] => ( text.match( /[(（][^()（）]*[)）]/g ) || [] ).filter( ( aside ) => /[^\s\d.,:()（）–-]{2}/.test( aside ) );
/** The result of a vote stands in its own section or the one before. */
const REACH = 2;

/** The counts of every vote of a page that states its tally: sections headed Support and Oppose, one after the other. */
export function countVotes( discussion: Discussion ): Count[] {
	const { text, passages } = discussion;
	const headings = passages.filter( ( passage ) => passage.kind === 'heading' );
	const votes: Heading[][] = [ [] ];
	for ( const passage of headings ) {
		const heading = sideOf( text, passage );
		const vote = votes[ votes.length - 1 ];
		if ( !heading || vote.some( ( { side } ) => side === heading.side ) ) {
			votes.push( heading ? [ heading ] : [] );
		} else {
			vote.push( heading );
		}
	}
	return votes.filter( ( vote ) => [ 'support', 'oppose' ].every( ( side ) => vote.some( ( heading ) => heading.side === side ) ) )
		.reduce<Count[]>( ( counts, vote ) => counts.concat( countsOf( discussion, vote ) ), [] );
}

/** The side that a heading names and nothing else, and its number. */
function sideOf( text: string, passage: Passage ): Heading | null {
	const shown = shownIn( text, passage );
	const remarks = remarksIn( shown );
	const { classes, words } = readHeading( remarks.reduce( ( rest, remark ) => rest.replace( remark, ' ' ), shown ), passage.lang );
	const sides = SIDES.filter( ( side ) => classes.has( side ) );
	const figures = figuresOf( text, passage ).filter( ( figure ) => !remarks.some( ( remark ) => remark.includes( figure.text ) ) );
	return sides.length === 1 && figures.length < 2 && words.every( ( word ) => figures.some( ( figure ) => figure.text === word ) ) ?
		{ passage, side: sides[ 0 ], own: figures[ 0 ] || null } : null;
}

const figuresOf = ( text: string, passage: Passage ): Figure[] => readPassage( text, passage )
	.reduce<Figure[]>( ( all, sentence ) => all.concat( sentence.figures ), [] ).filter( ( figure ) => figure.kind === 'count' );

function countsOf( { text, passages }: Discussion, vote: readonly Heading[] ): Count[] {
	const { section } = vote[ 0 ].passage;
	const before = passages.filter( ( passage ) => passage.kind === 'prose' && passage.section < section && passage.section >= section - REACH );
	const tally = before.reduce<ReturnType<typeof tallyOf>>( ( found, passage ) =>
		readPassage( text, passage ).reduce( ( last, sentence ) => tallyOf( mentionsOf( sentence ) ) || last, found ), null );
	const counts = vote.map( ( { passage, side, own } ): Count => ( { heading: shownOf( passage ), counted: entriesIn( text, passages, passage.section, side ), stated: own || tally && tally[ side ] } ) );
	return counts.some( ( { stated } ) => stated ) ? counts : [];
}

/** A heading without what may be clicked behind it. */
function shownOf( { start, end, hidden }: Passage ): Span {
	const [ first ] = hidden.filter( ( span ) => span.start > start );
	return { start, end: first ? first.start : end };
}

/** The comments of a section that answer no other one of it, without those that are struck. */
function entriesIn( text: string, passages: readonly Passage[], section: number, side: Side ): number {
	const own = passages.filter( ( passage ) => passage.section === section && passage.comment );
	const comments = Array.from( new Set( own.map( ( { comment } ) => comment as Comment ) ) );
	const level = Math.min( ...comments.map( ( comment ) => comment.level ) );
	return comments.filter( ( comment ) => comment.level === level && !isStruck( text, own.find( ( passage ) => passage.comment === comment ) as Passage, side ) ).length;
}
