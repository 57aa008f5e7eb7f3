import type { Item, Sentence, WordItem } from '../../figures/sentence';
import type { WordClass } from '../../languages/language';
import { hasCue, leads, leadsClosely, follows } from './mention';
import type { Mention } from './mention';
import { isSameNoun } from './noun';
import { BASES, ELSEWHERE, hasClass, isContent, saidOf, SIDES, USUAL } from './wording';

/** Behind these, and behind these signs, begins what is said of the target where its clause began with an input. */
const TURNS: readonly WordClass[] = [ 'so', 'forms', 'or', 'equals', 'total', 'rest' ];
const TURNING_SIGNS = ':：–—=';

/** "79% support", "56% in favour", "56% for"; not "52% for the Danes". */
export const namesSide = ( { before, after }: Mention ): boolean => before.concat( after ).some( ( word ) => hasClass( word, SIDES ) && !hasClass( word, [ 'function' ] ) ) ||
	after.length > 1 && hasClass( after[ 0 ], [ 'of' ] ) && hasClass( after[ 1 ], SIDES ) || after.length === 1 && hasClass( after[ 0 ], SIDES );

/** The words of the clause before a figure; where an input stands in it, those behind the turn from the input to the figure. */
export function ownWords( { before, index, sentence: { items } }: Mention, inputs: readonly Mention[] ): readonly WordItem[] {
	const first = before.length ? items.indexOf( before[ before.length - 1 ] ) : index;
	if ( !inputs.some( ( input ) => input.sentence.items === items && input.index < first && first - input.index < 3 ) ) {
		return before;
	}
	for ( let at = index - 1; at >= first; at-- ) {
		const item = items[ at ];
		if ( item.kind === 'sign' ? TURNING_SIGNS.includes( item.text ) : item.kind === 'word' && hasClass( item, TURNS ) ) {
			return before.filter( ( word ) => word.start > item.start );
		}
	}
	return before;
}

/** "79% support", "so 79%", "(79%)", "79% (45/12)"; not "turnout was 34%" or "20% of the wiki". */
export function isOfVotes( target: Mention ): boolean {
	const { sentence: { items }, index } = target;
	const isAside = [ items[ index - 1 ], items[ index + 1 ] ].some( ( item ) => !!item && item.kind === 'sign' && ':=(（)）'.includes( item.text ) );
	return ( isAside || hasCue( target, ...SIDES, 'so', 'rate' ) ) && ( !leadsClosely( target, 'of' ) || leads( target, ...SIDES ) ) && !follows( target, 'not' ) && !leadsClosely( target, 'not' );
}

/** "80% of the opposers are new", "30 for, 12 against: 60% of the committee", "50% of the 40 members": a share of what the sentence has not named before. */
export function hasNewWhole( { after, sentence }: Mention ): boolean {
	const [ of, ...rest ] = after;
	const whole = rest.find( ( word ) => !hasClass( word, [ 'function' ] ) || hasClass( word, SIDES ) );
	const next = sentence.items[ sentence.items.indexOf( after[ after.length - 1 ] ) + 1 ];
	return !!of && hasClass( of, [ 'of' ] ) && ( !!whole && ( whole !== rest[ 0 ] && hasClass( whole, SIDES ) || newWords( [ whole ], sentence ).length > 0 ) || !!next && next.kind === 'figure' );
}

/** The words that nothing before them in the sentence names. */
function newWords( words: readonly WordItem[], { items }: Sentence ): WordItem[] {
	// "from 40 to 52 euros: it rose by 30%": what a figure before counts is no subject.
	const isCounted = ( word: WordItem, item: Item ): boolean => item.kind === 'figure' && item.end <= word.start && word.end <= item.figure.phrase.end;
	return words.filter( ( word ) => isContent( word ) && !items.some( ( item ) => isCounted( word, item ) || item.kind === 'word' && item.start < word.start && isSameNoun( item.text, word.text ) ) );
}

/** "Requests grew from 40 to 60 a second, latency by 15%": whether the clause up to a change has a subject that was not named before. */
export function hasNewSubject( mention: Mention ): boolean {
	const { before, sentence } = mention;
	const at = before.findIndex( ( word ) => !hasClass( word, [ 'function', 'about' ] ) );
	const changed = before.findIndex( ( word ) => hasClass( word, [ 'up', 'down' ] ) );
	const subject = isBeforeChange( mention ) ? wordsTo( before, changed ) : changed >= 0 && changed < at + 2 ? before.slice( changed + 1 ) : changed >= 0 ? wordsTo( before, changed ) : at > 0 ? [ before[ at ] ] : [];
	return !isOneChange( before, changed ) && newWords( subject, sentence ).length > 0;
}

/** "…, and the papers speak of a decline of 40%": the one that was told, whoever speaks of it; not "with tickets down 40%". */
const isOneChange = ( before: readonly WordItem[], changed: number ): boolean => changed > 0 && hasClass( before[ changed - 1 ], [ 'of' ] ) && before[ changed + 1 ] !== undefined && hasClass( before[ changed + 1 ], [ 'article' ] );

/** "…, शुल्क 12% बढ़ा": the change stands behind its figure, and the subject before; not "a good 12% more". */
const isBeforeChange = ( mention: Mention ): boolean => leadsClosely( mention, 'up', 'down' ) && !mention.before.some( ( word ) => hasClass( word, [ 'article' ] ) );

/** The words up to a place, -1 for all of them, or up to one that concludes; "وارتفع الاشتراك بنسبة 12%" puts the verb first. */
function wordsTo( before: readonly WordItem[], end: number ): readonly WordItem[] {
	const words = end < 0 ? before : before.slice( 0, end );
	const so = words.findIndex( ( word ) => hasClass( word, [ 'so' ] ) );
	return so < 0 ? words : words.slice( 0, so );
}

/** "Links doubled last year, tickets went from 263 to 282", "volume grew 3%, with a turnover of 42 million after 39": whether the clause of the value brings another subject with its verb. */
export const bringsSubject = ( { before, sentence }: Mention ): boolean => newWords( before, sentence ).length > ( before.some( ( word ) => hasClass( word, [ 'beside' ] ) && !hasClass( word, [ 'when' ] ) ) ? 0 : 1 );

/** "wages rose by 12%, rents from 410 to 530": whether what leads up to "from" names another subject; not "from a peak of 410". */
export const bringsAnother = ( { before, sentence }: Mention ): boolean => newWords( before.slice( before.findIndex( ( word ) => hasClass( word, [ 'from' ] ) ) + 1 ), sentence ).length > 0;

/** "the workload tripled": whether the clause up to a figure names anything that was not named before. */
export const namesNew = ( { before, sentence }: Mention ): boolean => newWords( before, sentence ).length > 0;

/** "from 45 to 40, while admins fell by 2": whether the clause up to a figure names anything. */
export const namesSubject = ( { before }: Mention ): boolean => before.some( ( { classes } ) => !classes.length );

/** "in Vienna the rate was 45%" */
export function opensWithPlace( { before }: Mention ): boolean {
	const [ name, place ] = before.slice( -2 );
	return !!place && hasClass( place, [ 'in' ] ) && !name.classes.length;
}

/** "171 were nominated and 130 promoted": whether two counts are told of different things, though neither names a noun. */
export function areOfOthers( a: Mention, b: Mention ): boolean {
	const [ first, second ] = [ a, b ].map( ( { after } ) => after.filter( isContent ) );
	return first.length > 0 && second.length > 0 && !first.some( ( word ) => second.some( ( other ) => isSameNoun( word.text, other.text ) ) );
}

/** "a decline of", "the sharp rise of", "a (25% increase)": how many of the words before a figure name the change that it tells, 0 where none do. */
function changePhrase( { before, after }: Mention ): number {
	const [ of, noun, ...rest ] = before;
	const article = rest.slice( 0, 2 ).findIndex( ( word ) => hasClass( word, [ 'article', 'function' ] ) );
	const isOf = !!noun && hasClass( of, [ 'of' ] ) && hasClass( noun, [ 'up', 'down' ] );
	return isOf ? article < 0 ? 0 : article + 3 : before.length && hasClass( of, [ 'article' ] ) && after.length && hasClass( after[ 0 ], [ 'up', 'down' ] ) ? 1 : 0;
}

/** "Campaigners complain of a cut of 52%.", "the decrease of 30% that …": the change that was told, whoever speaks of it, and nothing else. */
export function speaksOfChange( mention: Mention ): boolean {
	const length = changePhrase( mention );
	return length > 0 && saysOnlyChange( { before: mention.before.slice( 0, length ), after: mention.after.length && isContent( mention.after[ 0 ] ) ? [] : mention.after } );
}

/** "…, and the papers speak of a decline of 40%.": the same, where a word that speaks of it leads up to it. */
export function isSpokenOf( mention: Mention ): boolean {
	const verb = mention.before[ changePhrase( mention ) ];
	return !!verb && hasClass( verb, [ 'of' ] ) && speaksOfChange( mention ) && !mention.after.some( isContent );
}

/** What makes a change that of another time, base or thing. */
const OF_OTHERS: readonly WordClass[] = [ ...ELSEWHERE.filter( ( name ) => name !== 'now' ), ...BASES, 'per', 'period', 'month', 'year', 'average', 'whole' ];

/** "So we're up 20%.", "That's an increase of 20% within a year, with no new staff!": whether a clause says nothing but the change, with no subject, base or time of its own. */
export function saysOnlyChange( { before, after }: Pick<Mention, 'before' | 'after'> ): boolean {
	const said = saidOf( after );
	const isOther = ( word: WordItem ): boolean => isContent( word ) || hasClass( word, OF_OTHERS ) && !hasClass( word, [ 'up', 'down', 'so' ] ) && !( hasClass( word, [ 'of' ] ) && before.includes( word ) );
	return !before.concat( said.slice( isDuration( said ) ? 2 : 0 ) ).some( isOther ) && !after.some( ( word ) => hasClass( word, USUAL ) );
}

/** "within a week", "in a year" */
export const isDuration = ( [ within, time ]: readonly WordItem[] ): boolean => !!time && hasClass( within, [ 'in' ] ) && hasClass( time, [ 'per' ] ) && hasClass( time, [ 'period' ] );
