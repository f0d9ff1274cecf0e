import { defineConfig } from 'vitest/config';

/** The tests that decide about a mutant, below the folder that Stryker is told of: quick ones, which import no dumps. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['**/*.test.ts'],
    exclude: [
      '**/cluster/{golden-corpus,invariants,stories}.test.ts',
      '**/dedupe/copies.test.ts',
      '**/article-index/**',
      '**/search/**',
    ],
    testTimeout: 60_000,
  },
});
