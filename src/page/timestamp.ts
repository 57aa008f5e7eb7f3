import type { Span } from '../model';

/** A signature's time where it stands in a text. */
export interface Timestamp extends Span {
	/** UTC, ISO 8601, to the minute. */
	readonly iso: string;
}

/** Hours that a zone is ahead of UTC; names as MediaWiki writes them behind signatures. */
const ZONES: Readonly<Record<string, number>> = {
	UTC: 0, GMT: 0, WET: 0, Z: 0, 'ت ع م': 0, 'ع م': 0, 'ইউটিসি': 0, 'यूटीसी': 0, 'یوتی‌سی': 0, BST: 1, WEST: 1, CET: 1, CEST: 2, MEZ: 1, MESZ: 2, EET: 2, EEST: 3, IST: 5.5, MSK: 3, 'МСК': 3, TRT: 3, '+03': 3,
	IRST: 3.5, IRDT: 4.5, WIB: 7, ICT: 7, '+07': 7, HKT: 8, CST: 8, JST: 9, KST: 9, EST: -5, EDT: -4, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7, BRT: -3, '-03': -3
};
const TRANSLATED_UTC = /^(?:utc|т\. ?ц|ютс)$/i;
/** A signature's time is this long at most, its zone included. */
const LONGEST = 60;
const monthsOf = new Map<string, string[][]>();

/** Finds the times of signatures in a text. Linear: each bracket looks back over a bounded window. */
export function findTimestamps( text: string, lang: string ): Timestamp[] {
	const found: Timestamp[] = [];
	for ( let open = text.indexOf( '(' ); open >= 0; open = text.indexOf( '(', open + 1 ) ) {
		const close = text.indexOf( ')', open );
		if ( close < 0 ) {
			break;
		}
		const zone = close - open < 14 ? zoneOf( text.slice( open + 1, close ).replace( /[\u200e\u200f]/g, '' ).replace( /\s+/g, ' ' ).trim() ) : null;
		if ( zone !== null ) {
			const from = Math.max( found.length ? found[ found.length - 1 ].end : 0, open - LONGEST );
			const time = readTime( text.slice( from, open ), lang );
			if ( time ) {
				found.push( { start: from + time.start, end: close + 1, iso: isoOf( time, zone ) } );
			}
		}
	}
	return found;
}

function zoneOf( name: string ): number | null {
	const offset = /^(?:UTC|GMT)\s?([+\-−]\d{1,2})(?::?(\d\d))?$/.exec( name );
	if ( offset ) {
		const hours = Number( offset[ 1 ].replace( '−', '-' ) );
		return hours + Math.sign( hours || 1 ) * Number( offset[ 2 ] || 0 ) / 60;
	}
	return name in ZONES ? ZONES[ name ] : TRANSLATED_UTC.test( name ) ? 0 : null;
}

interface Time {
	readonly start: number;
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
}

/** The date and time that a text ends with, whatever their order: "14:47, 31 March 2023", "2023. január 13., 10:25". */
function readTime( text: string, lang: string ): Time | null {
	const plain = text.replace( /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, ( digit ) => String( digit < '\u0900' ? digit.charCodeAt( 0 ) & 15 : digit.charCodeAt( 0 ) - 6 & 15 ) );
	const clock = lastOf( plain, /(\d{1,2})(?:[:.时時h] ?|시 |h)(\d\d)(?!\d)(?![.,]? ?\d{4})/g );
	if ( !clock || Number( clock[ 1 ] ) > 23 || Number( clock[ 2 ] ) > 59 ) {
		return null;
	}
	const rest = plain.slice( 0, clock.index ) + ' '.repeat( clock[ 0 ].length ) + plain.slice( clock.index + clock[ 0 ].length );
	const year = lastOf( rest, /(?:19|20|25)\d\d/g );
	if ( !year ) {
		return null;
	}
	const numbers: { value: number; at: number }[] = [];
	const digits = /\d+/g;
	for ( let match = digits.exec( rest ); match; match = digits.exec( rest ) ) {
		if ( match.index !== year.index && match[ 0 ].length <= 2 && Math.abs( match.index - year.index ) < 32 ) {
			numbers.push( { value: Number( match[ 0 ] ), at: match.index } );
		}
	}
	const named = findMonth( rest, lang );
	const small = numbers.slice( named ? -1 : -2 );
	const yearFirst = small.length > 1 && year.index < small[ 0 ].at;
	const month = named ? named.month : small.length < 2 ? 0 : yearFirst ? small[ 0 ].value : small[ 1 ].value;
	const day = named ? small.length ? small[ 0 ].value : 0 : small.length < 2 ? 0 : yearFirst ? small[ 1 ].value : small[ 0 ].value;
	if ( month < 1 || month > 12 || day < 1 || day > 31 ) {
		return null;
	}
	const start = Math.min( clock.index, year.index, small[ 0 ].at, named ? named.at : text.length );
	return { start, year: Number( year[ 0 ] ), month, day, hour: Number( clock[ 1 ] ), minute: Number( clock[ 2 ] ) };
}

function lastOf( text: string, pattern: RegExp ): RegExpExecArray | null {
	let last: RegExpExecArray | null = null;
	for ( let match = pattern.exec( text ); match; match = pattern.exec( text ) ) {
		last = match;
	}
	return last;
}

function findMonth( text: string, lang: string ): { month: number; at: number } | null {
	const lower = text.toLowerCase();
	let best: { month: number; at: number; length: number } | null = null;
	for ( const code of lang === 'en' ? [ lang ] : [ lang, 'en' ] ) {
		for ( const names of monthNames( code ) ) {
			names.forEach( ( name, i ) => {
				const at = lower.lastIndexOf( name );
				if ( at >= 0 && ( !best || name.length > best.length ) ) {
					best = { month: i + 1, at, length: name.length };
				}
			} );
		}
	}
	return best;
}

/** Names of the months as dates have them, long and short, lower case. Those of the browser, and what MediaWiki writes otherwise. */
function monthNames( lang: string ): string[][] {
	let names = monthsOf.get( lang );
	if ( !names ) {
		names = [];
		for ( const locale of lang === 'sr' ? [ 'sr', 'sr-Latn' ] : [ lang ] ) {
			for ( const month of [ 'long', 'short' ] as const ) {
				for ( const day of [ {}, { day: 'numeric' as const } ] ) {
					names.push( formatMonths( locale, { month, calendar: 'gregory', ...day } ) );
				}
			}
		}
		names = names.concat( ( OTHER_MONTHS[ lang ] || [] ).map( ( list ) => list.split( ' ' ).map( ( name ) => name.replace( '_', ' ' ) ) ) );
		monthsOf.set( lang, names );
	}
	return names;
}

function formatMonths( locale: string, options: Intl.DateTimeFormatOptions ): string[] {
	const names: string[] = [];
	try {
		const format = new Intl.DateTimeFormat( locale, options );
		for ( let month = 0; month < 12; month++ ) {
			const name = format.formatToParts( new Date( 2021, month, 15 ) ).find( ( part ) => part.type === 'month' );
			names.push( name && /[^\d\s]/.test( name.value ) ? name.value.toLowerCase().replace( /\.$/, '' ) : '\n' );
		}
	} catch ( e ) {
		// A locale that the browser does not know: its dates are then only read with English month names.
	}
	return names;
}

/** Where MediaWiki's month names differ from CLDR's. */
const OTHER_MONTHS: Readonly<Record<string, readonly string[]>> = {
	fa: [ 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر' ],
	ckb: [ 'کانوونی_دووەم شوبات ئازار نیسان ئایار حوزەیران تەممووز ئاب ئەیلوول تشرینی_یەکەم تشرینی_دووەم کانوونی_یەکەم' ],
	sr: [ 'januar februar mart april maj jun jul avgust septembar oktobar novembar decembar' ],
	pl: [ 'sty lut mar kwi maj cze lip sie wrz paź lis gru' ],
	hi: [ 'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितम्बर अक्टूबर नवम्बर दिसम्बर' ],
	eu: [ 'urt ots mar api mai eka uzt abu ira urr aza abe' ]
};

function isoOf( time: Time, zone: number ): string {
	const year = time.year > 2500 ? time.year - 543 : time.year;
	return new Date( Date.UTC( year, time.month - 1, time.day, time.hour, time.minute ) - zone * 3600000 ).toISOString().slice( 0, 17 ) + '00Z';
}
