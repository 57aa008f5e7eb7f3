// What FigureCheck costs in Chromium, beside the least that any such script must do on the same page.
/* global window */
import { build } from 'esbuild';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { median, ratio, REPS, table, warmUpsFor } from './pages.mjs';

const root = fileURLToPath( new URL( '../../', import.meta.url ) );
export const MARKS = 500;
const ARGS = [ '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--js-flags=--expose-gc', '--enable-precise-memory-info' ];

/** What runs in the page. */
const ENTRY = `
import { check } from './src/check';
import { checking } from './src/checking';
import { tableClaims } from './src/claims/table';
import { toldClaims } from './src/claims/tables/told';
import { hasDigit, tokenize } from './src/figures/tokens';
import { mark } from './src/marks/mark';
import { addStyles, STYLES } from './src/marks/styles';
import { createWords } from './src/messages/message';
import { SHORT } from './src/messages/short';
import { mayHoldClaims } from './src/page/gate';
import { readPage, reading } from './src/page/read';
import { textOf } from './src/page/textOf';
import { inSlices } from './src/slices';

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
let page: ReturnType<typeof readPage>;
let findings: ReturnType<typeof check>;

/** Each is measured from outside, by the processor time of the page's thread. */
export const tasks = {
	nothing: () => undefined,
	floor,
	gate: () => mayHoldClaims( textOf( root ) ),
	read: () => {
		page = readPage( root, 'en' );
	},
	check: () => {
		findings = check( page.discussion );
	},
	all: () => mayHoldClaims( textOf( root ) ) && check( readPage( root, 'en' ).discussion )
};
/** The page as the gadget reads it. */
export async function readInSlices() {
	const page = await inSlices( 'read', reading( root, 'en' ), () => true, () => undefined );
	await inSlices( 'check', checking( page.discussion, 0, { tableClaims, toldClaims } ), () => true, () => undefined );
}
export const count = () => findings.length;
let marks: { remove(): void } | null = null;
let toMark: Parameters<typeof mark>[ 1 ];
export function prepareMarks( most: number ) {
	toMark = findings.filter( ( finding ) => finding.verdict !== 'unchecked' ).slice( 0, most )
		.map( ( finding ) => ( { finding, range: page.rangeOf( finding.claim.figure )!, hasBadge: true } ) ).filter( ( { range } ) => range );
	// It begins with a page that is laid out.
	return document.body.offsetHeight;
}
export function putMarks() {
	marks = mark( root, toMark, createWords( { lang: 'en', messages: SHORT }, SHORT ), () => undefined );
}
export function takeMarks() {
	marks!.remove();
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

/** Milliseconds of processor time of the page's thread for each of some pages. */
export async function benchBrowser( pages ) {
	const { outputFiles: [ bundle ] } = await build( {
		stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' }, bundle: true, write: false, minify: true, format: 'iife', globalName: 'bench', target: 'es2016', logLevel: 'warning'
	} );
	const folder = mkdtempSync( join( tmpdir(), 'figurecheck-bench-' ) );
	const browser = await chromium.launch( { executablePath: process.env.CHROMIUM || '/usr/bin/chromium', headless: true, args: ARGS } );
	try {
		const rows = [];
		for ( const page of pages ) {
			rows.push( await measure( browser, join( folder, 'page.html' ), bundle.text, page ) );
		}
		return { version: browser.version(), rows };
	} finally {
		await browser.close();
		rmSync( folder, { recursive: true, force: true } );
	}
}

async function measure( browser, file, script, { name, html } ) {
	const content = html.includes( 'id="mw-content-text"' ) ? html : `<div id="mw-content-text">${ html }</div>`;
	writeFileSync( file, `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"></head><body>${ content }</body></html>` );
	const open = async () => {
		const page = await browser.newPage();
		page.setDefaultTimeout( 300000 );
		await page.goto( pathToFileURL( file ).href );
		await page.addScriptTag( { content: script } );
		return page;
	};
	const fresh = await open();
	const longest = await longestSlice( browser, fresh );
	await fresh.close();
	const page = await open();
	const session = await page.context().newCDPSession( page );
	await session.send( 'Performance.enable', { timeDomain: 'threadTicks' } );
	const rounds = [];
	// The first round runs code that nothing has compiled yet, as it does for a reader; it is told apart, and then warmed up.
	for ( let i = 0; i <= REPS; i++ ) {
		const round = {};
		for ( const task of [ 'nothing', 'floor', 'gate', 'read', 'check', 'all' ] ) {
			round[ task ] = ( await timed( session, () => page.evaluate( ( key ) => void window.bench.tasks[ key ](), task ) ) ).time;
		}
		await page.evaluate( ( most ) => window.bench.prepareMarks( most ), MARKS );
		const marking = await timed( session, () => page.evaluate( () => window.bench.putMarks() ) );
		// What the page is painted for belongs to no task of the next round.
		await page.evaluate( () => new Promise( ( resolve ) => {
			window.bench.takeMarks();
			window.requestAnimationFrame( () => window.requestAnimationFrame( () => setTimeout( resolve, 0 ) ) );
		} ) );
		rounds.push( { ...round, marks: marking.time, layout: marking.layout } );
		for ( let more = i ? 0 : warmUpsFor( html ); more; more-- ) {
			await page.evaluate( () => void window.bench.tasks.all() );
		}
	}
	const memory = await page.evaluate( () => window.bench.memory() );
	const findings = await page.evaluate( () => window.bench.count() );
	await page.close();
	const [ first, ...warm ] = rounds;
	const of = ( key ) => median( warm.map( ( round ) => round[ key ] ) );
	/** Without what the asking itself costs. */
	const net = Object.fromEntries( [ 'floor', 'gate', 'read', 'check', 'all', 'marks' ].map( ( key ) => [ key, Math.max( 0.1, of( key ) - of( 'nothing' ) ) ] ) );
	const isLeftAlone = net.all < net.read;
	return { name, findings, memory, longest, ...net, first: first.gate + ( isLeftAlone ? 0 : first.read + first.check ), layout: Math.min( 1, of( 'layout' ) / net.marks ) };
}

/** How the browser calls one go of what waits for its turn. */
const GO = 'BlinkScheduler_PerformMicrotaskCheckpoint';

/** Milliseconds of the page's thread that its longest slice takes. By the clock, all else that the machine does would count. */
async function longestSlice( browser, page ) {
	const session = await browser.newBrowserCDPSession();
	const goes = [];
	session.on( 'Tracing.dataCollected', ( { value } ) => goes.push( ...value.filter( ( { name } ) => name === GO ) ) );
	await session.send( 'Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: [ 'toplevel' ], excludedCategories: [ '*' ] } } );
	await page.evaluate( () => window.bench.readInSlices() );
	const ended = new Promise( ( resolve ) => {
		session.once( 'Tracing.tracingComplete', resolve );
	} );
	await session.send( 'Tracing.end' );
	await ended;
	await session.detach();
	return Math.max( ...goes.map( ( { tdur } ) => tdur ?? 0 ) ) / 1000;
}

/** Milliseconds of the page's thread that a task takes, and how many of them go to style and layout. */
async function timed( session, task ) {
	const before = await metricsOf( session );
	await task();
	const after = await metricsOf( session );
	const sum = ( ...names ) => names.reduce( ( total, name ) => total + ( after.get( name ) - before.get( name ) ) * 1000, 0 );
	return { time: sum( 'ThreadTime' ), layout: sum( 'LayoutDuration', 'RecalcStyleDuration' ) };
}

async function metricsOf( session ) {
	const { metrics } = await session.send( 'Performance.getMetrics' );
	return new Map( metrics.map( ( metric ) => [ metric.name, metric.value ] ) );
}

export const tableOfBrowser = ( rows ) => table(
	[ 'page', 'all ÷ floor', 'first time ÷ floor', `${ MARKS } marks ÷ floor`, 'of it layout', 'kept ÷ text', 'longest slice, ms', 'floor', 'gate', 'read', 'check', 'all', 'marks', 'findings' ],
	rows.map( ( row ) => [ row.name, ratio( row.all, row.floor ), ratio( row.first, row.floor ), ratio( row.marks, row.floor ), `${ Math.round( 100 * row.layout ) }%`, row.memory.toFixed( 1 ),
		...[ row.longest, row.floor, row.gate, row.read, row.check, row.all, row.marks ].map( ( ms ) => ms.toFixed( 1 ) ), row.findings ] )
);
