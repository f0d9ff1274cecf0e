import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOfFile } from '../../../../scripts/ingest/dedupe/article-index/article-entry.ts';
import {
  loadArticleIndex,
  updateArticleIndex,
} from '../../../../scripts/ingest/dedupe/article-index/article-index.ts';
import { decodeIndex } from '../../../../scripts/ingest/dedupe/article-index/index-file.ts';
import { fingerprint } from '../../../../scripts/ingest/extract/fingerprint/fingerprint.ts';
import { onFullDisk } from '../../../support/broken-fs.ts';
import { type MadeArticle, madeArticle, writeArticle } from '../../../support/content.ts';
import { temporaryFolder } from '../../../support/folders.ts';

/** An archive of articles, in order of their ids. */
function archiveOf(count: number) {
  const dir = temporaryFolder();
  const [contentDir, indexFile] = [join(dir, 'content'), join(dir, 'cache', 'articles.index')];
  const articles = Array.from({ length: count }, (_, n) => madeArticle(n, { id: `${n}`.padStart(12, '0') }));
  for (const article of articles) writeArticle(contentDir, article);
  const progress: [number, number][] = [];
  const load = () =>
    loadArticleIndex(contentDir, indexFile, (done, of) => {
      progress.push([done, of]);
    });
  return {
    contentDir,
    indexFile,
    articles,
    load,
    progress,
    fileOf: (one: MadeArticle) => join(contentDir, one.path),
  };
}

const at = <T>(list: readonly T[], n: number): T => {
  const one = list[n];
  if (one === undefined) throw new Error('too few');
  return one;
};

describe('the index of the archive', () => {
  it('has what deduplication needs of each article', async () => {
    const { load, articles, fileOf } = archiveOf(2);
    const { entries, paths, problems, read } = await load();
    expect(problems).toEqual([]);
    expect([...paths]).toEqual(articles.map(({ data, path }) => [data.id, path]));
    const { data, paragraphs } = at(articles, 1);
    const { mtimeMs, size } = statSync(fileOf(at(articles, 1)));
    expect(entries[1]).toEqual({
      id: data.id,
      kind: 'article',
      time: Date.parse(data.date),
      length: paragraphs.join(' ').length,
      modified: mtimeMs,
      size,
      hash: hashOfFile(readFileSync(fileOf(at(articles, 1)))),
      keys: fingerprint(data.title, paragraphs, 0).keys,
    });
    expect(read(data.id)).toMatchObject({ path: at(articles, 1).path, data, paragraphs });
    expect(read('ffffffffffff')).toBeUndefined();
  });

  it('has keys of the text without its dateline', async () => {
    const { load, contentDir } = archiveOf(0);
    const text = 'the council of the town has decided to close its bridge to lorries for a month.';
    const [dated, plain] = [`HOLM, June 3 (Kurier) — ${text}`, text].map((paragraph, n) =>
      madeArticle(n, { id: `${n}`.padStart(12, '0'), title: 'One headline' }, [paragraph]),
    );
    for (const one of [dated, plain]) if (one !== undefined) writeArticle(contentDir, one);
    const { entries, read } = await load();
    expect(entries[0]?.keys).toEqual(entries[1]?.keys);
    expect(read(at(entries, 0).id)?.datelineLength).toBe('HOLM, June 3 (Kurier) — '.length);
    expect(read(at(entries, 1).id)?.datelineLength).toBe(0);
  });

  it('is not written again if nothing changed, and no file is read', async () => {
    const { load, indexFile, progress, articles, fileOf } = archiveOf(3);
    const file = fileOf(at(articles, 0));
    utimesSync(file, 5, 5);
    await load();
    const { ino } = statSync(indexFile);
    writeFileSync(file, 'x'.repeat(statSync(file).size));
    utimesSync(file, 5, 5);
    progress.length = 0;
    const { entries, problems } = await load();
    expect(statSync(indexFile).ino).toBe(ino);
    expect([entries.length, problems.length]).toEqual([3, 0]);
    expect(progress).toEqual([[3, 3]]);
  });

  it('is written again if a file was deleted', async () => {
    const { load, indexFile, articles, fileOf } = archiveOf(3);
    await load();
    const { size } = statSync(indexFile);
    rmSync(fileOf(at(articles, 1)));
    expect((await load()).entries.map(({ id }) => id)).toEqual(
      [at(articles, 0), at(articles, 2)].map((one) => one.data.id),
    );
    expect(statSync(indexFile).size).toBeLessThan(size);
  });

  it.each([
    ['by as many bytes', (text: string) => text.replace('Ward 1 settles', 'Ward 9 rejects')],
    ['by more', (text: string) => text.replace('Ward 1 settles', 'Ward 1 has settled')],
  ])('detects a file that was changed %s', async (_, change) => {
    const { load, articles, fileOf, indexFile } = archiveOf(2);
    const before = await load();
    const file = fileOf(at(articles, 1));
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    utimesSync(file, 1, 1);
    const { entries } = await load();
    expect(entries[0]).toEqual(before.entries[0]);
    expect(entries[1]?.keys).not.toEqual(before.entries[1]?.keys);
    expect(entries[1]?.hash).toBe(hashOfFile(readFileSync(file)));
    expect(decodeIndex(readFileSync(indexFile))).toEqual(entries);
  });

  it('has no entry for a file that a person left unreadable, and reads it again once it is fixed', async () => {
    const { load, articles, fileOf } = archiveOf(2);
    const file = fileOf(at(articles, 0));
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('kind: article', 'kind: essay'));
    const broken = await load();
    expect(broken.entries).toHaveLength(1);
    expect(broken.read(at(articles, 0).data.id)).toBeUndefined();
    expect(broken.paths.size).toBe(2);
    expect(broken.problems).toMatchObject([{ file: at(articles, 0).path, place: 'line 4', fatal: false }]);
    expect(broken.problems[0]?.message).toContain('kind');
    expect(broken.problems[0]?.hint).not.toBe('');
    writeFileSync(file, text);
    expect((await load()).entries).toHaveLength(2);
  });

  it('is rebuilt if it cannot be read, and skipped if it cannot be written', async () => {
    const { load, indexFile, contentDir } = archiveOf(2);
    mkdirSync(indexFile, { recursive: true });
    writeFileSync(join(indexFile, 'file'), '');
    expect((await load()).entries).toHaveLength(2);
    rmSync(indexFile, { recursive: true });
    expect(await onFullDisk(1, () => loadArticleIndex(contentDir, indexFile, () => {}))).toBeUndefined();
    expect((await load()).entries).toHaveLength(2);
  });
});

describe('the index after a run', () => {
  /** What a run knows about the files that it wrote. */
  const written = (contentDir: string, { data, path }: MadeArticle, length = 7) => ({
    ...data,
    path,
    hash: hashOfFile(readFileSync(join(contentDir, path))),
    length,
  });
  const keysOf = (...articles: readonly MadeArticle[]) =>
    new Map(articles.map(({ data }) => [data.id, fingerprint(data.title, [], 0).keys]));

  it('contains the files that the run wrote, in the order of ids, so that the next run reads none of them', async () => {
    const { load, contentDir, indexFile, articles } = archiveOf(1);
    const archive = await load();
    const [last, middle] = [madeArticle(8, { id: 'f'.repeat(12) }), madeArticle(9, { id: 'a'.repeat(12) })];
    for (const one of [last, middle]) writeArticle(contentDir, one);
    const files = [last, middle].map((one) => written(contentDir, one));
    updateArticleIndex(contentDir, indexFile, archive, files, keysOf(last, middle));
    const { entries } = await load();
    expect(entries.map(({ id }) => id)).toEqual([at(articles, 0), middle, last].map(({ data }) => data.id));
    // As the run said, not as the file has it.
    expect(entries[2]).toMatchObject({
      kind: 'article',
      time: Date.parse(last.data.date),
      length: 7,
      keys: keysOf(last).get(last.data.id),
    });
    expect(entries[0]).toEqual(archive.entries[0]);
  });

  it('has a new entry for an article that the run rewrote', async () => {
    const { load, contentDir, indexFile, articles } = archiveOf(2);
    const archive = await load();
    const again = at(articles, 0);
    updateArticleIndex(contentDir, indexFile, archive, [written(contentDir, again, 3)], keysOf(again));
    expect((await load()).entries.map(({ length }) => length)).toEqual([3, archive.entries[1]?.length]);
  });

  it.each([
    ['saved', (file: string) => appendFileSync(file, '\nAnother paragraph.\n')],
    ['deleted', (file: string) => rmSync(file)],
    [
      'replaced',
      (file: string) => {
        renameSync(file, `${file}.old`);
        writeFileSync(file, 'nothing');
      },
    ],
  ])('drops a file that somebody %s in the meantime', async (_, meanwhile) => {
    const { load, contentDir, indexFile, articles, fileOf } = archiveOf(2);
    const archive = await load();
    const one = at(articles, 0);
    const file = written(contentDir, one, 3);
    meanwhile(fileOf(one));
    updateArticleIndex(contentDir, indexFile, archive, [file], keysOf(one));
    const after = await load();
    expect(after.entries.some(({ length }) => length === 3)).toBe(false);
    expect(after.entries.at(-1)).toEqual(archive.entries[1]);
  });

  it('keeps the entry of a file whose keys are unknown', async () => {
    const { load, contentDir, indexFile, articles } = archiveOf(1);
    const archive = await load();
    updateArticleIndex(contentDir, indexFile, archive, [written(contentDir, at(articles, 0), 3)], new Map());
    expect((await load()).entries).toEqual(archive.entries);
  });

  it('leaves no partial file on a full disk', async () => {
    const { load, contentDir, indexFile } = archiveOf(1);
    const archive = await load();
    const update = () => updateArticleIndex(contentDir, indexFile, archive, [], new Map());
    expect(await onFullDisk(1, update)).toBeUndefined();
    expect(readdirSync(join(indexFile, '..'))).toEqual(['articles.index']);
    expect((await load()).entries).toEqual(archive.entries);
  });
});
