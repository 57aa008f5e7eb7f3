import type { Scope } from '../../inputs/scope';
import type { Claim } from '../../model';
import { plainClaim, fair } from '../claim';
import { isChange } from '../words/direction';
import { leaf, over, percent } from '../expression';
import { follows, isBetween, isCount } from '../words/mention';
import type { Mention } from '../words/mention';
import { isComparable } from '../words/noun';
import { partsIn } from '../words/pairs';
import { ELSEWHERE, hasClass } from '../words/wording';

/** "A and B got 48 and 66 of 240 votes, 20% and 27.5% respectively": shares in the order of their parts, and nothing else in their clause. */
export function respectiveClaims( { mentions, sentence }: Scope ): Claim[] {
	if ( !isBetween( sentence, -1, sentence.items.length, 'respectively' ) ) {
		return [];
	}
	const shares = mentions.filter( ( { figure } ) => figure.kind === 'percent' );
	const ratios = isBareRow( shares, mentions ) ? ratiosOf( mentions.filter( ( mention ) => isCount( mention ) && !mention.figure.inWords ), shares.length ) : [];
	return shares.length === ratios.length ? shares.map( ( { figure }, i ) => plainClaim( figure, 'share', [ fair( percent( over( leaf( ratios[ i ].part.figure ), leaf( ratios[ i ].whole.figure ) ) ) ) ] ) ) : [];
}

/** Next to each other, behind all else that is counted, and neither changes nor shares of something else. */
function isBareRow( shares: readonly Mention[], mentions: readonly Mention[] ): boolean {
	const first = mentions.indexOf( shares[ 0 ] );
	return shares.length > 1 && shares.every( ( share, i ) => mentions[ first + i ] === share && !isChange( share ) && share.before.concat( share.after ).every( ( word ) => word.classes.length > 0 && !hasClass( word, [ ...ELSEWHERE, 'of', 'them', 'per' ] ) ) ) &&
		first + shares.length === mentions.length;
}

interface Ratio {
	readonly part: Mention;
	readonly whole: Mention;
}

/** So many parts of one whole, of as many ("45 of 120 and 54 of 90"), or of as many told before ("240 and 312 entries, of which 60 and 87 were new"); else none. */
function ratiosOf( counts: readonly Mention[], size: number ): Ratio[] {
	const pairs = partsIn( counts );
	const isPair = ( part: Mention, whole: Mention ): boolean => pairs.some( ( pair ) => pair.part === part.figure && pair.whole === whole.figure );
	const first = counts.slice( 0, size );
	const rest = counts.slice( size );
	if ( counts.some( ( { figure } ) => !isComparable( figure, counts[ 0 ].figure ) ) ) {
		return [];
	}
	if ( rest.length === 1 ) {
		const whole = counts.find( ( { figure } ) => pairs.some( ( pair ) => pair.whole === figure ) );
		return whole ? counts.filter( ( count ) => count !== whole ).map( ( part ) => ( { part, whole } ) ) : [];
	}
	if ( rest.length !== size ) {
		return [];
	}
	if ( follows( rest[ 0 ], 'them' ) && first.every( ( count ) => !follows( count, 'them', 'of' ) ) ) {
		return rest.map( ( part, i ) => ( { part, whole: first[ i ] } ) );
	}
	const ratios = first.map( ( _, i ) => ( { part: counts[ 2 * i ], whole: counts[ 2 * i + 1 ] } ) );
	return ratios.every( ( { part, whole } ) => isPair( part, whole ) ) ? ratios : [];
}
