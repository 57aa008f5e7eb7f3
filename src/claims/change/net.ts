import { previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import type { Claim, Expression } from '../../model';
import { charitable, fair, looseClaim, makeClaim } from '../claim';
import { isBare } from '../words/bare';
import { directionOf, isDifference, isMoreThanOther } from '../words/direction';
import { leaf, minus, plus } from '../expression';
import { follows, hasCue, isCount, isSignBetween, leadsClosely, owns } from '../words/mention';
import type { Mention } from '../words/mention';
import { hasSameUnit, isComparable } from '../words/noun';

/**
 * What rises and falls come to: with the one value that they start from ("down by 112 from last year's 590, so just
 * 468 voted"), which may be told in the sentence before ("We had 12 files. Now 5 more bring the total to 17."), or by
 * themselves ("we removed 61 and added 45, a net loss of 16").
 */
export function netClaims( scope: Scope ): Claim[] {
	const claims: Claim[] = [];
	scope.mentions.forEach( ( target, at ) => {
		const given = scope.mentions.slice( 0, at );
		if ( !given.length || !isCount( target ) || !given.every( ( mention ) => isCount( mention ) && isComparable( mention.figure, target.figure ) ) ) {
			return;
		}
		const changes = given.filter( ( mention ) => isDifference( mention ) || leadsClosely( mention, 'up', 'down' ) );
		const [ falls, rises ] = [ true, false ].map( ( isFall ) => changes.filter( ( mention ) => ( directionOf( mention ) === 'down' ) === isFall ).map( ( { figure } ) => leaf( figure ) ) );
		const own = given.filter( ( mention ) => !changes.includes( mention ) );
		const values = ( given.length > 1 ? own : toldValues( scope, target, changes ) ).map( ( { figure } ) => leaf( figure ) );
		const isTold = changes.every( ( mention ) => directionOf( mention ) && !( isMoreThanOther( mention ) && given[ 0 ] !== mention ) );
		if ( isTold && changes.length && values.length === 1 && isOutcome( target, given ) ) {
			claims.push( makeClaim( true, target.figure, 'sum', [ fair( net( values.concat( rises ), falls ) ) ] ) );
		} else if ( isTold && rises.length && falls.length && !values.length && hasCue( target, 'difference' ) ) {
			claims.push( makeClaim( true, target.figure, 'sum', [ fair( directionOf( target ) === 'down' ? net( falls, rises ) : net( rises, falls ) ) ] ) );
		} else if ( !changes.length && own.length === 2 && follows( target, 'so', 'total' ) && follows( target, 'now' ) && isBare( { ...target, before: target.before.filter( ( { classes } ) => !classes.includes( 'now' ) ) }, ...given ) ) {
			// "We were 38, 17 came, so now we are 55"
			const [ start, more ] = own.map( ( { figure } ) => leaf( figure ) );
			claims.push( makeClaim( true, target.figure, 'sum', [ plus( start, more ), minus( start, more ) ].map( fair ) ) );
		} else if ( !changes.length && given.length === 3 && isOutcome( target, given ) ) {
			// "We were 37, 12 left and 5 came, so now we're 30": which of them left, only the sum tells.
			const [ start, first, second ] = given.map( ( { figure } ) => leaf( figure ) );
			claims.push( looseClaim( target.figure, 'sum', [ plus( minus( start, first ), second ), minus( plus( start, first ), second ) ].map( charitable ) ) );
		}
	} );
	return claims;
}

/** What the sentence before counts of the same things, where the outcome is called a total. */
const toldValues = ( scope: Scope, target: Mention, changes: readonly Mention[] ): readonly Mention[] => owns( target, 'total' ) ?
	previousMentions( scope ).filter( ( mention ) => isCount( mention ) && changes.every( ( { figure } ) => !!figure.unit && !!mention.figure.unit && hasSameUnit( figure, mention.figure ) ) ) : [];

const net = ( added: readonly Expression[], taken: readonly Expression[] ): Expression => taken.reduce( minus, added.reduce( plus ) );

/** "…, so 468", "…: 34 sign-ups", "…, now it has 29" */
const isOutcome = ( target: Mention, given: readonly Mention[] ): boolean => !isDifference( target ) &&
	( follows( target, 'so', 'now', 'total' ) || isSignBetween( target.sentence, given[ given.length - 1 ].index, target.index, ':：' ) );
