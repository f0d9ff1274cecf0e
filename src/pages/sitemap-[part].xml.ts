import type { APIContext } from 'astro';
import { sitemapXml } from '../feeds/sitemap-xml.ts';
import { pageOf } from '../model/page-of.ts';
import type { SitemapView } from '../views/sitemap.ts';

export function GET(context: APIContext): Response {
  const { address, view } = pageOf<SitemapView>(context);
  const root = address === '/sitemap-index.xml' ? 'sitemapindex' : 'urlset';
  return new Response(sitemapXml(view, root), { headers: { 'content-type': 'application/xml' } });
}
