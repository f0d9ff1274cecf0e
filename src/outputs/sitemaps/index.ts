/** What search engines ask for: which pages there are, and when each of them changed. */
import { WEB_PAGES } from '../web-pages/index.ts';
import { robots } from './robots.ts';
import { sitemapKinds } from './sitemap-view.ts';

export const SITEMAPS = [...sitemapKinds(WEB_PAGES), robots];
