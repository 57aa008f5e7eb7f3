import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath( new URL( '../../', import.meta.url ) );
const src = join( root, 'src' );

/** One file of src/, parsed. */
export interface Source {
	/** Relative to src, without ending: "judge/verdict". */
	readonly name: string;
	/** "judge" of "judge/verdict"; the name itself for a file that stands in no folder. */
	readonly layer: string;
	readonly text: string;
	readonly tree: ts.SourceFile;
	/** Names of the files of src/ that it imports, types included. */
	readonly imports: readonly string[];
}

export const sources: readonly Source[] = readdirSync( src, { recursive: true, encoding: 'utf8' } ).filter( ( file ) => file.endsWith( '.ts' ) ).sort().map( ( file ) => {
	const text = readFileSync( join( src, file ), 'utf8' );
	const name = file.replace( /\.ts$/, '' );
	const tree = ts.createSourceFile( file, text, ts.ScriptTarget.Latest, true );
	const imports = ts.preProcessFile( text ).importedFiles.map( ( { fileName } ) => fileName ).filter( ( from ) => from.startsWith( '.' ) )
		.map( ( from ) => relative( src, join( src, dirname( file ), from ) ) );
	return { name, layer: name.split( '/' )[ 0 ], text, tree, imports };
} );

/** All nodes of a file, depth first. */
export function* nodesOf( node: ts.Node ): Generator<ts.Node> {
	yield node;
	for ( const child of node.getChildren() ) {
		yield* nodesOf( child );
	}
}

/** The line of a node, for messages: "judge/verdict:12". */
export const placeOf = ( { name, tree }: Source, node: ts.Node ): string => `${ name }:${ tree.getLineAndCharacterOfPosition( node.getStart() ).line + 1 }`;
