import { MAGNITUDES } from './magnitudes';
import { SEPARATORS } from './separators';

/** How a language writes numbers. All languages are always known: an English page holds German notation, too. */
export interface NumberFormat {
	readonly decimal: string;
	readonly group: string;
	/** The percent sign stands before the number. */
	readonly percentFirst: boolean;
	/** "3." is third: a dot behind a small number ends no sentence. */
	readonly dotOrdinals: boolean;
	/** What is counted comes before what is said of it ("visitas únicas"). */
	readonly headFirst: boolean;
	/** The power of ten of a magnitude word, or 0. */
	magnitude( word: string ): number;
	/** Whether a word is written with a dot behind it ("Mio."). */
	isAbbreviation( word: string ): boolean;
}

const PERCENT_FIRST = 'tr eu';
const DOT_ORDINALS = 'de cs pl tr eu hu hr sr bs sl sk da nb nn no fi et lv is';
const HEAD_FIRST = 'es fr it pt ca gl ro eu ar fa he id ms vi th';
/** A magnitude of another language counts where it is long enough not to be another word of this one, or as good as a sign. */
const FOREIGN = /^(?:mio|mrd|mln|mld|.{4,}|[^!-ʯ]+)$/;

interface Words {
	readonly powers: Map<string, number>;
	readonly dotted: Set<string>;
}
const vocabularies = new Map<string, Words>();
const formats = new Map<string, NumberFormat>();
const decimals = new Map<string, string>();
let foreign: Map<string, number> | undefined;

/** Words are kept in lower case, those of one or two letters as printed: "Tr" and "T", "M" and "m" differ. */
const keyOf = ( word: string ): string => word.length > 2 ? word.toLowerCase() : word;

function vocabularyOf( code: string ): Words {
	let words = vocabularies.get( code );
	if ( !words ) {
		words = { powers: new Map(), dotted: new Set() };
		const base = code.split( '-' )[ 0 ];
		for ( const group of Array.from( new Set( [ base, code ] ), ( key ) => MAGNITUDES[ key ] ).join( '|' ).split( '|' ) ) {
			const [ power, ...entries ] = group.split( ' ' );
			for ( const entry of entries ) {
				const [ stem, ...endings ] = entry.split( '/' );
				for ( const ending of endings.length ? endings : [ '' ] ) {
					const word = keyOf( ( stem + ending ).replace( '.', '' ) );
					words.powers.set( word, Number( power ) );
					if ( stem.endsWith( '.' ) ) {
						words.dotted.add( word );
					}
				}
			}
		}
		vocabularies.set( code, words );
	}
	return words;
}

/** The magnitudes that mean the same wherever they are written; 0 for "billion", which does not. */
function foreignMagnitudes(): Map<string, number> {
	if ( !foreign ) {
		foreign = new Map();
		for ( const language of Object.keys( MAGNITUDES ) ) {
			for ( const [ word, power ] of vocabularyOf( language ).powers ) {
				if ( FOREIGN.test( word ) ) {
					const other = foreign.get( word );
					foreign.set( word, other === undefined || other === power ? power : 0 );
				}
			}
		}
	}
	return foreign;
}

function marksOf( code: string ): string | undefined {
	if ( !decimals.size ) {
		for ( const marks of Object.keys( SEPARATORS ) ) {
			SEPARATORS[ marks ].split( ' ' ).forEach( ( known ) => decimals.set( known, marks ) );
		}
	}
	return decimals.get( code );
}

/** The notation of a BCP 47 code, English where it is not known. */
export function formatOf( code: string ): NumberFormat {
	let format = formats.get( code );
	if ( !format ) {
		const whole = code.toLowerCase();
		const base = whole.split( '-' )[ 0 ];
		const marks = marksOf( whole ) || marksOf( base ) || '.,';
		const has = ( list: string ): boolean => list.split( ' ' ).includes( base );
		const { powers, dotted } = vocabularyOf( whole );
		format = {
			decimal: marks[ 0 ], group: marks[ 1 ], percentFirst: has( PERCENT_FIRST ), dotOrdinals: has( DOT_ORDINALS ), headFirst: has( HEAD_FIRST ),
			magnitude: ( word ) => powers.get( keyOf( word ) ) || foreignMagnitudes().get( keyOf( word ) ) || 0,
			isAbbreviation: ( word ) => dotted.has( keyOf( word ) )
		};
		formats.set( code, format );
	}
	return format;
}
