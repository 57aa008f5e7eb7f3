import type en from './en.json';

type Keys<Table> = Table extends `figurecheck-${ infer Key }` ? Key : never;
/** Name of a message, without the prefix that all of them share. */
export type MessageKey = Keys<keyof typeof en>;
/** Messages of one language, as they come from a file. */
export type Messages = Readonly<Record<string, unknown>>;
export type Param = string | number;

/** The words that the reader is spoken to in. */
export interface Words<Key = MessageKey> {
	message( key: Key, ...params: readonly Param[] ): string;
	/** Language of the words, which need not be the one of the interface. */
	readonly lang: string;
	readonly dir: 'ltr' | 'rtl';
}

/** A language, and its messages as far as they are translated. */
export interface Translation {
	readonly lang: string;
	readonly messages: Messages;
}

const RIGHT_TO_LEFT = /^(?:ar|fa|he)$/;
const PLURAL = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g;
/** The order in which a message lists its forms, as everywhere in MediaWiki. */
const CATEGORIES = [ 'zero', 'one', 'two', 'few', 'many', 'other' ];

/** The messages of a language, each in English where it is missing. */
export function createWords<Key extends string = MessageKey>( { lang, messages }: Translation, english: Messages ): Words<Key> {
	return {
		lang, dir: RIGHT_TO_LEFT.test( lang ) ? 'rtl' : 'ltr',
		message( key, ...params ) {
			const own = messages[ `figurecheck-${ key }` ];
			return typeof own === 'string' ? fill( own, params, lang ) : fill( String( english[ `figurecheck-${ key }` ] ), params, 'en' );
		}
	};
}

/** Numbers and plurals are those of the language that the text is in, which may have fallen back to English. */
function fill( text: string, params: readonly Param[], lang: string ): string {
	return text
		.replace( PLURAL, ( _, n: string, forms: string ) => pluralForm( lang, Number( params[ Number( n ) - 1 ] ), forms.split( '|' ) ) )
		.replace( /\$(\d)/g, ( _, n: string ) => {
			const param = params[ Number( n ) - 1 ];
			return typeof param === 'number' ? param.toLocaleString( lang ) : param;
		} );
}

/** The last form stands for all that a text does not tell apart. */
function pluralForm( lang: string, count: number, forms: readonly string[] ): string {
	const rules = new Intl.PluralRules( lang );
	const known: readonly string[] = rules.resolvedOptions().pluralCategories;
	const form = CATEGORIES.filter( ( category ) => known.indexOf( category ) >= 0 ).indexOf( rules.select( count ) );
	return forms[ Math.min( form, forms.length - 1 ) ];
}
