import type { Claim, Expression, Figure, Finding, Operator, Passage, Reading } from '../../src/model';
import { judge } from '../../src/judge/judge';
import { powerOfTen, rational } from '../../src/judge/rational';

/** Figures and claims for the tests of the judge, built by hand: no reader stands between a table and what it tests. */
const passage: Passage = { start: 0, end: 0, kind: 'prose', lang: 'en', comment: null, section: 0, hidden: [], quoted: [] };
export const ENGLISH = { decimal: '.', group: ',' };
export const GERMAN = { decimal: ',', group: '.' };

/** A figure of ASCII digits, English notation: "12.46", "-8.1%", "+6,117", "$1.2". Other notations override what differs. */
export function figureOf( text: string, parts: Partial<Figure> = {} ): Figure {
	const [ , sign, digits, decimals = '' ] = /^([-+]?)[$€£]?([\d,]+)?(?:\.(\d+))?/.exec( text ) as RegExpExecArray;
	const whole = ( digits || '' ).replace( /,/g, '' );
	const magnitude = sign === '-' ? rational( -1 ) : rational( 1 );
	const zeros = decimals ? 0 : ( /0*$/.exec( whole ) as RegExpExecArray )[ 0 ].length;
	const kind = text.endsWith( '%' ) ? 'percent' : 'count';
	const resolution = powerOfTen( -decimals.length );
	return {
		start: 0, end: text.length, text, passage, kind, readings: [], resolution,
		value: { n: magnitude.n * BigInt( whole + decimals || '0' ), d: powerOfTen( decimals.length ).n },
		inputResolution: decimals || kind === 'percent' ? resolution : zeros > 1 ? powerOfTen( zeros ) : rational( 0 ),
		inWords: false, magnitude: false, currency: '', sign: sign as Figure[ 'sign' ], hedge: null,
		phrase: { start: 0, end: text.length }, unit: '', unitWords: [], ...parts
	};
}

/** A number in letters. */
export const inWords = ( text: string, n: number, d: number, parts: Partial<Figure> = {} ): Figure => figureOf( '0', {
	text, value: rational( n, d ), resolution: d > 1 || text === 'doubled' ? rational( n, 10 * d ) : rational( 1 ), inputResolution: rational( 0 ), inWords: true, kind: d > 1 ? 'fraction' : 'count', ...parts
} );

const PRECEDENCE: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };

/**
 * "(10 - 8) / 8 * #100": figures as printed, # before a constant, spaces around every sign. A figure printed twice is
 * the same figure. `given` names those that are not plain ASCII digits.
 */
export function work( source: string, given: Readonly<Record<string, Figure>> = {} ): Expression {
	const figures = new Map( Object.entries( given ) );
	const tokens = source.replace( /[()]/g, ' $& ' ).trim().split( /\s+/ );
	let at = 0;
	const leaf = (): Expression => {
		const token = tokens[ at++ ];
		if ( token === '(' ) {
			const inner = chain( 1 );
			at++;
			return inner;
		}
		if ( token.startsWith( '#' ) ) {
			return { constant: rational( Number( token.slice( 1 ) ) ) };
		}
		const figure = figures.get( token ) || figureOf( token );
		figures.set( token, figure );
		return { figure };
	};
	const chain = ( least: number ): Expression => {
		let left = leaf();
		while ( PRECEDENCE[ tokens[ at ] ] >= least ) {
			const op = tokens[ at++ ] as Operator;
			left = { op, left, right: chain( PRECEDENCE[ op ] + 1 ) };
		}
		return left;
	};
	return chain( 1 );
}

/** A plain claim of one reading; a reading may also be given as its expression. */
export const claimOf = ( figure: Figure, readings: readonly ( string | Reading )[], parts: Partial<Claim> = {} ): Claim => ( {
	figure, relation: 'formula', quote: figure.phrase, binding: 'bound',
	readings: readings.map( ( reading ) => typeof reading === 'string' ? { expression: work( reading ) } : reading ), ...parts
} );

/** The finding on a figure, as printed in English or built, that is said to come from an expression. */
export const judged = ( figure: string | Figure, reading: string | Reading, parts: Partial<Claim> = {} ): Finding =>
	judge( claimOf( typeof figure === 'string' ? figureOf( figure ) : figure, [ reading ], parts ), ENGLISH );
