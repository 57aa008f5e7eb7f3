import type { Sentence } from '../../figures/sentence';
import type { Span } from '../../model';

/** Opening marks with what may close them: „…“ in German, „…” in Polish, ”…” in Swedish; and ¿…?, which may be part of a sentence. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“”', '”': '”', '«': '»', '»': '»«', '「': '」', '『': '』', '¿': '?' };

/** What somebody else said: in quotation marks, marked up as a quotation, or behind "> ". */
export function quotesIn( { items, passage, start, end }: Sentence ): Span[] {
	const [ first ] = items;
	const isMarked = first.kind === 'sign' && first.text === '>';
	const spans: Span[] = passage.quoted.concat( isMarked ? { start, end } : [] );
	let open: { start: number; close: string } | null = null;
	for ( const item of items ) {
		if ( item.kind === 'sign' && open && open.close.includes( item.text ) ) {
			spans.push( { start: open.start, end: item.end } );
			open = null;
		} else if ( item.kind === 'sign' && !open && QUOTES[ item.text ] ) {
			open = { start: item.start, close: QUOTES[ item.text ] };
		}
	}
	return spans;
}

export const isWithin = ( figure: Span, spans: readonly Span[] ): boolean => spans.some( ( span ) => span.start <= figure.start && figure.end <= span.end );
