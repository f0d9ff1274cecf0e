import { defineConfig } from 'vitest/config';

/** The tests that decide about a mutant, below Stryker's test folder: quick ones, without those that import dumps. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['**/*.test.ts'],
    // Patterns are relative to the folder of the tests.
    exclude: ['**/{archive,copies*,golden-corpus,invariants,stories,templates}.test.ts', '**/search/**'],
    hookTimeout: 60_000,
    testTimeout: 60_000,
  },
});
