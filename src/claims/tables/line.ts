import type { WordClass } from '../../languages/language';
import type { Figure } from '../../model';
import type { Entry } from './cell';
import type { Heading } from './heading';
import { isYears } from './layout';

/**
 * What a line may be worth to a sum. `data` adds up, `total` is a sum by its heading, `running` one up to its own row,
 * `other` does not add up (years, ranks, densities), `break` holds no figures.
 */
export type LineKind = 'data' | 'total' | 'average' | 'percent' | 'rate' | 'difference' | 'running' | 'other' | 'break';

/** One row or one column. */
export interface Line {
	/** From the outermost label to the innermost. */
	readonly labels: readonly Heading[];
	/** Text of the innermost label: what tells sub-columns of a group apart. */
	readonly leaf: string;
	readonly kind: LineKind;
	/** Its label says "total" and nothing else. */
	readonly isPlain: boolean;
	/** Its label does not say that it is a total: its cells do. */
	readonly isUnnamed?: boolean;
}

/** A label and how many lines it stands for. */
export interface Label {
	readonly heading: Heading;
	readonly extent: number;
}

/** The columns of a table by their labels and what stands in them. */
export const columnsOf = ( labels: readonly ( readonly Label[] )[], entriesOf: ( at: number ) => readonly Entry[] ): Line[] => linesOf( labels, entriesOf, columnKind );

/** Its rows. */
export const rowsOf = ( labels: readonly ( readonly Label[] )[], entriesOf: ( at: number ) => readonly Entry[] ): Line[] => linesOf( labels, entriesOf, rowKind );

/** What the labels of a line and its figures say of it. */
type Kind = ( labels: readonly Heading[], isTotal: boolean, figures: readonly Figure[] ) => LineKind;

function linesOf( labels: readonly ( readonly Label[] )[], entriesOf: ( at: number ) => readonly Entry[], kindOf: Kind ): Line[] {
	const leaves = labels.map( leafOf );
	const repeated = new Set( leaves.filter( ( leaf, i ) => leaf && leaves.indexOf( leaf ) !== i ) );
	return labels.map( ( own, i ): Line => {
		const headings = own.map( ( label ) => label.heading );
		const entries = entriesOf( i );
		/* A heading over several lines says "total" of them all only where each is one of several of its name. */
		const total = own.find( ( { heading, extent }, at ) => heading.isTotal && ( at === own.length - 1 || extent === 1 || repeated.has( leaves[ i ] ) ) );
		const figures = figuresOf( entries );
		const kind = figures.length || entries.some( ( { state } ) => state === 'unread' ) ? kindOf( headings, !!total, figures ) : 'break';
		const isPlain = kind === 'total' ? !!total && total.heading.isPlain : kind === 'average' && headings.some( ( { classes, words } ) => classes.has( 'average' ) && !words.length );
		return { labels: headings, leaf: leaves[ i ], kind, isPlain };
	} );
}

const leafOf = ( labels: readonly Label[] ): string => labels.length ? labels[ labels.length - 1 ].heading.text : '';

/** The figures of a line, those of places that hold no number left out. */
const figuresOf = ( entries: readonly Entry[] ): Figure[] =>
	entries.filter( ( { state } ) => state === 'number' ).map( ( { figure } ) => figure ).filter( ( figure ): figure is Figure => figure !== null );

const isPercent = ( { kind }: Figure ): boolean => kind === 'percent';

function columnKind( labels: readonly Heading[], isTotal: boolean, figures: readonly Figure[] ): LineKind {
	const says = ( ...names: readonly WordClass[] ): boolean => labels.some( ( { classes } ) => names.some( ( name ) => classes.has( name ) ) );
	return says( 'average' ) ? 'average' :
		says( 'percent' ) || figures.filter( isPercent ).length * 2 > figures.length ? 'percent' :
			says( 'cumulative' ) ? 'running' :
				// "Turnout" without a percent sign counts heads.
				says( 'rate', 'per', 'perReversed', 'unitPrice' ) && !says( 'turnout' ) ? 'rate' :
					isTotal ? 'total' :
						says( 'nonAdditive' ) || figures.length > 1 && figures.every( ( { text } ) => isYears( text ) ) ? 'other' :
							says( 'difference', 'rest' ) ? 'difference' : 'data';
}

/** "Record Store Day" is a name in a row, "Record attendance" no sum in a column. */
const MOST_WORDS = 4;

function rowKind( labels: readonly Heading[], isTotal: boolean ): LineKind {
	const says = ( name: WordClass ): boolean => labels.some( ( { first, classes, words } ) => classes.has( name ) && first === name && words.length < MOST_WORDS );
	return says( 'average' ) ? 'average' :
		says( 'percent' ) ? 'percent' :
			says( 'rate' ) ? 'rate' :
				isTotal ? 'total' :
					says( 'difference' ) ? 'difference' : 'data';
}
