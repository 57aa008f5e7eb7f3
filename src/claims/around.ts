import type { Scope } from '../inputs/scope';
import { previousMentions } from '../inputs/scope';
import { follows } from './mention';
import type { Mention } from './mention';

/** A result follows from two figures at least. */
const ENOUGH = 2;
/** Comments answered that are looked at. */
const MOST_ANSWERED = 3;

/**
 * The inputs told before a figure, in order: those of its sentence; where they are too few, with those of the sentence
 * before, of the comment, of the comments answered, one after another. "(compared to 2%)" goes by what is answered alone.
 */
export function toldBefore( scope: Scope, target: Mention, isInput: ( mention: Mention ) => boolean ): Mention[] {
	const answered = scope.rings.filter( ( ring ) => ring.name === 'thread' ).slice( 0, MOST_ANSWERED ).map( ( ring ) => () => ring.mentions.slice().reverse() );
	const previous = previousMentions( scope );
	const places: ( () => readonly Mention[] )[] = target.bracket > 0 && follows( target, 'versus' ) ? answered.slice( 0, 1 ) : [
		() => scope.mentions.filter( ( mention ) => mention.index < target.index ),
		() => previous,
		() => scope.rings[ 1 ].mentions.filter( ( mention ) => mention.sentence.end <= scope.sentence.start ).slice( previous.length ).reverse(),
		...answered
	];
	let found: Mention[] = [];
	for ( let i = 0; i < places.length && found.length < ENOUGH; i++ ) {
		found = places[ i ]().filter( isInput ).concat( found );
	}
	return found;
}
