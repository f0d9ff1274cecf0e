import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../../scripts/site/publish/files-below.ts';
import {
  EMPTY_HEAD,
  isWhole,
  type ManifestPage,
  readFields,
  readHead,
  readManifest,
} from '../../../scripts/site/publish/manifest.ts';
import { put } from '../../support/folders.ts';
import { PAGES, page, planOf, world } from '../../support/publication.ts';

describe('the manifest', () => {
  /** Publish, and publish again with other pages. Returns the manifest after that. */
  function republished(
    pages: ReadonlyMap<string, ManifestPage>,
    fields: Readonly<Record<string, string>> = {},
  ) {
    const { outDir, publish: run } = world();
    run();
    const before = readManifest(outDir)?.pages;
    run({
      made: [],
      plan: { pages, dirty: [], fields: new Map(Object.entries(fields)), vanished: [] },
      pagesBefore: before,
    });
    return outDir;
  }
  const same = () => new Map(PAGES.map((address) => [address, page(address)]));

  it('keeps the fields of pages that were not rendered, also in another part', () => {
    const outDir = republished(same().set('/topics/', page('/topics/', 'other')), { '/': 'new fields' });
    expect(Object.fromEntries(readFields(outDir, 'other'))).toEqual({ '/topics/': 'fields of /topics/' });
    const [article, story, home] = PAGES;
    expect(Object.fromEntries(readFields(outDir, '2026-10'))).toEqual({
      [home ?? '']: 'new fields',
      [article ?? '']: `fields of ${article}`,
      [story ?? '']: `fields of ${story}`,
    });
  });

  it('is not rewritten if nothing changed', () => {
    const { outDir, publish: run } = world();
    run();
    const files = filesBelow(join(outDir, '.broadsheet')).map((path) => join(outDir, '.broadsheet', path));
    for (const file of files) utimesSync(file, 1, 1);
    run({
      made: [],
      extrasBefore: ['_astro/style.css', 'search/shards.json'],
      plan: planOf(PAGES, { dirty: [] }),
    });
    expect(files.map((file) => statSync(file).mtimeMs)).toEqual(files.map(() => 1000));
  });

  it('has no part without pages', () => {
    const outDir = republished(new Map(PAGES.map((address) => [address, page(address, 'other')])));
    expect(filesBelow(join(outDir, '.broadsheet'))).toEqual([
      'fields/other.tsv',
      'head.json',
      'pages/other.tsv',
    ]);
  });

  it.each(['key', 'kind', 'basis'] as const)('is rewritten for a page of another %s', (field) => {
    const outDir = republished(same().set('/', { ...page('/'), [field]: 'another' }));
    expect(readManifest(outDir)?.pages.get('/')?.[field]).toBe('another');
  });

  it.each(['key', 'kind', 'basis'] as const)(
    'is rewritten for the only page of a part, of another %s',
    (field) => {
      const { outDir, publish: run } = world();
      const pagesBefore = same().set('/', page('/', 'other'));
      const plan = (pages: ReadonlyMap<string, ManifestPage>) => ({
        ...planOf(PAGES),
        pages: new Map(pages),
      });
      run({ plan: plan(pagesBefore) });
      const pages = same().set('/', { ...page('/', 'other'), [field]: 'another' });
      run({ made: [], plan: { ...plan(pages), dirty: [] }, pagesBefore });
      expect(readManifest(outDir)?.pages.get('/')?.[field]).toBe('another');
    },
  );

  it('lists its parts in order', () => {
    const outDir = republished(
      new Map(PAGES.map((address, n) => [address, page(address, ['b', 'c', 'a', 'b'][n])])),
    );
    expect(readHead(outDir)?.parts).toEqual(['a', 'b', 'c']);
  });

  it('is intact as long as no part of it is damaged', () => {
    const { outDir, publish: run } = world();
    run();
    const isWholeNow = () => isWhole(outDir, readHead(outDir) ?? EMPTY_HEAD);
    expect(isWholeNow()).toBe(true);
    rmSync(join(outDir, '.broadsheet/fields/2026-10.tsv'));
    expect(isWholeNow()).toBe(false);
  });

  it('may belong to a site without pages', () => {
    const { outDir, publish: run } = world({});
    run({ plan: planOf([]) });
    expect(readManifest(outDir)).toMatchObject({ head: { parts: [] }, pages: new Map() });
  });

  it('drops pages that no longer exist', () => {
    const outDir = republished(new Map([['/', page('/')]]));
    expect([...(readManifest(outDir)?.pages.keys() ?? [])]).toEqual(['/']);
  });

  it('counts as absent if it has another version, is broken or does not exist', () => {
    const { outDir, publish: run } = world();
    expect(readManifest(outDir)).toBeUndefined();
    run({ head: { ...EMPTY_HEAD, version: EMPTY_HEAD.version + 1 } });
    expect(readManifest(outDir)).toBeUndefined();
    put(outDir, { '.broadsheet/head.json': '{' });
    expect(readHead(outDir)).toBeUndefined();
    expect(readFields(outDir, 'no-part').size).toBe(0);
  });

  it.each(['head.json', 'pages/2026-10.tsv', 'fields/2026-10.tsv'])(
    'counts as absent if one of its files is missing or damaged: %s',
    (path) => {
      const { outDir, publish: run } = world();
      const file = join(outDir, '.broadsheet', path);
      run();
      renameSync(file, `${file}.new`);
      expect(readManifest(outDir)).toBeUndefined();
      const text = readFileSync(`${file}.new`, 'utf8');
      writeFileSync(file, text.replace('articles', 'artikles').replace('"inputs": "i"', '"inputs": "j"'));
      expect(readManifest(outDir)).toBeUndefined();
      writeFileSync(file, text);
      expect(readManifest(outDir)?.pages.size).toBe(PAGES.length);
    },
  );
});
