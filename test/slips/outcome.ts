import { check, figuresOf } from '../../src/check';
import { formatOf } from '../../src/figures/formats';
import { evaluate } from '../../src/judge/evaluate';
import { judge } from '../../src/judge/judge';
import { compareClaim } from '../../src/judge/verdict';
import type { Claim, Discussion, Expression, Figure, Finding, Relation, Slip } from '../../src/model';
import { mutantsOf } from './mutants';
import type { Mutant } from './mutants';
import type { Source } from './said';

/** What came of a slip. */
export interface Outcome {
	readonly id: string;
	readonly relation: Relation;
	readonly mutant: Mutant;
	/** "flagged", "still true" where the claim follows all the same, or why nothing was said. */
	readonly said: string;
	readonly named: Slip | null;
	/** Mismatches on figures that have nothing to do with the slip, and one that gives a value which the claim never had. */
	readonly misplaced: readonly string[];
	readonly text: string;
}

export const FLAGGED = 'flagged';
export const STILL_TRUE = 'still true';
export const UNWRITTEN = 'the text cannot be written to there';

export interface Tried {
	readonly outcomes: readonly Outcome[];
	/** Labelled claims that were not verified in the first place. */
	readonly unfound: readonly string[];
}

/** Puts every slip into every claim of a source that is verified, one at a time, and checks again. */
export function trySlips( source: Source ): Tried {
	const { discussion, labels, id } = source;
	const all = check( discussion );
	const wanted = all.filter( ( { verdict, claim } ) => verdict === 'verified' && ( !labels || labels.some( ( { figure } ) => claim.figure.text.includes( figure ) ) ) );
	const unfound = ( labels ?? [] ).filter( ( { figure } ) => !wanted.some( ( { claim } ) => claim.figure.text.includes( figure ) ) );
	return {
		outcomes: wanted.flatMap( ( finding ) => mutantsOf( finding, formatOf( finding.claim.figure.passage.lang ) ).map( ( mutant ) => outcomeOf( source, all, finding, mutant ) ) ),
		unfound: unfound.map( ( { figure } ) => `${ id }: ${ figure }` )
	};
}

function outcomeOf( source: Source, all: readonly Finding[], finding: Finding, mutant: Mutant ): Outcome {
	const { claim } = finding;
	const common = { id: source.id, relation: claim.relation, mutant };
	const discussion = source.write( mutant.figure, mutant.words );
	if ( !discussion ) {
		return { ...common, said: UNWRITTEN, named: null, misplaced: [], text: '' };
	}
	const delta = mutant.words.length - mutant.figure.text.length;
	const moved = ( at: number ): number => at > mutant.figure.start ? at + delta : at;
	const findings = check( discussion );
	const found = findings.find( ( other ) => other.claim.figure.start === moved( claim.figure.start ) ) ?? null;
	const isFlagged = found?.verdict === 'mismatch';
	const concerned = new Set( [ moved( mutant.figure.start ), ...all.filter( ( other ) => isAbout( other, mutant.figure ) ).map( ( other ) => moved( other.claim.figure.start ) ) ] );
	return {
		...common,
		said: isFlagged ? FLAGGED : reasonOf( discussion, finding, mutant, found ),
		named: isFlagged ? found.slip : null,
		misplaced: findings.filter( ( other ) => other.verdict === 'mismatch' && ( !concerned.has( other.claim.figure.start ) && !wasWrong( all, other, moved ) || mutant.isClaim && other === found && !valuesOf( claim ).includes( other.exact ) ) )
			.map( ( other ) => `${ other.claim.figure.text } (${ other.claim.relation }): ${ other.working }` ),
		text: discussion.text.slice( claim.figure.passage.start, moved( claim.figure.passage.end ) )
	};
}

/** Whether a finding is on a figure, or follows from it. */
const isAbout = ( { claim, inputs }: Finding, { start }: Figure ): boolean => claim.figure.start === start || inputs.some( ( input ) => input.start === start );

const wasWrong = ( all: readonly Finding[], { claim }: Finding, moved: ( at: number ) => number ): boolean =>
	all.some( ( other ) => other.verdict === 'mismatch' && moved( other.claim.figure.start ) === claim.figure.start );

/** What a claim comes to, by each of its readings. */
function valuesOf( claim: Claim ): ( string | null )[] {
	return claim.readings.map( ( reading ) => judge( { ...claim, readings: [ reading ], binding: 'bound' }, { decimal: '.', group: ',' } ).exact );
}

function reasonOf( discussion: Discussion, { claim }: Finding, mutant: Mutant, found: Finding | null ): string {
	const read = figuresOf( discussion ).find( ( { start } ) => start === mutant.figure.start );
	if ( !read || read.text !== mutant.words ) {
		return 'no figure, or another one, is read there';
	}
	const figure = mutant.isClaim ? read : claim.figure;
	const isTrue = claim.readings.some( ( reading ) => {
		const expression = mutant.isClaim ? reading.expression : replaced( reading.expression, mutant.figure, read );
		const value = evaluate( expression );
		const verdict = value && compareClaim( figure, value, { ...reading, expression }, claim.relation ).verdict;
		return verdict === 'verified' || verdict === 'rounding' && !reading.charitable && !reading.note;
	} );
	return isTrue ? STILL_TRUE :
		!found ? 'no claim is seen any more' :
			found.verdict === 'unchecked' ? `unchecked: ${ found.reason }` :
				`${ found.verdict } in another way${ found.claim.relation === claim.relation ? '' : `, as ${ found.claim.relation }` }`;
}

function replaced( expression: Expression, old: Figure, figure: Figure ): Expression {
	return 'op' in expression ? { ...expression, left: replaced( expression.left, old, figure ), right: replaced( expression.right, old, figure ) } :
		'figure' in expression && expression.figure === old ? { figure } : expression;
}
