import type { APIContext } from 'astro';
import { type PageProps, pagesOf } from '../lib/pages-of.ts';

interface View {
  readonly sitemap: string;
}

export const getStaticPaths = () => pagesOf<View>('robots', '/[...robots]');

export function GET({ props }: APIContext<PageProps<View>>): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${props.view.sitemap}\n`);
}
