import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readIndexEntries } from '../../../../scripts/ingest/dedupe/article-index/article-entry.ts';
import { readEntries } from '../../../../scripts/ingest/dedupe/article-index/read-entries.ts';
import { numberedArticle } from '../../../support/articles.ts';
import { take, temporaryFolder } from '../../../support/folders.ts';
import { digest, run } from '../../../support/ingest.ts';
import { layOutA } from '../../../support/lay-out.ts';

async function published() {
  const of = digest(temporaryFolder(), {
    'a.txt': layOutA(numberedArticle(1), [numberedArticle(2), numberedArticle(3)], () => 0),
  });
  await run(of);
  const paths = Object.keys(take(of.contentDir)).filter((path) => path.startsWith('articles/'));
  return { ...of, files: paths.map((path) => ({ id: path.slice(-15, -3), path })) };
}

it('reads many files on several threads as it reads few, and in their order', async () => {
  const { contentDir, files } = await published();
  const many = Array.from({ length: 2101 }, (_, n) => files[n % files.length] ?? { id: '', path: '' });
  const expected = readIndexEntries({ contentDir, files });
  const told: number[] = [];
  const entries = await readEntries(contentDir, many, (done) => told.push(done));
  expect(entries).toEqual(many.map((_, n) => expected[n % files.length]));
  expect(told.at(-1)).toBe(2101);
});

it.each([1, 1000])(
  'ends at a file that the disk does not let be read, and names it, among %i',
  async (times) => {
    const { contentDir, files } = await published();
    rmSync(join(contentDir, files[1]?.path ?? ''));
    mkdirSync(join(contentDir, files[1]?.path ?? ''));
    const many = Array.from({ length: times }, () => files).flat();
    await expect(readEntries(contentDir, many, () => {})).rejects.toMatchObject({
      message: expect.stringContaining(files[1]?.path ?? ''),
      problem: 'expected a file, found a folder',
      hint: expect.stringContaining('git checkout'),
    });
  },
);

it('tells of a file that went away behind the listing, and reads the others', async () => {
  const { contentDir, files } = await published();
  rmSync(join(contentDir, files[1]?.path ?? ''));
  const entries = await readEntries(contentDir, files, () => {});
  expect(entries).toMatchObject([
    { id: files[0]?.id },
    { file: files[1]?.path, message: 'was deleted after the folder was listed', fatal: false },
    { id: files[2]?.id },
  ]);
});
