import type { WordClass } from '../languages/language';
import { rational } from '../judge/rational';
import type { Figure, Passage } from '../model';
import { readDigits } from './digits';
import type { Read } from './digits';
import { isYear } from './dates';
import { skipQuiet, startsSentence } from './ends';
import { partsInWords, VULGAR } from './fractions';
import { isHan } from './han';
import { hedgeBefore, hedgeOf } from './hedges';
import { CURRENCY, PERCENT } from './kind';
import { isThousand } from './magnitude';
import { labelBefore, unitAt } from './nouns';
import { joinPair } from './ranges';
import type { Item, Sentence } from './sentence';
import { DASHES, is, isGlued, isNumber, isSign, isWord, openSource } from './source';
import type { Source } from './source';
import { mayHoldFigures } from './spelled';
import { readWords } from './words';

/** The sentences of a passage that hold figures, each as a row of figures, words by class, and signs. */
export function readPassage( text: string, passage: Passage ): Sentence[] {
	return mayHoldFigures( text.slice( passage.start, passage.end ), passage.lang, true ) ? readSource( openSource( text, passage ) ) : [];
}

function readSource( source: Source ): Sentence[] {
	const { tokens } = source;
	const sentences: Sentence[] = [];
	let items: Item[] = [];
	const close = (): void => {
		const figures = figuresOf( items );
		if ( figures.length ) {
			sentences.push( { passage: source.passage, start: items[ 0 ].start, end: items[ items.length - 1 ].end, items, figures } );
		}
		items = [];
	};
	for ( let at = skipQuiet( source, 0 ); at < tokens.length; ) {
		if ( items.length && startsSentence( source, at ) ) {
			close();
			at = skipQuiet( source, at );
			continue;
		}
		const read = mayBegin( source, at ) ? readWords( source, at ) || readDigits( source, at, isFigure( items[ items.length - 1 ] ) ) : null;
		if ( typeof read === 'number' ) {
			const date = { kind: 'sign' as const, start: tokens[ at ].start, end: tokens[ at + read - 1 ].end, text: '#' };
			items.push( read === 1 && isYear( source, at ) ? { ...date, days: YEAR } : date );
			at += read;
		} else if ( read ) {
			const figure = figureOf( source, read, items );
			items.push( { kind: 'figure', start: figure.start, end: figure.end, figure } );
			joinPair( items, read.power );
			closeMagnitude( source, read, items );
			at = read.next;
		} else {
			at += readOther( source, at, items );
		}
	}
	close();
	return sentences;
}

const YEAR = rational( 365 );

/** Signs that a figure may begin with. */
const SIGNS = '+' + DASHES + CURRENCY + PERCENT + VULGAR;

/** Whether a figure may begin with a token. Most are words before another word, and none that counts: they are told by this one look. */
function mayBegin( source: Source, at: number ): boolean {
	const { kind } = source.tokens[ at ];
	return kind === 'word' ? !isWord( source, at + 1 ) || source.mayCount( at ) || isHan( source.words[ at ] ) || isThousand( source, at ) :
		kind === 'number' || kind === 'sign' && SIGNS.includes( source.words[ at ] );
}

function figuresOf( items: readonly Item[] ): Figure[] {
	const figures: Figure[] = [];
	for ( const item of items ) {
		if ( item.kind === 'figure' ) {
			figures.push( item.figure );
		}
	}
	return figures;
}

const isFigure = ( item: Item | undefined ): boolean => !!item && item.kind === 'figure';

function figureOf( source: Source, { parts, first, next }: Read, items: readonly Item[] ): Figure {
	const start = source.tokens[ first ].start;
	const { end } = source.tokens[ next - 1 ];
	const hedge = hedgeBefore( items );
	const unit = unitAt( source, next );
	// "500+ edits"
	const isOpen = isSign( source, next, '+' ) && isGlued( source, next ) && !isNumber( source, next + 1 );
	return {
		start, end, text: source.text.slice( start, end ), passage: source.passage,
		kind: parts.kind, value: parts.value, readings: parts.readings, resolution: parts.resolution, inputResolution: parts.inputResolution,
		inWords: parts.inWords, magnitude: parts.magnitude, currency: parts.currency, sign: parts.sign,
		hedge: hedge ? hedge.hedge : isOpen ? 'over' : null,
		phrase: { start: hedge ? hedge.start : start, end: unit.end || end }, unit: unit.noun, unitWords: unit.words, labelWords: labelBefore( items )
	};
}

/** "300 binden 450 bine", "3 milioitik": the ending of a magnitude says what an ending that clings to digits does. */
function closeMagnitude( source: Source, { power, next }: Read, items: Item[] ): void {
	const { classes, days } = source.ending( next - 1 );
	if ( power && classes.length ) {
		const { end } = source.tokens[ next - 1 ];
		items.push( { kind: 'word', start: end, end, text: '', classes, days, postposed: true } );
	}
}

/** Reads a phrase of a class, a word or a sign; answers how many tokens it takes up. */
function readOther( source: Source, at: number, items: Item[] ): number {
	const { start, end, kind, text } = source.tokens[ at ];
	if ( kind !== 'word' ) {
		items.push( { kind: 'sign', start, end, text: kind === 'sign' ? text : '#' } );
		return 1;
	}
	const own = isCompared( source, at, items ) || isBeforeParts( source, at ) ? source.alone( at ) : source.meaning( at );
	const isEnding = !own.classes.length && isClinging( source, at );
	const meaning = isEnding ? source.ending( at ) : own;
	const isBehind = isFigure( items[ items.length - 1 ] );
	const isInPlace = !meaning.postposed || isBehind || isFigure( items[ items.length - 2 ] );
	const { ahead = [] } = meaning;
	const classes = !isInPlace ? [] : meaning.postposed || isBehind || !ahead.length ? meaning.classes : ahead;
	if ( isInPlace && ( meaning.postposed || isBehind && ahead.length ) ) {
		hedgeBehind( items, classes.filter( ( name ) => !ahead.includes( name ) ) );
	}
	// "%20'lik", "%24ko": an ending that tells nothing is no word.
	if ( isEnding && isSign( source, at - 1, "'’%" ) && classes.every( ( name ) => name === 'function' ) ) {
		return meaning.length;
	}
	// "1,120명보다": what has a counter and an ending in one word; not what leads on from it, 1인당 or 400増.
	const isOfFigure = isBehind && isGlued( source, at ) && classes.includes( 'than' ) && text.length > 1;
	items.push( { kind: 'word', start, end: source.tokens[ at + meaning.length - 1 ].end, text: source.words[ at ], classes, days: meaning.days, postposed: meaning.postposed || isEnding || isOfFigure || isBehind && classes.length > ahead.length && ahead.length > 0 } );
	return meaning.length;
}

/** "los dos tercios", "les deux tiers": not both of anything. */
const isBeforeParts = ( source: Source, at: number ): boolean => is( source, at, 'both' ) && ( is( source, at + 1, 'fraction' ) || !!partsInWords( source, at + 1 ) );

/** "310 more than last year", "310 more than the 540 of May": what hedges a figure behind it ("more than 40") compares the one before it. */
function isCompared( source: Source, at: number, items: readonly Item[] ): boolean {
	const { length, classes, postposed } = source.meaning( at );
	const next = at + length;
	if ( length < 2 || postposed || !hedgeOf( classes ) || !source.alone( at ).classes.some( ( name ) => name === 'more' || name === 'less' ) ) {
		return false;
	}
	const isFree = !isNumber( source, next ) && !isNumber( source, next + 1 ) && !( next < source.tokens.length && source.mayCount( next ) );
	// "150 euros más de los 4.800 previstos", "17 proc. więcej niż 400 ton", "12% (40) more than the 333"
	const last = items[ items.length - 1 ];
	const isBehind = isFigure( last ) || isFigure( items[ items.length - 2 ] ) && ( last.kind === 'word' || last.kind === 'sign' && '.)'.includes( last.text ) );
	return isFree || isBehind && !isOfWhole( items );
}

/** "of the 300 fewer than 20 came": the figure before is a whole. */
const isOfWhole = ( items: readonly Item[] ): boolean => items.slice( -3 ).some( ( item ) => item.kind === 'word' && item.classes.includes( 'of' ) );

/** Whether letters cling to a number ("30etik", "932,001명으로", "400'den"): then their ending tells their class. */
function isClinging( source: Source, at: number ): boolean {
	const number = isSign( source, at - 1, "'’" ) && isGlued( source, at - 1 ) ? at - 2 : at - 1;
	return isGlued( source, at ) && ( isNumber( source, number ) || isSign( source, number, '%' ) && isGlued( source, number + 1 ) );
}

/** A hedge that follows its figure (100以上, "500 or so") belongs to it. */
function hedgeBehind( items: Item[], classes: readonly WordClass[] ): void {
	const hedge = hedgeOf( classes );
	for ( let i = items.length - 1; hedge && i >= 0; i-- ) {
		const item = items[ i ];
		if ( item.kind === 'figure' ) {
			items[ i ] = { ...item, figure: { ...item.figure, hedge } };
			return;
		}
	}
}
