import type { WordItem } from '../figures/sentence';
import type { WordClass } from '../languages/language';
import type { Claim, Relation } from '../model';
import { isChange } from './direction';
import { follows, hasCue, leads, leadsClosely } from './mention';
import type { Mention } from './mention';
import { isSameNoun } from './noun';

/** These say themselves what they go by. */
const NAMED: readonly Relation[] = [ 'formula', 'restatement', 'partition', 'table' ];
/** Words that let a clause conclude from what was said before it. */
const CONCLUSIONS: readonly WordClass[] = [ 'so', 'or', 'total', 'rest', 'rate', 'difference', 'average', 'respectively' ];
/** Words that make a figure somebody's aim, or that of another time. */
const ELSEWHERE: readonly WordClass[] = [ 'target', 'say', 'not', 'before', 'now', 'suppose' ];
/** Behind these a figure's own base is named: "52% of all uploads", "11 fewer than in Spain". */
const BASES: readonly WordClass[] = [ 'of', 'than', 'versus' ];
/** Behind these, and behind these signs, begins what is said of the target where its clause began with an input. */
const TURNS: readonly WordClass[] = [ 'so', 'or', 'equals', 'total', 'rest' ];
const TURNING_SIGNS = ':：–—=';

const SIDES: readonly WordClass[] = [ 'support', 'oppose', 'neutral' ];

const hasClass = ( { classes }: WordItem, names: readonly WordClass[] ): boolean => names.some( ( name ) => classes.includes( name ) );
const isContent = ( { classes }: WordItem ): boolean => !classes.length || classes.includes( 'label' );

/**
 * Whether a figure's clause speaks of something that the sentences of its inputs do not name: "21 of 180 voters chose A.
 * Unemployment is 52%", "(77% according to the old count)", "91% of all requests". Such a figure may agree with
 * inputs near it, but is hardly wrong because it does not.
 */
export function speaksOfElse( { relation, plain, needsSlip }: Claim, target: Mention, inputs: readonly Mention[] ): boolean {
	const isBound = plain && !needsSlip && relation !== 'tally' && ( relation !== 'change' || isChange( target ) );
	const isAlone = inputs.every( ( input ) => input.sentence === target.sentence );
	if ( NAMED.includes( relation ) ||
		isAlone && ( plain && !needsSlip || relation === 'change' || relation === 'sum' ) && inputs.every( ( input ) => input.index > target.index ) ) {
		return false;
	}
	const { after } = target;
	// "i.e. 5.7% per year"
	const base = after.findIndex( ( word ) => hasClass( word, BASES ) );
	const told = target.sentence.items[ target.index + 2 ];
	const hasWhole = base === 0 && after.length === 1 && !!told && told.kind === 'figure' && !inputs.some( ( { figure } ) => figure === told.figure );
	if ( hasWhole || relation === 'tally' && leadsClosely( target, 'them' ) || relation === 'change' && leadsClosely( target, 'per' ) ) {
		return true;
	}
	if ( isElsewhere( target, isBound && relation === 'change' ) || !isBound && isAnswer( target, inputs ) && !follows( target, 'so' ) && !( base < 0 && hasCue( target, 'rest' ) ) ) {
		return true;
	}
	const before = ownWords( target, inputs );
	const isKnown = ( word: WordItem ): boolean => inputs.some( ( { figure } ) => figure.unitWords.some( ( unit ) => word.text.startsWith( unit ) ) ) || inputs.concat( target ).some( ( { sentence } ) => sentence.items.some( ( item ) => item.kind === 'word' && !before.includes( item ) && !after.includes( item ) && isSameNoun( item.text, word.text ) ) );
	const behind = relation === 'tally' && namesSide( target ) && isAlone ? [] : hasCue( target, ...CONCLUSIONS ) || relation === 'tally' && namesSide( target ) ? base < 0 ? [] : after.slice( base ) : after;
	const subject = follows( target, 'so' ) || isAlone && hasCue( target, 'rest', 'difference', 'rate' ) || relation === 'tally' && namesSide( target ) ? [] : before;
	const isNew = ( word: WordItem ): boolean => isContent( word ) && !isKnown( word );
	return ( target.bracket > 0 || !isBound || !isAlone ) && ( subject.some( isNew ) || behind.some( isNew ) ) || base >= 0 && !( relation === 'tally' && namesSide( target ) && isAlone ) && !( isBound && relation === 'change' ) && after.slice( base ).some( isNew ) ||
		( isBound && relation === 'change' ? base < 0 && leads( target, 'before' ) && after.some( isNew ) : before.concat( base < 0 ? [] : after.slice( base ) ).some( ( word ) => hasClass( word, ELSEWHERE ) ) || leads( target, 'before' ) ) || follows( target, 'target' );
}

/** Whether a figure that stands with other words is worked out from another comment. */
const isAnswer = ( { before, after, sentence }: Mention, inputs: readonly Mention[] ): boolean => before.length + after.length > 0 && inputs.some( ( input ) => input.sentence.passage.comment !== sentence.passage.comment );

/** "79% support", "56% in favour"; not "52% for the Danes". */
const namesSide = ( { before, after }: Mention ): boolean => before.concat( after ).some( ( word ) => hasClass( word, SIDES ) && !hasClass( word, [ 'function' ] ) ) ||
	after.length > 1 && hasClass( after[ 0 ], [ 'of' ] ) && hasClass( after[ 1 ], SIDES );

/** "(8%, if you count drafts)", "a rate that was 68% in 2012": a share by another count, or of another year. */
function isElsewhere( target: Mention, isOwnChange: boolean ): boolean {
	const { index, bracket, after, sentence: { items } } = target;
	const end = items.findIndex( ( item, at ) => at > index && item.kind === 'sign' && item.text !== '#' && !( bracket && item.text === ',' ) );
	const rest = items.slice( index + 1, end < 0 ? items.length : end );
	return !isOwnChange && ( leadsClosely( target, 'under' ) && target.figure.kind === 'percent' || after.length < 3 && rest.some( ( item ) => item.kind === 'sign' && item.text === '#' ) || bracket > 0 && rest.some( ( item ) => item.kind === 'word' && hasClass( item, [ 'suppose' ] ) ) );
}

/** The words of the clause before a figure; where an input stands in it, those behind the turn from the input to the figure. */
function ownWords( { before, index, sentence: { items } }: Mention, inputs: readonly Mention[] ): readonly WordItem[] {
	const first = before.length ? items.indexOf( before[ before.length - 1 ] ) : index;
	if ( !inputs.some( ( input ) => input.sentence.items === items && input.index < first && first - input.index < 3 ) ) {
		return before;
	}
	for ( let at = index - 1; at >= first; at-- ) {
		const item = items[ at ];
		if ( item.kind === 'sign' ? TURNING_SIGNS.includes( item.text ) : item.kind === 'word' && hasClass( item, TURNS ) ) {
			return before.filter( ( word ) => word.start > item.start );
		}
	}
	return before;
}
