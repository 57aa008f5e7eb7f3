// Writes every mutant of a file into one text: each is switched on by its number, so that one build holds them all.
import ts from 'typescript';

const { SyntaxKind: Kind } = ts;
const SWAPS = new Map( [
	[ '<', '<=' ], [ '<=', '<' ], [ '>', '>=' ], [ '>=', '>' ], [ '===', '!==' ], [ '!==', '===' ], [ '&&', '||' ], [ '||', '&&' ],
	[ '+', '-' ], [ '-', '+' ], [ '*', '/' ], [ '/', '*' ], [ '%', '*' ], [ '+=', '-=' ], [ '-=', '+=' ]
] );
const METHODS = new Map( [ [ 'some', 'every' ], [ 'every', 'some' ], [ 'startsWith', 'endsWith' ], [ 'endsWith', 'startsWith' ], [ 'indexOf', 'lastIndexOf' ], [ 'lastIndexOf', 'indexOf' ], [ 'padStart', 'padEnd' ] ] );
/** Calls that may be left out: what they are called on comes through as it is. */
const DROPPED = new Set( [ 'slice', 'filter', 'sort', 'reverse', 'concat', 'trim', 'toLowerCase' ] );

/**
 * @param {string} source
 * @param {number} first number of the first mutant
 * @return {{ text: string, mutants: { id: number, place: string, what: string }[] }}
 */
export function mutate( source, first ) {
	const tree = ts.createSourceFile( 'file.ts', source, ts.ScriptTarget.Latest, true );
	const mutants = [];
	const emitted = new Map();
	return { text: emit( tree ), mutants };

	/** The text of a node with its mutants in it; once made, the same wherever it comes to stand. */
	function emit( node ) {
		if ( !emitted.has( node ) ) {
			emitted.set( node, made( node ) );
		}
		return emitted.get( node );
	}

	function made( node ) {
		if ( ts.isImportDeclaration( node ) || ts.isTypeNode( node ) || ts.isInterfaceDeclaration( node ) || ts.isTypeAliasDeclaration( node ) || ts.isJSDoc( node ) ) {
			return source.slice( node.getFullStart(), node.end );
		}
		const inner = inside( node );
		const lead = source.slice( node.getFullStart(), node.getStart( tree ) );
		const body = inner.slice( lead.length );
		const others = alternatives( node, body );
		if ( !others.length ) {
			return inner;
		}
		const isStatement = ts.isExpressionStatement( node );
		return lead + others.reduce( ( text, [ what, other ] ) => {
			const id = first + mutants.length;
			const { line, character } = tree.getLineAndCharacterOfPosition( node.getStart( tree ) );
			mutants.push( { id, place: `${ line + 1 }:${ character + 1 }`, what: `${ shorten( node.getText( tree ) ) } → ${ what }` } );
			return isStatement ? `if ( !mutant( ${ id } ) ) { ${ text } }` : `( mutant( ${ id } ) ? ( ${ other } ) : ( ${ text } ) )`;
		}, body );
	}

	/** The text of a node with the mutants of its children, but none of its own. */
	function inside( node ) {
		let text = '';
		let at = node.getFullStart();
		ts.forEachChild( node, ( child ) => {
			text += source.slice( at, child.getFullStart() ) + emit( child );
			at = child.end;
		} );
		return text + source.slice( at, node.end );
	}

	/** Other texts for a node: what is said of each, and the text. */
	function alternatives( node, body ) {
		if ( ts.isExpressionStatement( node ) ) {
			return [ [ 'nothing', '' ] ];
		}
		if ( !ts.isExpression( node ) || !isValue( node ) ) {
			return [];
		}
		const others = [];
		if ( ts.isBinaryExpression( node ) ) {
			const operator = node.operatorToken.getText( tree );
			const swapped = SWAPS.get( operator );
			if ( swapped ) {
				others.push( [ swapped, `${ emit( node.left ) } ${ swapped } ${ emit( node.right ) }` ] );
			}
		} else if ( ts.isPrefixUnaryExpression( node ) && node.operator === Kind.ExclamationToken || ts.isPrefixUnaryExpression( node ) && node.operator === Kind.MinusToken ) {
			others.push( [ node.operand.getText( tree ), emit( node.operand ) ] );
		} else if ( ts.isPostfixUnaryExpression( node ) || ts.isPrefixUnaryExpression( node ) ) {
			const [ from, to ] = body.includes( '++' ) ? [ '++', '--' ] : [ '--', '++' ];
			others.push( [ to, body.replace( from, to ) ] );
		} else if ( node.kind === Kind.TrueKeyword || node.kind === Kind.FalseKeyword ) {
			others.push( node.kind === Kind.TrueKeyword ? [ 'false', 'false' ] : [ 'true', 'true' ] );
		} else if ( ts.isNumericLiteral( node ) ) {
			others.push( [ 'one more', `${ body } + 1` ] );
		} else if ( ts.isStringLiteral( node ) ) {
			others.push( node.text ? [ 'empty', "''" ] : [ 'not empty', "'mutant'" ] );
		} else if ( ts.isArrayLiteralExpression( node ) && node.elements.length ) {
			others.push( [ 'empty', '[]' ] );
		} else if ( ts.isCallExpression( node ) && ts.isPropertyAccessExpression( node.expression ) ) {
			const { name, expression } = node.expression;
			const other = METHODS.get( name.text );
			if ( other ) {
				others.push( [ other, `${ emit( expression ) }.${ other }( ${ node.arguments.map( emit ).join( ', ' ) } )` ] );
			} else if ( DROPPED.has( name.text ) ) {
				others.push( [ `without ${ name.text }`, emit( expression ) ] );
			}
		}
		return isCondition( node ) ? [ ...others, [ 'true', 'true' ], [ 'false', 'false' ] ] : others;
	}
}

/** Whether something else may stand in the place of an expression. */
function isValue( node ) {
	const { parent } = node;
	return !( ts.isPropertyAssignment( parent ) && parent.name === node || ts.isPropertyAccessExpression( parent ) && parent.name === node || ts.isLiteralTypeNode( parent ) ||
		ts.isBinaryExpression( parent ) && parent.left === node && /^[^=!<>]?=$/.test( parent.operatorToken.getText() ) || ts.isExpressionStatement( parent ) && ts.isStringLiteral( node ) ||
		ts.isExportAssignment( parent ) || ts.isExternalModuleReference( parent ) );
}

const isCondition = ( node ) => ( ts.isConditionalExpression( node.parent ) && node.parent.condition === node || ts.isIfStatement( node.parent ) && node.parent.expression === node ) &&
	node.kind !== Kind.TrueKeyword && node.kind !== Kind.FalseKeyword;

const shorten = ( text ) => text.replace( /\s+/g, ' ' ).slice( 0, 70 );
