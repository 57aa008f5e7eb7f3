/**
 * Numbers in a line that could be figures: no times, no bare years, none in an address (a page ends with its own).
 * Linear; digits of all scripts that discussions are written in.
 */
const NUMBER = /:\/\/\S+|([%٪％=≈]\s?)?[0-9٠-٩۰-۹०-९০-৯０-９]+(?:[.,:٫٬][0-9٠-٩۰-۹०-९০-৯０-９]+)*(\s?[%٪％‰=≈])?/g;
const TIME_OR_YEAR = /:|^(?:1[5-9]|20|[٠-٩۰-۹]{2})..$/;
/** A signature brings the day of its date along. */
const FIGURES_OF_A_CLAIM = 3;

/**
 * Whether a text may hold a claim at all: a line with a percentage, an equation or several numbers. Most discussions
 * do not, and are left alone after this one look.
 */
export function mayHoldClaims( text: string ): boolean {
	return text.split( '\n' ).some( ( line ) => {
		let figures = 0;
		NUMBER.lastIndex = 0;
		for ( let match = NUMBER.exec( line ); match; match = NUMBER.exec( line ) ) {
			if ( match[ 1 ] || match[ 2 ] ) {
				return true;
			}
			figures += TIME_OR_YEAR.test( match[ 0 ].trim() ) ? 0 : 1;
		}
		return figures >= FIGURES_OF_A_CLAIM;
	} );
}
