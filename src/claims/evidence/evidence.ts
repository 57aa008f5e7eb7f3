import type { Scope } from '../../inputs/scope';
import { equals, isInteger, isZero } from '../../judge/rational';
import type { Claim, Expression, Figure } from '../../model';
import { charitable, looseClaim } from '../claim';
import { figuresIn } from '../expression';
import { follows, followsClosely, isCount, isTied } from '../words/mention';
import type { Mention } from '../words/mention';
import { candidatesFor, numberOf, toldAround } from './candidates';
import type { Candidate } from './candidates';

/** One chance in so many that a figure is given by the inputs at hand without being meant: more is no evidence. */
const ODDS = 20;
/** The same where words bind the figure to other inputs. */
const ODDS_AGAINST_WORDS = 100;

/**
 * Arithmetic as evidence: a figure that one simple relation over the nearest counts gives to all of its digits was
 * meant to follow from them, if chance can be ruled out. Good to verify, never the ground of a fault. `used` are the
 * figures that a plainly worded claim goes by already: against it speak only relations that need another figure.
 */
export function evidenceClaims( scope: Scope, used: ReadonlyMap<Figure, ReadonlySet<Figure>> ): Claim[] {
	const claims: Claim[] = [];
	const told = toldAround( scope );
	for ( const target of scope.mentions.filter( mayFollow ) ) {
		const taken = used.get( target.figure );
		const found = firstOf( candidatesFor( scope.mentions, told, target ), target.figure, taken ? ODDS_AGAINST_WORDS : ODDS, ( expression ) => {
			const inputs = figuresIn( expression );
			// "1,290, 310 more than last year (980)": what follows from a figure by words does not give it; nor does "32 or 64 bits" give 32.
			return !inputs.some( ( input ) => ( used.get( input ) || new Set() ).has( target.figure ) || input.kind === target.figure.kind && equals( input.value, target.figure.value ) ) &&
				( !taken || inputs.length === 1 && isBehind( scope, target, inputs[ 0 ] ) || inputs.length > 1 && inputs.some( ( input ) => !taken.has( input ) ) );
		} );
		if ( found ) {
			claims.push( looseClaim( target.figure, found.relation, [ charitable( found.expression() ) ] ) );
		}
	}
	return claims;
}

const mayFollow = ( mention: Mention ): boolean => !isTied( mention ) && !mention.figure.inWords && mention.figure.kind !== 'fraction' && !( mention.figure.kind === 'times' && isInteger( mention.figure.resolution ) ) && !isZero( mention.figure.value ) && !( isCount( mention ) && isGiven( mention ) );

/** "compared to the 590 of last year": what another figure is held to is not worked out. */
const isGiven = ( mention: Mention ): boolean => followsClosely( mention, 'than', 'versus', 'from', 'before' );

/** "9%, so it's 91% accurate": what is left of the percentage right before it. */
const isBehind = ( { mentions }: Scope, target: Mention, other: Figure ): boolean => follows( target, 'so' ) && mentions.some( ( { figure }, at ) => figure === other && mentions[ at + 1 ] === target );

/** The first candidate that gives the figure, as long as chance stays ruled out for all that were tried. */
function firstOf( candidates: Iterable<Candidate>, figure: Figure, odds: number, isAllowed: ( expression: Expression ) => boolean ): Candidate | null {
	const value = numberOf( figure.value );
	const unit = numberOf( figure.resolution );
	// A hedge lets it be twice as far off, and leaves twice the room for chance.
	const room = figure.hedge ? 2 : 1;
	const within = unit * room / 2 * ( 1 + 1e-6 );
	// In how many steps of its resolution a figure of its size may fall.
	const spread = Math.max( Math.abs( value ), figure.kind === 'percent' || figure.kind === 'points' ? 100 : 0 ) / unit;
	let left = Math.floor( spread / room / odds );
	const tried = new Set<number>();
	for ( const candidate of left ? candidates : [] ) {
		if ( Math.abs( Math.abs( candidate.value ) - Math.abs( value ) ) <= within && isAllowed( candidate.expression() ) ) {
			return candidate;
		}
		// The same value in another way is no further chance.
		left -= tried.has( candidate.value ) ? 0 : 1;
		tried.add( candidate.value );
		if ( !left ) {
			return null;
		}
	}
	return null;
}
