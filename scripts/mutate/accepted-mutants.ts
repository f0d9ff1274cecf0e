import type { AcceptedMutant } from './score.ts';

/** An indexed access that always succeeds, but is checked for the compiler. */
const FOR_COMPILER = 'The compiler requires it, and it never happens.';
/** A choice that only decides which of two loops is shorter. */
const SYMMETRIC = 'The result is the same, which of the two comes first.';
const ONE_DISK = 'It needs two file systems; a test has one.';

/** Survivors of `npm run mutate` that are accepted, by file, and why; see docs/testing.md. */
export const ACCEPTED_MUTANTS: readonly AcceptedMutant[] = [
  {
    file: 'scripts/site/publish/manifest.ts',
    from: '[]',
    to: '["Stryker was here"]',
    reason: 'A line without a tab has no field.',
  },
  {
    file: 'scripts/site/publish/files-below.ts',
    from: "error instanceof Error && 'code' in error",
    reason: 'Only the system fails here.',
  },
  {
    file: 'scripts/site/publish/manifest.ts',
    from: 'oldFields.set(part, known);',
    reason: 'The fields are read again, which takes longer.',
  },
  {
    file: 'scripts/site/publish/manifest.ts',
    from: '!pages.has(address)',
    to: 'pages.has(address)',
    reason: 'Unchanged parts are made again and then not written.',
  },
  {
    file: 'scripts/site/publish/manifest.ts',
    from: "''",
    to: '"Stryker was here!"',
    reason: 'It is the hash of nothing either way.',
  },
  { file: 'scripts/site/publish/put-file.ts', from: "'EXDEV'", reason: ONE_DISK },
  { file: 'scripts/site/publish/publish.ts', from: '5', to: '500', reason: 'It is the last in the order.' },
  {
    file: 'src/views/story-facts.ts',
    from: 'article?.story === undefined',
    to: 'false',
    reason: 'No story has the id undefined.',
  },
  {
    file: 'scripts/site/publish/manifest.ts',
    from: '4',
    reason: 'All that matters about a version number is that it differs.',
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
  { file: 'src/edition/genre.ts', from: '1', to: '0', reason: 'Phrases are still found, but more slowly.' },
  {
    file: 'scripts/ingest/dedupe/article-index/article-index.ts',
    from: 'file === undefined || bytes === undefined',
    to: 'file === undefined && bytes === undefined',
    reason: 'They are of one file, so both are missing or neither is.',
  },
  {
    file: 'scripts/ingest/dedupe/article-index/read-entries.ts',
    from: 'files.length <= MAX_INLINE_FILES',
    to: 'false',
    reason: 'Few files are read on threads as well, which takes longer.',
  },
  {
    file: 'scripts/ingest/dedupe/copy-losses.ts',
    from: '[]',
    to: '["Stryker was here"]',
    reason: 'No text has these words.',
  },
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
    reason: 'A cluster that is a neighbour of itself is skipped later.',
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
  {
    file: 'scripts/content/safe-path.ts',
    from: 'checked.has(folder)',
    to: 'false',
    reason: 'Each folder is checked again, which takes longer.',
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
    reason: 'Longer text is cut off anyway.',
  },
  {
    file: 'scripts/content/unmerge.ts',
    from: 'close < 0',
    to: 'close <= 0',
    reason: 'The search starts at the second line.',
  },
  {
    file: 'scripts/content/transaction.ts',
    from: 'todo.length <= MAX_SYNCED_FILES',
    to: 'true',
    reason: 'More files are synced to disk, which takes longer.',
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
    reason: 'The edition is composed again, which only takes longer.',
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
    reason: 'Unchanged parts are made again and then not written.',
  },
  { file: 'scripts/site/publish/manifest.ts', from: 'basis !== undefined', to: 'true', reason: FOR_COMPILER },
  {
    file: 'scripts/site/publish/put-file.ts',
    from: '{\n    renameSync(from, to);\n    return true;\n  }',
    reason: 'What cannot be moved is copied.',
  },
  {
    file: 'scripts/ingest/cluster/evidence.ts',
    from: '[...members.keys()].filter((at) => (scores[at] ?? 0) >= least)',
    to: '[...members.keys()]',
    reason: 'All members are compared, which takes longer.',
  },
  {
    file: 'scripts/ingest/cluster/merge-clusters.ts',
    from: 'considered.get(pair) === version',
    to: 'false',
    reason: 'Two clusters are compared again, which takes longer.',
  },
  {
    file: 'scripts/ingest/cluster/same-template.ts',
    from: 'own === undefined || others === undefined',
    to: 'false',
    reason: FOR_COMPILER,
  },
  {
    file: 'scripts/ingest/cluster/same-template.ts',
    from: 'own === undefined',
    to: 'false',
    reason: FOR_COMPILER,
  },
  {
    file: 'scripts/ingest/cluster/story-cluster.ts',
    from: 'a.members.length <= b.members.length',
    reason: SYMMETRIC,
  },
  {
    file: 'scripts/ingest/cluster/story-cluster.ts',
    from: 'a.weights.size <= b.weights.size',
    reason: SYMMETRIC,
  },
  {
    file: 'scripts/ingest/cluster/terms.ts',
    from: '/^\\d/',
    to: '/\\d/',
    reason: 'No word that begins with a letter has a comma.',
  },
  { file: 'scripts/content/list-articles.ts', from: '-1', reason: 'The file goes away between two calls.' },
  {
    file: 'scripts/content/edits/record-edits.ts',
    from: "before === ''",
    to: 'true',
    reason: 'The change is applied to the file that is there.',
  },
  {
    file: 'scripts/content/edits/record-edits.ts',
    from: '/(?:^|[-/])([0-9a-f]{12})\\.md$/',
    to: '/(?:^|[-/])([0-9a-f]{12})\\.md/',
    reason: 'Only files that end so are listed.',
  },
  { file: 'scripts/content/front-matter.ts', from: 'data !== null', to: 'true', reason: FOR_COMPILER },
  {
    file: 'scripts/content/plain-text.ts',
    from: "node.type === 'element'",
    to: 'true',
    reason: FOR_COMPILER,
  },
  { file: 'scripts/content/read-groups.ts', from: 'article !== undefined', to: 'true', reason: FOR_COMPILER },
  {
    file: 'scripts/content/transaction.ts',
    from: 'redos.clear();',
    reason: 'What is left is never used, and only takes memory.',
  },
  {
    file: 'scripts/content/write-atomically.ts',
    from: 'false',
    to: 'true',
    reason: 'More files are synced to disk, which takes longer.',
  },
  {
    file: 'scripts/content/markdown.ts',
    from: 'isPlain(text)',
    to: 'false',
    reason: 'Text is written with the parser, which takes longer.',
  },
  { file: 'src/views/periods.ts', from: `\`\${key}-01\``, reason: FOR_COMPILER },
  { file: 'src/views/topic.ts', from: 'term !== undefined', to: 'true', reason: FOR_COMPILER },
  {
    file: 'src/views/topic.ts',
    from: '[...topicLabels(catalog).keys()].map((key) => find(catalog, key)).filter((term) => term !== undefined)',
    reason: FOR_COMPILER,
  },
  {
    file: 'src/views/related.ts',
    from: '[place]',
    to: '[]',
    reason: 'No article is newer than it, and looks back to it.',
  },
];
