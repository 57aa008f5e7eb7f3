import { absolute, compare, isZero, multiply, rational } from '../../judge/rational';
import type { Figure } from '../../model';
import { follows, followsClosely, hasCue, isAmong, isBetween, isCount, isLimit, isSignBetween, isSpan, isTied, leads, leadsClosely, owns } from './mention';
import type { Mention } from './mention';
import { hasSameUnit, isMeasure } from './noun';

/** An old and a new value, as a sentence tells them. */
export interface Change {
	readonly old: Figure;
	readonly new: Figure;
	/** The sentence says which is which ("from 400 to 500"), or they are the only two. */
	readonly plain: boolean;
	/** They are told by different nouns, or the old one aside ("489 people died, 10% fewer than in 2018, which saw 542 deaths"): a slip must explain a fault. */
	readonly differ?: boolean;
	/** The words of a comparison lead up to the old one ("12% more than the 450 of last year"). */
	readonly compared?: boolean;
}

const ARROWS = '→⟶➔⇒➜';

/** Pairs of values that a change may be worked out from, the most plainly worded first. */
export function changesIn( mentions: readonly Mention[] ): Change[] {
	const told: Change[] = [];
	for ( let i = 0; i + 1 < mentions.length; i++ ) {
		const first = mentions[ i ];
		for ( let j = i + 1; j < Math.min( mentions.length, i + 4 ); j++ ) {
			const second = mentions[ j ];
			const change = first.figure.kind === second.figure.kind ? tell( first, second, j - i ) : null;
			if ( change ) {
				told.push( change );
			}
		}
	}
	return told.filter( ( change ) => !isCrossed( change, told ) );
}

/** "from 820 to 615, while frauds rose from 240 to 300": both values of 820 and 300 stand nearer to what they changed from or to. */
function isCrossed( change: Change, told: readonly Change[] ): boolean {
	const length = ( { old, new: last }: Change ): number => Math.abs( old.start - last.start );
	const nearer = told.filter( ( other ) => other !== change && length( other ) < length( change ) );
	return nearer.some( ( other ) => other.old === change.old ) && nearer.some( ( other ) => other.new === change.new );
}

/** "rose from 52% to 61%": both are values of a change, whatever the sentences around it count. */
export const isToldValue = ( mentions: readonly Mention[], { figure }: Mention ): boolean => figure.kind === 'percent' &&
	changesIn( mentions.filter( ( mention ) => mention.figure.kind === 'percent' ) ).some( ( change ) => change.old === figure || change.new === figure );

function tell( first: Mention, second: Mention, distance: number ): Change | null {
	// "from 400 kB to 1.2 MB"
	const plain = hasSameUnit( first.figure, second.figure ) || !isMeasure( first.figure ) || !isMeasure( second.figure );
	const forward = { old: first.figure, new: second.figure, plain };
	const backward = { old: second.figure, new: first.figure, plain };
	const { sentence } = first;
	if ( distance === 1 && isSignBetween( sentence, first.index, second.index, ARROWS ) ) {
		return forward;
	}
	// "up from 365 to 438"
	const isFrom = follows( first, 'from' ) || ( follows( first, 'of' ) || followsClosely( first, 'versus' ) && distance === 1 && isBetween( sentence, -1, first.index, 'up', 'down' ) ) && follows( second, 'to' );
	if ( isFrom && ( follows( second, 'to' ) || follows( second, 'now' ) ) && !follows( second, 'from' ) ) {
		return isTwofold( first, second ) ? null : forward;
	}
	// "up to 640 from 580"; not "superiors al 3 de 9", a part of a whole
	if ( follows( second, 'from' ) && distance === 1 && follows( first, 'to' ) && !( followsClosely( second, 'of' ) && second.index - first.index === 2 ) ) {
		return backward;
	}
	if ( distance === 1 && isOpening( first ) && !follows( second, 'versus', 'than', 'from' ) && hasSameUnit( first.figure, second.figure ) ) {
		return forward;
	}
	if ( isLeft( first ) && !leadsClosely( second, 'than', 'versus' ) && distance === 1 && isPostposed( first, second ) ) {
		return forward;
	}
	if ( leadsClosely( second, 'than', 'versus' ) && !hasCue( first, 'before' ) && hasSameUnit( first.figure, second.figure ) && isLast( second ) ) {
		return backward;
	}
	// "Before it went live there were 275 an hour, after it 66"
	if ( distance === 1 && follows( second, 'versus' ) && !hasCue( second, 'before' ) && isBetween( sentence, -1, first.index, 'before' ) && isSignBetween( sentence, first.index, second.index, ',;，،；' ) ) {
		return forward;
	}
	// "121 files: the count dropped from 494 to 330"
	const isAgainst = follows( second, 'versus' ) || follows( second, 'than' ) ||
		follows( second, 'from' ) && !leads( second, 'to' ) && !isAmong( second.before, 1, [ 'to' ] ) && follows( second, 'up', 'down' ) && !isBy( second );
	if ( isAgainst && hasSameUnit( first.figure, second.figure ) && ( distance === 1 || !isSignBetween( sentence, first.index, second.index, ';；؛' ) ) ) {
		return backward;
	}
	// "14 of 25 files had been sent"
	if ( follows( second, 'of' ) && second.index - first.index < 4 ) {
		return null;
	}
	// "186 kB now, it was 124 kB in January"; not "250 and now 310"
	const [ last ] = first.after.slice( -1 );
	const isNow = !hasCue( first, 'before' ) && !!last && last.classes.includes( 'now' ) && isSignBetween( sentence, first.index, sentence.items.indexOf( last ) + 2, ',،，;；' );
	const saysNow = !isNow && isBetween( sentence, first.index, second.index, 'now' );
	if ( !hasSameUnit( first.figure, second.figure ) ) {
		return saysNow && hasCue( first, 'before' ) ? forward : null;
	}
	const toldBefore = hasCue( first, 'before' ) || saysNow || leadsClosely( second, 'now' );
	// "650 members now, 520 a year ago"; not "up 20% to 650, from 540, and up 25% from 520 a year ago"
	if ( hasCue( second, 'before' ) && !follows( first, 'from' ) && !toldBefore || isNow && isBetween( sentence, first.index, second.index, 'before', 'equals' ) && !isBetween( sentence, first.index, second.index, 'and' ) ) {
		return backward;
	}
	return toldBefore ? forward : null;
}

/** "fell 20% from 50 and then rose again to 48": another change stands between two values. */
export const isTwofold = ( { sentence, index }: Mention, last: Mention ): boolean => isBetween( sentence, index, last.index, 'and' ) && isBetween( sentence, index, last.index, 'up', 'down' );

/** "Compared with 400 in March, the 460 in April …": the old value opens the sentence. */
function isOpening( { before, sentence: { items } }: Mention ): boolean {
	const versus = before.find( ( { classes } ) => classes.includes( 'versus' ) );
	const sign = versus && items[ items.indexOf( versus ) - 1 ];
	return !!versus && ( !sign || sign.kind === 'sign' && sign.text === ';' );
}

/** "un incremento de 40": the word that may be "from" says by how much, unless "to" follows. */
export const isBy = ( { before: [ of, noun ], after }: Mention ): boolean => !!noun && of.classes.includes( 'of' ) && of.classes.includes( 'from' ) &&
	( noun.classes.includes( 'up' ) || noun.classes.includes( 'down' ) ) && !after.some( ( word ) => word.classes.includes( 'to' ) );

/** "400 से", "3만에서": not "400 entries from", which leads up to what follows. */
const isLeft = ( { figure, after }: Mention ): boolean => after.slice( 0, 2 ).some( ( word ) =>
	word.classes.includes( 'versus' ) || word.classes.includes( 'from' ) && ( word.postposed || word.start === figure.end ) );

/** "400 से बढ़कर 500": the word stands behind the old value; in "1,850 edits against 1,480" it leads up to the other one. */
function isPostposed( first: Mention, second: Mention ): boolean {
	const lead = second.before.find( ( { classes } ) => !classes.includes( 'function' ) || classes.includes( 'from' ) || classes.includes( 'versus' ) );
	return first.after[ 0 ] !== undefined && !( lead && ( lead.classes.includes( 'from' ) || lead.classes.includes( 'versus' ) ) );
}

/** Nothing but the clause's end, or a word, follows before the next figure: "894,243보다 73,758". */
const isLast = ( mention: Mention ): boolean => mention.after.length > 0 && [ 'than', 'versus' ].some( ( name ) => mention.after[ 0 ].classes.includes( name as 'than' ) );

/** The pairs that a target may tell the change of: its own where each has one, else those told before it, the nearest first, then the others. */
export function nearest( told: readonly Change[], { figure }: Mention, targets: readonly Figure[] ): Change[] {
	const own = told.length > 1 ? inTurn( told, figure, targets ) : undefined;
	const isBefore = ( change: Change ): boolean => endOf( change ) < figure.start;
	return own ? [ own ] : told.filter( isBefore ).reverse().concat( told.filter( ( change ) => !isBefore( change ) ) );
}

const endOf = ( change: Change ): number => Math.max( change.old.start, change.new.start );

/** "Thefts fell from 40 to 30, by 25%, and frauds rose from 8 to 10, by 25%": the pair right beside a target, where pairs and targets take turns. */
function inTurn( told: readonly Change[], target: Figure, targets: readonly Figure[] ): Change | undefined {
	const turns = [ ...told.map( ( change ) => ( { change, place: endOf( change ) } ) ), ...targets.map( ( { start } ) => ( { change: undefined, place: start } ) ) ].sort( ( a, b ) => a.place - b.place );
	const step = turns[ 0 ].change ? -1 : 1;
	const at = turns.findIndex( ( { place } ) => place === target.start );
	const [ own, next, last ] = [ turns[ at + step ], turns[ at + 2 * step ], turns[ at - step ] ];
	return own && !( next && next.change ) && !( last && !last.change ) ? own.change : undefined;
}

/** Two values of one thing that changed differ, but hardly by more than this factor. */
const MOST_GROWTH = rational( 50 );

export function isPlausible( change: Change ): boolean {
	const [ a, b ] = [ absolute( change.old.value ), absolute( change.new.value ) ];
	return !isZero( a ) && !isZero( b ) && compare( multiply( a, MOST_GROWTH ), b ) > 0 && compare( multiply( b, MOST_GROWTH ), a ) > 0;
}

/** "+986" tells by how much. */
export const isValue = ( mention: Mention ): boolean => !mention.figure.range && mention.figure.sign !== '+' && isCount( mention ) || mention.figure.kind === 'percent' && !isTied( mention );

/** A part and the whole that it is a part of. */
export interface Part {
	readonly part: Figure;
	readonly whole: Figure;
	/** Place among the items where the pair is complete. */
	readonly end: number;
}

/** So many words may stand between a part and "of its whole": "38 of the 152 redirects". */
const OF_REACH = 7;

/** "of the roughly 152"; not "14 from Malmö and 9": more nouns than may be, or "and", come between. */
function isOf( { before, index, sentence }: Mention, nouns: number ): boolean {
	const of = before.findIndex( ( { classes } ) => classes.includes( 'of' ) );
	const between = before.slice( 0, of );
	// "Results of the poll: keep 29"
	return of >= 0 && !isSignBetween( sentence, sentence.items.indexOf( before[ of ] ), index, ':：' ) && between.filter( ( { classes } ) => !classes.length ).length <= nouns && !between.some( ( { classes } ) => classes.includes( 'and' ) );
}

/** Pairs of counts worded as part and whole. */
export function partsIn( mentions: readonly Mention[] ): Part[] {
	const parts: Part[] = [];
	/** "three quarters of our 40 members, among guests 6 of 12": what is a whole right behind its part is no part of another. */
	const wholes: Figure[] = [];
	const counts = mentions.filter( ( mention ) => mention.figure.kind === 'count' && !isLimit( mention ) );
	for ( let i = 0; i + 1 < counts.length; i++ ) {
		const first = counts[ i ];
		const second = counts[ i + 1 ];
		const { sentence } = first;
		const distance = second.index - first.index;
		const slash = distance === 2 && isSignBetween( sentence, first.index, second.index, '/' );
		// "19 of those 23": the pronoun goes with the figure behind it.
		const isOfThose = distance === 2 && follows( second, 'them' );
		if ( slash || distance <= OF_REACH && ( isOfThose || isOf( second, 0 ) && isBetween( sentence, first.index, second.index, 'of' ) && !leadsClosely( first, 'per' ) ) && !leadsClosely( first, 'ofReversed' ) ) {
			parts.push( { part: first.figure, whole: second.figure, end: second.index } );
			wholes.push( second.figure );
		}
		const larger = leads( second, 'them' ) && leadsClosely( first, 'period' ) ? counts.slice( 0, i ).reverse().find( ( other ) => compare( other.figure.value, second.figure.value ) >= 0 ) : undefined;
		if ( larger ) {
			// "1,209 views in the last 90 days, 1,066 of which"
			parts.push( { part: second.figure, whole: larger.figure, end: second.index } );
			continue;
		}
		// "Among boys 45 (90%) passed, among girls 40 (80%)": what has its own share is a part.
		const hasShare = mentions.some( ( { figure, bracket, index } ) => figure.kind === 'percent' && bracket > 0 && bracket !== first.bracket && index > first.index && index - first.index < 3 );
		const whole = isOf( first, hasShare ? 0 : 1 ) || owns( first, 'total' ) || leads( first, 'ofReversed' );
		if ( whole || !isOfThose && ( leads( first, 'them' ) || follows( second, 'them' ) ) || leads( second, 'them' ) ) {
			// "a majority of 1,249 against 420", "of 60 to 40" is no whole, nor "deposits of 50,000 for 12 months".
			for ( const part of counts.slice( i + 1 ).filter( ( mention ) => !followsClosely( mention, 'versus' ) && ( isSpan( first ) || !isSpan( mention ) ) && !( mention === second && isAmong( second.before, 1, [ 'to' ] ) ) ) ) {
				parts.push( { part: part.figure, whole: first.figure, end: part.index } );
			}
		}
	}
	return parts.filter( ( { part } ) => !wholes.includes( part ) );
}
