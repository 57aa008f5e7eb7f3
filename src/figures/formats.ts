/** How a language writes numbers. All languages are always known: an English page holds German notation, too. */
export interface NumberFormat {
	readonly decimal: string;
	readonly group: string;
	/** Powers of ten by magnitude word, lower case; `1:` before it for one that also stands glued ("685k"). */
	readonly magnitudes: Readonly<Record<string, number>>;
}

const SEPARATORS: Readonly<Record<string, string>> = { en: '.,' };
const MAGNITUDES: Readonly<Record<string, string>> = {
	en: 'k=3|thousand=3|m=6|mn=6|million=6|millions=6|bn=9|b=9|billion=9|trillion=12|lakh=5|lakhs=5|crore=7|crores=7'
};
const formats = new Map<string, NumberFormat>();

/** The notation of a BCP 47 code, English where it is not known. */
export function formatOf( code: string ): NumberFormat {
	const base = code.toLowerCase().split( '-' )[ 0 ];
	const known = SEPARATORS[ base ] ? base : 'en';
	let format = formats.get( known );
	if ( !format ) {
		const magnitudes: Record<string, number> = Object.create( null );
		for ( const entry of MAGNITUDES[ known ].split( '|' ) ) {
			const [ word, power ] = entry.split( '=' );
			magnitudes[ word ] = Number( power );
		}
		format = { decimal: SEPARATORS[ known ][ 0 ], group: SEPARATORS[ known ][ 1 ], magnitudes };
		formats.set( known, format );
	}
	return format;
}
