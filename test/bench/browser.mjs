#!/usr/bin/env node
// What FigureCheck costs in Chromium, beside the least that any such script must do on the same page.
//   node test/bench/browser.mjs [page.html …]     REPS=7
/* global window */
import { build } from 'esbuild';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { median, pages, table } from './pages.mjs';

const root = fileURLToPath( new URL( '../../', import.meta.url ) );
const REPS = Number( process.env.REPS || 7 );
const MARKS = 500;
const ARGS = [ '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--js-flags=--expose-gc', '--enable-precise-memory-info' ];

/** What runs in the page. */
const ENTRY = `
import { check } from './src/check';
import { hasDigit, tokenize } from './src/figures/tokens';
import { mark } from './src/marks/mark';
import { addStyles, STYLES } from './src/marks/styles';
import { createWords } from './src/messages/message';
import { SHORT } from './src/messages/short';
import { mayHoldClaims } from './src/page/gate';
import { readPage } from './src/page/read';

const root = document.getElementById( 'mw-content-text' )!;
/** Any script that reads numbers must see every text, ask it for digits, and tell what stands round them. */
const floor = () => {
	const walker = document.createTreeWalker( root, NodeFilter.SHOW_TEXT );
	let tokens = 0;
	for ( let node = walker.nextNode(); node; node = walker.nextNode() ) {
		const { data } = node as Text;
		tokens += hasDigit( data ) ? tokenize( data, 0 ).length : 0;
	}
	return tokens;
};
const timed = ( task: () => unknown ): [ number, unknown ] => {
	const start = performance.now();
	const result = task();
	return [ performance.now() - start, result ];
};
const all = () => mayHoldClaims( root.textContent || '' ) ? check( readPage( root, 'en' ).discussion ) : [];

/** One round of everything, one after the other, in milliseconds. */
export function round() {
	const [ least ] = timed( floor );
	const [ gate ] = timed( () => mayHoldClaims( root.textContent || '' ) );
	const [ reading, page ] = timed( () => readPage( root, 'en' ) ) as [ number, ReturnType<typeof readPage> ];
	const [ checking ] = timed( () => check( page.discussion ) );
	const [ whole, findings ] = timed( all );
	return { least, gate, reading, checking, whole, findings: ( findings as unknown[] ).length };
}
let marks: { remove(): void } | null = null;
export function putMarks( most: number ) {
	const page = readPage( root, 'en' );
	const toMark = check( page.discussion ).filter( ( finding ) => finding.verdict !== 'unchecked' ).slice( 0, most )
		.map( ( finding ) => ( { finding, range: page.rangeOf( finding.claim.figure )!, hasBadge: true } ) ).filter( ( { range } ) => range );
	const words = createWords( { lang: 'en', messages: SHORT }, SHORT );
	const [ took ] = timed( () => {
		marks = mark( root, toMark, words, () => undefined );
	} );
	return { took, count: toMark.length };
}
export function takeMarks() {
	marks!.remove();
	// The next round begins with a page that is laid out.
	return document.body.offsetHeight;
}
let kept: unknown;
/** Bytes that a checked page holds on to, for each byte of its text. */
export function memory() {
	const heap = () => {
		( window as unknown as { gc(): void } ).gc();
		return ( performance as unknown as { memory: { usedJSHeapSize: number } } ).memory.usedJSHeapSize;
	};
	kept = null;
	const before = heap();
	const page = readPage( root, 'en' );
	kept = [ page, check( page.discussion ) ];
	const bytes = heap() - before;
	return kept && bytes / ( 2 * page.discussion.text.length );
}
addStyles( STYLES );
`;

const { outputFiles: [ bundle ] } = await build( {
	stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' }, bundle: true, write: false, minify: true, format: 'iife', globalName: 'bench', target: 'es2016', logLevel: 'warning'
} );
const folder = mkdtempSync( join( tmpdir(), 'figurecheck-bench-' ) );
const browser = await chromium.launch( { executablePath: process.env.CHROMIUM || '/usr/bin/chromium', headless: true, args: ARGS } );
try {
	const rows = [];
	for ( const page of pages( process.argv.slice( 2 ) ) ) {
		rows.push( await measure( page ) );
	}
	console.log( `Chromium ${ browser.version() }, medians of ${ REPS } rounds; the floor walks all text nodes and tokenises those with a digit.\n` );
	console.log( table(
		[ 'page', 'check ÷ floor', 'first check ÷ floor', `${ MARKS } marks ÷ floor`, 'of it layout', 'kept ÷ text', 'floor, ms', 'gate', 'read', 'check', 'all', 'longest task', 'findings' ],
		rows.map( ( row ) => [ row.name, ratio( row.whole, row.least ), ratio( row.first, row.least ), ratio( row.marks, row.least ), `${ Math.round( 100 * row.layout ) }%`, row.memory.toFixed( 1 ),
			...[ row.least, row.gate, row.reading, row.checking, row.whole, Math.max( row.reading, row.checking ) ].map( ( ms ) => ms.toFixed( 1 ) ), row.findings ] )
	) );
	if ( rows.length > 1 && rows[ 1 ].name === '10 MB' ) {
		console.log( `\nTen times the page takes ${ ratio( rows[ 1 ].whole, rows[ 0 ].whole ) } times as long (floor: ${ ratio( rows[ 1 ].least, rows[ 0 ].least ) }).` );
	}
} finally {
	await browser.close();
	rmSync( folder, { recursive: true, force: true } );
}

async function measure( { name, html } ) {
	const file = join( folder, 'page.html' );
	const content = html.includes( 'id="mw-content-text"' ) ? html : `<div id="mw-content-text">${ html }</div>`;
	writeFileSync( file, `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"></head><body>${ content }</body></html>` );
	const page = await browser.newPage();
	page.setDefaultTimeout( 300000 );
	await page.goto( pathToFileURL( file ).href );
	await page.addScriptTag( { content: bundle.text } );
	const session = await page.context().newCDPSession( page );
	await session.send( 'Performance.enable' );
	const rounds = [];
	const marks = [];
	const layouts = [];
	// The first round runs code that nothing has compiled yet, as it does for a reader; it is told apart.
	for ( let i = 0; i <= REPS; i++ ) {
		rounds.push( await page.evaluate( () => window.bench.round() ) );
		const before = await layoutOf( session );
		const { took } = await page.evaluate( ( most ) => window.bench.putMarks( most ), MARKS );
		layouts.push( ( await layoutOf( session ) - before ) * 1000 );
		marks.push( took );
		await page.evaluate( () => window.bench.takeMarks() );
	}
	const memory = await page.evaluate( () => window.bench.memory() );
	await page.close();
	const [ { reading, checking, gate, findings }, ...warm ] = rounds;
	const of = ( key ) => median( warm.map( ( round ) => round[ key ] ) );
	const markMedian = median( marks.slice( 1 ) );
	return {
		name, findings, memory, first: gate + reading + checking, least: of( 'least' ), gate: of( 'gate' ), reading: of( 'reading' ), checking: of( 'checking' ), whole: of( 'whole' ),
		marks: markMedian, layout: Math.min( 1, median( layouts.slice( 1 ) ) / ( markMedian || 1 ) )
	};
}

/** Seconds of layout and style so far. */
async function layoutOf( session ) {
	const { metrics } = await session.send( 'Performance.getMetrics' );
	return metrics.filter( ( { name } ) => name === 'LayoutDuration' || name === 'RecalcStyleDuration' ).reduce( ( sum, { value } ) => sum + value, 0 );
}

function ratio( a, b ) {
	return ( a / b ).toFixed( 2 );
}
