import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { nodesOf, placeOf, sources } from './source';

interface Expression {
	readonly source: string;
	readonly flags: string;
}

/** Every expression that stands in src/ as a literal, by its place. */
const literals = sources.flatMap( ( source ) => [ ...nodesOf( source.tree ) ].filter( ts.isRegularExpressionLiteral ).map( ( node ) => {
	const end = node.text.lastIndexOf( '/' );
	return { place: placeOf( source, node ), source: node.text.slice( 1, end ), flags: node.text.slice( end + 1 ) };
} ) );

const languages = sources.map( ( { name } ) => /^languages\/([a-z]{2})$/.exec( name )?.[ 1 ] ).filter( ( code ) => code !== undefined );

/** Expressions that are put together from data: caught as they are made. */
async function madeExpressions(): Promise<Expression[]> {
	const made = new Map<string, Expression>();
	const Native = RegExp;
	globalThis.RegExp = new Proxy( Native, {
		construct( target, [ source, flags ]: [ string | RegExp, string? ] ) {
			const own = new target( source, flags );
			made.set( String( own ), own );
			return own;
		}
	} );
	try {
		const [ { check }, { readText } ] = await Promise.all( [ import( '../../src/check' ), import( '../../src/page/text' ), import( '../../src/languages/all' ) ] );
		for ( const lang of languages ) {
			check( readText( '12 / 40 = 30 %. Ann (talk) 07:47, 4 April 2023 (UTC)', lang ) );
		}
	} finally {
		globalThis.RegExp = Native;
	}
	return [ ...made.values() ];
}

describe( 'no expression can be made to run longer than the text is long', () => {
	test.each( literals )( '$place /$source/', ( { source, flags } ) => {
		expect( verdictOf( { source, flags } ) ).toBe( 'safe' );
	} );

	test( 'nor can those that are made of data', async () => {
		const made = await madeExpressions();
		expect( made.length ).toBeGreaterThan( 0 );
		expect( made.filter( ( expression ) => verdictOf( expression ) !== 'safe' ).map( String ) ).toEqual( [] );
	} );

	test( 'and this test can tell', () => {
		expect( verdictOf( { source: '^(a+)+$', flags: '' } ) ).not.toBe( 'safe' );
		expect( verdictOf( { source: '\\d+\\d+x', flags: '' } ) ).not.toBe( 'safe' );
	} );
} );

/** "safe", or what is wrong, with a string that shows it. */
function verdictOf( { source, flags }: Expression ): string {
	const result = checkSync( source, flags, { timeout: 20000 } );
	if ( result.status === 'vulnerable' ) {
		return `${ result.complexity.summary }: ${ result.attack.pattern }`;
	}
	return result.status === 'safe' ? 'safe' : `unknown: ${ result.error.kind }`;
}
