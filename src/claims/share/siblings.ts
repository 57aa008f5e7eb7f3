import type { Sentence } from '../../figures/sentence';
import type { Scope } from '../../inputs/scope';
import { absolute, add, compare, divide, equals, HUNDRED, multiply, rational, subtract } from '../../judge/rational';
import type { Expression, Figure, Rational } from '../../model';
import { isChange } from '../words/direction';
import { sumOf } from '../expression';
import { isCount, isLimit, isSpan, isTied, mentionsOf } from '../words/mention';
import type { Mention } from '../words/mention';
import { once } from '../words/once';
import { partOf } from './whole';

/** So many figures around the sentence may be the whole of its shares, or be listed with it. */
const MOST_AROUND = 24;

/** A count with the share of it that stands in brackets, behind it, or on its line. */
export interface Sibling {
	readonly part: Figure;
	readonly percent: Figure;
}

/** The counts of a sentence that each have their own share: together they tell the whole. */
export const siblingsIn = ( mentions: readonly Mention[] ): Sibling[] => mentions.reduce<Sibling[]>( ( siblings, { figure }, at ) => {
	const part = figure.kind === 'percent' ? partOf( mentions, at ) : null;
	return part ? siblings.concat( { part: part.figure, percent: figure } ) : siblings;
}, [] );

/** "Jefferson had 10.5% of the vote with 38,855", "Blue – 52 – 38%": a line that holds nothing but a count and a share. */
function siblingOfLine( mentions: readonly Mention[] ): Sibling[] {
	const part = mentions.find( ( mention ) => isCount( mention ) && !isSpan( mention ) && !isLimit( mention ) );
	const share = mentions.find( ( mention ) => mention.figure.kind === 'percent' && !isTied( mention ) && !isChange( mention ) );
	return part && share && mentions.length === 2 ? [ { part: part.figure, percent: share.figure } ] : [];
}

const siblingsOf = once( ( sentence: Sentence ): Sibling[] => {
	const mentions = mentionsOf( sentence );
	const told = siblingsIn( mentions );
	return told.length ? told : siblingOfLine( mentions );
} );

/** Those of a sentence and of the ones next to it that tell shares as well, in the order of the text. */
export function siblingsAround( { sentence, rings }: Scope ): Sibling[] {
	const sentences = Array.from( new Set( [ sentence ].concat( rings[ 1 ].mentions.slice( 0, MOST_AROUND ).map( ( mention ) => mention.sentence ) ) ) ).sort( ( a, b ) => a.start - b.start );
	const at = sentences.indexOf( sentence );
	const isApart = ( other: Sentence ): boolean => !siblingsOf( other ).length;
	const ahead = sentences.slice( 0, at ).reverse().findIndex( isApart );
	const behind = sentences.slice( at ).findIndex( isApart );
	return sentences.slice( ahead < 0 ? 0 : at - ahead, behind < 0 ? sentences.length : at + behind ).reduce<Sibling[]>( ( siblings, own ) => siblings.concat( siblingsOf( own ) ), [] );
}

/** Of what may be the whole of some siblings the one that makes this share true, and most of the others; else all. */
function meant<T>( own: Sibling, candidates: readonly T[], valueOf: ( whole: T ) => Rational, siblings: readonly Sibling[] ): T[] {
	const fits = ( whole: T ): number => fitting( siblings, valueOf( whole ) ).length;
	const right = candidates.filter( ( whole ) => isShareOf( own, valueOf( whole ) ) ).sort( ( a, b ) => fits( b ) - fits( a ) );
	return right.length ? right.slice( 0, 1 ) : candidates.slice();
}

/** The stated counts that make most of the shares true of what is less and told behind them, or some where they are the sum of all: the whole that was meant. */
export function reconciled( scope: Scope, siblings: readonly Sibling[], own: Sibling ): Figure[] {
	const counts = scope.mentions.concat( scope.rings[ 1 ].mentions.slice( 0, MOST_AROUND ) ).filter( isCount ).map( ( mention ) => mention.figure );
	// "8,220 members in 1990, 12,400 in 2005. In 1990 5,754 came (70%), in 2005 5,455 (56%)": one share of two tells nothing of the other.
	const isOnly = counts.filter( ( figure ) => compare( figure.value, own.part.value ) > 0 && !siblings.some( ( { part } ) => part === figure ) ).length < 2;
	const candidates = counts.filter( ( whole ) => {
		const told = siblings.findIndex( ( { part } ) => part === whole );
		const parts = siblings.slice( told + 1 ).filter( ( { part } ) => compare( part.value, whole.value ) < 0 );
		return parts.includes( own ) && parts.length > 1 && ( isMostly( parts, whole.value ) && ( isOnly || fitting( parts, whole.value ).length * 2 > parts.length ) || equals( totalOf( parts ), whole.value ) && fitting( parts, whole.value ).length > 0 );
	} );
	return meant( own, candidates, ( { value } ) => value, siblings );
}

/** "Yes: 28 (9.7%)" / "No: 261 (90.3%)" / "No answer: 6": those next to each other, this one among them, whose sum makes most of their shares true. */
export function addends( siblings: readonly Sibling[], own: Sibling ): Expression[] {
	const at = siblings.indexOf( own );
	const runs: Sibling[][] = [];
	for ( let size = siblings.length; size > 1; size-- ) {
		for ( let first = Math.max( 0, at - size + 1 ); first <= Math.min( at, siblings.length - size ); first++ ) {
			runs.push( siblings.slice( first, first + size ) );
		}
	}
	return meant( own, runs.filter( ( run ) => isMostly( run, totalOf( run ) ) ), totalOf, siblings ).slice( 0, 1 ).map( ( run ) => sumOf( run.map( ( { part } ) => part ) ) );
}

export const totalOf = ( siblings: readonly Sibling[] ): Rational => siblings.map( ( { part } ) => part.value ).reduce( add );

const fitting = ( siblings: readonly Sibling[], whole: Rational ): readonly Sibling[] => siblings.filter( ( sibling ) => isShareOf( sibling, whole ) );

export function isMostly( siblings: readonly Sibling[], whole: Rational ): boolean {
	const fits = fitting( siblings, whole ).length;
	return fits > 0 && fits * 2 >= siblings.length;
}

function isShareOf( { part, percent }: Sibling, whole: Rational ): boolean {
	const off = absolute( subtract( multiply( divide( part.value, whole ), HUNDRED ), percent.value ) );
	return compare( multiply( off, rational( 2 ) ), percent.resolution ) <= 0;
}
