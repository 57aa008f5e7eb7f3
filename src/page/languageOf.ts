import { SMALL_WORDS } from './smallWords';

/** Letters by script, each with the languages that are written in it. */
const SCRIPTS: readonly ( readonly [ letters: RegExp, codes: readonly string[] ] )[] = [
	[ /[a-z\u00c0-\u024f\u1e00-\u1eff]/g, 'en es fr de it pt nl pl eu ca sv cs tr id vi'.split( ' ' ) ],
	[ /[\u0400-\u04ff]/g, [ 'ru', 'uk' ] ], [ /[\u0600-\u06ff]/g, [ 'ar', 'fa' ] ], [ /[\u3040-\u30ff\u4e00-\u9fff]/g, [ 'zh', 'ja' ] ],
	[ /[\u0590-\u05ff]/g, [ 'he' ] ], [ /[\u0900-\u097f]/g, [ 'hi' ] ], [ /[\u0980-\u09ff]/g, [ 'bn' ] ], [ /[\uac00-\ud7af]/g, [ 'ko' ] ]
];
/** Words, and single letters that no neighbour writes. */
const PIECE = /[a-z\u00c0-\u024f\u1e00-\u1eff\u0400-\u04ff\u0600-\u06ff\u200c'’]+|[\u3040-\u30ff]/g;
const OWN_LETTER = /[łęąśżźěřůğışơưđạảấầậắặẹếềệịọốồộớờợụứừựåßãõñіїєґыэъёپچژگکیيكةأإى]/g;
/** "96k", "30etik": letters that cling to figures are no words. */
const CLINGING = /\d[\d.,:]*[a-z\u00c0-\u024f]*/g;

/** A language is told by so many of its words and letters more than the expected one has; letters count thrice at most, as names have them too. */
const ENOUGH = 3;
/** What is longer says no more than its beginning. */
const LONGEST = 600;

/**
 * The language that a text is plainly in, told by its script and its small words; else the one that was expected.
 * Knows no languages but those that FigureCheck has words for.
 */
export function languageOf( text: string, fallback: string ): string {
	const sample = text.slice( 0, LONGEST ).toLowerCase().replace( CLINGING, ' ' );
	const expected = fallback.toLowerCase().split( '-' )[ 0 ];
	const letters = SCRIPTS.map( ( [ script ] ) => ( sample.match( script ) || [] ).length );
	const most = Math.max( ...letters );
	const [ , codes ] = SCRIPTS[ letters.indexOf( most ) ];
	const isKnown = SCRIPTS.some( ( script ) => script[ 1 ].includes( expected ) );
	const isLatin = codes.length > 2;
	if ( most < 4 || !isKnown && !isLatin ) {
		return fallback;
	}
	const hits = hitsIn( sample );
	const hitsOf = ( code: string ): number => hits.get( code ) || 0;
	const [ best, next ] = codes.slice().sort( ( a, b ) => hitsOf( b ) - hitsOf( a ) );
	if ( !codes.includes( expected ) && !isLatin ) {
		return best;
	}
	const own = codes.includes( expected ) ? hitsOf( expected ) : 0;
	// A language without words of ours may look like any of its neighbours: English alone is far enough from all.
	const isFar = isKnown || best === 'en' && hitsOf( best ) > 2 * ENOUGH;
	return isFar && next && hitsOf( best ) > hitsOf( next ) && hitsOf( best ) >= own + ENOUGH && hitsOf( best ) > 2 * own ? best : fallback;
}

let meanings: Map<string, string[]> | null = null;

/** How many small words and own letters of each language a text shows. */
function hitsIn( sample: string ): Map<string, number> {
	const known = meanings || ( meanings = spread() );
	const hits = new Map<string, number>();
	const count = ( pieces: readonly string[] | null, most: number ): void => ( pieces || [] ).slice( 0, most ).forEach( ( piece ) =>
		( known.get( piece ) || [] ).forEach( ( code ) => hits.set( code, ( hits.get( code ) || 0 ) + 1 ) ) );
	count( Array.from( new Set( sample.match( PIECE ) || [] ) ), LONGEST );
	count( sample.match( OWN_LETTER ), ENOUGH );
	return hits;
}

/** The languages of each small word. */
function spread(): Map<string, string[]> {
	const map = new Map<string, string[]>();
	for ( const code of Object.keys( SMALL_WORDS ) ) {
		SMALL_WORDS[ code ].split( ' ' ).forEach( ( word ) => map.set( word, ( map.get( word ) || [] ).concat( code ) ) );
	}
	return map;
}
