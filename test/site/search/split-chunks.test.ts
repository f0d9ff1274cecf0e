import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { endIndexing } from '../../../scripts/site/search/index-shard.ts';
import { splitChunks } from '../../../scripts/site/search/split-chunks.ts';
import { endIndexes, found, indexOf } from '../../support/search-index.ts';

afterAll(endIndexes);

/** A word of letters alone that tells its number, so that their order is that of the alphabet. */
function word(number: number): string {
  return `w${[...number.toString(16).padStart(4, '0')].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')}`;
}

/** Pagefind's own files of an index. */
async function filesOf(content: string): Promise<Map<string, Uint8Array>> {
  const { index } = await createIndex({ forceLanguage: 'made' });
  await index?.addCustomRecord({ url: '/a/', content, language: 'made' });
  const files = (await index?.getFiles())?.files ?? [];
  await endIndexing();
  return new Map(files.map(({ path, content }) => [path, content]));
}

const sizes = (files: ReadonlyMap<string, Uint8Array>): number[] =>
  [...files].filter(([path]) => path.startsWith('index/')).map(([, bytes]) => gunzipSync(bytes).length);

describe('the files of words', () => {
  it('are small, in place of one that holds all of them', async () => {
    const files = await filesOf(Array.from({ length: 3000 }, (_, n) => word(n)).join(' '));
    expect(sizes(files)).toHaveLength(1);
    const split = splitChunks(files, 5000);
    expect(sizes(split).length).toBeGreaterThan(5);
    expect(Math.max(...sizes(split))).toBeLessThan(6000);
    // A word takes more than its letters, and no file is left over for the last few.
    expect(Math.min(...sizes(split))).toBeGreaterThan(4000);
    expect([...split.keys()].filter((path) => !path.startsWith('index/'))).toEqual(
      [...files.keys()].filter((path) => !path.startsWith('index/')),
    );
  });

  it('have every word, those at their ends too, and no other', async () => {
    const texts = Array.from({ length: 30 }, (_, n) =>
      Array.from({ length: 200 }, (_, at) => word(n * 150 + at)).join(' '),
    );
    const shards = await indexOf(texts.map((text, n) => ({ title: `Title ${n}`, text })));
    const missed = [];
    for (let number = 0; number < 29 * 150 + 200; number++) {
      const has = texts.flatMap((text, n) => (text.includes(word(number)) ? [`Title ${n}`] : []));
      if ((await found(shards, word(number))).toSorted().join() !== has.toSorted().join())
        missed.push(number);
    }
    expect(missed).toEqual([]);
    for (const absent of [`${word(12)}x`, word(9999), 'w']) expect(await found(shards, absent)).toEqual([]);
  });

  it('stay as they are where they are small', async () => {
    const files = await filesOf('The ferry is late.');
    const split = splitChunks(files);
    for (const [path, bytes] of files)
      if (path.startsWith('index/')) expect(split.get(path), path).toBe(bytes);
  });

  it('are refused where they are not what Pagefind writes', () => {
    const file = (text: string) => new Map([['index/a.pf_index', gzipSync(text)]]);
    expect(() => splitChunks(file('something else entirely'))).toThrow(/index\/a\.pf_index/);
    for (const broken of ['\x81\x99', '\xff', '\x81\x82\x83aa'])
      expect(() =>
        splitChunks(
          new Map([['index/a.pf_index', gzipSync(Buffer.from(`pagefind_dcd${broken}`, 'latin1'))]]),
          1,
        ),
      ).toThrow(/CBOR/);
  });
});
