import { href } from './href.ts';

/** @returns An address of the site as it stands in a link of a page, below the base that Astro was given. */
export function link(address: string): string {
  return href(import.meta.env.BASE_URL, address);
}
