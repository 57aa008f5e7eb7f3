import { findClaims } from './claims/find';
import { tableClaims } from './claims/table';
import { toldClaims } from './claims/tables/told';
import { formatOf } from './figures/formats';
import { readPassage } from './figures/read';
import { scopesOf } from './inputs/scope';
import { judge } from './judge/judge';
import { settle } from './judge/settle';
import type { Claim, Discussion, Figure, Finding, Passage } from './model';

const NOTHING: readonly Finding[] = [];

/** The pipeline: a discussion in, its claims judged out, in the order of the text. */
export function check( discussion: Discussion ): Finding[] {
	const findings: Finding[] = [];
	for ( const found of checking( discussion, 0 ) ) {
		findings.push( ...found );
	}
	return findings.sort( ( a, b ) => a.claim.figure.start - b.claim.figure.start );
}

/**
 * The same in small steps, some of which give findings: all those of a section or of a table at once. It goes from the
 * section at a place of the text to the last one, then through those before it, as no claim looks beyond its section.
 */
export function* checking( { text, passages, tables }: Discussion, place: number ): Generator<readonly Finding[], void> {
	const sections = sectionsOf( passages );
	const first = sections.findIndex( ( section ) => section[ section.length - 1 ].end > place );
	for ( const section of sections.slice( Math.max( 0, first ) ).concat( sections.slice( 0, Math.max( 0, first ) ) ) ) {
		const found: Finding[] = [];
		for ( const scope of scopesOf( text, section ) ) {
			if ( scope ) {
				found.push( ...judgeAll( findClaims( scope ), scope.sentence.passage.lang ) );
			}
			yield NOTHING;
		}
		const { section: number, lang } = section[ 0 ];
		yield withTold( found, judgeAll( toldClaims( text, section, tables.filter( ( table ) => table.section === number ), lang ), lang ) );
	}
	for ( const table of tables ) {
		const { lang } = table.rows[ 0 ][ 0 ].passage;
		yield judgeAll( tableClaims( text, table, lang ), lang );
	}
}

/** What prose says of a table may be a claim in its own right; the kinder finding stays. */
function withTold( found: readonly Finding[], told: readonly Finding[] ): readonly Finding[] {
	const starts = new Set( told.map( ( { claim } ) => claim.figure.start ) );
	const isTold = ( { claim }: Finding ): boolean => starts.has( claim.figure.start );
	return told.length ? found.filter( ( finding ) => !isTold( finding ) ).concat( settle( found.filter( isTold ).concat( told ) ) ) : found;
}

function sectionsOf( passages: readonly Passage[] ): Passage[][] {
	const sections: Passage[][] = [];
	let number = -1;
	for ( const passage of passages ) {
		if ( passage.section !== number ) {
			number = passage.section;
			sections.push( [] );
		}
		sections[ sections.length - 1 ].push( passage );
	}
	return sections;
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
