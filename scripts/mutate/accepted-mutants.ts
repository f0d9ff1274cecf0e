import type { AcceptedMutant } from './score.ts';

/** The two sides of an order are never the same: keys of a map, paths of a folder. */
const NEVER_EQUAL = 'Two that are compared are never equal.';
/** An indexed access that always finds something, and is checked all the same. */
const FOR_COMPILER = 'The compiler asks for it, and it never happens.';
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
  {
    file: 'src/edition/compose.ts',
    from: 'a.item.key > b.item.key',
    reason: 'Keys differ, and a sort asks alone whether one comes before the other.',
  },
  { file: 'src/edition/compose.ts', from: 'one !== undefined', to: 'true', reason: FOR_COMPILER },
  {
    file: 'src/edition/compose.ts',
    from: 'topic !== undefined',
    to: 'true',
    reason: 'Items without a topic are not counted.',
  },
  {
    file: 'src/edition/explain-edition.ts',
    from: '0',
    to: '1',
    reason: 'No reason counts a part of a point.',
  },
  { file: 'src/edition/genre.ts', from: '1', to: '0', reason: 'Phrases are found all the same, slower.' },
  {
    file: 'scripts/ingest/cluster/merge-clusters.ts',
    from: 'right === undefined',
    to: 'false',
    reason: FOR_COMPILER,
  },
  {
    file: 'scripts/ingest/cluster/merge-clusters.ts',
    from: 'a === b',
    to: 'false',
    reason: 'A cluster that is near to itself is passed over when its turn comes.',
  },
  {
    file: 'scripts/ingest/cluster/same-template.ts',
    from: 'one === undefined || other === undefined',
    to: 'false',
    reason: FOR_COMPILER,
  },
  {
    file: 'scripts/ingest/cluster/same-template.ts',
    from: 'one === undefined',
    to: 'false',
    reason: FOR_COMPILER,
  },
  { file: 'scripts/ingest/cluster/story-features.ts', from: "'en'", to: '""', reason: FOR_COMPILER },
  { file: 'scripts/content/merge-lines.ts', from: 'a < b', to: 'a <= b', reason: NEVER_EQUAL },
  {
    file: 'scripts/content/safe-path.ts',
    from: 'checked.has(folder)',
    to: 'false',
    reason: 'Each folder is looked at again, which takes longer.',
  },
  {
    file: 'scripts/content/transaction.ts',
    from: '1',
    to: '0',
    reason: 'Steps are done in another order, which ends with the same files.',
  },
  {
    file: 'scripts/ingest/cluster/same-template.ts',
    from: 'other === undefined',
    to: 'false',
    reason: FOR_COMPILER,
  },
  {
    file: 'scripts/ingest/cluster/story-features.ts',
    from: 'text.length > OPENING_LENGTH',
    to: 'text.length >= OPENING_LENGTH',
    reason: 'What is longer is cut off anyway.',
  },
  {
    file: 'scripts/content/unmerge.ts',
    from: 'close < 0',
    to: 'close <= 0',
    reason: 'It is looked for from the second line on.',
  },
  {
    file: 'scripts/content/transaction.ts',
    from: 'todo.length <= MAX_SYNCED_FILES',
    to: 'true',
    reason: 'More is forced to the disk, which takes longer.',
  },
  {
    file: 'src/views/edition/news-items.ts',
    from: "''",
    reason: 'No topic has this slug, and no article of a day is without a date.',
  },
  {
    file: 'src/views/edition/news-items.ts',
    from: 'known !== undefined',
    to: 'false',
    reason: 'The edition is composed again, which takes longer.',
  },
  {
    file: 'src/views/news-item.ts',
    from: 'most === 0',
    to: 'false',
    reason: 'None of the sentences is taken in the end.',
  },
  {
    file: 'scripts/site/publish/manifest.ts',
    from: 'before?.part === part && before.kind === kind && before.key === key && before.basis === basis',
    to: 'false',
    reason: 'Parts are made again that are then not written, since they say the same.',
  },
  { file: 'scripts/site/publish/manifest.ts', from: 'basis !== undefined', to: 'true', reason: FOR_COMPILER },
  {
    file: 'scripts/site/publish/put-file.ts',
    from: '{\n    renameSync(from, to);\n    return true;\n  }',
    reason: 'What is not moved is copied.',
  },
];
