/**
 * Count how rare words are: `node scripts/train-rarity.ts [--from DIR]… [--events DIR]… [--out FILE]`.
 *
 * Folders hold an `articles.jsonl` of records with `id`, `title` and `text`. In those of `--from` each article counts;
 * those of `--events` also have a `gold.tsv` of id and event, and the articles on one event count as one, or its names
 * would seem common. The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { foldWords } from './ingest/enrich/fold-words.ts';

const TABLE = new URL('./ingest/data/rarity.json', import.meta.url);
/** Rarer words are left out of the table as coincidental, in articles or events; numbers need more. */
const MIN_UNITS = 1.5;
const MIN_UNITS_OF_NUMBER = 4;
/** The assumed count of a word that is not in the table, in articles or events. */
const UNITS_OF_UNKNOWN = 0.8;
/** What UTF-8 read as Latin-1 looks like. */
const BROKEN = /[âãÂÃ]/;

const { values } = parseArgs({
  options: {
    from: { type: 'string', multiple: true, default: [] },
    events: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
  },
});

if (values.from.length + values.events.length === 0) {
  console.error('Found nothing to count: name folders of articles with --from or --events.');
  process.exit(2);
}

const recordSchema = z.object({ id: z.union([z.string(), z.number()]), title: z.string(), text: z.string() });

const linesOf = (folder: string, file: string) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

const wordsOfArticles = (folder: string) =>
  linesOf(folder, 'articles.jsonl').map((line) => {
    const { id, title, text } = recordSchema.parse(JSON.parse(line));
    return { id: String(id), words: new Set(foldWords(`${title}\n${text}`)) };
  });

const units = new Map<string, number>();
let n = 0;
/** Count one article or event: a word adds the share of its articles that contain it. */
const count = (articles: readonly ReadonlySet<string>[]) => {
  n += 1;
  for (const words of articles)
    for (const word of words) units.set(word, (units.get(word) ?? 0) + 1 / articles.length);
};

for (const folder of values.from) for (const { words } of wordsOfArticles(folder)) count([words]);
for (const folder of values.events) {
  const gold = new Map(linesOf(folder, 'gold.tsv').map((line): [string, string] => split(line)));
  const events = new Map<string, Set<string>[]>();
  for (const { id, words } of wordsOfArticles(folder)) {
    const event = gold.get(id) ?? id;
    events.set(event, [...(events.get(event) ?? []), words]);
  }
  for (const articles of events.values()) count(articles);
}

function split(line: string): [string, string] {
  const [id = '', event = ''] = line.split('\t');
  return [id, event.trim()];
}

const levels = new Map<number, string[]>();
for (const [word, d] of units) {
  if (d < (/^\d/.test(word) ? MIN_UNITS_OF_NUMBER : MIN_UNITS) || BROKEN.test(word)) continue;
  const tenths = Math.round(10 * Math.log((n + 1) / d));
  levels.set(tenths, [...(levels.get(tenths) ?? []), word]);
}
const sets = [...values.from, ...values.events].map((folder) => basename(folder)).join(', ');
const table = {
  note: `Rarity of words in English news: tenths of ln((n + 1) / d), where n = ${n} articles or events of ${sets}, and d those that hold the word. Only counts, no text. Made by: node scripts/train-rarity.ts --from DIR… --events DIR…`,
  rarest: Math.round(10 * Math.log((n + 1) / UNITS_OF_UNKNOWN)) / 10,
  words: Object.fromEntries(
    [...levels].sort(([a], [b]) => a - b).map(([tenths, words]) => [tenths, words.sort().join(' ')]),
  ),
};
writeFileSync(values.out ?? TABLE, `${JSON.stringify(table, null, 2)}\n`);
console.log(`Counted ${units.size} words over ${n} articles and events of ${sets}.`);
