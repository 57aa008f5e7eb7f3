import { SMALL_WORDS } from './smallWords';

/** Letters by script, the first and the last code of each range, with the languages that are written in it. */
const SCRIPTS: readonly ( readonly [ ranges: readonly number[], codes: readonly string[] ] )[] = [
	[ [ 0x61, 0x7a, 0xc0, 0x24f, 0x1e00, 0x1eff ], 'en es fr de it pt nl pl eu ca sv cs tr id vi'.split( ' ' ) ],
	[ [ 0x400, 0x4ff ], [ 'ru', 'uk' ] ], [ [ 0x600, 0x6ff ], [ 'ar', 'fa' ] ], [ [ 0x3040, 0x30ff, 0x4e00, 0x9fff ], [ 'zh', 'ja' ] ],
	[ [ 0x590, 0x5ff ], [ 'he' ] ], [ [ 0x900, 0x97f ], [ 'hi' ] ], [ [ 0x980, 0x9ff ], [ 'bn' ] ], [ [ 0xac00, 0xd7af ], [ 'ko' ] ]
];
/** Words, and single letters that no neighbour writes. */
const PIECE = /[a-z\u00c0-\u024f\u1e00-\u1eff\u0400-\u04ff\u0600-\u06ff\u200c'’]+|[\u3040-\u30ff]/g;
const OWN_LETTER = /[łęąśżźěřůğışơưđạảấầậắặẹếềệịọốồộớờợụứừựåßãõñіїєґыэъёپچژگکیيكةأإى]/g;
/** "96k", "30etik": letters that cling to figures are no words. */
const CLINGING = /\d[\d.,:]*[a-z\u00c0-\u024f]*/g;

/** A language is told by so many of its words and letters more than the expected one has; letters count thrice at most, as names have them too. */
const ENOUGH = 3;
/** Own letters count no more than this, even those that are words besides. */
const MOST_OWN = 9;
/** What is longer says no more than its beginning. */
const LONGEST = 600;

/**
 * The language that a text is plainly in, told by its script and its small words; else the one that was expected.
 * Knows no languages but those that FigureCheck has words for.
 */
export function languageOf( text: string, fallback: string ): string {
	const sample = text.slice( 0, LONGEST ).toLowerCase().replace( CLINGING, ' ' );
	const expected = fallback.toLowerCase().split( '-' )[ 0 ];
	const letters = lettersIn( sample );
	const most = Math.max( ...letters );
	const [ , codes ] = SCRIPTS[ letters.indexOf( most ) ];
	const isKnown = SCRIPTS.some( ( script ) => script[ 1 ].includes( expected ) );
	const isLatin = codes.length > 2;
	if ( most < 4 || !isKnown && !isLatin ) {
		return fallback;
	}
	const words = smallWordsIn( sample );
	// Most texts are in the language that is expected: no other can have so many words and letters more.
	if ( codes.includes( expected ) && 2 * words.filter( ( of ) => of.includes( expected ) ).length >= words.length + MOST_OWN ) {
		return fallback;
	}
	const hits = hitsIn( sample, words );
	const hitsOf = ( code: string ): number => hits[ code ] || 0;
	const [ best, next ] = codes.slice().sort( ( a, b ) => hitsOf( b ) - hitsOf( a ) );
	if ( !codes.includes( expected ) && !isLatin ) {
		return best;
	}
	const own = codes.includes( expected ) ? hitsOf( expected ) : 0;
	// A language without words of ours may look like any of its neighbours: English alone is far enough from all.
	const isFar = isKnown || best === 'en' && hitsOf( best ) > 2 * ENOUGH;
	return isFar && next && hitsOf( best ) > hitsOf( next ) && hitsOf( best ) >= own + ENOUGH && hitsOf( best ) > 2 * own ? best : fallback;
}

/** How many letters of each script a text has. */
function lettersIn( sample: string ): number[] {
	const letters = SCRIPTS.map( () => 0 );
	for ( let i = 0; i < sample.length; i++ ) {
		const script = scriptOf( sample.charCodeAt( i ) );
		if ( script >= 0 ) {
			letters[ script ]++;
		}
	}
	return letters;
}

/** The script of a letter, or -1; most letters are a to z, in the first script. No function is made in the loop over them: that would take memory for each. */
const scriptOf = ( code: number ): number => code < 0x61 ? -1 : code < 0x7b ? 0 : otherScriptOf( code );
const otherScriptOf = ( code: number ): number => SCRIPTS.findIndex( ( [ ranges ] ) => isAmong( code, ranges ) );
const isAmong = ( code: number, ranges: readonly number[] ): boolean => ranges.some( ( first, i ) => i % 2 === 0 && first <= code && code <= ranges[ i + 1 ] );

type Meanings = ReadonlyMap<string, readonly string[]>;
let meanings: Meanings | null = null;

/** The small words that a text shows, as the languages of each. */
function smallWordsIn( sample: string ): ( readonly string[] )[] {
	const known = meanings || ( meanings = spread() );
	const words = new Set<readonly string[]>();
	for ( const piece of sample.match( PIECE ) || [] ) {
		const codes = known.get( piece );
		if ( codes ) {
			words.add( codes );
		}
	}
	return Array.from( words );
}

/** How many of some words and of a text's own letters each language has. */
function hitsIn( sample: string, words: readonly ( readonly string[] )[] ): Record<string, number> {
	const hits: Record<string, number> = {};
	const letters = ( sample.match( OWN_LETTER ) || [] ).slice( 0, ENOUGH ).map( ( letter ) => ( meanings as Meanings ).get( letter ) || [] );
	for ( const codes of words.concat( letters ) ) {
		for ( const code of codes ) {
			hits[ code ] = ( hits[ code ] || 0 ) + 1;
		}
	}
	return hits;
}

/** The languages of each small word. */
function spread(): Meanings {
	const map = new Map<string, readonly string[]>();
	for ( const code of Object.keys( SMALL_WORDS ) ) {
		SMALL_WORDS[ code ].split( ' ' ).forEach( ( word ) => map.set( word, ( map.get( word ) || [] ).concat( code ) ) );
	}
	return map;
}
