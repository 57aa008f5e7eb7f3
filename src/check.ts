import { checking, inOrder } from './checking';
import { tableClaims } from './claims/table';
import { toldClaims } from './claims/tables/told';
import { readPassage } from './figures/read';
import type { Discussion, Figure, Finding } from './model';

/** The pipeline: a discussion in, its claims judged out, in the order of the text. */
export function check( discussion: Discussion ): Finding[] {
	const findings: Finding[] = [];
	for ( const found of checking( discussion, 0, { tableClaims, toldClaims } ) ) {
		findings.push( ...found );
	}
	return inOrder( findings );
}

/** Every figure of a discussion, claim or not, in the order of the text. */
export function figuresOf( discussion: Discussion ): Figure[] {
	const figures: Figure[] = [];
	for ( const passage of discussion.passages ) {
		for ( const sentence of readPassage( discussion.text, passage ) ) {
			figures.push( ...sentence.figures );
		}
	}
	return figures;
}
