import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
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
