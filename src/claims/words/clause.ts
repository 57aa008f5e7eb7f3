import type { Item, WordItem } from '../../figures/sentence';
import type { WordClass } from '../../languages/language';
import { hasClass, SIDES } from './wording';

const CLAUSE_END = ',;()[]…，；（）、،؛';
/** What a dash with spaces goes on with. */
const PAUSING: readonly WordClass[] = [ 'function', 'up', 'down', 'difference', 'total', 'rest', 'so' ];
/** What may stand between the comma behind a change and its figure. */
const SMALL: readonly WordClass[] = [ 'function', 'about', 'only' ];
/** Words further away than this say nothing of a figure. */
export const REACH = 6;

/** The words of the clause on one side of a figure, nearest first. */
export function wordsFrom( items: readonly Item[], index: number, step: 1 | -1 ): WordItem[] {
	const words: WordItem[] = [];
	for ( let at = index + step; words.length < REACH; at += step ) {
		const item = items[ at ];
		if ( step < 0 && ( isAside( items, at ) || !words.length && ( isLeadIn( items, at ) || isLabelled( items, at ) ) || isToldOfChange( items, at, index ) ) ) {
			continue;
		}
		if ( step > 0 && isBeforeThan( items, at ) ) {
			continue;
		}
		const close = step > 0 ? asideEnd( items, at ) : 0;
		if ( close ) {
			at = close;
			continue;
		}
		if ( !item || item.kind === 'figure' || item.kind === 'sign' && ( CLAUSE_END.includes( item.text ) || isEllipsis( items, at ) || isLabelEnd( items, at ) || step > 0 && ( item.text === ':' || isPause( items, at ) ) ) ) {
			break;
		}
		if ( item.kind === 'word' && !( step < 0 && item.postposed ) ) {
			words.push( item );
		}
	}
	return words;
}

/** "на 12% больше, чем год назад": the comma that some languages put before "than" parts nothing. */
function isBeforeThan( items: readonly Item[], comma: number ): boolean {
	const [ sign, than ] = items.slice( comma, comma + 2 );
	return isSign( sign, ',' ) && !!than && than.kind === 'word' && !than.postposed && hasClass( than, [ 'than' ] ) && than.classes.every( ( name ) => name === 'than' || name === 'function' );
}

/** "Loans went up sharply last year, by 41%.", "The drop is slight, 1.2%": a comma with nothing but small words behind it, before a figure that ends the clause and is the first since its change. */
function isToldOfChange( items: readonly Item[], comma: number, figure: number ): boolean {
	const next = items[ figure + 1 ];
	if ( !isSign( items[ comma ], ',،' ) || next && next.kind !== 'sign' || figure - comma > 3 || items.slice( comma + 1, figure ).some( ( item ) => item.kind !== 'word' || !hasClass( item, SMALL ) || hasClass( item, [ 'and', 'or', 'so' ] ) ) ) {
		return false;
	}
	for ( let at = comma - 1; at >= 0 && items[ at ].kind === 'word'; at-- ) {
		if ( hasClass( items[ at ] as WordItem, [ 'up', 'down' ] ) ) {
			return at === 0 || items.slice( 0, at ).every( ( { kind } ) => kind === 'word' );
		}
	}
	return false;
}

/** "269명(4.8%)이 줄었다", "12.7% (826) more": where a bracket closes that holds nothing but a figure, and that either no space parts from what it is said of or the comparison goes on behind; 0 for none. */
function asideEnd( items: readonly Item[], at: number ): number {
	if ( !isSign( items[ at ], '(（' ) ) {
		return 0;
	}
	const length = items.slice( at + 1, at + 5 ).findIndex( ( item ) => isSign( item, ')）' ) );
	const next = items[ at + 2 + length ];
	const isClose = items[ at ].start === items[ at - 1 ].end || !!next && next.kind === 'word' && hasClass( next, [ 'more', 'less' ] );
	return isClose && length > 0 && items.slice( at + 1, at + 1 + length ).filter( ( { kind } ) => kind === 'figure' ).length === 1 ? at + 1 + length : 0;
}

/** "three quarters... no, 78%": the dots break off. */
const isEllipsis = ( items: readonly Item[], at: number ): boolean => [ items[ at ], items[ at + 1 ] ].every( ( item ) => !!item && item.kind === 'sign' && item.text === '.' );

/** "chose option A. Unemployment is 11%": a letter that is a name ends the sentence, as no initial does. */
function isLabelEnd( items: readonly Item[], at: number ): boolean {
	const [ label, letter, dot ] = items.slice( Math.max( 0, at - 2 ), at + 1 );
	return !!dot && dot.kind === 'sign' && dot.text === '.' && label.kind === 'word' && label.classes.includes( 'label' ) && letter.kind === 'word' && letter.text.length === 1;
}

/** "cada uno recibió, por tanto, 240": both commas around a word that concludes, where its clause began behind a figure. */
function isAside( items: readonly Item[], comma: number ): boolean {
	const isComma = ( at: number ): boolean => isSign( items[ at ], ',،' );
	const isSo = ( at: number ): boolean => isComma( at - 1 ) && isComma( at + 1 ) && items[ at ].kind === 'word' && hasClass( items[ at ] as WordItem, [ 'so' ] );
	const at = isSo( comma - 1 ) ? comma - 1 : isSo( comma + 1 ) ? comma + 1 : 0;
	const before = at ? items.slice( 0, at - 1 ).reverse().find( ( item ) => item.kind !== 'word' || item.classes.includes( 'and' ) ) : undefined;
	return at > 0 && !( before && before.kind === 'figure' );
}

export const isSign = ( item: Item | undefined, signs: string ): boolean => !!item && item.kind === 'sign' && signs.includes( item.text );

/** Words that open a clause before its comma. */
const LEADING_IN: readonly WordClass[] = [ 'total', 'so' ];

/** "12 from Bonn; in total, 46", "1,575 euros, that is, 35 each": the comma behind an opening of the clause; not "12 in total, 5 of them". */
function isLeadIn( items: readonly Item[], comma: number ): boolean {
	const word = items[ comma - 1 ];
	if ( isApposed( items, comma ) ) {
		return true;
	}
	const isTotal = ( item: Item | undefined ): boolean => !!item && item.kind === 'word' && hasClass( item, LEADING_IN );
	// "adding it all up, 46"
	const isOfAll = isTotal( items[ comma - 2 ] ) && !!word && word.kind === 'word' && word.classes.includes( 'all' );
	if ( !isTotal( word ) && !isOfAll || items[ comma ].kind !== 'sign' || !',،，'.includes( ( items[ comma ] as { text: string } ).text ) ) {
		return false;
	}
	const opening = items.slice( 0, comma ).reverse().find( ( item ) => item.kind !== 'word' );
	return !opening || opening.kind === 'sign' && ',;:،；，：'.includes( opening.text );
}

/** "44% for, 37% against and the rest, 19%, undecided": between its commas the share is what the word before them says. */
function isApposed( items: readonly Item[], comma: number ): boolean {
	const [ word, opening, figure, closing ] = items.slice( Math.max( 0, comma - 1 ), comma + 3 );
	return !!closing && word.kind === 'word' && word.classes.includes( 'rest' ) && [ opening, closing ].every( ( sign, at ) => sign.kind === 'sign' && ( ',،，'.includes( sign.text ) || sign.text === '()'[ at ] ) ) &&
		figure.kind === 'figure' && figure.figure.kind === 'percent';
}

/** "Support (39) – oppose (13)": the bracket holds nothing but the votes of the side before it. */
function isLabelled( items: readonly Item[], bracket: number ): boolean {
	const [ label, open, , close ] = items.slice( Math.max( 0, bracket - 1 ), bracket + 3 );
	return !!close && label.kind === 'word' && SIDES.some( ( side ) => label.classes.includes( side ) ) && open.kind === 'sign' && '(（['.includes( open.text ) && close.kind === 'sign' && ')）]'.includes( close.text );
}

/** "only 111 – a fall of 25%", "79% – closed as kept": a dash with spaces goes on with something else, unless it leads to what is counted ("38 — за"). */
function isPause( items: readonly Item[], at: number ): boolean {
	const [ before, dash, next ] = items.slice( at - 1, at + 2 );
	return !!next && dash.kind === 'sign' && '–—'.includes( dash.text ) && before.end < dash.start && dash.end < next.start && next.kind === 'word' && ( hasClass( next, PAUSING ) || before.kind === 'figure' && before.figure.kind === 'percent' ) && !SIDES.some( ( side ) => next.classes.includes( side ) );
}
