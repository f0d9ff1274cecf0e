import { expect, test } from 'vitest';
import type { PageKind, PageRef } from '../../../src/model/page-kind.ts';
import { sitemapKinds } from '../../../src/outputs/sitemaps/sitemap-view.ts';
import { makeCatalog } from '../make-catalog.ts';

/** The sitemaps of some pages: paths and dates by the path of the file. */
function sitemaps(refs: readonly PageRef[]) {
  const pages: PageKind = { name: 'made', refs: () => refs, view: () => ({}) };
  const catalog = makeCatalog();
  return new Map(
    sitemapKinds([pages]).flatMap((kind) =>
      kind
        .refs(catalog)
        .map((ref) => [
          ref.address,
          kind.view(catalog, ref).pages.map(({ url, lastmod }) => `${new URL(url).pathname} ${lastmod}`),
        ]),
    ),
  );
}

const page = (address: string, lastmod?: string): PageRef => ({
  address,
  args: null,
  ...(lastmod === undefined ? {} : { lastmod }),
});

test('pages are listed by month and address, and a sitemap changed when the newest of its pages did', () => {
  const refs = [
    page('/b/', '2025-07-02T08:00:00Z'),
    page('/c/', '2025-07-09T08:00:00Z'),
    page('/a/', '2025-07-05T08:00:00Z'),
    page('/d/', '2025-06-30T08:00:00Z'),
    page('/undated/'),
  ];
  expect([...sitemaps(refs)]).toEqual([
    [
      '/sitemap-index.xml',
      ['/sitemap-2025-06.xml 2025-06-30T08:00:00Z', '/sitemap-2025-07.xml 2025-07-09T08:00:00Z'],
    ],
    ['/sitemap-2025-06.xml', ['/d/ 2025-06-30T08:00:00Z']],
    [
      '/sitemap-2025-07.xml',
      ['/a/ 2025-07-05T08:00:00Z', '/b/ 2025-07-02T08:00:00Z', '/c/ 2025-07-09T08:00:00Z'],
    ],
  ]);
});

test('a month with more pages than fit into a sitemap has several', () => {
  const refs = Array.from({ length: 40_001 }, (_, n) =>
    page(`/${String(n).padStart(5, '0')}/`, '2025-07-02T08:00:00Z'),
  );
  const files = [...sitemaps(refs)].slice(1).map(([address, pages]) => [address, pages.length]);
  expect(files).toEqual([
    ['/sitemap-2025-07.xml', 40_000],
    ['/sitemap-2025-07-2.xml', 1],
  ]);
});
