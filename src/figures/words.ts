import { add, compare, divide, equals, isInteger, multiply, ONE, powerOfTen, rational, ZERO } from '../judge/rational';
import type { FigureKind, Rational } from '../model';
import { isAgo } from './dates';
import type { Read } from './digits';
import { partsAt, partsInWords, vulgarAt } from './fractions';
import { hanAt, isHan } from './han';
import { kindAt } from './kind';
import { bareThousand, chainFrom, magnitudeAt } from './magnitude';
import { readNotation } from './notation';
import { numeralAt } from './numerals';
import { is, isGlued, isNumber, isSign, isWord } from './source';
import type { Source } from './source';

const TEN = rational( 10 );

/** Words before "one" that make it a pronoun: "this one", "no one". */
const DETERMINERS = /^(?:this|that|the|no|any|which|each|every|another|some|only)$/;
/** Parts that are also ordinals or seasons: "the third editor", "this quarter". */
const DOUBTFUL_PARTS = /^(?:third|quarter|terzo|quarto|quart|cuarto|derde|خمس|ربع)$/;

/** "four", "a third", "doubled", "½" from a token on: a figure in letters, or null. */
export function readWords( source: Source, at: number ): Read | null {
	if ( !isWord( source, at ) ) {
		const vulgar = vulgarAt( source, at );
		const parts = vulgar ? { value: vulgar, next: at + 1 } : partsAt( source, at );
		return parts && inWords( at, parts.next, 'fraction', parts.value );
	}
	const thousand = bareThousand( source, at );
	if ( thousand ) {
		return inWords( at, thousand.next, 'count', add( rational( 1000 ), thousand.rest ), { spelled: false } );
	}
	// Most words are no number: they are told by this one look.
	if ( !source.mayCount( at ) && !isHan( source.words[ at ] ) ) {
		return null;
	}
	const { value, length, classes } = source.meaning( at );
	const share = hanPercent( source, at );
	if ( share ) {
		return share;
	}
	const ofParts = classes.includes( 'percent' ) ? null : partsAt( source, at );
	if ( ofParts ) {
		return inWords( at, ofParts.next, 'fraction', ofParts.value );
	}
	if ( !classes.length ) {
		return null;
	}
	const scaled = value && scaledAt( source, at, value, at + length );
	if ( scaled ) {
		return scaled;
	}
	if ( !value || !is( source, at, 'numeral', 'fraction', 'multiple', 'fold', 'dozen' ) ) {
		return null;
	}
	const parts = is( source, at, 'numeral' ) ? partsInWords( source, at ) : null;
	const isNumeral = !parts && is( source, at, 'numeral' );
	const number = isNumeral ? numeralAt( source, at ) : { value, next: at + length, power: 0, ...parts };
	const { next, power } = number;
	const isHyphened = isGlued( source, at ) && isSign( source, at - 1, '-' ) || isGlued( source, next + 1 ) && isSign( source, next, '-' ) && isGlued( source, next ) && !is( source, next + 1, 'fold', 'percent' );
	// "version two", "thứ hai"
	const isRest = isNumeral && goesOnBefore( source, at );
	const isLabelled = isNumeral && is( source, at - 1, 'label', 'ordinal' );
	if ( isHyphened || isRest || isLabelled || isGlued( source, at ) && isNumber( source, at - 1 ) || isNumeral && isAgo( source, at, next ) || number.value.n === number.value.d && isPronoun( source, at, next ) ) {
		return null;
	}
	if ( DOUBTFUL_PARTS.test( source.words[ at ] ) && length === 1 && !is( source, next, 'of' ) && !/^ال/.test( source.words[ next ] ) && !is( source, at - 1, 'about', 'nearly', 'over', 'under' ) ) {
		return null;
	}
	const { kind, taken } = kindAt( source, next );
	if ( kind === 'percent' || kind === 'points' ) {
		return inWords( at, next + taken, kind, number.value );
	}
	if ( power ) {
		return rounded( at, next, number.value, power );
	}
	// "half as many"; not 三分之二的条目
	const isFraction = !!parts || is( source, at, 'fraction' );
	const isMultiple = kind === 'times' || is( source, at, 'multiple', 'fold' ) || isFraction && is( source, next, 'as' ) && !is( source, next, 'ofBehind' );
	return inWords( at, next, isMultiple ? 'times' : isFraction ? 'fraction' : 'count', number.value, { isNumeral } );
}

/** A number with a magnitude: good to a unit of it, or a tenth of one. */
function rounded( first: number, next: number, value: Rational, power: number ): Read {
	const scale = powerOfTen( isInteger( divide( value, powerOfTen( power ) ) ) ? power : power - 1 );
	const { parts, ...rest } = inWords( first, next, 'count', value );
	return { ...rest, power, parts: { ...parts, resolution: scale, inputResolution: scale, magnitude: true } };
}

/** "half a million", "a quarter of a million", "two and a half million", साढ़े तीन लाख, "دو هزار و ۳۵۰": parts of a magnitude, and what goes on it. */
function scaledAt( source: Source, at: number, value: Rational, next: number ): Read | null {
	if ( is( source, at, 'added' ) && ( isNumber( source, next ) || is( source, next, 'numeral' ) ) ) {
		const [ told ] = isNumber( source, next ) ? readNotation( source.words[ next ], source.format.decimal ) : [ source.meaning( next ) ];
		const { power, next: end } = magnitudeAt( source, next + 1 );
		const sum = told && told.value ? add( told.value, value ) : null;
		return sum && ( power ? rounded( at, end, multiply( sum, powerOfTen( power ) ), power ) : inWords( at, end, 'count', sum ) );
	}
	const isPart = is( source, at, 'half', 'fraction', 'multiple' );
	const of = isPart && is( source, next, 'of' ) && is( source, next + 1, 'article' ) ? next + 1 : next;
	const place = isPart && ( is( source, of, 'article' ) || isSign( source, of, '-' ) && isGlued( source, of ) ) ? of + 1 : of;
	const { power, next: end } = isPart ? magnitudeAt( source, place ) : { power: 0, next };
	if ( power > 2 ) {
		return rounded( at, end, multiply( value, powerOfTen( power ) ), power );
	}
	const chain = is( source, at, 'numeral' ) ? chainFrom( source, next, { value, decimals: 0, zeros: 0 } ) : null;
	return chain && chain.rest.n ? inWords( at, chain.next, 'count', add( multiply( value, powerOfTen( chain.power ) ), chain.rest ), { spelled: false } ) : null;
}

/** "a hundred and five", "mil doscientos": the end of a number that is not read as a whole. */
function goesOnBefore( source: Source, at: number ): boolean {
	const before = is( source, at - 1, 'and' ) ? at - 2 : at - 1;
	return before > 0 && magnitudeAt( source, before ).power > 0;
}

/** "one" counts only with a noun behind it: not in "this one", "one of 3", "one can". */
const isPronoun = ( source: Source, at: number, next: number ): boolean =>
	DETERMINERS.test( source.words[ at - 1 ] ) || !isWord( source, next ) || source.meaning( next ).classes.length > 0 && !is( source, next, 'period', 'support', 'oppose', 'neutral', 'percent' );

/** 百分之四十, 千分之三, 七成: numbers in Chinese characters that are percentages; others are not read. */
function hanPercent( source: Source, at: number ): Read | null {
	const isAhead = is( source, at, 'percent' );
	const { length, value } = source.meaning( at );
	const han = hanAt( source.words, isAhead ? at + length : at );
	const { taken, worth } = isAhead || !han ? { taken: 0, worth: value || ONE } : kindAt( source, han.next );
	if ( !han || !worth ) {
		return null;
	}
	const tenth = taken ? hanAt( source.words, han.next + taken ) : null;
	// 五成六
	if ( tenth && tenth.next === han.next + taken + 1 && compare( tenth.value, TEN ) < 0 && equals( worth, TEN ) ) {
		return inWords( at, tenth.next, 'percent', add( multiply( han.value, worth ), tenth.value ) );
	}
	const { parts, ...read } = inWords( at, han.next + taken, 'percent', multiply( han.value, worth ) );
	return { ...read, parts: { ...parts, resolution: worth } };
}

/** "A third" and "doubled" are good for 5% of themselves, half of a tenth; "four times" for half a time, as "4 times" is. */
function inWords( first: number, next: number, kind: FigureKind, value: Rational, { spelled = true, isNumeral = false } = {} ): Read {
	const resolution = kind === 'fraction' || kind === 'times' && !isNumeral ? divide( value, TEN ) : ONE;
	return { first, next, power: 0, parts: { kind, value, readings: [], resolution, inputResolution: ZERO, inWords: spelled, magnitude: false, currency: '', sign: '' } };
}
