import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadArticleIndex } from '../../../../scripts/ingest/dedupe/article-index/article-index.ts';
import { numberedArticle } from '../../../support/articles.ts';
import { put, take, temporaryFolder } from '../../../support/folders.ts';
import { digest, run } from '../../../support/ingest.ts';
import { layOutA } from '../../../support/lay-out.ts';

async function published() {
  const of = digest(temporaryFolder(), {
    'a.txt': layOutA(numberedArticle(1), [numberedArticle(2), numberedArticle(3)], () => 0),
  });
  await run(of);
  const indexFile = join(of.cacheDir, 'articles.index');
  const load = () => loadArticleIndex(of.contentDir, indexFile, () => {});
  const paths = Object.keys(take(of.contentDir)).filter((path) => path.startsWith('articles/'));
  return { ...of, indexFile, load, paths };
}

describe('the archive as the ingest sees it', () => {
  it('is the same whether it comes from the cache or is read again', async () => {
    const { load, indexFile } = await published();
    const remembered = await load();
    rmSync(indexFile);
    const read = await load();
    expect(read.entries).toEqual(remembered.entries);
    expect(read.entries).toHaveLength(3);
  });

  it('does not take a checkout, which renews modification times, for a change', async () => {
    const { load, contentDir, paths } = await published();
    const before = (await load()).entries.map(({ modified: _, ...rest }) => rest);
    for (const path of paths) utimesSync(join(contentDir, path), 1, 1);
    expect((await load()).entries.map(({ modified: _, ...rest }) => rest)).toEqual(before);
  });

  it('leaves a file that a person broke alone, and reports where it is broken', async () => {
    const { load, contentDir, paths } = await published();
    const file = join(contentDir, paths[0] ?? '');
    writeFileSync(file, readFileSync(file, 'utf8').replace('kind: article', 'kind: essay'));
    const archive = await load();
    expect(archive.entries).toHaveLength(2);
    expect(archive.problems).toMatchObject([{ file: paths[0], place: 'line 4', fatal: false }]);
  });

  it('restores an article that is in a new dump, and keeps what it knew about a deleted file', async () => {
    const of = await published();
    rmSync(join(of.contentDir, of.paths[0] ?? ''));
    put(of.dumpsDir, {
      'b.txt': layOutA(undefined, [numberedArticle(1), numberedArticle(2), numberedArticle(3)], () => 0),
    });
    await run(of);
    expect(Object.keys(take(of.contentDir)).filter((path) => path.startsWith('articles/'))).toHaveLength(3);
  });
});
