import type { APIContext } from 'astro';
import { type PageProps, pagesOf } from '../lib/pages-of.ts';
import { sitemapXml } from '../lib/sitemap-xml.ts';
import type { SitemapView } from '../lib/views/sitemap.ts';

export const getStaticPaths = () => pagesOf<SitemapView>(['sitemap', 'sitemap-index'], '/[...sitemap]');

export function GET({ props }: APIContext<PageProps<SitemapView>>): Response {
  const root = props.address === '/sitemap-index.xml' ? 'sitemapindex' : 'urlset';
  return new Response(sitemapXml(props.view, root), { headers: { 'content-type': 'application/xml' } });
}
