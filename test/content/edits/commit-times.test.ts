import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { commitTimes } from '../../../scripts/content/edits/commit-times.ts';
import { put, temporaryFolder } from '../../support/folders.ts';

it('finds when each unchanged file was last committed, and whether that commit added it', async () => {
  const dir = temporaryFolder();
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@news.example', ...args], { cwd: dir });
  const commit = (day: string, files: Record<string, string>) => {
    put(dir, files);
    git('add', '.');
    const env = { ...process.env, GIT_COMMITTER_DATE: `${day}T10:00:00Z` };
    const args = [
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@news.example',
      'commit',
      '--quiet',
      '--message',
      day,
    ];
    execFileSync('git', args, { cwd: dir, env });
  };
  git('init', '--quiet');
  commit('2026-10-01', { 'content/a [1].md': 'first', 'content/b.md': 'first', 'content/c.md': 'first' });
  commit('2026-10-02', { 'content/a [1].md': 'second', 'content/c.md': 'second' });
  commit('2026-10-03', { 'README.md': 'no article' });
  put(dir, { 'content/c.md': 'third', 'content/d.md': 'first' });
  const content = join(dir, 'content');
  const files = ['a [1].md', 'b.md', 'c.md', 'd.md'].map(
    (path) => [path, readFileSync(join(content, path))] as const,
  );
  expect([...(await commitTimes(content, new Map(files)))]).toEqual([
    ['a [1].md', { at: '2026-10-02T10:00:00Z', isFirst: false }],
    ['b.md', { at: '2026-10-01T10:00:00Z', isFirst: true }],
  ]);
  expect([...(await commitTimes(join(dir, '..'), new Map(files)))]).toEqual([]);
});

it('ignores different line endings in a checkout, and finds nothing where nothing was committed', async () => {
  const dir = temporaryFolder();
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@news.example', ...args], { cwd: dir });
  git('init', '--quiet');
  const files = new Map([['a.md', Buffer.from('one\r\ntwo\r\n')]]);
  expect([...(await commitTimes(dir, files))]).toEqual([]);
  expect([...(await commitTimes(dir, new Map()))]).toEqual([]);
  put(dir, { 'a.md': 'one\ntwo\n' });
  git('add', '.');
  git('commit', '--quiet', '--message', 'a');
  expect([...(await commitTimes(dir, files)).values()]).toMatchObject([{ isFirst: true }]);
});

it('finds nothing without git', async () => {
  vi.stubEnv('PATH', '/nowhere');
  const known = commitTimes(temporaryFolder(), new Map([['a.md', Buffer.from('one')]]));
  vi.unstubAllEnvs();
  expect([...(await known)]).toEqual([]);
});
