import type { ReaderMarks } from './judge/notation';

/** How numbers are written in a language, as far as the browser knows. */
export function readerMarks( lang: string ): ReaderMarks {
	// Spanish and others group from five digits on.
	const parts = new Intl.NumberFormat( lang ).formatToParts( 12345.6 );
	const valueOf = ( type: string, otherwise: string ): string => parts.reduce( ( found, part ) => part.type === type ? part.value : found, otherwise );
	return { decimal: valueOf( 'decimal', '.' ), group: valueOf( 'group', '' ), zero: new Intl.NumberFormat( lang ).format( 0 ).charCodeAt( 0 ) };
}
