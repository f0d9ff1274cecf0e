import { absolute } from '../../../src/lib/href.ts';
import type { SiteSettings } from '../../../src/schemas/settings.ts';

/** Addresses in a file at most; the protocol allows 50,000 (https://www.sitemaps.org/protocol.html). */
const LIMIT = 45_000;

/**
 * The sitemap: one file a month of the newest article on a page, and an index of them, so that a new dump
 * changes the current month's file and the index.
 *
 * @param lastmods UTC instant by address.
 * @returns Text by file name; the index alone for a site without such pages.
 */
export function sitemap(site: Pick<SiteSettings, 'url' | 'base'>, lastmods: ReadonlyMap<string, string>): Map<string, string> {
  const months = new Map<string, [string, string][]>();
  for (const [address, lastmod] of lastmods) {
    const month = lastmod.slice(0, 7);
    const list = months.get(month);
    if (list === undefined) months.set(month, [[address, lastmod]]);
    else list.push([address, lastmod]);
  }
  const files = new Map<string, string>();
  const index: string[] = [];
  for (const month of [...months.keys()].sort()) {
    const pages = (months.get(month) ?? []).sort(([a], [b]) => (a < b ? -1 : 1));
    for (let at = 0; at < pages.length; at += LIMIT) {
      const chunk = pages.slice(at, at + LIMIT);
      const name = at === 0 ? `sitemap-${month}.xml` : `sitemap-${month}-${at / LIMIT + 1}.xml`;
      files.set(name, document('urlset', chunk.map(([address, lastmod]) => entry('url', absolute(site, address), lastmod))));
      const newest = chunk.reduce((latest, [, lastmod]) => (lastmod > latest ? lastmod : latest), '');
      index.push(entry('sitemap', absolute(site, `/${name}`), newest));
    }
  }
  files.set('sitemap-index.xml', document('sitemapindex', index));
  return files;
}

function document(root: string, entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</${root}>\n`;
}

function entry(name: string, address: string, lastmod: string): string {
  return `<${name}><loc>${escaped(address)}</loc><lastmod>${lastmod}</lastmod></${name}>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&apos;').replaceAll('"', '&quot;');
}
