import { previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import { compare, equals, HUNDRED } from '../../judge/rational';
import type { Claim, Figure } from '../../model';
import { fair, likely, plainClaim } from '../claim';
import { isChange } from '../words/direction';
import { leaf, over, percent, sumOf } from '../expression';
import { follows, followsClosely, isBetween, isCount, isSpan, isTied } from '../words/mention';
import type { Mention } from '../words/mention';
import { isComparable } from '../words/noun';
import { partsIn } from '../words/pairs';
import type { Part } from '../words/pairs';
import { ELSEWHERE, hasClass } from '../words/wording';
import { isMostly, totalOf } from './siblings';

/** What one of the shares is worked out from: the whole may be told, or be the sum of all parts. */
interface InRow {
	readonly part: Figure;
	readonly wholes: readonly Figure[];
}

/**
 * "A and B got 48 and 66 of 240 votes, 20% and 27.5% respectively", "61 want red, 52 blue, 24 green (n = 137). That makes 44.5%,
 * 38.0% and 17.5%": shares in the order of their parts, where a word says so, or most of them tell it.
 */
export function rowClaims( scope: Scope ): Claim[] {
	const { mentions, sentence } = scope;
	const shares = mentions.filter( ( { figure } ) => figure.kind === 'percent' );
	const first = mentions.indexOf( shares[ 0 ] );
	const isRow = shares.length > 1 && shares.every( ( share, i ) => mentions[ first + i ] === share && !share.figure.sign && !isTied( share ) && !isChange( share ) );
	if ( !isRow ) {
		return [];
	}
	const own = mentions.filter( isPart );
	const saysOrder = isBetween( sentence, -1, sentence.items.length, 'respectively' );
	const ordered = !shares.every( saysNothing ) ? [] : saysOrder ? first + shares.length === mentions.length ? inOrder( own, shares.length ) : [] :
		first >= own.length && !shares.some( ( share ) => follows( share, 'from' ) || followsClosely( share, 'to' ) ) ? ratiosInOrder( own.length ? own : previousMentions( scope ).filter( isPart ), shares.length ) : [];
	const told = ordered.length ? [] : [ previousMentions( scope ).filter( isPart ).concat( own ), own ].map( ( counts ) => ratiosOf( counts, shares ) ).find( ( ratios ) => ratios.length > 0 ) || [];
	return ( told.length ? told : ordered ).map( ( { part, wholes }, i ) => {
		const claim = plainClaim( shares[ i ].figure, 'share', [ fair( percent( over( leaf( part ), sumOf( wholes ) ) ) ) ] );
		return saysOrder && !told.length ? claim : likely( claim );
	} );
}

const isPart = ( mention: Mention ): boolean => isCount( mention ) && !mention.figure.inWords && !isSpan( mention );

/** Neither of something else nor of another time. */
const saysNothing = ( { before, after }: Mention ): boolean => before.concat( after ).every( ( word ) => word.classes.length > 0 && !hasClass( word, [ ...ELSEWHERE, 'of', 'them', 'per' ] ) );

/** So many parts and their whole, or nothing but the parts: what makes most of the shares true; of 100 in all each share is its own part. */
function ratiosOf( counts: readonly Mention[], shares: readonly Mention[] ): InRow[] {
	const figures = counts.map( ( { figure } ) => figure );
	const told = figures.length === shares.length + 1 ? figures.filter( ( whole ) => figures.every( ( part ) => compare( part.value, whole.value ) <= 0 ) ) : [];
	const [ whole ] = told;
	const parts = whole ? figures.filter( ( figure ) => figure !== whole ) : figures;
	const siblings = parts.length === shares.length ? parts.map( ( part, i ) => ( { part, percent: shares[ i ].figure } ) ) : [];
	const wholes = whole ? [ whole ] : parts;
	return siblings.length && parts.every( ( part ) => isComparable( part, wholes[ 0 ] ) ) && isMostly( siblings, whole ? whole.value : totalOf( siblings ) ) && ( whole || !equals( totalOf( siblings ), HUNDRED ) ) ? parts.map( ( part ) => ( { part, wholes } ) ) : [];
}

/** So many parts of one whole, of as many ("45 of 120 and 54 of 90"), or of as many told before ("240 and 312 entries, of which 60 and 87 were new"); else none. */
function inOrder( counts: readonly Mention[], size: number ): InRow[] {
	const figures = counts.map( ( { figure } ) => figure );
	if ( figures.some( ( figure ) => !isComparable( figure, figures[ 0 ] ) ) ) {
		return [];
	}
	if ( figures.length === size + 1 ) {
		const whole = figures.find( ( figure ) => partsIn( counts ).some( ( pair ) => pair.whole === figure ) );
		return whole ? figures.filter( ( figure ) => figure !== whole ).map( ( part ) => ( { part, wholes: [ whole ] } ) ) : [];
	}
	if ( figures.length === 2 * size && follows( counts[ size ], 'them' ) && counts.slice( 0, size ).every( ( count ) => !follows( count, 'them', 'of' ) ) ) {
		return figures.slice( size ).map( ( part, i ) => ( { part, wholes: [ figures[ i ] ] } ) );
	}
	return ratiosInOrder( counts, size );
}

/** "In Ghent 63 of 84 passed, in Breda 56 of 70: 75% against 80%": as many pairs as there are shares, and no more. */
function ratiosInOrder( counts: readonly Mention[], size: number ): InRow[] {
	const pairs = partsIn( counts );
	const told = counts.length === 2 * size ? counts.slice( 0, size ).map( ( _, i ) => counts.slice( 2 * i, 2 * i + 2 ).map( ( { figure } ) => figure ) ) : [];
	const ratios = told.map( ( figures ) => pairs.find( ( { part, whole } ) => part !== whole && figures.includes( part ) && figures.includes( whole ) ) );
	return ratios.every( ( pair ) => pair ) ? ( ratios as Part[] ).map( ( { part, whole } ) => ( { part, wholes: [ whole ] } ) ) : [];
}
