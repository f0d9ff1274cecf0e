import type { AcceptedMutant } from './score.ts';

/** The two sides of an order are never the same: keys of a map, paths of a folder. */
const NEVER_EQUAL = 'Two that are compared are never equal.';
const ONE_DISK = 'A test has one file system; this is what happens between two.';

/** Survivors of `npm run mutate` that may live, by file, and why; see docs/testing.md. */
export const ACCEPTED_MUTANTS: readonly AcceptedMutant[] = [
  {
    file: 'scripts/site/publish/manifest.ts',
    from: '[]',
    to: '["Stryker was here"]',
    reason: 'A line without a tab has no field.',
  },
  {
    file: 'scripts/site/publish/publish.ts',
    from: 'parts.length > 2',
    to: 'true',
    reason: 'No file has the name of the folder of a shard.',
  },
  { file: 'scripts/site/publish/publish.ts', from: '5', to: '500', reason: 'It is the last in the order.' },
  {
    file: 'scripts/site/publish/publish.ts',
    from: 'a[1] < b[1]',
    to: 'a[1] <= b[1]',
    reason: NEVER_EQUAL,
  },
  { file: 'src/views/story.ts', from: 'slugA < slugB', to: 'slugA <= slugB', reason: NEVER_EQUAL },
  {
    file: 'src/views/article.ts',
    from: 'article.story === undefined',
    to: 'false',
    reason: 'No story has the id undefined.',
  },
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
  { file: 'scripts/site/publish/put-file.ts', from: "error.code === 'EXDEV'", reason: ONE_DISK },
  { file: 'scripts/site/publish/put-file.ts', from: "'code'", reason: ONE_DISK },
  { file: 'scripts/site/publish/put-file.ts', from: 'rmSync(from);', reason: ONE_DISK },
];
