import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageFile } from '../plan/page-file.ts';

/** A link that leads nowhere. */
export interface DeadLink {
  /** Address of the page that it stands on. */
  readonly on: string;
  /** As written. */
  readonly to: string;
}

/** Attributes of a tag that hold an address; quoted, as Astro writes them. */
const LINK = /\s(?:href|src)="([^"]{0,2000})"/g;

/**
 * Find links of a page to places of this site that are not there.
 *
 * @param html The page.
 * @param page Its address, without the base.
 * @param base `/` or `/news`.
 * @param exists Tells whether a file stands below the output folder, or will.
 */
export function deadLinks(
  html: string,
  page: string,
  base: string,
  exists: (file: string) => boolean,
): DeadLink[] {
  const dead: DeadLink[] = [];
  const root = base.replace(/\/$/, '');
  for (const [, written = ''] of html.matchAll(LINK)) {
    const to = written
      .replaceAll('&amp;', '&')
      .replaceAll('&#38;', '&')
      .replace(/[?#].*$/s, '');
    if (to === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(to)) continue;
    if (!to.startsWith(`${root}/`) || !exists(pageFile(decoded(to.slice(root.length)))))
      dead.push({ on: page, to: written });
  }
  return dead;
}

/**
 * Check pages that were rendered.
 *
 * @param root Folder that they lie in.
 * @param limit Dead links after which it stops.
 */
export function deadLinksIn(
  root: string,
  addresses: readonly string[],
  base: string,
  exists: (file: string) => boolean,
  limit: number,
): DeadLink[] {
  const dead: DeadLink[] = [];
  for (const address of addresses) {
    const file = pageFile(address);
    if (!file.endsWith('.html')) continue;
    dead.push(...deadLinks(readFileSync(join(root, file), 'utf8'), address, base, exists));
    if (dead.length >= limit) break;
  }
  return dead;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
