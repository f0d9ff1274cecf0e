import { describe, expect, it } from 'vitest';
import { deadLinks, siteLinks } from '../../../scripts/site/check/dead-links.ts';

const HTML = `<link rel="stylesheet" href="/news/_astro/a.css">
<a href="/news/here/">a</a> <a href="/news/gone/">b</a> <a href="/news/gone/">b again</a>
<a href="/elsewhere/">outside the base</a> <a href="beside/">relative</a>
<a href="https://example.org/gone/">c</a> <a href="//example.org/gone/">d</a> <a href="mailto:a@example.org">e</a>
<a href="#part">f</a> <a href="?page=2">g</a> <a href="">h</a>
<a href="/news/here/?a=1&amp;b=2#part">i</a> <a href="/news/caf%C3%A9/">j</a> <script src="/news/gone.js"></script>`;

const FILES = new Set(['_astro/a.css', 'here/index.html', 'café/index.html']);

describe('dead links', () => {
  it('are links to places of this site where no file is, each once', () => {
    const dead = deadLinks(siteLinks(HTML, '/page/', new Set()), '/news', (file) => FILES.has(file));
    expect(dead).toEqual(
      ['/news/gone/', '/elsewhere/', 'beside/', '/news/gone.js'].map((to) => ({ on: '/page/', to })),
    );
  });

  it('are told of the first page alone that has them', () => {
    const seen = new Set<string>();
    const links = ['/a/', '/b/'].flatMap((page) => siteLinks('<a href="/gone/">x</a>', page, seen));
    expect(deadLinks(links, '/', () => false)).toEqual([{ on: '/a/', to: '/gone/' }]);
  });
});
