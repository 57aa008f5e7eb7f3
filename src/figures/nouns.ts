import type { Item } from './sentence';
import { is, isDash, isGlued, isWord } from './source';
import type { Source } from './source';

/** A unit noun is looked for in this many words behind a figure, a label in this many before it. */
const UNIT_REACH = 4;
const LABEL_REACH = 3;
const UNSPACED = /^[\u0e00-\u0e4f\u3040-\u30ff\u3400-\u9fff]/;
/** Korean counters, before the particles that cling to them: "932,001명으로". */
const KOREAN_COUNTER = /^(?:유로|달러|마리|가구|세대|바이트|시간|개월|명|개|회|건|표|인|원|분|번|곳|점|장|권|대|편|쪽|일|주|달|년)/;

/** Many figures have no noun, most no label: they share that. */
const NONE: readonly string[] = [];

/** What a figure counts. */
export interface Unit {
	readonly noun: string;
	readonly words: readonly string[];
	/** Where its phrase ends, 0 without one. */
	readonly end: number;
}

/** The noun phrase behind a figure: up to the first word of grammar, figure or sign. */
export function unitAt( source: Source, next: number ): Unit {
	const words: string[] = [];
	let end = 0;
	for ( let at = next; at < source.tokens.length && words.length < UNIT_REACH; at++ ) {
		if ( isDash( source.words[ at ] ) && isGlued( source, at ) && isGlued( source, at + 1 ) && isWord( source, at + 1 ) ) {
			continue;
		}
		if ( !isWord( source, at ) ) {
			break;
		}
		const counter = at === next && isGlued( source, at ) ? KOREAN_COUNTER.exec( source.words[ at ] ) : null;
		// Bengali "জনের" is what its case makes of a noun.
		const isCase = !!counter || source.meaning( at ).postposed && source.meaning( at ).classes.join() === 'as';
		if ( !isCase && !words.length && is( source, at, 'total', 'more', 'less', 'times', 'as' ) ) {
			at += source.meaning( at ).length - 1;
			continue;
		}
		// "28 for keeping", "81 said no", "145 per day", "24 against 48", "a 25% decline"
		const isPreposition = is( source, at, 'function' ) && ( is( source, at, 'support' ) || source.meaning( at ).length > 1 ) || is( source, at, 'per', 'versus', 'up', 'down' );
		if ( !isCase && source.meaning( at ).classes.length && ( isPreposition || !is( source, at, 'period', 'support', 'oppose', 'neutral', 'vote', 'label' ) ) ) {
			break;
		}
		words.push( counter ? counter[ 0 ] : source.words[ at ] );
		end = source.tokens[ at ].end;
	}
	const isFirst = source.format.headFirst || !!words.length && ( UNSPACED.test( words[ 0 ] ) || KOREAN_COUNTER.test( words[ 0 ] ) && isGlued( source, next ) );
	// A copy is as long as it needs to be: figures are kept, and lists that grew are longer.
	return { noun: words[ isFirst ? 0 : words.length - 1 ] || '', words: words.length ? words.slice() : NONE, end };
}

/**
 * The words directly before a figure in its clause, in the order of the text: "Fuel: €84", "Support 57", 投票者2,283人.
 * The words that the figure before it counts are not among them ("45 support and 12 oppose").
 */
export function labelBefore( items: readonly Item[] ): readonly string[] {
	const words: string[] = [];
	let at = items.length - 1;
	for ( ; at >= 0 && words.length < LABEL_REACH; at-- ) {
		const item = items[ at ];
		if ( item.kind === 'word' && !item.classes.includes( 'and' ) && !item.classes.includes( 'or' ) ) {
			words.unshift( item.text );
		} else if ( item.kind !== 'sign' || !':：='.includes( item.text ) || words.length ) {
			break;
		}
	}
	const before = items[ at ];
	const counted = before && before.kind === 'figure' ? before.figure.unitWords.length : 0;
	return words.length > counted ? words.slice( counted ) : NONE;
}
