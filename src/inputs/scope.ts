import { mentionsOf } from '../claims/words/mention';
import type { Mention } from '../claims/words/mention';
import { readPassage } from '../figures/read';
import type { Sentence } from '../figures/sentence';
import { mayHoldFigures } from '../figures/spelled';
import type { Comment, Passage } from '../model';
import { shownIn } from '../shown';
import { correctionsIn } from './corrections';
import type { Correction } from './corrections';

/** A sentence with all that its claims may look at. */
export interface Scope {
	readonly text: string;
	readonly sentence: Sentence;
	readonly mentions: readonly Mention[];
	/** Where inputs are looked for, nearest first: the sentence, its comment, the comment answered and so on, the section. */
	readonly rings: readonly Ring[];
	/** The same as it was told before somebody corrected a figure of it. */
	readonly uncorrected?: Scope;
}

export type RingName = 'sentence' | 'comment' | 'thread' | 'section';

export interface Ring {
	readonly name: RingName;
	/** Nearest first. */
	readonly mentions: readonly Mention[];
}

/** What one comment says, or what stands in the section outside of all comments. */
interface Contribution {
	readonly comment: Comment | null;
	readonly sentences: Sentence[];
	readonly mentions: ( readonly Mention[] )[];
	/** Its place among all of the section. */
	readonly at: number;
}

/** More figures than this in one ring are a list or a log, not the inputs of a sentence. */
const RING_LIMIT = 60;
/** Nobody looks further up a thread for what an answer repeats, and pages can be made to nest without end. */
const MOST_ANCESTORS = 50;

/** The sentences of a section that hold figures, in order, each with its scope. In steps: the first ones, while all is read, give none. */
export function* scopesOf( text: string, section: readonly Passage[] ): Generator<Scope | null, void> {
	const contributions: Contribution[] = [];
	for ( const passage of section ) {
		contribute( text, passage, contributions );
		yield null;
	}
	const byComment = new Map<Comment, Contribution[]>();
	const corrections: Correction[] = [];
	for ( const contribution of contributions ) {
		const { comment } = contribution;
		if ( comment ) {
			byComment.set( comment, ( byComment.get( comment ) || [] ).concat( contribution ) );
		}
		const outer = outerRings( contributions, contribution, byComment );
		for ( const [ i, sentence ] of contribution.sentences.entries() ) {
			const all = contribution.mentions[ i ];
			const rings: Ring[] = [ { name: 'comment' as const, mentions: around( contribution.mentions, i ) }, ...outer ];
			const told = correctionsIn( all, rings );
			const mentions = told.length ? all.filter( ( mention ) => !told.some( ( { told: [ wrong ] } ) => wrong === mention ) ) : all;
			yield withCorrections( { text, sentence, mentions, rings: [ { name: 'sentence' as const, mentions }, ...rings ] }, corrections );
			corrections.push( ...told );
		}
	}
}

/** What was corrected before a sentence, with the new figures in place of the old ones. */
function withCorrections( scope: Scope, corrections: readonly Correction[] ): Scope {
	const [ own, ...rings ] = scope.rings;
	const known = corrections.filter( ( { old } ) => rings.some( ( { mentions } ) => mentions.includes( old ) ) );
	if ( !known.length ) {
		return scope;
	}
	const isTold = ( mention: Mention ): boolean => known.some( ( { told } ) => told.includes( mention ) );
	const correct = ( mention: Mention ): Mention => known.reduce( ( last, { old, corrected } ) => last === old ? corrected : last, mention );
	const before = rings.map( ( ring ) => ( { ...ring, mentions: ring.mentions.filter( ( mention ) => !isTold( mention ) ) } ) );
	return { ...scope, rings: [ own, ...before.map( ( ring ) => ( { ...ring, mentions: ring.mentions.map( correct ) } ) ) ], uncorrected: { ...scope, rings: [ own, ...before ] } };
}

/** Adds what a passage says to the contribution that it goes on, or as one of its own. */
function contribute( text: string, passage: Passage, contributions: Contribution[] ): void {
	// Most passages have their only digits in the signature.
	const sentences = passage.kind === 'prose' && mayHoldFigures( shownIn( text, passage ), passage.lang, contributions.length > 0 ) ? readPassage( text, passage ) : [];
	if ( !sentences.length ) {
		return;
	}
	let last: Contribution | undefined = contributions[ contributions.length - 1 ];
	if ( !last || last.comment !== passage.comment ) {
		last = { comment: passage.comment, sentences: [], mentions: [], at: contributions.length };
		contributions.push( last );
	}
	for ( const sentence of sentences ) {
		last.sentences.push( sentence );
		last.mentions.push( mentionsOf( sentence ) );
	}
}

/** The mentions of a comment's other sentences: backwards from the sentence, then what follows it. */
function around( mentions: readonly ( readonly Mention[] )[], at: number ): Mention[] {
	const found: Mention[] = [];
	for ( let i = at - 1; i >= 0 && found.length < RING_LIMIT; i-- ) {
		found.push( ...mentions[ i ].slice().reverse() );
	}
	for ( let i = at + 1; i < mentions.length && found.length < RING_LIMIT; i++ ) {
		found.push( ...mentions[ i ] );
	}
	return found;
}

/** The comments answered, nearest first, and what else was said before in the section. */
function outerRings( contributions: readonly Contribution[], { comment, at }: Contribution, byComment: ReadonlyMap<Comment, readonly Contribution[]> ): Ring[] {
	const rings: Ring[] = [];
	const taken = new Set<Comment>();
	for ( let parent = comment && comment.parent; parent && taken.size < MOST_ANCESTORS; parent = parent.parent ) {
		taken.add( parent );
		const mentions = backwards( byComment.get( parent ) || [] );
		if ( mentions.length ) {
			rings.push( { name: 'thread', mentions } );
		}
	}
	const rest = backwards( contributions.slice( Math.max( 0, at - RING_LIMIT - taken.size ), at ).filter( ( other ) => !( other.comment && taken.has( other.comment ) ) ) );
	return rest.length ? rings.concat( { name: 'section', mentions: rest } ) : rings;
}

/** The last mentions of some contributions, the last one first; each has one at least. */
function backwards( contributions: readonly Contribution[] ): Mention[] {
	const found: Mention[] = [];
	for ( let i = contributions.length - 1; i >= 0 && found.length < RING_LIMIT; i-- ) {
		for ( let s = contributions[ i ].mentions.length - 1; s >= 0; s-- ) {
			found.push( ...contributions[ i ].mentions[ s ].slice().reverse() );
		}
	}
	return found;
}

/** The mentions of the sentence before, in order; none where another comment begins. */
export function previousMentions( scope: Scope ): readonly Mention[] {
	const { mentions } = scope.rings[ 1 ];
	const first = mentions[ 0 ];
	return first && first.sentence.end <= scope.sentence.start ? mentions.filter( ( mention ) => mention.sentence === first.sentence ).slice().reverse() : [];
}

/** The mentions of the sentence behind, in order; none where another comment begins. */
export function nextMentions( scope: Scope ): readonly Mention[] {
	const behind = scope.rings[ 1 ].mentions.filter( ( { sentence } ) => sentence.start >= scope.sentence.end );
	return behind.filter( ( mention ) => mention.sentence === behind[ 0 ].sentence );
}
