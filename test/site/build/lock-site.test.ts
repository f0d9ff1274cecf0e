import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lockSite } from '../../../scripts/site/build/lock-site.ts';
import { temporaryFolder } from '../../support/folders.ts';

it('the lock of an output folder reveals nothing about the machine, and still keeps other processes out', () => {
  const dir = temporaryFolder();
  mkdirSync(join(dir, 'dist/.broadsheet'), { recursive: true });
  const site = { root: dir, contentDir: join(dir, 'content'), outDir: join(dir, 'dist') };
  const holder = { pid: process.ppid, host: 'ada-laptop', space: 'one', now: new Date(0) };
  const release = lockSite(site, holder);
  const own = join(dir, 'dist/.broadsheet');
  const held = readdirSync(own).map((name) => readFileSync(join(own, name), 'utf8'));
  expect(held).toHaveLength(1);
  expect(held.join()).not.toContain('ada-laptop');
  const other = { ...holder, pid: process.pid, now: new Date(1) };
  expect(() =>
    lockSite({ ...site, cacheDir: join(dir, 'cache'), contentDir: join(dir, 'b') }, other),
  ).toThrow('another run is writing');
  release();
  expect(readdirSync(own)).toEqual([]);
});
