import { absolute } from '../../model/href.ts';
import type { FileKind } from '../../model/page-kind.ts';

/** `/robots.txt`: allows everything, and gives the address of the sitemap. */
export const robots: FileKind<{ readonly sitemap: string }, null> = {
  name: 'robots',
  mediaType: 'text/plain; charset=utf-8',
  refs: () => [{ address: '/robots.txt', args: null }],
  view: (catalog) => ({ sitemap: absolute(catalog.site, '/sitemap-index.xml') }),
  write: ({ sitemap }) => `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`,
  links: ({ sitemap }) => [sitemap],
};
