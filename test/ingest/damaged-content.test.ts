import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { random } from '../../scripts/bench/random.ts';
import { BroadsheetError } from '../../scripts/content/broadsheet-error.ts';
import { withChecksum } from '../../scripts/content/line-checksum.ts';
import { damaged } from '../support/damage.ts';
import { put, take } from '../support/folders.ts';
import { dumpOf, goldenRecords, membershipsOf } from '../support/golden-corpus.ts';
import { digest, run } from '../support/ingest.ts';
import { trials } from '../support/trials.ts';

const COUNT = trials(48, 576);
const RECORDS = goldenRecords()
  .filter(({ story }) => story !== undefined)
  .slice(0, 16);
const BEFORE = { '0.jsonl': dumpOf(RECORDS.slice(0, 8)) };
const NEWS = { '1.jsonl': dumpOf(RECORDS.slice(8)) };
const KINDS = [
  'articles/',
  'curation.yaml',
  'groups/',
  'ledger/',
  'ledger/edits/',
  'noise.yaml',
  'runs.jsonl',
  'site.yaml',
  'sources.yaml',
  'stories/',
  'topic-weights.json',
  'topics.yaml',
];
let made: Record<string, string> = {};

/** A digest after an ingest of the first dumps, with additions by its editors. */
async function inTrial<Result>(work: (of: ReturnType<typeof digest>) => Promise<Result>): Promise<Result> {
  const dir = mkdtempSync(join(tmpdir(), 'broadsheet-'));
  try {
    return await work(digest(dir, BEFORE));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

beforeAll(async () => {
  made = await inTrial(async (of) => {
    await run(of);
    const files = take(of.contentDir);
    const source = /id: ([^,\n}]+)/.exec(files['sources.yaml'] ?? '')?.[1];
    const weights = readFileSync(
      new URL('../../scripts/ingest/data/topic-weights.json', import.meta.url),
      'utf8',
    );
    const id = /[0-9a-f]{12}(?=\.md$)/.exec(
      Object.keys(files).find((path) => path.startsWith('articles/')) ?? '',
    )?.[0];
    return {
      ...files,
      [`ledger/edits/${id?.slice(0, 2)}.jsonl`]: `${withChecksum(JSON.stringify({ id, hash: '0123456789abcdef', at: '2026-10-07T00:00:00Z' }))}\n`,
      'noise.yaml': `- { source: ${source}, text: Read all * comments, seen: [0123456789ab, 123456789abc] }\n`,
      'topic-weights.json': weights,
    };
  });
});

it(`an ingest of content with random damage keeps what is there, and reports what it cannot read, in ${COUNT} trials`, async () => {
  const chance = random(20261130);
  const met = new Set<string>();
  for (let trial = 0; trial < COUNT; trial++) {
    const prefix = KINDS[trial % KINDS.length] ?? '';
    const some = Object.keys(made).filter((path) => path.startsWith(prefix));
    const path = some[chance.below(some.length)] ?? '';
    const bytes = damaged(Buffer.from(made[path] ?? ''), trial + Math.floor(trial / KINDS.length), chance);
    const where = `trial ${trial}: ${path}`;
    await inTrial(async (of) => {
      mkdirSync(of.contentDir);
      put(of.contentDir, { ...made, [path]: bytes });
      put(of.dumpsDir, NEWS);
      const before = take(of.contentDir);
      const outcome = await run(of).then(
        () => 'done',
        (error: unknown) => {
          if (!(error instanceof BroadsheetError)) throw new Error(where, { cause: error });
          expect(error.message, where).toContain(path);
          return `status ${error.exitStatus}`;
        },
      );
      met.add(outcome);
      const after = take(of.contentDir);
      if (outcome !== 'done') expect(after, where).toEqual(before);
      // The ingest reads the articles that it needs; the build reads all.
      if (bytes.includes('|||||||') && !/^(?:articles|stories)\//.test(path))
        expect(outcome, where).toBe('status 3');
      for (const [name, text] of Object.entries(before))
        if (/^(?:articles|stories)\//.test(name)) expect(Object.keys(after), where).toContain(name);
        else if (/\.yaml$|weights/.test(name) && name !== 'sources.yaml')
          expect(after[name], where).toBe(text);
      if (outcome === 'done') {
        const articles = membershipsOf(of.contentDir).map(({ article }) => article);
        expect(new Set(articles).size, where).toBe(articles.length);
      }
    });
  }
  expect([...met].sort()).toEqual(['done', 'status 2', 'status 3']);
}, 900_000);
