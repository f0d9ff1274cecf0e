import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { contentFiles } from '../../scripts/content/content-files.ts';
import { listArticles } from '../../scripts/content/list-articles.ts';
import { listStories } from '../../scripts/content/list-stories.ts';
import {
  readContentFile,
  readContentFolder,
  readContentIfThere,
  readContentText,
  statContentFile,
} from '../../scripts/content/read-content-file.ts';
import { put, temporaryFolder } from '../support/folders.ts';

const PATH = 'stories/a.md';
const BACK = 'Move it away, or take the file back from git: git checkout content/stories/a.md';

/** A content folder with something in the place of a file. */
function folder(lay: (place: string) => void): string {
  const dir = temporaryFolder();
  put(dir, { 'site.yaml': 'title: x\n' });
  mkdirSync(join(dir, 'stories'));
  lay(join(dir, PATH));
  return dir;
}

const isRoot = process.getuid?.() === 0;

/** Run something as a user without permissions, since the superuser can read everything. */
function asNobody<T>(act: () => T): T {
  try {
    if (isRoot) process.seteuid?.(65_534);
    return act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe('a content file', () => {
  it.each([
    ['a folder', mkdirSync, 'expected a file, found a folder', BACK],
    ['a link to nowhere', (at: string) => symlinkSync('nowhere', at), 'found a link', 'Put the file itself'],
    [
      'a link to a file',
      (at: string) => symlinkSync('../site.yaml', at),
      'found a link',
      'Put the file itself',
    ],
    ['a link to itself', (at: string) => symlinkSync('a.md', at), 'found a link', 'Put the file itself'],
    // Nobody writes to it, so reading it would block.
    ['a pipe', (at: string) => execFileSync('mkfifo', [at]), 'expected a file, found a device', BACK],
  ])('is reported by name if %s is in its place', (_, lay, problem, hint) => {
    const dir = folder(lay);
    for (const read of [readContentFile, readContentIfThere])
      expect(() => read(dir, PATH)).toThrow(
        expect.objectContaining({
          message: expect.stringContaining(`content/${PATH}: `),
          problem: expect.stringContaining(problem),
          hint: expect.stringContaining(hint),
          exitStatus: 3,
        }),
      );
  });

  it('is reported with the system error, and is absent if there is nothing at its path', () => {
    const dir = folder(() => {});
    expect(() => readContentFile(dir, PATH)).toThrow('ENOENT');
    expect(readContentIfThere(dir, PATH)).toBeUndefined();
    expect(() => readContentFile(dir, 'site.yaml/x')).toThrow(
      'content/site.yaml/x: cannot be read: a file or link stands where a folder should be',
    );
    expect(() => readContentFile(dir, 'x'.repeat(300))).toThrow(/^content\/x+: cannot be read: ENAMETOOLONG/);
  });

  // A thread cannot change its user.
  it.skipIf(isRoot && !isMainThread)('is reported if permission to read it is missing', () => {
    const dir = folder((at) => writeFileSync(at, '', { mode: 0 }));
    expect(() => asNobody(() => readContentFile(dir, PATH))).toThrow(
      expect.objectContaining({
        problem: 'cannot be read: no permission',
        hint: 'Make it readable for the user that runs Broadsheet.',
      }),
    );
  });
});

it('a path through a circular link is reported, also where only metadata is requested', () => {
  const dir = temporaryFolder();
  symlinkSync('articles', join(dir, 'articles'));
  for (const read of [statContentFile, readContentFile, readContentIfThere])
    expect(() => read(dir, 'articles/a.md')).toThrow(
      expect.objectContaining({
        message: 'content/articles/a.md: cannot be read: a file or link stands where a folder should be',
        hint: 'Put the folder back in place of the file or link that stands there.',
      }),
    );
});

describe('a content folder', () => {
  const lists = [contentFiles, listArticles, (dir: string) => readContentFolder(dir, 'articles')];

  it.each([
    ['a file', (at: string) => writeFileSync(at, ''), 'found a file', 'git checkout content/articles'],
    [
      'a link to nowhere',
      (at: string) => symlinkSync('nowhere', at),
      'found a link',
      'Put the folder itself',
    ],
  ])('is reported by name if %s is in its place', (_, lay, problem, hint) => {
    const dir = temporaryFolder();
    lay(join(dir, 'articles'));
    for (const list of lists)
      expect(() => list(dir)).toThrow(
        expect.objectContaining({
          message: `content/articles: expected a folder, ${problem}`,
          hint: expect.stringContaining(hint),
          exitStatus: 3,
        }),
      );
  });

  it('is empty if it does not exist', () => {
    for (const list of lists) expect(list(temporaryFolder())).toEqual([]);
    expect(listStories(temporaryFolder())).toEqual(new Map());
  });
});

it('anything in the place of a file is listed as a file, so that reading it reports the problem', () => {
  const [dir, id] = [temporaryFolder(), 'aaaaaaaaaaaa'];
  mkdirSync(join(dir, `articles/2026/${id}.md/2027`), { recursive: true });
  mkdirSync(join(dir, `stories/2026/${id}.md/2027`), { recursive: true });
  put(dir, { [`articles/2026/${id}.md/2027/b.md`]: '' });
  symlinkSync('..', join(dir, 'stories/elsewhere'));
  symlinkSync('site.yaml', join(dir, 'topics.yaml'));
  expect(contentFiles(dir).map(({ path }) => path)).toEqual([
    `articles/2026/${id}.md`,
    `stories/2026/${id}.md`,
    'stories/elsewhere',
    'topics.yaml',
  ]);
  expect(listArticles(dir)).toMatchObject([{ id, path: `articles/2026/${id}.md` }]);
  expect([...listStories(dir)]).toEqual([[id, `stories/2026/${id}.md`]]);
});

it('a text with a zero byte is refused with its line', () => {
  const dir = temporaryFolder();
  put(dir, { 'sources.yaml': '- id: a\n  name: A\n\0\0\0' });
  expect(() => readContentText(dir, 'sources.yaml')).toThrow(
    expect.objectContaining({ where: { file: 'content/sources.yaml', line: 3 }, exitStatus: 3 }),
  );
});
