import { previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import { compare } from '../../judge/rational';
import type { WordClass } from '../../languages/language';
import type { Claim } from '../../model';
import { fair, plainClaim } from '../claim';
import { leaf, over } from '../expression';
import { isCount, isSpan, leadsClosely } from '../words/mention';
import type { Mention } from '../words/mention';
import { hasSameUnit } from '../words/noun';
import { hasClass } from '../words/wording';

/** What may lead from a part in words to the count that it is: "namely 240", "or 240", "some 240". */
const LEADING: readonly WordClass[] = [ 'so', 'or', 'about', 'only', 'nearly', 'over', 'under' ];

/** A part in words, the count that is told in apposition to it, and what both are of. */
interface Told {
	readonly target: Mention;
	readonly part: Mention;
	readonly whole: Mention;
}

/** "A quarter of the 960 letters, namely 240, were never opened", "84 species live there; a quarter of them, 21 species in all, nowhere else". */
export const fractionClaims = ( scope: Scope ): Claim[] => toldIn( scope.mentions, previousMentions( scope ) ).map( ( { target, part, whole } ) => plainClaim( target.figure, 'share', [ fair( over( leaf( part.figure ), leaf( whole.figure ) ) ) ] ) );

/** Whether a count is told in apposition to a part in words: then that part is the claim. */
export const isToldOfFraction = ( mentions: readonly Mention[], count: Mention ): boolean => toldIn( mentions, [] ).some( ( { part } ) => part === count );

function toldIn( mentions: readonly Mention[], previous: readonly Mention[] ): Told[] {
	return mentions.reduce<Told[]>( ( all, target, at ) => {
		const [ next, last ] = mentions.slice( at + 1 );
		if ( target.figure.kind !== 'fraction' || !target.figure.inWords || !next ) {
			return all;
		}
		const isOfNext = leadsClosely( target, 'of' ) && target.sentence.items.indexOf( target.after[ target.after.length - 1 ] ) === next.index - 1;
		const part = isOfNext ? last : next;
		// "a quarter of them, 90, it is said, on foot": of what it is a count is not told.
		const [ whole, more ] = isOfNext ? [ next ] : leadsClosely( target, 'them' ) && next.after.length ? wholesBefore( mentions.slice( 0, at ), previous ) : [];
		const isTold = !!whole && !more && !!part && isWhole( whole ) && isApposed( part ) && hasSameUnit( part.figure, whole.figure ) && compare( part.figure.value, whole.figure.value ) < 0;
		return isTold ? all.concat( { target, part, whole } ) : all;
	}, [] );
}

/** What "of them" may be of: the counts before it in its sentence, else those of the sentence before. */
function wholesBefore( before: readonly Mention[], previous: readonly Mention[] ): readonly Mention[] {
	const own = before.filter( isWhole );
	return own.length ? own : previous.filter( isWhole );
}

const isWhole = ( mention: Mention ): boolean => isCount( mention ) && !isSpan( mention ) && !mention.figure.inWords;

/** Between two marks, the first one right before it: not "190 of them women", nor what ends the sentence. */
function isApposed( part: Mention ): boolean {
	const { before, after, index, sentence: { items } } = part;
	const [ opening, closing ] = [ items[ index - 1 - before.length ], items[ after.length ? items.indexOf( after[ after.length - 1 ] ) + 1 : index + 1 ] ];
	return isCount( part ) && !isSpan( part ) && !leadsClosely( part, 'them' ) && before.every( ( word ) => hasClass( word, LEADING ) ) &&
		[ opening, closing ].every( ( item ) => !!item && item.kind === 'sign' && ',，،–—'.includes( item.text ) );
}
