import { expect, test } from 'vitest';
import '../../../src/languages/all';
import { tableClaims } from '../../../src/claims/table';
import { readGrid } from './grid';

/** Tables as large as are looked at, whose every heading asks for as much work as it can. */
const written = ( rows: number, columns: number, head: ( c: number ) => string, label: ( r: number ) => string ): string =>
	[ ...Array( rows ).keys() ].map( ( r ) => [ `!${ r ? label( r ) : '' }`, ...[ ...Array( columns ).keys() ].map( ( c ) => r ? String( ( r * 7919 + c * 104729 ) % 9973 ) : `!${ head( c ) }` ) ].join( '|' ) ).join( '\n' );

test.each<[ string, string ]>( [
	[ 'totals everywhere', written( 140, 139, () => 'Total', () => 'Total' ) ],
	[ 'subtotals in a long list', written( 1900, 9, ( c ) => `Part ${ c }`, ( r ) => r % 3 ? 'Subtotal' : `Item ${ r }` ) ],
	[ 'averages in a long list', written( 1900, 9, ( c ) => c % 2 ? 'Average' : `Part ${ c }`, ( r ) => r % 3 ? 'Average' : `Item ${ r }` ) ],
	[ 'shares everywhere', written( 140, 139, ( c ) => c % 2 ? '%' : 'Votes', ( r ) => `Item ${ r }` ) ],
	[ 'prices and quantities', written( 1900, 9, ( c ) => c % 2 ? 'Unit price' : 'Quantity', ( r ) => `Item ${ r }` ) ]
] )( 'bounded: %s', ( _name, grid ) => {
	const { text, table } = readGrid( grid, 'en' );
	const start = process.cpuUsage();
	tableClaims( text, table, 'en' );
	const { user, system } = process.cpuUsage( start );
	expect( ( user + system ) / 1e6 ).toBeLessThan( 5 );
} );
