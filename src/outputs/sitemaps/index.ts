/** Files for search engines: which pages there are, and when they changed. */
import { WEB_PAGES } from '../web-pages/index.ts';
import { robots } from './robots.ts';
import { sitemapKinds } from './sitemap-view.ts';

export const SITEMAPS = [...sitemapKinds(WEB_PAGES), robots];
