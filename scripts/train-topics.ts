/**
 * Learn topics: `npm run train-topics -- [--content DIR] [--from DIR]… [--from scratch] [--out FILE]`.
 *
 * Builds on the shipped weights with the articles that an editor has filed (`--content`, default `content`)
 * and with folders of records that state `topics`, or a class in a `gold.tsv` beside them (`--from`).
 * `--from scratch` forgets the shipped weights. The same input gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import known from './ingest/data/topic-weights.json' with { type: 'json' };
import { filedArticles } from './ingest/enrich/topics/filed-articles.ts';
import { filedRecords } from './ingest/enrich/topics/filed-records.ts';
import { train } from './ingest/enrich/topics/train.ts';

const WEIGHTS = new URL('./ingest/data/topic-weights.json', import.meta.url);

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    from: { type: 'string', multiple: true, default: [] },
    afresh: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});
const articles = filedArticles(values.content);
const records = values.from.flatMap((folder) => filedRecords(folder));
const filed = [...records, ...articles];
if (filed.length === 0) {
  console.error(
    'Found nothing that a person filed: edit the topics of articles, or name records with --from.',
  );
  process.exitCode = 2;
} else {
  const sets = values.from.map((folder) => basename(folder)).join(', ') || 'no sets';
  const made = `${records.length} articles of ${sets} and ${articles.length} that editors filed`;
  const note = `Weights of the topic classifier, learned from ${made}. Made by: npm run train-topics -- --afresh --from DIR…`;
  const weights = train(
    filed,
    values.afresh ? note : `${known.note} Then learned from ${made}.`,
    values.afresh ? undefined : known,
  );
  writeFileSync(values.out ?? WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(`Learned ${weights.topics.length} topics and ${weights.terms.length} terms from ${made}.`);
}
