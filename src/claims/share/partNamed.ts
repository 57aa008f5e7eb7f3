import { previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import type { WordItem } from '../../figures/sentence';
import { add, compare, equals } from '../../judge/rational';
import { withoutBase } from '../complement';
import { hasCue, isBetween, isCount, isSignBetween, isSpan, leads } from '../words/mention';
import type { Mention } from '../words/mention';
import { counts, isComparable, isSameNoun, isSameRoot } from '../words/noun';
import { outOf, ratioOf } from './place';
import type { Place, Ratio } from './place';
import { hasClass, isContent } from '../words/wording';

/** "57 votes, of which 39 for Ann and 18 for Bob; so Ann has 68.4%": of the parts of one whole the one whose name the clause of the share repeats. */
export function ofPartNamed( { scope: { mentions, sentence }, target, pairs }: Place ): Ratio[] {
	const told = target.bracket ? [] : pairs.filter( ( { whole, end } ) => whole === pairs[ 0 ].whole && end < target.index );
	const concludes = told.length > 1 && ( isBetween( sentence, told[ told.length - 1 ].end, target.index, 'so' ) || leads( target, 'so' ) );
	const named = !concludes ? [] : told.filter( ( { part } ) => mentions.some( ( mention ) => mention.figure === part && sharesName( mention, target ) ) );
	return named.length === 1 ? [ ratioOf( named[ 0 ] ) ] : [];
}

/** Fewer parts than this and their total may add up by chance. */
const FEWEST = 2;

/**
 * "4,820 men and 3,490 women, 8,310 in all; women made up 42%", "24 sources call it a battle, 10 a siege and 6 a raid. That's 40
 * sources and 60% for 'battle'": of counts told with what they add up to the one whose name the clause of the share repeats.
 */
export function addendNamed( scope: Scope, target: Mention ): Ratio | null {
	const before = scope.mentions.filter( ( { index } ) => index < target.index );
	const told = ( before.length < FEWEST ? previousMentions( scope ).concat( before ) : before ).filter( ( mention ) => isCount( mention ) && !isSpan( mention ) && !mention.figure.inWords );
	const last = told[ told.length - 1 ];
	const parts = told.slice( 0, -1 );
	const isOfThen = hasCue( target, 'before', 'now' ) || isSignBetween( target.sentence, last && last.sentence === target.sentence ? last.index : -1, target.index, '#' );
	const isTotal = !target.bracket && !isOfThen && !isOfOther( target, told ) && parts.length >= FEWEST && parts.every( ( { figure } ) => isComparable( figure, last.figure ) ) && equals( parts.map( ( { figure } ) => figure.value ).reduce( add ), last.figure.value );
	const subject = { before: aheadOfBase( target.before ), after: withoutBase( target.after ) };
	const named = isTotal ? parts.filter( ( part ) => sharesName( part, subject ) ) : [];
	return named.length === 1 ? ratioOf( { part: named[ 0 ].figure, whole: last.figure } ) : null;
}

/** "The girls read 60% of the books": a whole that nothing told counts, where no verb says that the part makes it up. */
function isOfOther( { before, after: [ of, ...rest ] }: Mention, told: readonly Mention[] ): boolean {
	const base = of && hasClass( of, [ 'of' ] ) ? rest.find( isContent ) : undefined;
	return !!base && !told.some( ( { figure } ) => counts( figure, base.text ) ) && !before.slice( 0, 2 ).some( ( word ) => hasClass( word, [ 'equals', 'so', 'forms' ] ) );
}

/** "kadınların %24'ü", 女性の24%: what stands right before a share may be what it is of. */
const aheadOfBase = ( before: readonly WordItem[] ): readonly WordItem[] => before.slice( !before.length || isContent( before[ 0 ] ) ? 1 : hasClass( before[ 0 ], [ 'of', 'ofBehind', 'ofReversed' ] ) ? 2 : 0 );

/** "1,850 people got the mail, 1,110 opened it and 148 wrote back, so the open rate is 60%": of what a conclusion names, and the only count that is larger. */
export function ofVerbNamed( { scope: { mentions, sentence }, target }: Place ): Ratio[] {
	const told = mentions.filter( ( mention ) => mention.index < target.index && isCount( mention ) && !isSpan( mention ) );
	const last = told[ told.length - 1 ];
	const concludes = told.length > FEWEST && mentions[ told.length ] === target && ( isBetween( sentence, last.index, target.index, 'so' ) || leads( target, 'so' ) );
	const named = concludes ? told.filter( ( part ) => rootsOf( target.before ).some( ( root ) => rootsOf( part.after ).some( ( other ) => isSameRoot( root, other ) || isSameNoun( root, other ) ) ) ) : [];
	const wholes = named.length === 1 ? told.filter( ( { figure } ) => isComparable( figure, named[ 0 ].figure ) && compare( figure.value, named[ 0 ].figure.value ) > 0 ) : [];
	return wholes.length === 1 ? outOf( named[ 0 ].figure, wholes[ 0 ].figure ) : [];
}

/** "1,150 members …; only 69 members showed up (6%)": of the one larger count of the sentence that counts the same. */
export function ofSameNoun( { scope: { mentions }, target, own }: Place ): Ratio[] {
	const wholes = own && target.bracket && own.figure.unit && !target.after.length ? mentions.filter( ( mention ) => mention.index < own.index && isCount( mention ) && compare( mention.figure.value, own.figure.value ) > 0 && counts( mention.figure, own.figure.unit ) ) : [];
	return own && wholes.length === 1 ? outOf( own.figure, wholes[ 0 ].figure ) : [];
}

const rootsOf = ( words: readonly WordItem[] ): string[] => words.filter( ( word ) => !hasClass( word, [ 'function', 'so', 'equals', 'rate', 'and' ] ) ).map( ( { text } ) => text );

const sharesName = ( part: Mention, { before, after }: Pick<Mention, 'before' | 'after'> ): boolean => {
	const names = upToAnd( part.after ).length ? upToAnd( part.after ) : upToAnd( part.before );
	return before.concat( after ).some( ( word ) => isContent( word ) && names.some( ( { text } ) => isSameNoun( text, word.text ) ) );
};

/** "39 for Ann and", "and Bob 18": the names of a part, which those of its neighbours follow behind "and". */
function upToAnd( words: readonly WordItem[] ): readonly WordItem[] {
	const and = words.findIndex( ( { classes } ) => classes.includes( 'and' ) );
	return words.slice( 0, and < 0 ? words.length : and ).filter( isContent );
}
