import { SPELLED_MARK } from '../judge/notation';
import { add, multiply, negate, ONE, powerOfTen, ZERO } from '../judge/rational';
import type { Figure, Rational } from '../model';
import { fractionAt } from './fractions';
import { coinOf, currencyAhead, currencyBehind, CURRENCY, kindAt, PERCENT, percentAhead } from './kind';
import type { Kind } from './kind';
import { chainFrom, magnitudeAt } from './magnitude';
import { decimalShown, plainOf, readNotation } from './notation';
import type { Notation } from './notation';
import { halfBehind } from './numerals';
import { exponentAt, powerBehind } from './powers';
import { skipLength } from './skip';
import { gapBefore, is, isDash, isGlued, isNumber, isSign } from './source';
import type { Source } from './source';

/** What a figure is by itself; its surroundings are read afterwards. */
export interface Read {
	readonly parts: Pick<Figure, 'kind' | 'value' | 'readings' | 'resolution' | 'inputResolution' | 'inWords' | 'magnitude' | 'currency' | 'sign'>;
	/** The first token of its text, and the token behind it. */
	readonly first: number;
	readonly next: number;
	/** Power of ten of its magnitude, 0 without one or where smaller numbers follow it. */
	readonly power: number;
}

/** A mark that no language groups by. */
const DECIMAL_MARK = '٫';

/** Sign, currency, digits, magnitude, percent sign from a token on: a figure; how many tokens are no figure; or null for neither. */
export function readDigits( source: Source, first: number, isBehindFigure: boolean ): Read | number | null {
	const { tokens, words } = source;
	let at = first;
	if ( !isNumberNear( source, at ) ) {
		return null;
	}
	let sign: Figure[ 'sign' ] = '';
	if ( isSignOfNumber( source, at, isBehindFigure ) ) {
		sign = words[ at ] === '+' ? '+' : '-';
		at++;
	}
	const currencyTokens = currencyAhead( source, at );
	const currencyAt = at;
	at += currencyTokens;
	// "$-40"
	if ( currencyTokens && !sign && isDash( words[ at ] ) && isGlued( source, at ) && isGlued( source, at + 1 ) ) {
		sign = '-';
		at++;
	}
	const ahead = percentAhead( source, at );
	at += ahead;
	if ( !isNumber( source, at ) ) {
		return null;
	}
	const skipped = currencyTokens || ahead ? 0 : skipLength( source, at );
	if ( skipped ) {
		return at + skipped - first;
	}
	const whole = joinSpaced( source, at );
	const isSpelled = isNumber( source, whole + 2 ) && SPELLED_MARK.test( source.text.slice( tokens[ whole ].end, tokens[ whole + 2 ].start ) );
	const last = isSpelled ? whole + 2 : whole;
	const run = tokens[ at ].text + source.text.slice( tokens[ at ].end, tokens[ whole ].end ) + ( isSpelled ? DECIMAL_MARK + tokens[ last ].text : '' );
	const notations = readNotation( run, decimalOf( source, run ) );
	if ( !notations.length ) {
		return last + 1 - first;
	}
	const currency = currencyTokens ? source.text.slice( tokens[ currencyAt ].start, tokens[ currencyAt + currencyTokens - 1 ].end ) : '';
	const finish = ( value: NumberParts ): Read => finishFigure( source, first, value, sign, currency, ahead );
	const mixed = notations[ 0 ].decimals ? null : fractionAt( source, last + 1 );
	if ( mixed ) {
		const { power, next } = magnitudeAt( source, mixed.next, currency );
		return finish( { values: [ multiply( add( notations[ 0 ].value, mixed.value ), powerOfTen( power ) ) ], resolution: ONE, coarse: ZERO, next, power, inWords: true } );
	}
	const power = run === '10' && exponentAt( source, last + 1 );
	if ( power ) {
		return finish( { values: [ powerOfTen( power.exponent ) ], resolution: ONE, coarse: ZERO, next: power.next, power: 0, inWords: false } );
	}
	// "$5–6m"
	const coin = currency || ( isDash( words[ at - 1 ] ) && isSign( source, at - 3, CURRENCY ) ? words[ at - 3 ] : '' );
	const number = scaledNumber( source, last + 1, notations, coin );
	const half = number.power ? halfBehind( source, number.next, number.power ) : null;
	return finish( half ? { ...number, values: [ add( number.values[ 0 ], half.value ) ], next: half.next, resolution: powerOfTen( number.power - 1 ), coarse: powerOfTen( number.power - 1 ) } : number );
}

/** Sign, currency and percent word take up three tokens at most. The quick answer for most words. */
const isNumberNear = ( source: Source, at: number ): boolean =>
	isNumber( source, at ) || isNumber( source, at + 1 ) || isNumber( source, at + 2 ) || isNumber( source, at + 3 );

interface NumberParts {
	/** Readings, best first. */
	readonly values: readonly Rational[];
	readonly resolution: Rational;
	/** Its resolution as an input. */
	readonly coarse: Rational;
	readonly next: number;
	readonly power: number;
	readonly inWords: boolean;
}

/** A number with what multiplies it: "1.5×10⁷", "1.2 million", "3億5000万". */
function scaledNumber( source: Source, at: number, notations: readonly Notation[], currency: string ): NumberParts {
	const [ { decimals, zeros } ] = notations;
	const power = powerBehind( source, at );
	const chain = power ? { next: power.next, power: power.exponent, rest: ZERO, last: power.exponent } : chainFrom( source, at, notations[ 0 ], currency );
	const places = chain.last < chain.power ? chain.last : chain.power - decimals;
	const resolution = powerOfTen( places );
	const whole = ( { value }: Notation ): Rational => add( multiply( value, powerOfTen( chain.power ) ), chain.rest );
	return {
		values: notations.map( whole ), resolution,
		coarse: chain.power || decimals ? resolution : zeros > 1 ? powerOfTen( zeros ) : ZERO,
		next: chain.next, power: chain.power, inWords: false
	};
}

function finishFigure( source: Source, first: number, number: NumberParts, sign: Figure[ 'sign' ], currency: string, ahead: number ): Read {
	const { values, power, next, inWords } = number;
	const seen: Kind = ahead ? { kind: 'percent', taken: 0 } : kindAt( source, next );
	// "read 98 million times" is a count: nobody multiplies by so much, unless it is said of another count ("201 times as often").
	const isCountOfTimes = seen.kind === 'times' && !is( source, next + 1, 'as' ) && values[ 0 ].n > values[ 0 ].d * BigInt( 100 );
	const { kind, taken, worth }: Kind = isCountOfTimes ? { kind: 'count', taken: 0 } : seen;
	// 3割5分
	const fine = worth && source.words[ next ] === '割' && isNumber( source, next + 1 ) && source.words[ next + 2 ] === '分' ? readNotation( source.tokens[ next + 1 ].text, '.' )[ 0 ] : undefined;
	if ( fine && !sign ) {
		return finishFigure( source, first, { values: [ add( multiply( values[ 0 ], worth as Rational ), fine.value ) ], resolution: ONE, coarse: ONE, next: next + 3, power, inWords }, sign, currency, 1 );
	}
	const inUnits = ( value: Rational ): Rational => worth ? multiply( value, worth ) : value;
	const signed = ( value: Rational ): Rational => inUnits( sign === '-' ? negate( value ) : value );
	const resolution = inUnits( number.resolution );
	return {
		first, next: next + taken, power,
		parts: {
			kind, value: signed( values[ 0 ] ), readings: values.slice( 1 ).map( signed ), resolution,
			inputResolution: inWords ? ZERO : kind === 'percent' ? resolution : number.coarse,
			inWords, magnitude: !!power || !!worth, currency: coinOf( currency || currencyBehind( source, next ) ), sign
		}
	};
}

/** "+" or a minus that belongs to the number behind it rather than standing between two. */
function isSignOfNumber( source: Source, at: number, isBehindFigure: boolean ): boolean {
	const { words } = source;
	if ( words[ at ] !== '+' && !isDash( words[ at ] ) || !isNumber( source, at + 1 ) && !isSign( source, at + 1, CURRENCY + PERCENT ) || !/^[\u200e\u200f\u061c]?$/.test( gapBefore( source, at + 1 ) ) ) {
		return false;
	}
	return !isGlued( source, at ) && !isBehindFigure || isSign( source, at - 1, '([=（' );
}

/** The last token of a number that is grouped by spaces ("46 719,77"). */
function joinSpaced( source: Source, at: number ): number {
	const { words } = source;
	if ( !/^\d{1,3}$/.test( plainOf( words[ at ] ) ) || words[ at ][ 0 ] === '0' || isNumber( source, at - 1 ) && words[ at - 1 ].length < 4 && gapBefore( source, at ).length === 1 ) {
		return at;
	}
	const isGroup = ( i: number ): boolean => isNumber( source, i ) && /^[ \u00a0\u202f\u2009\u2007]$/.test( gapBefore( source, i ) ) && gapBefore( source, i ) === gapBefore( source, at + 1 );
	let last = at;
	while ( isGroup( last + 1 ) && /^\d{3}(?:[.,·]\d+)?$/.test( plainOf( words[ last + 1 ] ) ) && /^\d+$/.test( plainOf( words[ last ] ) ) ) {
		last++;
	}
	// "1 234 5678" is no number, whatever it is.
	return isGroup( last + 1 ) && /^\d+$/.test( plainOf( words[ last ] ) ) ? at : last;
}

/** The decimal mark by which an open notation is read: the one that other numbers of the passage prove, else the language's. */
function decimalOf( source: Source, run: string ): string {
	if ( !/[.,]\d{3}$/.test( plainOf( run ) ) ) {
		return source.format.decimal;
	}
	if ( source.shownDecimal === null ) {
		source.shownDecimal = provenDecimal( source );
	}
	return source.shownDecimal || source.format.decimal;
}

/** The decimal mark that the numbers of a passage prove, '' where none does or two contradict each other. */
function provenDecimal( source: Source ): string {
	let proven = '';
	for ( let at = 0; at < source.tokens.length; at++ ) {
		const proof = isNumber( source, at ) ? proofAt( source, at ) : '';
		if ( proof && proven && proof !== proven ) {
			return '';
		}
		proven = proof || proven;
	}
	return proven;
}

const TWO_MARKS = /\D\d*\D/;

/** Versions and dates look like decimals: a fraction only proves something with a percent sign or currency. */
function proofAt( source: Source, at: number ): string {
	const { text } = source.tokens[ at ];
	const isMeasured = isSign( source, at + 1, PERCENT ) || isSign( source, at - 1, CURRENCY ) || is( source, at + 1, 'percent' );
	return text.length < 40 && ( isMeasured || TWO_MARKS.test( plainOf( text ) ) ) ? decimalShown( text ) : '';
}
