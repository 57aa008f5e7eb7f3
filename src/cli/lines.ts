/**
 * The lines of a stream of UTF-8, without their line feeds. Only a line feed ends a line: node:readline splits at U+2028,
 * too, which JSON allows inside of strings. Chunks of a long line are joined once.
 */
export async function* linesOf( input: AsyncIterable<Uint8Array> ): AsyncGenerator<string> {
	const decoder = new TextDecoder();
	let pieces: string[] = [];
	for await ( const chunk of input ) {
		const parts = decoder.decode( chunk, { stream: true } ).split( '\n' );
		const rest = parts.pop() as string;
		for ( const part of parts ) {
			pieces.push( part );
			yield pieces.join( '' );
			pieces = [];
		}
		pieces.push( rest );
	}
	yield pieces.join( '' ) + decoder.decode();
}
