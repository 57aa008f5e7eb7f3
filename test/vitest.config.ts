import { defineConfig } from 'vitest/config';

export default defineConfig( {
	define: { VERSION: JSON.stringify( 'test' ) },
	test: {
		include: [ 'test/**/*.test.ts' ],
		// Tests that read a page ask for a DOM themselves: // @vitest-environment jsdom
		environment: 'node',
		// Builds and proofs of regular expressions take seconds on a small machine.
		testTimeout: 60000
	}
} );
