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
  // To load the program anew for each of hundreds of files takes longer than their tests.
  isolate: false,
};

/**
 * Tests that mock a module, hold only in a process that has run nothing else, or build sites: a build that fails may end
 * Pagefind, of which a process has only one, after its test.
 */
const IN_A_PROCESS_OF_ITS_OWN = [
  'test/commands/learn-noise.test.ts',
  'test/ingest/extract/clean/any-case.test.ts',
  'test/ingest/git-merge.test.ts',
  'test/ingest/hostile-lengths.test.ts',
  'test/site/**/*.test.ts',
];

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
          exclude: ['test/built/**', ...IN_A_PROCESS_OF_ITS_OWN],
        },
      },
      {
        test: {
          ...shared,
          env: { TMPDIR: folderOfTests() },
          name: 'apart',
          isolate: true,
          include: IN_A_PROCESS_OF_ITS_OWN,
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
