import type { Scope } from '../inputs/scope';
import { absolute, compare, equals, subtract } from '../judge/rational';
import { withoutLastZeros } from '../judge/zeros';
import type { Claim, Figure } from '../model';
import { charitable, fair, looseClaim, makeClaim } from './claim';
import { leaf } from './expression';
import type { Mention } from './mention';
import { hasSameUnit, isSameNoun } from './noun';

/** A figure with so many digits before its last zeros is not repeated by chance. */
const DISTINCTIVE_DIGITS = 3;

/** Figures that repeat another one's: "you say 13,413 engagements", "compared to 2.08%". */
export function restatementClaims( scope: Scope ): Claim[] {
	const thread = scope.rings.slice( 2 );
	const claims: Claim[] = [];
	scope.mentions.forEach( ( target, at ) => {
		const { figure } = target;
		const isTold = !figure.inWords && isRestated( scope, target, at );
		if ( figure.inWords || !isTold && withoutLastZeros( digitsOf( figure ) ).length < DISTINCTIVE_DIGITS ) {
			return;
		}
		for ( const ring of thread ) {
			const same = ring.mentions.filter( ( mention ) => mention.figure.kind === figure.kind && !mention.figure.inWords );
			const equal = same.find( ( mention ) => equals( mention.figure.value, figure.value ) );
			if ( equal ) {
				claims.push( looseClaim( figure, 'restatement', [ charitable( leaf( equal.figure ) ) ] ) );
				return;
			}
			if ( isTold && same.length && ring.name === 'thread' ) {
				const meant = meantBy( target, same.filter( ( mention ) => isMisquotable( figure, mention.figure ) ) );
				if ( meant ) {
					claims.push( makeClaim( true, figure, 'restatement', [ fair( leaf( meant.figure ) ) ] ) );
				}
				return;
			}
		}
		const own = digitsOf( figure ).length > DISTINCTIVE_DIGITS && figure.kind === 'percent' ? scope.rings[ 1 ].mentions.find( ( mention ) => mention.figure.start < figure.start && mention.figure.kind === figure.kind && equals( mention.figure.value, figure.value ) ) : undefined;
		if ( own ) {
			claims.push( looseClaim( figure, 'restatement', [ charitable( leaf( own.figure ) ) ] ) );
		}
	} );
	return claims;
}

const digitsOf = ( figure: Figure ): string => figure.text.replace( /[^0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, '' ).replace( /^0+/, '' );

/** Whether the sentence says that it repeats: "you wrote", "as you say", "compared to". */
function isRestated( scope: Scope, target: Mention, at: number ): boolean {
	const { items } = scope.sentence;
	const from = at ? scope.mentions[ at - 1 ].index : -1;
	const isVersus = target.bracket > 0 && target.before.some( ( word ) => word.classes.includes( 'versus' ) );
	const says = ( start: number, end: number ): boolean => items.slice( start, end ).some( ( item ) => item.kind === 'word' && item.classes.includes( 'say' ) );
	return isVersus || says( from + 1, target.index ) || says( target.index + 1, target.index + 6 );
}

/** A misquoted figure is the right one less exactly, or with its digits in another order or one of them wrong; else it is another one. */
function isMisquotable( figure: Figure, other: Figure ): boolean {
	const [ own, right ] = [ digitsOf( figure ), digitsOf( other ) ].map( ( digits ) => digits.split( '' ) );
	const isSwapped = own.slice().sort().join( '' ) === right.slice().sort().join( '' );
	const isCoarse = compare( absolute( subtract( figure.value, other.value ) ), figure.hedge ? figure.inputResolution : figure.resolution ) < 0;
	return isCoarse || !figure.magnitude === !other.magnitude && ( isSwapped || own.length > 2 && own.length === right.length && own.filter( ( digit, i ) => digit !== right[ i ] ).length === 1 );
}

/** The one figure that is repeated: the only one of its kind, or the one whose words are repeated with it. */
function meantBy( target: Mention, same: readonly Mention[] ): Mention | null {
	if ( same.length === 1 && ( target.figure.kind === 'percent' || hasSameUnit( target.figure, same[ 0 ].figure ) && sharedWords( target, same[ 0 ] ) > 0 ) ) {
		return same[ 0 ];
	}
	const scores = same.map( ( mention ) => sharedWords( target, mention ) );
	const best = Math.max( ...scores );
	return best > 1 && scores.filter( ( score ) => score === best ).length === 1 ? same[ scores.indexOf( best ) ] : null;
}

/** How many content words the surroundings of two figures share. */
function sharedWords( a: Mention, b: Mention ): number {
	const content = ( mention: Mention ): string[] => mention.before.concat( mention.after ).filter( ( word ) => !word.classes.includes( 'function' ) && !word.classes.includes( 'say' ) ).map( ( word ) => word.text );
	const others = content( b );
	return content( a ).filter( ( word ) => others.some( ( other ) => isSameNoun( word, other ) ) ).length;
}
