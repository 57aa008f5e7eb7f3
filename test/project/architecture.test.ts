import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { nodesOf, placeOf, sources } from './source';
import type { Source } from './source';

/** Which layers each layer may know. What is not named here is an entry or wires the others: nobody imports it. */
const KNOWS: Readonly<Record<string, readonly string[]>> = {
	model: [],
	nth: [ 'model' ],
	shown: [ 'model' ],
	steps: [],
	judge: [ 'model' ],
	languages: [ 'model', 'steps', 'judge' ],
	figures: [ 'model', 'judge', 'languages' ],
	// Where inputs are looked for and what is said of them know each other's nouns.
	inputs: [ 'model', 'shown', 'judge', 'languages', 'figures', 'claims' ],
	claims: [ 'model', 'shown', 'judge', 'languages', 'figures', 'inputs' ],
	checking: [ 'model', 'judge', 'figures', 'claims', 'inputs' ],
	check: [ 'model', 'figures', 'claims', 'checking' ],
	votes: [ 'model', 'shown', 'figures', 'claims' ],
	page: [ 'model', 'shown', 'steps' ],
	messages: [ 'model' ],
	settings: [ 'model', 'messages' ],
	cli: [ 'model', 'nth', 'steps', 'judge', 'languages', 'check', 'page' ]
};
const PURE = [ 'model', 'nth', 'shown', 'steps', 'judge', 'languages', 'figures', 'inputs', 'claims', 'checking', 'check', 'votes' ];
const ENVIRONMENT = [ 'document', 'window', 'globalThis', 'self', 'mw', 'mediaWiki', '$', 'jQuery', 'localStorage', 'navigator', 'location', 'process', 'require' ];
const MOST_LINES = 250;

const violations = ( find: ( source: Source ) => string[] ): string[] => sources.flatMap( find );

describe( 'imports', () => {
	test( 'point one way', () => {
		expect( violations( ( { name, layer, imports } ) => imports.map( ( target ) => target.split( '/' )[ 0 ] )
			.filter( ( target ) => target !== layer && KNOWS[ layer ] && !KNOWS[ layer ].includes( target ) )
			.map( ( target ) => `${ name } knows ${ target }` ) ) ).toEqual( [] );
	} );

	test( 'never lead to an entry', () => {
		expect( violations( ( source ) => valueImports( source )
			.filter( ( target ) => target === 'gadget' || target.startsWith( 'parts/' ) || target.startsWith( 'cli/' ) && source.layer !== 'cli' )
			.map( ( target ) => `${ source.name } imports ${ target }` ) ) ).toEqual( [] );
	} );

	test( 'make no circles between files', () => {
		const edges = new Map( sources.map( ( source ) => [ source.name, valueImports( source ) ] ) );
		const done = new Set<string>();
		const circles: string[] = [];
		const visit = ( name: string, path: readonly string[] ): void => {
			if ( path.includes( name ) ) {
				circles.push( [ ...path.slice( path.indexOf( name ) ), name ].join( ' → ' ) );
			} else if ( !done.has( name ) ) {
				( edges.get( name ) ?? [] ).forEach( ( target ) => visit( target, [ ...path, name ] ) );
				done.add( name );
			}
		};
		sources.forEach( ( { name } ) => visit( name, [] ) );
		expect( circles ).toEqual( [] );
	} );

	test( 'bring the words of all languages to the command line only', () => {
		expect( violations( ( { name, imports } ) => imports.includes( 'languages/all' ) ? [ name ] : [] ) ).toEqual( [ 'cli/main' ] );
	} );
} );

test( 'what judges runs anywhere: it names nothing of a browser, of MediaWiki or of Node', () => {
	expect( violations( ( source ) => PURE.includes( source.layer ) ? namesIn( source, ENVIRONMENT ) : [] ) ).toEqual( [] );
} );

test( 'what ships to the browser names nothing of Node', () => {
	expect( violations( ( source ) => source.layer === 'cli' ? [] : namesIn( source, [ 'process', 'require', 'Buffer' ] ) ) ).toEqual( [] );
} );

test( 'only page/selectors knows the names of MediaWiki and DiscussionTools in HTML', () => {
	expect( violations( ( source ) => source.name === 'page/selectors' ? [] : literalsIn( source, /(?:^|[\s.#[("'])(?:mw-[a-z]|data-mw-|ext-discussiontools|firstHeading|ca-)/ ) ) ).toEqual( [] );
} );

test( `no file is longer than ${ MOST_LINES } lines`, () => {
	expect( violations( ( { name, text } ) => text.split( '\n' ).length - 1 > MOST_LINES ? [ `${ name }: ${ text.split( '\n' ).length - 1 }` ] : [] ) ).toEqual( [] );
} );

/** Imports that are left when types are gone. */
function valueImports( { tree, imports, name }: Source ): string[] {
	const statements = tree.statements.filter( ( statement ) => ts.isImportDeclaration( statement ) );
	const types = statements.filter( ( { importClause } ) => importClause?.isTypeOnly ).map( ( { moduleSpecifier } ) => ( moduleSpecifier as ts.StringLiteral ).text );
	const values = statements.filter( ( { importClause } ) => !importClause?.isTypeOnly ).map( ( { moduleSpecifier } ) => ( moduleSpecifier as ts.StringLiteral ).text );
	const isOnlyType = ( target: string ): boolean => types.some( ( type ) => type.endsWith( target.split( '/' ).pop() as string ) ) && !values.some( ( value ) => value.endsWith( target.split( '/' ).pop() as string ) );
	return imports.filter( ( target ) => target !== name && !isOnlyType( target ) );
}

/** Where a file names one of some globals. A property or parameter of that name is none. */
function namesIn( source: Source, names: readonly string[] ): string[] {
	const declared = new Set<string>();
	const found: ts.Identifier[] = [];
	for ( const node of nodesOf( source.tree ) ) {
		if ( !ts.isIdentifier( node ) || !names.includes( node.text ) ) {
			continue;
		}
		const { parent } = node;
		if ( ( ts.isParameter( parent ) || ts.isVariableDeclaration( parent ) || ts.isBindingElement( parent ) || ts.isFunctionDeclaration( parent ) ) && parent.name === node ) {
			declared.add( node.text );
		} else if ( !( ts.isPropertyAccessExpression( parent ) && parent.name === node || ts.isPropertySignature( parent ) || ts.isPropertyAssignment( parent ) && parent.name === node ) ) {
			found.push( node );
		}
	}
	return found.filter( ( node ) => !declared.has( node.text ) ).map( ( node ) => `${ placeOf( source, node ) } names ${ node.text }` );
}

function literalsIn( source: Source, pattern: RegExp ): string[] {
	return [ ...nodesOf( source.tree ) ]
		.filter( ( node ) => ( ts.isStringLiteral( node ) || ts.isNoSubstitutionTemplateLiteral( node ) || ts.isRegularExpressionLiteral( node ) ) && !ts.isImportDeclaration( node.parent ) && pattern.test( node.text ) )
		.map( ( node ) => `${ placeOf( source, node ) } ${ node.getText() }` );
}
