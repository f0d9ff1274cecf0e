import type { Catalog } from '../../../src/lib/catalog.ts';
import { hashOf } from '../catalog/hash-of.ts';
import type { Scan } from '../catalog/scan-content.ts';

/** Hash, by month, over all that a page which only looks back from the end of that month can show. */
export type MonthHashes = ReadonlyMap<string, string>;

/**
 * Hash the archive as a chain of months, so that pages of months that nothing reached since are known to
 * be as they were without computing their views.
 *
 * A story counts, with all its articles, in every month that it has an article in.
 *
 * @param seed Hash over what every page may show: settings, publishers, topics, rules, and how content is read.
 */
export function monthHashes(catalog: Catalog, scan: Pick<Scan, 'hashes'>, seed: string): MonthHashes {
  const months = new Map<string, string>();
  const add = (month: string, text: string): void => {
    months.set(month, (months.get(month) ?? '') + text);
  };
  // The text of its file, and what the ledger knows of it.
  const lines = new Map<string, string>();
  for (const { data, path, copies, origin } of catalog.articles) {
    const line = `${scan.hashes.get(path)} ${path} ${JSON.stringify([copies, origin])}\n`;
    lines.set(data.id, line);
    add(data.date.slice(0, 7), line);
  }
  for (const { id, address, path, title, noteHash, pinned, members, redirects } of catalog.stories) {
    const parts = members.map(({ article, evidence }) => [lines.get(article.data.id), evidence]);
    const text = JSON.stringify([id, address, path, title, noteHash, pinned, redirects, parts]);
    for (const month of new Set(members.map(({ article }) => article.data.date.slice(0, 7))))
      add(month, text);
  }
  const hashes = new Map<string, string>();
  let hash = seed;
  for (const month of [...months.keys()].sort()) {
    hash = hashOf(`${hash}\n${months.get(month)}`);
    hashes.set(month, hash);
  }
  return hashes;
}
