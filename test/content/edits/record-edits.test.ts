import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { mergeEdits } from '../../../scripts/content/edits/edit-lines.ts';
import { recordEdits } from '../../../scripts/content/edits/record-edits.ts';
import { openTransaction } from '../../../scripts/content/transaction.ts';
import { scanContent } from '../../../scripts/site/catalog/scan-content.ts';
import type { Edit } from '../../../src/schemas/edit.ts';
import { madeArticle, write, writeArticle } from '../../support/content.ts';
import { take, temporaryFolder } from '../../support/folders.ts';

const ONE = madeArticle(1);
const { id } = ONE.data;
let dir: string;
let content: string;
beforeEach(() => {
  dir = temporaryFolder();
  content = join(dir, 'content');
  for (const n of [0, 1, 2]) writeArticle(content, madeArticle(n));
});

const run = (now: string, anew = false) =>
  recordEdits({
    contentDir: content,
    cacheFile: join(dir, 'edits.json'),
    content: scanContent(content, join(dir, 'scan')),
    journal: openTransaction(content),
    now: new Date(now),
    anew,
  });
const change = (what: string | RegExp, by: string): void =>
  write(content, ONE.path, readFileSync(join(content, ONE.path), 'utf8').replace(what, by));
/** The edits in the ledger, without checksums and hashes. */
const recorded = (): Omit<Edit, 'hash'>[] =>
  Object.entries(take(content))
    .filter(([path]) => path.startsWith('ledger/edits/'))
    .flatMap(([, text]) => text.trim().split('\n'))
    .map((line) => {
      const { hash: _, sum: __, ...edit } = JSON.parse(line);
      return edit;
    });

describe('an edit by a person', () => {
  it('keeps the time of the run that first saw it, even without a cache', async () => {
    expect(await run('2026-10-06T08:00:00Z')).toEqual([]);
    change('Work on it begins', 'Work on it has begun');
    expect(await run('2026-10-07T09:30:15Z')).toEqual([`ledger/edits/${id.slice(0, 2)}.jsonl`]);
    expect(recorded()).toEqual([{ id, at: '2026-10-07T09:30:15Z' }]);
    expect(await run('2026-10-08T10:00:00Z')).toEqual([]);
    rmSync(join(dir, 'edits.json'));
    expect(await run('2026-10-09T10:00:00Z')).toEqual([]);
    expect(recorded()).toEqual([{ id, at: '2026-10-07T09:30:15Z' }]);
    change('has begun', 'has ended');
    await run('2026-10-10T10:00:00Z');
    expect(recorded()).toEqual([{ id, at: '2026-10-10T10:00:00Z' }]);
  });

  it('is not recorded if only placement fields or line endings change', async () => {
    change('generated:', 'pinned: true\ngenerated:');
    change(/\n/g, '\r\n');
    expect(await run('2026-10-07T09:00:00Z')).toEqual([]);
    change('Work on it begins', 'Work on it has begun');
    await run('2026-10-08T09:00:00Z');
    change('pinned: true', 'hidden: true');
    expect(await run('2026-10-09T09:00:00Z')).toEqual([]);
  });

  it('is forgotten when the file is back to what the ingest wrote', async () => {
    const before = readFileSync(join(content, ONE.path), 'utf8');
    change('Work on it begins', 'Work on it has begun');
    await run('2026-10-07T09:00:00Z');
    write(content, ONE.path, before);
    await run('2026-10-08T09:00:00Z');
    expect(recorded()).toEqual([{ id }]);
  });
});

describe('an article that a person wrote', () => {
  it('is new on the day of the run that first saw it, and edited when it changes', async () => {
    change(/^generated.*\n/m, '');
    await run('2026-10-07T09:00:00Z');
    expect(recorded()).toEqual([{ id, firstSeen: '2026-10-07' }]);
    change('Work on it begins', 'Work on it has begun');
    await run('2026-10-09T09:00:00Z');
    expect(recorded()).toEqual([{ id, firstSeen: '2026-10-07', at: '2026-10-09T09:00:00Z' }]);
  });
});

it('leaves an unreadable file to the build, and looks at it again later', async () => {
  change('kind:', 'knid:');
  expect(await run('2026-10-07T09:00:00Z')).toEqual([]);
  change('knid:', 'kind:');
  change('Work on it begins', 'Work on it has begun');
  await run('2026-10-08T09:00:00Z');
  expect(recorded()).toEqual([{ id, at: '2026-10-08T09:00:00Z' }]);
});

describe('with the history of git', () => {
  const git = (day: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@news.example', ...args], {
      cwd: dir,
      env: { ...process.env, GIT_COMMITTER_DATE: `${day}T10:00:00Z` },
    });
  const commit = (day: string) => {
    git(day, 'add', '.');
    git(day, 'commit', '--quiet', '--message', day);
  };
  beforeEach(() => {
    git('2026-10-01', 'init', '--quiet');
  });

  it('an edit has the time of its commit, unless that lies in the future', async () => {
    commit('2026-10-01');
    change('Work on it begins', 'Work on it has begun');
    commit('2026-10-03');
    await run('2026-10-07T09:00:00Z');
    expect(recorded()).toEqual([{ id, at: '2026-10-03T10:00:00Z' }]);
    change('has begun', 'has ended');
    commit('2026-10-20');
    await run('2026-10-08T09:00:00Z');
    expect(recorded()).toEqual([{ id, at: '2026-10-08T09:00:00Z' }]);
  });

  it('an edit that is not committed has the time of the run', async () => {
    commit('2026-10-01');
    change('Work on it begins', 'Work on it has begun');
    await run('2026-10-07T09:00:00Z');
    expect(recorded()).toEqual([{ id, at: '2026-10-07T09:00:00Z' }]);
  });

  it('an article that a person wrote is new on the day of the commit that added it', async () => {
    change(/^generated.*\n/m, '');
    commit('2026-10-02');
    await run('2026-10-07T09:00:00Z');
    expect(recorded()).toEqual([{ id, firstSeen: '2026-10-02' }]);
  });

  it('an article that a person wrote counts as edited if another commit added it', async () => {
    commit('2026-10-01');
    change(/^generated.*\n/m, '');
    commit('2026-10-03');
    await run('2026-10-07T09:00:00Z');
    expect(recorded()).toEqual([{ id, firstSeen: '2026-10-07', at: '2026-10-03T10:00:00Z' }]);
  });
});

it('reads every file again only on request', async () => {
  await run('2026-10-07T09:00:00Z');
  change('Work on it begins', 'Work on it has begun');
  const seen = scanContent(content, join(dir, 'scan'));
  const again = (anew: boolean) =>
    recordEdits({
      contentDir: content,
      cacheFile: join(dir, 'edits.json'),
      content: seen,
      journal: openTransaction(content),
      now: new Date('2026-10-08T09:00:00Z'),
      anew,
    });
  expect(await again(false)).toHaveLength(1);
  rmSync(join(content, 'ledger'), { recursive: true });
  expect(await again(false)).toEqual([]);
  expect(await again(true)).toHaveLength(1);
});

it('adds its line to a ledger file that somebody saved in the meantime', async () => {
  const path = `ledger/edits/${id.slice(0, 2)}.jsonl`;
  const other: Edit = { id: `${id.slice(0, 2)}0000000000`, hash: '0'.repeat(16), at: '2026-10-01T00:00:00Z' };
  change('Work on it begins', 'Work on it has begun');
  const journal = openTransaction(content);
  await recordEdits({
    contentDir: content,
    cacheFile: join(dir, 'edits.json'),
    content: scanContent(content, join(dir, 'scan')),
    journal: {
      stage: (...args) => {
        journal.stage(...args);
        write(content, path, mergeEdits('', [other]));
      },
      commit: () => journal.commit(),
    },
    now: new Date('2026-10-08T09:00:00Z'),
    anew: false,
  });
  expect(recorded().map((edit) => edit.id)).toEqual([other.id, id]);
});

it('reads only files whose bytes changed', async () => {
  await run('2026-10-07T09:00:00Z');
  const seen = scanContent(content, join(dir, 'scan'));
  change('Work on it begins', 'Work on it has begun');
  const edits = await recordEdits({
    contentDir: content,
    cacheFile: join(dir, 'edits.json'),
    content: { ...seen, hash: 'another file changed' },
    journal: openTransaction(content),
    now: new Date('2026-10-08T09:00:00Z'),
    anew: false,
  });
  expect(edits).toEqual([]);
});
