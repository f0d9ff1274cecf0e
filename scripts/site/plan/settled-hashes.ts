import type { Catalog } from '../../../src/lib/catalog.ts';
import { hashText } from '../../../src/lib/hash-text.ts';
import { lookedAt } from '../../../src/lib/related.ts';
import { hashOf } from '../catalog/hash-of.ts';
import type { Scan } from '../catalog/scan-content.ts';

/** Hashes of a month. */
export interface MonthHash {
  /** Over all that a page can show which shows this month alone. */
  readonly alone: string;
  /** Over all that a page can show which only looks back from the end of this month. */
  readonly past: string;
}

/** Hashes of what pages may show that need not be computed again as long as these stay the same. */
export interface SettledHashes {
  readonly months: ReadonlyMap<string, MonthHash>;
  /** Over all that the page of an article can show, by its id. */
  readonly articles: ReadonlyMap<string, string>;
}

/**
 * Hash the archive by article, and as a chain of months, so that pages of months that nothing reached since are known to
 * be as they were without computing their views.
 *
 * A month counts with all that its files hold; months before it count with what pages of later articles can
 * show of them (`frontHash`), so that a correction far back in a text reaches no month but its own. A story counts,
 * with all its articles, in every month that it has an article in.
 *
 * @param seed Hash over what every page may show: settings, publishers, topics, rules, and how content is read.
 */
export function settledHashes(catalog: Catalog, scan: Pick<Scan, 'hashes'>, seed: string): SettledHashes {
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
  const stories = new Map<string, string>();
  for (const { id, address, path, title, noteHash, pinned, members, redirects } of catalog.stories) {
    const parts = members.map(({ article, evidence }) => [lines.get(article.data.id), evidence]);
    const text = JSON.stringify([id, address, path, title, noteHash, pinned, redirects, parts]);
    stories.set(id, hashOf(text));
    for (const month of new Set(members.map(({ article }) => article.data.date.slice(0, 7))))
      add(month, text, text);
  }
  const hashes = new Map<string, MonthHash>();
  let before = seed;
  for (const [month, { own, front }] of [...months].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hashes.set(month, { alone: hashOf(`${seed}\n${own}`), past: hashOf(`${before}\n${own}`) });
    before = hashOf(`${before}\n${front}`);
  }
  return { months: hashes, articles: articleHashes(catalog, lines, stories, seed) };
}

/**
 * @param lines All that there is of an article itself, by its id.
 * @param stories Hash over all that there is of a story, by its id.
 */
function articleHashes(
  catalog: Catalog,
  lines: ReadonlyMap<string, string>,
  stories: ReadonlyMap<string, string>,
  seed: string,
): Map<string, string> {
  const shown = new Uint32Array(2 * catalog.articles.length);
  for (const [place, { address, frontHash }] of catalog.articles.entries()) {
    // The front is hashed already; one more sha256 of every article would take half a second at 100,000 of them.
    const where = hashText(address);
    shown[2 * place] = Number.parseInt(frontHash.slice(0, 8), 16) ^ where;
    shown[2 * place + 1] = Number.parseInt(frontHash.slice(8, 16), 16) + where;
  }
  const seen = lookedAt(catalog, shown);
  return new Map(
    catalog.articles.map(({ data: { id }, story }, place) => {
      const own = `${lines.get(id)}${story === undefined ? '' : stories.get(story)}`;
      return [id, hashOf(`${seed}\n${own}\n${seen[2 * place]} ${seen[2 * place + 1]}`)];
    }),
  );
}
