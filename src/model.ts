/**
 * The nouns of FigureCheck. Each is plain data and has one name, the one of the contract that
 * the README explains. The flow is: page → Discussion → Figure → Claim → Finding → marks.
 */

/** An exact fraction; the denominator is positive. Not necessarily in lowest terms. */
export interface Rational {
	readonly n: bigint;
	readonly d: bigint;
}

/** A half-open range of UTF-16 offsets in the text of a discussion. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A talk page as read: one text, and what stands where in it. Knows nothing of the DOM. */
export interface Discussion {
	/** The text of the page, code and struck text included, block elements set apart by line feeds. `nth` counts in it. */
	readonly text: string;
	/** Content language of the page, a BCP 47 code. */
	readonly lang: string;
	/** In the order of the page. */
	readonly comments: readonly Comment[];
	/** In the order of the page; they do not overlap. */
	readonly passages: readonly Passage[];
	readonly tables: readonly Table[];
}

/** One signed contribution. */
export interface Comment {
	readonly author: string;
	/** UTC, ISO 8601: 2023-04-04T07:47:00Z. */
	readonly timestamp: string;
	/** 1 for a comment that answers nobody, one more for each step of indentation. */
	readonly level: number;
	/** Text of the heading that it stands under, or null. */
	readonly section: string | null;
	/** The comment that it answers, or null. */
	readonly parent: Comment | null;
}

/** A block of running text: a paragraph, a list item, a heading, a table cell. */
export interface Passage extends Span {
	readonly kind: 'prose' | 'heading' | 'cell' | 'caption';
	readonly lang: string;
	/** Null outside of any comment. */
	readonly comment: Comment | null;
	/** Running number of the section, 0 before the first heading. */
	readonly section: number;
	/** Parts that are not read: signatures, code, struck text, buttons, reference marks. In order. */
	readonly hidden: readonly Span[];
	/** Parts that somebody else said: blockquote, q, cite. In order. Quotation marks are left to the claims. */
	readonly quoted: readonly Span[];
}

/** A data table as a grid without holes. */
export interface Table {
	readonly caption: Passage | null;
	/** rows[r][c]; a cell that spans several places stands in each of them. Every row has the same length. */
	readonly rows: readonly ( readonly Cell[] )[];
	readonly comment: Comment | null;
	readonly section: number;
}

export interface Cell {
	/** Its passage; empty (start = end) for a place without a cell. */
	readonly passage: Passage;
	readonly header: boolean;
	/** Place of its upper left corner, and its extent. */
	readonly row: number;
	readonly column: number;
	readonly rowspan: number;
	readonly colspan: number;
}

/** Where the true value lies beside the printed one, in the words of the text ("nearly 25%"). */
export type Hedge = 'about' | 'nearly' | 'over' | 'under';

/** What kind of number a figure is. `times` is a multiple ("3 times", "doubled", "4-fold"), `fraction` a part in words ("a third"). */
export type FigureKind = 'count' | 'percent' | 'points' | 'times' | 'fraction';

/** One number as it stands on the page. Offsets are those of the printed string in the discussion's text. */
export interface Figure extends Span {
	/** Exactly as printed, with sign, currency, magnitude and percent sign: "2.08%", "$1.2 million", "a third". */
	readonly text: string;
	readonly passage: Passage;
	readonly kind: FigureKind;
	/** In plain units; the number of percents of a percentage (2.08% is 2.08). */
	readonly value: Rational;
	/** Other admissible values of an ambiguous notation, best first ("1.234": 1234). */
	readonly readings: readonly Rational[];
	/** Value of one unit in the last printed place; a tenth of a fraction or multiple in words ("a third", "doubled"), which has none. */
	readonly resolution: Rational;
	/** Resolution when it is used as an input: coarser for trailing zeros and magnitudes, 0 when the figure is exact. */
	readonly inputResolution: Rational;
	/** Written in letters ("four", "a third"). */
	readonly inWords: boolean;
	/** Bears a magnitude word ("1.2 million", "685k"). */
	readonly magnitude: boolean;
	/** Currency sign or code, or ''. */
	readonly currency: string;
	/** Sign as printed: '+', '-' or ''. */
	readonly sign: '' | '+' | '-';
	readonly hedge: Hedge | null;
	/** Where the hedge and the unit noun that belong to the figure end and begin; the quote of a claim. */
	readonly phrase: Span;
	/** The noun that it counts, lower case as printed ("followers"), or ''. */
	readonly unit: string;
	/** All words of the unit's noun phrase, lower case, the noun included. */
	readonly unitWords: readonly string[];
	/** Up to three words directly before it in its clause, lower case, in the order of the text ("Fuel: €84"). */
	readonly labelWords?: readonly string[];
	/** One end of a range ("20–30", "between 5 and 7"). */
	readonly range?: boolean;
}

export type Operator = '+' | '-' | '*' | '/';

/** How a claim is worked out: figures and constants under the four operations. */
export type Expression =
	| { readonly figure: Figure; readonly value?: Rational }
	| { readonly constant: Rational }
	| { readonly op: Operator; readonly left: Expression; readonly right: Expression };

export type Relation =
	'formula' | 'share' | 'rate' | 'change' | 'multiple' | 'sum' | 'tally' | 'partition' | 'table' | 'restatement';

export type Verdict = 'verified' | 'rounding' | 'mismatch' | 'unchecked';

export type Slip =
	'truncated' | 'misrounded' | 'rounded-inputs' |
	'transposed-digits' | 'wrong-digit' | 'decimal-slip' | 'inverted' | 'wrong-base' | 'complement' |
	'missing-addend' | 'double-counted-addend' | 'off-by-one' | 'sign' | 'separator-slip' |
	'points-not-percent';

/** One fair way to understand a claim. Its expression is in the claimed figure's own units (percents for a percentage). */
export interface Reading {
	readonly expression: Expression;
	/** Operands are exact as printed (a written-out formula). */
	readonly exact?: boolean;
	/** A note that goes with a verified claim under this reading. */
	readonly note?: 'points-not-percent';
	/** Half of the width within which the recomputed value counts as equal, in the figure's units (partitions). */
	readonly tolerance?: Rational;
	/** Only good to verify: never the ground of `rounding` or `mismatch`. */
	readonly charitable?: boolean;
}

/** Why a claim could not be checked: a message key. */
export type Reason = 'no-inputs' | 'two-readings' | 'other-subject' | 'hedge-too-loose' | 'unreadable-input';

/**
 * How firmly words bind a figure to its inputs. `bound`: plainly, and they are the only fitting ones: a fault may be said.
 * `named`: the same, by what its clause names ("40 edits per day", "75% support"). `likely`: not so plainly that it could be nothing else: only where one of the usual slips explains the fault. `loose`: by
 * little more than standing near: only a misprint. `aside`: its clause speaks of something else than they do: it may
 * agree with them, be cut off, and be plainly misprinted, no more.
 */
export type Binding = 'bound' | 'named' | 'likely' | 'loose' | 'aside';

/** A figure that the text presents as following from other figures. */
export interface Claim {
	readonly figure: Figure;
	readonly relation: Relation;
	/** The words that make the claim. */
	readonly quote: Span;
	/** Every fair reading, best first; empty when no inputs were found. */
	readonly readings: readonly Reading[];
	readonly binding: Binding;
	/** A threshold that the text says was passed or missed: the figure's hedge says which. */
	readonly threshold?: boolean;
	readonly reason?: Reason;
	/** In a table: the cell at fault where its row and its column miss by the same amount, and the value that fits both. */
	readonly suspect?: Figure;
	readonly repair?: Rational;
	/** In a table, where no other sum tells: the addends that a usual slip may have spoiled instead of the total, and the values that would fit. */
	readonly misprints?: readonly { readonly suspect: Figure; readonly repair: Rational }[];
}

/** A claim judged. It carries everything that is said of it. */
export interface Finding {
	readonly claim: Claim;
	readonly verdict: Verdict;
	/** The reading that was used, or null (unchecked). */
	readonly reading: Reading | null;
	/** The figures that it follows from, in the order of the reading's expression. */
	readonly inputs: readonly Figure[];
	/** The recomputed value at the figure's resolution and in its notation; null for a number in words or unchecked. */
	readonly expected: string | null;
	/** The recomputed value as a fraction "n/d" in the figure's own units, or null. */
	readonly exact: string | null;
	/** "101,000 ÷ 8,100 = 12.469…", or ''. */
	readonly working: string;
	readonly slip: Slip | null;
	/** In a table: what the suspect cell would have to be, in its notation. */
	readonly repaired?: string;
	/** In a table: what each of the claim's misprints would have to be, in its notation. */
	readonly misprinted?: readonly string[];
	/** The interval that the recomputed value spans when rounded inputs move, where it decided; printed bounds. */
	readonly interval: readonly [ string, string ] | null;
	/** Why it is unchecked, or null. */
	readonly reason: Reason | null;
}
