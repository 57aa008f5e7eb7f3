import { findingClaims } from './claims/find';
import { formatOf } from './figures/formats';
import { ready } from './figures/ready';
import { scopesOf } from './inputs/scope';
import { isPlain } from './judge/fault';
import { judge } from './judge/judge';
import type { ReaderMarks } from './judge/notation';
import { settle, withoutCircles } from './judge/settle';
import type { Claim, Discussion, Figure, Finding, Passage, Table } from './model';

const NOTHING: readonly Finding[] = [];

/** What reads tables: a part of its own, as most pages have none. */
export interface TableReader {
	tableClaims( text: string, table: Table, lang: string ): Claim[];
	toldClaims( text: string, section: readonly Passage[], tables: readonly Table[], lang: string ): Claim[];
}

/**
 * The check in small steps, some of which give findings: all those of a section or of a table at once. It goes from the
 * section at a place of the text to the last one, then through those before it, as no claim looks beyond its section.
 *
 * @param reader may be null where there are no tables
 */
export function* checking( { text, passages, tables }: Discussion, place: number, reader: TableReader | null ): Generator<readonly Finding[], void> {
	for ( const lang of Array.from( new Set( passages.map( ( passage ) => passage.lang ) ) ) ) {
		for ( const step = ready( lang ); !step.next().done; ) {
			yield NOTHING;
		}
	}
	const sections = sectionsOf( passages );
	const first = sections.findIndex( ( section ) => section[ section.length - 1 ].end > place );
	for ( const section of sections.slice( Math.max( 0, first ) ).concat( sections.slice( 0, Math.max( 0, first ) ) ) ) {
		const found: Finding[] = [];
		for ( const scope of scopesOf( text, section ) ) {
			if ( scope ) {
				found.push( ...judgeAll( yield* findingClaims( scope ), scope.sentence.passage.lang ) );
			}
			yield NOTHING;
		}
		const { section: number, lang } = section[ 0 ];
		const near = tables.filter( ( table ) => table.section === number );
		const findings = withoutCircles( found );
		yield inOrder( reader && near.length ? withTold( findings, judgeAll( reader.toldClaims( text, section, near, lang ), lang ) ) : findings );
	}
	if ( reader ) {
		for ( const table of tables ) {
			const { lang } = table.rows[ 0 ][ 0 ].passage;
			yield inOrder( judgeAll( reader.tableClaims( text, table, lang ), lang ) );
		}
	}
}

/** A finding that is told with its numbers as the reader writes them. */
export function retold( finding: Finding, reader: ReaderMarks ): Finding {
	const { decimal, group } = formatOf( finding.claim.figure.passage.lang );
	const { working, interval } = judge( finding.claim, { decimal, group, reader } );
	return finding.working ? { ...finding, working, interval: finding.interval && interval } : finding;
}

/** What prose says of a table may be a claim in its own right; the kinder finding stays. */
function withTold( found: readonly Finding[], told: readonly Finding[] ): readonly Finding[] {
	const starts = new Set( told.map( ( { claim } ) => claim.figure.start ) );
	const isTold = ( { claim }: Finding ): boolean => starts.has( claim.figure.start );
	return told.length ? found.filter( ( finding ) => !isTold( finding ) ).concat( settle( found.filter( isTold ).concat( told ) ) ) : found;
}

/** In the order of the text, as marks are met by keyboard in the order in which they are made. */
export const inOrder = ( findings: readonly Finding[] ): Finding[] => findings.slice().sort( ( a, b ) => a.claim.figure.start - b.claim.figure.start );

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

/** What one claim has shown to be true needs no other. */
function judgeAll( claims: readonly Claim[], lang: string ): Finding[] {
	const marks = formatOf( lang );
	const verified = new Set<Figure>();
	const findings: Finding[] = [];
	for ( const claim of claims ) {
		if ( !verified.has( claim.figure ) ) {
			const finding = judge( claim, marks );
			findings.push( finding );
			if ( finding.verdict === 'verified' && isPlain( claim ) ) {
				verified.add( claim.figure );
			}
		}
	}
	return settle( findings );
}
