import type { Scope } from '../inputs/scope';
import { compare } from '../judge/rational';
import type { Claim, Figure, Reading } from '../model';
import { charitable, fair, makeClaim, needingSlip } from './claim';
import { constant, leaf, over, sumOf } from './expression';
import { isBetween, isCount } from './mention';
import type { Mention } from './mention';
import { hasSameUnit } from './noun';

/** A mean lies between the least and the greatest. */
const isAmid = ( { value }: Figure, list: readonly Figure[] ): boolean =>
	list.some( ( figure ) => compare( figure.value, value ) <= 0 ) && list.some( ( figure ) => compare( figure.value, value ) >= 0 );

/** "14, 19 and 23, an average of 18.67"; "averaging 312 (3,744 in 12 months)". */
export function meanClaims( scope: Scope, target: Mention ): Claim[] {
	const at = scope.mentions.indexOf( target );
	const similar = scope.mentions.slice( 0, at ).concat( scope.mentions.slice( at + 1 ) )
		.filter( ( mention ) => mention.figure.kind === target.figure.kind && !mention.figure.sign && hasSameUnit( mention.figure, target.figure ) );
	const last = similar[ similar.length - 1 ];
	const list = similar.map( ( mention ) => mention.figure ).filter( ( figure ) => hasSameUnit( figure, last.figure ) );
	const mean = over( sumOf( list.length ? list : [ target.figure ] ), constant( list.length || 1 ) );
	const readings: Reading[] = list.length > 1 ? [ fair( mean ) ] : [];
	if ( list.length === 2 ) {
		readings.push( charitable( over( leaf( list[ 0 ] ), leaf( list[ 1 ] ) ) ), charitable( over( leaf( list[ 1 ] ), leaf( list[ 0 ] ) ) ) );
	}
	const others = scope.mentions.filter( ( mention ) => mention !== target && isCount( mention ) );
	if ( list.length < 2 && others.length === 2 && isCount( target ) ) {
		// "15 courses with 420 students: 28 on average"
		const [ a, b ] = others.map( ( mention ) => leaf( mention.figure ) );
		readings.push( charitable( over( a, b ) ), charitable( over( b, a ) ) );
	}
	if ( list.length > 3 ) {
		readings.push( charitable( over( sumOf( list.slice( 1 ) ), constant( list.length - 1 ) ) ) );
	}
	// "The five sessions had 14, 22, 19, 25 and 30 visitors"
	const isEnumerated = list.length > 2 && list[ 0 ] === similar[ similar.length - list.length ].figure && similar.length - list.length < 2 && list.every( ( figure ) => list.every( ( other ) => hasSameUnit( figure, other ) ) ) && isAmid( target.figure, list ) && !isBetween( target.sentence, 0, last.index, 'of' ) && !isBetween( target.sentence, last.index, target.index, 'all' );
	return readings.length ? needingSlip( [ makeClaim( isEnumerated, target.figure, 'rate', readings ) ] ) : [];
}
