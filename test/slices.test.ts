// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { inSlices } from '../src/slices';

/** One step of work takes so many milliseconds. */
const STEP = 3;
let now = 0;

beforeEach( () => {
	now = 0;
	vi.spyOn( performance, 'now' ).mockImplementation( () => now );
	performance.mark = vi.fn();
	performance.measure = vi.fn();
} );

function* work( steps: number ): Generator<number, string> {
	for ( let i = 0; i < steps; i++ ) {
		now += STEP;
		yield i;
	}
	return 'done';
}

const yes = (): boolean => true;

it( 'does all steps in their order, and no slice lasts', async () => {
	const slices: number[][] = [];
	const starts: number[] = [];
	await expect( inSlices( 'check', work( 20 ), yes, ( parts ) => {
		slices.push( parts );
		starts.push( now );
	} ) ).resolves.toBe( 'done' );
	expect( slices.reduce( ( all, parts ) => all.concat( parts ) ) ).toEqual( Array.from( Array( 20 ).keys() ) );
	expect( Math.max( ...starts.map( ( end, i ) => end - ( starts[ i - 1 ] ?? 0 ) ) ) ).toBeLessThan( 8 + STEP );
} );

it( 'lets other tasks in between', async () => {
	const log: string[] = [];
	const other = setInterval( () => log.push( 'other' ), 0 );
	await inSlices( 'check', work( 12 ), yes, () => log.push( 'slice' ) );
	clearInterval( other );
	expect( log.slice( log.indexOf( 'slice' ), log.lastIndexOf( 'slice' ) ) ).toContain( 'other' );
} );

it( 'waits with scheduler.yield where there is one', async () => {
	const pause = vi.fn( () => Promise.resolve() );
	Object.assign( window, { scheduler: { yield: pause } } );
	await inSlices( 'check', work( 9 ), yes, () => undefined );
	delete ( window as { scheduler?: object } ).scheduler;
	expect( pause ).toHaveBeenCalledTimes( 4 );
} );

it( 'stops where it is no longer wanted', async () => {
	const use = vi.fn();
	const settled = vi.fn();
	inSlices( 'check', work( 100 ), () => use.mock.calls.length < 2, use ).then( settled, settled );
	await new Promise( ( resolve ) => {
		setTimeout( resolve, 100 );
	} );
	expect( use ).toHaveBeenCalledTimes( 2 );
	expect( settled ).not.toHaveBeenCalled();
} );

it.each( [ [ 'the work', 'work' ], [ 'the use of it', 'use' ] ] )( 'rejects with an error of %s', async ( _, where ) => {
	function* failing(): Generator<number, void> {
		yield 1;
		if ( where === 'work' ) {
			throw new Error( 'no' );
		}
	}
	await expect( inSlices( 'check', failing(), yes, () => {
		throw new Error( 'no' );
	} ) ).rejects.toThrow( 'no' );
} );
