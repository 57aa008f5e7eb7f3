import { tokenize } from '../../figures/tokens';
import { previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import { lexiconOf } from '../../languages/registry';
import { HUNDRED, absolute, add, compare, divide, equals, rational, subtract, ZERO } from '../../judge/rational';
import type { Claim, Figure, Rational, Reading } from '../../model';
import { charitable, likely, plainClaim } from '../claim';
import { isChange } from '../words/direction';
import { leaf, minus, sumOf } from '../expression';
import { follows, followsClosely, hasCue, isBetween, isSignBetween, leadsClosely, owns } from '../words/mention';
import type { Mention } from '../words/mention';
import { areParted } from '../words/parted';

/** More percentages before are not all of one whole. */
const MOST_TOLD = 6;

/** Parts of one whole in percents: "52.4% phones, 41.3% desktops, 6.3% tablets". */
export function partitionClaims( scope: Scope ): Claim[] {
	return groupsOf( scope ).reduce<Claim[]>( ( claims, group ) => claims.concat( percentPartition( scope, group ) ), restOfBefore( scope ) );
}

/** "88% of the pages are validated. The other 12% are blank.", "60% came by train. Another 25% took the bus. The remaining 15% walked.": the only percentages told before in the passage. */
function restOfBefore( scope: Scope ): Claim[] {
	const { sentence: { passage, start }, rings } = scope;
	const [ rest, ...others ] = scope.mentions.filter( isShare );
	const told = rest && !others.length && isRest( rest ) ? rings[ 1 ].mentions.filter( ( mention ) => isShare( mention ) && mention.sentence.passage === passage && mention.sentence.end <= start ).reverse() : [];
	const first = told.length < MOST_TOLD && !told.some( ( mention ) => hasCue( mention, 'them' ) ) ? told[ 0 ] : undefined;
	if ( !first ) {
		return [];
	}
	const claim = plainClaim( rest.figure, 'partition', [ { expression: minus( { constant: HUNDRED }, sumOf( told.map( ( { figure } ) => figure ) ) ), tolerance: toleranceOf( told.concat( rest ).map( ( { figure } ) => figure ) ) } ] );
	return [ told.length < 2 && isNearWhole( [ first, rest ], 10 ) ? claim : likely( claim ) ];
}

const isShare = ( mention: Mention ): boolean => mention.figure.kind === 'percent' && !isChange( mention );

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
	// "41% are new (of which 3% came late), …": a part of a part
	const parts = mentions.filter( ( mention ) => isShare( mention ) && !( mention.bracket && follows( mention, 'them' ) ) );
	const last = parts[ parts.length - 1 ];
	// "Question 5 of 18: 46% prefer A, 33% B and the remaining 21% neither"
	const isLast = !!last && isLeft( last );
	const hasCounts = mentions.some( ( mention ) => mention.figure.kind === 'count' && !mention.figure.inWords && !isBeside( mention, parts, isLast ) );
	// "80% use a phone, 25% of them the app"
	const isNested = parts.some( ( part ) => leadsClosely( part, 'them' ) );
	if ( parts.length < 2 || hasCounts || isNested || isOfOthers( last ) ) {
		return [];
	}
	const others = parts.slice( 0, -1 ).map( ( mention ) => mention.figure );
	if ( owns( last, 'total' ) && !owns( last, 'rest' ) ) {
		// "30% off, then another 20% off: 44% in total"
		return [];
	}
	const slack = slackOf( scope, last );
	const isParted = parts.length === 2 && !leadsClosely( last, 'of' ) && areParted( parts[ 0 ], last );
	const reading: Reading = {
		expression: minus( { constant: HUNDRED }, sumOf( others ) ), tolerance: toleranceOf( parts.map( ( mention ) => mention.figure ) ),
		// "went from 84% to 61%": two percentages alone, and the ends of a span, are no parts that could be wrong.
		charitable: isSpan( parts ) || parts.length < 3 && !slack && !isParted
	};
	// "of the 40% who answered 30% agreed, the other 70% did not"
	const later = others.map( ( _, at ) => charitable( minus( { constant: HUNDRED }, sumOf( others.slice( at ) ) ) ) ).slice( 1 );
	// "60% own a phone, half of those, 30%, use it for that, the other 30% do not"
	const wholes = isBetween( scope.sentence, -1, last.index, 'them' ) ? previousMentions( scope ).map( ( { figure } ) => figure ).filter( ( { kind } ) => kind === 'percent' ).concat( others ) : [];
	const within = wholes.reduce<Reading[]>( ( readings, whole ) => readings.concat( others.filter( ( part ) => part.start > whole.start ).map( ( part ) => charitable( minus( leaf( whole ), leaf( part ) ) ) ) ), [] );
	const isNear = isNearWhole( parts, slack );
	const isPlain = ( parts.length > 2 && ( isNear || isLast ) || isNear && isRest( last ) || isParted && exceeds( parts ) && isNearWhole( parts, 10 ) ) && !isSpan( parts );
	// "measured composition: 41% code, 30% images, 16% styles, 9% fonts": there may be more of them; further out a slip must explain it.
	const binding = !isPlain ? 'loose' : isParted || isNear && !( parts.length < 3 && !isNearWhole( parts, 10 ) ) && ( slack === 50 || !leavesRoom( parts ) ) ? 'bound' : 'likely';
	return [ { figure: last.figure, relation: 'partition', quote: { start: parts[ 0 ].figure.start, end: last.figure.end }, readings: [ reading, ...later, ...within ], binding } ];
}

/** "…, adding up to 100"; and where the last part is called the rest, whatever is no whole of one ("15% of 80"): "Of 240 maps 55% are new, 30% old and the remaining 15% (36) lost". */
const isBeside = ( mention: Mention, [ first ]: readonly Mention[], isLast: boolean ): boolean => isLast && ( mention.index < first.index || mention.bracket !== first.bracket || !follows( mention, 'of' ) ) || owns( mention, 'total' ) && equals( mention.figure.value, HUNDRED );

/** "nearly five times the 7.5% of the others" */
const isOfOthers = ( { after: [ of, ...base ] }: Mention ): boolean => !!of && of.classes.includes( 'of' ) && base.slice( 0, 2 ).some( ( { classes } ) => classes.includes( 'rest' ) );

/** "the remaining 12%", "12% everything else", "the rest (12%)"; not "of the rest 20%" */
function isLeft( last: Mention ): boolean {
	const rest = last.before.findIndex( ( { classes } ) => classes.includes( 'rest' ) );
	return owns( last, 'rest' ) && !( rest >= 0 && last.before.slice( rest, rest + 3 ).some( ( { classes } ) => classes.includes( 'of' ) ) );
}

/** "63% are on mobile, the other 47% on desktop"; not "of the rest 20%". */
const isRest = ( last: Mention ): boolean => isLeft( last ) && ( followsClosely( last, 'rest' ) || leadsClosely( last, 'rest' ) );

/** "prices range from 10% to 30%" */
const isSpan = ( parts: readonly Mention[] ): boolean => parts.some( ( part, i ) => i > 0 && follows( part, 'to' ) && follows( parts[ i - 1 ], 'from' ) );

/** Parts that miss 100 by far are none of one whole. */
function isNearWhole( parts: readonly Mention[], slack: number ): boolean {
	const sum = parts.map( ( mention ) => mention.figure.value ).reduce( add, ZERO );
	return compare( absolute( subtract( sum, HUNDRED ) ), rational( slack ) ) <= 0;
}

/** Whether another part may have been left out. */
const leavesRoom = ( parts: readonly Mention[] ): boolean => compare( parts.map( ( mention ) => mention.figure.value ).reduce( add, ZERO ), rational( 97 ) ) < 0;

/** More than the whole: parts that leave each other out cannot be. */
const exceeds = ( parts: readonly Mention[] ): boolean => compare( parts.map( ( mention ) => mention.figure.value ).reduce( add, ZERO ), HUNDRED ) > 0;

/** Half a unit of each part. */
function toleranceOf( parts: readonly Figure[] ): Rational {
	return divide( parts.map( ( part ) => part.resolution ).reduce( add, ZERO ), rational( 2 ) );
}

/**
 * How far parts may miss 100 and still be meant to make up a whole: the last one is called the rest ("the remaining
 * 12%"), or all of them "the whole membership". Words such as "respectively" and "in total" go with other figures too.
 */
function slackOf( { text, sentence }: Scope, last: Mention ): number {
	return isLeft( last ) || saysWhole( text.slice( sentence.end, sentence.end + 60 ), sentence.passage.lang ) ? 50 :
		isBetween( sentence, -1, last.index, 'rest' ) || owns( last, 'catchall', 'neutral' ) || isBetween( sentence, -1, sentence.items.length, 'total', 'whole' ) ? 10 : 0;
}

/** "… That's the whole membership." */
function saysWhole( next: string, lang: string ): boolean {
	const words = tokenize( next, 0 ).filter( ( token ) => token.kind === 'word' ).map( ( token ) => token.text.toLowerCase() ).slice( 0, 4 );
	return words.some( ( _, at ) => lexiconOf( lang ).find( words, at ).classes.includes( 'whole' ) );
}
