import type { SiteSettings } from '../schemas/settings.ts';

/**
 * @param base Path that the site is published below: `/` or `/news`, with or without a slash at its end.
 * @param address `/articles/…/`, without the base.
 * @returns What stands in a link: `/news/articles/…/`.
 */
export function href(base: string, address: string): string {
  return base.replace(/\/$/, '') + address;
}

/** @returns An address of the site as it stands in a link of a page, below the base that Astro was given. */
export function link(address: string): string {
  return href(import.meta.env.BASE_URL, address);
}

/**
 * @param site Its `url` and `base`.
 * @param address Without the base.
 * @returns The whole address, percent-encoded, as feeds, sitemaps and `canonical` need it.
 */
export function absolute(site: Pick<SiteSettings, 'url' | 'base'>, address: string): string {
  return encodeURI(site.url.replace(/\/+$/, '') + href(site.base, address));
}
