import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../../src/model/catalog.ts';
import { PAGE_KINDS } from '../../../src/outputs/index.ts';
import { type ArticleWish, makeCatalog } from '../make-catalog.ts';

const STORY = 'abcabcabcabc';

function articles(count: number): ArticleWish[] {
  return Array.from({ length: count }, (_, index) => ({
    title: `Headline ${index + 1}`,
    date: new Date(Date.UTC(2025, 5, 1) + index * 7 * 3_600_000).toISOString().replace('.000', ''),
    topics: [['sport', 'health', 'unlisted'][index % 3] ?? 'sport'],
    hashtags: [`Tag ${index % 4}`],
    people: [`Person ${index % 5}`],
    places: ['Šibenik'],
    organisations: ['Harbour Union'],
    ...(index % 4 === 0 ? {} : { source: `source-${index % 3}` }),
    ...(index > 3 && index < 8 ? { story: STORY } : {}),
  }));
}

function catalogOf(wishes: ArticleWish[]): Catalog {
  return makeCatalog({
    articles: wishes,
    topics: [
      { slug: 'sport', label: 'Sport' },
      { slug: 'health', label: 'Health' },
    ],
    stories: [{ id: STORY, redirects: ['/stories/merged-111111111111/'] }],
    withdrawn: [{ address: '/articles/gone-222222222222/', why: 'removed' }],
  });
}

/** Every page by address, in the form that is hashed. */
function site(catalog: Catalog): Map<string, string> {
  return new Map(
    PAGE_KINDS.flatMap((kind) =>
      kind.refs(catalog).map((ref) => [ref.address, JSON.stringify(kind.view(catalog, ref))] as const),
    ),
  );
}

/** Addresses of pages that a view links to. */
function linked(view: string): string[] {
  return [...view.matchAll(/"(?:address|article)":"(\/[^"]*)"/g)].map((match) => match[1] ?? '');
}

describe('PAGE_KINDS', () => {
  test('no two pages have the same address', () => {
    const catalog = catalogOf(articles(40));
    const addresses = PAGE_KINDS.flatMap((kind) => kind.refs(catalog).map((ref) => ref.address));
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('every page that a view links to exists', () => {
    const pages = site(catalogOf(articles(40)));
    const dead = [...pages].flatMap(([address, view]) =>
      linked(view)
        .filter((to) => !pages.has(to))
        .map((to) => `${address} → ${to}`),
    );
    expect(dead).toEqual([]);
  });

  test('the same content gives the same views', () => {
    expect([...site(catalogOf(articles(40)))]).toEqual([...site(catalogOf(articles(40)))]);
  });

  test('views are plain data', () => {
    const catalog = catalogOf(articles(12));
    for (const kind of PAGE_KINDS) {
      for (const ref of kind.refs(catalog)) {
        const view = kind.view(catalog, ref);
        expect(JSON.parse(JSON.stringify({ view }))).toEqual(
          JSON.parse(JSON.stringify({ view: structuredClone(view) })),
        );
      }
    }
  });

  test('content without an article makes a valid site', () => {
    const pages = site(makeCatalog());
    expect(pages.get('/')).toBe('{"before":[],"years":[]}');
    expect(pages.get('/people/')).toBe('{"field":"people","from":"","to":"","rows":[],"letters":[]}');
    expect(pages.get('/topics/')).toBe('{"rows":[],"highest":1}');
    expect(pages.get('/sources/')).toBe('{"rows":[]}');
    for (const address of [
      '/topics/',
      '/sources/',
      '/search/',
      '/about/',
      '/report/',
      '/feed.xml',
      '/robots.txt',
    ]) {
      expect(pages.has(address)).toBe(true);
    }
  });

  test('a new article changes lists and its day, and no older article', () => {
    const before = site(catalogOf(articles(40)));
    const after = site(catalogOf(articles(41)));
    const changed = [...before]
      .filter(([address, view]) => after.get(address) !== view)
      .map(([address]) => address);
    expect(changed.filter((address) => address.startsWith('/articles/'))).toEqual([]);
    expect(changed).toContain('/');
    expect(changed).toContain('/topics/health/');
    expect(changed).not.toContain('/topics/sport/');
  });
});

test('the sitemap of a digest without news has its front page, and no date', () => {
  const pages = site(makeCatalog({}));
  const urls = (address: string) => JSON.parse(pages.get(address) ?? '').pages;
  expect(urls('/sitemap-index.xml')).toEqual([{ url: 'http://localhost:4321/sitemap-pages.xml' }]);
  expect(urls('/sitemap-pages.xml')).toEqual([{ url: 'http://localhost:4321/' }]);
});

test('the sitemap lists every page with a date, by month', () => {
  const catalog = catalogOf(articles(120));
  const pages = site(catalog);
  const index: { pages: { url: string; lastmod: string }[] } = JSON.parse(
    pages.get('/sitemap-index.xml') ?? '',
  );
  expect(index.pages.map((page) => page.url)).toEqual([
    'http://localhost:4321/sitemap-2025-06.xml',
    'http://localhost:4321/sitemap-2025-07.xml',
  ]);
  const newest = catalog.articles[0]?.data.date;
  expect(index.pages.at(-1)?.lastmod).toBe(newest);
  const listed = ['/sitemap-2025-06.xml', '/sitemap-2025-07.xml'].flatMap((address) => {
    const { pages: urls }: { pages: { url: string }[] } = JSON.parse(pages.get(address) ?? '');
    return urls.map((page) => page.url);
  });
  expect(listed.filter((url) => url.includes('/articles/'))).toHaveLength(120);
  expect(listed.some((url) => url.includes('gone'))).toBe(false);
});

test('a page of a name with an old spelling redirects to the new one, unless it still exists', () => {
  const renamed = (['Mr Orlov', 'Ann Reyle'] as const).map((from) => ({
    field: 'people' as const,
    from,
    to: 'Ivan Orlov',
  }));
  const pages = site(makeCatalog({ articles: [{ people: ['Ivan Orlov', 'Ann Reyle'] }], renamed }));
  expect(JSON.parse(pages.get('/people/mr-orlov/') ?? '')).toEqual({
    to: '/people/ivan-orlov/',
    title: 'Ivan Orlov',
    what: 'name',
  });
  expect(JSON.parse(pages.get('/people/ann-reyle/') ?? '').to).toBeUndefined();
  expect([...pages.keys()].filter((address) => address.startsWith('/people/mr-orlov/'))).toHaveLength(1);
});

test('monthly pages of a name with an old spelling redirect to those of the new one', () => {
  const articles = Array.from({ length: 201 }, (_, n) => ({
    people: ['Ivan Orlov'],
    date: `2025-0${n < 200 ? 6 : 7}-14T08:00:00Z`,
  }));
  const renamed = [{ field: 'people' as const, from: 'Mr Orlov', to: 'Ivan Orlov' }];
  const pages = site(makeCatalog({ articles, renamed }));
  const months = ['2025/06/', '2025/07/'];
  for (const month of months) {
    expect(pages.has(`/people/ivan-orlov/${month}`)).toBe(true);
    expect(JSON.parse(pages.get(`/people/mr-orlov/${month}`) ?? '')).toMatchObject({
      to: `/people/ivan-orlov/${month}`,
    });
  }
});
