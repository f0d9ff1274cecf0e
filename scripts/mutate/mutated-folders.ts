/** A folder of code, and the folder of the tests that check it. */
export interface MutatedFolder {
  /** Including its subfolders. */
  readonly code: string;
  readonly tests: string;
  /** Whether a score below the bar is a failure rather than just printed. */
  readonly isHeld: boolean;
  /** Globs of tables, which are not mutated. */
  readonly tables?: readonly string[];
}

/** What `npm run mutate` changes, and the tests that decide; only those of one folder, since each mutant runs them. */
export const MUTATED_FOLDERS: readonly MutatedFolder[] = [
  {
    code: 'scripts/content',
    tests: 'test/content',
    isHeld: false,
    tables: ['scripts/content/iptc-topics.ts'],
  },
  { code: 'scripts/ingest/cluster', tests: 'test/ingest/cluster', isHeld: false },
  { code: 'scripts/ingest/dedupe', tests: 'test/ingest/dedupe', isHeld: false },
  { code: 'scripts/site/check', tests: 'test/site/check', isHeld: true },
  { code: 'scripts/site/publish', tests: 'test/site/publish', isHeld: false },
  {
    code: 'src/edition',
    tests: 'test/src/edition',
    isHeld: true,
    tables: ['src/edition/comment-sections.ts', 'src/edition/genre-phrases.ts'],
  },
  { code: 'src/views', tests: 'test/src', isHeld: false },
];
