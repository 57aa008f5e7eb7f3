const DIGITS = '0-9٠-٩۰-۹०-९০-৯０-９';
/** Numbers, in the digits of all scripts that discussions are written in. One expression over the whole page takes half as long as one for each line. */
const NUMBER = new RegExp( `[${ DIGITS }]+(?:[.,:٫٬][${ DIGITS }]+)*`, 'g' );
/** A page ends with its own address, and what stands in one is no figure. */
const ADDRESSES = /:\/\/\S+/g;
/** What makes a number a share or a result, before it or behind it. */
const CLAIMS = '%٪％‰=≈';
/** Times and years. */
const NO_FIGURE = /^[^:]{1,2}:[^:]{2}$|^(?:1[5-9]|20|[١٢۱۲][٠-٩۰-۹])..$/;
/** "2023 (UTC)": the end of a signature, which brings the day of its date along. */
const SIGNED = /[^\n()]{0,12}\([^\n()a-z]{2,14}\)/y;
const FIGURES_OF_A_CLAIM = 2;
const CELLS_OF_A_CLAIM = 3;

/**
 * Whether a text may hold a claim at all: a line with a percentage, an equation or several numbers, or a table of
 * numbers. Many discussions do not, and are left alone after this one look.
 */
export function mayHoldClaims( shown: string ): boolean {
	const text = shown.includes( '://' ) ? shown.replace( ADDRESSES, '' ) : shown;
	let lineEnd = -1;
	let figures = 0;
	let hasSignature = false;
	let cells = 0;
	NUMBER.lastIndex = 0;
	for ( let match = NUMBER.exec( text ); match; match = NUMBER.exec( text ) ) {
		const { index: start, 0: number } = match;
		const end = start + number.length;
		if ( isClaim( text, start - 1, start - 2 ) || isClaim( text, end, end + 1 ) ) {
			return true;
		}
		if ( start > lineEnd ) {
			if ( figures >= FIGURES_OF_A_CLAIM ) {
				return true;
			}
			figures = 0;
			hasSignature = false;
			lineEnd = ( text.indexOf( '\n', end ) + 1 || text.length + 1 ) - 1;
		}
		const isFigure = !isGlued( text, start ) && !NO_FIGURE.test( number );
		figures += isFigure ? 1 : 0;
		if ( !hasSignature && isSigned( text, end ) ) {
			hasSignature = true;
			figures--;
		}
		if ( figures > FIGURES_OF_A_CLAIM ) {
			// Whatever a signature takes away; a line without end is not asked for each of its numbers.
			return true;
		}
		cells += isFigure && isCell( text, start, lineEnd ) ? 1 : 0;
	}
	return figures >= FIGURES_OF_A_CLAIM || cells >= CELLS_OF_A_CLAIM;
}

/** "35%", "35 %", "= 35": a sign next to a number, or one space of any kind away. */
const isClaim = ( text: string, next: number, further: number ): boolean =>
	CLAIMS.includes( text[ next ] || ' ' ) || /\s/.test( text[ next ] || '' ) && CLAIMS.includes( text[ further ] || ' ' );

/** What is glued to a word is none: DiscussionTools writes "3 years ago1 comment1 person" at headings. */
const isGlued = ( text: string, start: number ): boolean => /[a-zа-я]/i.test( text[ start - 1 ] || '' );

function isSigned( text: string, end: number ): boolean {
	SIGNED.lastIndex = end;
	return SIGNED.test( text );
}

/** A line that holds one number and nothing else is a cell. */
const isCell = ( text: string, start: number, end: number ): boolean => !/\s/.test( text.slice( text.lastIndexOf( '\n', start ) + 1, end ).trim() );
