import { formatOf } from '../../figures/formats';
import { absolute, compare, divide, equals, isZero, lesser, multiply, ONE, rational, ZERO } from '../../judge/rational';
import type { Figure, Rational } from '../../model';
import type { Entry } from './cell';

const THOUSAND = rational( 1000 );
/** Units in which figures are printed rounded: an area in km², a budget in millions. */
const MEASURES = /(?:^|[^a-z])(?:km|m|mi|sq|ha|t|kg|g|[kmgt]w|[kmgt]wh|[kmg]b|acres?|tonn?e?s?|litres?|hl|'000s?|000s)(?:[²³2/. ),]|$)|[²³‰万億亿만억]|milli|billion|thousand|tausend|\bmilj|mio|mrd|mln|mld|млн|млрд|тыс|тис/;

/**
 * Makes the figures of one column speak alike: an ambiguous 1.234 is read as its neighbours are, and trailing zeros are
 * exact where a neighbour is printed to the unit.
 */
export function settleColumn( grid: Entry[][], c: number, heading: string, lang: string ): void {
	const figures = grid.reduce<Figure[]>( ( found, row ) => found.concat( row[ c ].figure || [], row[ c ].share || [] ), [] );
	const counts = figures.filter( ( figure ) => figure.kind === 'count' );
	const isGrouping = groupsAt( counts, formatOf( lang ).decimal );
	const whole = counts.filter( ( figure ) => equals( figure.resolution, ONE ) && !figure.magnitude );
	const rounded = whole.filter( ( figure ) => !isZero( figure.value ) );
	const isMeasured = MEASURES.test( heading );
	const least = isMeasured ? ONE : rounded.length ? rounded.map( ( figure ) => figure.inputResolution ).reduce( lesser ) : ZERO;
	const settle = ( figure: Figure ): Figure => {
		const read = figure.readings.length ? reread( figure, isGrouping ) : figure;
		return whole.includes( figure ) && !figure.readings.length ? { ...figure, inputResolution: least } : read;
	};
	for ( const row of grid ) {
		const entry = row[ c ];
		if ( entry.figure ) {
			row[ c ] = { ...entry, figure: settle( entry.figure ), share: entry.share && settle( entry.share ) };
		}
	}
}

/** Whether the one separator of ambiguous figures groups thousands, by the unambiguous ones beside them; null where they do not tell. */
function groupsAt( counts: readonly Figure[], decimal: string ): boolean | null {
	const doubtful = counts.filter( ( figure ) => figure.readings.length );
	if ( !doubtful.length ) {
		return null;
	}
	const mark = ( /[.,]/.exec( doubtful[ 0 ].text ) || [ decimal ] )[ 0 ];
	const clear = counts.filter( ( figure ) => !figure.readings.length && figure.text.includes( mark ) );
	if ( clear.length ) {
		const parts = clear[ 0 ].text.split( mark );
		return parts.length > 2 || /[.,]/.test( parts[ 1 ] );
	}
	/* 950 beside 1.234: whole numbers below a thousand and none above it. */
	const plain = counts.filter( ( figure ) => !/[.,]/.test( figure.text ) && !isZero( figure.value ) );
	return plain.length && plain.every( ( figure ) => compare( absolute( figure.value ), THOUSAND ) < 0 ) ? true : null;
}

/** An ambiguous figure as its column reads: 1.234 or 1,234. */
function reread( figure: Figure, isGrouping: boolean | null ): Figure {
	const [ other ] = figure.readings;
	const isWhole = equals( figure.resolution, ONE );
	if ( isGrouping === null || isGrouping === isWhole || isZero( figure.value ) ) {
		return figure.readings.length ? { ...figure, readings: [], inputResolution: isWhole ? ZERO : figure.inputResolution } : figure;
	}
	const resolution = scaled( figure.resolution, divide( other, figure.value ) );
	return { ...figure, value: other, readings: [], resolution, inputResolution: isGrouping ? ZERO : resolution };
}

const scaled = ( value: Rational, factor: Rational ): Rational => {
	const { n, d } = absolute( multiply( value, factor ) );
	return n % d === ZERO.n ? rational( n / d ) : { n, d };
};
