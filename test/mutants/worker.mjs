// Runs the tests of a bundle once for each mutant, and tells of each whether a test noticed.
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

chai.use( JestExtend );
chai.use( JestChaiExpect );
chai.use( JestAsymmetricMatchers );
// The same samples for every mutant, and no search for a smaller one.
fc.configureGlobal( { seed: 20231115, numRuns: 25, endOnFailure: true } );
const require = createRequire( import.meta.url );
const script = new Script( `( function ( require, mutant, module, exports ) { ${ readFileSync( workerData.bundle, 'utf8' ) }\n} )` );

let active = -1;
let reached = new Set();
const mutant = ( id ) => {
	reached.add( id );
	return id === active;
};

const atLoad = new Set();
/** What each test reaches, the quickest test first: most mutants are noticed by a table. */
const known = [];
for ( let i = 0, count = load().length; i < count; i++ ) {
	// Anew for each test: what an earlier one left in a cache is reached by the others, too.
	const test = load()[ i ];
	reached = new Set();
	const start = performance.now();
	// A test of speed may fail on a busy machine: it is left out.
	if ( await passes( test ) ) {
		known.push( { i, reached, time: performance.now() - start } );
	}
}
known.sort( ( a, b ) => a.time - b.time );
// Ready: from here on it is asked to be quick.
parentPort.postMessage( { id: workerData.first - 1, isNoticed: true } );
for ( let id = workerData.first; id < workerData.count; id++ ) {
	active = id;
	parentPort.postMessage( { id, isNoticed: await isNoticed( id ) } );
}

async function isNoticed( id ) {
	let tests;
	try {
		tests = load();
	} catch {
		return true;
	}
	for ( const { i, reached: ids } of known ) {
		if ( ( atLoad.has( id ) || ids.has( id ) ) && !( tests[ i ] && await passes( tests[ i ] ) ) ) {
			return true;
		}
	}
	return false;
}

/** Evaluates source and tests anew, as some mutants stand in constants. */
function load() {
	const tests = [];
	reached = new Set();
	const module = { exports: {} };
	script.runInThisContext()( ( name ) => name === 'vitest' ? runner( tests ) : name === 'fast-check' ? fc : require( name ), mutant, module, module.exports );
	reached.forEach( ( id ) => atLoad.add( id ) );
	return tests;
}

async function passes( test ) {
	try {
		await test();
		return true;
	} catch {
		return false;
	}
}

/** As much of the test runner as tables need. */
function runner( tests ) {
	const each = ( use ) => Object.assign( ( name, task ) => use( task ), { each: ( rows ) => ( name, task ) => rows.forEach( ( row ) => use( () => task( ...Array.isArray( row ) ? row : [ row ] ) ) ) } );
	const test = each( ( task ) => tests.push( task ) );
	return { describe: each( ( task ) => task() ), it: test, test, expect: chai.expect };
}
