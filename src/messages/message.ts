import en from './en.json';

type Keys<Table> = Table extends `figurecheck-${ infer Key }` ? Key : never;
/** Name of a message, without the prefix that all of them share. */
export type MessageKey = Keys<keyof typeof en>;
export type Messages = Readonly<Record<string, unknown>>;
export type Message = ( key: MessageKey, ...params: readonly ( string | number )[] ) => string;

/** The words that the reader is spoken to in. */
export interface Words {
	readonly message: Message;
	/** Language of the words, which need not be the one of the interface. */
	readonly lang: string;
	readonly dir: 'ltr' | 'rtl';
}

const RIGHT_TO_LEFT = /^(?:ar|fa|he)\b/;
const PLURAL = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g;
/** The order in which a message lists its forms, as everywhere in MediaWiki. */
const CATEGORIES = [ 'zero', 'one', 'two', 'few', 'many', 'other' ];

export const ENGLISH: Words = createWords( 'en', en );

/** The messages of a language, each in English where it is missing. */
export function createWords( lang: string, messages: Messages ): Words {
	const numbers = new Intl.NumberFormat( lang );
	const table: Messages = en;
	const message: Message = ( key, ...params ) => {
		const own = messages[ `figurecheck-${ key }` ];
		const isOwn = typeof own === 'string';
		const text = isOwn ? own : String( table[ `figurecheck-${ key }` ] );
		return text
			.replace( PLURAL, ( _, n: string, forms: string ) => pluralForm( isOwn ? lang : 'en', Number( params[ Number( n ) - 1 ] ), forms.split( '|' ) ) )
			.replace( /\$(\d)/g, ( _, n: string ) => {
				const param = params[ Number( n ) - 1 ];
				return typeof param === 'number' ? numbers.format( param ) : String( param );
			} );
	};
	return { message, lang, dir: RIGHT_TO_LEFT.test( lang ) ? 'rtl' : 'ltr' };
}

/** The form for a number, by the language of the text; the last one where a text has fewer forms than the language. */
function pluralForm( lang: string, count: number, forms: readonly string[] ): string {
	const rules = new Intl.PluralRules( lang );
	const known = CATEGORIES.filter( ( category ) => rules.resolvedOptions().pluralCategories.indexOf( category as Intl.LDMLPluralRule ) >= 0 );
	return forms[ Math.min( known.indexOf( rules.select( count ) ), forms.length - 1 ) ];
}
