import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

const FAULTS: Readonly<Record<string, string>> = {
	ENOENT: 'no such file', ENOTDIR: 'no such file', EISDIR: 'is a directory', EACCES: 'permission denied', EPERM: 'permission denied', ERR_FS_FILE_TOO_LARGE: 'too large', ERR_STRING_TOO_LONG: 'too large'
};
/** A file with a zero byte near its beginning is no text, as git and grep have it. */
const PROBE = 8000;

/** Reads a file, or standard input for "-", as UTF-8. @throws {Error} with one clear line */
export async function readSource( file: string ): Promise<string> {
	let bytes: Buffer;
	try {
		bytes = file === '-' ? await buffer( process.stdin ) : await readFile( file );
	} catch ( error ) {
		const { code = '', message } = error as NodeJS.ErrnoException;
		throw new Error( `${ nameOf( file ) }: ${ FAULTS[ code ] ?? message }` );
	}
	if ( bytes.subarray( 0, PROBE ).includes( 0 ) ) {
		throw new Error( `${ nameOf( file ) }: not a text in UTF-8` );
	}
	// Takes a byte order mark away and replaces what is no UTF-8.
	return new TextDecoder().decode( bytes );
}

const nameOf = ( file: string ): string => file === '-' ? 'standard input' : file;
