import { FLAGGED, STILL_TRUE, UNWRITTEN } from './outcome';
import type { Outcome } from './outcome';

/** Flagged among the slips that make a claim false; named among those of the claim itself that are flagged. */
export interface Score {
	readonly tried: number;
	readonly false: number;
	readonly flagged: number;
	readonly own: number;
	readonly named: number;
	readonly misplaced: number;
}

export function scoreOf( outcomes: readonly Outcome[] ): Score {
	const wrong = outcomes.filter( ( { said } ) => said !== STILL_TRUE && said !== UNWRITTEN );
	const flagged = wrong.filter( ( { said } ) => said === FLAGGED );
	const own = flagged.filter( ( { mutant } ) => mutant.isClaim );
	return {
		tried: outcomes.length, false: wrong.length, flagged: flagged.length, own: own.length,
		named: own.filter( ( { named, mutant } ) => named === mutant.slip ).length,
		misplaced: outcomes.filter( ( { misplaced } ) => misplaced.length ).length
	};
}

export function summary( outcomes: readonly Outcome[], unfound: readonly string[] ): string[] {
	const claims = outcomes.filter( ( { mutant } ) => mutant.isClaim );
	const inputs = outcomes.filter( ( { mutant } ) => !mutant.isClaim );
	return [
		...table( 'slips in', groups( outcomes, ( { mutant } ) => mutant.isClaim ? 'claims' : 'inputs' ) ), '',
		...table( 'in claims of', groups( claims, ( { relation } ) => relation ) ), '',
		...table( 'in inputs of', groups( inputs, ( { relation } ) => relation ) ), '',
		...table( 'slip in a claim', groups( claims, ( { mutant } ) => mutant.slip ) ), '',
		'Why the rest is not flagged:', ...reasons( outcomes ),
		...unfound.length ? [ '', `Not verified in the first place: ${ unfound.length }`, ...unfound.map( ( place ) => `    ${ place }` ) ] : []
	];
}

/** One line for each slip that is not flagged, or that lets another figure be accused. */
export const cases = ( outcomes: readonly Outcome[] ): string[] => outcomes
	.filter( ( { said, misplaced } ) => said !== FLAGGED && said !== STILL_TRUE || misplaced.length )
	.map( ( { id, relation, mutant, said, misplaced, text } ) =>
		[ relation, mutant.isClaim ? mutant.slip : 'input', `${ mutant.figure.text }→${ mutant.words }`, said, misplaced.join( '; ' ), id.slice( 0, 20 ), text.replace( /\s+/g, ' ' ) ].join( '\t' ) );

function groups( outcomes: readonly Outcome[], keyOf: ( outcome: Outcome ) => string ): ReadonlyMap<string, Outcome[]> {
	const found = new Map<string, Outcome[]>();
	for ( const outcome of outcomes ) {
		const key = keyOf( outcome );
		found.set( key, [ ...found.get( key ) ?? [], outcome ] );
	}
	return new Map( [ ...found ].sort( ( [ a ], [ b ] ) => a < b ? -1 : 1 ) );
}

function table( title: string, rows: ReadonlyMap<string, readonly Outcome[]> ): string[] {
	const line = ( cells: readonly ( string | number )[] ): string => cells.map( ( cell, i ) => i ? String( cell ).padStart( 10 ) : String( cell ).padEnd( 24 ) ).join( '' );
	return [
		line( [ title, 'tried', 'false', 'flagged', 'named', 'misplaced' ] ),
		...[ ...rows ].map( ( [ name, outcomes ] ) => {
			const score = scoreOf( outcomes );
			return line( [ name, score.tried, score.false, percent( score.flagged, score.false ), percent( score.named, score.own ), score.misplaced ] );
		} )
	];
}

const percent = ( part: number, whole: number ): string => whole ? `${ Math.floor( part / whole * 1000 ) / 10 }%` : '–';

function reasons( outcomes: readonly Outcome[] ): string[] {
	const rest = outcomes.filter( ( { said } ) => said !== FLAGGED );
	return [ ...groups( rest, ( { said } ) => said ) ].sort( ( [ , a ], [ , b ] ) => b.length - a.length ).map( ( [ said, list ] ) => {
		const relations = [ ...groups( list, ( { relation } ) => relation ) ].map( ( [ relation, part ] ) => `${ relation } ${ part.length }` );
		return `${ String( list.length ).padStart( 6 ) } ${ said } (${ relations.join( ', ' ) })`;
	} );
}
