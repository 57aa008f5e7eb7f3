import type { Mention } from '../claims/words/mention';
import { hasSameUnit, isComparable } from '../claims/words/noun';
import { equals } from '../judge/rational';
import type { Figure } from '../model';

/** A figure that takes the place of one that was told before. */
export interface Correction {
	/** Where the old figure was told, and the same with the new one in its place. */
	readonly old: Mention;
	readonly corrected: Mention;
	/** The two figures where the correction tells them, the wrong one first. */
	readonly told: readonly [ Mention, Mention ];
}

/** What a sentence corrects of what was told before it, the latest first: "it should be 8,200 followers, not 8,100". */
export function correctionsIn( mentions: readonly Mention[], rings: readonly { readonly mentions: readonly Mention[] }[] ): Correction[] {
	const corrections: Correction[] = [];
	for ( let i = 0; i + 1 < mentions.length; i++ ) {
		const [ first, second ] = mentions.slice( i, i + 2 );
		const [ wrong, right ] = isDenied( second ) ? [ second, first ] : [ first, second ];
		if ( isDenied( first ) !== isDenied( second ) && isComparable( first.figure, second.figure ) && !equals( first.figure.value, second.figure.value ) && isNextTo( first, second ) ) {
			const isOld = ( { figure }: Mention ): boolean => figure.end <= first.figure.start && equals( figure.value, wrong.figure.value ) && [ wrong, right ].every( ( other ) => hasSameUnit( figure, other.figure ) );
			const old = rings.map( ( ring ) => ring.mentions.find( isOld ) ).find( ( mention ) => mention );
			if ( old ) {
				corrections.push( { old, corrected: { ...old, figure: inPlaceOf( old.figure, right.figure ) }, told: [ wrong, right ] } );
			}
		}
	}
	return corrections;
}

/** "not 8,100", "not the 8,100"; not "not only 8,100". */
function isDenied( { before: [ word, next ] }: Mention ): boolean {
	return !!word && ( word.classes.includes( 'not' ) || !!next && next.classes.includes( 'not' ) && word.classes.includes( 'function' ) && !word.classes.includes( 'only' ) );
}

/** "8,200 followers, not 8,100", "not 8,100 but 8,200 followers": nothing but what they count stands between. */
function isNextTo( { index, figure, sentence: { items } }: Mention, second: Mention ): boolean {
	return items.slice( index + 1, second.index ).every( ( item ) => item.kind === 'sign' ? ',،，;–—('.includes( item.text ) : item.kind === 'word' &&
		( item.classes.includes( 'function' ) || item.classes.includes( 'not' ) || figure.unitWords.includes( item.text ) ) );
}

/** The new figure, counting what the old one did. */
function inPlaceOf( old: Figure, right: Figure ): Figure {
	return right.unit ? right : { ...right, unit: old.unit, unitWords: old.unitWords, ...old.labelWords && { labelWords: old.labelWords } };
}
