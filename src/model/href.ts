import type { SiteSettings } from '../schemas/settings.ts';

/**
 * @param base Path that the site is published below: `/` or `/news`, with or without a slash at its end.
 * @param address `/articles/…/`, without the base.
 * @returns What stands in a link: `/news/articles/…/`.
 */
export function href(base: string, address: string): string {
  return base.replace(/\/$/, '') + address;
}

/**
 * @param site Its `url` and `base`.
 * @param address Without the base.
 * @returns The whole address, percent-encoded, as feeds, sitemaps and `canonical` need it.
 */
export function absolute(site: Pick<SiteSettings, 'url' | 'base'>, address: string): string {
  return encodeURI(site.url.replace(/\/+$/, '') + href(site.base, address));
}
