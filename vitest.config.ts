import { defineConfig } from 'vitest/config';

const shared = {
  environment: 'node' as const,
  testTimeout: 120_000,
  hookTimeout: 300_000,
};

export default defineConfig({
  test: {
    reporters: ['default'],
    // Most of the long tests wait for processes of their own: one a core keeps both busy.
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: 'code', include: ['test/**/*.test.ts'], exclude: ['test/built/**'] } },
      {
        test: {
          ...shared,
          name: 'built',
          include: ['test/built/**/*.test.ts'],
          // The sample site is built once, for all tests that look at it.
          globalSetup: ['test/support/build-sample.ts'],
        },
      },
    ],
  },
});
