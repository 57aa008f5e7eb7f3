import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, VARIANTS } from './cldr';
import { figuresIn, plain } from './reading';

const SYSTEMS = [ 'arab', 'arabext', 'deva', 'beng', 'guru', 'gujr', 'thai', 'mymr', 'fullwide' ];
const LOCALES = [ ...LANGUAGES, ...VARIANTS ];

/** A number as a plain decimal with so many places, never longer than Intl keeps exact. */
const decimals = fc.tuple( fc.oneof( fc.integer( { min: 1, max: 9999 } ), fc.integer( { min: 1, max: 99999999 } ) ), fc.integer( { min: 0, max: 3 } ), fc.boolean() ).map( ( [ digits, places, isNegative ] ) => {
	const text = String( digits ).padStart( places + 1, '0' );
	return { value: `${ isNegative ? '-' : '' }${ text.slice( 0, text.length - places ) }${ places ? `.${ text.slice( -places ) }` : '' }`, places };
} );

/** Value, resolution and readings of the only figure in a printed number. */
function read( printed: string, lang: string ): { values: string[]; resolution: string; kind: string; text: string } {
	const figures = figuresIn( printed, lang );
	expect( figures, `${ lang }: ${ printed }` ).toHaveLength( 1 );
	const [ { value, readings, resolution, kind, text } ] = figures;
	return { values: [ value, ...readings ].map( plain ), resolution: plain( resolution ), kind, text };
}

const unit = ( places: number ): string => places ? `0.${ '1'.padStart( places, '0' ) }` : '1';
const trimmed = ( value: string ): string => value.includes( '.' ) ? value.replace( /\.?0+$/, '' ) : value;

describe.each( LOCALES )( '%s', ( lang ) => {
	it( 'reads plain numbers', () => {
		fc.assert( fc.property( decimals, ( { value, places } ) => {
			const printed = new Intl.NumberFormat( lang, { minimumFractionDigits: places, maximumFractionDigits: places } ).format( value as unknown as number );
			// "1500" ungrouped and by itself is taken for a year: es, pl, it-CH and pt-PT group from 10,000 up.
			fc.pre( !/^(?:1[5-9]|20)\d\d$/.test( printed ) );
			const { values, resolution } = read( printed, lang );
			expect( values[ 0 ], printed ).toBe( trimmed( value ) );
			expect( resolution, printed ).toBe( unit( places ) );
		} ), { numRuns: 200 } );
	} );

	it( 'reads percentages', () => {
		fc.assert( fc.property( decimals, ( { value, places } ) => {
			const printed = new Intl.NumberFormat( lang, { style: 'percent', minimumFractionDigits: places, maximumFractionDigits: places } ).format( `${ value }e-2` as unknown as number );
			const { values, resolution, kind } = read( printed, lang );
			expect( [ values[ 0 ], resolution, kind ], printed ).toEqual( [ trimmed( value ), unit( places ), 'percent' ] );
		} ), { numRuns: 200 } );
	} );

	it.each( [ 'short', 'long' ] as const )( 'reads compact numbers, %s', ( compactDisplay ) => {
		for ( const significant of [ 1, 12, 123, 1234 ] ) {
			for ( let power = 2; power < 15; power++ ) {
				const number = Number( `${ significant }e${ power }` );
				const format = new Intl.NumberFormat( lang, { notation: 'compact', compactDisplay, maximumSignificantDigits: 4 } );
				const printed = format.format( number );
				if ( isException( lang, printed, Math.log10( number ) ) ) {
					continue;
				}
				const { values, text } = read( printed, lang );
				expect( values, `${ printed } → ${ text }` ).toContain( String( number ) );
				expect( values[ 0 ], `${ printed } → ${ text }` ).toBe( String( number ) );
			}
		}
	} );
} );

/** What is not read back as printed, and why. */
function isException( lang: string, printed: string, power: number ): boolean {
	// "mil", "ألف" and the like stand for one thousand without a digit: no digit, no figure.
	const hasNoDigit = /^[^\d٠-٩۰-۹०-९০-৯]+$/.test( printed );
	// CLDR 48 has "১ শত কো" (a hundred crore, 10⁹) for 10¹⁰ and "১কো" (a crore, 10⁷) for 10¹¹.
	const isMistaken = lang === 'bn' && power > 9;
	return hasNoDigit || isMistaken;
}

describe.each( SYSTEMS )( 'digits %s', ( numberingSystem ) => {
	it( 'are read in each language', () => {
		for ( const lang of LANGUAGES ) {
			for ( const number of [ 7, 45.6, 1234.5, 9876543, -12.25 ] ) {
				const printed = new Intl.NumberFormat( lang, { numberingSystem } ).format( number );
				expect( read( printed, lang ).values[ 0 ], `${ lang } ${ printed }` ).toBe( String( number ) );
			}
		}
	} );
} );
