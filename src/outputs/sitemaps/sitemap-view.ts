import type { Catalog } from '../../model/catalog.ts';
import { absolute } from '../../model/href.ts';
import { memoizeByCatalog } from '../../model/memoize.ts';
import { type FileKind, type PageKind, refsOf } from '../../model/page-kind.ts';
import { type SitemapView, sitemapXml } from './sitemap-xml.ts';

/** Addresses per sitemap; the format allows 50,000. */
const MAX_ADDRESSES = 40_000;

/** The sitemap of a site without any dated page. */
const PAGES = '/sitemap-pages.xml';

interface Part {
  readonly address: string;
  readonly pages: readonly { readonly address: string; readonly lastmod?: string }[];
}

/**
 * Sitemaps by the month in which pages last changed, so that old ones do not change.
 *
 * @param kinds Kinds whose pages have a `lastmod`.
 */
export function sitemapKinds(kinds: readonly PageKind[]): FileKind<SitemapView, null>[] {
  const partsOf = memoizeByCatalog((catalog: Catalog): ReadonlyMap<string, Part> => {
    const months = new Map<string, { address: string; lastmod: string }[]>();
    for (const kind of kinds) {
      for (const { address, lastmod } of refsOf(kind, catalog)) {
        if (lastmod === undefined) continue;
        const month = lastmod.slice(0, 7);
        const pages = months.get(month);
        if (pages === undefined) months.set(month, [{ address, lastmod }]);
        else pages.push({ address, lastmod });
      }
    }
    const parts = new Map<string, Part>();
    for (const [month, pages] of [...months].sort(([a], [b]) => (a < b ? -1 : 1))) {
      pages.sort((a, b) => (a.address < b.address ? -1 : 1));
      for (let from = 0; from < pages.length; from += MAX_ADDRESSES) {
        const address = `/sitemap-${month}${from === 0 ? '' : `-${from / MAX_ADDRESSES + 1}`}.xml`;
        parts.set(address, { address, pages: pages.slice(from, from + MAX_ADDRESSES) });
      }
    }
    // The format does not allow an empty sitemap: without any news, it lists the front page.
    if (parts.size === 0) parts.set(PAGES, { address: PAGES, pages: [{ address: '/' }] });
    return parts;
  });

  const file = {
    mediaType: 'application/xml',
    links: ({ pages }: SitemapView) => pages.map(({ url }) => url),
  };
  return [
    {
      ...file,
      name: 'sitemap-index',
      write: (view) => sitemapXml(view, 'sitemapindex'),
      refs: () => [{ address: '/sitemap-index.xml', args: null }],
      view: (catalog) => ({
        pages: [...partsOf(catalog).values()].map(({ address, pages }) => ({
          url: absolute(catalog.site, address),
          lastmod: newestOf(pages),
        })),
      }),
    },
    {
      ...file,
      name: 'sitemap',
      write: (view) => sitemapXml(view, 'urlset'),
      refs: (catalog) => [...partsOf(catalog).keys()].map((address) => ({ address, args: null })),
      view: (catalog, ref) => ({
        pages: (partsOf(catalog).get(ref.address)?.pages ?? []).map((page) => ({
          url: absolute(catalog.site, page.address),
          lastmod: page.lastmod,
        })),
      }),
    },
  ];
}

function newestOf(pages: Part['pages']): string | undefined {
  const newest = pages.reduce((last, { lastmod = '' }) => (lastmod > last ? lastmod : last), '');
  return newest === '' ? undefined : newest;
}
