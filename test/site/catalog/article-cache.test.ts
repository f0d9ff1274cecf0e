import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { articleCache } from '../../../scripts/site/catalog/article-cache.ts';
import { jsonCache } from '../../../scripts/site/catalog/json-cache.ts';
import type { ReadArticle } from '../../../scripts/site/catalog/read-article.ts';
import { madeArticle, putContent, writeArticle } from '../../support/content.ts';
import { bytesBelow, type SiteWorld, siteWorld } from '../../support/site-world.ts';

let world: SiteWorld;
beforeEach(async () => {
  world = siteWorld();
  putContent(world.content, 120);
  await world.build();
});
afterEach(() => world.remove());

/** The files of the article cache: facts and sentences of each month. */
function parts(): string[] {
  const [catalog = ''] = readdirSync(world.cache).filter((name) => name.startsWith('catalog-'));
  const folder = join(world.cache, catalog, 'articles');
  return readdirSync(folder).map((name) => join(folder, name));
}

it.each([
  ['sentences', /\.texts\.json$/],
  ['facts', /\d\.json$/],
  ['all', /\.json$/],
])('a build is the same if %s of the cache were lost or damaged', async (_what, which) => {
  const some = parts().filter((path) => which.test(path));
  expect(some.length).toBeGreaterThan(1);
  for (const [n, path] of some.entries()) {
    if (n % 2 === 0) rmSync(path);
    else writeFileSync(path, '{"version":');
  }
  writeArticle(world.content, madeArticle(3, { title: 'Another headline' }));
  await world.build({ force: true });
  expect(bytesBelow(world.out)).toEqual(await world.cold());
});

it('a build is the same if a letter in any file of the cache was changed', async () => {
  const [catalog = ''] = readdirSync(world.cache).filter((name) => name.startsWith('catalog-'));
  const files = [...parts(), join(world.cache, catalog, 'derived.json')];
  for (const path of files) {
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll('ward', 'word'));
  }
  writeArticle(world.content, madeArticle(3, { title: 'Another headline' }));
  await world.build({ force: true });
  expect(bytesBelow(world.out)).toEqual(await world.cold());
});

it('what another version of the program read is read again', () => {
  const folder = join(world.cache, 'other');
  const facts = { words: 7 } as ReadArticle;
  const texts = { keyPoints: [], excerpt: 'It rains.', openingEnd: 0, lead: '' };
  const cache = articleCache(folder, 'one');
  cache.set('2025-07', 'a hash', { facts, texts });
  cache.save();
  const read = (version: string) => {
    const opened = articleCache(folder, version);
    return [opened.get('2025-07', 'a hash'), opened.texts('2025-07', 'a hash')];
  };
  expect(read('one')).toEqual([facts, texts]);
  expect(read('two')).toEqual([undefined, undefined]);

  const file = join(world.cache, 'derived.json');
  const derived = jsonCache(file, 'one');
  derived.set('a hash', 7);
  derived.save();
  expect(jsonCache(file, 'one').get('a hash')).toBe(7);
  expect(jsonCache(file, 'two').get('a hash')).toBeUndefined();
});

it('what no article has any more is forgotten, and so are its months', () => {
  const folder = join(world.cache, 'tried');
  const facts = (words: number) => ({ words }) as ReadArticle;
  const texts = { keyPoints: [], excerpt: '', openingEnd: 0, lead: '' };
  const first = articleCache(folder, 'v');
  for (const hash of ['a', 'b']) first.set('2025-07', hash, { facts: facts(1), texts });
  first.set('2025-06', 'c', { facts: facts(2), texts });
  first.save();
  const second = articleCache(folder, 'v');
  expect(second.get('2025-07', 'a')?.words).toBe(1);
  second.save();
  expect(readdirSync(folder).sort()).toEqual(['2025-07.json', '2025-07.texts.json']);
  const third = articleCache(folder, 'v');
  expect([third.get('2025-07', 'a')?.words, third.get('2025-07', 'b'), third.get('2025-06', 'c')]).toEqual([
    1,
    undefined,
    undefined,
  ]);
  const file = join(folder, 'values.json');
  const values = jsonCache(file, 'v');
  for (const hash of ['a', 'b']) values.set(hash, hash);
  values.save();
  const again = jsonCache(file, 'v');
  again.get('a');
  again.save();
  expect(['a', 'b'].map((hash) => jsonCache(file, 'v').get(hash))).toEqual(['a', undefined]);
});
