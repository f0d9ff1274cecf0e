import { describe, expect, it } from 'vitest';
import { deadLinks, fileLinks, siteLinks } from '../../../scripts/site/check/dead-links.ts';

const HTML = `<link rel="stylesheet" href="/news/_astro/a.css">
<a href="/news/here/">a</a> <a href="/news/gone/">b</a> <a href="/news/gone/">b again</a>
<a href="/elsewhere/">outside the base</a> <a href="beside/">relative</a>
<a href="https://example.org/gone/">c</a> <a href="//example.org/gone/">d</a> <a href="mailto:a@example.org">e</a>
<a href="#part">f</a> <a href="?page=2">g</a> <a href="">h</a>
<a href="/news/here/?a=1&amp;b=2#part">i</a> <a href="/news/caf%C3%A9/">j</a> <script src="/news/gone.js"></script>`;

const FILES = new Set(['_astro/a.css', 'here/index.html', 'café/index.html']);

describe('dead links', () => {
  it('are links to addresses of this site without a file, each once', () => {
    const dead = deadLinks(siteLinks(HTML, '/page/', new Set()), '/news', (file) => FILES.has(file));
    expect(dead).toEqual(
      ['/news/gone/', '/elsewhere/', 'beside/', '/news/gone.js'].map((to) => ({ on: '/page/', to })),
    );
  });

  it.each([
    'A link is written as &lt;a href="page.html"&gt;words&lt;/a&gt;, a picture with src="pic.png" in it.',
    '<img alt="a link: href=" class="wide">',
    '<p title="href=&quot;page.html&quot; src=">a</p>',
    '<a data-href="page.html">a</a>',
    'a href="page.html" > b',
  ])('are not found in text that looks like one: %s', (html) => {
    expect(siteLinks(html, '/page/', new Set())).toEqual([]);
  });

  it('are found whatever precedes them in the tag', () => {
    const html = '<img alt="a > b" loading src="pic.png"><a\n  class="x"\n  href="page.html">';
    expect(siteLinks(html, '/page/', new Set()).map(({ to }) => to)).toEqual(['pic.png', 'page.html']);
  });

  it('are reported only for the first page that has them', () => {
    const seen = new Set<string>();
    const links = ['/a/', '/b/'].flatMap((page) => siteLinks('<a href="/gone/">x</a>', page, seen));
    expect(deadLinks(links, '/', () => false)).toEqual([{ on: '/a/', to: '/gone/' }]);
  });

  it.each(['&amp;', '&#38;'])('are looked up under the name that the page escapes as %s', (and) => {
    const links = siteLinks(`<a href="/news/ships${and}boats/">x</a>`, '/page/', new Set());
    expect(deadLinks(links, '/news/', (file) => file === 'ships&boats/index.html')).toEqual([]);
    expect(deadLinks(links, '/news/', () => false)).toEqual([
      { on: '/page/', to: `/news/ships${and}boats/` },
    ]);
  });

  it('in a feed are those of its addresses, each once, and none that a page had', () => {
    const origin = 'https://digest.example';
    const seen = new Set(['/news/a/']);
    const of = (file: string, ...paths: string[]) =>
      fileLinks(
        paths.map((path) => `${origin}${path}`),
        origin,
        file,
        seen,
      );
    expect(of('/feed.xml', '/news/a/', '/news/b/', '/news/b/', '/news/gone/')).toEqual([
      { on: '/feed.xml', to: '/news/b/' },
      { on: '/feed.xml', to: '/news/gone/' },
    ]);
    expect(of('/feed.json', '/news/gone/', '/news/c/')).toEqual([{ on: '/feed.json', to: '/news/c/' }]);
  });

  it('do not include tags without an address', () => {
    expect(siteLinks('<a href>x</a><a class="b">y</a><img src>', '/page/', new Set())).toEqual([]);
  });

  it('are looked up as written if their address cannot be decoded', () => {
    const links = [{ on: '/page/', to: '/100%/' }];
    expect(deadLinks(links, '/', (file) => file === '100%/index.html')).toEqual([]);
  });

  it('begin with the base as a complete folder, and end before a question mark or a fragment', () => {
    const links = ['/newspaper/', '/news/here/?a\nb', '/news/here/#a'].map((to) => ({ on: '/page/', to }));
    const dead = deadLinks(
      links,
      '/news',
      (file) => file === 'here/index.html' || file === 'paper/index.html',
    );
    expect(dead.map(({ to }) => to)).toEqual(['/newspaper/']);
  });
});
