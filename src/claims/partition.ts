import { tokenize } from '../figures/tokens';
import { previousMentions } from '../inputs/scope';
import type { Scope } from '../inputs/scope';
import { lexiconOf } from '../languages/registry';
import { HUNDRED, absolute, add, compare, divide, equals, rational, subtract, ZERO } from '../judge/rational';
import type { Claim, Figure, Rational, Reading } from '../model';
import { charitable, fair, plainClaim } from './claim';
import { isChange } from './direction';
import { leaf, minus, sumOf } from './expression';
import { follows, followsClosely, isBetween, isSignBetween, leadsClosely, owns } from './mention';
import type { Mention } from './mention';
import { isComparable } from './noun';
import { partsIn } from './pairs';

/** Parts of one whole in percents: "52.4% phones, 41.3% desktops, 6.3% tablets". */
export function partitionClaims( scope: Scope ): Claim[] {
	return groupsOf( scope ).reduce<Claim[]>( ( claims, group ) => claims.concat( percentPartition( scope, group ) ), restOfBefore( scope ) );
}

/** "88% of the pages are validated. The other 12% are blank.": the only figures of two sentences. */
function restOfBefore( scope: Scope ): Claim[] {
	const [ rest, ...others ] = scope.mentions;
	const [ part, ...more ] = previousMentions( scope );
	return part && rest && !others.length && !more.length && [ part, rest ].every( ( mention ) => mention.figure.kind === 'percent' && !isChange( mention ) ) && isRestOf( rest, [ part ] ) ?
		[ plainClaim( rest.figure, 'partition', [ { expression: minus( { constant: HUNDRED }, leaf( part.figure ) ), tolerance: toleranceOf( [ part.figure, rest.figure ] ) } ] ) ] : [];
}

/** The mentions of a sentence, set apart by its semicolons. */
function groupsOf( { mentions, sentence }: Scope ): Mention[][] {
	const groups: Mention[][] = [ [] ];
	mentions.forEach( ( mention, at ) => {
		// "45% chose A, 35% B; the remaining 20% chose C"
		if ( at && isSignBetween( sentence, mentions[ at - 1 ].index, mention.index, ';；؛' ) && !owns( mention, 'rest' ) ) {
			groups.push( [] );
		}
		groups[ groups.length - 1 ].push( mention );
	} );
	return groups;
}

/** Percentages that make up 100; a fault is only said where the text calls them the whole. */
function percentPartition( scope: Scope, mentions: readonly Mention[] ): Claim[] {
	const parts = mentions.filter( ( mention ) => mention.figure.kind === 'percent' && !isChange( mention ) );
	// "…, adding up to 100"
	const hasCounts = mentions.some( ( mention ) => mention.figure.kind === 'count' && !mention.figure.inWords && !( owns( mention, 'total' ) && equals( mention.figure.value, HUNDRED ) ) );
	const last = parts[ parts.length - 1 ];
	// "80% use a phone, 25% of them the app"
	const isNested = parts.some( ( part ) => leadsClosely( part, 'them' ) );
	if ( parts.length < 2 || hasCounts || isNested ) {
		return [];
	}
	const others = parts.slice( 0, -1 ).map( ( mention ) => mention.figure );
	if ( owns( last, 'total' ) && !owns( last, 'rest' ) ) {
		// "30% off, then another 20% off: 44% in total"
		return [];
	}
	const slack = slackOf( scope, last );
	const reading: Reading = {
		expression: minus( { constant: HUNDRED }, sumOf( others ) ), tolerance: toleranceOf( parts.map( ( mention ) => mention.figure ) ),
		// "went from 84% to 61%": two percentages alone, and the ends of a span, are no parts that could be wrong.
		charitable: isSpan( parts ) || parts.length < 3 && !slack
	};
	// "of the 40% who answered 30% agreed, the other 70% did not"
	const later = others.map( ( _, at ) => charitable( minus( { constant: HUNDRED }, sumOf( others.slice( at ) ) ) ) ).slice( 1 );
	// "60% own a phone, half of those, 30%, use it for that, the other 30% do not"
	const wholes = isBetween( scope.sentence, -1, last.index, 'them' ) ? previousMentions( scope ).map( ( { figure } ) => figure ).filter( ( { kind } ) => kind === 'percent' ).concat( others ) : [];
	const within = wholes.reduce<Reading[]>( ( readings, whole ) => readings.concat( others.filter( ( part ) => part.start > whole.start ).map( ( part ) => charitable( minus( leaf( whole ), leaf( part ) ) ) ) ), [] );
	const isPlain = ( parts.length > 2 || isRestOf( last, parts.slice( 0, 1 ) ) ) && !isSpan( parts ) && isNearWhole( parts, slack );
	// "measured composition: 41% code, 30% images, 16% styles, 9% fonts": there may be more of them.
	const binding = !isPlain ? 'loose' : slack < 50 && leavesRoom( parts ) ? 'likely' : 'bound';
	return [ { figure: last.figure, relation: 'partition', quote: { start: parts[ 0 ].figure.start, end: last.figure.end }, readings: [ reading, ...later, ...within ], binding } ];
}

/** "63% are on mobile, the other 47% on desktop": nearly all that is left; not "of the rest 20%". */
const isRestOf = ( last: Mention, others: readonly Mention[] ): boolean => followsClosely( last, 'rest' ) && !follows( last, 'of' ) && isNearWhole( others.concat( last ), 10 );

/** "prices range from 10% to 30%" */
const isSpan = ( parts: readonly Mention[] ): boolean => parts.some( ( part, i ) => i > 0 && follows( part, 'to' ) && follows( parts[ i - 1 ], 'from' ) );

/** Parts that miss 100 by far are none of one whole. */
function isNearWhole( parts: readonly Mention[], slack: number ): boolean {
	const sum = parts.map( ( mention ) => mention.figure.value ).reduce( add, ZERO );
	return compare( absolute( subtract( sum, HUNDRED ) ), rational( slack ) ) <= 0;
}

/** Whether another part may have been left out. */
const leavesRoom = ( parts: readonly Mention[] ): boolean => compare( parts.map( ( mention ) => mention.figure.value ).reduce( add, ZERO ), rational( 97 ) ) < 0;

/** Half a unit of each part. */
function toleranceOf( parts: readonly Figure[] ): Rational {
	return divide( parts.map( ( part ) => part.resolution ).reduce( add, ZERO ), rational( 2 ) );
}

/**
 * How far parts may miss 100 and still be meant to make up a whole: the last one is called the rest ("the remaining
 * 12%"), or all of them "the whole membership". Words such as "respectively" and "in total" go with other figures too.
 */
function slackOf( { text, sentence }: Scope, last: Mention ): number {
	return owns( last, 'rest' ) || saysWhole( text.slice( sentence.end, sentence.end + 60 ), sentence.passage.lang ) ? 50 :
		isBetween( sentence, -1, last.index, 'rest' ) || isBetween( sentence, -1, sentence.items.length, 'total', 'whole' ) ? 10 : 0;
}

/** "… That's the whole membership." */
function saysWhole( next: string, lang: string ): boolean {
	const words = tokenize( next, 0 ).filter( ( token ) => token.kind === 'word' ).map( ( token ) => token.text.toLowerCase() ).slice( 0, 4 );
	return words.some( ( _, at ) => lexiconOf( lang ).find( words, at ).classes.includes( 'whole' ) );
}

/** Parts of one whole in counts: "Of the 132 nominations 58 are eligible, 49 are not and 25 unclear". */
export function countPartitionClaims( scope: Scope ): Claim[] {
	const all = scope.mentions.filter( ( mention ) => mention.figure.kind === 'count' );
	// "All 152 fall into three piles: …": what is in words is no part of what is in digits.
	const counts = all.filter( ( { figure } ) => figure.inWords === all[ 0 ].figure.inWords );
	const pairs = partsIn( scope.mentions );
	const told = pairs.length > 1 && pairs[ 0 ].whole === counts[ 0 ].figure ? counts[ 0 ] : isWholeAhead( counts );
	// "The 215 candidates break down into 98 women, 101 men and 16 unknown": no word tells, but the sum.
	const whole = told || counts[ 0 ];
	const parts = counts.slice( counts.indexOf( whole ) + 1 ).map( ( mention ) => mention.figure );
	if ( parts.length < 2 || !told && ( parts.length < 3 || compare( whole.figure.value, rational( 50 ) ) < 0 && !isRow( parts ) ) || parts.some( ( part ) => !isComparable( part, whole.figure ) ) ) {
		return [];
	}
	// Of so many people some may be counted twice; "all 340 entries are accounted for: …", "in total 400 answered: …" leave no room for that, where they nearly make it up.
	const sum = parts.map( ( { value } ) => value ).reduce( add, ZERO );
	const isNear = compare( absolute( subtract( sum, whole.figure.value ) ), divide( whole.figure.value, rational( 10 ) ) ) <= 0;
	const isListed = isNear && parts.length > 2 && !!told && follows( told, 'all', 'total' ) && isSignBetween( scope.sentence, told.index, counts[ counts.indexOf( told ) + 1 ].index, ':' );
	// "Of the 197 complaints, 66 were upheld, 72 dismissed and the other 29 withdrawn."
	const isWhole = isListed || !!told && parts.length > 2 && isRest( scope, counts[ counts.length - 1 ] );
	return [ {
		figure: whole.figure, relation: 'partition', quote: { start: whole.figure.start, end: parts[ parts.length - 1 ].end },
		readings: [ isWhole ? fair( sumOf( parts ) ) : charitable( sumOf( parts ) ) ], binding: isListed ? 'bound' : isWhole ? 'likely' : 'loose'
	} ];
}

/** "3:8:8": written as one, and hardly of that sum by chance. */
const isRow = ( parts: readonly Figure[] ): boolean => parts.every( ( part, i ) => i === 0 || part.start - parts[ i - 1 ].end === 1 );

/** The last part of the sentence, called the other ones: nothing of the whole is left. */
const isRest = ( { mentions, sentence }: Scope, last: Mention ): boolean => mentions[ mentions.length - 1 ] === last && followsClosely( last, 'rest' ) && followsClosely( last, 'article', 'function', 'rest' ) && !isSignBetween( sentence, last.index, sentence.items.length, ',;' );

/** "All 132 nominations were sorted: …": a count that the sentence opens with, then its parts. */
function isWholeAhead( counts: readonly Mention[] ): Mention | undefined {
	const [ first ] = counts;
	return first && first.before.some( ( word ) => word.classes.includes( 'all' ) || word.classes.includes( 'of' ) || word.classes.includes( 'total' ) ) ? first : undefined;
}
