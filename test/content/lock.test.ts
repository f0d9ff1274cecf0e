import * as fs from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { processRuns, takeLock } from '../../scripts/content/lock.ts';
import { holderNow } from '../../scripts/content/lock-holder.ts';

const NOW = new Date('2025-07-14T21:00:00Z');
const LATER = new Date('2025-07-16T21:00:00Z');
const alive = { isAlive: () => true };
const dead = { isAlive: () => false };

let folder = '';
beforeEach(() => {
  folder = path.join(fs.mkdtempSync(path.join(tmpdir(), 'lock-')), 'content');
});
afterEach(() => {
  fs.rmSync(path.dirname(folder), { recursive: true, force: true });
});

test('a second run reports who holds the lock, since when, and what to do', () => {
  takeLock(folder, { pid: 10, host: 'ada', now: NOW });
  const second = (): unknown => takeLock(folder, { pid: 11, host: 'ada', now: LATER }, alive);
  expect(second).toThrow(
    `another run is writing (process 10 on ada, since 2025-07-14T21:00:00.000Z): it holds ${folder}/.lock. Nothing was written.`,
  );
  expect(second).toThrow(
    expect.objectContaining({
      hint: `Wait until it has ended. If it is no longer running, delete ${folder}/.lock.`,
      exitStatus: 2,
    }),
  );
});

test('a released lock can be taken again, and leaves nothing in the folder', () => {
  const release = takeLock(folder, { pid: 10, host: 'ada', now: NOW });
  release();
  release();
  expect(fs.readdirSync(folder)).toEqual([]);
  takeLock(folder, { pid: 11, host: 'ada', now: NOW }, alive);
});

test('the lock of a dead process is taken over', () => {
  takeLock(folder, { pid: 10, host: 'ada', now: NOW });
  takeLock(folder, { pid: 11, host: 'ada', now: NOW }, dead);
  expect(fs.readdirSync(folder)).toEqual(['.lock']);
  expect(fs.readFileSync(path.join(folder, '.lock'), 'utf8')).toContain('"pid":11');
});

test('a lock with the own process number belongs to an earlier process, and is taken over', () => {
  takeLock(folder, { pid: 10, host: 'ada', now: NOW });
  takeLock(folder, { pid: 10, host: 'ada', now: LATER }, alive);
});

test('another container with the same host name and process number counts as another host', () => {
  takeLock(folder, { pid: 1, host: 'ada', space: 'pid:[1]', now: NOW });
  const other = { pid: 1, host: 'ada', space: 'pid:[2]' };
  expect(() => takeLock(folder, { ...other, now: NOW }, dead)).toThrow(/process 1 on ada/);
  takeLock(folder, { ...other, now: LATER }, dead);
});

test('the lock of another host holds for a day', () => {
  takeLock(folder, { pid: 10, host: 'ada', now: NOW });
  expect(() => takeLock(folder, { pid: 11, host: 'bob', now: NOW }, dead)).toThrow(/on ada/);
  takeLock(folder, { pid: 11, host: 'bob', now: LATER }, alive);
});

test('a lock that was taken over is not released by its former holder', () => {
  const release = takeLock(folder, { pid: 10, host: 'ada', now: NOW });
  takeLock(folder, { pid: 11, host: 'ada', now: NOW }, dead);
  release();
  expect(fs.readdirSync(folder)).toEqual(['.lock']);
});

test('a fresh lock that appears while a stale one is set aside is put back', () => {
  takeLock(folder, { pid: 10, host: 'ada', now: NOW });
  const lock = path.join(folder, '.lock');
  const fresh = `${JSON.stringify({ pid: 12, host: 'bob', since: LATER.toISOString() })}\n`;
  let raced = false;
  const racing = {
    ...fs,
    renameSync: (from: fs.PathLike, to: fs.PathLike) => {
      if (!raced) fs.writeFileSync(lock, fresh);
      raced = true;
      fs.renameSync(from, to);
    },
  };
  expect(() => takeLock(folder, { pid: 11, host: 'ada', now: LATER }, { ...dead, fs: racing })).toThrow(
    /process 12 on bob/,
  );
  expect(fs.readFileSync(lock, 'utf8')).toBe(fresh);
  expect(fs.readdirSync(folder)).toEqual(['.lock']);
});

test('an unreadable lock is left to a person', () => {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, '.lock'), '');
  expect(() => takeLock(folder, { pid: 11, host: 'ada', now: LATER }, dead)).toThrow(
    /another run is writing: it holds/,
  );
});

test('a folder without write permission is reported in plain words', () => {
  const denied = {
    ...fs,
    writeFileSync: () => {
      throw Object.assign(new Error('denied'), { code: 'EACCES' });
    },
  };
  expect(() => takeLock(folder, { pid: 11, host: 'ada', now: NOW }, { fs: denied })).toThrow(
    `cannot take the lock ${folder}/.lock: no permission (EACCES). Nothing was written.`,
  );
});

/** A file system that fails with this code when a link is created. */
const unlinkable = (code: string) => ({
  ...fs,
  linkSync: () => {
    throw Object.assign(new Error(code), { code });
  },
});

test.each(['ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM'])(
  'locking works on a file system without links, which reports %s',
  (code) => {
    const release = takeLock(folder, { pid: 10, host: 'ada', now: NOW }, { fs: unlinkable(code) });
    expect(() =>
      takeLock(folder, { pid: 11, host: 'ada', now: NOW }, { ...alive, fs: unlinkable(code) }),
    ).toThrow(/process 10 on ada/);
    release();
    expect(fs.readdirSync(folder)).toEqual([]);
  },
);

test('any other failure to create a link is reported', () => {
  expect(() => takeLock(folder, { pid: 10, host: 'ada', now: NOW }, { fs: unlinkable('EIO') })).toThrow(
    /EIO/,
  );
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('drafts of runs that were killed while taking the lock are deleted, and nothing else', () => {
  fs.mkdirSync(folder, { recursive: true });
  for (const name of ['.lock.new.ada.9', '.lock.old', 'site.yaml'])
    fs.writeFileSync(path.join(folder, name), '');
  takeLock(folder, { pid: 10, host: 'ada', now: NOW });
  expect(fs.readdirSync(folder).sort()).toEqual(['.lock', '.lock.old', 'site.yaml']);
});

test('the lock of another host holds for exactly a day', () => {
  takeLock(folder, { pid: 10, host: 'ada', now: NOW });
  const at = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
  expect(() => takeLock(folder, { pid: 11, host: 'bob', now: at(24) }, dead)).toThrow(/on ada/);
  takeLock(folder, { pid: 11, host: 'bob', now: at(24.01) }, dead);
});

test('a host may have any name', () => {
  const release = takeLock(folder, { pid: 10, host: '../ada/b.example', now: NOW });
  expect(fs.readFileSync(path.join(folder, '.lock'), 'utf8')).toContain('../ada/b.example');
  release();
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('a process takes the lock under its number and host, and on Linux its PID namespace', () => {
  const holder = holderNow(NOW);
  expect(holder).toMatchObject({ pid: process.pid, host: hostname(), now: NOW });
  if (process.platform === 'linux') expect(holder.space).toMatch(/^pid:\[\d+\]$/);
});

const failingWith = (code: string) => (): never => {
  throw Object.assign(new Error(code), { code });
};

test('a lock that disappears whenever it is read is given up after three attempts', () => {
  let attempts = 0;
  const flickering = {
    ...fs,
    linkSync: () => {
      attempts++;
      return failingWith('EEXIST')();
    },
    readFileSync: failingWith('ENOENT'),
  };
  expect(() => takeLock(folder, { pid: 10, host: 'ada', now: NOW }, { fs: flickering })).toThrow(
    /another run is writing: it holds/,
  );
  expect(attempts).toBe(3);
});

test('a draft that another run deleted is written again', () => {
  let swept = false;
  const sweeping = {
    ...fs,
    linkSync: (from: fs.PathLike, to: fs.PathLike) => {
      if (!swept) fs.rmSync(from);
      swept = true;
      fs.linkSync(from, to);
    },
  };
  takeLock(folder, { pid: 10, host: 'ada', now: NOW }, { fs: sweeping });
  expect(fs.readdirSync(folder)).toEqual(['.lock']);
});

test('a failure to read the lock is reported', () => {
  takeLock(folder, { pid: 10, host: 'ada', now: NOW });
  const unreadable = { ...fs, readFileSync: failingWith('EIO') };
  expect(() => takeLock(folder, { pid: 11, host: 'ada', now: NOW }, { fs: unreadable })).toThrow(/EIO/);
});

test('a process is running if it exists, even if it belongs to another user', () => {
  expect(processRuns(process.pid)).toBe(true);
  const kill = vi.spyOn(process, 'kill');
  onTestFinished(() => kill.mockRestore());
  for (const [code, runs] of [
    ['EPERM', true],
    ['ESRCH', false],
  ] as const) {
    kill.mockImplementation(failingWith(code));
    expect(processRuns(12)).toBe(runs);
  }
  expect(kill).toHaveBeenCalledWith(12, 0);
});
