import type { Scope } from '../../inputs/scope';
import { absolute, add, compare, equals, isInteger, multiply, ONE, rational, subtract } from '../../judge/rational';
import type { WordClass } from '../../languages/language';
import type { Claim, Expression, Figure, Reading } from '../../model';
import { addendsOf, isList, isNumberOf, linesBefore, toldAddends } from './addends';
import { isBare } from '../words/bare';
import { charitable, fair, likely, makeClaim } from '../claim';
import { followsSo, isSummary } from '../words/conclusion';
import { constant, leaf, minus, over, percent, plus, sumOf, times } from '../expression';
import { follows, isBetween, isCount, isSignBetween, isSpan, isTied, leads, leadsClosely, mentionsOf, owns } from '../words/mention';
import type { Mention } from '../words/mention';
import { counts, hasSameUnit } from '../words/noun';
import { partsIn } from '../words/pairs';
import { namesOneMore } from './uncounted';

/** More addends than this are a log, not a sum in prose. */
export const MOST_ADDENDS = 24;

/** Further than half of what they make, a count is not what its addends come to. */
const NEAR = rational( 2 );

/** Words of these say nothing of how a member stands to the others. */
const GRAMMAR: readonly WordClass[] = [ 'function', 'article', 'of', 'and', 'from', 'in' ];

const ONLY_TOTAL: readonly WordClass[] = [ 'total', 'all', 'so', 'equals', 'function' ];

/** Totals: "12 by train, 9 by bus and 4 by bike, 25 in all", "a total of 36 (12 + 15 + 9)". */
export function totalClaims( scope: Scope ): Claim[] {
	const claims: Claim[] = [];
	scope.mentions.forEach( ( target, at ) => {
		if ( isTotal( scope, target, at ) ) {
			claims.push( ...ownTotal( scope, target, at ) || toldTotal( scope, target ) );
		}
	} );
	return claims;
}

/** Of addends in its own sentence; null where it has none. */
function ownTotal( scope: Scope, target: Mention, at: number ): Claim[] | null {
	const before = withoutNumber( addendsOf( scope.mentions.slice( 0, at ), target ) );
	const after = withoutNumber( addendsOf( scope.mentions.slice( at + 1 ), target ) );
	const lists = [ before, after ].filter( ( list ) => list.length >= 2 && list.length <= MOST_ADDENDS );
	if ( !lists.length ) {
		return null;
	}
	const isAhead = before.length < 2 && !isListed( target, after );
	if ( isAhead && !isCalledTotal( scope.mentions, target ) && !follows( target, 'all' ) ) {
		// "1,208 were born and 1,064 died, 144 more": what is equal to a list stands behind it.
		return null;
	}
	const isBound = !isAhead && ( owns( target, 'total' ) || isEqual( target ) ? isList( lists[ 0 ], target.figure ) : isOneKind( lists[ 0 ], target ) );
	// "30% know A, 25% B and in total 45% know at least one": percentages may overlap.
	const isOfAll = target.figure.kind !== 'percent' || !target.figure.unitWords.length && !leads( target, 'over' ) && isBare( target, ...lists[ 0 ] );
	const made = makeClaim( lists.length === 1 && isBound && isOfAll && isPlausible( lists[ 0 ], target ), target.figure, 'sum',
		lists.reduce<Reading[]>( ( readings, list ) => readings.concat( sumReadings( list, target, isClosed( list ) ) ), [] ) );
	return [ !isAhead && isOutcome( target, lists[ 0 ] ) ? made : likely( made ) ];
}

/** "The 3 largest wikis have 520, 210 and 190 views": their number is none of the addends. */
function withoutNumber( list: readonly Mention[] ): readonly Mention[] {
	const [ first, ...rest ] = list;
	return rest.length > 1 && equals( first.figure.value, rational( rest.length ) ) && !isEnumerated( list.slice( 0, 2 ) ) ? rest : list;
}

/** "six laptops and two cameras, that's nine devices", "four members from Asia and three from Africa, so eight members": what two or more counts of a list come to, and nothing else. */
function isOutcome( target: Mention, addends: readonly Mention[] ): boolean {
	const sum = addends.map( ( { figure } ) => figure.value ).reduce( add );
	const { figure: { value, kind, unit, resolution }, before: [ word ], index, sentence: { items } } = target;
	// "31 here, 26 there: 57 visitors"; not "4 halves and 3 quarters make 3 bars"
	const isNamed = !!word && items[ index - 1 ] === word ? word.classes.includes( 'so' ) || isOneKind( addends, target ) : addends.every( ( { figure } ) => hasSameUnit( figure, target.figure ) );
	// "2 adults and 3 children, that's 3.5 portions"
	const isOther = !isNamed || compare( resolution, ONE ) < 0 && addends.every( ( { figure } ) => isInteger( figure.resolution ) );
	return kind === 'count' && !isOther && ( isEqual( target ) || !!unit && followsSo( target ) && isOneKind( addends, target ) && isBare( target ) ) && compare( multiply( absolute( subtract( sum, value ) ), NEAR ), sum ) <= 0;
}

/** Of addends in the sentences or comments before, or one on each line before: "… Total: €965", "… So 14 people." */
function toldTotal( scope: Scope, target: Mention ): Claim[] {
	const told = toldAddends( scope, target );
	const isCalled = isCalledTotal( scope.mentions, target );
	// "All four quarters combined": the number of the addends.
	// "In total 29 voted, twice as many as a year ago, when 14 did."
	const isToldOn = ( mention: Mention ): boolean => isCalled && told.length > 2 && mention.index > target.index && isSignBetween( scope.sentence, target.index, mention.index, ',;，；،؛' );
	const isTold = told.length > ( isCalled ? 1 : 2 ) && scope.mentions.every( ( mention ) => mention === target || !isCount( mention ) || isNumberOf( mention.figure, told.length ) || isToldOn( mention ) );
	const lines = isTold ? told : isCalled ? linesBefore( scope, target ) : [];
	return lines.length >= 2 ? [ likely( makeClaim( !isTold || isList( told, target.figure ) && !partsIn( told ).length, target.figure, 'sum', sumReadings( lines, target, false ) ) ) ] : [];
}

/** A count or a percentage that is called a total, or concludes. */
function isTotal( scope: Scope, target: Mention, at: number ): boolean {
	const isNumber = isCount( target ) || target.figure.kind === 'percent' && !isTied( target );
	return isNumber && !isPaired( target ) && !leadsClosely( target, 'per' ) && ( isCalledTotal( scope.mentions, target ) || at > 0 && follows( target, 'all' ) || followsSo( target ) || isEqual( target ) || scope.mentions[ 0 ] === target && isSummary( target ) );
}

/** "… in total", "all four quarters combined: 163", where the word is nearer to the number of the addends. */
function isCalledTotal( mentions: readonly Mention[], target: Mention ): boolean {
	const [ first, second ] = mentions;
	return owns( target, 'total' ) || second === target && first.figure.inWords && follows( target, 'total' );
}

/** "so it's 12 to 8 now": one of two that are told together. */
const isPaired = ( { after: [ to ], index, sentence: { items } }: Mention ): boolean => !!to && to.classes.includes( 'to' ) && !!items[ index + 2 ] && items[ index + 2 ].kind === 'figure';

/** "…, that's nine devices", "… makes 57", "31 in the morning, 26 in the afternoon: 57": what the list before is equal to, not what follows from it ("so 60 people can come"). */
function isEqual( target: Mention ): boolean {
	const { before: [ word ], index, sentence } = target;
	const sign = sentence.items[ index - 1 ];
	if ( sign && sign.kind === 'sign' ) {
		return index > 3 && ':：→–—'.includes( sign.text ) && !isSignBetween( sentence, -1, index - 1, ':：;' ) && isLast( target ) && isCount( target ) && isBare( { ...target, before: [] } );
	}
	return !!word && sentence.items[ 0 ] !== word && ( word.classes.includes( 'equals' ) && !word.classes.includes( 'ask' ) || word.classes.includes( 'so' ) && !word.classes.includes( 'function' ) );
}

/** Behind it there is nothing, or how long it took: "84 visitors in three days". */
const isLast = ( { index, sentence }: Mention ): boolean => mentionsOf( sentence ).every( ( mention ) => mention.index <= index || isSpan( mention ) );

/** "a total of 36 (12 + 15 + 9)": addends that a bracket or colon introduces. */
function isListed( target: Mention, addends: readonly Mention[] ): boolean {
	const { items } = target.sentence;
	const [ first ] = addends;
	return !!first && ( first.bracket > 0 && first.bracket !== target.bracket && addends.every( ( addend ) => addend.bracket === first.bracket ) ||
		items.slice( target.index, first.index ).some( ( item ) => item.kind === 'sign' && item.text === ':' ) );
}

/** "76 barnstars and my wife 58, so we have 124 barnstars": nothing but addends of what the total counts; "31 here and 26 there, so 57". */
function isOneKind( addends: readonly Mention[], target: Mention ): boolean {
	const { unit } = target.figure;
	return unit ? addends.every( ( { figure } ) => hasSameUnit( figure, target.figure ) ) && addends.some( ( { figure } ) => !!figure.unit ) : addends.every( ( { figure } ) => !figure.unit ) && isBare( target );
}

/**
 * A total is no member of the list itself ("3 sons, 2 daughters and 11 books in total", "a 10 bit variant: both 8 and 10 bit"), not of another order than all of
 * its addends, and they do not hold each other. Less than one of them it can only be by a slip ("48 people came from Rome
 * and 35 from Bari, 13 people in total"): where its clause says nothing else of what they count.
 */
function isPlausible( addends: readonly Mention[], target: Mention ): boolean {
	const { figure, before: [ word ] } = target;
	const values = addends.map( ( addend ) => addend.figure.value );
	const isMember = !!word && word.classes.includes( 'and' ) || values.some( ( value ) => !compare( value, figure.value ) );
	const isLarger = values.every( ( value ) => compare( value, figure.value ) <= 0 ) || isOneKind( addends, target ) && saysOnlyTotal( addends, target );
	return !isMember && isEnumerated( addends ) && isLarger && compare( figure.value, multiply( values.reduce( add ), rational( 20 ) ) ) <= 0 &&
		( !partsIn( addends ).length || areParallel( addends ) );
}

/** "in total 13 people"; not "in total 13 people spoke", nor "altogether, 13 people of the board". */
function saysOnlyTotal( addends: readonly Mention[], { figure: { unitWords, phrase }, before, after }: Mention ): boolean {
	const around = before.slice( 0, before.findIndex( ( { classes } ) => classes.includes( 'total' ) ) + 1 ).concat( after.filter( ( { start } ) => start >= phrase.end ) );
	return unitWords.every( ( word ) => addends.some( ( { figure } ) => counts( figure, word ) ) ) && around.every( ( { classes } ) => classes.some( ( name ) => ONLY_TOTAL.includes( name ) ) );
}

/** "reserves of $0.9 million and a pledge of $0.6 million": "of" leads up to each of them, so none is the whole. */
const areParallel = ( addends: readonly Mention[] ): boolean => addends.every( ( { before: [ of, noun ] } ) => !!noun && of.classes.includes( 'of' ) && !noun.classes.length );

/** "1 admin for 9 users" is no list: a mark or "and" stands between its members. */
const isEnumerated = ( list: readonly Mention[] ): boolean => list.every( ( mention, i ) => i === 0 || mention.sentence !== list[ i - 1 ].sentence ||
	isSignBetween( mention.sentence, list[ i - 1 ].index, mention.index, ',;+&/•·，、؛،；:' ) || isBetween( mention.sentence, list[ i - 1 ].index, mention.index, 'and', 'plus', 'or' ) );

/** "12 cats, 9 dogs, 4 birds and 3 fish": the last one belongs to those before it. */
function isClosed( list: readonly Mention[] ): boolean {
	const [ before, last ] = list.slice( -2 );
	return list.length > 2 && before.sentence === last.sentence && isBetween( last.sentence, before.index, last.index, 'and' ) && list.slice( 1, -1 ).every( ( mention, i ) => !isBetween( mention.sentence, list[ i ].index, mention.index, 'and' ) );
}

/** All of them; for charity also the nearest ones, those before a last one that is no part of a list, and those that count what the total counts. */
function sumReadings( addends: readonly Mention[], target: Mention, closed: boolean ): Reading[] {
	const figures = addends.map( ( { figure } ) => figure );
	const total = target.figure;
	// "Four rounds: 14, 22, 17 and 30": the number of the addends, or one of them.
	const [ first, ...rest ] = figures;
	const readings = ( isNumberOf( first, rest.length ) && rest.length > 1 ? [ rest, figures ] : [ figures ] ).map( ( list ) => fair( sumOf( list ) ) );
	if ( total.kind === 'percent' ) {
		readings.push( ...compounded( figures ).map( charitable ) );
	}
	if ( namesOneMore( addends, target ) ) {
		readings.push( charitable( plus( sumOf( figures ), constant( 1 ) ) ) );
	}
	if ( isPlainList( addends ) || figures.every( ( figure ) => total.currency ? figure.currency : total.unit && figure.unit && hasSameUnit( figure, total ) ) ) {
		// All of them are plainly meant: one that is left out is the slip to be found.
		return readings;
	}
	for ( let from = 1; from <= figures.length - 2 && from < 6; from++ ) {
		const lists = [ addends.slice( from ), ...closed ? [] : [ addends.slice( 0, -from ) ] ].filter( ( list ) => addends.some( ( addend ) => !list.includes( addend ) && isOdd( addend, list, total ) ) );
		readings.push( ...lists.map( ( list ) => charitable( sumOf( list.map( ( { figure } ) => figure ) ) ) ) );
	}
	const same = figures.filter( ( figure ) => hasSameUnit( figure, total ) );
	return same.length >= 2 && same.length < figures.length ? readings.concat( charitable( sumOf( same ) ) ) : readings;
}

/** "Yes: 151 No: 17 Electorate: 856 Votes: 168", "open on 4 days: 48 lamps, 31 radios and 24 toasters, 103 objects": whether a count is of another kind than those of a list, by its size, its noun, its place or as it was told before. */
function isOdd( { figure, sentence }: Mention, list: readonly Mention[], total: Figure ): boolean {
	const [ first ] = list;
	return equals( figure.value, total.value ) || !figure.unit && compare( figure.value, total.value ) > 0 || sentence !== first.sentence && list.every( ( other ) => other.sentence === first.sentence ) || list.some( ( other ) => equals( other.figure.value, figure.value ) ) ||
		list.every( ( other ) => ( sentence !== first.sentence || hasSameUnit( first.figure, other.figure ) ) && ( !!figure.unit !== !!other.figure.unit || !hasSameUnit( figure, other.figure ) ) );
}

/** "venue 450, food 320, printing 95": members of one kind, which say nothing of one another. */
const isPlainList = ( addends: readonly Mention[] ): boolean => addends.length > 2 && !isSignBetween( addends[ 0 ].sentence, addends[ 0 ].index, addends[ addends.length - 1 ].index, ':：;' ) && addends.every( ( { before, after, sentence } ) => sentence === addends[ 0 ].sentence &&
	before.slice( 0, 2 ).concat( after ).every( ( { classes } ) => classes.every( ( name ) => GRAMMAR.includes( name ) ) ) );

/** "First 10% off, then another 10%, that's 19% in total": rises of what rose already, and falls of what fell. */
function compounded( figures: readonly Figure[] ): Expression[] {
	const [ grown, shrunk ] = [ plus, minus ].map( ( by ) => figures.map( ( figure ) => by( constant( 1 ), over( leaf( figure ), constant( 100 ) ) ) ).reduce( times ) );
	return [ percent( minus( grown, constant( 1 ) ) ), percent( minus( constant( 1 ), shrunk ) ) ];
}
