import '../../../src/languages/all';
import { tableClaims } from '../../../src/claims/table';
import { formatOf } from '../../../src/figures/formats';
import { judge } from '../../../src/judge/judge';
import type { Finding } from '../../../src/model';
import { readGrid } from './grid';

/** The findings of a written-down table. */
export function checked( written: string, lang: string ): Finding[] {
	const { text, table } = readGrid( written, lang );
	return tableClaims( text, table, lang ).map( ( claim ) => judge( claim, formatOf( lang ) ) );
}

/** "873 mismatch", for tables of what must come out. */
export const summaryOf = ( finding: Finding ): string => `${ finding.claim.figure.text } ${ finding.verdict }`;
