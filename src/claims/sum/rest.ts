import type { WordItem } from '../../figures/sentence';
import { previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import { add, compare, equals } from '../../judge/rational';
import type { Claim, Expression, Figure } from '../../model';
import { countsTheSame, toldOfNoun } from '../words/around';
import { isBare } from '../words/bare';
import { charitable, fair, looseClaim, makeClaim, likely } from '../claim';
import { followsSo } from '../words/conclusion';
import { leaf, minus, plus } from '../expression';
import { follows, followsClosely, hasCue, isBetween, isCount, leads, leadsClosely, nearer, owns } from '../words/mention';
import type { Mention } from '../words/mention';
import { counts, hasSameUnit, isComparable } from '../words/noun';
import { partsIn } from '../words/pairs';
import { hasClass, isContent } from '../words/wording';
import { MOST_ADDENDS } from './sum';

/** What is left: "of the 90 slots 67 are taken, which leaves 23". */
export function restClaims( scope: Scope ): Claim[] {
	const claims: Claim[] = [];
	scope.mentions.forEach( ( target, at ) => {
		if ( !isCount( target ) || leadsClosely( target, 'per' ) && !followsClosely( target, 'rest' ) && !leadsClosely( target, 'rest' ) || !isRest( scope, target ) || followsClosely( target, 'up', 'down' ) || scope.mentions.slice( at + 1 ).some( ( mention ) => isCount( mention ) && followsSo( mention ) ) ) {
			return;
		}
		const own = scope.mentions.slice( 0, at ).concat( scope.mentions.slice( at + 1 ) );
		const previous = previousMentions( scope ).filter( isCount );
		const far = own.some( ( mention ) => countsTheSame( mention, target ) ) ? [] : toldOfNoun( scope, target );
		const ofThoseTold = toldOfThose( scope, previous );
		const isOfThose = !far.length && !own.some( isCount ) && ofThoseTold.length > 0;
		// "The backlog was 930. We did 412 and dropped 75, which leaves 443."
		const isToldBefore = own.filter( isCount ).length + previous.length === ( previous.length === 1 && at > 1 ? at + 1 : 2 );
		if ( previous.length === 2 && at === 1 && own.filter( isCount ).length === 1 && !own[ 0 ].bracket ) {
			// "4,170 of some 50,000 voted. 220 votes were invalid, leaving 3,950": the words do not tell of which.
			claims.push( looseClaim( target.figure, 'sum', previous.map( ( { figure } ) => fair( minus( leaf( figure ), leaf( own[ 0 ].figure ) ) ) ) ) );
			return;
		}
		// "the other three need a human, and two of those …": part of what is left.
		const given = ( far.length ? far : isOfThose ? ofThoseTold : isToldBefore ? previous.concat( own ) : own ).filter( ( mention ) => isCount( mention ) && isComparable( mention.figure, target.figure ) && !( mention.figure.start > target.figure.start && leadsClosely( mention, 'them' ) ) );
		const others = given.map( ( { figure } ) => figure );
		if ( given.some( ( mention ) => isLeft( scope, mention ) ) ) {
			// "Round one removes a quarter of the 80 and leaves 60; round two another quarter, leaving 45": what is left of what was left.
			return;
		}
		const told = partsIn( scope.mentions ).map( ( pair ) => pair.whole ).find( ( figure ) => others.includes( figure ) );
		const whole = told || largest( others );
		// "The 3 of us closed 45 threads, 20 of them mine": the first is of another whole, and was not taken from this one.
		const isOfAnother = ( mention: Mention ): boolean => !!whole && mention.figure.start < whole.start && leadsOf( mention ) && !partsIn( scope.mentions ).some( ( { part } ) => part === mention.figure );
		const parts = given.filter( ( mention ) => mention.figure !== whole && !isOfAnother( mention ) ).map( ( { figure } ) => figure );
		// "The other 24 of 35 are fine, with 5 stars": what follows its own whole was not taken from it.
		const isOwnWhole = !!whole && partsIn( scope.mentions ).some( ( pair ) => pair.whole === whole && pair.part === target.figure ) && whole.start > target.figure.start && parts.every( ( part ) => part.start > whole.start );
		if ( !whole || isOwnWhole || !parts.length || parts.some( ( part ) => equals( part.value, whole.value ) ) || parts.length > MOST_ADDENDS ) {
			return;
		}
		const readings = [ fair( parts.map( leaf ).reduce( minus, leaf( whole ) ) as Expression ) ];
		const isOfOneKind = parts.length < 3 && isLess( parts, whole ) && compare( target.figure.value, whole.value ) < 0 && given.every( ( mention ) => leadsClosely( mention, 'support', 'oppose' ) || isOfOneWord( mention, given ) || ( hasSameUnit( mention.figure, target.figure ) || isOfOneWord( target, given ) ) && hasSameUnit( mention.figure, whole ) );
		// "Of the 84 nominations 51 were accepted and 19 declined, which leaves 14": what they are parts of is told, whatever the words behind them may be.
		const isOfTold = told && isLess( parts, whole ) && ( isSaidToBeLeft( target, whole ) || parts.length === 1 && followsClosely( target, 'rest' ) && at === scope.mentions.length - 1 ) && parts.every( ( part ) => part.end < target.figure.start && !part.inWords );
		const made = makeClaim( isOfOneKind || !!isOfTold, target.figure, 'sum', readings.concat( parts.length > 1 && !isOfThose ? maybe( leaf( whole ), parts.map( leaf ) ).map( charitable ) : [] ) );
		claims.push( ( isOfOneKind && told && !isAlsoLeft( target ) || isWhatIsLeft( target, given ) ) && !isOfOtherNoun( target, whole ) ? made : likely( made ) );
	} );
	return claims;
}

/** "40 came. Of those, 6 left early and 3 stayed out. That leaves 31": the parts that the sentence before tells, behind the count before them. */
function toldOfThose( { rings }: Scope, parts: readonly Mention[] ): readonly Mention[] {
	const [ first ] = parts;
	const whole = first && isBetween( first.sentence, -1, first.index, 'them' ) ? rings[ 1 ].mentions.find( ( mention ) => isCount( mention ) && mention.sentence.end <= first.sentence.start ) : undefined;
	return whole ? [ whole, ...parts ] : [];
}

/** "He sold 30 of his 84 paintings, gave away 20, and left 12 to the museum": what else was done. */
const isAlsoLeft = ( { before, after }: Mention ): boolean => !!after[ 0 ] && after[ 0 ].classes.includes( 'to' ) && before.some( ( { classes }, at ) => classes.includes( 'rest' ) && !!before[ at + 1 ] && before[ at + 1 ].classes.includes( 'and' ) );

/** "90 came, 22 of them from Spain, the rest from eight countries" */
const isOfOtherNoun = ( target: Mention, whole: Figure ): boolean => follows( target, 'rest' ) && ( !hasSameUnit( target.figure, whole ) || hasCue( target, 'from' ) );

const leadsOf = ( { after: [ of ] }: Mention ): boolean => !!of && of.classes.includes( 'of' );

/** Told to be left itself: by the word before it, or beside a part in percents ("25% of the 80 …, which keeps 60 left"); "12 left" may have gone. */
const isLeft = ( { mentions }: Scope, mention: Mention ): boolean => follows( mention, 'rest' ) && !follows( mention, 'of' ) ||
	leads( mention, 'rest' ) && mentions.some( ( { figure: { kind, start } } ) => ( kind === 'percent' || kind === 'fraction' ) && start < mention.figure.start );

/** "which leaves 14", "so 14", "14 are left."; not "14 left early", nor "the other 14 closed". */
function isSaidToBeLeft( target: Mention, whole: Figure ): boolean {
	const said = target.after.slice( hasSameUnit( target.figure, whole ) ? target.figure.unitWords.length : 0 );
	return follows( target, 'rest', 'so' ) ? !said.some( isContent ) : leads( target, 'rest' ) && said.every( ( word ) => hasClass( word, [ 'rest', 'equals', 'function' ] ) );
}

/** Only one of the parts was taken away, or one was added: "We were 40, 12 left, 5 joined, so 33 are left". */
const maybe = ( whole: Expression, parts: readonly Expression[] ): Expression[] => parts.map( ( part ) => minus( whole, part ) )
	.concat( parts.map( ( part ) => parts.reduce( ( left, other ) => ( other === part ? plus : minus )( left, other ), whole ) ) );

/** Called the rest, or "…, and 13 not." at the end of the sentence. */
function isRest( { sentence, mentions }: Scope, target: Mention ): boolean {
	const [ not, more ] = target.after;
	// "so 14 are still open"; "The aim was 2,500 pages, we wrote 2,125. 375 are missing."
	const isOpen = followsSo( target ) && leads( target, 'undone' ) || mentions.filter( isCount ).length === 1 && owns( target, 'undone' ) && isBare( target );
	return ( owns( target, 'rest' ) || isOpen ) && !isOfRest( target ) && !partsIn( mentions ).some( ( { whole, part } ) => whole === target.figure && part.start < whole.start && compare( part.value, whole.value ) < 0 ) || !!not && !more && not.classes.includes( 'not' ) && mentions[ mentions.length - 1 ] === target && !target.figure.unit && sentence.items.slice( target.index + 2 ).every( ( { kind } ) => kind === 'sign' );
}

/** "20 people signed up, eight cancelled, …", "із 96 заявок 58 схвалено, …": the only word of its clause, but for those of another figure, is hardly a noun. */
function isOfOneWord( mention: Mention, given: readonly Mention[] ): boolean {
	const { figure: { unitWords }, after, index, sentence: { items } } = mention;
	return unitWords.length === 1 && after.length === 1 && items[ index + 2 ].kind === 'sign' && nearer( mention, -1 ).every( ( { classes, text } ) => classes.length > 0 || given.some( ( other ) => other !== mention && counts( other.figure, text ) ) );
}

/** "Income €86k, spending €71k, which leaves a surplus of €15k": a clause that concludes from two counts of its sentence, and says nothing else. */
function isWhatIsLeft( target: Mention, given: readonly Mention[] ): boolean {
	const [ whole, part, more ] = given;
	return !!part && !more && [ whole, part ].every( ( { sentence, index } ) => sentence === target.sentence && index < target.index ) && follows( target, 'rest' ) && isBare( target, whole, part );
}

/** "100 of the others", "of the rest 60 got one": a part of what is left. */
function isOfRest( { before, after }: Mention ): boolean {
	const isOf = ( words: readonly WordItem[] ): boolean => {
		const rest = words.findIndex( ( { classes } ) => classes.includes( 'rest' ) );
		const of = words.slice( rest + 1 ).find( ( { classes } ) => !classes.includes( 'function' ) || classes.includes( 'of' ) );
		return rest >= 0 && !!of && of.classes.includes( 'of' ) && words[ rest + 1 ].classes.includes( 'function' );
	};
	return isOf( before ) || isOf( after.slice( 0, 3 ).reverse() );
}

/** The parts together are less than the whole. */
const isLess = ( parts: readonly Figure[], whole: Figure ): boolean => compare( parts.map( ( part ) => part.value ).reduce( add ), whole.value ) < 0;

function largest( figures: readonly Figure[] ): Figure | undefined {
	return figures.slice().sort( ( a, b ) => Number( b.value.n * a.value.d - a.value.n * b.value.d > 0 ) || -1 )[ 0 ];
}
