import { afterEach, beforeEach, expect, it } from 'vitest';
import { articleFile } from '../../../scripts/content/write-article-file.ts';
import { contentCaches } from '../../../scripts/site/catalog/content-caches.ts';
import { loadCatalog } from '../../../scripts/site/catalog/load-catalog.ts';
import { scanContent } from '../../../scripts/site/catalog/scan-content.ts';
import { madeArticle, write, writeArticle } from '../../support/content.ts';
import { type SiteWorld, siteWorld } from '../../support/site-world.ts';

let world: SiteWorld;
beforeEach(() => {
  world = siteWorld();
});
afterEach(() => world.remove());

it('an article with too deeply nested text is reported by its file, and the others are read', () => {
  const [first, second] = [madeArticle(0), madeArticle(1)];
  writeArticle(world.content, first);
  write(world.content, second.path, `${articleFile(second.data, ['x'])}\n${'- '.repeat(6000)}x\n`);
  const { broken, catalog } = loadCatalog(
    scanContent(world.content, world.cache),
    contentCaches(world.cache, 'x'),
  );
  expect(broken).toEqual([
    {
      file: `content/${second.path}`,
      message: expect.stringMatching(/^nested too deeply/),
      hint: expect.stringContaining('restore the file from git'),
      place: '',
      fatal: true,
    },
  ]);
  expect(catalog.articles).toHaveLength(1);
});

it.each([
  [
    'a name of another one in other letters',
    'Ward.md',
    'the address /articles/Ward/ is already used by content/articles/a/ward.md',
  ],
  [
    'a name that Windows keeps',
    'aux.md',
    'the address "/articles/aux/" is not a valid folder name on every system',
  ],
  [
    'a name with a colon',
    'a:b.md',
    'the address "/articles/a:b/" is not a valid folder name on every system',
  ],
])('an article under %s is reported by its file, with the correct name', (_what, name, message) => {
  const [first, second] = [madeArticle(0), madeArticle(1)];
  writeArticle(world.content, { ...first, path: 'articles/a/ward.md' });
  writeArticle(world.content, { ...second, path: `articles/b/${name}` });
  const { broken } = loadCatalog(scanContent(world.content, world.cache), contentCaches(world.cache, 'x'));
  expect(broken).toEqual([
    {
      file: `content/articles/b/${name}`,
      message,
      hint: `Give the file another name that ends in ${second.data.id}.md.`,
      place: '',
      fatal: true,
    },
  ]);
});
