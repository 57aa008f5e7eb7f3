import type { WordItem } from '../figures/sentence';
import { compare, HUNDRED, ONE } from '../judge/rational';
import type { WordClass } from '../languages/language';
import type { Claim } from '../model';
import { charitable, fair } from './claim';
import { leaf, minus, over, plus, ratioFor } from './expression';
import { follows, hasCue, leads } from './words/mention';
import type { Mention } from './words/mention';
import { isSameNoun, isSameRoot } from './words/noun';
import { ownWords } from './words/subject';

const NAMING: readonly WordClass[] = [ 'label', 'reached', 'support', 'oppose', 'neutral' ];

const LACKING: readonly WordClass[] = [ 'less', 'rest', 'undone', 'missed' ];

/** Words that name something; those for votes do as well ("declined", "approval"). */
const isNaming = ( { classes }: WordItem ): boolean => !classes.length || !classes.includes( 'function' ) && NAMING.some( ( name ) => classes.includes( name ) );

/**
 * "40 of the 160 seats are taken, so 75% are free": a share whose clause says something else than that of its part may
 * be that of the rest. Not "14 of the 56 grants went to women, so women got 75%", where the clause names them again.
 */
export function withComplement( claim: Claim, target: Mention, inputs: readonly Mention[] ): Claim {
	const { figure, relation, readings } = claim;
	if ( relation !== 'share' || figure.kind !== 'percent' && figure.kind !== 'fraction' || !inputs.length || figure.hedge === 'over' || figure.hedge === 'under' || !speaksOfRest( target, inputs ) ) {
		return claim;
	}
	const whole = { constant: figure.kind === 'percent' ? HUNDRED : ONE };
	// "286 of them did not come; attendance was 94.5%"
	const isMeant = hasCue( target, 'turnout' ) && inputs.some( ( input ) => isLacking( input, target ) );
	return { ...claim, readings: readings.concat( readings.map( ( { expression } ) => ( isMeant ? fair : charitable )( minus( whole, expression ) ) ) ) };
}

/** "23,043 were by others and 454 by us; of all five-star ones 1.93%": what seems to be the whole may be the other part. */
export function withBothAsWhole( claim: Claim, inputs: readonly Mention[] ): Claim {
	const [ a, b ] = inputs.map( ( { figure } ) => leaf( figure ) );
	return claim.relation !== 'share' || inputs.length !== 2 ? claim :
		{ ...claim, readings: claim.readings.concat( [ a, b ].map( ( part ) => charitable( ratioFor( claim.figure, over( part, plus( a, b ) ) ) ) ) ) };
}

function speaksOfRest( target: Mention, inputs: readonly Mention[] ): boolean {
	const own = ownWords( target, inputs ).concat( withoutBase( target.after ) );
	const sorted = inputs.slice().sort( ( a, b ) => compare( a.figure.value, b.figure.value ) );
	const [ part, whole ] = [ sorted[ 0 ], sorted[ sorted.length - 1 ] ];
	if ( isBarePair( target, part, whole ) || !own.length && part.sentence === target.sentence && isSetOff( target ) ) {
		return false;
	}
	const told = inputs.reduce<WordItem[]>( ( words, { sentence: { items } } ) => words.concat( items.filter( ( item ): item is WordItem => item.kind === 'word' && !item.classes.includes( 'function' ) && !own.includes( item ) ) ), [] );
	// What the whole counts is said of part and rest alike.
	const nouns = whole.figure.unitWords;
	const isOneOf = ( { text }: WordItem, words: readonly string[] ): boolean => words.some( ( word ) => isSameNoun( word, text ) || isSameRoot( word, text ) );
	const predicate = told.filter( ( word ) => !isOneOf( word, nouns ) ).map( ( { text } ) => text );
	const words = own.filter( ( word ) => isNaming( word ) && !isOneOf( word, nouns ) );
	return isLacking( part, target ) || leads( whole, ...LACKING ) || own.some( ( { classes } ) => [ 'not', 'undone', 'rest' ].some( ( name ) => classes.includes( name as 'not' ) ) ) || words.length > 0 && !words.some( ( word ) => isOneOf( word, predicate ) );
}

/** "775 of 1,250 lack a map: 38%", "1,123 of 3,744, or 70%, have waited": nothing but a sign, or "or" behind it, leads up to the share. */
function isSetOff( { index, sentence: { items } }: Mention ): boolean {
	const [ sign, or ] = items.slice( Math.max( 0, index - 2 ), index );
	return !!or && ( or.kind === 'sign' || or.kind === 'word' && or.classes.includes( 'or' ) && sign.kind === 'sign' );
}

/** "59% (164 of 400)": nothing but the pair in a bracket of its own. */
function isBarePair( target: Mention, part: Mention, whole: Mention ): boolean {
	const [ first, last ] = [ part, whole ].sort( ( a, b ) => a.index - b.index );
	const words = first.before.concat( first.after, last.after );
	return part.bracket > 0 && part.bracket === whole.bracket && part.bracket !== target.bracket && part.sentence === target.sentence && whole.sentence === part.sentence &&
		words.every( ( { classes, text } ) => classes.length > 0 || part.figure.unitWords.concat( whole.figure.unitWords ).includes( text ) );
}

/** "we are 5 short of the 50, so at 90%", "286 did not show up. Turnout was 94.5%" */
const isLacking = ( input: Mention, target: Mention ): boolean => hasCue( input, ...LACKING ) || follows( input, 'not' ) || input.sentence !== target.sentence && leads( input, 'not' );

/** "94% of the wells are clean": what the share is of says nothing of them. */
export function withoutBase( after: readonly WordItem[] ): readonly WordItem[] {
	const isOf = !!after.length && after[ 0 ].classes.includes( 'of' );
	return isOf ? after.slice( after.findIndex( isNaming ) + 1 || after.length ) : after;
}
