import { findClaims } from './claims/find';
import { formatOf } from './figures/formats';
import { readPassage } from './figures/read';
import { scopesOf } from './inputs/scope';
import { judge } from './judge/judge';
import { settle } from './judge/settle';
import type { Discussion, Figure, Finding } from './model';

/** The pipeline: a discussion in, its claims judged out, in the order of the text. */
export function check( discussion: Discussion ): Finding[] {
	const findings: Finding[] = [];
	for ( const scope of scopesOf( discussion ) ) {
		const marks = formatOf( scope.sentence.passage.lang );
		findings.push( ...settle( findClaims( scope ).map( ( claim ) => judge( claim, marks ) ) ) );
	}
	return findings.sort( ( a, b ) => a.claim.figure.start - b.claim.figure.start );
}

/** Every figure of a discussion, claim or not, in the order of the text. */
export function figuresOf( discussion: Discussion ): Figure[] {
	return discussion.passages.reduce<Figure[]>( ( figures, passage ) => figures.concat(
		...readPassage( discussion.text, passage ).map( ( sentence ) => sentence.figures )
	), [] );
}
