/**
 * A language is data: its words by class. Claims are patterns over classes, so that one pattern serves all languages.
 *
 * A class is one string of entries set apart by `|`. An entry is a word or a phrase, lower case. `increas-` is a stem
 * (any word that begins so), `-fold` an ending (any word, or letters glued to a figure, that ends so), `half=1/2` has a
 * value, and `+left` counts only behind its figure (postposed).
 */
export interface Language {
	readonly code: string;
	readonly words: Partial<Record<WordClass, string>>;
	/** Letters that cling to the beginning of words, as entries of a class are set apart ("and", "so", "the"): a word that is not listed is looked up without them. */
	readonly proclitics?: string;
	/** Pairs of words of which a thing is one or the other ("passed/failed"): they tell both parts of a whole. */
	readonly contraries?: string;
	/** Pairs of words for all the people that there are ("men/women"), as words or stems: a count of each makes up the whole, though shares of each do not. */
	readonly halves?: string;
	/** Words that only mean something in the heading of a row or column: totals, and what does not add up. */
	readonly headings?: Partial<Record<WordClass, string>>;
}

export type WordClass =
	/* what belongs to a figure */
	'percent' | 'points' | 'point' | 'partsOf' | 'ordinal' | 'about' | 'nearly' | 'over' | 'under' |
	/* inflected words for powers of ten, with the power ("bine=3"); as listed they stand in figures/magnitudes.ts */
	'magnitude' | 'numeral' | 'fraction' |
	/* what a number before it makes a fraction: parts with their value ("fifths=1/5"), and what leads on to another number ("seven in ten") */
	'parts' | 'inEach' | 'multiple' | 'times' | 'fold' | 'dozen' |
	/* parts that only count beside a magnitude ("medio millón", "dos millones y medio"); what is added to the number behind it (साढ़े तीन) */
	'half' | 'added' |
	/* how figures hang together; `ofBehind` ties a part to the whole that comes behind it (三分之二的条目) */
	'of' | 'ofReversed' | 'ofBehind' | 'them' | 'per' | 'perReversed' | 'apiece' | 'at' | 'article' | 'from' | 'to' | 'than' | 'versus' | 'and' | 'or' |
	/* behind a multiple or part: how what it is a multiple of is led up to ("half as many", "twice the number"); between the two
	   where that stands first ("11人の2倍") */
	'as' |
	/* operators in words; `outOf` divides to nothing but a ratio ("45 out of 60") */
	'plus' | 'minus' | 'multiplied' | 'divided' | 'outOf' | 'equals' | 'so' |
	/* what a figure is said to be */
	'up' | 'down' | 'more' | 'less' | 'difference' | 'total' | 'all' | 'rest' | 'average' | 'rate' | 'now' | 'before' |
	/* beside a span of time: that it is how long before now something was ("ten years ago", "vor zehn Jahren") */
	'ago' |
	'support' | 'oppose' | 'neutral' | 'vote' | 'turnout' | 'respectively' | 'whole' | 'only' | 'part' | 'both' |
	/* how a clause goes on from a part to its share ("representing 40%", "which makes up 40%"); what a share behind its pair may
	   be called by one word ("(40% coverage)", "40% done") */
	'forms' | 'reached' | 'done' |
	/* what a clause goes on with beside its figure ("a jump of 52% that …", "with …", "despite …") */
	'beside' |
	/* what tells, of a time that was named, what it saw ("than last year, when 450 came", "than in May, in which …") */
	'when' |
	/* what the last part of a whole is called where it takes in whatever is left ("20% other", "5 had none") */
	'catchall' |
	/* what takes a sentence out of play */
	'ask' | 'suppose' | 'target' | 'say' | 'label' | 'not' |
	/* words besides `not` that tell of a part that it is not, or not yet, what another part is ("926 ainda não") */
	'undone' |
	/* what tells that a figure is somebody's whom one answers ("your"; "the 40 you counted"), or that it was told before */
	'yours' | 'above' |
	/* how a vote stands to what it needs: names of thresholds beside `target`, and what is said of them */
	'threshold' | 'passed' | 'missed' |
	/* what heads a row or column: a total in words that prose does not use; figures that do not add up (rank, density);
	   people of whom one may be counted in several rows (editors); what one piece costs, and how many pieces there
	   are; a total up to its row; the word for tables themselves */
	'sumHead' | 'nonAdditive' | 'distinct' | 'unitPrice' | 'quantity' | 'cumulative' | 'table' |
	/* calendar */
	'month' | 'year' | 'period' | 'in' |
	/* words that no unit noun is looked for in or behind */
	'function';
