import { add, multiply, ONE, powerOfTen, rational, ZERO } from '../judge/rational';
import type { FigureKind, Rational } from '../model';
import type { Read } from './digits';
import { partsAt, vulgarAt } from './fractions';
import { hanAt } from './han';
import { kindAt } from './kind';
import { bareThousand, magnitudeAt } from './magnitude';
import { gapBefore, is, isGlued, isNumber, isSign, isWord } from './source';
import type { Source } from './source';

/** Words before "one" that make it a pronoun: "this one", "no one". */
const DETERMINERS = /^(?:this|that|the|no|any|which|each|every|another|some|only)$/;
/** Parts that are also ordinals or seasons: "the third editor", "this quarter". */
const DOUBTFUL_PARTS = /^(?:third|quarter|terzo|quarto|quart|cuarto|derde|خمس|ربع)$/;

/** "four", "a third", "doubled", "½" from a token on: a figure in letters, or null. */
export function readWords( source: Source, at: number ): Read | null {
	const vulgar = vulgarAt( source, at );
	if ( vulgar ) {
		return inWords( at, at + 1, 'fraction', vulgar );
	}
	const parts = partsAt( source, at );
	if ( parts ) {
		return inWords( at, parts.next, 'fraction', parts.value );
	}
	if ( !isWord( source, at ) ) {
		return null;
	}
	const thousand = bareThousand( source, at );
	if ( thousand ) {
		return inWords( at, thousand.next, 'count', add( rational( 1000 ), thousand.rest ), false );
	}
	const { value, length, classes } = source.meaning( at );
	if ( !classes.length ) {
		return null;
	}
	// 百分之四十
	const han = is( source, at, 'percent' ) ? hanAt( source.words, at + length ) : null;
	if ( han ) {
		return inWords( at, han.next, 'percent', han.value );
	}
	if ( !value || !is( source, at, 'numeral', 'fraction', 'multiple', 'dozen' ) ) {
		return null;
	}
	const next = at + length;
	const isHyphened = isGlued( source, at ) && isSign( source, at - 1, '-' ) || isGlued( source, next + 1 ) && isSign( source, next, '-' ) && isGlued( source, next ) && !is( source, next + 1, 'fold', 'percent' );
	// "version two", "thứ hai"
	const isLabelled = is( source, at, 'numeral' ) && is( source, at - 1, 'label', 'ordinal' );
	if ( isHyphened || isLabelled || isGlued( source, at ) && isNumber( source, at - 1 ) || value.n === value.d && isPronoun( source, at, next ) ) {
		return null;
	}
	if ( DOUBTFUL_PARTS.test( source.words[ at ] ) && length === 1 && !is( source, next, 'of' ) && !/^ال/.test( source.words[ next ] ) && !is( source, at - 1, 'about', 'nearly', 'over', 'under' ) ) {
		return null;
	}
	// "six million"
	const { power, next: behind } = magnitudeAt( source, next, '' );
	if ( power && is( source, at, 'numeral' ) && gapBefore( source, next ) === ' ' ) {
		const scale = powerOfTen( power );
		const { parts: plain, ...rest } = inWords( at, behind, 'count', multiply( value, scale ) );
		return { ...rest, power, parts: { ...plain, resolution: scale, inputResolution: scale, magnitude: true } };
	}
	const { kind, taken } = kindAt( source, next );
	if ( kind === 'percent' || kind === 'points' ) {
		return inWords( at, next + taken, kind, value );
	}
	return inWords( at, next, is( source, at, 'multiple' ) || kind === 'times' ? 'times' : is( source, at, 'fraction' ) ? 'fraction' : 'count', value );
}

/** "one" counts only with a noun behind it: not in "this one", "one of 3", "one can". */
const isPronoun = ( source: Source, at: number, next: number ): boolean =>
	DETERMINERS.test( source.words[ at - 1 ] ) || !isWord( source, next ) || source.meaning( next ).classes.length > 0 && !is( source, next, 'period', 'support', 'oppose', 'neutral', 'percent' );

function inWords( first: number, next: number, kind: FigureKind, value: Rational, spelled = true ): Read {
	return { first, next, power: 0, parts: { kind, value, readings: [], resolution: ONE, inputResolution: ZERO, inWords: spelled, magnitude: false, currency: '', sign: '' } };
}
