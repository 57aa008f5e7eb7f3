import { add, multiply, ONE, powerOfTen, ZERO } from '../judge/rational';
import type { Rational } from '../model';
import { CURRENCY } from './kind';
import { readNotation } from './notation';
import type { Notation } from './notation';
import { gapBefore, is, isGlued, isNumber, isSign, isWord } from './source';
import type { Source } from './source';

/** The magnitude words behind a number, and the smaller numbers that go on after them. */
export interface Chain {
	/** The token behind it all. */
	readonly next: number;
	/** Power of ten of the first magnitude, 0 for none. */
	readonly power: number;
	/** What the smaller numbers come to. */
	readonly rest: Rational;
	/** Power of ten of the last printed place, where smaller numbers follow. */
	readonly last: number;
}

const NO_BREAK = /^[\u00a0\u202f]?$/;
const CURRENCY_BEFORE = /[$€£¥₹]$/;

/** The magnitude words at a token: "million", "mil millones", 万亿. Two in a row multiply where the second is the greater. */
export function magnitudeAt( source: Source, at: number, before = '' ): { power: number; next: number } {
	const power = powerAt( source, at, before );
	if ( !power ) {
		return { power: 0, next: at };
	}
	let next = at + 1;
	if ( isSign( source, next, '.' ) && isGlued( source, next ) && source.format.isAbbreviation( source.words[ at ] ) && isFollowed( source, next ) ) {
		next++;
	}
	// Catalan says "milers de milions".
	const second = source.words[ next ] === 'de' ? next + 1 : next;
	const following = powerAt( source, second );
	if ( following > power ) {
		return { power: power + following, next: magnitudeAt( source, second ).next };
	}
	return { power, next };
}

function powerAt( source: Source, at: number, before = '' ): number {
	if ( !isWord( source, at ) ) {
		return 0;
	}
	const { text } = source.tokens[ at ];
	// "5m" is five metres, "$5m" five million.
	const power = text === 'm' ? CURRENCY_BEFORE.test( before ) ? 6 : 0 : source.format.magnitude( text ) || inflected( source, at );
	// "500 k€", but not "5 k".
	return isSpelled( text ) || isSign( source, at + 1, CURRENCY ) && isGlued( source, at + 1 ) || at > 0 && NO_BREAK.test( gapBefore( source, at ) ) ? power : 0;
}

/** "k" may be anything, 万 and "mil" are no letters. */
const isSpelled = ( text: string ): boolean => text.length > 1 || text > '\u0600';

const inflected = ( source: Source, at: number ): number => is( source, at, 'magnitude' ) ? Number( ( source.meaning( at ).value as Rational ).n ) : 0;

/** Whether more of the sentence comes behind a dot: then it is the abbreviation's. */
const isFollowed = ( source: Source, dot: number ): boolean => dot + 1 < source.tokens.length && !gapBefore( source, dot + 1 ).includes( '\n' );

/** Persian and Arabic join the smaller numbers on: "۴ هزار و ۲۰", "3 آلاف و500". */
const JOINER = 'و';

/** "1.2 million", "3億5000万", "147 bin 143", "2 lakh 12 thousand 964". */
export function chainFrom( source: Source, at: number, number: Notation, before = '' ): Chain {
	const first = magnitudeAt( source, at, before );
	let { next } = first;
	let last = first.power;
	let whole = first.power;
	let rest = ZERO;
	for ( ; ; ) {
		const isJoined = source.words[ next ] === JOINER;
		const place = isJoined ? next + 1 : next;
		if ( !last || number.decimals || !isNumber( source, place ) || !goesOn( source, place ) ) {
			break;
		}
		const [ part ] = readNotation( source.tokens[ place ].text, source.format.decimal );
		const { power, next: behind } = magnitudeAt( source, place + 1 );
		// Not "2 million 2019": with a space, a number without magnitude goes on a thousand only, or a chain ("147 bin 143").
		const isKorean = /^[만억]$/.test( source.words[ next - 1 ] ) && !/^[년월일]/.test( source.words[ behind ] );
		const isExpected = !!part && ( power || isKorean || last === 3 || last === 5 && part.value.n < 1000 || last < whole || isJoined || isGlued( source, place ) );
		// "৩ হাজার ৬৬ কোটি": a greater magnitude multiplies what stands before it.
		const isGreater = power > last && !!part && part.value.n < powerOfTen( last ).n;
		if ( !part || part.decimals || !isExpected || !isGreater && part.value.n >= powerOfTen( last - power ).n ) {
			break;
		}
		rest = isGreater ? multiply( add( rest, part.value ), powerOfTen( power ) ) : add( rest, multiply( part.value, powerOfTen( power ) ) );
		whole += isGreater ? power : 0;
		last = power;
		next = behind;
	}
	return { next, power: whole, rest, last };
}

/** Whether a word may be a thousand without its one, by itself or by what is joined on. */
export const isThousand = ( { words }: Source, at: number ): boolean => words[ at + 1 ] === JOINER || words[ at ] === 'bin';

/** "هزار و ۵۶۰", "bin 560": a thousand without its one. */
export function bareThousand( source: Source, at: number ): Chain | null {
	const isBare = isThousand( source, at ) && !isNumber( source, at - 1 ) && powerAt( source, at ) === 3;
	const chain = isBare ? chainFrom( source, at, { value: ONE, decimals: 0, zeros: 0 } ) : null;
	return chain && chain.rest.n ? chain : null;
}

/** Whether a number may go on the one before it: glued to its magnitude, or a space behind a spelled one (not "5k 200"). */
function goesOn( source: Source, at: number ): boolean {
	const { text } = source.tokens[ at - 1 ];
	return isGlued( source, at ) || gapBefore( source, at ) === ' ' && isSpelled( text );
}
