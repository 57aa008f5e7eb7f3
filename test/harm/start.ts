import { expect, vi } from 'vitest';
import { contentOf, withoutLayout } from '../marks/fixture';
import { fakeWiki } from './wiki';
import type { FakeWiki } from './wiki';

const HTML = '<p>Of 40 editors 12 (35%) agreed, and 120 + 35 = 155.</p><p>Nothing was decided. <a href="/wiki/User:Ann">Ann</a> 10:00, 1 May 2021 (UTC)</p>';
export const badges = (): number => document.querySelectorAll( '.figurecheck-badge' ).length;

export const PATIENCE = { timeout: 30000, interval: 20 };

/** The gadget as it starts on a page of jsdom; what it loads on demand is there but for what is left out or put in its place. */
export async function start( change: ( wiki: FakeWiki ) => void = () => undefined, parts: Readonly<Record<string, () => Promise<unknown>>> = {} ): Promise<FakeWiki & { root: HTMLElement; before: string }> {
	vi.resetModules();
	withoutLayout();
	Object.assign( window, { requestIdleCallback: undefined } );
	const wiki = fakeWiki( { checker: () => import( '../../src/parts/checker' ), panel: () => import( '../../src/parts/panel' ), ...parts } );
	change( wiki );
	vi.stubGlobal( 'mw', wiki.mw );
	const root = contentOf( HTML );
	const before = root.outerHTML;
	await import( '../../src/gadget' );
	wiki.show( root );
	return { ...wiki, root, before };
}

/** Waits for what comes of it: findings, or a line in a log. */
export async function settled( { told, logged, warned }: FakeWiki ): Promise<void> {
	await vi.waitFor( () => expect( told.length + logged.length + warned.length ).toBeGreaterThan( 0 ), PATIENCE );
}
