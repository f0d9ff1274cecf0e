import { mkdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openChangeSet } from '../../scripts/content/change-set.ts';
import { contentFile, contentFiles } from '../../scripts/content/content-files.ts';
import { listArticles } from '../../scripts/content/list-articles.ts';
import { listStories, storyFiles } from '../../scripts/content/list-stories.ts';
import { articlePath, groupsPath, ledgerPath, storyPath } from '../../scripts/content/paths.ts';
import { currentSettings, siteText } from '../../scripts/content/settings.ts';
import { openTransaction } from '../../scripts/content/transaction.ts';
import { put, take, temporaryFolder } from '../support/folders.ts';

const [A, B] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];

/** A content folder with one file of each kind, and many others. */
function folder(): string {
  const dir = temporaryFolder();
  put(dir, {
    'site.yaml': 'title: x\n',
    'curation.yaml': '',
    'notes.yaml': '',
    [`articles/2026/10/08/harbour-${A}.md`]: 'text',
    [`articles/2026/10/07/${B}.md`]: '',
    'articles/2026/10/07/draft.txt': '',
    'articles/.hidden/x.md': '',
    'articles/2026/.x.md': '',
    'groups/2026-10.jsonl': '',
    'groups/2026-10.md': '',
    'ledger/0f.jsonl': '',
    'stories/2026/10/story.md': '',
    'elsewhere/x.md': '',
  });
  utimesSync(join(dir, 'site.yaml'), 5, 5);
  return dir;
}

describe('the files of the content folder', () => {
  it('are listed by path, without dot files, folders and files of other kinds', () => {
    const files = contentFiles(folder());
    expect(files.map(({ path }) => path)).toEqual([
      `articles/2026/10/07/${B}.md`,
      `articles/2026/10/08/harbour-${A}.md`,
      'curation.yaml',
      'groups/2026-10.jsonl',
      'ledger/0f.jsonl',
      'site.yaml',
      'stories/2026/10/story.md',
    ]);
    expect(files.find(({ path }) => path === 'site.yaml')).toEqual({
      path: 'site.yaml',
      size: 9,
      mtimeMs: 5000,
    });
  });

  it('are an empty list if the folder does not exist', () => {
    expect(contentFiles(join(temporaryFolder(), 'nowhere'))).toEqual([]);
  });

  it('can also be looked up one by one', () => {
    const dir = folder();
    for (const file of contentFiles(dir)) expect(contentFile(dir, file.path)).toEqual(file);
    for (const path of [
      'notes.yaml',
      'topics.yaml',
      'sources.yaml',
      'groups/2026-10.md',
      'elsewhere/x.md',
      'articles/.hidden/x.md',
      'articles/2026/.x.md',
    ])
      expect(contentFile(dir, path), path).toBeUndefined();
  });
});

describe('article files', () => {
  it('are listed by id with size and time of change, whatever their folders', () => {
    const dir = folder();
    utimesSync(join(dir, `articles/2026/10/08/harbour-${A}.md`), 7, 7);
    put(dir, { [`articles/2026/10/09/again-${A}.md`]: '', 'articles/2026/10/09/UPPER.md': '' });
    const files = listArticles(dir);
    expect(files.map(({ id, path }) => [id, path.slice('articles/2026/10/'.length)])).toEqual([
      [A, `08/harbour-${A}.md`],
      [A, `09/again-${A}.md`],
      [B, `07/${B}.md`],
    ]);
    expect(files[0]).toMatchObject({ size: 4, modified: 7000 });
  });

  it('are an empty list if there is no content', () => {
    expect(listArticles(join(temporaryFolder(), 'nowhere'))).toEqual([]);
  });
});

it('story files are recognised by their names, and the first of two files of a story is used', () => {
  const dir = temporaryFolder();
  put(dir, {
    [`stories/2026/10/harbour-${A}.md`]: '',
    [`stories/2026/09/${B}.md`]: '',
    [`stories/2026/11/again-${A}.md`]: '',
    'stories/2026/10/notes.md': '',
    [`stories/2026/10/${A}.txt`]: '',
  });
  expect([...listStories(dir)]).toEqual([
    [B, `stories/2026/09/${B}.md`],
    [A, `stories/2026/10/harbour-${A}.md`],
  ]);
  expect(storyFiles(dir).map(({ id }) => id)).toEqual([B, A, A]);
  expect(listStories(join(dir, 'nowhere'))).toEqual(new Map());
});

it('files are listed in the order of their paths, however many there are', () => {
  const dir = temporaryFolder();
  const ids = Array.from({ length: 30 }, (_, n) => ((n * 7) % 30).toString(16).padStart(12, '0'));
  for (const id of ids) put(dir, { [`stories/2026/10/${id}.md`]: '', [`articles/2026/10/08/${id}.md`]: '' });
  const sorted = ids.toSorted();
  expect([...listStories(dir).keys()]).toEqual(sorted);
  expect(listArticles(dir).map(({ id }) => id)).toEqual(sorted);
  expect(contentFiles(dir).map(({ path }) => path.slice(-15, -3))).toEqual([...sorted, ...sorted]);
});

describe('the path of a file', () => {
  it('is derived from the day of an article, the month of a story, and the hash of a dump', () => {
    const what = { id: A, title: 'Ferry returns', date: '2026-10-08T10:00:00Z' };
    expect(articlePath(what)).toBe(`articles/2026/10/08/ferry-returns-${A}.md`);
    expect(storyPath(what)).toBe(`stories/2026/10/ferry-returns-${A}.md`);
    expect(articlePath({ ...what, title: '!' })).toBe(`articles/2026/10/08/${A}.md`);
    expect(ledgerPath('0f12')).toBe('ledger/0f.jsonl');
    expect(groupsPath(what.date)).toBe('groups/2026-10.jsonl');
  });
});

describe('the changes of a run', () => {
  it('are listed by path, without files whose bytes stay the same, and take effect on commit', () => {
    const dir = temporaryFolder();
    put(dir, { 'b.md': 'old', 'c.md': 'same' });
    const transaction = openTransaction(dir);
    const changes = openChangeSet(dir, transaction);
    changes.write('c.md', 'same');
    changes.write('b.md', 'new');
    changes.write('a.md', 'made');
    expect(changes.changes()).toEqual([
      { path: 'a.md', what: 'new' },
      { path: 'b.md', what: 'changed' },
    ]);
    expect(take(dir)['b.md']).toBe('old');
    transaction.commit();
    expect(take(dir)).toEqual({ 'a.md': 'made', 'b.md': 'new', 'c.md': 'same' });
  });

  it('are only listed in a dry run, with the text before and after', () => {
    const dir = temporaryFolder();
    put(dir, { 'b.md': 'old' });
    const changes = openChangeSet(dir, undefined);
    changes.write('b.md', 'new');
    expect(changes.changes()).toEqual([
      { path: 'b.md', what: 'changed', texts: { before: 'old', after: 'new' } },
    ]);
    expect(take(dir)).toEqual({ 'b.md': 'old' });
    mkdirSync(join(dir, 'folder'));
    expect(() => changes.write('folder', 'x')).toThrow('content/folder: expected a file, found a folder');
  });
});

it('a file that a run deletes is listed as deleted, unless the run wrote it or it does not exist', () => {
  const dir = temporaryFolder();
  put(dir, { 'a.md': 'old', 'b.md': 'old', 'c.md': 'old' });
  const transaction = openTransaction(dir);
  const changes = openChangeSet(dir, transaction);
  changes.write('c.md', 'new');
  for (const path of ['b.md', 'c.md', 'gone.md']) changes.remove(path);
  changes.remove('a.md', 'something else');
  expect(changes.changes()).toEqual([
    { path: 'a.md', what: 'deleted' },
    { path: 'b.md', what: 'deleted' },
    { path: 'c.md', what: 'changed' },
  ]);
  // Somebody saved a.md since the run read it.
  expect(transaction.commit()).toEqual(['a.md']);
  expect(take(dir)).toEqual({ 'a.md': 'old', 'c.md': 'new' });
});

it('a file that a run would delete is only listed in a dry run', () => {
  const dir = temporaryFolder();
  put(dir, { 'a.md': 'old' });
  const changes = openChangeSet(dir, undefined);
  changes.remove('a.md');
  expect(changes.changes()).toEqual([{ path: 'a.md', what: 'deleted' }]);
  expect(take(dir)).toEqual({ 'a.md': 'old' });
});

it('the address can be read from site.yaml without the other settings', () => {
  const dir = temporaryFolder();
  expect(siteText(dir)).toBe(undefined);
  put(dir, { 'site.yaml': 'title: The Tide\n' });
  expect(siteText(dir)).toBe('title: The Tide\n');
});

it('settings are read from the folder as they are', () => {
  const dir = temporaryFolder();
  put(dir, {
    'site.yaml': 'title: The Tide\n',
    'sources.yaml': '- { id: a, name: A }\n',
    'topics.yaml': '- { slug: chess, label: Chess }\n',
    'curation.yaml': `removed: [${A}]\n`,
  });
  const { site, sources, topics, curation } = currentSettings(dir);
  expect([site.title, sources[0]?.id, topics[0]?.slug, curation.removed]).toEqual([
    'The Tide',
    'a',
    'chess',
    [A],
  ]);
});
