import { escapeXml } from '../escape-xml.ts';

/** Absolute addresses, each with the instant of its last change, if known. */
export interface SitemapView {
  readonly pages: readonly { readonly url: string; readonly lastmod?: string | undefined }[];
}

/**
 * Write a sitemap, or an index of sitemaps.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapXml(view: SitemapView, root: 'urlset' | 'sitemapindex'): string {
  const item = root === 'urlset' ? 'url' : 'sitemap';
  const lines = view.pages.map(
    ({ url, lastmod }) =>
      `<${item}><loc>${escapeXml(url)}</loc>${lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`}</${item}>`,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...lines,
    `</${root}>`,
    '',
  ].join('\n');
}
