import type { Item } from '../../figures/sentence';
import { nextMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import { absolute, add, compare, divide, equals, multiply, ONE, rational, subtract } from '../../judge/rational';
import { withoutLastZeros } from '../../judge/zeros';
import type { Binding, Claim, Expression, Rational, Reading } from '../../model';
import { charitable, fair, makeClaim } from '../claim';
import { isDifference } from '../words/direction';
import { leaf, minus, sumOf } from '../expression';
import { followsClosely, hasCue, isBetween, isCount, isSignBetween, isSpan, leads, leadsOwn, owns } from '../words/mention';
import type { Mention } from '../words/mention';
import { isComparable } from '../words/noun';
import { partsIn } from '../words/pairs';
import { areHalves, areParted } from '../words/parted';
import { hasClass } from '../words/wording';
import { MOST_ADDENDS } from './sum';

/** A whole of so many digits is hardly a misprint of what some of its parts come to by chance: "of the 120 visitors 80 were adults and 30 came by bus". */
const TELLING_DIGITS = 3;
/** What parts a whole from its parts. */
const SEPARATING = ',、:(，：（،–—';
/** Words of the sentence behind that may come before "of these". */
const OPENING = 4;
/** Further than so many times what they come to, a count is no whole of its parts. */
const APART = rational( 1, 5 );
/** Less than one in so many may be left out of the parts. */
const FEW = rational( 250 );

/**
 * A whole that is told before its parts: "Of the 35,111 visitors 32,217 were adults and 2,894 children", "… had 35,111 visitors.
 * Of these …", "14,614 visits, 5,904 in July and 8,710 in August", "3,263 councillors were elected, of whom:" and a list.
 */
export function wholeClaims( scope: Scope ): Claim[] {
	const counts = countsOf( scope.mentions );
	const own = counts.reduce<Claim[]>( ( claims, whole, at ) => {
		const parts = counts.length - at > 2 ? rowBehind( whole, counts.slice( at + 1 ) ) : [];
		const kind = kindOf( counts, whole, parts );
		return kind ? claims.concat( claimOf( kind, whole, parts ) ) : claims;
	}, [] );
	const last = counts[ counts.length - 1 ];
	const told = last && !own.length ? partsTold( scope, last ) : [];
	return told.length > 1 ? own.concat( claimOf( 'told', last, told ) ) : own;
}

/**
 * How parts are told to be all of a whole: `told` by a word ("of which"), `listed` behind a colon or in a bracket, or `akin` by
 * what they count ("14,614 visits, 5,904 in July and 8,710 in August"), or `halves` of people ("a jury of 12, 7 women and 5 men").
 */
type Kind = 'told' | 'listed' | 'akin' | 'halves';

function kindOf( counts: readonly Mention[], whole: Mention, parts: readonly Mention[] ): Kind | null {
	// "There are 545 voters on the list; 501 of them came, 40 were ill": two parts hardly follow a semicolon.
	if ( parts.length < 2 || parts.length === 2 && isSignBetween( whole.sentence, whole.index, parts[ 0 ].index, ';；؛' ) ) {
		return null;
	}
	if ( isListOf( whole, parts ) ) {
		return 'listed';
	}
	if ( areHalvesOf( whole, parts ) ) {
		return 'halves';
	}
	const isTold = followsClosely( whole, 'them' ) || partsIn( counts ).some( ( pair ) => pair.whole === whole.figure && pair.part === parts[ 0 ].figure );
	// "Of the 34 matches we won 39, drew 14 and lost 11": a whole whose digits are exchanged may be less than a part.
	return ( isTold && parts.length > 2 ? !isNear( whole, parts, APART ) : parts.some( ( part ) => !isLess( part, whole ) ) ) ? null : isTold ? 'told' : areAkin( whole, parts ) ? 'akin' : null;
}

const countsOf = ( mentions: readonly Mention[] ): readonly Mention[] => mentions.filter( ( mention ) => isCount( mention ) && !mention.figure.inWords );

/** Of the whole, or of the last part where that is told not to be what the others are ("5,453 may vote, 4,398 did, 1,055 did not"). */
function claimOf( kind: Kind, whole: Mention, parts: readonly Mention[] ): Claim {
	const last = parts[ parts.length - 1 ];
	const others = parts.slice( 0, -1 );
	const isOfLast = isUndone( last ) && others.length === 1 && !isUndone( parts[ 0 ] );
	const relation = ( others.length > 1 && ( kind === 'told' || owns( whole, 'all' ) ) || areParted( last, parts[ 0 ] ) ) && !isOfLast ? 'partition' : 'sum';
	const binding = bindingOf( kind, whole, parts );
	const made = ( { figure }: Mention, expression: Expression ): Claim =>
		( { ...makeClaim( true, figure, relation, [ { ...binding === 'loose' ? charitable( expression ) : fair( expression ), ...toleranceOf( parts.concat( whole ) ) } ] ), binding } );
	return isOfLast ? made( last, minus( leaf( whole.figure ), leaf( parts[ 0 ].figure ) ) ) : made( whole, sumOf( parts.map( ( { figure } ) => figure ) ) );
}

/** "304.8 million, of which 212.3 million … and 92.6 million": rounded ones may miss one another by half a unit each. */
const toleranceOf = ( all: readonly Mention[] ): Pick<Reading, 'tolerance'> => all.some( ( { figure: { magnitude, resolution } } ) => magnitude || compare( resolution, ONE ) < 0 ) ?
	{ tolerance: divide( all.map( ( { figure } ) => figure.resolution ).reduce( add ), rational( 2 ) ) } : {};

/** Parts that words lead up to may overlap, or be some of many: only a misprint of so many digits is hardly met by chance. */
function bindingOf( kind: Kind, whole: Mention, parts: readonly Mention[] ): Binding {
	const isOpen = kind === 'told' && mayBeMore( whole, parts );
	const isTelling = kind === 'listed' || kind === 'halves' || digitsOf( whole ) > TELLING_DIGITS || owns( whole, 'total', 'all' ) || parts.length > 2 && isClosed( parts );
	return isOpen ? 'loose' : isTelling ? 'likely' : digitsOf( whole ) === TELLING_DIGITS ? 'aside' : 'loose';
}

const isUndone = ( part: Mention ): boolean => owns( part, 'not', 'undone' );

/** A few of them may be of no sort ("1,205,575 women and 938,858 men" of 2,144,435), or one part counts twice by chance. */
function mayBeMore( { figure: { value } }: Mention, parts: readonly Mention[] ): boolean {
	const sum = sumOfParts( parts );
	const rest = subtract( value, sum );
	return rest.n > 0 && compare( multiply( rest, FEW ), value ) < 0 && !hasSameDigits( value, sum ) || parts.some( ( { figure } ) => equals( absolute( rest ), figure.value ) );
}

/** In another order: a misprint. */
const hasSameDigits = ( ...values: readonly Rational[] ): boolean => new Set( values.map( ( { n, d } ) => String( n / d ).split( '' ).sort().join( '' ) ) ).size < 2;

function digitsOf( { figure: { value, resolution } }: Mention ): number {
	const { n, d } = divide( value, resolution );
	return withoutLastZeros( String( n / d ) ).length;
}

/** Smaller counts of things that the sentence lists right behind it, up to where it ends or goes on with something else. */
function rowBehind( whole: Mention, counts: readonly Mention[] ): readonly Mention[] {
	const [ first ] = counts;
	const among = counts.filter( ( { bracket } ) => bracket === first.bracket );
	const row = among.slice( 0, 1 );
	for ( let at = 1; at < among.length && isListed( among[ at - 1 ], among[ at ] ) && !owns( among[ at ], 'them' ); at++ ) {
		row.push( among[ at ] );
	}
	const next = among[ row.length ];
	const isOpen = !!next && !isSignBetween( whole.sentence, row[ row.length - 1 ].index, next.index, ';；؛' );
	return isOpen || !row.every( ( part ) => isPart( part, whole ) ) || row.some( isDifference ) && ( row.length < 3 || isSignBetween( whole.sentence, first.index, row[ row.length - 1 ].index, ';；؛' ) ) ? [] : row;
}

const isLess = ( a: Mention, b: Mention ): boolean => compare( a.figure.value, b.figure.value ) < 0;

function isPart( part: Mention, whole: Mention ): boolean {
	const { figure } = part;
	return !equals( figure.value, whole.figure.value ) && isComparable( figure, whole.figure ) && !figure.sign && !figure.range && figure.currency === whole.figure.currency && !isSpan( part ) && ( !isDifference( part ) || isMoved( part ) ) && !leads( part, 'both' );
}

/** "46 kept, 27 merged and 18 deleted", "of the clubs 192 grew and 89 shrank": what was done to them. */
const isMoved = ( part: Mention ): boolean => ( owns( part, 'down' ) || leadsOwn( part, 'up' ) ) && !hasCue( part, 'more', 'less', 'difference' );

/** A comma or "and" stands between, and nothing that goes on with another thing. */
const isListed = ( first: Mention, next: Mention ): boolean => between( first, next ).some( isMark ) && !isOther( first, next );

const between = ( { sentence: { items }, index }: Mention, next: Mention ): readonly Item[] => items.slice( index + 1, next.index );
const isMark = ( item: Item ): boolean => item.kind === 'sign' ? ',、，،;；؛+&'.includes( item.text ) : isAnd( item );
const isOther = ( first: Mention, next: Mention ): boolean => between( first, next ).some( ( item ) => item.kind === 'sign' ? ':：.'.includes( item.text ) : item.kind === 'word' && hasClass( item, [ 'so', 'total', 'average', 'than', 'versus' ] ) && !item.classes.includes( 'function' ) );

/** "14,614 visits, 5,904 in July and 8,710 in August": a noun, parts that have none of their own, and what they come to tell it as well. */
const areAkin = ( whole: Mention, parts: readonly Mention[] ): boolean => !!whole.figure.unit && parts.every( ( { figure } ) => !figure.unit ) && isNear( whole, parts, rational( 10 ) ) && isSignBetween( whole.sentence, whole.index, parts[ 0 ].index, SEPARATING );

/** "85 pictures: Ann 40, Bob 25 and me 20", "75 talks (31 on Friday, 44 on Saturday)", "90 devices: 55 laptops and 35 cameras": a colon or bracket, and nothing but parts, each of them named, up to where it ends. */
function isListOf( whole: Mention, parts: readonly Mention[] ): boolean {
	const [ first ] = parts;
	const { figure: { unit }, sentence, index, bracket } = whole;
	const isAside = first.bracket > bracket;
	const areNamed = parts.every( ( { figure, before, after } ) => ( before.length > 0 || after.length > 0 ) && ( isAside || !figure.unit || !!unit || whole.after.length > 0 ) );
	return ( isAside || first.bracket === bracket && isSignBetween( sentence, index, first.index, ':：' ) ) && areNamed && isEnd( parts[ parts.length - 1 ] ) && ( isNear( whole, parts, rational( 2 ) ) || hasSameDigits( whole.figure.value, sumOfParts( parts ) ) );
}

/** "The jury has 12 members, 7 women and 5 men": two parts, and nothing else told behind them. */
function areHalvesOf( whole: Mention, parts: readonly Mention[] ): boolean {
	const [ first, last, more ] = parts;
	return !more && ( isSignBetween( whole.sentence, whole.index, first.index, SEPARATING ) || isBetween( whole.sentence, whole.index, first.index, 'equals', 'part', 'whole' ) ) && areHalves( last, first ) && last.after.length < 3 && isNear( whole, parts, APART );
}

/** "45 in red, 30 in blue and 12 in green.": the last one closes the sentence, and "and" leads up to it where it does to any of them. */
function isClosed( parts: readonly Mention[] ): boolean {
	const isJoined = ( at: number ): boolean => between( parts[ at - 1 ], parts[ at ] ).some( isAnd );
	return isEnd( parts[ parts.length - 1 ] ) && ( isJoined( parts.length - 1 ) || !parts.some( ( _, at ) => at > 0 && isJoined( at ) ) );
}
const isAnd = ( item: Item ): boolean => item.kind === 'word' && item.classes.includes( 'and' );

/** Its words close the sentence or the bracket. */
function isEnd( { after, index, sentence: { items } }: Mention ): boolean {
	const last = after[ after.length - 1 ];
	const next = items[ last ? items.indexOf( last ) + 1 : index + 1 ];
	return !next || next.kind === 'sign' && '.!)）。।'.includes( next.text );
}

const sumOfParts = ( parts: readonly Mention[] ): Rational => parts.map( ( { figure } ) => figure.value ).reduce( add );

/** Whether what the parts come to differs by no more than one in so many of it. */
function isNear( { figure: { value } }: Mention, parts: readonly Mention[], one: Rational ): boolean {
	const sum = sumOfParts( parts );
	return compare( multiply( absolute( subtract( sum, value ) ), one ), sum ) <= 0;
}

/** The parts that the sentence behind tells ("Of these, …"), or one on each line behind a colon. */
function partsTold( scope: Scope, whole: Mention ): readonly Mention[] {
	const { items } = scope.sentence;
	const end = items[ items.length - 1 ];
	if ( end.kind === 'sign' && ':：'.includes( end.text ) ) {
		return linesBehind( scope, whole );
	}
	const next = countsOf( nextMentions( scope ) );
	const opens = next.length > 1 && next[ 0 ].sentence.passage === scope.sentence.passage && next[ 0 ].sentence.items.slice( 0, OPENING ).some( ( item ) => item.kind === 'word' && hasClass( item, [ 'them', 'whole' ] ) );
	// "이 가운데 48명은 치료를 받았고 43명은 귀가했다": the join is an ending.
	const row = !opens ? [] : next.length === 2 && !isOther( next[ 0 ], next[ 1 ] ) && next.every( ( part ) => isPart( part, whole ) ) ? next : rowBehind( whole, next );
	return row.every( ( part ) => isLess( part, whole ) ) ? row : [];
}

/** The first count of each line up to one that holds none. */
function linesBehind( { rings, sentence }: Scope, whole: Mention ): readonly Mention[] {
	const lines: Mention[] = [];
	for ( const mention of countsOf( rings[ 1 ].mentions ) ) {
		const last = lines[ lines.length - 1 ];
		const { passage, start } = mention.sentence;
		if ( start >= sentence.end && passage !== sentence.passage && !( last && last.sentence.passage === passage ) ) {
			lines.push( mention );
		}
	}
	return lines.length <= MOST_ADDENDS && lines.every( ( line ) => isPart( line, whole ) && isLess( line, whole ) ) ? lines : [];
}
