// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';

afterEach( () => vi.unstubAllGlobals() );

it( 'asks for frames until a part is there, as mw.loader waits for an idle moment and these follow frames', async () => {
	vi.resetModules();
	let frames = 0;
	let idle: () => void = () => undefined;
	vi.stubGlobal( 'requestAnimationFrame', ( next: () => void ) => {
		frames++;
		idle();
		next();
	} );
	vi.stubGlobal( 'mw', {
		figurecheck: { parts: { panel: 'the panel' } },
		loader: {
			using: () => new Promise<void>( ( resolve ) => {
				idle = resolve;
			} )
		}
	} );
	const { loadPart } = await import( '../src/load' );
	expect( await loadPart( 'panel' ) ).toBe( 'the panel' );
	const asked = frames;
	expect( asked ).toBeGreaterThan( 0 );
	await new Promise( ( resolve ) => {
		setTimeout( resolve, 200 );
	} );
	expect( frames ).toBeLessThanOrEqual( asked + 1 );
} );
