/** Texts on which a check has thrown, hung or told nonsense, each with its language: found by the properties, or by hand. Whoever finds one adds it. */
export const FAILURES: readonly ( readonly [ text: string, lang: string ] )[] = [
	// A mixed number whose fraction is none.
	[ '7 1.5/2', 'en' ],
	// Counts of two sentences, asked for a tally.
	[ '12\nyou say 13,413 60% yes, 30% no, the rest 10% ', 'fr' ],
	// A rate by nothing.
	[ '12.46 impressions per follower 01 000', 'en' ],
	// A phrase at the very end.
	[ '0 פחות מ־ ', 'he' ],
	[ '4.5分の1', 'ja' ],
	[ '4分の1.5', 'ja' ],
	// A word that takes one article off after the other.
	[ "a'".repeat( 20000 ), 'fr' ]
];

/** A node of a page as plain data. */
export type Spec = string | { readonly tag: string; readonly attributes: readonly ( readonly [ name: string, value: string ] )[]; readonly inside: readonly Spec[] };

/** The same for pages: what stood in their content. */
export const PAGES: readonly ( readonly Spec[] )[] = [
	// The panel asked for the name of a language that is none.
	[ { tag: 'p', attributes: [ [ 'lang', 'en_US' ] ], inside: [ 'Of 40 editors 12 (35%) agreed.' ] } ]
];
