import type { Item, Sentence } from '../../figures/sentence';
import { compare, equals, ONE, rational } from '../../judge/rational';
import type { Claim, Figure } from '../../model';
import { doubted } from '../claim';
import { figuresIn } from '../expression';
import { readingsOf } from './grouping';
import type { Part } from './grouping';
import { hasSameUnit } from '../words/noun';
import { leftOf, UNIT_WORDS } from './operands';
import { ASIDE, EQUALS, isComma, operatorOf } from '../words/operators';

/** Expressions written out with their result: "13,413 divided by 643,530, times 100 = 2.08%". */
export function formulaClaims( sentence: Sentence ): Claim[] {
	const claims: Claim[] = [];
	sentence.items.forEach( ( item, at ) => {
		const isSign = item.kind === 'sign' && EQUALS.includes( item.text );
		if ( isSign || item.kind === 'word' && ( item.classes.includes( 'equals' ) || item.classes.includes( 'so' ) || item.classes.includes( 'or' ) ) ) {
			const claim = claimAt( sentence, at, isSign );
			if ( claim && !claims.some( ( other ) => other.figure === claim.figure ) ) {
				claims.push( claim );
			}
		}
	} );
	return claims;
}

function claimAt( sentence: Sentence, equalsAt: number, isSign: boolean ): Claim | null {
	const result = resultAfter( sentence.items, equalsAt );
	const left = result && leftOf( sentence.items, equalsAt, isSign, result );
	if ( !result || !left ) {
		return null;
	}
	if ( !isSign && left.parts.length > 3 && left.parts.every( ( part ) => typeof part !== 'string' || ( result.kind === 'percent' ? '/-()' : '/()' ).includes( part ) ) ) {
		// "(31/7/2) means 81.6%", "45–15–5, so 75%": a row of votes.
		return null;
	}
	if ( left.isOutOf && result.kind === 'count' && compare( result.value, ONE ) > 0 ) {
		// "45 voix sur 60, soit 5 de plus"
		return null;
	}
	if ( result.kind === 'percent' && left.parts.every( ( part ) => typeof part === 'string' ? part === '-' : part.kind === 'count' ) || !isSign && isTally( left.parts, sentence ) ) {
		// "141–42 = 77%": votes.
		return null;
	}
	if ( result.kind === 'points' && left.parts.every( ( part ) => typeof part === 'string' || part.kind === 'count' ) || result.kind === 'fraction' && left.parts.includes( '/' ) && !left.isOutOf && !isSign ) {
		// "40 of 100, i.e. 10 points less", "600 over 65, so half": nothing that is divided.
		return null;
	}
	const readings = readingsOf( left.parts, result );
	const inputs = readings.length ? figuresIn( readings[ 0 ].expression ) : [];
	if ( !inputs.length ) {
		return null;
	}
	const relation = left.parts.every( ( part ) => typeof part !== 'string' || part === 'of' ) ? 'share' : 'formula';
	const isPlain = isSign ? !left.dangling && !isRange( left.parts ) : left.isSpoken && !isLooseFrom( sentence.items, equalsAt, left.parts, result );
	// "more than a third of 900, i.e. 315"
	const isOfBound = left.parts.includes( 'of' ) && inputs.some( ( { hedge } ) => hedge && hedge !== 'about' );
	const claim: Claim = { figure: result, relation, quote: { start: left.start, end: result.end }, readings, binding: isPlain && !isOfBound ? 'bound' : 'loose' };
	return left.isPartial || isEquivalent( left.parts, result ) ? doubted( claim ) : claim;
}

/** "30% of the 250 edits were 40 bytes long": what they are, not how many; "a third of the 90, so 20 more than then", "60% of $900, or $700 if you hurry". */
function isLooseFrom( items: readonly Item[], equalsAt: number, parts: readonly Part[], result: Figure ): boolean {
	const word = items[ equalsAt ];
	const next = items.find( ( item ) => item.start >= result.end );
	const isOther = word.kind === 'word' && !word.classes.includes( 'so' ) && !word.classes.includes( 'or' ) && parts.some( ( part ) => typeof part === 'object' && !!part.unit && !hasSameUnit( part, result ) );
	return parts.includes( 'of' ) && ( isOther || !!next && next.kind === 'word' && [ 'more', 'over', 'less', 'under', 'suppose' ].some( ( name ) => next.classes.includes( name as 'more' ) ) );
}

/** "The vote ended 45:15, so 75%", "with 37 : 13 votes, i.e. 74%". */
const isTally = ( [ a, , b, ...rest ]: readonly Part[], { items }: Sentence ): boolean => !rest.length && typeof a === 'object' && typeof b === 'object' &&
	items.some( ( item ) => item.kind === 'sign' && item.text === ':' && item.start >= a.end && item.end <= b.start && ( item.start === a.end && item.end === b.start || items.some( ( word ) => word.kind === 'word' && word.classes.includes( 'vote' ) ) ) );

/** "Articles 14-16 = 3 weeks of work": a tight dash between rising figures. */
const isRange = ( [ a, dash, b ]: readonly Part[] ): boolean =>
	dash === '-' && typeof a === 'object' && typeof b === 'object' && a.end + 1 === b.start && compare( a.value, b.value ) < 0;

/** "1/2 = 6 months", "3/4 = 75 people": what a fraction comes to, of something that is not said; and the proverbial "2 + 2 = 5". */
function isEquivalent( [ a, operator, b, ...rest ]: readonly Part[], result: Figure ): boolean {
	return !rest.length && typeof a === 'object' && typeof b === 'object' && ( operator === '/' && a.end + 1 === b.start && compare( a.value, b.value ) < 0 && result.kind === 'count' && compare( result.value, ONE ) > 0 ||
		operator === '+' && equals( a.value, b.value ) && compare( a.value, rational( 2 ) ) <= 0 && !a.unit );
}

/** The figure that an equals sign or word leads to, unless an expression goes on behind it. */
export function resultAfter( items: readonly Item[], equalsAt: number ): Figure | null {
	let at = equalsAt + 1;
	while ( isComma( items[ at ] ) ) {
		at++;
	}
	while ( at < equalsAt + 4 && items[ at ] && items[ at ].kind !== 'figure' && isAside( items[ at ] ) && !isRelational( items[ at ] ) ) {
		at++;
	}
	const item = items[ at ];
	if ( !item || item.kind !== 'figure' ) {
		return null;
	}
	let next = at + 1;
	while ( items[ next ] && next < at + UNIT_WORDS && items[ next ].kind === 'word' && !operatorOf( items, next ) ) {
		next++;
	}
	const dots = items[ at + 1 ];
	// "1 / 3 = 0.333…": cut off, and says so.
	const isCut = !!dots && dots.kind === 'sign' && dots.text === '…' && dots.start === item.end;
	return isCut || operatorOf( items, next ) && items[ next + 1 ] && items[ next + 1 ].kind === 'figure' ? null : item.figure;
}

/** "3 X 3 is in 33", "4 times 20 is what the 60-year-old runs": leads elsewhere than to the result. */
const isRelational = ( item: Item ): boolean => item.kind === 'word' && [ 'in', 'of', 'from', 'to', 'per', 'ask' ].some( ( name ) => item.classes.includes( name as 'in' ) );

function isAside( item: Item ): boolean {
	return item.kind === 'sign' ? ASIDE.includes( item.text ) : item.kind === 'word' &&
		item.classes.some( ( name ) => name === 'function' || name === 'about' || name === 'nearly' || name === 'over' || name === 'under' || name === 'only' );
}
