import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BroadsheetError } from '../../../scripts/content/broadsheet-error.ts';
import { filesBelow } from '../../../scripts/site/publish/files-below.ts';
import { readJournal } from '../../../scripts/site/publish/journal.ts';
import { EMPTY_HEAD, readFields, readHead, readManifest } from '../../../scripts/site/publish/manifest.ts';
import type { Publication } from '../../../scripts/site/publish/publish.ts';
import { onFullDisk } from '../../support/broken-fs.ts';
import { put, take } from '../../support/folders.ts';
import { IN_ORDER, PAGES, page, planOf, SHARD, world } from '../../support/publication.ts';

describe('a publication', () => {
  it('moves everything that was built, and leaves files alone that it does not know', () => {
    const { outDir, root, publish: run } = world();
    expect(run()).toEqual({ written: IN_ORDER.length, deleted: 0 });
    expect(take(outDir)).toEqual({ ...Object.fromEntries(IN_ORDER), 'robots.txt': 'by hand' });
    expect(filesBelow(root)).toEqual([]);
  });

  it.each(IN_ORDER.map(([path], at) => ({ path, at })))(
    'that is interrupted at $path has put all that it links to in place, and nothing that links to it',
    ({ path, at }) => {
      const { outDir, publish: run } = world();
      rmSync(join(outDir, 'index.html'));
      // A folder that is not empty cannot be replaced by a file.
      put(join(outDir, path), { 'in-the-way': '' });
      const gone = {
        plan: planOf(PAGES, { vanished: [{ address: '/articles/gone/', kind: 'article' }] }),
        shards: { made: ['2026-10'], vanished: ['2026-09'] },
        extrasBefore: ['_astro/old.css'],
      };
      expect(() => run({ keepMade: true, ...gone })).toThrow();
      const names = new Set<string>(IN_ORDER.map(([name]) => name));
      const there = filesBelow(outDir).filter((file) => names.has(file));
      expect(there).toEqual(
        IN_ORDER.slice(0, at)
          .map(([name]) => name)
          .sort(),
      );
      expect(readJournal(outDir)).toEqual({
        pages: [...PAGES, '/articles/gone/'],
        shards: ['2026-10', '2026-09'],
        extras: ['search/shards.json', '_astro/style.css', '_astro/old.css'],
      });
    },
  );

  it('leaves the built files where they are if they may be assembled again', () => {
    const { outDir, root, publish: run } = world();
    run({ keepMade: true });
    expect(take(root)).toEqual(Object.fromEntries(IN_ORDER));
    expect(take(outDir)).toMatchObject(Object.fromEntries(IN_ORDER));
  });

  it('moves everything at once to a place without a site, including its folder', () => {
    const { outDir, root, publish: run } = world();
    rmSync(join(outDir, 'index.html'));
    put(root, { '.broadsheet/scratch': '' });
    expect(run()).toEqual({ written: IN_ORDER.length, deleted: 0 });
    expect(take(outDir)).toEqual({ ...Object.fromEntries(IN_ORDER), 'robots.txt': 'by hand' });
    expect(existsSync(join(outDir, '.broadsheet/scratch'))).toBe(true);
  });

  it('does not count a file that already exists with the same bytes', () => {
    const { outDir, publish: run } = world();
    put(outDir, { 'index.html': 'a front page', 'topics/index.html': 'a liSt' });
    expect(run().written).toBe(IN_ORDER.length - 1);
    expect(take(outDir)['topics/index.html']).toBe('a list');
  });

  it('ends with its files in the manifest, and without a journal', () => {
    const { outDir, publish: run } = world();
    run();
    expect(readJournal(outDir)).toBeUndefined();
    const manifest = readManifest(outDir);
    expect(manifest?.head).toMatchObject({ inputs: 'i', extras: ['_astro/style.css', 'search/shards.json'] });
    expect([...(manifest?.pages ?? [])]).toEqual(
      [...PAGES].sort().map((address) => [address, page(address)]),
    );
    expect(readFields(outDir, '2026-10').get('/topics/')).toBe('fields of /topics/');
    expect(filesBelow(join(outDir, '.broadsheet'))).toEqual([
      'fields/2026-10.tsv',
      'head.json',
      'pages/2026-10.tsv',
    ]);
  });

  it('takes no file next to the shards for a part of the index', () => {
    const made = {
      'index.html': 'x',
      'search/client.js': 'a script',
      'search/2026-11/shard-0.json': 'of no shard',
    };
    const { outDir, publish: run } = world(made);
    run();
    expect(readHead(outDir)?.extras).toEqual(['search/2026-11/shard-0.json', 'search/client.js']);
  });
});

describe('a file that is only for the build itself', () => {
  it('is neither copied nor listed', () => {
    const made = { 'index.html': 'x', '.broadsheet/scratch': 'own' };
    const { outDir, publish: run } = world(made);
    expect(run({ keepMade: true }).written).toBe(1);
    expect(readHead(outDir)?.extras).toEqual([]);
    expect(existsSync(join(outDir, '.broadsheet/scratch'))).toBe(false);
  });
});

it('a file with the name of a shard elsewhere is not part of the index', () => {
  const { outDir, publish: run } = world({ 'index.html': 'x', 'charts/2026-10/a.json': 'a chart' });
  run();
  expect(readHead(outDir)?.extras).toEqual(['charts/2026-10/a.json']);
});

it('a publication that fails after it deleted something reports how much', () => {
  const { outDir, publish: run } = world();
  put(outDir, { 'articles/gone/index.html': '', '.broadsheet/head.json/in-the-way': '' });
  const vanished = [{ address: '/articles/gone/', kind: 'article' }];
  expect(() => run({ plan: planOf(PAGES, { vanished }) })).toThrow(
    `${IN_ORDER.length} files are in place and 1 are deleted, the others are as they were; the next build does the rest.`,
  );
});

describe('an obsolete file', () => {
  /** Publish a site, and then a second one with only what the test specifies. */
  function next(more: Partial<Publication>, made: Readonly<Record<string, string>> = {}) {
    const { outDir, root, publish: run } = world();
    run();
    rmSync(root, { recursive: true, force: true });
    mkdirSync(root);
    put(root, made);
    const result = run({
      made: [{ root, paths: Object.keys(made) }],
      plan: planOf(PAGES, { dirty: [], fields: new Map() }),
      pagesBefore: readManifest(outDir)?.pages,
      extrasBefore: ['_astro/style.css', 'search/shards.json'],
      shards: { made: [], vanished: [] },
      ...more,
    });
    return { outDir, result, there: take(outDir) };
  }

  it('is deleted with the folders that become empty, and no others', () => {
    const left = PAGES.filter((address) => !address.startsWith('/articles/'));
    const plan = planOf(left, {
      dirty: [],
      vanished: [{ address: '/articles/harbour-aaaaaaaaaaaa/', kind: 'article' }],
    });
    const { outDir, result, there } = next({ plan });
    expect(result).toEqual({ written: 0, deleted: 1 });
    expect(existsSync(join(outDir, 'articles'))).toBe(false);
    expect(there).toMatchObject({
      'stories/harbour-aaaaaaaaaaaa/index.html': 'a story',
      'index.html': 'a front page',
    });
    expect([...(readManifest(outDir)?.pages.keys() ?? [])]).toEqual([...left].sort());
  });

  it('is not an asset if nothing was rendered', () => {
    const { outDir, result, there } = next({});
    expect(result.deleted).toBe(0);
    expect(there['_astro/style.css']).toBe('a style');
    expect(readHead(outDir)?.extras).toEqual(['_astro/style.css', 'search/shards.json']);
  });

  it('is an asset that a rendered site no longer has', () => {
    const made = { 'index.html': 'another', '_astro/new.css': 'new', 'search/shards.json': 'shards' };
    const { outDir, result, there } = next({ plan: planOf(['/']) }, made);
    expect(result).toEqual({ written: 3, deleted: 1 });
    expect(there['_astro/style.css']).toBeUndefined();
    expect(there['_astro/new.css']).toBe('new');
    expect(readHead(outDir)?.extras).toEqual(['_astro/new.css', 'search/shards.json']);
  });

  it('is not the worker of the search, which is not made with the pages', () => {
    const made = { 'index.html': 'another', 'search/shards.json': 'shards' };
    const extrasBefore = ['_astro/style.css', 'search/pagefind-worker.js', 'search/shards.json'];
    const { outDir } = next({ plan: planOf(['/']), extrasBefore }, made);
    expect(readHead(outDir)?.extras).toEqual(['search/pagefind-worker.js', 'search/shards.json']);
  });

  it('is a shard that was dropped, or a file that a rebuilt shard no longer has', () => {
    const head = { ...EMPTY_HEAD, shards: { '2026-10': SHARD } };
    const made = { 'search/2026-10/pagefind-entry.json': 'anew' };
    const again = next({ head, shards: { made: ['2026-10'], vanished: [] } }, made);
    expect(again.result).toEqual({ written: 1, deleted: 2 });
    expect(Object.keys(again.there).filter((path) => path.startsWith('search/2026'))).toEqual([
      'search/2026-10/pagefind-entry.json',
    ]);
    const gone = next({ head: EMPTY_HEAD, shards: { made: [], vanished: ['2026-10', 'never-there'] } });
    expect(Object.keys(gone.there).filter((path) => path.startsWith('search/2026'))).toEqual([]);
  });

  it('is anything unaccounted for when sweeping, except what the build keeps for itself', () => {
    const { outDir, result, there } = next({ sweep: true });
    expect(result).toEqual({ written: 0, deleted: 1 });
    expect(there).toEqual(Object.fromEntries(IN_ORDER));
    expect(readManifest(outDir)?.pages.size).toBe(PAGES.length);
  });

  it('is a file of no shard, and one with the name of a shard elsewhere, when sweeping', () => {
    const { outDir, publish: run } = world();
    put(outDir, { 'search/2020-01/old.pf_fragment': '', 'charts/2026-10/old.json': '', 'search/old.js': '' });
    expect(run({ sweep: true }).deleted).toBe(4);
    expect(take(outDir)).toEqual(Object.fromEntries(IN_ORDER));
  });
});

describe('a publication onto a full disk', () => {
  it.each([
    ['moved file by file', false, false],
    ['copied', true, false],
    ['moved folder by folder, the first time', false, true],
  ])('reports how many files are in place, wherever it stops: %s', async (_, keepMade, isFirst) => {
    for (let step = 1; ; step++) {
      const { outDir, root, publish: run } = world();
      if (isFirst) rmSync(join(outDir, 'index.html'));
      const before = take(outDir);
      const error = await onFullDisk(step, () => run({ keepMade }));
      if (error === undefined) break;
      const now = take(outDir);
      const inPlace = IN_ORDER.filter(([path, text]) => now[path] === text);
      expect(error).toBeInstanceOf(BroadsheetError);
      expect(String(error)).toContain(`cannot publish into ${outDir}: no space left`);
      const state =
        inPlace.length === 0
          ? `${outDir} is as it was.`
          : `${inPlace.length} files are in place, the others are as they were;`;
      expect(String(error)).toContain(`no space left on the disk (ENOSPC). ${state}`);
      expect(now).toEqual({ ...before, ...Object.fromEntries(inPlace) });
      put(root, Object.fromEntries(IN_ORDER));
      run({ keepMade });
      expect(take(outDir)).toEqual({ ...before, ...Object.fromEntries(IN_ORDER) });
      expect(step).toBeLessThan(100);
    }
  });
});
