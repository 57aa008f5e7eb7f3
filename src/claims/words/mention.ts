import type { Sentence, WordItem } from '../../figures/sentence';
import type { WordClass } from '../../languages/language';
import { compare, multiply, rational } from '../../judge/rational';
import type { Figure, Rational } from '../../model';
import { once } from './once';
import { isSign, REACH, wordsFrom } from './clause';

export { REACH } from './clause';

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
	if ( step > 0 && isSign( next, ':：' ) && isSign( items[ mention.index - 1 ], ':：' ) ) {
		// "Yes: 65 No: 78 Total: 143": what stands before a colon labels what is behind it.
		return [];
	}
	if ( !next || next.kind !== 'figure' ) {
		return words;
	}
	if ( step < 0 && [ mention.index, items.indexOf( next ) ].every( ( at ) => isSign( items[ at - 1 ], ':：' ) ) ) {
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

/** "14 days", "48 a day": a word for a time stands behind it. */
export const isOfPeriod = ( mention: Mention ): boolean => isAmong( mention.after, 1, [ 'period' ] );
/** "14 days": how long something takes; not "48 a day". */
export const isSpan = ( mention: Mention ): boolean => isOfPeriod( mention ) && !isPhraseOfPer( mention.after[ 0 ] );

/** "a day", "daily"; not "günde", which also says in how many days. */
export const isPhraseOfPer = ( { classes, start, end, text }: WordItem ): boolean => classes.includes( 'per' ) && ( end - start > text.length || !classes.includes( 'in' ) );

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
