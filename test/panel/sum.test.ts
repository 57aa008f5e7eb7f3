// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../src/check';
import '../../src/languages/all';
import en from '../../src/messages/en.json';
import { createWords } from '../../src/messages/message';
import { drawInputs } from '../../src/panel/sum';
import { contentOf, read, withoutLayout } from '../marks/fixture';

const words = createWords( { lang: 'en', messages: {} }, en );
const tableOf = ( rows: string ): string => `<table class="wikitable"><tbody>${ rows.trim().split( '\n' ).map( ( row, r ) =>
	`<tr>${ row.trim().split( '|' ).map( ( cell ) => r ? `<td>${ cell }</td>` : `<th>${ cell }</th>` ).join( '' ) }</tr>` ).join( '' ) }</tbody></table>`;

/** The lines drawn for a figure of a table: "Travel: 1,200". */
function drawn( rows: string, figure: string ): string[] {
	const page = read( contentOf( tableOf( rows ) ) );
	const [ finding ] = check( page.discussion ).filter( ( { claim } ) => claim.figure.text === figure );
	return Array.from( drawInputs( finding, page, words ).querySelectorAll( 'li' ) ).map( ( line ) => {
		const [ label, printed, right ] = Array.from( line.childNodes ).map( ( node ) => ( node.textContent as string ).trim() );
		return `${ label }: ${ printed || '' }${ right ? ` ${ right }` : '' }${ line.querySelector( 'svg' ) ? '!' : '' }`;
	} );
}

beforeEach( withoutLayout );

describe( 'the sum behind a cell', () => {
	it( 'runs down a column with the labels of its rows', () => {
		expect( drawn( `Item|Planned|Spent
			Travel|1,200|1,150
			Venue|800|845
			Print|350|310
			Total|2,350|2,305`, '2,305' ) ).toEqual( [ 'Travel: 1,150', 'Venue: 845', 'Print: 310', 'Total: 2,305' ] );
	} );
	it( 'runs along a row with the headings of its columns, with what is taken away', () => {
		expect( drawn( `Item|Planned|Spent|Difference
			Travel|1,200|1,150|-50
			Venue|800|845|45
			Print|350|310|-40`, '45' ) ).toEqual( [ 'Spent: 845', 'Planned: − 800', 'Difference: 45' ] );
	} );
	it( 'marks the total that misses, and the addend that a misprint would explain', () => {
		expect( drawn( `Item|Planned|Spent
			Travel|1,200|1,150
			Venue|800|845
			Print|413|310
			Post|95|87
			Total|2,508|2,419`, '2,419' ) ).toEqual( [ 'Travel: 1,150', 'Venue: 845', 'Print: 310', 'Post: 87', 'Total: 2,419 → 2,392!' ] );
		expect( drawn( `Item|Planned|Spent
			Travel|1,200|1,150
			Venue|800|845
			Print|413|329
			Post|95|87
			Total|2,508|2,474`, '2,474' ) ).toEqual( [ 'Travel: 1,150', 'Venue: 845', 'Print: 329 → 392!', 'Post: 87', 'Total: 2,474 → 2,411!' ] );
	} );
	it( 'marks the one cell that row and column both point to', () => {
		const rows = `Team|Gold|Silver|Total
			North|26|17|46
			South|18|38|56
			West|17|40|57
			Total|64|95|159`;
		expect( drawn( rows, '46' ) ).toEqual( [ 'Gold: 26 → 29!', 'Silver: 17', 'Total: 46' ] );
		expect( drawn( rows, '64' ) ).toEqual( [ 'North: 26 → 29!', 'South: 18', 'West: 17', 'Total: 64' ] );
	} );
	it( 'is a plain list where nothing is added up', () => {
		expect( drawn( `Wiki|Edits|Share
			North|300|30%
			South|450|45%
			West|250|25%
			Total|1,000|100%`, '45%' ) ).toEqual( [ '450: ', '1,000: ' ] );
	} );
} );
