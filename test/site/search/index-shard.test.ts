import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import type { SearchDocument } from '../../../scripts/site/search/documents.ts';
import { endIndexing, indexShard } from '../../../scripts/site/search/index-shard.ts';
import { permitNote } from '../../../src/model/rights.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { endIndexes, found, indexOf } from '../../support/search-index.ts';
import { bytesBelow } from '../../support/site-world.ts';

vi.mock('pagefind', async (original) => {
  const real = await original<typeof import('pagefind')>();
  return { ...real, close: vi.fn(real.close) };
});

afterAll(endIndexes);

beforeEach(async () => {
  await endIndexing();
  vi.mocked(close).mockClear();
});

function documentOf(n: number): SearchDocument {
  return {
    id: n.toString(16).padStart(12, '0'),
    record: {
      address: `/articles/ferry-${n}/`,
      title: `Ferry ${n}`,
      date: '2026-10-01T12:00:00Z',
      precision: 'minute',
      basis: 'stated',
    },
    names: [],
    people: [],
    topics: [],
    source: 'ferry-post',
    text: { words: `The ferry ${n} is late.` },
  };
}

/** A word of letters that encodes its number, so that the words are in alphabetical order. */
function word(number: number): string {
  const digits = [...number.toString(16).padStart(4, '0')].map((digit) => Number.parseInt(digit, 16));
  return `w${digits.map((digit) => String.fromCharCode(97 + digit)).join('')}`;
}

function index(name: string, documents: readonly SearchDocument[], maxDocuments?: number): Promise<void> {
  const task = { name, key: 'k', documents };
  return indexShard({
    contentDir: '',
    outDir: temporaryFolder(),
    task,
    ...(maxDocuments && { maxDocuments }),
  });
}

it('Pagefind gets a new process after a number of documents of all shards, and not before', async () => {
  const ended = [];
  for (const name of ['2026-07', '2026-08', '2026-09', '2026-10']) {
    await index(name, [documentOf(1), documentOf(2)], 4);
    ended.push(vi.mocked(close).mock.calls.length);
  }
  expect(ended).toEqual([0, 1, 1, 2]);
});

it('Pagefind keeps its process for a small site', async () => {
  await index('2026-10', [documentOf(1)]);
  expect(close).not.toHaveBeenCalled();
});

it('Pagefind gets a new process after a failure, which is reported', async () => {
  const broken = { ...documentOf(1), text: permitNote('articles/nowhere.md', 'no hash', 0) };
  await expect(index('2026-10', [documentOf(2), broken])).rejects.toThrow();
  expect(close).toHaveBeenCalledTimes(1);
});

it('a shard is the same whatever the thread has indexed before, or indexes at the same time', async () => {
  const of = (n: number, text: string) => ({ ...documentOf(n), text: { words: text } });
  const others = [of(1, 'Ropes of the harbour. Ropes, ropes.'), of(2, 'HARBOUR ropes are Late.')];
  const own = [of(3, 'The harbour is late.'), of(4, 'A lantern for the Ropes of the harbour.')];
  const write = async (name: string, documents: readonly SearchDocument[]): Promise<string> => {
    const outDir = temporaryFolder();
    await indexShard({ contentDir: '', outDir, task: { name, key: 'k', documents } });
    return join(outDir, name);
  };
  const alone = bytesBelow(await write('2026-10', own));
  await write('2026-09', others);
  expect(bytesBelow(await write('2026-10', own))).toEqual(alone);
  const [together] = await Promise.all([write('2026-10', own), write('2026-09', others)]);
  expect(bytesBelow(together)).toEqual(alone);
});

it('a shard is the same with any number of threads of Pagefind', async () => {
  const documents = Array.from({ length: 40 }, (_, n) => documentOf(n));
  const write = async (threads: number) => {
    await endIndexing();
    const outDir = temporaryFolder();
    await indexShard({ contentDir: '', outDir, task: { name: '2026-10', key: 'k', documents }, threads });
    return bytesBelow(outDir);
  };
  expect(await write(4)).toEqual(await write(1));
});

it('a word file has at most 5,000 occurrences, and every word is found, including those at the ends of files', async () => {
  const texts = Array.from({ length: 60 }, (_, n) =>
    Array.from({ length: 250 }, (_, at) => word(n * 200 + at)).join(' '),
  );
  const outDir = temporaryFolder();
  const documents = texts.map((words, n) => ({ ...documentOf(n), text: { words } }));
  await indexShard({ contentDir: '', outDir, task: { name: '2026-10', key: 'k', documents } });
  expect(readdirSync(join(outDir, '2026-10/index')).length).toBeGreaterThanOrEqual(3);

  const shards = await indexOf(texts.map((text, n) => ({ title: `Title ${n}`, text })));
  for (let number = 0; number < 60 * 200; number += 7) {
    const has = texts.flatMap((text, n) => (text.includes(word(number)) ? [`Title ${n}`] : []));
    expect((await found(shards, word(number))).toSorted(), word(number)).toEqual(has.toSorted());
  }
});
