import type { Comment } from '../model';
import { shownIn } from '../shown';
import { mayHoldClaims } from './gate';
import { languageOf } from './languageOf';
import type { Draft } from './thread';

/** So many passages are one step. */
const STEP = 16;

/**
 * Gives each passage the language that it is plainly in, where no `lang` of its own says it: a short one is taken for
 * what its whole comment is in, and that for the page's. Only those that may hold a claim are looked at. In small steps.
 */
export function* tellLanguages( text: string, passages: readonly Draft[], pageLang: string ): Generator<undefined, void> {
	const untold: Draft[] = [];
	const said = new Map<Comment, Draft[]>();
	for ( let i = 0; i < passages.length; i++ ) {
		const passage = passages[ i ];
		const { kind, lang, comment } = passage;
		if ( kind === 'prose' && lang === pageLang && mayHoldClaims( shownIn( text, passage ) ) ) {
			untold.push( passage );
			if ( comment ) {
				said.set( comment, [] );
			}
		}
		if ( i % STEP === 0 ) {
			yield;
		}
	}
	for ( const passage of said.size ? passages : [] ) {
		const own = passage.comment && said.get( passage.comment );
		if ( own ) {
			own.push( passage );
		}
	}
	const tongues = new Map<Comment, string>();
	const tongueOf = ( comment: Comment ): string => {
		const tongue = tongues.get( comment ) || languageOf( ( said.get( comment ) as Draft[] ).map( ( passage ) => shownIn( text, passage ) ).join( '\n' ), pageLang );
		tongues.set( comment, tongue );
		return tongue;
	};
	for ( const passage of untold ) {
		const { comment } = passage;
		const tongue = comment ? tongueOf( comment ) : pageLang;
		// Most comments are one passage, which has been looked at by now.
		passage.lang = comment && ( said.get( comment ) as Draft[] ).length === 1 ? tongue : languageOf( shownIn( text, passage ), tongue );
		yield;
	}
}
