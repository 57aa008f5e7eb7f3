import { previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import type { WordItem } from '../../figures/sentence';
import { compare } from '../../judge/rational';
import type { Claim } from '../../model';
import { fair, makeClaim } from '../claim';
import { leaf, over } from '../expression';
import { leadsClosely } from '../words/mention';
import type { Mention } from '../words/mention';
import { counts, hasSameUnit } from '../words/noun';
import { hasClass, isContent } from '../words/wording';
import { isApposed, isSaidAgain, isWhole } from './apposed';

/** A part in words, the count that is told in apposition to it, and what both may be of. */
interface Told {
	readonly target: Mention;
	readonly part: Mention;
	readonly wholes: readonly Mention[];
}

/**
 * "A quarter of the 960 letters, namely 240, were never opened", "84 species live there; a quarter of them, 21 species in all,
 * nowhere else", "There were 824 accidents. A quarter (206) involved a bicycle".
 */
export const fractionClaims = ( scope: Scope ): Claim[] => toldIn( scope.mentions, previousMentions( scope ) )
	.map( ( { target, part, wholes } ) => makeClaim( wholes.length === 1, target.figure, 'share', wholes.map( ( whole ) => fair( over( leaf( part.figure ), leaf( whole.figure ) ) ) ) ) );

/** Whether a count is told in apposition to a part in words: then that part is the claim. */
export const isToldOfFraction = ( mentions: readonly Mention[], count: Mention ): boolean => toldIn( mentions, [] ).some( ( { part } ) => part === count );

function toldIn( mentions: readonly Mention[], previous: readonly Mention[] ): Told[] {
	return mentions.reduce<Told[]>( ( all, target, at ) => {
		const [ next, last ] = mentions.slice( at + 1 );
		if ( target.figure.kind !== 'fraction' || !next ) {
			return all;
		}
		const isOfNext = leadsClosely( target, 'of' ) && target.sentence.items.indexOf( target.after[ target.after.length - 1 ] ) === next.index - 1;
		const part = isOfNext ? last : next;
		const before = mentions.slice( 0, at );
		if ( !part || !isApposed( part ) && !( !isOfNext && !before.some( isWhole ) && isSaidAgain( part ) ) ) {
			return all;
		}
		const wholes = ( isOfNext ? [ next ] : wholesBefore( target, part, before, previous ) )
			.filter( ( whole ) => isWhole( whole ) && hasSameUnit( part.figure, whole.figure ) && compare( part.figure.value, whole.figure.value ) < 0 );
		return wholes.length ? all.concat( { target, part, wholes } ) : all;
	}, [] );
}

/** What a part "of them", or of what it names, may be of: the counts before it in its sentence, else those of the sentence before. */
function wholesBefore( target: Mention, part: Mention, before: readonly Mention[], previous: readonly Mention[] ): readonly Mention[] {
	const own = before.filter( isWhole );
	// "500 came, a quarter of them, 90, it is said, on foot": of what it is a count is not told.
	if ( own.length && !( leadsClosely( target, 'them' ) && part.after.length ) ) {
		return [];
	}
	const nouns = target.after.concat( baseOf( part ) ).filter( isContent );
	const told = own.length ? own : previous.filter( isWhole );
	return nouns.length ? told.filter( ( { figure } ) => nouns.some( ( { text } ) => counts( figure, text ) ) ) : told;
}

/** "A quarter (206) of the accidents" */
function baseOf( { index, sentence: { items } }: Mention ): WordItem[] {
	const end = items.findIndex( ( item, at ) => at > index && item.kind !== 'word' );
	const [ of, ...words ] = end < 0 ? [] : items.slice( end + 1, end + 4 ).filter( ( item ): item is WordItem => item.kind === 'word' );
	return of && hasClass( of, [ 'of' ] ) ? words : [];
}
