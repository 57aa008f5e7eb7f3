import { findClaims } from './claims/find';
import { tableClaims } from './claims/table';
import { formatOf } from './figures/formats';
import { readPassage } from './figures/read';
import { scopesOf } from './inputs/scope';
import { judge } from './judge/judge';
import { settle } from './judge/settle';
import type { Claim, Discussion, Figure, Finding } from './model';

/** The pipeline: a discussion in, its claims judged out, in the order of the text. */
export function check( discussion: Discussion ): Finding[] {
	const findings: Finding[] = [];
	for ( const scope of scopesOf( discussion ) ) {
		findings.push( ...judgeAll( findClaims( scope ), scope.sentence.passage.lang ) );
	}
	for ( const table of discussion.tables ) {
		const { lang } = table.rows[ 0 ][ 0 ].passage;
		findings.push( ...judgeAll( tableClaims( discussion.text, table, lang ), lang ) );
	}
	return findings.sort( ( a, b ) => a.claim.figure.start - b.claim.figure.start );
}

function judgeAll( claims: readonly Claim[], lang: string ): Finding[] {
	const marks = formatOf( lang );
	return settle( claims.map( ( claim ) => judge( claim, marks ) ) );
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
