import type { Item, Sentence, WordItem } from '../../figures/sentence';
import type { WordClass } from '../../languages/language';
import { compare, multiply, rational } from '../../judge/rational';
import type { Figure, Rational } from '../../model';
import { once } from './once';
import { SIDES } from './wording';

/** A figure where it stands: with the words that lead up to it and those that follow. */
export interface Mention {
	readonly figure: Figure;
	readonly sentence: Sentence;
	/** Its place among the items of the sentence. */
	readonly index: number;
	/** Number of the innermost bracket that it stands in, 0 outside of any. */
	readonly bracket: number;
	/** The words between the clause's start, or the figure before, and it; nearest first. */
	readonly before: readonly WordItem[];
	/** The words between it and the clause's end, or the figure behind; nearest first. */
	readonly after: readonly WordItem[];
}

const CLAUSE_END = ',;()[]…，；（）、،؛';
/** What a dash with spaces goes on with. */
const PAUSING: readonly WordClass[] = [ 'function', 'up', 'down', 'difference', 'total', 'rest', 'so' ];
/** Words further away than this say nothing of a figure. */
export const REACH = 6;

/** The figures of a sentence as mentions, in order. */
export const mentionsOf = once( ( sentence: Sentence ): readonly Mention[] => {
	const { items } = sentence;
	const open: number[] = [];
	let brackets = 0;
	const mentions: Mention[] = [];
	items.forEach( ( item, index ) => {
		if ( item.kind === 'sign' && '(（['.includes( item.text ) ) {
			open.push( ++brackets );
		} else if ( item.kind === 'sign' && ')）]'.includes( item.text ) ) {
			open.pop();
		} else if ( item.kind === 'figure' ) {
			mentions.push( {
				figure: item.figure, sentence, index, bracket: open[ open.length - 1 ] || 0,
				before: wordsFrom( items, index, -1 ), after: wordsFrom( items, index, 1 )
			} );
		}
	} );
	return mentions.filter( isNew );
} );

/** A rounded value in a bracket repeats the one before it where they are this near to each other. */
const SAME = rational( 9, 10 );

/** Not "315,890 bytes (308K)": the same told again, in a larger unit. */
function isNew( { figure, index, sentence: { items } }: Mention ): boolean {
	if ( !figure.magnitude || !isSign( items[ index - 1 ], '(' ) || !isSign( items[ index + 1 ], ')' ) ) {
		return true;
	}
	const [ unit, whole ] = [ items[ index - 2 ], items[ index - 3 ] ];
	const other = unit && unit.kind === 'word' ? whole : unit;
	return !other || other.kind !== 'figure' || other.figure.kind !== figure.kind || !isNear( figure.value, other.figure.value );
}

const isNear = ( a: Rational, b: Rational ): boolean => compare( a, multiply( b, SAME ) ) > 0 && compare( b, multiply( a, SAME ) ) > 0;

function wordsFrom( items: readonly Item[], index: number, step: 1 | -1 ): WordItem[] {
	const words: WordItem[] = [];
	for ( let at = index + step; words.length < REACH; at += step ) {
		const item = items[ at ];
		if ( step < 0 && ( isAside( items, at ) || !words.length && ( isLeadIn( items, at ) || isLabelled( items, at ) ) ) ) {
			continue;
		}
		const close = step > 0 ? asideEnd( items, at ) : 0;
		if ( close ) {
			at = close;
			continue;
		}
		if ( !item || item.kind === 'figure' || item.kind === 'sign' && ( CLAUSE_END.includes( item.text ) || isEllipsis( items, at ) || isLabelEnd( items, at ) || step > 0 && ( item.text === ':' || isPause( items, at ) ) ) ) {
			break;
		}
		if ( item.kind === 'word' && !( step < 0 && item.postposed ) ) {
			words.push( item );
		}
	}
	return words;
}

/** "269명(4.8%)이 줄었다": where a bracket closes that holds nothing but a figure, and that no space parts from what it is said of; 0 for none. */
function asideEnd( items: readonly Item[], at: number ): number {
	const open = items[ at ];
	if ( !isSign( open, '(（' ) || open.start !== items[ at - 1 ].end ) {
		return 0;
	}
	const length = items.slice( at + 1, at + 5 ).findIndex( ( item ) => isSign( item, ')）' ) );
	return length > 0 && items.slice( at + 1, at + 1 + length ).filter( ( { kind } ) => kind === 'figure' ).length === 1 ? at + 1 + length : 0;
}

/** "three quarters... no, 78%": the dots break off. */
const isEllipsis = ( items: readonly Item[], at: number ): boolean => [ items[ at ], items[ at + 1 ] ].every( ( item ) => !!item && item.kind === 'sign' && item.text === '.' );

/** "chose option A. Unemployment is 11%": a letter that is a name ends the sentence, as no initial does. */
function isLabelEnd( items: readonly Item[], at: number ): boolean {
	const [ label, letter, dot ] = items.slice( Math.max( 0, at - 2 ), at + 1 );
	return !!dot && dot.kind === 'sign' && dot.text === '.' && label.kind === 'word' && label.classes.includes( 'label' ) && letter.kind === 'word' && letter.text.length === 1;
}

/** "cada uno recibió, por tanto, 240": both commas around a word that concludes, where its clause began behind a figure. */
function isAside( items: readonly Item[], comma: number ): boolean {
	const isComma = ( at: number ): boolean => isSign( items[ at ], ',،' );
	const isSo = ( at: number ): boolean => isComma( at - 1 ) && isComma( at + 1 ) && items[ at ].kind === 'word' && isOf( items[ at ] as WordItem, [ 'so' ] );
	const at = isSo( comma - 1 ) ? comma - 1 : isSo( comma + 1 ) ? comma + 1 : 0;
	const before = at ? items.slice( 0, at - 1 ).reverse().find( ( item ) => item.kind !== 'word' || item.classes.includes( 'and' ) ) : undefined;
	return at > 0 && !( before && before.kind === 'figure' );
}

const isSign = ( item: Item | undefined, signs: string ): boolean => !!item && item.kind === 'sign' && signs.includes( item.text );

/** Words that open a clause before its comma. */
const LEADING_IN: readonly WordClass[] = [ 'total', 'so' ];

/** "12 from Bonn; in total, 46", "1,575 euros, that is, 35 each": the comma behind an opening of the clause; not "12 in total, 5 of them". */
function isLeadIn( items: readonly Item[], comma: number ): boolean {
	const word = items[ comma - 1 ];
	if ( isApposed( items, comma ) ) {
		return true;
	}
	const isTotal = ( item: Item | undefined ): boolean => !!item && item.kind === 'word' && isOf( item, LEADING_IN );
	// "adding it all up, 46"
	const isOfAll = isTotal( items[ comma - 2 ] ) && !!word && word.kind === 'word' && word.classes.includes( 'all' );
	if ( !isTotal( word ) && !isOfAll || items[ comma ].kind !== 'sign' || !',،，'.includes( ( items[ comma ] as { text: string } ).text ) ) {
		return false;
	}
	const opening = items.slice( 0, comma ).reverse().find( ( item ) => item.kind !== 'word' );
	return !opening || opening.kind === 'sign' && ',;:،；，：'.includes( opening.text );
}

/** "44% for, 37% against and the rest, 19%, undecided": between its commas the share is what the word before them says. */
function isApposed( items: readonly Item[], comma: number ): boolean {
	const [ word, opening, figure, closing ] = items.slice( Math.max( 0, comma - 1 ), comma + 3 );
	return !!closing && word.kind === 'word' && word.classes.includes( 'rest' ) && [ opening, closing ].every( ( sign, at ) => sign.kind === 'sign' && ( ',،，'.includes( sign.text ) || sign.text === '()'[ at ] ) ) &&
		figure.kind === 'figure' && figure.figure.kind === 'percent';
}

/** "Support (39) – oppose (13)": the bracket holds nothing but the votes of the side before it. */
function isLabelled( items: readonly Item[], bracket: number ): boolean {
	const [ label, open, , close ] = items.slice( Math.max( 0, bracket - 1 ), bracket + 3 );
	return !!close && label.kind === 'word' && SIDES.some( ( side ) => label.classes.includes( side ) ) && open.kind === 'sign' && '(（['.includes( open.text ) && close.kind === 'sign' && ')）]'.includes( close.text );
}

/** "only 111 – a fall of 25%", "79% – closed as kept": a dash with spaces goes on with something else, unless it leads to what is counted ("38 — за"). */
function isPause( items: readonly Item[], at: number ): boolean {
	const [ before, dash, next ] = items.slice( at - 1, at + 2 );
	return !!next && dash.kind === 'sign' && '–—'.includes( dash.text ) && before.end < dash.start && dash.end < next.start && next.kind === 'word' && ( isOf( next, PAUSING ) || before.kind === 'figure' && before.figure.kind === 'percent' ) && !SIDES.some( ( side ) => next.classes.includes( side ) );
}

/** Whether one of so many words is of a class; "rose by only 12": some count for nothing. */
export function isAmong( words: readonly WordItem[], reach: number, names: readonly WordClass[] ): boolean {
	for ( let i = 0, left = reach; left && i < words.length; i++ ) {
		if ( isOf( words[ i ], names ) ) {
			return true;
		}
		left -= words[ i ].classes.includes( 'only' ) ? 0 : 1;
	}
	return false;
}

/** Whether a word is of one of the classes. Most are of none: no claim asks anything as often. */
function isOf( { classes }: WordItem, names: readonly WordClass[] ): boolean {
	for ( let i = 0; i < classes.length; i++ ) {
		if ( names.includes( classes[ i ] ) ) {
			return true;
		}
	}
	return false;
}

/** Whether a word of one of the classes leads up to the figure in its clause. */
export const follows = ( mention: Mention, ...names: WordClass[] ): boolean => isAmong( mention.before, REACH, names );
/** Whether a word of one of the classes comes behind the figure in its clause. */
export const leads = ( mention: Mention, ...names: WordClass[] ): boolean => isAmong( mention.after, REACH, names );
/** The same within the two nearest words. */
export const followsClosely = ( mention: Mention, ...names: WordClass[] ): boolean => isAmong( mention.before, 2, names );
export const leadsClosely = ( mention: Mention, ...names: WordClass[] ): boolean => isAmong( mention.after, 2, names );
/**
 * Whether a word of one of the classes belongs to the figure: it is in its clause, and no nearer to another figure
 * ("spent 7,415 and returned 205": what was returned is 205).
 */
export function owns( mention: Mention, ...names: WordClass[] ): boolean {
	return isAmong( nearer( mention, -1 ), REACH, names ) || isAmong( nearer( mention, 1 ), REACH, names );
}

/** Whether one of the next two words behind the figure is of a class and no nearer to another figure. */
export const leadsOwn = ( mention: Mention, ...names: WordClass[] ): boolean => isAmong( nearer( mention, 1 ), 2, names );

/** The words on one side that are at least as near to this figure as to the next one, nearest first. */
export function nearer( mention: Mention, step: 1 | -1 ): readonly WordItem[] {
	const words = step < 0 ? mention.before : mention.after;
	const last = words[ words.length - 1 ];
	const { items } = mention.sentence;
	const next = last && items[ step < 0 ? items.lastIndexOf( last, mention.index ) - 1 : items.indexOf( last, mention.index ) + 1 ];
	if ( !next || next.kind !== 'figure' ) {
		return words;
	}
	// "57 votes in total: 39 support": what stands before the colon is said of the figure there.
	const colon = step < 0 ? items.slice( 0, mention.index ).reverse().find( ( item ) => item.kind === 'sign' && item.text === ':' ) : undefined;
	return colon && colon.start > next.start ? words.filter( ( word ) => word.start > colon.start ) : words.slice( 0, Math.ceil( words.length / 2 ) );
}

export const hasCue = ( mention: Mention, ...names: WordClass[] ): boolean => follows( mention, ...names ) || leads( mention, ...names );

/** Whether a slash or dash ties the figure to another one: "1/2", "20–30", "50/50"; not "from 20 to 24 – 20% more". */
export const isTied = ( mention: Mention ): boolean => isTiedTo( mention, -1 ) || isTiedTo( mention, 1 );

function isTiedTo( { figure, sentence: { items }, index }: Mention, step: 1 | -1 ): boolean {
	const sign = items[ index + step ];
	const other = items[ index + 2 * step ];
	return !!sign && !!other && sign.kind === 'sign' && other.kind === 'figure' && '/-–—−~〜～'.includes( sign.text ) && ( other.figure.kind === figure.kind || other.end === sign.start || other.start === sign.end );
}

/** A figure that counts something by itself. */
export const isCount = ( mention: Mention ): boolean => mention.figure.kind === 'count' && !isTied( mention );

/** "14 days": how long something takes. */
export const isSpan = ( { after: [ word ] }: Mention ): boolean => !!word && word.classes.includes( 'period' );

/** "29 of 53 came (quorum: 25), which is 55%": what was needed, told aside. */
export const isLimit = ( mention: Mention ): boolean => mention.bracket > 0 && follows( mention, 'target' );

/** Whether the items between two places hold a word of a class; behind the end of a sentence, as of a figure in the next one, nothing does. */
export function isBetween( sentence: Sentence, from: number, to: number, ...names: WordClass[] ): boolean {
	for ( let at = from + 1; at < Math.min( to, sentence.items.length ); at++ ) {
		const item = sentence.items[ at ];
		if ( item.kind === 'word' && isOf( item, names ) ) {
			return true;
		}
	}
	return false;
}

/** Whether a sign stands between two places. */
export function isSignBetween( sentence: Sentence, from: number, to: number, signs: string ): boolean {
	for ( let at = from + 1; at < Math.min( to, sentence.items.length ); at++ ) {
		const item = sentence.items[ at ];
		if ( item.kind === 'sign' && signs.includes( item.text ) ) {
			return true;
		}
	}
	return false;
}
