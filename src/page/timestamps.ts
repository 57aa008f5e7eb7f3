import type { Span } from '../model';

/** A signature's time, with its zone, where it stands in a text. */
export interface Timestamp extends Span {
	/** UTC, ISO 8601, to the minute. */
	readonly iso: string;
}

/** Hours ahead of UTC, by the abbreviations that MediaWiki writes behind signatures on Wikimedia's wikis. */
const ZONES: Readonly<Record<string, number>> = {
	UTC: 0, GMT: 0, Z: 0, تعم: 0, 'ইউটিসি': 0, 'यूटीसी': 0, یوتیسی: 0, WET: 0, WEST: 1, BST: 1, CET: 1, CEST: 2, MET: 1, MEST: 2,
	EET: 2, EEST: 3, MSK: 3, MSD: 4, TRT: 3, IDT: 3, IST: 5.5, PKT: 5, WIB: 7, WITA: 8, HKT: 8, JST: 9, KST: 9, AEST: 10, AEDT: 11,
	EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7, BRT: -3, SAST: 2
};
/** Wikis whose zones have the name of another one's: Israel, not India; China, not Chicago. */
const LOCAL_ZONES: Readonly<Record<string, Readonly<Record<string, number>>>> = { he: { IST: 2 }, zh: { CST: 8 } };
/** The longest date and time of MediaWiki's formats, in characters. */
const LONGEST = 60;

/** Their beginnings tell the English names apart, and they are known everywhere. */
const EN_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec';
/** Names that MediaWiki writes and CLDR does not, or that browsers lack; '_' stands for a space. */
const OTHER_MONTHS: ReadonlyMap<string, string> = new Map( [
	[ 'ckb', 'کانوونی_دووەم شوبات ئازار نیسان ئایار حوزەیران تەممووز ئاب ئەیلوول تشرینی_یەکەم تشرینی_دووەم کانوونی_یەکەم' ],
	[ 'eu', 'urt ots mar api mai eka uzt abu ira urr aza abe' ],
	[ 'hi', 'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितम्बर अक्टूबर नवम्बर दिसम्बर' ]
] );

/** A name in lower case, and its month from 0. */
type MonthName = readonly [ string, number ];
interface MonthNames {
	readonly names: readonly MonthName[];
	/** What has been found: a page's times repeat few words. */
	readonly months: Map<string, number>;
}
const monthNames = new Map<string, MonthNames>();

/** Invisible marks that are copied along with timestamps, and dots of abbreviations. */
const MARKS = /[\u200b-\u200f\s.]/g;

/** The longest zone, brackets included. */
const LONGEST_ZONE = 16;

/**
 * Finds the first time of a signature that ends behind a place in a text. It knows no format: it takes the four or five
 * numbers before a zone in brackets, of which two are the time, and a month's name among them.
 *
 * @param lang language of the months' names; English ones are known everywhere
 */
export function findTimestamp( text: string, from: number, lang: string ): Timestamp | null {
	const base = lang.split( '-' )[ 0 ];
	for ( let close = text.indexOf( ')', from ); close >= 0; close = text.indexOf( ')', close + 1 ) ) {
		const open = text.slice( Math.max( 0, close - LONGEST_ZONE ), close ).lastIndexOf( '(' ) + Math.max( 0, close - LONGEST_ZONE );
		const hours = text[ open ] !== '(' ? null : readZone( text.slice( open + 1, close ), base );
		const start = Math.max( 0, open - LONGEST );
		const time = hours === null ? null : readTime( asciiDigits( text.slice( start, open ) ), base, hours );
		if ( time ) {
			return { start: start + time.at, end: close + 1, iso: time.iso };
		}
	}
	return null;
}

function readZone( text: string, lang: string ): number | null {
	const name = text.replace( MARKS, '' );
	const local = LOCAL_ZONES[ lang ];
	const known = local && local[ name ] || ZONES[ name ];
	const offset = known === undefined ? /^(?:UTC|GMT)?([+-−])(\d\d?):?(\d\d)?$/.exec( name ) : null;
	if ( !offset ) {
		return known === undefined ? null : known;
	}
	return ( offset[ 1 ] === '+' ? 1 : -1 ) * ( Number( offset[ 2 ] ) + Number( offset[ 3 ] || 0 ) / 60 );
}

/** ASCII digits for those of other scripts, one for one. */
function asciiDigits( text: string ): string {
	return text.replace( /[٠-٩۰-۹०-९০-৯๐-๙]/g, ( digit ) => {
		const code = digit.charCodeAt( 0 );
		return String( code > 0x900 && code < 0xe00 ? code - 6 & 15 : code & 15 );
	} );
}

const isDigit = ( code: number ): boolean => code > 47 && code < 58;

interface Part {
	readonly at: number;
	readonly end: number;
	readonly value: number;
}

function readTime( text: string, lang: string, hours: number ): { at: number; iso: string } | null {
	const parts: Part[] = [];
	for ( let at = 0; at < text.length; at++ ) {
		let end = at;
		while ( isDigit( text.charCodeAt( end ) ) ) {
			end++;
		}
		if ( end > at ) {
			parts.push( { at, end, value: Number( text.slice( at, end ) ) } );
			at = end;
		}
	}
	const last = parts.length && parts[ parts.length - 1 ];
	// Behind the date come at most a full stop, a letter ("2023年"), a short word in Urdu, spaces.
	return last && text.length - last.end < 8 ? readDate( text, parts.slice( -4 ), lang, hours ) || readDate( text, parts.slice( -5 ), '', hours ) : null;
}

/** Day, year, hour and minute, with the month among them by name, or as a fifth number where no language is given. */
function readDate( text: string, parts: Part[], lang: string, hours: number ): { at: number; iso: string } | null {
	const size = ( part: Part ): number => part.end - part.at;
	const clock = parts.findIndex( ( part, i ) => i + 1 < parts.length && size( part ) === 2 && size( parts[ i + 1 ] ) === 2 &&
		/^[:.：h時]$/.test( text.slice( part.end, parts[ i + 1 ].at ) ) );
	const year = parts.findIndex( ( part ) => size( part ) === 4 );
	if ( clock < 0 || year < 0 ) {
		return null;
	}
	const dates = parts.map( ( _part, i ) => i ).filter( ( i ) => i !== year && i !== clock && i !== clock + 1 && size( parts[ i ] ) < 3 );
	if ( dates.length !== ( lang ? 1 : 2 ) ) {
		return null;
	}
	// "2023年3月31日", but "31. 3. 2023".
	const [ day, number ] = ( year < dates[ 0 ] ? dates.reverse() : dates ).map( ( i ) => parts[ i ].value );
	const month = lang ? findMonth( text.slice( parts[ 0 ].at ).toLowerCase(), lang ) : number - 1;
	const hour = parts[ clock ].value;
	const minute = parts[ clock + 1 ].value;
	// Thai wikis count from the Buddha's death.
	const years = parts[ year ].value - ( parts[ year ].value > 2400 ? 543 : 0 );
	if ( month < 0 || month > 11 || !day || day > 31 || hour > 23 || minute > 59 || years < 2001 || years > 2100 ) {
		return null;
	}
	return { at: parts[ 0 ].at, iso: new Date( Date.UTC( years, month, day, hour, minute ) - hours * 3600000 ).toISOString().slice( 0, 19 ) + 'Z' };
}

/** The month that a text names, from 0, or -1. The longest name wins: "juillet" holds "jui". */
function findMonth( text: string, lang: string ): number {
	const known = namesOf( lang );
	const words = text.replace( /\d+/g, '' );
	let month = known.months.get( words );
	if ( month === undefined ) {
		const hit = known.names.find( ( [ name ] ) => words.includes( name ) );
		month = hit ? hit[ 1 ] : -1;
		known.months.set( words, month );
	}
	return month;
}

/** Longest first: long and short names, in the nominative and as dates have them, and their first three letters, which most abbreviations are. */
function namesOf( lang: string ): MonthNames {
	let known = monthNames.get( lang );
	if ( !known ) {
		// English and the names that CLDR lacks by their table, the others as the browser knows them.
		const names = ( EN_MONTHS + ' ' + ( OTHER_MONTHS.get( lang ) || '' ) ).split( ' ' ).map( ( name, i ): MonthName => [ name.replace( '_', ' ' ), i % 12 ] );
		const locales = lang === 'en' ? [] : lang === 'sr' ? [ lang, 'sr-Latn' ] : [ lang ];
		for ( const locale of locales ) {
			for ( const options of [ { month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' } ] as const ) {
				const format = formatOf( locale, options );
				for ( let i = 0; i < 12; i++ ) {
					const part = format.formatToParts( Date.UTC( 2021, i, 15 ) ).find( ( { type } ) => type === 'month' );
					const name = ( part ? part.value : '' ).toLowerCase().replace( '.', '' );
					names.push( [ name, i ], [ name.slice( 0, 3 ), i ] );
				}
			}
		}
		known = { names: names.filter( ( [ name ] ) => name && !/\d/.test( name ) ).sort( ( a, b ) => b[ 0 ].length - a[ 0 ].length ), months: new Map() };
		monthNames.set( lang, known );
	}
	return known;
}

function formatOf( lang: string, options: Intl.DateTimeFormatOptions ): Intl.DateTimeFormat {
	const all = { ...options, calendar: 'gregory', timeZone: 'UTC' };
	try {
		return new Intl.DateTimeFormat( lang, all );
	} catch ( _ ) {
		// No language tag at all ("simple_english"): dates are then only read with English names.
		return new Intl.DateTimeFormat( 'en', all );
	}
}
