import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { readText } from '../page/text';
import { readHtml } from './input';
import { reportOf } from './report';
import type { Extras } from './report';

interface Passage {
	readonly id: string;
	readonly text?: string;
	readonly html?: string;
	readonly lang: string;
}

/** Checks one passage a line. Resolves to the exit status: 2 if a line was bad, else 1 if a mismatch was found, else 0. */
export async function checkBatch( input: Readable, output: Writable, extras: Extras, lang: string ): Promise<number> {
	let status = 0;
	for await ( const line of createInterface( { input, crlfDelay: Infinity } ) ) {
		const json = line.replace( /^\ufeff/, '' ).trim();
		if ( !json ) {
			continue;
		}
		const { answer, status: own } = answerTo( json, extras, lang );
		status = Math.max( status, own );
		if ( !output.write( JSON.stringify( answer ) + '\n' ) ) {
			await once( output, 'drain' );
		}
	}
	return status;
}

function answerTo( json: string, extras: Extras, lang: string ): { answer: object; status: number } {
	let id: string | null = null;
	try {
		const value: unknown = JSON.parse( json );
		id = value && typeof value === 'object' && 'id' in value && typeof value.id === 'string' ? value.id : null;
		const passage = readLine( value, lang );
		const { findings, ...report } = reportOf( passage.html === undefined ? readText( passage.text as string, passage.lang ) : readHtml( passage.html, passage.lang ), extras );
		return { answer: { id, ...report }, status: findings.some( ( finding ) => finding.verdict === 'mismatch' ) ? 1 : 0 };
	} catch ( error ) {
		return { answer: { id, error: error instanceof Error ? error.message : String( error ), claims: [] }, status: 2 };
	}
}

/** @throws {Error} when the line is no passage */
function readLine( value: unknown, lang: string ): Passage {
	if ( !value || typeof value !== 'object' || Array.isArray( value ) ) {
		throw new Error( 'not an object' );
	}
	const { id, text, html, lang: own = lang } = value as Record<string, unknown>;
	if ( typeof id !== 'string' ) {
		throw new Error( 'id is missing or no string' );
	}
	if ( typeof own !== 'string' ) {
		throw new Error( 'lang is no string' );
	}
	if ( typeof text === 'string' && html === undefined ) {
		return { id, text, lang: own };
	}
	if ( typeof html === 'string' && text === undefined ) {
		return { id, html, lang: own };
	}
	throw new Error( 'exactly one of text and html must be given, as a string' );
}
