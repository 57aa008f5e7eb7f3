import type { Sentence } from '../../figures/sentence';
import { readPassage } from '../../figures/read';
import { hasDigit, tokenize } from '../../figures/tokens';
import { equals } from '../../judge/rational';
import { headingsOf } from '../../languages/registry';
import type { WordClass } from '../../languages/language';
import type { Claim, Figure, Passage, Reading, Table } from '../../model';
import { shownIn } from '../../shown';
import { charitable, fair, makeClaim } from '../claim';
import { leaf, over, percent, sumOf } from '../expression';
import { isSameNoun } from '../words/noun';
import { slipOf } from './evidence';
import { isSmall } from './gate';
import { readSheet } from './sheet';
import type { Line } from './line';
import type { Sheet, View } from './sheet';

/** A sentence that fits more rows means none of them. */
const MOST_ROWS = 3;
/** What makes a sentence no plain report of a table. */
const DOUBTS: readonly WordClass[] = [ 'ask', 'suppose', 'target', 'not', 'or', 'more', 'less', 'difference', 'average', 'versus', 'up', 'down', 'before' ];

/**
 * "As the table shows, 41.4% of the librarians …": figures of prose that repeat cells, or shares of cells, of a table of
 * their section. A fault is only said where one table, one cell and one figure are meant, and it is a misprint of the cell.
 */
export function toldClaims( text: string, passages: readonly Passage[], tables: readonly Table[], lang: string ): Claim[] {
	const told = tables.length ? passages.filter( ( passage ) => passage.kind === 'prose' && hasDigit( shownIn( text, passage ) ) && isOfTable( text, passage, lang ) ) : [];
	const sheets = told.length ? tables.filter( isSmall ).map( ( table ) => readSheet( text, table, lang ) ) : [];
	return told.reduce<Claim[]>( ( claims, passage ) => readPassage( text, passage ).filter( ( { start, end } ) => isOfTable( text, { start, end }, lang ) )
		.reduce( ( all, sentence ) => all.concat( claimsOf( text, sentence, sheets ) ), claims ), [] );
}

function isOfTable( text: string, { start, end }: Pick<Passage, 'start' | 'end'>, lang: string ): boolean {
	const names = tokenize( text.slice( start, end ).toLowerCase(), 0 ).map( ( token ) => token.text );
	const words = headingsOf( lang );
	return names.some( ( _, at ) => words.find( names, at ).classes.includes( 'table' ) );
}

function claimsOf( text: string, sentence: Sentence, sheets: readonly Sheet[] ): Claim[] {
	const names = wordsOf( text.slice( sentence.start, sentence.end ) );
	const says = ( name: WordClass ): boolean => sentence.items.some( ( item ) => item.kind === 'word' && item.classes.includes( name ) );
	const isPlain = sheets.length === 1 && sentence.figures.length === 1 && !DOUBTS.some( says );
	return sentence.figures.filter( ( figure ) => !figure.inWords && !figure.range && ( figure.kind === 'count' || figure.kind === 'percent' ) ).reduce<Claim[]>( ( claims, figure ) => {
		const found = sheets.map( ( sheet ) => readingsOf( figure, sheet, names, says( 'total' ) || says( 'all' ) ) );
		const cells = found.reduce<Figure[]>( ( all, own ) => all.concat( own.cells ), [] );
		const shares = found.reduce<Reading[]>( ( all, own ) => all.concat( own.shares ), [] );
		const equal = cells.find( ( cell ) => equals( cell.value, figure.value ) );
		if ( equal ) {
			return claims.concat( makeClaim( false, figure, 'restatement', [ charitable( leaf( equal ) ) ] ) );
		}
		return cells.length === 1 ? claims.concat( makeClaim( isPlain && !!slipOf( figure, leaf( cells[ 0 ] ) ), figure, 'restatement', [ fair( leaf( cells[ 0 ] ) ), ...shares ] ) ) :
			shares.length ? claims.concat( makeClaim( false, figure, 'share', shares ) ) : claims;
	}, [] );
}

const wordsOf = ( text: string ): string[] => tokenize( text.toLowerCase(), 0 ).filter( ( { kind } ) => kind === 'word' || kind === 'number' ).map( ( token ) => token.text );

/** Whether a label stands in a sentence, word by word. */
function isNamed( { leaf: label }: Line, names: readonly string[] ): boolean {
	const words = wordsOf( label );
	return words.length > 0 && names.some( ( _, at ) => words.every( ( word, i ) => at + i < names.length && isSameNoun( names[ at + i ], word ) ) );
}

/** The cells that a figure may repeat, and what it may be the share of. */
function readingsOf( figure: Figure, { down, across, bases }: Sheet, names: readonly string[], isTotal: boolean ): { cells: Figure[]; shares: Reading[] } {
	const meant = named( down, ( line ) => line.kind === 'total' ? isTotal && line.isPlain : isNamed( line, names ) );
	const rows = meant.length > MOST_ROWS ? [] : meant;
	const own = named( across, ( line ) => isNamed( line, names ) || line.kind === 'total' && isTotal && line.isPlain );
	const isRatio = ( c: number ): boolean => across.lines[ c ].kind === 'percent';
	const counted = own.filter( ( c ) => !isRatio( c ) );
	const columns = figure.kind === 'percent' ? all( across ).filter( ( c ) => isRatio( c ) && ( !own.some( isRatio ) || own.includes( c ) ) ) : counted;
	const cells = rows.reduce<Figure[]>( ( found, r ) => found.concat( columns.map( ( c ) => down.at( r, c ).figure ).filter( ( cell ): cell is Figure => cell !== null ) ), [] );
	const shares: Reading[] = [];
	if ( figure.kind === 'percent' ) {
		for ( const c of all( across ).filter( ( i ) => !isRatio( i ) ) ) {
			const column = all( down ).filter( ( r ) => down.lines[ r ].kind === 'data' && down.at( r, c ).state === 'number' ).map( ( r ) => down.at( r, c ).figure as Figure );
			for ( const part of rows.map( ( r ) => down.at( r, c ).figure ).filter( ( cell ): cell is Figure => cell !== null ) ) {
				const wholes = bases.map( leaf ).concat( column.length > 1 ? sumOf( column ) : [] );
				shares.push( ...wholes.map( ( whole ) => charitable( percent( over( leaf( part ), whole ) ) ) ) );
			}
		}
	}
	return { cells: cells.map( ( cell ) => ( { ...cell, kind: figure.kind } ) ), shares };
}

const all = ( { lines }: View ): number[] => lines.map( ( _, i ) => i );
const named = ( view: View, is: ( line: Line ) => boolean ): number[] => all( view ).filter( ( i ) => is( view.lines[ i ] ) );
