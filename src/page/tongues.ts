import type { Comment, Passage } from '../model';
import { shownIn } from '../shown';
import { mayHoldClaims } from './gate';
import { languageOf } from './languageOf';

/**
 * The passages with the language that each is plainly in, where no `lang` of its own says it: a short one is taken for
 * what its whole comment is in, and that for the page's. Only those that may hold a claim are looked at. In steps of one
 * passage each.
 */
export function* tellLanguages<P extends Passage>( text: string, passages: readonly P[], pageLang: string ): Generator<undefined, P[]> {
	const said = new Map<Comment, P[]>();
	const tongues = new Map<Comment, string>();
	for ( const passage of passages ) {
		const { comment } = passage;
		if ( comment ) {
			said.set( comment, said.get( comment ) || [] );
			( said.get( comment ) as P[] ).push( passage );
		}
	}
	const tongueOf = ( comment: Comment ): string => {
		const tongue = tongues.get( comment ) || languageOf( ( said.get( comment ) as P[] ).map( ( passage ) => shownIn( text, passage ) ).join( '\n' ), pageLang );
		tongues.set( comment, tongue );
		return tongue;
	};
	const told: P[] = [];
	for ( const passage of passages ) {
		const shown = passage.kind === 'prose' && passage.lang === pageLang ? shownIn( text, passage ) : '';
		told.push( shown && mayHoldClaims( shown ) ? { ...passage, lang: languageOf( shown, passage.comment ? tongueOf( passage.comment ) : pageLang ) } : passage );
		yield;
	}
	return told;
}
