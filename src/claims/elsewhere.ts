import type { WordItem } from '../figures/sentence';
import { equals, rational } from '../judge/rational';
import type { WordClass } from '../languages/language';
import type { Claim, Figure, Relation } from '../model';
import { countsTheSame } from './words/around';
import { isOfCase } from './case';
import { multipleBase } from './multiple/base';
import { isBare } from './words/bare';
import { baseOf } from './words/comparison';
import { hasOpening, isConclusion, isDismissed } from './words/conclusion';
import { isBehindTwo, isChange } from './words/direction';
import { follows, hasCue, isAmong, isBetween, isSignBetween, isSpan, leads, leadsClosely, mentionsOf, nearer, REACH } from './words/mention';
import type { Mention } from './words/mention';
import { isJoining, isNewTo, nextFigure } from './words/known';
import { isSameNoun } from './words/noun';
import { isDuration, namesSide, ownWords, speaksOfChange } from './words/subject';
import { BASES, ELSEWHERE, hasClass, isContent, saidOf, SIDES } from './words/wording';

/** Words that let a clause conclude from what was said before it. */
const CONCLUSIONS: readonly WordClass[] = [ 'so', 'forms', 'or', 'rate', 'turnout', 'difference', 'respectively' ];
/** Of counts these conclude as well, but what is said behind them may tell that more is counted: "26 altogether with the two cities". */
const COUNTED: readonly WordClass[] = [ 'total', 'rest', 'average' ];

/** "Last year 540 came, …, seven times last year's number": the time that was told of a value. */
const isTimeOf = ( { text }: WordItem, { before, after }: Mention ): boolean => before.concat( after ).some( ( word ) => word.text === text && hasClass( word, [ 'before', 'month' ] ) );
/** Whether one of the values is told to be that of a time before. */
const isOfThen = ( inputs: readonly Mention[] ): boolean => inputs.some( ( input ) => hasCue( input, 'before' ) );
/** These compare two times. */
const OVER_TIME: readonly Relation[] = [ 'change', 'multiple' ];
const NO_TIMES = ELSEWHERE.filter( ( name ) => name !== 'before' && name !== 'now' );

/**
 * Whether a figure's clause speaks of something that the sentences of its inputs do not name: "21 of 180 voters chose A.
 * Unemployment is 52%", "(77% according to the old count)", "91% of all requests". Such a figure may agree with
 * inputs near it, but is hardly wrong because it does not.
 */
export function speaksOfElse( claim: Claim, target: Mention, inputs: readonly Mention[] ): boolean {
	const { binding, relation } = claim;
	const isAlone = inputs.every( ( input ) => input.sentence === target.sentence );
	const isFirm = binding === 'bound' || binding === 'named';
	const isIntroduced = isAlone && inputs.every( ( input ) => input.index > target.index && ( isFirm || isSignBetween( target.sentence, target.index, input.index, ':：(（' ) || follows( inputs[ 0 ], 'from' ) ) );
	if ( isOfCase( relation, target, inputs ) ) {
		return true;
	}
	if ( isIntroduced && !( isChange( target ) && hasCue( target, 'suppose' ) ) || ( binding === 'bound' || binding === 'likely' ) && isConclusion( target ) ) {
		return false;
	}
	if ( ( isFirm || binding === 'likely' && ( speaksOfChange( target ) || !!baseOf( target, inputs ) || isDetailed( target, inputs ) ) ) && isChange( target ) ) {
		return hasOwnBase( target, inputs ) || hasOtherBase( target, inputs );
	}
	return hasOwnBase( target, inputs ) || isOfOtherCount( target ) || !isFirm && isAnswer( target, inputs ) && !repeatsOnly( target, inputs ) || namesElse( claim, target, inputs, isAlone );
}

/** "The number of thefts fell by 20%. In March 120 thefts were reported; a year earlier, 150 were.": the sentences behind a change tell what went from how many to how many, and repeat a word of it, or do not say of what. */
function isDetailed( { figure, before, after }: Mention, inputs: readonly Mention[] ): boolean {
	const said = before.concat( after ).filter( isContent );
	return inputs.every( ( { sentence } ) => sentence.start > figure.end ) && ( inputs.every( ( input ) => !input.figure.unit ) || inputs.some( ( { sentence } ) => sentence.items.some( ( item ) => item.kind === 'word' && isContent( item ) && said.some( ( { text } ) => isSameNoun( text, item.text ) ) ) ) );
}

/** Of a told change only the base may be another: "up 20% on a usual year before", "the aim is 20% more", "5 points a year", "15% at constant prices". */
const hasOtherBase = ( target: Mention, inputs: readonly Mention[] ): boolean =>
	baseAt( target ) < 0 && leads( target, 'before' ) && target.after.some( isNewTo( target, inputs, target.before ) ) || isAimedAt( target ) || hasCue( target, 'suppose' ) || isPer( target ) && !isDuration( target.after ) || isFromOther( target, inputs );

/** "up 20% to 1,440, from 1,200, and up 60% from 900", "12% fewer than hoped": what its words lead up to is none of the values. */
function isFromOther( target: Mention, inputs: readonly Mention[] ): boolean {
	const from = target.after.findIndex( ( word ) => hasClass( word, [ 'than', 'versus', 'from' ] ) );
	const next = mentionsOf( target.sentence ).find( ( { figure } ) => figure === nextFigure( target ) );
	const aim = target.after[ from + 1 ];
	return from >= 0 && ( !!next && next.figure.kind !== 'fraction' && !isSpan( next ) && !inputs.some( ( { figure } ) => figure === next.figure ) || !!aim && hasClass( aim, [ 'target' ] ) && !inputs.some( ( input ) => hasCue( input, 'target' ) ) );
}

/** "5 points a year"; not "than a year ago". */
function isPer( { after: [ first, second ] }: Mention ): boolean {
	return !!first && ( hasClass( first, [ 'per' ] ) || !!second && hasClass( second, [ 'per' ] ) && !hasClass( first, [ 'than', 'versus' ] ) );
}

/** "our aim is 90%"; not "318 of the 400 needed: 82 to go", where the figure before is the aim. */
const isAimedAt = ( target: Mention ): boolean => isAmong( nearer( target, -1 ), REACH, [ 'target' ] ) || isAlsoAimedAt( target );

/** "the goal is to reach 12,000 members and to spend 15% less": what is joined to an aim is one as well. */
function isAlsoAimedAt( { sentence, index }: Mention ): boolean {
	const last = mentionsOf( sentence ).filter( ( mention ) => mention.index < index ).pop();
	return !!last && isBetween( sentence, last.index, index, 'and' ) && !isSignBetween( sentence, last.index, index, ',;，；؛' ) && isAmong( last.before, REACH, [ 'target' ] );
}

const TIMES: readonly WordClass[] = [ 'period', 'month', 'whole', 'before' ];

/** Whether the clause that a figure stands in, behind its inputs, names a subject or time of its own. */
export function namesOwn( target: Mention, inputs: readonly Mention[] ): boolean {
	const own = ownClause( target );
	// The first word that names something, as the nearest one comes first; "the ayes won with 64%" goes on of a side.
	const subject = own.filter( ( word ) => isContent( word ) || hasClass( word, SIDES ) ).pop();
	const [ first ] = own.slice( -1 );
	return !!subject && !hasClass( first, [ 'so' ] ) && !isBehindAdverb( target ) && isNewTo( target, inputs, own )( subject ) || own.some( ( word ) => hasClass( word, TIMES ) && !hasClass( word, [ 'per' ] ) && !( hasClass( word, [ 'before' ] ) && inputs.some( ( input ) => isTimeOf( word, input ) ) ) ) || isDated( target );
}

/** "…; in 2018 it grew by 77%": a date opens its clause. */
function isDated( { index, sentence: { items } }: Mention ): boolean {
	const stop = items.slice( 0, index ).reverse().find( ( item ) => item.kind === 'figure' || item.kind === 'sign' && '#,;،，；؛(（'.includes( item.text ) );
	return !!stop && stop.kind === 'sign' && stop.text === '#';
}

/** "Of the 450 links 270 were live. In June 66% were.": a time before a figure that the sentences of its inputs do not name. */
function isOfOwnTime( target: Mention, inputs: readonly Mention[] ): boolean {
	const isNamed = ( text: string ): boolean => inputs.some( ( { sentence } ) => sentence.items.some( ( item ) => item.kind !== 'figure' && item.text === text ) );
	// "It may be 66%" tells of no May.
	const isMonth = ( word: WordItem, at: number ): boolean => hasClass( word, [ 'month' ] ) && ( !hasClass( word, [ 'function' ] ) || hasClass( target.before[ at + 1 ] || word, [ 'in' ] ) );
	return isDated( target ) && !isNamed( '#' ) || target.before.some( ( word, at ) => isMonth( word, at ) && !isNamed( word.text ) );
}

/** "640 cars (May: 610), 12% more than a year ago": its base is of a time that none of the values is told to be of, as they are of others. */
function isAgainstOther( { after }: Mention, inputs: readonly Mention[] ): boolean {
	const than = after.findIndex( ( word ) => hasClass( word, [ 'than' ] ) );
	return after.some( ( word, at ) => ( hasClass( word, [ 'before' ] ) || than >= 0 && at > than && hasClass( word, [ 'period', 'ago', 'month' ] ) ) && !inputs.some( ( input ) => isTimeOf( word, input ) ) ) && inputs.some( ( input ) => hasCue( input, 'month', 'before' ) );
}

/** "a rise of 5% in the last year", "a 12% saving in the cache alone", "10% on 2018": whether the words behind a change, but for its base, name what is its own. */
export function isOfOwn( target: Mention, inputs: readonly Mention[] ): boolean {
	const said = saidOf( target.after );
	const base = said.findIndex( ( word ) => hasClass( word, [ 'than', 'versus' ] ) );
	const { items } = target.sentence;
	const date = said.length && said.length === target.after.length && !baseOf( target, inputs ) ? items[ items.indexOf( said[ said.length - 1 ] ) + 1 ] : undefined;
	return !!date && date.kind === 'sign' && date.text === '#' || isAgainstOther( target, inputs ) ||
		said.slice( 0, base < 0 ? said.length : base ).some( ( word ) => isNewTo( target, inputs, target.before )( word ) || hasClass( word, [ 'month', 'before' ] ) || hasClass( word, [ 'period' ] ) && !isDuration( said ) );
}

/** "Clearly five times as long" */
const isBehindAdverb = ( { figure, before, index }: Mention ): boolean => figure.kind === 'times' && before.length === 1 && index === 1;

/** The words of its clause before a figure; where it goes on from another figure, those behind the word that goes on. */
function ownClause( { before, index, sentence: { items } }: Mention ): readonly WordItem[] {
	const first = before.length ? items.indexOf( before[ before.length - 1 ] ) : index;
	const last = items[ first - 1 ];
	const joint = before.findIndex( ( word ) => hasClass( word, [ 'and', 'so' ] ) );
	return !last || last.kind !== 'figure' ? before : before.slice( 0, Math.max( joint, 0 ) );
}

/** Whether a word of the clause is new, or makes the figure that of another time or an aim. */
function namesElse( { binding, relation }: Claim, target: Mention, inputs: readonly Mention[], isAlone: boolean ): boolean {
	const { after } = target;
	const before = ownWords( target, inputs );
	// "41 edits per member", "an average of 5": what a rate is of was looked for by its noun.
	const isEach = isOfEach( target );
	const isRate = isEach || hasCue( target, 'per', 'perReversed' ) || target.figure.kind === 'count' && follows( target, 'average' );
	const isMean = target.figure.kind === 'count' && hasCue( target, 'average' );
	// "18 functionaries in total": whatever the addends are.
	const isOfUnit = isRate || hasCue( target, 'total', 'rest' );
	const isNewHere = isNewTo( target, inputs, before );
	// "5.2 admins per wiki isn't a lot" says of what before the verb.
	const isNew = ( word: WordItem ): boolean => isNewHere( word ) && !isOfNumber( word, target, inputs ) && !( isOfUnit && target.figure.unitWords.includes( word.text ) ) && !( isRate && isNameOf( word, target, inputs ) );
	const isSide = binding === 'named' && namesSide( target );
	// "38 pieces of fruit in all"; not "80 visitors from nine countries"
	const base = baseAt( target );
	const isMeasured = isOfUnit && !isRate && base > 0 && hasClass( after[ base ], [ 'of' ] ) && !hasClass( after[ base ], [ 'from' ] );
	const at = isMeasured ? -1 : base;
	const isToInput = relation === 'multiple' && multipleBase( target, inputs ) !== null || at >= 0 && leadsToInput( target, inputs );
	// "13 times as many as the villages, which had 125", "Five times busier, and …"
	const isMultiple = relation === 'multiple' && ( !target.index || isToInput || leadsToInput( target, inputs ) );
	// "150 euros more than the planned 4,800": what leads to an input is said of that.
	const said = isMultiple ? [] : isToInput && !!nextFigure( target ) ? after.slice( 0, at ) : isRate || isDismissed( target ) ? upToVerb( after ) : isMeasured ? after.slice( 0, base ) : after;
	const based = at < 0 || isSide && isAlone || isToInput ? [] : after.slice( at );
	const isOfAll = isTotalOf( target, inputs );
	const concludes = follows( target, 'so', 'forms' ) || hasOpening( target ) || isOfAll || isSide || follows( target, 'per', 'perReversed', 'apiece' ) || isEach || isAlone && ( !isRate && hasCue( target, 'rest' ) || hasCue( target, 'difference', 'rate', 'turnout' ) || isRate && follows( target, 'average' ) && !inputs.some( ( { sentence, index } ) => isSignBetween( sentence, index, target.index, ';；؛' ) ) || isBehindTwo( target ) );
	const isFree = binding === 'bound' && isAlone && !target.bracket;
	// "25% on top of the old 40", "26 altogether with the two cities"
	// "Last year 540 came, and this year 3,780, seven times as many as last year": one of the values.
	// "We were 38, 17 more joined, so now we are 55"
	const isOverTime = OVER_TIME.includes( relation ) && isOfThen( inputs ) || relation === 'sum' && follows( target, 'so', 'total' ) && follows( target, 'now' );
	const isOfAnother = !isSide && !isToInput && ( at >= 0 ? !!nextFigure( target ) : ( isMean || isOfUnit && !isRate ) && leadsToMore( target ) && !( isRate && leadsToInput( target, inputs ) ) );
	return isOfAnother || !isAlone && target.figure.kind !== 'count' && isOfOwnTime( target, inputs ) || !isFree && !concludes && !isBehindAdverb( target ) && before.some( isNew ) || !isFree && !isSide && !isOfAll && !hasCue( target, ...CONCLUSIONS, ...( target.figure.kind === 'count' ? [] : COUNTED ) ) && said.some( isNew ) || based.some( isNew ) ||
		before.concat( based ).some( ( word ) => hasClass( word, isOverTime ? NO_TIMES : ELSEWHERE ) ) || !isToInput && leads( target, 'before' ) && !isOverTime || isAimedAt( target ) || binding !== 'bound' && leads( target, 'suppose' ) || ( binding === 'named' || binding !== 'bound' && target.figure.kind === 'percent' ) && !isSide && leads( target, 'target', 'under' );
}

/** "Each of the 24 clerks answered 48 letters", "per 1,000 inhabitants there are 2.4 doctors": the verb of the count that a figure is for each of leads up to it. */
function isOfEach( { index, sentence }: Mention ): boolean {
	const one = mentionsOf( sentence ).filter( ( mention ) => mention.index < index ).pop();
	return !!one && follows( one, 'per', 'apiece' ) && !isSignBetween( sentence, one.index, index, ',;:()，；：（）、،؛–—' );
}

/** "All four quarters combined": what the number of the inputs counts. */
const isOfNumber = ( { text }: WordItem, { sentence }: Mention, inputs: readonly Mention[] ): boolean => sentence.figures.some( ( { inWords, value, unitWords } ) => inWords && equals( value, rational( inputs.length ) ) && unitWords.includes( text ) );

/** "There are 62 of us: 42 questions per mentor": the noun of a count that has none. */
function isNameOf( word: WordItem, { after }: Mention, inputs: readonly Mention[] ): boolean {
	const before = after[ after.indexOf( word ) - 1 ];
	return !!before && hasClass( before, [ 'per', 'article' ] ) && inputs.some( ( { figure } ) => !figure.unit && !figure.currency );
}

function upToVerb( after: readonly WordItem[] ): readonly WordItem[] {
	const verb = after.findIndex( ( word ) => hasClass( word, [ 'equals', 'ask', 'not' ] ) );
	return verb < 0 ? after : after.slice( 0, verb );
}

/** "21 for, 8 against, 4 abstentions. In total took part 33 people": one word at most says what all that were told did. */
const isTotalOf = ( { before, sentence: { items } }: Mention, inputs: readonly Mention[] ): boolean => inputs.length > 2 && before.filter( isContent ).length < 2 && items.slice( 0, 2 ).some( ( item ) => item.kind === 'word' && hasClass( item, [ 'total' ] ) );

/** "21 more than last year's 34": whether the words behind a figure lead up to one that it is worked out from. */
function leadsToInput( target: Mention, inputs: readonly Mention[] ): boolean {
	const next = nextFigure( target ) || figureBeside( target );
	return !!next && inputs.some( ( { figure } ) => figure === next );
}

/** "six times the sales of her first, 12,000", "…, which had 1,620": what is told beside the base, with a verb at most. */
function figureBeside( { after, sentence: { items } }: Mention ): Figure | null {
	const at = after.length && !isJoining( after ) ? items.indexOf( after[ after.length - 1 ] ) + 1 : items.length;
	const rest = items.slice( at + 1, at + 4 );
	const end = rest.findIndex( ( { kind } ) => kind === 'figure' );
	const [ first ] = rest;
	const isTold = end === 0 || end > 0 && first.kind === 'word' && hasClass( first, [ 'beside' ] ) && rest.slice( 0, end ).every( ( { kind } ) => kind === 'word' );
	const next = rest[ end ];
	return isTold && items[ at ].kind === 'sign' && next && next.kind === 'figure' ? next.figure : null;
}

/** Whether the words behind a figure, with no sign between, run up to another one. */
function leadsToMore( { after, sentence: { items } }: Mention ): boolean {
	const next = items[ items.indexOf( after[ after.length - 1 ] ) + 1 ];
	return after.length > 0 && !isJoining( after ) && !!next && next.kind === 'figure';
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
	const end = items.findIndex( ( item, at ) => at > index && ( item.kind === 'figure' || item.kind === 'sign' && item.text !== '#' && !( bracket && item.text === ',' ) ) );
	const rest = items.slice( index + 1, end < 0 ? items.length : end );
	const isOfDate = after.length < 3 && rest.some( ( item ) => item.kind === 'sign' && item.text === '#' );
	const isSupposed = bracket > 0 && rest.some( ( item ) => item.kind === 'word' && hasClass( item, [ 'suppose' ] ) );
	return isOfDate || isSupposed || figure.kind === 'percent' && leadsClosely( target, 'under' );
}

/** Whether a figure that stands with other words, and does not conclude, is worked out from another comment. */
const isAnswer = ( target: Mention, inputs: readonly Mention[] ): boolean => target.before.length + target.after.length > 0 &&
	inputs.some( ( { sentence: { passage } } ) => passage.comment !== target.sentence.passage.comment ) && !follows( target, 'so' ) && !hasCue( target, 'per' ) && !( baseAt( target ) < 0 && ( hasCue( target, 'rest' ) || isBare( target ) && ( hasCue( target, 'total' ) || inputs.every( ( input ) => countsTheSame( input, target ) ) ) ) );

/** "56% are stubs?!": a clause that names nothing but what was told of the inputs. */
function repeatsOnly( target: Mention, inputs: readonly Mention[] ): boolean {
	const named = target.before.concat( target.after ).filter( isContent );
	return named.length > 0 && !named.some( isNewTo( target, inputs, target.before ) );
}
