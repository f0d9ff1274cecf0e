import { defineConfig } from 'vitest/config';

/** The tests that decide about a mutant, below the folder that Stryker is told of: quick ones, which import no dumps. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['**/*.test.ts'],
    // Patterns begin at the folder of the tests.
    exclude: ['**/{copies,golden-corpus,invariants,read-entries,stories}.test.ts', '**/search/**'],
    hookTimeout: 60_000,
    testTimeout: 60_000,
  },
});
