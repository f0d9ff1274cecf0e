import type { APIContext } from 'astro';
import { pageOf } from '../lib/page-of.ts';
import { sitemapXml } from '../lib/sitemap-xml.ts';
import type { SitemapView } from '../lib/views/sitemap.ts';

export function GET(context: APIContext): Response {
  const { address, view } = pageOf<SitemapView>(context);
  const root = address === '/sitemap-index.xml' ? 'sitemapindex' : 'urlset';
  return new Response(sitemapXml(view, root), { headers: { 'content-type': 'application/xml' } });
}
