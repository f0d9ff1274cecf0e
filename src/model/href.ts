import type { SiteSettings } from '../schemas/settings.ts';

/**
 * @param base Base path of the site: `/` or `/news`, with or without a trailing slash.
 * @param address `/articles/…/`, without the base.
 * @returns The address for a link: `/news/articles/…/`.
 */
export function href(base: string, address: string): string {
  return base.replace(/\/$/, '') + address;
}

/** @returns The address for a link on a page, below Astro's base. */
export function link(address: string): string {
  return href(import.meta.env.BASE_URL, address);
}

/**
 * @param site Its `url` and `base`.
 * @param address Without the base.
 * @returns The absolute address, percent-encoded, for feeds, sitemaps and `canonical`.
 */
export function absolute(site: Pick<SiteSettings, 'url' | 'base'>, address: string): string {
  return encodeURI(site.url.replace(/\/+$/, '') + href(site.base, address));
}
