import { previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import { compare } from '../../judge/rational';
import { isConclusion } from '../words/conclusion';
import { hasCue, isBetween, isCount, isSignBetween, isSpan, nearer, owns } from '../words/mention';
import type { Mention } from '../words/mention';
import { counts, isSameNoun } from '../words/noun';
import { isWhole } from './apposed';
import { tallyOf } from '../tally/sides';
import { outOf } from './place';
import type { Place, Ratio } from './place';
import { isWholeOf } from './whole';
import { hasClass, isContent } from '../words/wording';

/** The figures told last: in the sentence before, else in the comment answered. */
export function toldLast( scope: Scope ): readonly Mention[] {
	const previous = previousMentions( scope );
	const answered = scope.rings.find( ( { name } ) => name === 'thread' );
	return previous.length || !answered ? previous : answered.mentions.slice().reverse();
}

/** "1,840 users were eligible and 644 voted." / "A turnout of 35%, not bad.": the only two counts told, one of them of votes. */
export function ofTurnoutTold( { scope, target }: Place ): Ratio[] {
	const told = scope.mentions.length > 1 || !hasCue( target, 'turnout' ) || !isConclusion( target ) ? [] : toldLast( scope ).filter( isCount );
	const [ part, whole ] = told.slice().sort( ( a, b ) => compare( a.figure.value, b.figure.value ) );
	return told.length === 2 && owns( part, 'vote' ) && !owns( part, 'support', 'oppose' ) ? outOf( part.figure, whole.figure ) : [];
}

/** "I listed 640 files." / "148 of those files had a licence (23.1%)": of the one larger count told last, of what they are. */
export function ofThoseTold( { scope, own }: Place ): Ratio[] {
	const [ them, next ] = own ? own.after : [];
	// "96 of those from Ann": some of them only.
	if ( !own || !next || !hasClass( them, [ 'them' ] ) || !isContent( next ) && !hasClass( next, [ 'equals', 'ask' ] ) ) {
		return [];
	}
	const isLarger = ( mention: Mention ): boolean => isCount( mention ) && !mention.figure.inWords && compare( mention.figure.value, own.figure.value ) > 0;
	const earlier = scope.rings.slice( 1 ).filter( ( { name } ) => name !== 'section' ).reduce<Mention[]>( ( all, { name, mentions } ) => all.concat( name === 'comment' ? mentions.filter( ( { sentence } ) => sentence.end <= scope.sentence.start ) : mentions ), [] ).filter( isLarger );
	const named = earlier.filter( ( { figure } ) => counts( figure, next.text ) );
	const [ nearest ] = named.length ? named : earlier;
	return outOf( own.figure, ...( named.length ? named : earlier ).filter( ( { sentence } ) => sentence === nearest.sentence ).map( ( { figure } ) => figure ) );
}

/**
 * "The budget was 1,800 euros and we spent 1,530; 270 are left, 15% of the budget", "…, aurrekontuaren %15": of the one larger count, here or in
 * the sentence before, that the noun behind the share goes with.
 */
export function ofBaseNamed( { scope, target, own }: Place ): Ratio[] {
	const { before, after: [ of, ...rest ] } = target;
	const named = of && hasClass( of, [ 'of' ] ) ? rest : target.figure.kind === 'percent' ? before.concat( target.after ) : [];
	const nouns = own ? named.filter( isContent ) : [];
	// "51% of the books are in English" tells more of them.
	if ( !own || nouns.length !== 1 || rest.length && nouns[ 0 ] !== rest[ rest.length - 1 ] ) {
		return [];
	}
	const isNamed = ( mention: Mention ): boolean => counts( mention.figure, nouns[ 0 ].text ) || [ 1, -1 ].some( ( step ) => nearer( mention, step as 1 | -1 ).some( ( { text } ) => isSameNoun( text, nouns[ 0 ].text ) ) );
	const told = scope.mentions.concat( previousMentions( scope ) ).filter( ( mention ) => isWhole( mention ) && compare( own.figure.value, mention.figure.value ) < 0 && isNamed( mention ) );
	return told.length === 1 ? outOf( own.figure, told[ 0 ].figure ) : [];
}

/** So many counts may be what a share is of; of more none is plainly. */
const MOST_WHOLES = 3;

/**
 * "405,000 people came. Foreigners were 28,350, 7% of the total", "…, 13% of the voters, of whom there are 1,821,249": of a larger
 * count of its sentence, or of one of the two before that tells no parts.
 */
export function ofWholeAround( { scope, target, own }: Place ): Ratio[] {
	if ( !own ) {
		return [];
	}
	const { mentions } = scope;
	// The only two counts before it are told by their words, or by standing alone.
	const isAlone = mentions.filter( ( mention ) => mention.index < target.index && isCount( mention ) ).length === 2;
	const wholes = mentions.filter( ( { index } ) => !isAlone || index > target.index ).concat( ...sentencesBefore( scope ) )
		.filter( ( mention ) => isWhole( mention ) && compare( own.figure.value, mention.figure.value ) < 0 && isWholeOf( target, mention.figure ) );
	return wholes.length <= MOST_WHOLES ? outOf( own.figure, ...wholes.map( ( { figure } ) => figure ) ) : [];
}

/** What the two sentences of the comment before tell, but for those that tell parts. */
function sentencesBefore( { rings, sentence: { start } }: Scope ): ( readonly Mention[] )[] {
	const before = rings[ 1 ].mentions.filter( ( { sentence } ) => sentence.end <= start );
	const previous = before.filter( ( { sentence } ) => sentence === before[ 0 ].sentence );
	const rest = before.slice( previous.length );
	return [ previous, rest.filter( ( { sentence } ) => sentence === rest[ 0 ].sentence ) ].filter( ( mentions ) => !mentions.some( ( mention ) => hasCue( mention, 'them' ) ) );
}

/** So many figures around a turnout may be what it was worked out from. */
const MOST_AROUND = 24;

/**
 * "Turnout was 66.3%. 48,213 people were entitled to vote. 31,977 did.", "Yes: 151" / "No: 17" / "Electorate: 856" / "Votes: 168" /
 * "Turnout: 19.6%": whoever votes, more may; of all counts around the largest is of those, and the next one of the votes.
 */
export function ofTurnoutAround( { scope: { mentions, rings, sentence: { items } }, target, pairs }: Place ): Ratio[] {
	const isTurnout = hasCue( target, 'turnout' ) || items.some( ( item ) => item.kind === 'word' && hasClass( item, [ 'turnout' ] ) ) && mentions.length === 1;
	const around = !isTurnout || pairs.length || target.figure.kind !== 'percent' ? [] : mentions.concat( rings[ 1 ].mentions.slice( 0, MOST_AROUND ) ).filter( ( mention ) => isWhole( mention ) && !isSpan( mention ) );
	const [ whole, part ] = around.some( isOfThen ) || tallyOf( around ) && around.length < 3 ? [] : around.sort( ( a, b ) => compare( b.figure.value, a.figure.value ) );
	return part ? outOf( part.figure, whole.figure ) : [];
}

/** "Turnout was 41%. In 2015, 1,240 of 2,100 voted.", "… Last time it was 48 of 190.": of another time. */
const isOfThen = ( { sentence, index }: Mention ): boolean => isBetween( sentence, -1, index, 'before' ) || isSignBetween( sentence, -1, index, '#' );
