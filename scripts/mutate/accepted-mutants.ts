import type { AcceptedMutant } from './score.ts';

const ONE_DISK = 'A test has one file system; this is what happens between two.';

/** Survivors of `npm run mutate` that may live, by file, and why; see docs/testing.md. */
export const ACCEPTED_MUTANTS: readonly AcceptedMutant[] = [
  {
    file: 'scripts/site/publish/manifest.ts',
    from: '3',
    reason: 'The number of a version says nothing but that it is another one.',
  },
  {
    file: 'scripts/site/publish/put-file.ts',
    from: "error instanceof Error && 'code' in error && error.code === 'EXDEV'",
    reason: ONE_DISK,
  },
  {
    file: 'scripts/site/publish/put-file.ts',
    from: "error instanceof Error && 'code' in error",
    reason: ONE_DISK,
  },
  { file: 'scripts/site/publish/put-file.ts', from: "'code'", reason: ONE_DISK },
  { file: 'scripts/site/publish/put-file.ts', from: 'rmSync(from);', reason: ONE_DISK },
];
