import { previousMentions } from '../inputs/scope';
import type { Scope } from '../inputs/scope';
import { add, compare, equals } from '../judge/rational';
import type { Claim, Expression, Figure } from '../model';
import { charitable, fair, looseClaim, makeClaim, likely } from './claim';
import { leaf, minus } from './expression';
import { followsClosely, isCount, owns } from './mention';
import { hasSameUnit, isComparable } from './noun';
import { partsIn } from './pairs';
import { isConclusion, MOST_ADDENDS } from './sum';

/** What is left: "of the 90 slots 67 are taken, which leaves 23". */
export function restClaims( scope: Scope ): Claim[] {
	const claims: Claim[] = [];
	scope.mentions.forEach( ( target, at ) => {
		if ( !isCount( target ) || !owns( target, 'rest' ) || followsClosely( target, 'up', 'down' ) || scope.mentions.slice( at + 1 ).some( ( mention ) => isCount( mention ) && isConclusion( mention ) ) ) {
			return;
		}
		const own = scope.mentions.slice( 0, at ).concat( scope.mentions.slice( at + 1 ) );
		const previous = previousMentions( scope ).filter( isCount );
		const isToldBefore = own.filter( isCount ).length + previous.length === 2;
		if ( previous.length === 2 && at === 1 && own.filter( isCount ).length === 1 && !own[ 0 ].bracket ) {
			// "4,170 of some 50,000 voted. 220 votes were invalid, leaving 3,950": the words do not tell of which.
			claims.push( looseClaim( target.figure, 'sum', previous.map( ( { figure } ) => fair( minus( leaf( figure ), leaf( own[ 0 ].figure ) ) ) ) ) );
			return;
		}
		const others = ( isToldBefore ? previous.concat( own ) : own )
			.filter( ( mention ) => isCount( mention ) && isComparable( mention.figure, target.figure ) ).map( ( mention ) => mention.figure );
		const told = partsIn( scope.mentions ).map( ( pair ) => pair.whole ).find( ( figure ) => others.includes( figure ) );
		const whole = told || largest( others );
		const parts = others.filter( ( figure ) => figure !== whole );
		// "The other 24 of 35 are fine, with 5 stars": what follows its own whole was not taken from it.
		const isOwnWhole = !!whole && partsIn( scope.mentions ).some( ( pair ) => pair.whole === whole && pair.part === target.figure ) && whole.start > target.figure.start && parts.every( ( part ) => part.start > whole.start );
		if ( !whole || isOwnWhole || !parts.length || parts.some( ( part ) => equals( part.value, whole.value ) ) || parts.length > MOST_ADDENDS ) {
			return;
		}
		const readings = [ fair( parts.map( leaf ).reduce( minus, leaf( whole ) ) as Expression ) ];
		const made = makeClaim( parts.length < 3 && isLess( parts, whole ) && compare( target.figure.value, whole.value ) < 0 && others.every( ( figure ) => hasSameUnit( figure, target.figure ) && hasSameUnit( figure, whole ) ), target.figure, 'sum', readings.concat( parts.length > 1 ? parts.map( ( part ) => charitable( minus( leaf( whole ), leaf( part ) ) ) ) : [] ) );
		claims.push( told ? made : likely( made ) );
	} );
	return claims;
}

/** The parts together are less than the whole. */
const isLess = ( parts: readonly Figure[], whole: Figure ): boolean => compare( parts.map( ( part ) => part.value ).reduce( add ), whole.value ) < 0;

function largest( figures: readonly Figure[] ): Figure | undefined {
	return figures.slice().sort( ( a, b ) => Number( b.value.n * a.value.d - a.value.n * b.value.d > 0 ) || -1 )[ 0 ];
}
