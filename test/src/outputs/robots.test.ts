import { expect, it } from 'vitest';
import { robots } from '../../../src/outputs/sitemaps/robots.ts';
import { makeCatalog } from '../make-catalog.ts';
import { viewOf } from '../view-of.ts';

it('search engines may read the whole site, and are told its list of pages', () => {
  const view = viewOf(robots, makeCatalog({ site: { url: 'https://x.example', base: '/news' } }));
  expect(robots.write(view)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://x.example/news/sitemap-index.xml\n',
  );
  expect(robots.links(view)).toEqual(['https://x.example/news/sitemap-index.xml']);
});
