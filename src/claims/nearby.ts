import { previousMentions } from '../inputs/scope';
import type { Scope } from '../inputs/scope';
import { compare, ONE } from '../judge/rational';
import type { Claim, Expression, Figure, Relation } from '../model';
import { fair, makeClaim } from './claim';
import { directionOf, isChange, isDifference } from './direction';
import { leaf, minus, over, plus, ratioFor } from './expression';
import { follows, hasCue, isCount, isSignBetween, isSpan, isTied, owns } from './mention';
import type { Mention } from './mention';
import { hasSameUnit, isComparable } from './noun';
import { changesIn, partsIn } from './pairs';

/**
 * What follows from the only two counts around: "we asked 1,463 people. 1,097 answered, 74.9%". Nothing but their being
 * alone binds them to it, so a fault is only said where it is a misprint of what they give.
 */
export function nearbyClaims( scope: Scope ): Claim[] {
	const claims: Claim[] = [];
	for ( const target of scope.mentions ) {
		const pair = !mayFollow( target ) || isTied( target ) || isValue( scope, target ) ? null : pairNearby( scope, target );
		if ( pair ) {
			const [ relation, expressions ] = relate( target, pair, partsIn( scope.mentions ).some( ( { part, whole } ) => pair.includes( part ) && pair.includes( whole ) ) );
			if ( expressions.length ) {
				claims.push( makeClaim( relation === 'share' && isConclusion( scope, target ), target.figure, relation, expressions.map( fair ) ) );
			}
		}
	}
	return claims;
}

/** Whether a figure's kind and the words around it leave room for a result. */
function mayFollow( target: Mention ): boolean {
	switch ( target.figure.kind ) {
		case 'percent':
		case 'fraction':
			return true;
		case 'times':
			return hasCue( target, 'so', 'more', 'less', 'than', 'up', 'down' );
		case 'count':
			return follows( target, 'so', 'equals' ) || hasCue( target, 'total', 'rest' );
		default:
			return false;
	}
}

/** "rose from 52% to 61%": both are values of a change, whatever the sentence before counts. */
const isValue = ( { mentions }: Scope, { figure }: Mention ): boolean => figure.kind === 'percent' &&
	changesIn( mentions.filter( ( mention ) => mention.figure.kind === 'percent' ) ).some( ( change ) => change.old === figure || change.new === figure );

/** The only two counts before a figure: in its sentence, with the sentence before, or with the comment answered; else behind it. */
function pairNearby( scope: Scope, target: Mention ): Figure[] | null {
	const isInput = ( mention: Mention ): boolean => mention !== target && isCount( mention ) && !isDifference( mention ) && compare( mention.figure.value, ONE ) !== 0;
	const own = scope.mentions.filter( isInput );
	const before = own.filter( ( mention ) => mention.index < target.index );
	const answered = scope.rings.find( ( ring ) => ring.name === 'thread' );
	const places = [ before, before.length < 2 ? previousMentions( scope ).filter( isInput ).concat( before ) : [], before.length ? [] : own ];
	if ( answered && before.length < 2 && previousMentions( scope ).every( ( mention ) => !isInput( mention ) ) ) {
		places.push( answered.mentions.filter( isInput ).reverse().concat( before ) );
	}
	const place = places.find( ( mentions ) => mentions.length > 1 );
	// "Received 46,720, spent 45,235. 1,485 are left, so 96.8% were used": what is left follows from the others itself.
	const found = place && place.length > 2 ? place.filter( ( mention ) => !owns( mention, 'rest' ) ) : place;
	// "30 keep, 12 delete; the article grew by 15%"
	const isApart = scope.mentions.some( ( { index } ) => index < target.index && isSignBetween( scope.sentence, index, target.index, ';；؛' ) );
	// "49.3% said yes, 33.9% no": shares of their own, whatever the sentence before counts.
	const isRow = !own.length && scope.mentions.filter( ( { figure } ) => figure.kind === 'percent' ).length > 1;
	return !isApart && !isRow && found && found.length === 2 && isAkin( found ) ? found.map( ( { figure } ) => figure ) : null;
}

/** "Of 15,600 images 2,340 were unusable. That is 15%." */
const isConclusion = ( scope: Scope, target: Mention ): boolean => scope.mentions.length === 1 && follows( target, 'so' ) && partsIn( previousMentions( scope ) ).length === 1;

/** Of one kind, and not votes and the days that they are taken in. */
const isAkin = ( [ a, b ]: readonly Mention[] ): boolean => isComparable( a.figure, b.figure ) && isSpan( a ) === isSpan( b );

function relate( target: Mention, [ first, second ]: readonly Figure[], isTold: boolean ): [ Relation, Expression[] ] {
	const { figure } = target;
	const order = compare( first.value, second.value );
	const [ small, large ] = ( order < 0 ? [ first, second ] : [ second, first ] ).map( leaf );
	if ( !order ) {
		return [ 'share', [] ];
	}
	if ( figure.kind === 'percent' || figure.kind === 'fraction' && ( hasCue( target, 'so', 'or', 'of' ) || isTold ) ) {
		const base = directionOf( target ) === 'down' ? large : small;
		return isChange( target ) ? [ 'change', [ ratioFor( figure, over( minus( large, small ), base ) ) ] ] : [ 'share', [ ratioFor( figure, over( small, large ) ) ] ];
	}
	if ( figure.kind === 'times' ) {
		return [ 'multiple', [ over( large, small ) ] ];
	}
	return [ 'sum', figure.kind === 'count' && hasSameUnit( figure, first ) && hasSameUnit( figure, second ) ? [ plus( leaf( first ), leaf( second ) ), minus( large, small ) ] : [] ];
}
