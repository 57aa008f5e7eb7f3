import type { Scope } from '../../inputs/scope';
import type { Claim } from '../../model';
import type { WordClass } from '../../languages/language';
import { charitable, fair, likely, looseClaim, makeClaim, plainClaim } from '../claim';
import { leaf, times } from '../expression';
import { follows, followsClosely, hasCue, isBetween, isCount, isSignBetween, leadsClosely } from '../words/mention';
import type { Mention } from '../words/mention';
import { hasSameUnit, isComparable } from '../words/noun';

/** What a rate makes for all: "22 workshops at €135 each come to €2,970", "each of the 7 teams gets 5 laptops, so 35 laptops". */
export function productClaims( scope: Scope ): Claim[] {
	const counts = scope.mentions.filter( isCount );
	const rate = ofRate( counts );
	const claim = priced( counts ) || rate && likely( rate ) || bought( counts );
	return claim ? [ claim ] : [];
}

/** What leads from things to the price of one. */
const AT: readonly WordClass[] = [ 'at', 'apiece', 'to' ];

/** "14 flights at 220 EUR = 3,080 EUR", "18 months at $2,500 a month, so $45,000": things, the price of one and the total, and no other count. */
function priced( [ things, price, target, more ]: readonly Mention[] ): Claim | null {
	const isPriced = !!target && !more && !!price.figure.currency && price.figure.currency === target.figure.currency && !things.figure.currency && !!things.figure.unit && isTold( target ) && !hasCue( target, 'rest', 'more', 'less', 'difference', 'up', 'down', 'average', 'under' ) &&
		price.sentence.items.slice( things.index + 1, price.index ).every( ( { kind } ) => kind === 'word' ) && followsClosely( price, ...AT ) && !isBetween( price.sentence, price.index, target.index, 'and', 'plus', 'minus' );
	return isPriced ? plainClaim( target.figure, 'rate', [ fair( times( leaf( things.figure ), leaf( price.figure ) ) ) ] ) : null;
}

/** A rate that is said to be one, and all that it is told for. */
function ofRate( counts: readonly Mention[] ): Claim | null {
	// "45 edits a day over 31 days", "at €30 a head for 38 people it will cost €1,140"
	const isFirst = counts.length > 2 && isEach( counts[ 0 ] ) && ( leadsClosely( counts[ 1 ], 'period' ) || isPaid( counts ) );
	const at = isFirst ? 1 : counts.findIndex( ( mention, i ) => i > 0 && ( isEach( mention ) || follows( counts[ i - 1 ], 'apiece' ) ) );
	const target = counts[ at + 1 ];
	// "each of the 15 tutors has 21.6 students on average (324 in all)" tells the mean.
	if ( at < 1 || !target || !isTold( target ) && !( isFirst && isPaid( counts ) ) || isBetween( target.sentence, -1, target.index, 'average' ) ) {
		return null;
	}
	const [ rate, ...numbers ] = isFirst ? counts.slice( 0, 2 ) : counts.slice( 0, at + 1 ).reverse();
	if ( !isComparable( rate.figure, target.figure ) || rate.figure.currency !== target.figure.currency || numbers.some( ( { figure } ) => figure.currency ) || numbers.length > 2 ) {
		return null;
	}
	// "2 trainers for 4 days at $120 a day"
	const all = numbers.reduce( ( product, { figure } ) => times( leaf( figure ), product ), leaf( rate.figure ) );
	return makeClaim( hasSameUnit( rate.figure, target.figure ) && counts.length === at + 2 && !target.figure.inWords && numbers.length === 1, target.figure, 'rate', [ fair( all ) ] );
}

/** "12 books at €15, €180 in all": things, a price and the total, in languages that say "at" in many ways. */
function bought( [ things, price, target, more ]: readonly Mention[] ): Claim | null {
	const isBought = !!target && !more && isTold( target ) && isComparable( price.figure, target.figure ) && price.figure.currency === target.figure.currency && !things.figure.currency &&
		( !!price.figure.currency || !!price.figure.unit && !!target.figure.unit && hasSameUnit( price.figure, target.figure ) && !hasSameUnit( things.figure, price.figure ) );
	return isBought ? looseClaim( target.figure, 'rate', [ charitable( times( leaf( things.figure ), leaf( price.figure ) ) ) ] ) : null;
}

/** A price, how many things, and an amount; no sign parts the things from their price, nor is the amount left or more. */
const isPaid = ( [ price, things, target, more ]: readonly Mention[] ): boolean => !!target && !more && !!price.figure.currency && price.figure.currency === target.figure.currency && !things.figure.currency &&
	!isSignBetween( price.sentence, price.index, things.index, ',;:' ) && !hasCue( target, 'rest', 'more', 'less', 'difference', 'up', 'down' );

/** "€135 each", "zu je 135 €", "$120 a day": said of one. */
const isEach = ( { before, after }: Mention ): boolean => after.slice( 0, 2 ).some( ( { classes } ) => classes.includes( 'per' ) || classes.includes( 'apiece' ) ) || !!before.length && before[ 0 ].classes.includes( 'apiece' );

/** "…, so 35", "…: 108 beds", "€180 in all" */
const isTold = ( target: Mention ): boolean => hasCue( target, 'total' ) || !leadsClosely( target, 'more', 'less' ) && ( follows( target, 'so', 'equals' ) || isSignBetween( target.sentence, target.index - 2, target.index, ':：=' ) );
