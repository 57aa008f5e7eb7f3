import { previousMentions } from '../../inputs/scope';
import type { Scope } from '../../inputs/scope';
import type { Claim } from '../../model';
import { fair, likely, makeClaim } from '../claim';
import { isDifference } from '../words/direction';
import { distance } from '../expression';
import { isBetween, isCount } from '../words/mention';
import type { Mention } from '../words/mention';
import { hasSameUnit, isSameNoun } from '../words/noun';
import { changesIn } from '../words/pairs';
import type { Change } from '../words/pairs';

/**
 * How the difference of two things changed: "Theirs fell from 113 to 98 million, ours rose from 65 to 80 million. The gap
 * shrank from 48 to 18 million": of what each was, and of what each is now.
 */
export function gapClaims( scope: Scope ): Claim[] {
	const [ gap, another ] = changesIn( scope.mentions.filter( isCount ) );
	const last = scope.mentions.find( ( { figure } ) => !!gap && figure === gap.new );
	if ( !gap || another || !last || !isBetween( scope.sentence, -1, last.index, 'difference' ) ) {
		return [];
	}
	const previous = previousMentions( scope );
	const [ first, second, more ] = namesElse( last, previous ) ? [] : toldIn( previous.filter( ( mention ) => isCount( mention ) && !isDifference( mention ) ) );
	if ( !second || more || [ first, second ].some( ( change ) => !hasSameUnit( change.old, change.new ) || !hasSameUnit( change.new, gap.new ) ) || !hasSameUnit( first.new, second.new ) ) {
		return [];
	}
	return ( [ 'old', 'new' ] as const ).map( ( when ) => likely( makeClaim( true, gap[ when ], 'change', [ fair( distance( first[ when ], second[ when ] ) ) ] ) ) );
}

/** "The gap in pictures": what the sentence before does not name. */
const namesElse = ( { sentence, index }: Mention, [ told ]: readonly Mention[] ): boolean => sentence.items.slice( 0, index ).some( ( item ) => item.kind === 'word' && !item.classes.length &&
	!( told && told.sentence.items.some( ( other ) => other.kind === 'word' && isSameNoun( other.text, item.text ) ) ) );

/** Changes of neighbours, none of which shares a value with the one before. */
function toldIn( mentions: readonly Mention[] ): Change[] {
	const told: Change[] = [];
	for ( let at = 0; at + 1 < mentions.length; at++ ) {
		const [ change ] = changesIn( mentions.slice( at, at + 2 ) );
		if ( change ) {
			told.push( change );
			at++;
		}
	}
	return told;
}
