import { lexiconOf } from '../languages/registry';
import type { Lexicon, Meaning } from '../languages/lexicon';
import type { WordClass } from '../languages/language';
import { add, multiply, negate, powerOfTen, rational, ZERO } from '../judge/rational';
import type { Figure, FigureKind, Hedge, Passage, Rational } from '../model';
import { isDash, isGlued, isNoFigure } from './context';
import type { Context } from './context';
import { formatOf } from './formats';
import type { NumberFormat } from './formats';
import { readNotation } from './notation';
import type { Notation } from './notation';
import type { Item, Sentence } from './sentence';
import { hasDigit, tokenize } from './tokens';
import type { Token } from './tokens';

const HEDGES: readonly Hedge[] = [ 'about', 'nearly', 'over', 'under' ];
const HEDGE_SIGNS: Readonly<Record<string, Hedge>> = { '~': 'about', '≈': 'about', '≃': 'about', '>': 'over', '≥': 'over', '<': 'under', '≤': 'under' };
const CURRENCY = /^[$€£¥₹₽₩₪₺]$/;
const FRACTIONS: Readonly<Record<string, readonly [ number, number ]>> = { '½': [ 1, 2 ], '⅓': [ 1, 3 ], '⅔': [ 2, 3 ], '¼': [ 1, 4 ], '¾': [ 3, 4 ], '⅕': [ 1, 5 ], '⅛': [ 1, 8 ] };
/** A unit noun is looked for in this many words behind a figure. */
const UNIT_REACH = 4;

/** The sentences of a passage that hold figures, each as a row of figures, words by class, and signs. */
export function readPassage( text: string, passage: Passage ): Sentence[] {
	const slice = text.slice( passage.start, passage.end );
	if ( !hasDigit( slice ) ) {
		return [];
	}
	return new Reader( text, passage, lexiconOf( passage.lang ), formatOf( passage.lang ) ).read();
}

/** Reads one passage from left to right; `at` is the token that comes next. */
class Reader implements Context {
	public readonly tokens: readonly Token[];
	public readonly words: readonly string[];
	private readonly sentences: Sentence[] = [];
	private items: Item[] = [];
	private at = 0;

	public constructor( private readonly text: string, private readonly passage: Passage, private readonly lexicon: Lexicon, private readonly format: NumberFormat ) {
		this.tokens = visible( tokenize( text.slice( passage.start, passage.end ), passage.start ), passage );
		this.words = this.tokens.map( ( token ) => token.kind === 'word' ? token.text.toLowerCase().replace( '’', "'" ) : token.text );
	}

	public readonly meaning = ( at: number ): Meaning => this.lexicon.find( this.words, at );

	public read(): Sentence[] {
		while ( this.at < this.tokens.length ) {
			if ( this.startsLine() || this.endsSentence() ) {
				this.closeSentence();
			}
			const figure = this.figureOfDigits() || this.figureInWords();
			if ( figure ) {
				this.items.push( { kind: 'figure', start: figure.start, end: figure.end, figure } );
			} else {
				this.readOther();
			}
		}
		this.closeSentence();
		return this.sentences;
	}

	/** Whether a line feed stands before the token that comes next. */
	private startsLine(): boolean {
		return this.at === 0 || this.gap( this.at ).includes( '\n' );
	}

	private gap( at: number ): string {
		return this.text.slice( this.tokens[ at - 1 ].end, this.tokens[ at ].start );
	}

	private endsSentence(): boolean {
		const { at, tokens, words } = this;
		if ( at === 0 || isGlued( tokens, at ) ) {
			return false;
		}
		const stop = words[ at - 1 ];
		if ( '!?。！？؟।'.includes( stop ) ) {
			return true;
		}
		if ( stop !== '.' && stop !== '…' ) {
			return false;
		}
		const first = tokens[ at ].text[ 0 ];
		if ( tokens[ at ].kind === 'word' && first === first.toLowerCase() && first !== first.toUpperCase() ) {
			return false;
		}
		return at < 2 || tokens[ at - 2 ].kind !== 'word' || words[ at - 2 ].length > 3 || tokens[ at ].kind === 'word' && !this.meaning( at - 2 ).classes.length;
	}

	private closeSentence(): void {
		const figures = this.items.reduce<Figure[]>( ( found, item ) => item.kind === 'figure' ? found.concat( item.figure ) : found, [] );
		if ( figures.length ) {
			this.sentences.push( {
				passage: this.passage, start: this.items[ 0 ].start, end: this.items[ this.items.length - 1 ].end, items: this.items, figures
			} );
		}
		this.items = [];
	}

	/** A word, a phrase of a class, a sign, or a number that is no figure. */
	private readOther(): void {
		const { start, end, kind, text } = this.tokens[ this.at ];
		if ( kind !== 'word' ) {
			this.items.push( { kind: 'sign', start, end, text: kind === 'sign' ? text : '#' } );
			this.at++;
			return;
		}
		const clinging = this.clingingMeaning();
		const meaning = clinging || this.meaning( this.at );
		const isInPlace = !meaning.postposed || this.isBehindFigure();
		this.at += meaning.length;
		if ( meaning.postposed && isInPlace ) {
			this.hedgeBehind( meaning );
		}
		this.items.push( {
			kind: 'word', start, end: this.tokens[ this.at - 1 ].end, text: this.words[ this.at - meaning.length ],
			classes: isInPlace ? meaning.classes : [], value: meaning.value, postposed: meaning.postposed || !!clinging
		} );
	}

	/** Letters that cling to a figure ("30etik", "932,001명으로", "400'den"): their ending tells their class. */
	private clingingMeaning(): Meaning | null {
		const { at, tokens, words } = this;
		const apostrophe = at > 1 && isGlued( tokens, at ) && words[ at - 1 ] === "'" && isGlued( tokens, at - 1 );
		const number = apostrophe ? at - 2 : at - 1;
		if ( !apostrophe && !isGlued( tokens, at ) || number < 0 || tokens[ number ].kind !== 'number' ) {
			return null;
		}
		const meaning = this.meaning( at );
		return meaning.classes.length ? null : this.lexicon.ending( words[ at ] );
	}

	/** Whether a figure, or a figure and its noun, has just been read. */
	private isBehindFigure(): boolean {
		return this.items.slice( -2 ).some( ( item ) => item.kind === 'figure' );
	}

	/** A hedge that follows its figure ("100以上", "500 or so"). */
	private hedgeBehind( meaning: Meaning ): void {
		const hedge = HEDGES.find( ( name ) => meaning.classes.includes( name ) );
		const place = this.items.length - 1 - this.items.slice().reverse().findIndex( ( item ) => item.kind === 'figure' );
		const item = this.items[ place ];
		if ( hedge && item && item.kind === 'figure' ) {
			this.items[ place ] = { ...item, figure: { ...item.figure, hedge } };
		}
	}

	/** Sign, currency, digits, magnitude, percent sign: a figure in digits, or null. */
	private figureOfDigits(): Figure | null {
		const first = this.at;
		let at = first;
		let sign: Figure[ 'sign' ] = '';
		if ( this.isSignOfNumber( at ) ) {
			sign = this.words[ at ] === '+' ? '+' : '-';
			at++;
		}
		let currency = '';
		if ( this.tokens[ at ] && CURRENCY.test( this.tokens[ at ].text ) && this.tokens[ at + 1 ] && this.tokens[ at + 1 ].kind === 'number' ) {
			currency = this.tokens[ at ].text;
			at++;
		}
		const percentAhead = this.percentAhead( at );
		at += percentAhead;
		const token = this.tokens[ at ];
		if ( !token || token.kind !== 'number' || isNoFigure( this, at, first === at && this.startsLine() ) ) {
			return null;
		}
		const last = this.joinSpaced( at );
		const notations = readNotation( this.text.slice( token.start, this.tokens[ last ].end ), this.format.decimal );
		if ( !notations.length ) {
			return null;
		}
		at = last + 1;
		const chain = this.chainFrom( at, notations );
		at = chain.next;
		const { magnitude } = chain;
		const scale = powerOfTen( magnitude );
		const seen = percentAhead ? { kind: 'percent' as const, taken: 0 } : this.kindAt( at );
		// "read 98 million times" is a count: nobody multiplies by so much.
		const kind = seen.kind === 'times' && ( magnitude || notations[ 0 ].value.n > notations[ 0 ].value.d * BigInt( 100 ) ) ? { kind: 'count' as const, taken: 0 } : seen;
		at += kind.taken;
		const { decimals, zeros } = notations[ 0 ];
		const resolution = chain.resolution || multiply( powerOfTen( -decimals ), scale );
		const coarse = magnitude || decimals || kind.kind === 'percent' ? resolution : zeros > 1 ? powerOfTen( zeros ) : ZERO;
		const signed = ( value: Rational ): Rational => {
			const scaled = add( magnitude ? multiply( value, scale ) : value, chain.rest );
			return sign === '-' ? negate( scaled ) : scaled;
		};
		return this.build( first, at, {
			kind: kind.kind, value: signed( notations[ 0 ].value ), readings: notations.slice( 1 ).map( ( other ) => signed( other.value ) ),
			resolution, inputResolution: coarse, inWords: false, magnitude: magnitude > 0, currency, sign
		} );
	}

	/** How many tokens of a percent sign or word stand before a number, in languages that write it there ("%40", "yüzde 40"). */
	private percentAhead( at: number ): number {
		if ( !this.format.percentFirst || !this.tokens[ at ] ) {
			return 0;
		}
		const length = '%٪％'.includes( this.words[ at ] ) && ( !this.items.length || !isGlued( this.tokens, at ) || this.items[ this.items.length - 1 ].kind !== 'figure' ) ? 1 :
			this.tokens[ at ].kind === 'word' && this.meaning( at ).classes.includes( 'percent' ) ? this.meaning( at ).length : 0;
		return length && this.tokens[ at + length ] && this.tokens[ at + length ].kind === 'number' ? length : 0;
	}

	/** "+" or a minus that belongs to the number behind it rather than standing between two. */
	private isSignOfNumber( at: number ): boolean {
		const { tokens, words } = this;
		const next = tokens[ at + 1 ];
		if ( !next || !isGlued( tokens, at + 1 ) || next.kind !== 'number' && !CURRENCY.test( next.text ) || words[ at ] !== '+' && !isDash( words[ at ] ) ) {
			return false;
		}
		const previous = this.items[ this.items.length - 1 ];
		return !isGlued( tokens, at ) && ( !previous || previous.kind !== 'figure' ) || at > 0 && '([='.includes( words[ at - 1 ] );
	}

	/** The last token of a number that is grouped by spaces ("46 719,77"). */
	private joinSpaced( at: number ): number {
		const isGroup = ( i: number ): boolean => !!this.tokens[ i ] && this.tokens[ i ].kind === 'number' &&
			/^[^.,'’٫٬ ]{3}(?:[.,٫][^.,]+)?$/.test( this.tokens[ i ].text ) && this.gap( i ).length === 1 && /[ \u00a0\u202f\u2009]/.test( this.gap( i ) );
		if ( this.tokens[ at ].text.length > 3 || /[.,]/.test( this.tokens[ at ].text ) ) {
			return at;
		}
		let last = at;
		while ( isGroup( last + 1 ) && !/[.,٫]/.test( this.tokens[ last ].text.slice( last === at ? 9 : 0 ) ) ) {
			last++;
		}
		return last;
	}

	/**
	 * Magnitudes behind a number, and the smaller numbers that go on after them: "1.2 million", "3億5000万", "147 bin 143".
	 */
	private chainFrom( at: number, notations: readonly Notation[] ): { next: number; magnitude: number; rest: Rational; resolution: Rational | null } {
		const first = this.magnitudeAt( at );
		let next = at + first.taken;
		let last = first.power;
		let rest = ZERO;
		let resolution: Rational | null = null;
		while ( last && !notations[ 0 ].decimals && this.tokens[ next ] && this.tokens[ next ].kind === 'number' && ( isGlued( this.tokens, next ) || this.gap( next ) === ' ' && first.taken && this.words[ next - 1 ].length > 1 ) ) {
			const [ part ] = readNotation( this.tokens[ next ].text, this.format.decimal );
			const { power, taken } = this.magnitudeAt( next + 1 );
			if ( !part || part.decimals || power >= last || this.tokens[ next ].text.length > last - power ) {
				break;
			}
			rest = add( rest, multiply( part.value, powerOfTen( power ) ) );
			resolution = powerOfTen( power );
			last = power;
			next += 1 + taken;
		}
		return { next, magnitude: first.power, rest, resolution };
	}

	/** The power of ten of a magnitude word or letter at a token, or 0. */
	private magnitudeAt( at: number ): { power: number; taken: number } {
		const token = this.tokens[ at ];
		if ( !token || token.kind !== 'word' ) {
			return { power: 0, taken: 0 };
		}
		const two = this.format.magnitudes[ `${ this.words[ at ] } ${ this.words[ at + 1 ] }` ];
		const power = two || this.format.magnitudes[ this.words[ at ] ] || 0;
		const isUsable = power && ( this.words[ at ].length > 1 || isGlued( this.tokens, at ) || token.text >= '\u3000' );
		return { power: isUsable ? power : 0, taken: isUsable ? two ? 2 : 1 : 0 };
	}

	private kindAt( at: number ): { kind: FigureKind; taken: number } {
		const { tokens, words } = this;
		if ( !tokens[ at ] ) {
			return { kind: 'count', taken: 0 };
		}
		const meaning = this.meaning( at );
		if ( meaning.classes.includes( 'points' ) ) {
			return { kind: 'points', taken: 0 };
		}
		if ( '%٪％﹪'.includes( words[ at ] ) ) {
			const behind = tokens[ at + 1 ] ? this.meaning( at + 1 ).classes : [];
			return behind.includes( 'points' ) && isGlued( tokens, at + 1 ) ? { kind: 'points', taken: 0 } : { kind: 'percent', taken: 1 };
		}
		if ( meaning.classes.includes( 'percent' ) ) {
			return { kind: 'percent', taken: meaning.length };
		}
		const hyphen = words[ at ] === '-' && isGlued( tokens, at ) ? 1 : 0;
		if ( tokens[ at + hyphen ] && this.meaning( at + hyphen ).classes.includes( 'fold' ) ) {
			return { kind: 'times', taken: 0 };
		}
		const next = tokens[ at + 1 ];
		if ( meaning.classes.includes( 'times' ) && !( next && ( next.kind === 'number' || CURRENCY.test( next.text ) ) ) ) {
			return { kind: 'times', taken: 0 };
		}
		return { kind: 'count', taken: 0 };
	}

	/** "four", "a third", "doubled", "½": a figure in letters, or null. */
	private figureInWords(): Figure | null {
		const { at, tokens, words } = this;
		const vulgar = FRACTIONS[ words[ at ] ];
		if ( vulgar ) {
			return this.build( at, at + 1, this.inWords( 'fraction', rational( vulgar[ 0 ], vulgar[ 1 ] ) ) );
		}
		if ( tokens[ at ].kind !== 'word' || at > 0 && isGlued( tokens, at ) && words[ at - 1 ] === '-' ) {
			return null;
		}
		const meaning = this.meaning( at );
		const is = ( name: WordClass ): boolean => meaning.classes.includes( name );
		if ( !meaning.value || !( is( 'numeral' ) || is( 'fraction' ) || is( 'multiple' ) || is( 'dozen' ) ) ) {
			return null;
		}
		const next = at + meaning.length;
		const times = !!tokens[ next ] && this.kindAt( next ).kind === 'times';
		return this.build( at, next, this.inWords( is( 'multiple' ) || times ? 'times' : is( 'fraction' ) ? 'fraction' : 'count', meaning.value ) );
	}

	private inWords( kind: FigureKind, value: Rational ): FigureParts {
		return { kind, value, readings: [], resolution: rational( 1 ), inputResolution: ZERO, inWords: true, magnitude: false, currency: '', sign: '' };
	}

	private build( first: number, next: number, parts: FigureParts ): Figure {
		this.at = next;
		const start = this.tokens[ first ].start;
		const end = this.tokens[ next - 1 ].end;
		const hedge = this.hedgeBefore();
		const unit = this.unitAt( next );
		return {
			start, end, text: this.text.slice( start, end ), passage: this.passage, ...parts, hedge: hedge ? hedge.hedge : null,
			phrase: { start: hedge ? hedge.start : start, end: unit.end || end }, unit: unit.words[ unit.words.length - 1 ] || '', unitWords: unit.words
		};
	}

	private hedgeBefore(): { hedge: Hedge; start: number } | null {
		for ( const item of this.items.slice( -2 ).reverse() ) {
			const hedge = item.kind === 'sign' ? HEDGE_SIGNS[ item.text ] :
				item.kind === 'word' ? HEDGES.find( ( name ) => item.classes.includes( name ) ) : undefined;
			if ( hedge ) {
				return { hedge, start: item.start };
			}
			if ( item.kind !== 'word' || !item.classes.includes( 'function' ) ) {
				return null;
			}
		}
		return null;
	}

	/** The words of the noun phrase behind a figure: up to the first word of grammar, figure or sign. */
	private unitAt( next: number ): { words: string[]; end: number } {
		const found: string[] = [];
		let end = 0;
		for ( let at = next; at < this.tokens.length && found.length < UNIT_REACH; at++ ) {
			const token = this.tokens[ at ];
			if ( token.kind === 'sign' && token.text === '-' && isGlued( this.tokens, at ) ) {
				continue;
			}
			const { classes } = this.meaning( at );
			const skipped = found.length === 0 && ( classes.includes( 'total' ) || classes.includes( 'more' ) || classes.includes( 'less' ) || classes.includes( 'times' ) );
			if ( token.kind !== 'word' || classes.length && !skipped && !classes.includes( 'period' ) && !classes.includes( 'support' ) && !classes.includes( 'oppose' ) && !classes.includes( 'neutral' ) ) {
				break;
			}
			if ( !skipped ) {
				found.push( this.words[ at ] );
				end = token.end;
			}
		}
		return { words: found, end };
	}
}

type FigureParts = Pick<Figure, 'kind' | 'value' | 'readings' | 'resolution' | 'inputResolution' | 'inWords' | 'magnitude' | 'currency' | 'sign'>;

/** The tokens outside of what is hidden; a number that touches something hidden ("10<sup>5</sup>") is hidden with it. */
function visible( tokens: Token[], passage: Passage ): Token[] {
	let next = 0;
	return tokens.filter( ( token ) => {
		while ( next < passage.hidden.length && passage.hidden[ next ].end <= token.start ) {
			next++;
		}
		return next >= passage.hidden.length || passage.hidden[ next ].start >= token.end;
	} );
}
