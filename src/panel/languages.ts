import type { Host } from './host';

/** The languages that sentences with claims are in on this page. */
export function languagesOf( host: Host ): string[] {
	return host.entries().map( ( { finding } ) => finding.claim.figure.passage.lang.toLowerCase().split( '-' )[ 0 ] );
}

/** Pages say lang="en_US" and worse, which names no language and would be an error. */
const CODE = /^[a-z]{2,3}$/;

/** Its name in the language of the reader; browsers before 2020 know codes only. */
export function languageName( code: string, lang: string ): string {
	return Intl.DisplayNames && CODE.test( code ) ? new Intl.DisplayNames( lang, { type: 'language' } ).of( code ) || code : code;
}
