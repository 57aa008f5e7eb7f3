import type { Sentence, WordItem } from '../figures/sentence';
import { equals, rational } from '../judge/rational';
import type { WordClass } from '../languages/language';
import type { Binding, Claim, Figure } from '../model';
import { countsTheSame } from './around';
import { isBare } from './bare';
import { isBehindTwo, isChange } from './direction';
import { follows, hasCue, isSignBetween, leads, leadsClosely } from './mention';
import type { Mention } from './mention';
import { isSameNoun } from './noun';

/** Words that let a clause conclude from what was said before it. */
const CONCLUSIONS: readonly WordClass[] = [ 'so', 'or', 'total', 'rest', 'rate', 'turnout', 'difference', 'average', 'respectively' ];
/** Words that make a figure somebody's aim, or that of another time. */
const ELSEWHERE: readonly WordClass[] = [ 'target', 'say', 'not', 'before', 'now', 'suppose' ];
/** Behind these a figure's own base is named: "52% of all uploads", "11 fewer than in Spain". */
const BASES: readonly WordClass[] = [ 'of', 'than', 'versus' ];
/** Behind these, and behind these signs, begins what is said of the target where its clause began with an input. */
const TURNS: readonly WordClass[] = [ 'so', 'or', 'equals', 'total', 'rest' ];
const TURNING_SIGNS = ':：–—=';
/** All that a bare figure may have before it: "just 49%", "almost two thirds". */
const HEDGING: readonly WordClass[] = [ 'only', 'about', 'nearly', 'over', 'under' ];
const ENDING_SIGNS = '.,!;…。，！；';
const SIDES: readonly WordClass[] = [ 'support', 'oppose', 'neutral' ];

const hasClass = ( { classes }: WordItem, names: readonly WordClass[] ): boolean => names.some( ( name ) => classes.includes( name ) );
const isContent = ( { classes }: WordItem ): boolean => !classes.length || classes.includes( 'label' );

/**
 * Whether a figure's clause speaks of something that the sentences of its inputs do not name: "21 of 180 voters chose A.
 * Unemployment is 52%", "(77% according to the old count)", "91% of all requests". Such a figure may agree with
 * inputs near it, but is hardly wrong because it does not.
 */
export function speaksOfElse( { binding }: Claim, target: Mention, inputs: readonly Mention[] ): boolean {
	const isAlone = inputs.every( ( input ) => input.sentence === target.sentence );
	const isFirm = binding === 'bound' || binding === 'named';
	const isIntroduced = isAlone && inputs.every( ( input ) => input.index > target.index && ( isFirm || isSignBetween( target.sentence, target.index, input.index, ':：(（' ) ) );
	if ( isIntroduced || binding === 'bound' && isConclusion( target ) ) {
		return false;
	}
	if ( isFirm && isChange( target ) ) {
		return hasOwnBase( target, inputs ) || hasOtherBase( target, inputs );
	}
	return hasOwnBase( target, inputs ) || isOfOtherCount( target ) || !isFirm && isAnswer( target, inputs ) && !repeatsOnly( target, inputs ) || namesElse( target, inputs, binding, isAlone );
}

/** Of a told change only the base may be another: "up 20% on a usual year before", "the aim is 20% more", "5 points a year". */
const hasOtherBase = ( target: Mention, inputs: readonly Mention[] ): boolean =>
	baseAt( target ) < 0 && leads( target, 'before' ) && target.after.some( isNewTo( target, inputs, target.before ) ) || follows( target, 'target' ) || leadsClosely( target, 'per' );

/** Whether a word says something that no sentence of the inputs names, but for the words around the figure itself. */
function isNewTo( target: Mention, inputs: readonly Mention[], before: readonly WordItem[] ): ( word: WordItem ) => boolean {
	const own = before.concat( target.after );
	const isKnown = ( word: WordItem ): boolean => inputs.some( ( { figure } ) => figure.unitWords.some( ( unit ) => word.text.startsWith( unit ) || isSameNoun( word.text, unit ) ) ) ||
		inputs.concat( target ).some( ( { sentence } ) => sentence.items.some( ( item ) => item.kind === 'word' && !own.includes( item ) && isSameNoun( item.text, word.text ) ) );
	return ( word ) => isContent( word ) && !isKnown( word );
}

/** Whether a word of the clause is new, or makes the figure that of another time or an aim. */
function namesElse( target: Mention, inputs: readonly Mention[], binding: Binding, isAlone: boolean ): boolean {
	const { after } = target;
	const before = ownWords( target, inputs );
	// "41 edits per member", "an average of 5": what a rate is of was looked for by its noun.
	const isRate = hasCue( target, 'per', 'perReversed' ) || target.figure.kind === 'count' && follows( target, 'average' );
	const isNewHere = isNewTo( target, inputs, before );
	// "5.2 admins per wiki isn't a lot" says of what before the verb.
	const isNew = ( word: WordItem ): boolean => isNewHere( word ) && !isOfNumber( word, target, inputs ) && !( isRate && ( target.figure.unitWords.includes( word.text ) || isNameOf( word, target, inputs ) ) );
	const said = isRate ? upToVerb( after ) : after;
	const isSide = binding === 'named' && namesSide( target );
	const at = baseAt( target );
	const isToInput = at >= 0 && leadsToInput( target, inputs );
	const base = at < 0 || isSide && isAlone || isToInput ? [] : after.slice( at );
	const concludes = follows( target, 'so' ) || isSide || follows( target, 'per', 'perReversed' ) || isAlone && ( hasCue( target, 'rest', 'difference', 'rate', 'turnout' ) || isRate && follows( target, 'average' ) || isBehindTwo( target ) );
	const isFree = binding === 'bound' && isAlone && !target.bracket;
	// "25% on top of the old 40"
	const isOfAnother = at >= 0 && !isSide && !isToInput && !!nextFigure( target );
	return isOfAnother || !isFree && !concludes && before.some( isNew ) || !isFree && !isSide && !hasCue( target, ...CONCLUSIONS ) && said.some( isNew ) || base.some( isNew ) ||
		before.concat( base ).some( ( word ) => hasClass( word, ELSEWHERE ) ) || !isToInput && leads( target, 'before' ) || follows( target, 'target' ) || binding === 'named' && ( leads( target, 'suppose' ) || !isSide && leads( target, 'target', 'under' ) );
}

/** "All four quarters combined": what the number of the inputs counts. */
const isOfNumber = ( { text }: WordItem, { sentence }: Mention, inputs: readonly Mention[] ): boolean => sentence.figures.some( ( { inWords, value, unitWords } ) => inWords && equals( value, rational( inputs.length ) ) && unitWords.includes( text ) );

/** "There are 62 of us: 42 questions per mentor": the noun of a count that has none. */
function isNameOf( word: WordItem, { after }: Mention, inputs: readonly Mention[] ): boolean {
	const before = after[ after.indexOf( word ) - 1 ];
	return !!before && hasClass( before, [ 'per' ] ) && inputs.some( ( { figure } ) => !figure.unit && !figure.currency );
}

function upToVerb( after: readonly WordItem[] ): readonly WordItem[] {
	const verb = after.findIndex( ( word ) => hasClass( word, [ 'equals', 'ask', 'not' ] ) );
	return verb < 0 ? after : after.slice( 0, verb );
}

/** "21 more than last year's 34": whether the words behind a figure lead up to one that it is worked out from. */
function leadsToInput( target: Mention, inputs: readonly Mention[] ): boolean {
	const next = nextFigure( target );
	return !!next && inputs.some( ( { figure } ) => figure === next );
}

/** The figure that the words behind a figure lead up to. */
function nextFigure( { after, sentence: { items } }: Mention ): Figure | null {
	const next = after.length ? items[ items.indexOf( after[ after.length - 1 ] ) + 1 ] : undefined;
	return next && next.kind === 'figure' ? next.figure : null;
}

/** Where among the words behind it a figure's base begins, -1 for none. */
const baseAt = ( { after }: Mention ): number => after.findIndex( ( word ) => hasClass( word, BASES ) );

/** "1.1% of 31K". */
function hasOwnBase( target: Mention, inputs: readonly Mention[] ): boolean {
	const whole = target.sentence.items[ target.index + 2 ];
	return target.after.length === 1 && baseAt( target ) === 0 && !!whole && whole.kind === 'figure' && !inputs.some( ( { figure } ) => figure === whole.figure );
}

/** "(8%, if you count drafts)", "a rate that was 68% in 2012", "64% below the average". */
function isOfOtherCount( target: Mention ): boolean {
	const { figure, index, bracket, after, sentence: { items } } = target;
	const end = items.findIndex( ( item, at ) => at > index && item.kind === 'sign' && item.text !== '#' && !( bracket && item.text === ',' ) );
	const rest = items.slice( index + 1, end < 0 ? items.length : end );
	const isDated = after.length < 3 && rest.some( ( item ) => item.kind === 'sign' && item.text === '#' );
	const isSupposed = bracket > 0 && rest.some( ( item ) => item.kind === 'word' && hasClass( item, [ 'suppose' ] ) );
	return isDated || isSupposed || figure.kind === 'percent' && leadsClosely( target, 'under' );
}

/** Whether a figure that stands with other words, and does not conclude, is worked out from another comment. */
const isAnswer = ( target: Mention, inputs: readonly Mention[] ): boolean => target.before.length + target.after.length > 0 &&
	inputs.some( ( { sentence: { passage } } ) => passage.comment !== target.sentence.passage.comment ) && !follows( target, 'so' ) && !hasCue( target, 'per' ) && !( baseAt( target ) < 0 && ( hasCue( target, 'rest' ) || isBare( target ) && ( hasCue( target, 'total' ) || inputs.every( ( input ) => countsTheSame( input, target ) ) ) ) );

/** "56% are stubs?!": a clause that names nothing but what was told of the inputs. */
function repeatsOnly( target: Mention, inputs: readonly Mention[] ): boolean {
	const named = target.before.concat( target.after ).filter( isContent );
	return named.length > 0 && !named.some( isNewTo( target, inputs, target.before ) );
}

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

/**
 * "So 61%.", "That's 61%!", "Wow, 61%.", "a success rate of 61%.", "So 54% self-published": a clause that says nothing
 * but the figure, or concludes to it. Whoever reads it takes it to be of what was told right before; not "for us it was 61%".
 */
export function isConclusion( mention: Mention ): boolean {
	const { after, index, sentence: { items } } = mention;
	const before = wordsSinceSign( mention );
	const next = items[ index + 1 ];
	const concludes = before.some( ( word ) => hasClass( word, [ 'so' ] ) ) && !before.some( ( word ) => isContent( word ) || hasClass( word, ELSEWHERE ) );
	const isAlone = after.every( ( word ) => hasClass( word, [ 'them' ] ) ) && ( !next || next.kind === 'word' || next.kind === 'sign' && ENDING_SIGNS.includes( next.text ) );
	return isAlone && ( concludes || before.every( ( word ) => hasClass( word, HEDGING ) ) || isRateOf( before ) ) || concludes && after.length < 3 && !hasClass( after[ 0 ] || before[ 0 ], BASES );
}

/** The words of its clause, behind a sign only where a figure stands before it: "19 of 25 replied: 76%", not "Turnout: 76%". */
function wordsSinceSign( { before, index, sentence: { items } }: Mention ): readonly WordItem[] {
	const first = before.length ? items.indexOf( before[ before.length - 1 ] ) : index;
	const isBehind = items.slice( 0, first ).some( ( { kind } ) => kind === 'figure' );
	const sign = isBehind ? items.slice( first, index ).reverse().find( ( item ) => item.kind === 'sign' && item.text !== '#' ) : undefined;
	return sign ? before.filter( ( word ) => word.start > sign.start ) : before;
}

/** "a rate of", "so for a success rate of", "an accuracy of": of what, is told before; not "the usual rate is". */
function isRateOf( before: readonly WordItem[] ): boolean {
	const [ of, name, ...articles ] = before;
	if ( articles.length && articles.length < 3 && hasClass( of, [ 'of' ] ) && !name.classes.length && hasClass( articles[ articles.length - 1 ], [ 'article' ] ) ) {
		return true;
	}
	const at = before.findIndex( ( word ) => hasClass( word, [ 'rate', 'turnout' ] ) );
	const noun = before[ at + 1 ];
	const rest = before.slice( noun && isContent( noun ) ? at + 2 : at + 1 );
	return at >= 0 && before.slice( 0, at ).every( ( word ) => hasClass( word, [ 'of' ] ) ) && rest.length > 0 && rest.length < 4 && hasClass( rest[ 0 ], [ 'article' ] ) &&
		rest.every( ( word ) => hasClass( word, [ 'article', 'function', 'so' ] ) && !hasClass( word, ELSEWHERE ) );
}

/** "79% support", "so 79%", "(79%)", "79% (45/12)"; not "turnout was 34%" or "20% of the wiki". */
export function isOfVotes( target: Mention ): boolean {
	const { sentence: { items }, index } = target;
	const isAside = [ items[ index - 1 ], items[ index + 1 ] ].some( ( item ) => !!item && item.kind === 'sign' && ':=(（)）'.includes( item.text ) );
	const [ of, ...rest ] = target.after;
	const whole = rest.find( ( word ) => !hasClass( word, [ 'function' ] ) || hasClass( word, SIDES ) );
	if ( of && hasClass( of, [ 'of' ] ) && whole && whole !== rest[ 0 ] && hasClass( whole, SIDES ) ) {
		// "80% of the opposers are new"
		return false;
	}
	return ( isAside || hasCue( target, ...SIDES, 'so', 'rate' ) ) && ( !leadsClosely( target, 'of' ) || leads( target, ...SIDES ) ) && !follows( target, 'not' );
}

/** The words that nothing before them in the sentence names. */
function newWords( words: readonly WordItem[], { items }: Sentence ): WordItem[] {
	return words.filter( ( word ) => isContent( word ) && !items.some( ( item ) => item.kind === 'word' && item.start < word.start && isSameNoun( item.text, word.text ) ) );
}

/** "Requests grew from 40 to 60 a second, latency by 15%": whether the clause up to a change has a subject that was not named before. */
export function hasNewSubject( mention: Mention ): boolean {
	const { before, sentence } = mention;
	const at = before.findIndex( ( word ) => !hasClass( word, [ 'function', 'about' ] ) );
	const changed = before.findIndex( ( word ) => hasClass( word, [ 'up', 'down' ] ) );
	const subject = isBeforeChange( mention ) ? wordsTo( before, changed ) : changed >= 0 && changed < at + 2 ? before.slice( changed + 1 ) : changed >= 0 ? wordsTo( before, changed ) : at > 0 ? [ before[ at ] ] : [];
	return newWords( subject, sentence ).length > 0;
}

/** "…, शुल्क 12% बढ़ा": the change stands behind its figure, and the subject before; not "a good 12% more". */
const isBeforeChange = ( mention: Mention ): boolean => leadsClosely( mention, 'up', 'down' ) && !mention.before.some( ( word ) => hasClass( word, [ 'article' ] ) );

/** The words up to a place, -1 for all of them, or up to one that concludes; "وارتفع الاشتراك بنسبة 12%" puts the verb first. */
function wordsTo( before: readonly WordItem[], end: number ): readonly WordItem[] {
	const words = end < 0 ? before : before.slice( 0, end );
	const so = words.findIndex( ( word ) => hasClass( word, [ 'so' ] ) );
	return so < 0 ? words : words.slice( 0, so );
}

/** "Links doubled last year, tickets went from 263 to 282": whether the clause of the value brings another subject with its verb. */
export const bringsSubject = ( { before, sentence }: Mention ): boolean => newWords( before, sentence ).length > 1;

/** "from 45 to 40, while admins fell by 2": whether the clause up to a figure names anything. */
export const namesSubject = ( { before }: Mention ): boolean => before.some( ( { classes } ) => !classes.length );

/** "171 were nominated and 130 promoted": whether two counts are told of different things, though neither names a noun. */
export function areOfOthers( a: Mention, b: Mention ): boolean {
	const [ first, second ] = [ a, b ].map( ( { after } ) => after.filter( isContent ) );
	return first.length > 0 && second.length > 0 && !first.some( ( word ) => second.some( ( other ) => isSameNoun( word.text, other.text ) ) );
}

/** "So we're up 20%.", "That's an increase of 20%!": whether a clause says nothing but the change, with no subject, base or time of its own. */
export const saysOnlyChange = ( { before, after }: Pick<Mention, 'before' | 'after'> ): boolean => !before.concat( after ).some( ( word ) => isContent( word ) || hasClass( word, [ ...ELSEWHERE.filter( ( name ) => name !== 'now' ), ...BASES, 'per', 'period', 'month', 'year', 'average', 'whole' ] ) && !hasClass( word, [ 'up', 'down', 'so' ] ) && !( hasClass( word, [ 'of' ] ) && before.includes( word ) ) );
