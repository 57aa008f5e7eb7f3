import { absolute, add, compare, divide, HALF, isInteger, isZero, multiply, powerOfTen, rational, subtract } from '../../judge/rational';
import type { Figure, Rational } from '../../model';
import type { Fit } from './evidence';
import type { View } from './sheet';

/** One series of a total line worked out on one set of addends. */
export interface Trial {
	readonly series: number;
	readonly figure: Figure;
	readonly inputs: readonly Figure[];
	readonly fit: Fit;
	/** Fewer than two addends that are not zero: it fits whatever the line is. */
	readonly isTrivial: boolean;
	/** Printed less recomputed. */
	readonly off: Rational;
}

/** "1,005 after fees" says more than its column; "$7,680 USD" does not. */
const MOST_OF_UNIT = 5;

/** A total or mean worked out on the cells of a set of lines; null where they are fewer than two. */
export function tryOut( view: View, total: number, set: readonly number[], series: number ): Trial | null {
	const { figure, letters } = view.at( total, series );
	const entries = set.map( ( line ) => view.at( line, series ) );
	const inputs = entries.filter( ( entry ) => entry.state === 'number' && ( entry.figure as Figure ).kind === ( figure as Figure | null || { kind: '' } ).kind ).map( ( entry ) => entry.figure as Figure );
	if ( !figure || inputs.length < 2 ) {
		return null;
	}
	const isMean = view.lines[ total ].kind === 'average';
	const sum = inputs.map( ( input ) => input.value ).reduce( add );
	const slack = multiply( inputs.map( ( input ) => input.inputResolution ).reduce( add ), HALF );
	const count = rational( isMean ? inputs.length : 1 );
	const value = divide( sum, count );
	const off = subtract( figure.value, value );
	const fit = fitWithin( figure, off, divide( slack, count ) );
	const isUnread = entries.some( ( entry ) => entry.state === 'text' || entry.state === 'unread' ) || isRoundedTotal( figure, off ) ||
		letters > MOST_OF_UNIT && entries.every( ( entry ) => entry.letters < letters );
	return {
		series, figure, inputs, off, fit: fit === 'none' && isUnread ? 'unknown' : fit,
		isTrivial: inputs.filter( ( input ) => !isZero( input.value ) ).length < 2
	};
}

function fitWithin( figure: Figure, off: Rational, slack: Rational ): Fit {
	const distance = absolute( off );
	const half = multiply( figure.resolution, HALF );
	return compare( distance, half ) <= 0 ? 'exact' :
		compare( distance, figure.resolution ) < 0 || !isZero( slack ) && compare( distance, add( half, slack ) ) <= 0 ? 'rounded' : 'none';
}

/** A total of 879,200 over cells that add up to 879,209 was rounded rather than miscounted. */
function isRoundedTotal( { value, resolution }: Figure, off: Rational ): boolean {
	const isRound = ( power: number ): boolean => isInteger( divide( value, multiply( resolution, powerOfTen( power ) ) ) ) &&
		compare( multiply( absolute( off ), rational( 2 ) ), multiply( resolution, powerOfTen( power ) ) ) <= 0;
	return !isZero( value ) && ( isRound( 3 ) || isRound( 2 ) && compare( multiply( absolute( off ), rational( 2000 ) ), absolute( value ) ) <= 0 );
}
