import type { Comment, Passage } from '../model';
import { mayHoldClaims } from './gate';
import { languageOf } from './languageOf';

/**
 * The passages with the language that each is plainly in, where no `lang` of its own says it: a short one is taken for
 * what its whole comment is in, and that for the page's. Only those that may hold a claim are looked at.
 */
export function tellLanguages<P extends Passage>( text: string, passages: readonly P[], pageLang: string ): P[] {
	const tongues = new Map<Comment, string>();
	const tongueOf = ( comment: Comment | null ): string => {
		const known = comment && tongues.get( comment );
		const told = known || ( comment ? languageOf( passages.filter( ( passage ) => passage.comment === comment ).map( ( passage ) => visibleIn( text, passage ) ).join( '\n' ), pageLang ) : pageLang );
		if ( comment ) {
			tongues.set( comment, told );
		}
		return told;
	};
	return passages.map( ( passage ) => {
		const visible = passage.kind === 'prose' && passage.lang === pageLang ? visibleIn( text, passage ) : '';
		return visible && mayHoldClaims( visible ) ? { ...passage, lang: languageOf( visible, tongueOf( passage.comment ) ) } : passage;
	} );
}

/** The text of a passage without what is hidden: a signature is in the language of its wiki. */
function visibleIn( text: string, { start, end, hidden }: Passage ): string {
	let visible = '';
	let at = start;
	for ( const span of hidden ) {
		visible += text.slice( at, Math.max( at, span.start ) );
		at = Math.max( at, span.end );
	}
	return visible + text.slice( at, Math.max( at, end ) );
}
