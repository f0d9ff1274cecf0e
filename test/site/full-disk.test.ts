import { cpSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ingestCommand } from '../../scripts/commands/ingest-options.ts';
import { runIngest } from '../../scripts/commands/run-ingest.ts';
import { BroadsheetError } from '../../scripts/content/broadsheet-error.ts';
import { numberedArticle } from '../support/articles.ts';
import { onFullDisk, withoutPermission } from '../support/broken-fs.ts';
import { madeArticle, putContent, writeArticle } from '../support/content.ts';
import { put, take, temporaryFolder } from '../support/folders.ts';
import { layOutA } from '../support/lay-out.ts';
import { bytesBelow, type SiteWorld, siteWorld } from '../support/site-world.ts';
import { trials } from '../support/trials.ts';

/** Steps between the writes at which the disk is full. */
const GROWTH = trials(1.7, 1.1);
const NOW = new Date('2026-10-08T06:00:00Z');

let world: SiteWorld;
beforeEach(() => {
  world = siteWorld();
});
afterEach(() => world.remove());

describe('on a disk that fills up', () => {
  it('a build leaves the site as it was, or reports how far it came, and the next one finishes', async () => {
    putContent(world.content, 12);
    await world.build();
    const states = new Set<string>();
    let articles = 12;
    for (let step = 1; ; step = Math.ceil(step * GROWTH)) {
      // The same number of new ones each time, so that each build has as much to write.
      for (let number = 0; number < 3; number++) writeArticle(world.content, madeArticle(articles++));
      const before = bytesBelow(world.out);
      const error = await onFullDisk(step, () => world.build());
      if (error === undefined) break;
      expect(error).toBeInstanceOf(BroadsheetError);
      const state = /\(ENOSPC\)\. (.*)\.$/.exec(String((error as Error).message))?.[1] ?? '';
      const isUntouched = state === `${world.out} is as it was`;
      if (isUntouched) expect(bytesBelow(world.out), `at write ${step}`).toEqual(before);
      else
        expect(state).toMatch(
          /^\d+ files are in place.*, the others are as they were; the next build does the rest$/,
        );
      states.add(isUntouched ? 'untouched' : 'in part');
      await world.build();
      expect(bytesBelow(world.out), `after write ${step}`).toEqual(await world.cold());
    }
    // Few trials may miss the moment of publishing, of which every write is tried in publish.test.ts.
    expect(states.size).toBeGreaterThanOrEqual(trials(1, 2));
  }, 600_000);

  it('an ingest writes all or nothing, and the next one finishes', async () => {
    const page = (from: number) =>
      layOutA(
        undefined,
        [0, 1].map((n) => numberedArticle(from + n)),
        () => 0,
      );
    const ingest = (dir: string) => {
      const args = [
        '--today',
        '2026-10-08',
        '--dumps',
        join(dir, 'dumps'),
        '--content',
        join(dir, 'content'),
      ];
      return runIngest(ingestCommand(args, NOW), {
        cacheRoot: join(dir, 'cache'),
        now: NOW,
        onProgress: () => {},
      });
    };
    const inbox = (dir: string, names: readonly number[]) =>
      put(dir, Object.fromEntries(names.map((n) => [`dumps/2026-10-0${n}T08-00-00Z.txt`, page(3 * n)])));
    const calm = temporaryFolder();
    inbox(calm, [1]);
    await ingest(calm);
    const before = take(join(calm, 'content'));
    const other = temporaryFolder();
    cpSync(calm, other, { recursive: true });
    inbox(other, [2]);
    await ingest(other);
    const wanted = take(join(other, 'content'));
    for (let step = 1; ; step = Math.ceil(step * GROWTH)) {
      const dir = temporaryFolder();
      cpSync(calm, dir, { recursive: true });
      inbox(dir, [2]);
      const error = await onFullDisk(step, () => ingest(dir));
      if (error === undefined) break;
      expect(error).toBeInstanceOf(BroadsheetError);
      expect(String(error)).toContain('no space left on the disk (ENOSPC)');
      const isNothing = String(error).includes('Nothing was written.');
      if (isNothing) expect(take(join(dir, 'content')), `at write ${step}`).toEqual(before);
      await ingest(dir);
      expect(take(join(dir, 'content')), `after write ${step}`).toEqual(wanted);
    }
  }, 600_000);
});

describe('where a folder may not be written to', () => {
  it('a build changes no file, and says which folder', async () => {
    putContent(world.content, 12);
    await world.build();
    writeArticle(world.content, madeArticle(12));
    const before = bytesBelow(world.out);
    for (const folder of ['articles', '2025/07']) {
      const error = await withoutPermission(join(world.out, folder), () => world.build());
      expect(error, folder).toMatchObject({
        message: `cannot publish into ${world.out}: no permission (EACCES: ${join(world.out, folder)}). ${world.out} is as it was.`,
        hint: 'Make the folder writable for the user that runs Broadsheet.',
      });
      expect(bytesBelow(world.out), folder).toEqual(before);
    }
    await world.build();
    expect(bytesBelow(world.out)).toEqual(await world.cold());
  });

  it('an ingest changes no file, and says which folder', async () => {
    const dir = realpathSync(temporaryFolder());
    const content = join(dir, 'content');
    const page = (number: number) => layOutA(undefined, [numberedArticle(number)], () => 0);
    const ingest = () =>
      runIngest(
        ingestCommand(['--today', '2026-10-08', '--dumps', join(dir, 'dumps'), '--content', content], NOW),
        { cacheRoot: join(dir, 'cache'), now: NOW, onProgress: () => {} },
      );
    put(dir, { 'dumps/1.txt': page(1) });
    await ingest();
    const before = take(content);
    put(dir, { 'dumps/2.txt': page(2) });
    for (const folder of ['articles/2026/10/08', 'ledger']) {
      const error = await withoutPermission(join(content, folder), ingest);
      expect(error, folder).toMatchObject({
        message: `cannot write below ${content}: no permission (EACCES: ${join(content, folder)}). Nothing was written.`,
        hint: 'Make the folder writable for the user that runs Broadsheet.',
      });
      expect(take(content), folder).toEqual(before);
    }
    await ingest();
    expect(Object.keys(take(content)).length).toBeGreaterThan(Object.keys(before).length);
  });
});
