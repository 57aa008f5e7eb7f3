/**
 * Numbers in a line that could be figures, and addresses (a page ends with its own). Linear; digits of all scripts that
 * discussions are written in.
 */
const NUMBER = /:\/\/\S+|([%٪％=≈]\s?)?[a-zа-я]?[0-9٠-٩۰-۹०-९০-৯０-９]+(?:[.,:٫٬][0-9٠-٩۰-۹०-९০-৯０-９]+)*(\s?[%٪％‰=≈])?/gi;
/** Addresses, times, years, and what is glued to a word, as DiscussionTools' "3 years ago1 comment1 person" at headings. */
const NO_FIGURE = /:\/\/|^[^:]{1,2}:[^:]{2}$|^[a-zа-я]|^(?:1[5-9]|20|[١٢۱۲][٠-٩۰-۹])..$/i;
/** "2023 (UTC)": the end of a signature, which brings the day of its date along. */
const SIGNED = /[0-9٠-٩۰-۹०-९০-৯][^\n()]{0,12}\([^\n()a-z]{2,14}\)/;
/** Most lines have none, and this is told ten times as fast. */
const DIGIT = /[0-9٠-٩۰-۹०-९০-৯０-９]/;
const FIGURES_OF_A_CLAIM = 2;
/** Lines that hold one number and nothing else are cells. */
const CELL = /^\s*\S+\s*$/;
const CELLS_OF_A_CLAIM = 3;

/**
 * Whether a text may hold a claim at all: a line with a percentage, an equation or several numbers, or a table of
 * numbers. Many discussions do not, and are left alone after this one look.
 */
export function mayHoldClaims( text: string ): boolean {
	let cells = 0;
	return text.split( '\n' ).some( ( line ) => {
		if ( !DIGIT.test( line ) ) {
			return false;
		}
		let figures = SIGNED.test( line ) ? -1 : 0;
		NUMBER.lastIndex = 0;
		for ( let match = NUMBER.exec( line ); match; match = NUMBER.exec( line ) ) {
			if ( match[ 1 ] || match[ 2 ] ) {
				return true;
			}
			figures += NO_FIGURE.test( match[ 0 ].trim() ) ? 0 : 1;
		}
		cells += figures && CELL.test( line ) ? 1 : 0;
		return figures >= FIGURES_OF_A_CLAIM || cells >= CELLS_OF_A_CLAIM;
	} );
}
