import type { Scope } from '../inputs/scope';
import type { Claim, Expression, Figure, Reading } from '../model';
import { charitable, fair, makeClaim } from './claim';
import { isChange } from './direction';
import { leaf, over, ratioFor, sumOf } from './expression';
import { follows, followsClosely, hasCue, isSignBetween, leads, leadsClosely, leadsNear } from './mention';
import type { Mention } from './mention';

export type Side = 'support' | 'oppose' | 'neutral';
const SIDES: readonly Side[] = [ 'support', 'oppose', 'neutral' ];

/** The votes of one tally. */
export interface Tally {
	readonly support: Figure;
	readonly oppose: Figure;
	readonly neutral: Figure | null;
	/** Place of its last figure among the items of its sentence. */
	readonly end: number;
}

/** Shares of a vote: "(45/12/3), 78.9% support", "45 support, 12 oppose: 79%". */
export function tallyClaims( scope: Scope ): Claim[] {
	const percents = scope.mentions.filter( ( mention ) => ( mention.figure.kind === 'percent' || mention.figure.kind === 'fraction' ) && !isChange( mention ) );
	if ( !percents.length ) {
		return [];
	}
	const own = tallyOf( scope.mentions );
	if ( own ) {
		const isStated = hasStatedWhole( scope.mentions, own );
		return percents.map( ( target ) => makeClaim( isOfVotes( target ) && ( !isStated || !target.bracket ), target.figure, 'tally', readingsOf( own, target ) ) );
	}
	for ( const ring of scope.rings.slice( 1 ) ) {
		const sentences = Array.from( new Set( ring.mentions.map( ( mention ) => mention.sentence ) ) );
		const tallies = sentences.map( ( sentence ) => tallyOf( ring.mentions.filter( ( mention ) => mention.sentence === sentence ).sort( ( a, b ) => a.index - b.index ) ) ).filter( ( tally ) => tally );
		if ( tallies.length ) {
			const targets = percents.filter( ( target ) => hasCue( target, 'support', 'oppose', 'so' ) );
			return targets.map( ( target ) => makeClaim( tallies.length === 1 && percents.length === 1 && scope.mentions.length === 1, target.figure, 'tally', readingsOf( tallies[ 0 ] as Tally, target ) ) );
		}
	}
	return [];
}

/** "79% support", "so 79%", "(79%)", "79% (45/12)"; not "turnout was 34%" or "20% of the wiki". */
function isOfVotes( target: Mention ): boolean {
	const { sentence: { items }, index } = target;
	const isAside = [ items[ index - 1 ], items[ index + 1 ] ].some( ( item ) => !!item && item.kind === 'sign' && ':=(（)）'.includes( item.text ) );
	return ( isAside || hasCue( target, ...SIDES, 'so', 'rate' ) ) && ( !leadsClosely( target, 'of' ) || leads( target, ...SIDES ) ) && !follows( target, 'not' );
}

/** Whether the sentence says of how many the votes are: then a share in brackets is of that whole. */
function hasStatedWhole( mentions: readonly Mention[], tally: Tally ): boolean {
	const votes = [ tally.support, tally.oppose, tally.neutral ];
	return mentions.some( ( mention ) => mention.figure.kind === 'count' && !votes.includes( mention.figure ) && hasCue( mention, 'of', 'total', 'ofReversed' ) );
}

/** The side that a count of votes is on: told behind it ("12 oppose"), else before it ("Oppose: 12"). */
export function sideOf( mention: Mention ): Side | null {
	return SIDES.find( ( side ) => leadsNear( mention, side ) ) || SIDES.find( ( side ) => followsClosely( mention, side ) ) ||
		SIDES.find( ( side ) => leads( mention, side ) ) || SIDES.find( ( side ) => follows( mention, side ) ) || null;
}

/** The votes that a sentence tells by their sides, or by their places. */
export function tallyOf( mentions: readonly Mention[] ): Tally | null {
	const counts = mentions.filter( ( mention ) => mention.figure.kind === 'count' && !mention.figure.currency );
	const sides = counts.map( sideOf );
	const find = ( side: Side ): Mention | undefined => counts[ sides.indexOf( side ) ];
	const oppose = find( 'oppose' );
	const support = find( 'support' ) || ( counts.length === 2 && oppose ? counts.find( ( count ) => count !== oppose ) : undefined );
	if ( support && oppose && support !== oppose ) {
		const neutral = find( 'neutral' );
		return { support: support.figure, oppose: oppose.figure, neutral: neutral ? neutral.figure : null, end: Math.max( support.index, oppose.index, neutral ? neutral.index : 0 ) };
	}
	return rowOf( counts );
}

/** "(45/12/3)", "45–12–3": votes for, against and neutral, by place. */
function rowOf( counts: readonly Mention[] ): Tally | null {
	for ( let i = 0; i + 1 < counts.length; i++ ) {
		const isJoined = ( a: Mention | undefined, b: Mention | undefined ): boolean => !!a && !!b && b.index - a.index === 2 && isSignBetween( a.sentence, a.index, b.index, '/–-−' );
		const [ first, second, third ] = counts.slice( i, i + 3 );
		if ( isJoined( first, second ) && ( first.bracket && isJoined( second, third ) || isJoined( second, third ) || first.bracket ) ) {
			const neutral = isJoined( second, third ) ? third : null;
			return { support: first.figure, oppose: second.figure, neutral: neutral ? neutral.figure : null, end: ( neutral || second ).index };
		}
	}
	return null;
}

/** "4% neutral"; not "71% if neutrals count". */
const isNeutral = ( { after: [ word ] }: Mention ): boolean => !!word && word.classes.includes( 'neutral' );

/** Of the votes for and against, or of all; on the side that the text names. */
function readingsOf( tally: Tally, target: Mention ): Reading[] {
	const share = ( side: Figure, figures: readonly Figure[] ): Expression => ratioFor( target.figure, over( leaf( side ), sumOf( figures ) ) );
	const both = [ tally.support, tally.oppose ];
	const all = tally.neutral ? both.concat( tally.neutral ) : both;
	const { figures } = target.sentence;
	const previous = figures[ figures.indexOf( target.figure ) - 1 ];
	// "84 support, 21 oppose (80%)": one share behind all votes is that of support.
	const isEach = target.index < tally.end || figures.filter( ( figure ) => figure.kind === 'percent' ).length > 1;
	const own = target.bracket && isEach ? all.find( ( figure ) => figure === previous ) : undefined;
	const side = own || ( leads( target, 'oppose' ) && !leads( target, 'support' ) ? tally.oppose : isNeutral( target ) && tally.neutral ? tally.neutral : tally.support );
	const readings = [ fair( share( side, side === tally.neutral ? all : both ) ) ];
	if ( tally.neutral ) {
		readings.push( fair( share( side, all ) ) );
	}
	return hasCue( target, 'support', 'oppose' ) ? readings : readings.concat( all.filter( ( figure ) => figure !== side ).reduce<Reading[]>( ( more, figure ) => more.concat( charitable( share( figure, both.includes( figure ) ? both : all ) ), charitable( share( figure, all ) ) ), [] ) );
}
