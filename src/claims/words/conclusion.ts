import type { WordItem } from '../../figures/sentence';
import type { WordClass } from '../../languages/language';
import { isBare } from './bare';
import { followsClosely } from './mention';
import type { Mention } from './mention';
import { BASES, ELSEWHERE, hasClass, isContent, USUAL } from './wording';

/** All that a bare figure may have before it: "just 49%", "almost two thirds". */
export const HEDGING: readonly WordClass[] = [ 'only', 'about', 'nearly', 'over', 'under' ];
const ENDING_SIGNS = '.,!;…(–—。，！；（';

/**
 * "So 61%.", "That's 61%!", "Wow, 61%.", "a success rate of 61%.", "So 54% self-published": a clause that says nothing
 * but the figure, or concludes to it. Whoever reads it takes it to be of what was told right before; not "for us it was 61%".
 */
export function isConclusion( mention: Mention ): boolean {
	const { after, index, sentence: { items } } = mention;
	const before = wordsSinceSign( mention );
	const next = items[ index + 1 ];
	const concludes = before.some( ( word ) => hasClass( word, [ 'so', 'forms' ] ) ) && !before.some( ( word ) => isContent( word ) || hasClass( word, ELSEWHERE ) );
	const isAlone = endsWithName( mention ) || after.every( ( word ) => hasClass( word, [ 'them' ] ) ) && ( !next || next.kind === 'word' || next.kind === 'sign' && ENDING_SIGNS.includes( next.text ) );
	return isAlone && ( concludes || before.every( ( word ) => hasClass( word, HEDGING ) || hasClass( word, [ 'or' ] ) ) ) || ( isAlone || isJudged( mention ) ) && isRateOf( before ) || concludes && after.length < 3 && !hasClass( after[ 0 ] || before[ 0 ], BASES );
}

/**
 * "That's 43% of the sample in hand.", "…, 43% of all trains, …": a conclusion that says of what as well; not "43% of 1,600", "43% of
 * what is needed", nor "…; 43% of the rest are late", which goes on with another thing.
 */
export function isOfNamed( mention: Mention ): boolean {
	const { before, after, sentence: { items } } = mention;
	const [ of, ...base ] = after;
	const next = items[ items.indexOf( base[ base.length - 1 ] ) + 1 ];
	const isLast = base.filter( isContent ).length < 2 && !( next && next.kind === 'word' ) && !base.some( ( word ) => hasClass( word, [ 'equals', 'ask' ] ) );
	return base.length > 0 && hasClass( of, [ 'of' ] ) && !( next && next.kind === 'figure' ) && !base.some( ( word ) => hasClass( word, OTHERS ) ) &&
		( isLast || before.some( ( word ) => hasClass( word, [ 'so', 'forms' ] ) ) ) && ( isParenthesis( mention ) || isConclusion( { ...mention, after: [] } ) );
}

/** "which, at 43%, is a shame": behind a comma, with one small word. */
export function isParenthesis( { before, index, sentence: { items } }: Mention ): boolean {
	const comma = items[ index - 2 ];
	return before.length === 1 && [ 'function', 'at,function' ].includes( before[ 0 ].classes.join() ) && !!comma && comma.kind === 'sign' && ',，،'.includes( comma.text );
}

/** "a return of 84% is nothing to be ashamed of": what is told of the figure itself, and of no other; not "a return of 84% was needed". */
const isJudged = ( { after, index, sentence: { items } }: Mention ): boolean => after.length > 0 && hasClass( after[ 0 ], [ 'equals' ] ) && !after.some( ( word ) => hasClass( word, USUAL ) ) &&
	!items.slice( index + 1 ).some( ( { kind } ) => kind === 'figure' );

/** "(54% coverage)", "36% done, so go on": nothing but a name of the share ends its clause, or that with one word that says of what. */
function endsWithName( { after, sentence: { items } }: Mention ): boolean {
	const last = after[ after.length - 1 ];
	const next = last && items[ items.indexOf( last ) + 1 ];
	return !!last && after.length < 3 && hasClass( last, [ 'reached', 'done' ] ) && ( !next || next.kind === 'sign' );
}

/** The words of its clause, behind a sign only where a figure stands before it: "19 of 25 replied: 76%", not "Turnout: 76%". */
function wordsSinceSign( { before, index, bracket, sentence: { items } }: Mention ): readonly WordItem[] {
	const first = before.length ? items.indexOf( before[ before.length - 1 ] ) : index;
	const isBehind = !bracket && items.slice( 0, first ).some( ( { kind } ) => kind === 'figure' );
	const sign = isBehind ? items.slice( first, index ).reverse().find( ( item ) => item.kind === 'sign' && item.text !== '#' ) : undefined;
	return sign ? before.filter( ( word ) => word.start > sign.start ) : before;
}

/** "a rate of", "so for a success rate of", "an accuracy of": of what, is told before; not "the usual rate is". */
function isRateOf( before: readonly WordItem[] ): boolean {
	const [ of, name, ...articles ] = before;
	if ( articles.length && articles.length < 3 && hasClass( of, [ 'of' ] ) && !name.classes.length && hasClass( articles[ articles.length - 1 ], [ 'article' ] ) ) {
		return true;
	}
	const at = before.findIndex( ( word ) => hasClass( word, [ 'rate', 'turnout', 'reached' ] ) );
	const noun = before[ at + 1 ];
	const rest = before.slice( noun && isContent( noun ) ? at + 2 : at + 1 );
	// "una tasa de respuesta del", "svarsfrekvens på"
	const between = before.slice( 0, at ).filter( ( word ) => !hasClass( word, [ 'of' ] ) );
	return at >= 0 && ( !between.length || between.length === 1 && at > 1 && !between[ 0 ].classes.length && hasClass( before[ at - 1 ], [ 'of' ] ) ) && ( !rest.length && at > 0 && !hasClass( before[ at ], [ 'reached' ] ) || isLed( rest ) );
}

/** "for an", "so for a", "giving a": an article and words that lead to a result; not "it has a". */
function isLed( [ article, ...words ]: readonly WordItem[] ): boolean {
	const small = words.filter( ( word ) => !hasClass( word, [ 'so', 'forms' ] ) );
	return !!article && hasClass( article, [ 'article' ] ) && words.length < 4 && small.length < 2 && small.every( ( word ) => hasClass( word, [ 'function' ] ) && !hasClass( word, ELSEWHERE.concat( 'versus', 'than', 'from', 'year' ) ) );
}

/** "…, so we have 124": the word stands near, and does not open the sentence; not "so of the 180 a quarter is left". */
export function followsSo( { before, sentence: { items } }: Mention ): boolean {
	const near = before.slice( 0, 3 );
	const so = near.find( ( word ) => hasClass( word, [ 'so' ] ) );
	return !!so && items[ 0 ] !== so && !near.slice( 0, near.indexOf( so ) ).some( ( word ) => hasClass( word, [ 'of' ] ) );
}

/** "That's 85 pages.", "So 14 people, …", "That's nine times as many.": a sentence that concludes from what was told before, and says nothing else. */
export const isSummary = ( mention: Mention, ...inputs: readonly Mention[] ): boolean => followsClosely( mention, 'so', 'equals' ) && mention.sentence.items[ 0 ] === mention.before[ mention.before.length - 1 ] && isBare( mention, ...inputs );

/** What a figure is said not to be is what it would be of, or what somebody asks for. */
const OTHERS: readonly WordClass[] = [ ...BASES, 'target', 'threshold', 'before' ];

/** "24 for, 16 against. 60% isn't a consensus": a sentence that opens with the figure, and says nothing but what that of the sentence before is not. */
export function isDismissed( { before, after }: Mention ): boolean {
	const not = after.findIndex( ( word ) => !hasClass( word, [ 'equals' ] ) || hasClass( word, [ 'not' ] ) );
	return not >= 0 && not < 2 && hasClass( after[ not ], [ 'not' ] ) && before.every( ( word ) => hasClass( word, HEDGING ) ) && !after.some( ( word ) => hasClass( word, OTHERS ) );
}

/** "38% is close to what I get: 273 of 700, or 39%": whether the counts up to one have a share right behind them. */
export function isToldOf( mentions: readonly Mention[], last: Mention ): boolean {
	const share = mentions[ mentions.indexOf( last ) + 1 ];
	return !!share && share.figure.kind === 'percent' && isConclusion( share );
}

/** "In other words, the valley stores 13 times as much": a sentence that opens with a conclusion, set off by a comma. */
export function hasOpening( { sentence: { items: [ so, comma ] } }: Mention ): boolean {
	return !!comma && so.kind === 'word' && hasClass( so, [ 'so' ] ) && comma.kind === 'sign' && ',，،'.includes( comma.text );
}
