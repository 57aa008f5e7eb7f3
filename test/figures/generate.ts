import { LANGUAGES, numbersOf, OTHERS, VARIANTS } from './cldr';

/** Decimal and grouping mark → the codes that write them, in lower case; a variant is named only where it differs from its language. */
export function separators(): Record<string, string> {
	const marks: Record<string, string> = {};
	const table: Record<string, string> = {};
	for ( const locale of [ ...LANGUAGES, ...OTHERS, ...VARIANTS ] ) {
		const { decimal, group } = numbersOf( locale );
		marks[ locale ] = decimal + group;
		if ( marks[ locale.split( '-' )[ 0 ] ] !== marks[ locale ] || !locale.includes( '-' ) ) {
			table[ marks[ locale ] ] = `${ table[ marks[ locale ] ] || '' } ${ locale.toLowerCase() }`.trim();
		}
	}
	return table;
}

/** The source of src/figures/separators.ts. */
export function separatorsSource(): string {
	const escaped = ( marks: string ): string => marks.replace( /[\u00a0\u202f]/g, ( space ) => `\\u${ space.charCodeAt( 0 ).toString( 16 ).padStart( 4, '0' ) }` );
	const quoted = ( marks: string ): string => marks.includes( "'" ) ? `"${ marks }"` : `'${ escaped( marks ) }'`;
	const rows = Object.entries( separators() ).map( ( [ marks, codes ] ) => `\t${ quoted( marks ) }: '${ codes }'` );
	return `/**
 * Decimal mark and grouping mark, and the codes of the languages and variants that write them.
 * Generated from CLDR by test/figures/generate.ts; test/figures/formats.test.ts keeps it so.
 */
export const SEPARATORS: Readonly<Record<string, string>> = {
${ rows.join( ',\n' ) }
};
`;
}
