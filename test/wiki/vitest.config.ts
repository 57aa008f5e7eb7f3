import { defineConfig } from 'vitest/config';

export default defineConfig( {
	test: {
		include: [ 'test/wiki/*.wiki.ts' ],
		environment: 'node',
		// One wiki and one browser at a time: a small machine has room for no more.
		fileParallelism: false,
		testTimeout: 300000,
		// A first run fetches MediaWiki.
		hookTimeout: 600000
	}
} );
