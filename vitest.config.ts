import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Gigabyte that a folder in memory has to have free to hold the folders of tests. */
const FREE_BYTES = 1e9;

/** A folder in memory, where making and deleting thousands of small files costs least; else the usual one. */
function folderOfTests(): string {
  const memory = '/dev/shm';
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > FREE_BYTES ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}

// The processes of tests, and the threads and processes that they start, would compile the same again and again.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('.cache/compiled', import.meta.url));

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
      {
        test: {
          ...shared,
          env: { TMPDIR: folderOfTests() },
          name: 'code',
          include: ['test/**/*.test.ts'],
          exclude: ['test/built/**'],
        },
      },
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
