const GERSHAYIM = /([א-ת])"(?=[א-ת](?![א-ת]))/g;

/** The quotation mark that Hebrew puts before the last letter of an abbreviation (ש"ח) parts no words: as the sign for it, of one length. */
export const withGershayim = ( text: string ): string => text.includes( '"' ) ? text.replace( GERSHAYIM, '$1״' ) : text;
