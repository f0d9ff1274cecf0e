import type { Catalog } from '../../../src/lib/catalog.ts';
import { hashOf } from '../catalog/hash-of.ts';
import type { Scan } from '../catalog/scan-content.ts';

/** Hashes of a month. */
export interface MonthHash {
  /** Over all that a page can show which shows this month alone. */
  readonly alone: string;
  /** Over all that a page can show which only looks back from the end of this month. */
  readonly past: string;
}

export type MonthHashes = ReadonlyMap<string, MonthHash>;

/**
 * Hash the archive as a chain of months, so that pages of months that nothing reached since are known to
 * be as they were without computing their views.
 *
 * A month counts with all that its files hold; months before it count with what pages of later articles can
 * show of them (`frontHash`), so that a correction far back in a text reaches no month but its own. A story counts,
 * with all its articles, in every month that it has an article in.
 *
 * @param seed Hash over what every page may show: settings, publishers, topics, rules, and how content is read.
 */
export function monthHashes(catalog: Catalog, scan: Pick<Scan, 'hashes'>, seed: string): MonthHashes {
  const months = new Map<string, { own: string; front: string }>();
  const add = (month: string, own: string, front: string): void => {
    const texts = months.get(month);
    if (texts === undefined) months.set(month, { own, front });
    else {
      texts.own += own;
      texts.front += front;
    }
  };
  // The text of its file, and what the ledger knows of it.
  const lines = new Map<string, string>();
  for (const { data, path, copies, origin, frontHash } of catalog.articles) {
    const front = `${frontHash} ${path} ${JSON.stringify([copies, origin])}\n`;
    const own = `${scan.hashes.get(path)} ${front}`;
    lines.set(data.id, own);
    add(data.date.slice(0, 7), own, front);
  }
  for (const { id, address, path, title, noteHash, pinned, members, redirects } of catalog.stories) {
    const parts = members.map(({ article, evidence }) => [lines.get(article.data.id), evidence]);
    const text = JSON.stringify([id, address, path, title, noteHash, pinned, redirects, parts]);
    for (const month of new Set(members.map(({ article }) => article.data.date.slice(0, 7))))
      add(month, text, text);
  }
  const hashes = new Map<string, MonthHash>();
  let before = seed;
  for (const [month, { own, front }] of [...months].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hashes.set(month, { alone: hashOf(`${seed}\n${own}`), past: hashOf(`${before}\n${own}`) });
    before = hashOf(`${before}\n${front}`);
  }
  return hashes;
}
