import { pageFile } from '../plan/page-file.ts';

/** A link from a page to another address of this site. */
export interface SiteLink {
  /** Address of the page that it is on. */
  readonly on: string;
  /** As written. */
  readonly to: string;
}

/** Elements of HTML and SVG that lead somewhere by `href` or `src`. */
const LEADING = 'a|area|audio|base|embed|iframe|image|img|input|link|script|source|track|use|video';
/** A tag of one, and an attribute, as Astro and the renderer of Markdown write them: values in double quotes. */
const TAG = new RegExp(`<(?:${LEADING})(\\s[^"<>]*(?:"[^"]*"[^"<>]*)*)>`, 'gi');
const ATTRIBUTE = /\s([^\s"=]+)(?:="([^"]*)")?/g;
/** Addresses of other sites and places of the same page. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/|[?#]|$)/i;

/**
 * Find the links of a page to addresses of this site.
 *
 * @param html The page.
 * @param seen Links that are already known, as written, and the attributes of their tags; those of this page are added.
 */
export function siteLinks(html: string, page: string, seen: Set<string>): SiteLink[] {
  const links: SiteLink[] = [];
  // Every tag of every page: iterators of matches would take half the time.
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag !== null; tag = TAG.exec(html)) {
    const [, attributes = ''] = tag;
    // Most tags recur. No link has the name of one, as it has no quotation marks.
    if (seen.has(attributes)) continue;
    seen.add(attributes);
    // Attribute by attribute, so that text in a value never counts as an attribute.
    ATTRIBUTE.lastIndex = 0;
    for (let next = ATTRIBUTE.exec(attributes); next !== null; next = ATTRIBUTE.exec(attributes)) {
      const [, name = '', to = ''] = next;
      if (name !== 'href' && name !== 'src') continue;
      if (seen.has(to) || ELSEWHERE.test(to)) continue;
      seen.add(to);
      links.push({ on: page, to });
    }
  }
  return links;
}

/**
 * The same for a file that is not a page, with absolute links.
 *
 * @param urls Absolute addresses of this site.
 * @param origin Their origin: `https://digest.example`.
 */
export function fileLinks(
  urls: readonly string[],
  origin: string,
  page: string,
  seen: Set<string>,
): SiteLink[] {
  const paths = new Set(urls.map((url) => url.slice(origin.length)));
  const links = [...paths].filter((to) => !seen.has(to));
  for (const to of links) seen.add(to);
  return links.map((to) => ({ on: page, to }));
}

/**
 * Select the links whose target does not exist.
 *
 * @param base `/` or `/news`.
 * @param exists Whether a file exists, or will exist, below the output folder.
 * @param alive Links whose target is known to exist, as written; those found here are added.
 */
export function deadLinks(
  links: readonly SiteLink[],
  base: string,
  exists: (file: string) => boolean,
  alive = new Set<string>(),
): SiteLink[] {
  const root = base.replace(/\/$/, '');
  return links.filter(({ to }) => {
    if (alive.has(to)) return false;
    const path = to
      .replaceAll('&amp;', '&')
      .replaceAll('&#38;', '&')
      .replace(/[?#].*$/s, '');
    if (!path.startsWith(`${root}/`) || !exists(pageFile(decoded(path.slice(root.length))))) return true;
    alive.add(to);
    return false;
  });
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
