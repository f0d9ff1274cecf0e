/** A folder of code whose rules the tests of another folder hold. */
export interface MutatedFolder {
  /** With all folders in it. */
  readonly code: string;
  readonly tests: string;
}

/** What `npm run mutate` changes, and the tests that are asked; those of the folder alone, since each mutant runs them. */
export const MUTATED_FOLDERS: readonly MutatedFolder[] = [
  { code: 'scripts/content', tests: 'test/content' },
  { code: 'scripts/ingest/cluster', tests: 'test/ingest/cluster' },
  { code: 'scripts/ingest/dedupe', tests: 'test/ingest/dedupe' },
  { code: 'scripts/site/check', tests: 'test/site/check' },
  { code: 'scripts/site/publish', tests: 'test/site/publish' },
  { code: 'src/edition', tests: 'test/src' },
  { code: 'src/views', tests: 'test/src' },
];
