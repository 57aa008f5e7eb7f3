import type { Comment } from '../model';
import { shownIn } from '../shown';
import { mayHoldClaims } from './gate';
import { languageOf } from './languageOf';
import type { Draft } from './thread';

/**
 * Gives each passage the language that it is plainly in, where no `lang` of its own says it: a short one is taken for
 * what its whole comment is in, and that for the page's. Only those that may hold a claim are looked at. In steps of one
 * passage each.
 */
export function* tellLanguages( text: string, passages: readonly Draft[], pageLang: string ): Generator<undefined, void> {
	const said = new Map<Comment, Draft[]>();
	const tongues = new Map<Comment, string>();
	for ( const passage of passages ) {
		const { comment } = passage;
		const own = comment && said.get( comment );
		if ( own ) {
			own.push( passage );
		} else if ( comment ) {
			said.set( comment, [ passage ] );
		}
	}
	const tongueOf = ( comment: Comment ): string => {
		const tongue = tongues.get( comment ) || languageOf( ( said.get( comment ) as Draft[] ).map( ( passage ) => shownIn( text, passage ) ).join( '\n' ), pageLang );
		tongues.set( comment, tongue );
		return tongue;
	};
	for ( const passage of passages ) {
		const { comment } = passage;
		const shown = passage.kind === 'prose' && passage.lang === pageLang ? shownIn( text, passage ) : '';
		if ( shown && mayHoldClaims( shown ) ) {
			const tongue = comment ? tongueOf( comment ) : pageLang;
			// Most comments are one passage, which has been looked at by now.
			passage.lang = comment && ( said.get( comment ) as Draft[] ).length === 1 ? tongue : languageOf( shown, tongue );
		}
		yield;
	}
}
