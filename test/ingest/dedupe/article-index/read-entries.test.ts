import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readIndexEntries } from '../../../../scripts/ingest/dedupe/article-index/article-entry.ts';
import { readEntries } from '../../../../scripts/ingest/dedupe/article-index/read-entries.ts';
import { madeArticle, writeArticle } from '../../../support/content.ts';
import { temporaryFolder } from '../../../support/folders.ts';

/** A content folder of three articles, and their files. */
function published() {
  const contentDir = temporaryFolder();
  const files = [1, 2, 3].map((number) => {
    const article = madeArticle(number);
    writeArticle(contentDir, article);
    return { id: article.data.id, path: article.path };
  });
  return { contentDir, files };
}

it('reads many files on several threads with the same result and order as a few', async () => {
  const { contentDir, files } = published();
  const many = Array.from({ length: 2101 }, (_, n) => files[n % files.length] ?? { id: '', path: '' });
  const expected = readIndexEntries({ contentDir, files });
  const told: number[] = [];
  const entries = await readEntries(contentDir, many, (done) => told.push(done));
  expect(entries).toEqual(many.map((_, n) => expected[n % files.length]));
  expect(told.at(-1)).toBe(2101);
});

it.each([1, 1000])('stops at a file that the disk cannot read, and names it, among %i', async (times) => {
  const { contentDir, files } = published();
  rmSync(join(contentDir, files[1]?.path ?? ''));
  mkdirSync(join(contentDir, files[1]?.path ?? ''));
  const many = Array.from({ length: times }, () => files).flat();
  await expect(readEntries(contentDir, many, () => {})).rejects.toMatchObject({
    message: expect.stringContaining(files[1]?.path ?? ''),
    problem: 'expected a file, found a folder',
    hint: expect.stringContaining('git checkout'),
  });
});

it('reports a file that was deleted after the listing, and reads the others', async () => {
  const { contentDir, files } = published();
  rmSync(join(contentDir, files[1]?.path ?? ''));
  const entries = await readEntries(contentDir, files, () => {});
  expect(entries).toMatchObject([
    { id: files[0]?.id },
    { file: files[1]?.path, message: 'was deleted after the folder was listed', fatal: false },
    { id: files[2]?.id },
  ]);
});
