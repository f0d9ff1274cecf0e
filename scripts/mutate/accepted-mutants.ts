import type { AcceptedMutant } from './score.ts';

/** An indexed access that always succeeds, but is checked for the compiler. */
const FOR_COMPILER = 'The compiler requires it, and it never happens.';
/** A choice that only decides which of two loops is shorter. */
const SYMMETRIC = 'The result is the same, which of the two comes first.';
const SKIPPED_LATER = 'A cluster that is a neighbour of itself is skipped later.';
const NEVER_ASKED = 'The library is never asked for another language; nothing is run if it were.';
const ONE_DISK = 'It needs two file systems; a test has one.';

const BY_FILE: Readonly<Record<string, readonly Omit<AcceptedMutant, 'file'>[]>> = {
  'scripts/content/edits/record-edits.ts': [
    { from: "before === ''", to: 'true', reason: 'The change is applied to the file that is there.' },
    {
      from: '/(?:^|[-/])([0-9a-f]{12})\\.md$/',
      to: '/(?:^|[-/])([0-9a-f]{12})\\.md/',
      reason: 'Only files that end so are listed.',
    },
    { from: 'commit.at > now', to: 'commit.at >= now', reason: 'Equal times are equal.' },
  ],
  'scripts/content/front-matter.ts': [
    { from: 'data !== null', to: 'true', reason: FOR_COMPILER },
    {
      from: "{\n    throw new Error('Unexpected front matter in another language, expected YAML');\n  }",
      reason: NEVER_ASKED,
    },
    { from: "'Unexpected front matter in another language, expected YAML'", reason: NEVER_ASKED },
  ],
  'scripts/content/edits/commit-times.ts': [
    { from: 'git.kill();', reason: 'Older commits are read as well, which takes longer.' },
  ],
  'scripts/content/curation.ts': [{ from: 'id !== undefined', to: 'true', reason: FOR_COMPILER }],
  'scripts/content/list-articles.ts': [{ from: '-1', reason: 'The file goes away between two calls.' }],
  'scripts/content/lock.ts': [
    { from: '{\n    return undefined;\n  }', reason: 'A function without a result gives the same.' },
  ],
  'scripts/content/markdown.ts': [
    { from: 'isPlain(text)', to: 'false', reason: 'Text is written with the parser, which takes longer.' },
  ],
  'scripts/content/plain-head.ts': [
    { from: "'false'", reason: 'It is read by the YAML parser, which takes longer.' },
  ],
  'scripts/content/plain-text.ts': [{ from: "node.type === 'element'", to: 'true', reason: FOR_COMPILER }],
  'scripts/content/read-groups.ts': [{ from: 'article !== undefined', to: 'true', reason: FOR_COMPILER }],
  'scripts/content/read-json-lines.ts': [{ from: "''", reason: 'Messages are not shown here.' }],
  'scripts/content/run-history.ts': [
    {
      from: 'runs.filter(({ after }) => after === (end === undefined ? roots[0] : stateAfter(end))).length > 1',
      to: 'runs.filter(({ after }) => after === (end === undefined ? roots[0] : stateAfter(end))).length >= 1',
      reason: 'A single run after the end of a chain would be a part of it.',
    },
  ],
  'scripts/content/safe-path.ts': [
    { from: 'checked.has(folder)', to: 'false', reason: 'Each folder is checked again, which takes longer.' },
  ],
  'scripts/content/transaction.ts': [
    {
      from: 'todo.length <= MAX_SYNCED_FILES',
      to: 'true',
      reason: 'More files are synced to disk, which takes longer.',
    },
    {
      from: 'todo.length <= MAX_SYNCED_FILES',
      to: 'todo.length < MAX_SYNCED_FILES',
      reason: 'All that matters is the order of magnitude.',
    },
    { from: 'made.add(path.dirname(target));', reason: 'A folder is made again, which takes longer.' },
    { from: 'redos.clear();', reason: 'What is left is never used, and only takes memory.' },
    {
      from: 'todo.length === 0',
      to: 'false',
      reason: 'An empty list of steps is written and completed, which takes longer.',
    },
  ],
  'scripts/content/unmerge.ts': [
    { from: 'close < 0', to: 'close <= 0', reason: 'The search starts at the second line.' },
  ],
  'scripts/content/write-atomically.ts': [
    { from: 'false', to: 'true', reason: 'More files are synced to disk, which takes longer.' },
  ],
  'scripts/content/yaml-line.ts': [
    { from: '0', to: '1', reason: 'A key begins and ends on one line.' },
    { from: 'isScalar(pair.key)', to: 'true', reason: FOR_COMPILER },
  ],
  'scripts/ingest/cluster/ambiguous-matches.ts': [
    { from: 'features === undefined', to: 'false', reason: FOR_COMPILER },
  ],
  'scripts/ingest/cluster/evidence.ts': [
    { from: 'list.weights[at] ?? 0', reason: 'All members are compared, which takes longer.' },
    {
      from: '[...members.keys()].filter((at) => (scores[at] ?? 0) >= least)',
      to: '[...members.keys()]',
      reason: 'All members are compared, which takes longer.',
    },
  ],
  'scripts/ingest/cluster/merge-clusters.ts': [
    { from: 'other === a', to: 'false', reason: SKIPPED_LATER },
    { from: 'a === undefined || b === undefined || a === b', to: 'false', reason: SKIPPED_LATER },
    { from: 'right === undefined', to: 'false', reason: FOR_COMPILER },
    { from: 'a === b', to: 'false', reason: 'A cluster that is a neighbour of itself is skipped later.' },
    {
      from: 'considered.get(pair) === version',
      to: 'false',
      reason: 'Two clusters are compared again, which takes longer.',
    },
  ],
  'scripts/ingest/cluster/same-template.ts': [
    { from: 'one === undefined || other === undefined', to: 'false', reason: FOR_COMPILER },
    { from: 'one === undefined', to: 'false', reason: FOR_COMPILER },
    { from: 'other === undefined', to: 'false', reason: FOR_COMPILER },
    { from: 'own === undefined || others === undefined', to: 'false', reason: FOR_COMPILER },
    { from: 'own === undefined', to: 'false', reason: FOR_COMPILER },
  ],
  'scripts/ingest/cluster/story-cluster.ts': [
    {
      from: '(sum.get(term) ?? 0) + weight',
      to: '(sum.get(term) ?? 0) - weight',
      reason: 'All sums change their sign, and products of two of them do not.',
    },
    { from: 'a.members.length <= b.members.length', reason: SYMMETRIC },
    { from: 'a.weights.size <= b.weights.size', reason: SYMMETRIC },
  ],
  'scripts/ingest/cluster/story-features.ts': [
    { from: "'en'", to: '""', reason: FOR_COMPILER },
    {
      from: 'text.length > OPENING_LENGTH',
      to: 'text.length >= OPENING_LENGTH',
      reason: 'Longer text is cut off anyway.',
    },
  ],
  'scripts/ingest/cluster/terms.ts': [
    { from: '/^\\d/', to: '/\\d/', reason: 'No word that begins with a letter has a comma.' },
  ],
  'scripts/ingest/dedupe/article-index/article-index.ts': [
    {
      from: 'file === undefined || bytes === undefined',
      to: 'file === undefined && bytes === undefined',
      reason: 'They are of one file, so both are missing or neither is.',
    },
  ],
  'scripts/ingest/dedupe/article-index/read-entries.ts': [
    {
      from: 'files.length <= MAX_INLINE_FILES',
      to: 'false',
      reason: 'Few files are read on threads as well, which takes longer.',
    },
  ],
  'scripts/ingest/dedupe/copy-losses.ts': [
    { from: '[]', to: '["Stryker was here"]', reason: 'No text has these words.' },
  ],
  'scripts/ingest/dedupe/key-index.ts': [{ from: '0', to: '1', reason: 'The first place stays empty.' }],
  'scripts/site/publish/manifest.ts': [
    { from: '[]', to: '["Stryker was here"]', reason: 'A line without a tab has no field.' },
    { from: 'oldFields.set(part, known);', reason: 'The fields are read again, which takes longer.' },
    {
      from: '!pages.has(address)',
      to: 'pages.has(address)',
      reason: 'Unchanged parts are made again and then not written.',
    },
    { from: "''", to: '"Stryker was here!"', reason: 'It is the hash of nothing either way.' },
    { from: '5', reason: 'All that matters about a version number is that it differs.' },
    {
      from: 'before?.part === part && before.kind === kind && before.key === key && before.basis === basis',
      to: 'false',
      reason: 'Unchanged parts are made again and then not written.',
    },
    { from: 'basis !== undefined', to: 'true', reason: FOR_COMPILER },
  ],
  'scripts/site/publish/publish.ts': [
    { from: "''", to: '"Stryker was here!"', reason: 'No shard has either as its name.' },
    { from: '5', to: '500', reason: 'It is the last in the order.' },
  ],
  'scripts/site/publish/put-file.ts': [
    { from: 'false', to: 'true', reason: ONE_DISK },
    { from: '!keep', to: 'false', reason: ONE_DISK },
    {
      from: 'standing.size !== statSync(a).size',
      to: 'false',
      reason: 'The bytes are compared, which takes longer.',
    },
    { from: "'EXDEV'", reason: ONE_DISK },
    { from: "systemCode(error) === 'EXDEV'", reason: ONE_DISK },
    { from: 'rmSync(from);', reason: ONE_DISK },
    {
      from: '{\n    renameSync(from, to);\n    return true;\n  }',
      reason: 'What cannot be moved is copied.',
    },
  ],
  'src/edition/compose.ts': [
    { from: 'one !== undefined', to: 'true', reason: FOR_COMPILER },
    { from: 'topic !== undefined', to: 'true', reason: 'Items without a topic are not counted.' },
  ],
  'src/edition/explain-edition.ts': [{ from: '0', to: '1', reason: 'No reason counts a part of a point.' }],
  'src/edition/genre.ts': [{ from: '1', to: '0', reason: 'Phrases are still found, but more slowly.' }],
  'src/views/brief.ts': [{ from: '1', to: '0', reason: 'Only days with articles have a page.' }],
  'src/views/edition/news-items.ts': [
    { from: "''", reason: 'No topic has this slug, and no article of a day is without a date.' },
    {
      from: 'known !== undefined',
      to: 'false',
      reason: 'The edition is composed again, which only takes longer.',
    },
  ],
  'src/views/item-quotes.ts': [
    { from: 'most === 0', to: 'false', reason: 'None of the sentences is taken in the end.' },
  ],
  'src/views/news-item.ts': [
    { from: "''", to: '"Stryker was here!"', reason: 'No publisher has either as its id.' },
  ],
  'src/views/periods.ts': [{ from: `\`\${key}-01\``, reason: FOR_COMPILER }],
  'src/views/related.ts': [{ from: 'own === undefined', to: 'false', reason: FOR_COMPILER }],
  'src/views/story-facts.ts': [
    { from: 'article?.story === undefined', to: 'false', reason: 'No story has the id undefined.' },
  ],
  'src/views/story-headline.ts': [{ from: '0', to: '1', reason: 'Only negative numbers count.' }],
  'src/views/topic.ts': [
    { from: 'term !== undefined', to: 'true', reason: FOR_COMPILER },
    {
      from: '[...topicLabels(catalog).keys()].map((key) => find(catalog, key)).filter((term) => term !== undefined)',
      reason: FOR_COMPILER,
    },
  ],
};

/** Survivors of `npm run mutate` that are accepted, and why; see docs/testing.md. */
export const ACCEPTED_MUTANTS: readonly AcceptedMutant[] = Object.entries(BY_FILE).flatMap(
  ([file, mutants]) => mutants.map((mutant) => ({ file, ...mutant })),
);
