import type { WordItem } from '../../figures/sentence';
import { previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import { absolute, add, compare, isZero, multiply, rational, subtract, ZERO } from '../../judge/rational';
import type { Claim, Expression, Figure, Reading } from '../../model';
import { isBare } from '../words/bare';
import { charitable, fair, likely, makeClaim } from '../claim';
import { constant, leaf, over, sumOf } from '../expression';
import { follows, isBetween, isCount, isSignBetween, owns } from '../words/mention';
import type { Mention } from '../words/mention';
import { hasSameUnit } from '../words/noun';
import { rowsIn } from '../words/row';

/** Fewer values than this may be anything else. */
const FEWEST = 3;
/** What misses the sum of the others by less than a fifth of itself may be meant as their total. */
const NEAR = rational( 5 );

/** "14, 19 and 23, an average of 18.67"; "averaging 312 (3,744 in 12 months)". */
export function meanClaims( scope: Scope, target: Mention, isOfRow: boolean ): Claim[] {
	const row = rowFor( scope, target );
	// The last of many may be meant as their total, and told wrongly.
	const readings = row ? [ fair( meanOf( row ) ) ].concat( row.length > FEWEST ? charitable( meanOf( row.slice( 0, -1 ) ) ) : [] ) : isOfRow ? [] : looseReadings( scope, target );
	return readings.length ? [ likely( makeClaim( row ? isAmid( target.figure, row ) || follows( target, 'so' ) || isBare( target ) : isOfNumber( scope, target ), target.figure, 'rate', readings ) ) ] : [];
}

/** "16 on average", "a mean of 8"; not the 7 of "6, 8 and 7 give a mean of 8". */
export function isMean( { before, after, sentence: { items } }: Mention ): boolean {
	const isAverage = ( word: WordItem ): boolean => word.classes.includes( 'average' );
	if ( before.some( isAverage ) ) {
		return !before[ 0 ].classes.includes( 'and' );
	}
	const word = after.find( isAverage );
	const next = word && items[ items.indexOf( word ) + 1 ];
	return !!word && !( next && ( next.kind === 'figure' || next.kind === 'word' && [ 'of', 'equals' ].some( ( name ) => next.classes.includes( name as 'of' ) ) ) );
}

const meanOf = ( figures: readonly Figure[] ): Expression => over( sumOf( figures ), constant( figures.length ) );

/** A mean lies between the least and the greatest. */
const isAmid = ( { value }: Figure, list: readonly Figure[] ): boolean =>
	list.some( ( figure ) => compare( figure.value, value ) <= 0 ) && list.some( ( figure ) => compare( figure.value, value ) >= 0 );

/** The one row of values told before a mean, in a bracket behind it, or else in the sentence before: "Scores of 7, 8 and 9 give a mean of 8". */
function rowFor( { mentions, ...scope }: Scope, target: Mention ): Figure[] | null {
	const others = mentions.filter( ( mention ) => mention !== target && isCount( mention ) );
	const [ row, more ] = rowsIn( others.length ? mentions.filter( ( mention ) => mention !== target ) : previousMentions( { mentions, ...scope } ) ).map( withoutTotal ).filter( ( { length } ) => length >= FEWEST );
	if ( !row || more || row.some( ( { figure, bracket, index, sentence } ) => sentence === target.sentence && index > target.index && bracket === target.bracket || figure.sign || !isBehindTotal( mentions, target ) && ( !hasSameUnit( figure, target.figure ) || row.some( ( other ) => !hasSameUnit( figure, other.figure ) ) ) ) ) {
		return null;
	}
	const last = mentions[ mentions.indexOf( target ) - 1 ];
	// "We had 12, 15 and 21, on average 14 for all clubs"
	return last && isBetween( target.sentence, last.index, target.index, 'all' ) ? null : row.map( ( { figure } ) => figure );
}

/**
 * "26, 31 and 18 people, 75 in total and 25 on average", "12 in May, 15 in June and 18 in July, 45 in the quarter, an average of 15":
 * the last may be the total of the others; none where it may, and it does not add up.
 */
function withoutTotal( row: readonly Mention[] ): readonly Mention[] {
	const values = row.slice( 0, -1 );
	const last = row[ values.length ];
	if ( values.length < FEWEST || owns( last, 'total' ) ) {
		return values.length < FEWEST ? row : values;
	}
	const gap = subtract( values.reduce( ( sum, { figure } ) => add( sum, figure.value ), ZERO ), last.figure.value );
	return isZero( gap ) ? values : compare( multiply( absolute( gap ), NEAR ), last.figure.value ) < 0 ? [] : row;
}

/** "212 calls on Monday, 178 on Tuesday and 240 on Wednesday: 630 in all, or 210 a day": whether the total of what may be a row is told right before. */
export function isBehindTotal( mentions: readonly Mention[], target: Mention ): boolean {
	const last = mentions[ mentions.indexOf( target ) - 1 ];
	return !!last && owns( last, 'total' );
}

/** What else may be meant: good to verify, but for the mean of all that counts the same. */
function looseReadings( { mentions }: Pick<Scope, 'mentions'>, target: Mention ): Reading[] {
	const similar = mentions.filter( ( { figure } ) => figure !== target.figure && figure.kind === target.figure.kind && !figure.sign && hasSameUnit( figure, target.figure ) ).map( ( { figure } ) => figure );
	const list = similar.filter( ( figure ) => hasSameUnit( figure, similar[ similar.length - 1 ] ) );
	const readings: Reading[] = list.length > 1 ? [ fair( meanOf( list ) ) ] : [];
	const others = mentions.filter( ( mention ) => mention !== target && isCount( mention ) );
	if ( list.length === 2 || list.length < 2 && others.length === 2 && isCount( target ) ) {
		// "15 courses with 420 students: 28 on average"
		const [ small, large ] = ( list.length === 2 ? list : others.map( ( { figure } ) => figure ) ).sort( ( a, b ) => compare( a.value, b.value ) ).map( leaf );
		readings.push( ( isOfNumber( { mentions }, target ) ? fair : charitable )( over( large, small ) ), charitable( over( small, large ) ) );
	}
	return list.length > FEWEST ? readings.concat( charitable( meanOf( list.slice( 1 ) ) ) ) : readings;
}

/** "The average score is 82, since 9 judges gave 738 points": the only two other counts, one of them of what the mean is not. */
function isOfNumber( { mentions }: Pick<Scope, 'mentions'>, target: Mention ): boolean {
	const others = mentions.filter( ( mention ) => mention !== target && isCount( mention ) ).map( ( { figure } ) => figure );
	const [ small, large ] = others.sort( ( a, b ) => compare( a.value, b.value ) );
	const isApart = mentions.some( ( { sentence, index } ) => isSignBetween( sentence, index, target.index, ';' ) || isSignBetween( sentence, target.index, index, ';' ) );
	return others.length === 2 && !isApart && !!small.unit && !( large.unit && hasSameUnit( small, large ) ) && !( target.figure.unit && hasSameUnit( small, target.figure ) );
}
