import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { readText } from '../page/text';
import { readHtml } from './html';
import { linesOf } from './lines';
import { hasMismatch, reportOf } from './report';
import type { Extras } from './report';

interface Passage {
	readonly id: string;
	readonly text?: string;
	readonly html?: string;
	readonly lang: string;
}

interface Answer {
	readonly json: object;
	/** The exit status that this line alone would give. */
	readonly status: 0 | 1 | 2;
}

/**
 * Checks one passage a line and writes one answer a line, in the same order. Holds one passage at a time and waits where
 * the reader of the answers is slower. Resolves to the exit status, the highest of all lines.
 *
 * @param lang language of passages that name none
 */
export async function checkBatch( input: AsyncIterable<Uint8Array>, output: Writable, extras: Extras, lang: string ): Promise<number> {
	let highest = 0;
	for await ( const line of linesOf( input ) ) {
		if ( !line.trim() ) {
			continue;
		}
		const { json, status } = answer( line, extras, lang );
		highest = Math.max( highest, status );
		if ( !output.write( JSON.stringify( json ) + '\n' ) ) {
			await once( output, 'drain' );
		}
	}
	return highest;
}

function answer( line: string, extras: Extras, lang: string ): Answer {
	let id: string | null = null;
	try {
		const value = parse( line );
		id = typeof value.id === 'string' ? value.id : null;
		const passage = toPassage( value, lang );
		const discussion = passage.html === undefined ? readText( passage.text as string, passage.lang ) : readHtml( passage.html, passage.lang );
		const report = reportOf( discussion, extras );
		return { json: { id, ...report }, status: hasMismatch( report ) ? 1 : 0 };
	} catch ( error ) {
		return { json: { id, error: ( error as Error ).message, claims: [] }, status: 2 };
	}
}

/** @throws {Error} when the line is no JSON object */
function parse( line: string ): Readonly<Record<string, unknown>> {
	let value: unknown;
	try {
		value = JSON.parse( line );
	} catch {
		throw new Error( 'not JSON' );
	}
	if ( typeof value !== 'object' || value === null || Array.isArray( value ) ) {
		throw new Error( 'not a JSON object' );
	}
	return value as Record<string, unknown>;
}

/** @throws {Error} when the object is no passage */
function toPassage( { id, text, html, lang }: Readonly<Record<string, unknown>>, fallback: string ): Passage {
	if ( typeof id !== 'string' ) {
		throw new Error( 'id must be a string' );
	}
	if ( lang !== undefined && typeof lang !== 'string' ) {
		throw new Error( 'lang must be a string' );
	}
	const common = { id, lang: lang || fallback };
	if ( typeof text === 'string' && html === undefined ) {
		return { ...common, text };
	}
	if ( typeof html === 'string' && text === undefined ) {
		return { ...common, html };
	}
	throw new Error( 'exactly one of text and html must be given, as a string' );
}
