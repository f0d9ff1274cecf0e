import type { APIContext } from 'astro';
import { pageOf } from '../model/page-of.ts';

interface View {
  readonly sitemap: string;
}

export function GET(context: APIContext): Response {
  const { view } = pageOf<View>(context);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${view.sitemap}\n`);
}
