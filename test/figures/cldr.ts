import { createRequire } from 'node:module';

const load = createRequire( import.meta.url );

/** What CLDR says of a locale's numbers, in the numbering system that it writes by default. */
export interface Numbers {
	readonly system: string;
	readonly decimal: string;
	readonly group: string;
	readonly percentFirst: boolean;
	/** Powers of ten by the magnitude words of the compact formats, short and long; signs of quoting left out. */
	readonly magnitudes: readonly ( readonly [ string, number ] )[];
}

interface Compact {
	readonly decimalFormat: Readonly<Record<string, string>>;
}

export function numbersOf( locale: string, wanted = '' ): Numbers {
	const { numbers } = ( load( `cldr-numbers-full/main/${ locale }/numbers.json` ) as { main: Record<string, { numbers: Record<string, unknown> }> } ).main[ locale ];
	const system = wanted || String( numbers.defaultNumberingSystem );
	const symbols = numbers[ `symbols-numberSystem-${ system }` ] as Record<string, string>;
	const percent = numbers[ `percentFormats-numberSystem-${ system }` ] as { standard: string };
	const formats = numbers[ `decimalFormats-numberSystem-${ system }` ] as { short: Compact; long: Compact };
	const magnitudes = [ formats.short, formats.long ].flatMap( ( { decimalFormat } ) => Object.entries( decimalFormat ).flatMap( ( [ key, pattern ] ): [ string, number ][] => {
		const power = key.split( '-' )[ 0 ].length - 1;
		const zeros = ( /0+/.exec( pattern ) || [ '' ] )[ 0 ].length;
		const word = pattern.replace( /['\u200e\u200f]/g, '' ).replace( /0+/, '' ).trim();
		return zeros && word ? [ [ word, power - zeros + 1 ] ] : [];
	} ) );
	return { system, decimal: symbols.decimal, group: symbols.group, percentFirst: percent.standard.trimStart()[ 0 ] === '%', magnitudes };
}

/** The 24 languages of FigureCheck, their variants, and others whose notation turns up on multilingual wikis. */
export const LANGUAGES = [
	'en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'pl', 'ru', 'uk', 'eu', 'ca', 'ar', 'fa', 'he', 'tr', 'ja', 'zh', 'ko', 'hi', 'id', 'vi', 'sv', 'cs'
];
export const VARIANTS = [
	'de-AT', 'de-CH', 'de-LI', 'it-CH', 'fr-CH', 'fr-CA', 'es-419', 'es-MX', 'es-US', 'en-IN', 'en-ZA', 'pt-PT', 'ar-EG', 'ar-MA', 'zh-Hant', 'bn', 'mr', 'ckb'
];
export const OTHERS = [
	'bg', 'hu', 'ro', 'el', 'da', 'nb', 'fi', 'hr', 'sk', 'sl', 'sr', 'bs', 'lt', 'lv', 'et', 'gl', 'ast', 'is', 'mk', 'be', 'kk', 'ka', 'hy', 'az', 'af', 'sq',
	'ms', 'fil', 'th', 'ta', 'te', 'ml', 'kn', 'gu', 'pa', 'ur', 'ne', 'si', 'sw', 'my', 'km', 'cy', 'ga', 'uz'
];
