const GERSHAYIM = /([א-ת])"(?=[א-ת](?![א-ת]))/g;
/** ۱۸/۹۶ درصد, ۴/۵ میلیون: behind a few digits of a fraction a word that no vote or date has. */
const MOMAYYEZ = /([۰-۹])\/(?=[۰-۹]{1,3}\s?(?:درصد|٪|%|میلی|هزار))/g;

/**
 * A text with the signs that its writers had no key for, each of one length: the quotation mark that Hebrew puts before
 * the last letter of an abbreviation (ש"ח) parts no words, and the slash of Persian decimals is no division.
 */
export const withStandIns = ( text: string ): string => withMark( withMark( text, '"', GERSHAYIM, '$1״' ), '/', MOMAYYEZ, '$1٫' );

const withMark = ( text: string, sign: string, written: RegExp, meant: string ): string => text.includes( sign ) ? text.replace( written, meant ) : text;
