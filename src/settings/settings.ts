import type { Finding, Relation, Verdict } from '../model';

/** Verdicts that may be marked in the text. */
export type Marked = Exclude<Verdict, 'unchecked'>;

/** What the reader chose. */
export interface Settings {
	readonly marked: Readonly<Record<Marked, boolean>>;
	/** A tick behind verified figures, beside the faint underline. */
	readonly ticks: boolean;
	/** N and P move through the list. */
	readonly keys: boolean;
	readonly relationsOff: readonly Relation[];
	/** Languages whose sentences are not read. */
	readonly languagesOff: readonly string[];
	/** Context hashes of findings that the reader hid, oldest first. */
	readonly hidden: readonly string[];
}

export const MARKED: readonly Marked[] = [ 'mismatch', 'rounding', 'verified' ];
export const RELATIONS: readonly Relation[] = [ 'formula', 'share', 'rate', 'change', 'multiple', 'sum', 'tally', 'partition', 'table', 'restatement' ];
/** Four kilobytes of a user's option, which may hold 65. */
const MOST_HIDDEN = 500;
const HASH = /^[a-z0-9]{1,13}$/;
const LANGUAGE = /^[a-z]{2,3}$/;

/**
 * The settings in a stored text. Anything that is not of the right shape is as if it was never chosen: the text comes
 * from the reader's account or browser, where other scripts and hands write too.
 */
export function parseSettings( stored: unknown ): Settings {
	const source = fieldsOf( parse( stored ) );
	const marked = fieldsOf( source( 'marked' ) );
	return {
		marked: { mismatch: choice( marked( 'mismatch' ) ), rounding: choice( marked( 'rounding' ) ), verified: choice( marked( 'verified' ) ) },
		ticks: choice( source( 'ticks' ) ),
		keys: choice( source( 'keys' ) ),
		relationsOff: list( source( 'relationsOff' ), ( entry ): entry is Relation => ( RELATIONS as readonly string[] ).indexOf( entry ) >= 0 ),
		languagesOff: list( source( 'languagesOff' ), ( entry ): entry is string => LANGUAGE.test( entry ) ),
		hidden: list( source( 'hidden' ), ( entry ): entry is string => HASH.test( entry ) )
	};
}

/** Whether the reader wants to hear of such a finding at all. */
export function isWanted( { claim }: Finding, { relationsOff, languagesOff }: Settings ): boolean {
	return relationsOff.indexOf( claim.relation ) < 0 && languagesOff.indexOf( claim.figure.passage.lang.toLowerCase().split( '-' )[ 0 ] ) < 0;
}

export function hide( settings: Settings, hash: string ): Settings {
	return { ...settings, hidden: unhide( settings, hash ).hidden.concat( hash ).slice( -MOST_HIDDEN ) };
}

export function unhide( settings: Settings, hash: string ): Settings {
	return { ...settings, hidden: settings.hidden.filter( ( other ) => other !== hash ) };
}

function parse( stored: unknown ): unknown {
	try {
		return JSON.parse( String( stored ) );
	} catch ( _ ) {
		return null;
	}
}

/** Reads own fields only: a stored "__proto__" is a name like any other, and no name finds what objects inherit. */
function fieldsOf( value: unknown ): ( name: string ) => unknown {
	return ( name ) => typeof value === 'object' && value !== null && Object.prototype.hasOwnProperty.call( value, name ) ?
		( value as Record<string, unknown> )[ name ] : undefined;
}

/** Everything is on until it is switched off. */
const choice = ( value: unknown ): boolean => value !== false;

function list<T extends string>( value: unknown, isEntry: ( entry: string ) => entry is T ): T[] {
	return Array.isArray( value ) ? value.filter( ( entry, i ): entry is T => typeof entry === 'string' && isEntry( entry ) && value.indexOf( entry ) === i ).slice( -MOST_HIDDEN ) : [];
}
