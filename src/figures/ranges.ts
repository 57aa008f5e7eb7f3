import { compare, divide, isInteger, multiply, powerOfTen, rational } from '../judge/rational';
import type { Figure } from '../model';
import type { FigureItem, Item } from './sentence';

/** "between A and B" in the languages of FigureCheck. */
const BETWEEN = /^(?:between|entre|zwischen|tra|fra|tussen|między|pomiędzy|между|між|بین|بين|בין|antara|giữa|mellan|mezi)$/;
const DASHES = '-‐‑‒–—~～〜至到';
/** "from 2 to 500 million" may be meant from two up. */
const WIDEST = rational( 20 );

/**
 * What two figures have in common that is only said with the second: the magnitude of "203 to 209 million" and of "5.2, 2.1
 * and 1.9 million", the percent of "15–20%". Marks both ends of a range. The items are changed in place, as they are being made.
 *
 * @param power of ten of the second figure's magnitude, 0 without one or where smaller numbers follow it
 */
export function joinPair( items: Item[], power: number ): void {
	const last = items.length - 1;
	const second = items[ last ];
	const first = items[ last - 2 ];
	if ( !first || first.kind !== 'figure' || second.kind !== 'figure' || first.figure.inWords || second.figure.inWords ) {
		return;
	}
	const link = linkAt( items, last - 1, first.figure.end, second.figure.start );
	if ( !link ) {
		return;
	}
	if ( link === 'and' ) {
		shareInList( items, second.figure, power );
		return;
	}
	const a = sharing( first.figure, second.figure, power, link === 'to' );
	const isRange = link === 'range' && a.kind === second.figure.kind && compare( a.value, second.figure.value ) < 0;
	if ( a !== first.figure || isRange ) {
		items[ last - 2 ] = withFigure( first, isRange ? { ...a, range: true } : a );
	}
	if ( isRange ) {
		items[ last ] = withFigure( second, { ...second.figure, range: true } );
	}
}

/** "5.2, 2.1 and 1.9 million": those that are told with decimals and without a noun, back to the first one. */
function shareInList( items: Item[], last: Figure, power: number ): void {
	for ( let at = items.length - 3; at >= 0; at -= 2 ) {
		const item = items[ at ];
		const sign = items[ at + 1 ];
		if ( item.kind !== 'figure' || isInteger( item.figure.value ) || at < items.length - 3 && !( sign.kind === 'sign' && ',、،'.includes( sign.text ) ) ) {
			return;
		}
		items[ at ] = withFigure( item, sharing( item.figure, last, power, false, true ) );
	}
}

const withFigure = ( item: FigureItem, figure: Figure ): FigureItem => ( { ...item, figure } );

/** How the item between two figures links them. */
function linkAt( items: readonly Item[], at: number, end: number, start: number ): 'range' | 'to' | 'and' | '' {
	const link = items[ at ];
	if ( link.kind === 'sign' ) {
		return DASHES.includes( link.text ) && link.start === end && link.end === start ? 'range' : '';
	}
	// "2500에서 2600으로 4%": an ending of the first leads to no second.
	if ( link.kind !== 'word' || link.postposed ) {
		return '';
	}
	const before = items.slice( Math.max( 0, at - 5 ), at - 1 );
	if ( link.classes.includes( 'and' ) || link.classes.includes( 'to' ) ) {
		if ( before.some( ( item ) => item.kind === 'word' && BETWEEN.test( item.text ) ) ) {
			return 'range';
		}
	}
	if ( !link.classes.includes( 'to' ) ) {
		return link.classes.includes( 'and' ) ? 'and' : '';
	}
	const isChange = before.some( ( item ) => item.kind === 'word' && [ 'from', 'up', 'down' ].some( ( name ) => item.classes.includes( name as 'up' ) ) );
	return isChange ? 'to' : 'range';
}

/** The first figure with the magnitude or percent of the second, where it has none itself. */
function sharing( first: Figure, second: Figure, power: number, isChange: boolean, isListed = false ): Figure {
	if ( first.kind !== 'count' || first.magnitude || first.unit || first.currency && !second.currency ) {
		return first;
	}
	if ( second.kind === 'percent' && !second.magnitude ) {
		if ( !isChange && compare( first.value, second.value ) > 0 ) {
			return first;
		}
		return { ...first, kind: 'percent', inputResolution: first.resolution };
	}
	if ( !power || second.kind !== 'count' ) {
		return first;
	}
	const scale = powerOfTen( power );
	const printed = divide( second.value, scale );
	if ( compare( first.value, isListed ? multiply( printed, WIDEST ) : printed ) > 0 ) {
		return first;
	}
	const value = multiply( first.value, scale );
	const resolution = multiply( first.resolution, scale );
	const isNear = compare( printed, multiply( first.value, WIDEST ) ) <= 0;
	return isNear ? { ...first, value, resolution, inputResolution: resolution, magnitude: true, readings: [ first.value ] } : { ...first, readings: [ value ].concat( first.readings ) };
}
