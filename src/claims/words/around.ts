import type { Scope } from '../../inputs/scope';
import { previousMentions } from '../../inputs/scope';
import { follows, isCount } from './mention';
import type { Mention } from './mention';
import { hasSameUnit } from './noun';

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

/** Whether both name what they count, and it is the same. */
export const countsTheSame = ( { figure }: Mention, target: Mention ): boolean => !!figure.unit && !!target.figure.unit && hasSameUnit( figure, target.figure );

/**
 * "93 scholarships are available, 12 of them partial." – "68 scholarships have been accepted. So 25 scholarships are left":
 * the only two counts told before, in this comment and those that it answers, of what the figure counts; else none.
 */
export function toldOfNoun( scope: Scope, target: Mention ): readonly Mention[] {
	const before = scope.rings[ 1 ].mentions.filter( ( mention ) => mention.sentence.end <= scope.sentence.start );
	const told = scope.rings.filter( ( { name } ) => name === 'thread' ).slice( 0, MOST_ANSWERED ).reduce( ( all, ring ) => all.concat( ring.mentions ), before );
	const akin = told.filter( ( mention ) => isCount( mention ) && countsTheSame( mention, target ) );
	return akin.length === ENOUGH ? akin.reverse() : [];
}
