import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Cbor, decodeCbor } from '../../../scripts/site/search/cbor.ts';
import { endIndexing, indexShard } from '../../../scripts/site/search/index-shard.ts';

const SIGNATURE = 'pagefind_dcd'.length;
const TEXTS = [
  'The ferry waits. ___PAGEFIND_WEIGHT___0 The harbour sleeps.',
  '______PAGEFIND_WEIGHT___9 lighthouse ___END_PAGEFIND_WEIGHT___ ___PAGEFIND_ANCHOR___h2:0:top lantern',
  'A ferry of snake_case and ___ lines.',
];

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shard-'));
  const documents = TEXTS.map((words, n) => ({
    url: `/${n}/`,
    meta: { title: `___PAGEFIND_WEIGHT___9 Number ${n}` },
    filters: {},
    sort: {},
    text: { words },
  }));
  await indexShard({ contentDir: folder, outDir: folder, language: 'en', task: { name: 'all', documents } });
});
afterAll(async () => {
  await endIndexing();
  rmSync(folder, { recursive: true, force: true });
});

/** Files of one kind, unpacked. */
function unpacked(kind: string): Buffer[] {
  return readdirSync(join(folder, 'all', kind)).map((name) =>
    gunzipSync(readFileSync(join(folder, 'all', kind, name))).subarray(SIGNATURE),
  );
}

it('shows all words of a text that holds marks of Pagefind, and of its title', () => {
  const pages = unpacked('fragment').map((bytes) => JSON.parse(bytes.toString('utf8')));
  pages.sort((a, b) => (a.url < b.url ? -1 : 1));
  expect(pages.map(({ content }) => content)).toEqual([
    'The ferry waits. PAGEFIND_WEIGHT___0 The harbour sleeps.',
    'PAGEFIND_WEIGHT___9 lighthouse ENDPAGEFIND_WEIGHT___ PAGEFIND_ANCHOR___h2:0:top lantern',
    'A ferry of snake_case and ___ lines.',
  ]);
  expect(pages.map(({ meta }) => meta.title)).toEqual(
    [0, 1, 2].map((n) => `PAGEFIND_WEIGHT___9 Number ${n}`),
  );
  expect(pages.flatMap(({ anchors }) => anchors)).toEqual([]);
});

it('lets every word of every text weigh the same', () => {
  const words = new Map<string, Cbor[]>();
  for (const bytes of unpacked('index'))
    for (const [word, pages] of (decodeCbor(bytes) as [[string, Cbor[]][]])[0]) words.set(word, pages);
  // A negative number among the places of a word on a page changes the weight of those behind it.
  const places = (word: string) =>
    (words.get(word) as [number, number[]][] | undefined)?.map(([, places]) => places);
  expect(places('ferri')).toEqual([[1], [1]]);
  expect(places('harbour')).toEqual([[5]]);
  expect(places('lighthous')).toEqual([[1]]);
  expect(places('lantern')).toEqual([[4]]);
});
