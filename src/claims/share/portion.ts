import type { Scope } from '../../inputs/scope';
import type { WordClass } from '../../languages/language';
import type { Claim } from '../../model';
import { charitable, fair, makeClaim } from '../claim';
import { isChange } from '../words/direction';
import { constant, leaf, minus, over, times } from '../expression';
import { countsTheSame } from '../words/around';
import { toldLast } from './toldWhole';
import { isToldOfFraction } from './fraction';
import { followsClosely, isCount, isTied, leadsClosely } from '../words/mention';
import type { Mention } from '../words/mention';

/** So many items may stand between a whole and the part of it: 160人のうちの4分の1, "40% of all those 1,250". */
const WHOLE_REACH = 5;

const GRAMMAR: readonly WordClass[] = [ 'function', 'of', 'them', 'all' ];

/** What a percentage or fraction of a whole comes to. */
interface Portion {
	readonly part: Mention;
	readonly whole: Mention;
	readonly result: Mention;
	/** The whole is told behind "of". */
	readonly isOf: boolean;
}

/**
 * What a part of a whole comes to: "0.3% of the 5,000 edits were reverted, i.e. 15". Languages put a whole and the
 * fraction behind it together in too many ways to say a fault by it ("of the 160 invited a quarter, that is 40 people").
 */
export function portionClaims( scope: Scope ): Claim[] {
	return portionsIn( scope ).map( ( { part, whole, result, isOf } ) => {
		const share = part.figure.kind === 'percent' ? over( leaf( part.figure ), constant( 100 ) ) : leaf( part.figure );
		const isPlain = isOf && ( !part.figure.hedge || part.figure.hedge === 'about' );
		const portion = times( share, leaf( whole.figure ) );
		// "8% of the 5,400 replied, so 4,968 did not"
		const readings = [ ( isPlain ? fair : charitable )( portion ), charitable( minus( leaf( whole.figure ), portion ) ) ];
		return makeClaim( isPlain, result.figure, 'share', isOf ? readings : readings.slice( 0, 1 ) );
	} );
}

/** Whether it is the part of a portion: what it comes to is claimed, not the part. */
export const isPartOfPortion = ( scope: Scope, { figure }: Mention ): boolean => portionsIn( scope ).some( ( { part, whole, isOf } ) => isOf && part.figure === figure && whole.sentence === part.sentence );

function portionsIn( scope: Scope ): Portion[] {
	const { mentions } = scope;
	const portions: Portion[] = [];
	mentions.forEach( ( result, at ) => {
		// "The budget is €18,600. 35% goes to grants, that is €6,510": of the only count told before.
		const told = at === 1 && mentions[ 0 ].figure.kind === 'percent' ? toldLast( scope ).filter( isCount ) : [];
		const [ first, second ] = told.length === 1 ? [ told[ 0 ], mentions[ 0 ] ] : mentions.slice( Math.max( 0, at - 2 ), at );
		if ( !second || !isCount( result ) || isToldOfFraction( mentions, result ) ) {
			return;
		}
		// "from 4% of 5,000 to 2% of 12,000, so from 200 to 240"
		const concludes = followsClosely( result, 'so', 'or' ) && !followsClosely( result, 'from' ) && !leadsClosely( result, 'more', 'over', 'less', 'under', 'suppose', 'per' );
		const isTold = concludes || [ first, second ].some( ( { figure } ) => figure.kind === 'percent' ) && isApposed( result );
		const isNear = first.sentence === second.sentence && second.index - first.index <= WHOLE_REACH;
		// "5,400 people got it and 8% of them replied, making 432 replies"
		const isOfFirst = leadsClosely( second, 'them' ) || concludes && ( first.figure.currency ? first.figure.currency === result.figure.currency : countsTheSame( first, result ) );
		if ( isNear && isTold && isPart( first ) && isCount( second ) && isOfWhole( first, second ) ) {
			portions.push( { part: first, whole: second, result, isOf: true } );
		} else if ( isCount( first ) && isTold && isPart( second ) && isOfFirst ) {
			portions.push( { part: second, whole: first, result, isOf: true } );
		} else if ( isNear && isCount( first ) && second.figure.kind === 'fraction' && ( concludes || result.bracket !== second.bracket || result.index - second.index < 3 ) ) {
			portions.push( { part: second, whole: first, result, isOf: false } );
		}
	} );
	return portions;
}

/** "8% of them – 319 people – replied": between marks, with nothing but what it counts. */
function isApposed( { index, sentence: { items } }: Mention ): boolean {
	const ahead = items.slice( 0, index ).reverse().find( ( item ) => !( item.kind === 'word' && item.classes.includes( 'so' ) ) );
	const words = items.slice( index + 1, index + 4 ).findIndex( ( { kind } ) => kind !== 'word' );
	const behind = items[ index + 1 + words ];
	return words >= 0 && [ ahead, behind ].every( ( sign ) => !!sign && sign.kind === 'sign' && ',–—'.includes( sign.text ) ) &&
		items.slice( index + 1, index + 1 + words ).every( ( word ) => word.kind === 'word' && ( !word.classes.length || word.classes.includes( 'total' ) ) );
}

const isPart = ( mention: Mention ): boolean => ( mention.figure.kind === 'percent' || mention.figure.kind === 'fraction' ) && !isTied( mention ) && !isChange( mention );

/** "40% of all those 1,250", "8% on $250": nothing but words of grammar between them. */
function isOfWhole( part: Mention, { before, figure, bracket }: Mention ): boolean {
	const of = before[ before.length - 1 ];
	return !!of && part.bracket === bracket && of.start - part.figure.end < 2 && before.every( ( { classes } ) => GRAMMAR.some( ( name ) => classes.includes( name ) ) ) &&
		( !!figure.currency || of.classes.includes( 'of' ) || of.classes.includes( 'them' ) );
}
