import { pageFile } from '../plan/page-file.ts';

/** A link of a page to a place of this site. */
export interface SiteLink {
  /** Address of the page that it stands on. */
  readonly on: string;
  /** As written. */
  readonly to: string;
}

/** A tag, and an attribute of one, as Astro and the renderer of Markdown write them: values in double quotes. */
const TAG = /<[a-z][a-z\d-]*([^"<>]*(?:"[^"]*"[^"<>]*)*)>/gi;
const ATTRIBUTE = /\s([^\s"=]+)(?:="([^"]*)")?/g;

/**
 * Find the links of a page that lead to places of this site.
 *
 * @param html The page.
 * @param seen Links as written that are known already; those of this page are added.
 */
export function siteLinks(html: string, page: string, seen: Set<string>): SiteLink[] {
  const links: SiteLink[] = [];
  for (const [, attributes = ''] of html.matchAll(TAG)) {
    if (!attributes.includes('href=') && !attributes.includes('src=')) continue;
    // One after the other, so that the words of a value are never taken for an attribute.
    for (const [, name = '', to = ''] of attributes.matchAll(ATTRIBUTE)) {
      if (name !== 'href' && name !== 'src') continue;
      if (seen.has(to) || /^(?:[a-z][a-z\d+.-]*:|\/\/|[?#]|$)/i.test(to)) continue;
      seen.add(to);
      links.push({ on: page, to });
    }
  }
  return links;
}

/**
 * The same of a file that is no page: its links are whole addresses.
 *
 * @param urls Of this site.
 * @param origin What they begin with in place of the base: `https://digest.example`.
 */
export function fileLinks(
  urls: readonly string[],
  origin: string,
  page: string,
  seen: Set<string>,
): SiteLink[] {
  const links = urls.map((url) => url.slice(origin.length)).filter((to) => !seen.has(to));
  for (const to of links) seen.add(to);
  return links.map((to) => ({ on: page, to }));
}

/**
 * Pick out the links to places that are not there.
 *
 * @param base `/` or `/news`.
 * @param exists Tells whether a file stands below the output folder, or will.
 */
export function deadLinks(
  links: readonly SiteLink[],
  base: string,
  exists: (file: string) => boolean,
): SiteLink[] {
  const root = base.replace(/\/$/, '');
  return links.filter(({ to }) => {
    const path = to
      .replaceAll('&amp;', '&')
      .replaceAll('&#38;', '&')
      .replace(/[?#].*$/s, '');
    return !path.startsWith(`${root}/`) || !exists(pageFile(decoded(path.slice(root.length))));
  });
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
