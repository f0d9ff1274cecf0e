/** A folder of code, and the folder of the tests that check it. */
export interface MutatedFolder {
  /** Including its subfolders. */
  readonly code: string;
  readonly tests: string;
  /** Globs of tables, which are not mutated. */
  readonly tables?: readonly string[];
}

/** What `npm run mutate` changes, and the tests that decide; only those of one folder, since each mutant runs them. */
export const MUTATED_FOLDERS: readonly MutatedFolder[] = [
  {
    code: 'scripts/content',
    tests: 'test/content',
    tables: ['scripts/content/iptc-topics.ts'],
  },
  { code: 'scripts/ingest/cluster', tests: 'test/ingest/cluster' },
  { code: 'scripts/ingest/dedupe', tests: 'test/ingest/dedupe' },
  { code: 'scripts/site/check', tests: 'test/site/check' },
  { code: 'scripts/site/publish', tests: 'test/site/publish' },
  {
    code: 'src/edition',
    tests: 'test/src/edition',
    tables: ['src/edition/comment-sections.ts', 'src/edition/genre-phrases.ts'],
  },
  { code: 'src/views', tests: 'test/src' },
];
